// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{
    Body, Content, Kind, Operation, Parameter, Shape, Style, Wire,
};
use specwright_runtime::schema::Types;
use specwright_runtime::style::Status;
use specwright_runtime::violation::Place;

use crate::{apis, errors, security};

static THIRD_NAME_THIRD: Parameter = Parameter {
    name: "third",
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
    schema: "#/paths/~1names~1{third}#fragment/get/parameters/0/schema",
};

pub(super) static THIRD_NAME: Operation = Operation {
    api: &crate::API,
    id: "thirdName",
    method: "GET",
    path: "/names/{third}#fragment",
    parameters: &[&THIRD_NAME_THIRD],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn third_name<A: apis::Answers>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&THIRD_NAME, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let third = call.required(&THIRD_NAME_THIRD);
        let (Some(key), Some(third)) = (key, third) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Answers::third_name(&app, context, key, third).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&THIRD_NAME, answer).await
}

static ANSWER_STATUS_WHICH: Parameter = Parameter {
    name: "which",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1answers~1status~1{which}/get/parameters/0/schema",
};

pub(super) static ANSWER_STATUS: Operation = Operation {
    api: &crate::API,
    id: "answerStatus",
    method: "GET",
    path: "/answers/status/{which}",
    parameters: &[&ANSWER_STATUS_WHICH],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[
        Status::Code(200),
        Status::Code(202),
        Status::Code(304),
        Status::Code(404),
        Status::Class(4),
        Status::Class(5),
        Status::Any,
    ],
    refusals: &[
        &errors::ANSWER_2,
        &errors::ANSWER_3,
        &errors::ANSWER_4,
        &errors::ANSWER_1,
    ],
    errors: &["NotFound", "ClientError", "ServerError", "Default"],
    default: &[],
};

pub(super) async fn answer_status<A: apis::Answers>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ANSWER_STATUS, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let which = call
            .required(&ANSWER_STATUS_WHICH)
            .filter(|value: &String| !value.is_empty());
        let (Some(key), Some(which)) = (key, which) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Answers::answer_status(&app, context, key, which).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ANSWER_STATUS, answer).await
}

static ANSWER_NOTHING_WHICH: Parameter = Parameter {
    name: "which",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1answers~1status~1{which}/delete/parameters/0/schema",
};

pub(super) static ANSWER_NOTHING: Operation = Operation {
    api: &crate::API,
    id: "answerNothing",
    method: "DELETE",
    path: "/answers/status/{which}",
    parameters: &[&ANSWER_NOTHING_WHICH],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(204), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn answer_nothing<A: apis::Answers>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ANSWER_NOTHING, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let which = call
            .required(&ANSWER_NOTHING_WHICH)
            .filter(|value: &String| !value.is_empty());
        let (Some(key), Some(which)) = (key, which) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Answers::answer_nothing(&app, context, key, which).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ANSWER_NOTHING, answer).await
}

static ANSWER_HEADERS_WHICH: Parameter = Parameter {
    name: "which",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1answers~1headers/get/parameters/0/schema",
};

pub(super) static ANSWER_HEADERS: Operation = Operation {
    api: &crate::API,
    id: "answerHeaders",
    method: "GET",
    path: "/answers/headers",
    parameters: &[&ANSWER_HEADERS_WHICH],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn answer_headers<A: apis::Answers>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ANSWER_HEADERS, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let which = call.optional(&ANSWER_HEADERS_WHICH);
        let (Some(key), Some(which)) = (key, which) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Answers::answer_headers(&app, context, key, which).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ANSWER_HEADERS, answer).await
}

static ANSWER_CREATED_WHICH: Parameter = Parameter {
    name: "which",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1answers~1headers/post/parameters/0/schema",
};

pub(super) static ANSWER_CREATED: Operation = Operation {
    api: &crate::API,
    id: "answerCreated",
    method: "POST",
    path: "/answers/headers",
    parameters: &[&ANSWER_CREATED_WHICH],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(201), Status::Code(303), Status::Code(503), Status::Any],
    refusals: &[&errors::ANSWER_5, &errors::ANSWER_1],
    errors: &["ServiceUnavailable", "Default"],
    default: &[],
};

pub(super) async fn answer_created<A: apis::Answers>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ANSWER_CREATED, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let which = call.optional(&ANSWER_CREATED_WHICH);
        let (Some(key), Some(which)) = (key, which) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Answers::answer_created(&app, context, key, which).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ANSWER_CREATED, answer).await
}

pub(super) static ANSWER_NEGOTIATED: Operation = Operation {
    api: &crate::API,
    id: "answerNegotiated",
    method: "GET",
    path: "/answers/negotiated",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn answer_negotiated<A: apis::Answers>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ANSWER_NEGOTIATED, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let accept = match call
            .accept(
                &[
                    "application/json",
                    "application/vnd.kitchen.item+json",
                    "text/csv",
                    "image/*",
                ],
            )?
        {
            0 => apis::AnswerNegotiatedAccept::Json,
            1 => apis::AnswerNegotiatedAccept::VndKitchenItemJson,
            2 => apis::AnswerNegotiatedAccept::Csv,
            _ => apis::AnswerNegotiatedAccept::Image,
        };
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Answers::answer_negotiated(&app, context, key, accept).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ANSWER_NEGOTIATED, answer).await
}

pub(super) static ANSWER_DOWNLOAD: Operation = Operation {
    api: &crate::API,
    id: "answerDownload",
    method: "GET",
    path: "/answers/download",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn answer_download<A: apis::Answers>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ANSWER_DOWNLOAD, request);
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
        match apis::Answers::answer_download(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ANSWER_DOWNLOAD, answer).await
}

pub(super) static ANSWER_LINES: Operation = Operation {
    api: &crate::API,
    id: "answerLines",
    method: "GET",
    path: "/answers/lines",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn answer_lines<A: apis::Answers>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ANSWER_LINES, request);
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
        match apis::Answers::answer_lines(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ANSWER_LINES, answer).await
}

pub(super) static SUBSCRIBE: Operation = Operation {
    api: &crate::API,
    id: "subscribe",
    method: "POST",
    path: "/subscriptions",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1subscriptions/post/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(204), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn subscribe<A: apis::Answers>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SUBSCRIBE, request);
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
        match apis::Answers::subscribe(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SUBSCRIBE, answer).await
}
