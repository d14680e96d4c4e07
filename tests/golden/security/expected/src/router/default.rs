// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{Body, Content, Kind, Operation};
use specwright_runtime::style::Status;

use crate::{apis, errors, security};

pub(super) static KEY: Operation = Operation {
    api: &crate::API,
    id: "key",
    method: "GET",
    path: "/key",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn key<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&KEY, request);
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
        match apis::Default::key(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&KEY, answer).await
}

pub(super) static QUERY: Operation = Operation {
    api: &crate::API,
    id: "query",
    method: "GET",
    path: "/query",
    parameters: &[],
    security: &[&[&security::QUERY_KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn query<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&QUERY, request);
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
        match apis::Default::query(&app, context, query_key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&QUERY, answer).await
}

pub(super) static COOKIE: Operation = Operation {
    api: &crate::API,
    id: "cookie",
    method: "GET",
    path: "/cookie",
    parameters: &[],
    security: &[&[&security::COOKIE_KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn cookie<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&COOKIE, request);
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
        match apis::Default::cookie(&app, context, cookie_key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&COOKIE, answer).await
}

pub(super) static BASIC: Operation = Operation {
    api: &crate::API,
    id: "basic",
    method: "GET",
    path: "/basic",
    parameters: &[],
    security: &[&[&security::BASIC]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn basic<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&BASIC, request);
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
        match apis::Default::basic(&app, context, basic).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&BASIC, answer).await
}

pub(super) static DIGEST: Operation = Operation {
    api: &crate::API,
    id: "digest",
    method: "GET",
    path: "/digest",
    parameters: &[],
    security: &[&[&security::DIGEST]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn digest<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&DIGEST, request);
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
        match apis::Default::digest(&app, context, digest).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&DIGEST, answer).await
}

pub(super) static BEARER: Operation = Operation {
    api: &crate::API,
    id: "bearer",
    method: "GET",
    path: "/bearer",
    parameters: &[],
    security: &[&[&security::BEARER]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn bearer<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&BEARER, request);
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
        match apis::Default::bearer(&app, context, bearer).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&BEARER, answer).await
}

pub(super) static SCOPES: Operation = Operation {
    api: &crate::API,
    id: "scopes",
    method: "GET",
    path: "/scopes",
    parameters: &[],
    security: &[&[&security::O_AUTH]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn scopes<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SCOPES, request);
        let o_auth = security::o_auth(&app, &mut call, &["read", "say \"hi\""]).await?;
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
        match apis::Default::scopes(&app, context, o_auth).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SCOPES, answer).await
}

pub(super) static OPEN_ID: Operation = Operation {
    api: &crate::API,
    id: "openId",
    method: "GET",
    path: "/openId",
    parameters: &[],
    security: &[&[&security::OPEN_ID]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn open_id<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&OPEN_ID, request);
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
        match apis::Default::open_id(&app, context, open_id).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&OPEN_ID, answer).await
}

pub(super) static CERTIFICATE: Operation = Operation {
    api: &crate::API,
    id: "certificate",
    method: "GET",
    path: "/certificate",
    parameters: &[],
    security: &[&[&security::CERTIFICATE]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn certificate<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&CERTIFICATE, request);
        let certificate = security::certificate(&app, &mut call, &[]).await?;
        if certificate.is_none() {
            call.unauthenticated()?;
        }
        let Some(certificate) = certificate else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::certificate(&app, context, certificate).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&CERTIFICATE, answer).await
}

pub(super) static BOTH: Operation = Operation {
    api: &crate::API,
    id: "both",
    method: "GET",
    path: "/both",
    parameters: &[],
    security: &[&[&security::KEY, &security::BEARER]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn both<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&BOTH, request);
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
        match apis::Default::both(&app, context, principal).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&BOTH, answer).await
}

pub(super) static EITHER: Operation = Operation {
    api: &crate::API,
    id: "either",
    method: "GET",
    path: "/either",
    parameters: &[],
    security: &[&[&security::KEY], &[&security::BEARER]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn either<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&EITHER, request);
        let principal = security::key_or_bearer(&app, &mut call, [&[], &[]]).await?;
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
        match apis::Default::either(&app, context, principal).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&EITHER, answer).await
}

pub(super) static MIXED: Operation = Operation {
    api: &crate::API,
    id: "mixed",
    method: "GET",
    path: "/mixed",
    parameters: &[],
    security: &[
        &[&security::KEY, &security::QUERY_KEY],
        &[&security::O_AUTH],
        &[&security::O_AUTH],
    ],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn mixed<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&MIXED, request);
        let principal = security::key_and_query_key_or_o_auth(
                &app,
                &mut call,
                [&[], &[], &["read"], &["write"]],
            )
            .await?;
        let principal = Some(principal);
        let Some(principal) = principal else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::mixed(&app, context, principal).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&MIXED, answer).await
}

pub(super) static OPTIONAL: Operation = Operation {
    api: &crate::API,
    id: "optional",
    method: "GET",
    path: "/optional",
    parameters: &[],
    security: &[&[&security::BEARER]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn optional<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&OPTIONAL, request);
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
        match apis::Default::optional(&app, context, bearer).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&OPTIONAL, answer).await
}

pub(super) static OPEN: Operation = Operation {
    api: &crate::API,
    id: "open",
    method: "GET",
    path: "/open",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn open<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&OPEN, request);
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::open(&app, context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&OPEN, answer).await
}

pub(super) static CERTIFIED: Operation = Operation {
    api: &crate::API,
    id: "certified",
    method: "GET",
    path: "/certified",
    parameters: &[],
    security: &[&[&security::KEY, &security::CERTIFICATE]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn certified<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&CERTIFIED, request);
        let principal = security::key_and_certificate(&app, &mut call, [&[], &[]])
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
        match apis::Default::certified(&app, context, principal).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&CERTIFIED, answer).await
}

pub(super) static MANY: Operation = Operation {
    api: &crate::API,
    id: "many",
    method: "GET",
    path: "/many",
    parameters: &[],
    security: &[
        &[&security::KEY],
        &[&security::QUERY_KEY],
        &[&security::COOKIE_KEY],
        &[&security::BASIC],
        &[&security::DIGEST],
        &[&security::BEARER],
        &[&security::O_AUTH],
        &[&security::OPEN_ID],
    ],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn many<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&MANY, request);
        let principal = security::key_or_query_key_or_cookie_key_or_basic_or_digest_or_others(
                &app,
                &mut call,
                [&[], &[], &[], &[], &[], &[], &[], &[]],
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
        match apis::Default::many(&app, context, principal).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&MANY, answer).await
}

pub(super) static BODY: Operation = Operation {
    api: &crate::API,
    id: "body",
    method: "POST",
    path: "/body",
    parameters: &[],
    security: &[&[&security::BEARER]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1body/post/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn body<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&BODY, request);
        let bearer = security::bearer(&app, &mut call, &[]).await?;
        if bearer.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(bearer), Some(body)) = (bearer, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::body(&app, context, bearer, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&BODY, answer).await
}

pub(super) static REVERSED: Operation = Operation {
    api: &crate::API,
    id: "reversed",
    method: "GET",
    path: "/reversed",
    parameters: &[],
    security: &[&[&security::BEARER], &[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn reversed<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&REVERSED, request);
        let principal = security::bearer_or_key(&app, &mut call, [&[], &[]]).await?;
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
        match apis::Default::reversed(&app, context, principal).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&REVERSED, answer).await
}

pub(super) static CLASH: Operation = Operation {
    api: &crate::API,
    id: "clash",
    method: "GET",
    path: "/clash",
    parameters: &[],
    security: &[&[&security::ERROR, &security::CLONE1, &security::KEY1]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn clash<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&CLASH, request);
        let principal = security::error1_and_clone_and_key1(
                &app,
                &mut call,
                [&[], &[], &[]],
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
        match apis::Default::clash(&app, context, principal).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&CLASH, answer).await
}

pub(super) static URI: Operation = Operation {
    api: &crate::API,
    id: "uri",
    method: "GET",
    path: "/uri",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn uri<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&URI, request);
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
        match apis::Default::uri(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&URI, answer).await
}

pub(super) static ALIAS: Operation = Operation {
    api: &crate::API,
    id: "alias",
    method: "GET",
    path: "/alias",
    parameters: &[],
    security: &[&[&security::ALIAS]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn alias<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ALIAS, request);
        let alias = security::alias(&app, &mut call, &[]).await?;
        if alias.is_none() {
            call.unauthenticated()?;
        }
        let Some(alias) = alias else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::alias(&app, context, alias).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ALIAS, answer).await
}

pub(super) static RAW: Operation = Operation {
    api: &crate::API,
    id: "raw",
    method: "GET",
    path: "/raw",
    parameters: &[],
    security: &[&[&security::RAW]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn raw<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&RAW, request);
        let raw = security::raw(&app, &mut call, &[]).await?;
        if raw.is_none() {
            call.unauthenticated()?;
        }
        let Some(raw) = raw else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::raw(&app, context, raw).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&RAW, answer).await
}

pub(super) static DEVICE: Operation = Operation {
    api: &crate::API,
    id: "device",
    method: "GET",
    path: "/device",
    parameters: &[],
    security: &[&[&security::DEVICE]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn device<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&DEVICE, request);
        let device = security::device(&app, &mut call, &["read"]).await?;
        if device.is_none() {
            call.unauthenticated()?;
        }
        let Some(device) = device else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::device(&app, context, device).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&DEVICE, answer).await
}
