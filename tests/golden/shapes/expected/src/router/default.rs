// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{Body, Content, Kind, Operation};
use specwright_runtime::style::Status;

use crate::{apis, errors};

pub(super) static OPEN_ACCOUNT: Operation = Operation {
    api: &crate::API,
    id: "open_account",
    method: "POST",
    path: "/accounts",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1accounts/post/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(201)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn open_account<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&OPEN_ACCOUNT, request);
        let body = call.body().await?;
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::open_account(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&OPEN_ACCOUNT, answer).await
}

pub(super) static PUT_CLOSED: Operation = Operation {
    api: &crate::API,
    id: "put_closed",
    method: "PUT",
    path: "/closed",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: false,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1closed/put/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(204)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn put_closed<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&PUT_CLOSED, request);
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
        match apis::Default::put_closed(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&PUT_CLOSED, answer).await
}

pub(super) static PUT_REQUIRED: Operation = Operation {
    api: &crate::API,
    id: "put_required",
    method: "PUT",
    path: "/required",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: false,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1required/put/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(204)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn put_required<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&PUT_REQUIRED, request);
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
        match apis::Default::put_required(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&PUT_REQUIRED, answer).await
}
