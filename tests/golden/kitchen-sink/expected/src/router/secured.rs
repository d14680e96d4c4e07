// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{Body, Content, Kind, Operation};
use specwright_runtime::style::Status;

use crate::{apis, errors, security};

pub(super) static SECURED_BY_KEY: Operation = Operation {
    api: &crate::API,
    id: "securedByKey",
    method: "GET",
    path: "/secured/key",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn secured_by_key<A: apis::Secured>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BY_KEY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Secured::secured_by_key(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BY_KEY, answer).await
}

pub(super) static SECURED_BY_NONE: Operation = Operation {
    api: &crate::API,
    id: "securedByNone",
    method: "GET",
    path: "/secured/none",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn secured_by_none<A: apis::Secured>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BY_NONE, request);
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Secured::secured_by_none(&app, context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BY_NONE, answer).await
}

pub(super) static SECURED_OPTIONALLY: Operation = Operation {
    api: &crate::API,
    id: "securedOptionally",
    method: "GET",
    path: "/secured/optional",
    parameters: &[],
    security: &[&[&security::BEARER]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn secured_optionally<A: apis::Secured>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_OPTIONALLY, request);
        let bearer = security::bearer(&app, &mut call, &[]).await?;
        let bearer = Some(bearer);
        let Some(bearer) = bearer else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Secured::secured_optionally(&app, context, bearer).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_OPTIONALLY, answer).await
}

pub(super) static SECURED_BY_QUERY: Operation = Operation {
    api: &crate::API,
    id: "securedByQuery",
    method: "GET",
    path: "/secured/query",
    parameters: &[],
    security: &[&[&security::QUERY_KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn secured_by_query<A: apis::Secured>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BY_QUERY, request);
        let query_key = security::query_key(&app, &mut call, &[]).await?;
        if query_key.is_none() {
            call.unauthenticated()?;
        }
        let Some(query_key) = query_key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Secured::secured_by_query(&app, context, query_key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BY_QUERY, answer).await
}

pub(super) static SECURED_BY_COOKIE: Operation = Operation {
    api: &crate::API,
    id: "securedByCookie",
    method: "GET",
    path: "/secured/cookie",
    parameters: &[],
    security: &[&[&security::COOKIE_KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn secured_by_cookie<A: apis::Secured>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BY_COOKIE, request);
        let cookie_key = security::cookie_key(&app, &mut call, &[]).await?;
        if cookie_key.is_none() {
            call.unauthenticated()?;
        }
        let Some(cookie_key) = cookie_key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Secured::secured_by_cookie(&app, context, cookie_key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BY_COOKIE, answer).await
}

pub(super) static SECURED_BY_BASIC: Operation = Operation {
    api: &crate::API,
    id: "securedByBasic",
    method: "GET",
    path: "/secured/basic",
    parameters: &[],
    security: &[&[&security::BASIC]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn secured_by_basic<A: apis::Secured>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BY_BASIC, request);
        let basic = security::basic(&app, &mut call, &[]).await?;
        if basic.is_none() {
            call.unauthenticated()?;
        }
        let Some(basic) = basic else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Secured::secured_by_basic(&app, context, basic).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BY_BASIC, answer).await
}

pub(super) static SECURED_BY_BEARER: Operation = Operation {
    api: &crate::API,
    id: "securedByBearer",
    method: "GET",
    path: "/secured/bearer",
    parameters: &[],
    security: &[&[&security::BEARER]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn secured_by_bearer<A: apis::Secured>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BY_BEARER, request);
        let bearer = security::bearer(&app, &mut call, &[]).await?;
        if bearer.is_none() {
            call.unauthenticated()?;
        }
        let Some(bearer) = bearer else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Secured::secured_by_bearer(&app, context, bearer).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BY_BEARER, answer).await
}

pub(super) static SECURED_BY_OTHER: Operation = Operation {
    api: &crate::API,
    id: "securedByOther",
    method: "GET",
    path: "/secured/other",
    parameters: &[],
    security: &[&[&security::DIGEST]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn secured_by_other<A: apis::Secured>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BY_OTHER, request);
        let digest = security::digest(&app, &mut call, &[]).await?;
        if digest.is_none() {
            call.unauthenticated()?;
        }
        let Some(digest) = digest else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Secured::secured_by_other(&app, context, digest).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BY_OTHER, answer).await
}

pub(super) static SECURED_BY_SCOPES: Operation = Operation {
    api: &crate::API,
    id: "securedByScopes",
    method: "GET",
    path: "/secured/scopes",
    parameters: &[],
    security: &[&[&security::O_AUTH]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn secured_by_scopes<A: apis::Secured>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BY_SCOPES, request);
        let o_auth = security::o_auth(&app, &mut call, &["read", "write"]).await?;
        if o_auth.is_none() {
            call.unauthenticated()?;
        }
        let Some(o_auth) = o_auth else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Secured::secured_by_scopes(&app, context, o_auth).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BY_SCOPES, answer).await
}

pub(super) static SECURED_BY_IDENTITY: Operation = Operation {
    api: &crate::API,
    id: "securedByIdentity",
    method: "GET",
    path: "/secured/identity",
    parameters: &[],
    security: &[&[&security::OPEN_ID]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn secured_by_identity<A: apis::Secured>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BY_IDENTITY, request);
        let open_id = security::open_id(&app, &mut call, &["profile"]).await?;
        if open_id.is_none() {
            call.unauthenticated()?;
        }
        let Some(open_id) = open_id else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Secured::secured_by_identity(&app, context, open_id).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BY_IDENTITY, answer).await
}

pub(super) static SECURED_BY_ALL: Operation = Operation {
    api: &crate::API,
    id: "securedByAll",
    method: "GET",
    path: "/secured/all",
    parameters: &[],
    security: &[&[&security::KEY, &security::BEARER]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn secured_by_all<A: apis::Secured>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BY_ALL, request);
        let principal = security::key_and_bearer(&app, &mut call, [&[], &[]]).await?;
        if principal.is_none() {
            call.unauthenticated()?;
        }
        let Some(principal) = principal else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Secured::secured_by_all(&app, context, principal).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BY_ALL, answer).await
}

pub(super) static SECURED_BY_ANY: Operation = Operation {
    api: &crate::API,
    id: "securedByAny",
    method: "GET",
    path: "/secured/any",
    parameters: &[],
    security: &[
        &[&security::QUERY_KEY],
        &[&security::BASIC],
        &[&security::KEY, &security::COOKIE_KEY],
    ],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn secured_by_any<A: apis::Secured>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BY_ANY, request);
        let principal = security::query_key_or_basic_or_key_and_cookie_key(
                &app,
                &mut call,
                [&[], &[], &[], &[]],
            )
            .await?;
        if principal.is_none() {
            call.unauthenticated()?;
        }
        let Some(principal) = principal else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Secured::secured_by_any(&app, context, principal).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BY_ANY, answer).await
}

pub(super) static SECURED_BODY: Operation = Operation {
    api: &crate::API,
    id: "securedBody",
    method: "POST",
    path: "/secured/body",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1secured~1body/post/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn secured_body<A: apis::Secured>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Secured::secured_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BODY, answer).await
}
