// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use std::collections::BTreeMap;

use specwright_runtime::{Call, Model, Origin};
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{
    Body, Content, Kind, Operation, Parameter, Shape, Style, Wire,
};
use specwright_runtime::schema::Types;
use specwright_runtime::style::Status;
use specwright_runtime::violation::Place;

use crate::{apis, errors, models, security};

pub(super) static OPTIONAL_BODY: Operation = Operation {
    api: &crate::API,
    id: "optionalBody",
    method: "PUT",
    path: "/bodies/optional",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: false,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1bodies~1optional/put/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn optional_body<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&OPTIONAL_BODY, request);
        let body = call.optional_body().await?;
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::optional_body(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&OPTIONAL_BODY, answer).await
}

pub(super) static NULL_BODY: Operation = Operation {
    api: &crate::API,
    id: "nullBody",
    method: "PUT",
    path: "/bodies/null",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: false,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1bodies~1null/put/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn null_body<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&NULL_BODY, request);
        let body = call
            .optional_body()
            .await?
            .filter(|body: &Option<Option<i64>>| {
                body
                    .as_ref()
                    .is_none_or(|body| body.as_ref().is_none_or(|value| *value >= 1))
            });
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::null_body(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&NULL_BODY, answer).await
}

pub(super) static MERGE_BODY: Operation = Operation {
    api: &crate::API,
    id: "mergeBody",
    method: "PATCH",
    path: "/bodies/merge",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/merge-patch+json",
                kind: Kind::Json,
                schema: "#/paths/~1bodies~1merge/patch/requestBody/content/application~1merge-patch+json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn merge_body<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&MERGE_BODY, request);
        let body = call
            .body()
            .await?
            .filter(|body: &BTreeMap<String, Option<String>>| !body.is_empty());
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::merge_body(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&MERGE_BODY, answer).await
}

pub(super) static LIST_BODY: Operation = Operation {
    api: &crate::API,
    id: "listBody",
    method: "POST",
    path: "/bodies/list",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1bodies~1list/post/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn list_body<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&LIST_BODY, request);
        let body = call
            .body()
            .await?
            .filter(|body: &Vec<models::Thing>| {
                body.iter().all(|item| item.conforms(Origin::Decoded))
                    && body.len() <= 150
            });
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::list_body(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&LIST_BODY, answer).await
}

static ANSWER_WHICH: Parameter = Parameter {
    name: "which",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1answers~1{which}/parameters/0/schema",
};

pub(super) static ANSWER: Operation = Operation {
    api: &crate::API,
    id: "answer",
    method: "GET",
    path: "/answers/{which}",
    parameters: &[&ANSWER_WHICH],
    security: &[],
    body: None,
    statuses: &[Status::Code(200), Status::Code(202), Status::Class(4), Status::Any],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["Unauthorized", "NotFound", "ClientErrorFailure", "DefaultFailure"],
    default: &[],
};

pub(super) async fn answer<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ANSWER, request);
        let which = call.required(&ANSWER_WHICH);
        let Some(which) = which else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::answer(&app, context, which).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ANSWER, answer).await
}

static ANSWER_RANGE_WHICH: Parameter = Parameter {
    name: "which",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1answers~1{which}/parameters/0/schema",
};

pub(super) static ANSWER_RANGE: Operation = Operation {
    api: &crate::API,
    id: "answerRange",
    method: "PUT",
    path: "/answers/{which}",
    parameters: &[&ANSWER_RANGE_WHICH],
    security: &[],
    body: None,
    statuses: &[Status::Code(204), Status::Class(4), Status::Any],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["ClientErrorFailure1", "DefaultFailure1"],
    default: &[],
};

pub(super) async fn answer_range<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ANSWER_RANGE, request);
        let which = call.required(&ANSWER_RANGE_WHICH);
        let Some(which) = which else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::answer_range(&app, context, which).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ANSWER_RANGE, answer).await
}

static ANSWER_DEFAULT_WHICH: Parameter = Parameter {
    name: "which",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1answers~1{which}/parameters/0/schema",
};

pub(super) static ANSWER_DEFAULT: Operation = Operation {
    api: &crate::API,
    id: "answerDefault",
    method: "POST",
    path: "/answers/{which}",
    parameters: &[&ANSWER_DEFAULT_WHICH],
    security: &[],
    body: None,
    statuses: &[Status::Code(201), Status::Any],
    refusals: &[&errors::ANSWER_2],
    errors: &["DefaultFailure1"],
    default: &["Unauthorized", "NotFound", "ClientErrorFailure"],
};

pub(super) async fn answer_default<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ANSWER_DEFAULT, request);
        let which = call.required(&ANSWER_DEFAULT_WHICH);
        let Some(which) = which else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::answer_default(&app, context, which).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ANSWER_DEFAULT, answer).await
}

static REMOVE_WHICH: Parameter = Parameter {
    name: "which",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1answers~1{which}/parameters/0/schema",
};

pub(super) static REMOVE: Operation = Operation {
    api: &crate::API,
    id: "remove",
    method: "DELETE",
    path: "/answers/{which}",
    parameters: &[&REMOVE_WHICH],
    security: &[],
    body: None,
    statuses: &[Status::Code(204), Status::Code(404)],
    refusals: &[&errors::ANSWER_3],
    errors: &["NotFound"],
    default: &[],
};

pub(super) async fn remove<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&REMOVE, request);
        let which = call.required(&REMOVE_WHICH);
        let Some(which) = which else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::remove(&app, context, which).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&REMOVE, answer).await
}

pub(super) static SECURED_BY_BEARER: Operation = Operation {
    api: &crate::API,
    id: "securedByBearer",
    method: "GET",
    path: "/secured/bearer",
    parameters: &[],
    security: &[&[&security::TOKEN]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401), Status::Code(403)],
    refusals: &[&errors::ANSWER_4, &errors::ANSWER_5],
    errors: &["Unauthorized", "Forbidden"],
    default: &[],
};

pub(super) async fn secured_by_bearer<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BY_BEARER, request);
        let token = security::token(&app, &mut call, &["read", "write"]).await?;
        if token.is_none() {
            call.unauthenticated()?;
        }
        let Some(token) = token else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::secured_by_bearer(&app, context, token).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BY_BEARER, answer).await
}

static SECURED_BY_QUERY_PAGE: Parameter = Parameter {
    name: "page",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1secured~1query/get/parameters/0/schema",
};

pub(super) static SECURED_BY_QUERY: Operation = Operation {
    api: &crate::API,
    id: "securedByQuery",
    method: "GET",
    path: "/secured/query",
    parameters: &[&SECURED_BY_QUERY_PAGE],
    security: &[&[&security::QUERY_KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401)],
    refusals: &[&errors::ANSWER_4],
    errors: &["Unauthorized"],
    default: &[],
};

pub(super) async fn secured_by_query<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECURED_BY_QUERY, request);
        let query_key = security::query_key(&app, &mut call, &[]).await?;
        if query_key.is_none() {
            call.unauthenticated()?;
        }
        let page = call.optional(&SECURED_BY_QUERY_PAGE);
        let (Some(query_key), Some(page)) = (query_key, page) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::secured_by_query(&app, context, query_key, page).await {
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
    statuses: &[Status::Code(200), Status::Code(401)],
    refusals: &[&errors::ANSWER_4],
    errors: &["Unauthorized"],
    default: &[],
};

pub(super) async fn secured_by_cookie<A: apis::Default>(
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
        match apis::Default::secured_by_cookie(&app, context, cookie_key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECURED_BY_COOKIE, answer).await
}

pub(super) static OPTIONALLY_SECURED: Operation = Operation {
    api: &crate::API,
    id: "optionallySecured",
    method: "GET",
    path: "/secured/optional",
    parameters: &[],
    security: &[&[&security::TOKEN]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(401)],
    refusals: &[&errors::ANSWER_4],
    errors: &["Unauthorized"],
    default: &[],
};

pub(super) async fn optionally_secured<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&OPTIONALLY_SECURED, request);
        let token = security::token(&app, &mut call, &[]).await?;
        let token = Some(token);
        let Some(token) = token else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::optionally_secured(&app, context, token).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&OPTIONALLY_SECURED, answer).await
}

static GET_AX_X: Parameter = Parameter {
    name: "x",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1a~1{x}/get/parameters/0/schema",
};

pub(super) static GET_AX: Operation = Operation {
    api: &crate::API,
    id: "get_a_x",
    method: "GET",
    path: "/a/{x}",
    parameters: &[&GET_AX_X],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn get_ax<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&GET_AX, request);
        let x = call.required(&GET_AX_X);
        let Some(x) = x else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::get_ax(&app, context, x).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&GET_AX, answer).await
}

pub(super) static GET_A_FIXED: Operation = Operation {
    api: &crate::API,
    id: "get_a_fixed",
    method: "GET",
    path: "/a/fixed",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn get_a_fixed<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&GET_A_FIXED, request);
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::get_a_fixed(&app, context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&GET_A_FIXED, answer).await
}

static GET_B_X: Parameter = Parameter {
    name: "x",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1b~1{x}~1c/get/parameters/0/schema",
};

pub(super) static GET_B: Operation = Operation {
    api: &crate::API,
    id: "getB",
    method: "GET",
    path: "/b/{x}/c",
    parameters: &[&GET_B_X],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn get_b<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&GET_B, request);
        let x = call.required(&GET_B_X);
        let Some(x) = x else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::get_b(&app, context, x).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&GET_B, answer).await
}

static POST_B_Y: Parameter = Parameter {
    name: "y",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1b~1{y}~1c/post/parameters/0/schema",
};

pub(super) static POST_B: Operation = Operation {
    api: &crate::API,
    id: "postB",
    method: "POST",
    path: "/b/{y}/c",
    parameters: &[&POST_B_Y],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn post_b<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&POST_B, request);
        let y = call.required(&POST_B_Y);
        let Some(y) = y else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::post_b(&app, context, y).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&POST_B, answer).await
}

static ENCODED_GRÖSSE: Parameter = Parameter {
    name: "größe",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1ünï~1{größe}/get/parameters/0/schema",
};

pub(super) static ENCODED: Operation = Operation {
    api: &crate::API,
    id: "encoded",
    method: "GET",
    path: "/ünï/{größe}",
    parameters: &[&ENCODED_GRÖSSE],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn encoded<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ENCODED, request);
        let größe = call.required(&ENCODED_GRÖSSE);
        let Some(größe) = größe else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::encoded(&app, context, größe).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ENCODED, answer).await
}

static LIST_ITEM1: Parameter = Parameter {
    name: "item",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1lists~1{item}~1{item_id}/get/parameters/0/schema",
};

static LIST_ITEM_ID: Parameter = Parameter {
    name: "item_id",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1lists~1{item}~1{item_id}/get/parameters/1/schema",
};

pub(super) static LIST: Operation = Operation {
    api: &crate::API,
    id: "list",
    method: "GET",
    path: "/lists/{item}/{item_id}",
    parameters: &[&LIST_ITEM1, &LIST_ITEM_ID],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn list<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&LIST, request);
        let item = call.required(&LIST_ITEM1);
        let item_id = call.required(&LIST_ITEM_ID);
        let (Some(item), Some(item_id)) = (item, item_id) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::list(&app, context, item, item_id).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&LIST, answer).await
}

static LIST_ITEM_ID1: Parameter = Parameter {
    name: "id",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1list-items~1{id}/get/parameters/0/schema",
};

pub(super) static LIST_ITEM: Operation = Operation {
    api: &crate::API,
    id: "listItem",
    method: "GET",
    path: "/list-items/{id}",
    parameters: &[&LIST_ITEM_ID1],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn list_item<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&LIST_ITEM, request);
        let id = call.required(&LIST_ITEM_ID1);
        let Some(id) = id else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::list_item(&app, context, id).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&LIST_ITEM, answer).await
}

pub(super) static TRAILING: Operation = Operation {
    api: &crate::API,
    id: "trailing",
    method: "GET",
    path: "/trailing/",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn trailing<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&TRAILING, request);
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::trailing(&app, context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&TRAILING, answer).await
}
