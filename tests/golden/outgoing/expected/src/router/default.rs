// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{Body, Content, Kind, Operation};
use specwright_runtime::style::Status;

use crate::{apis, errors};

pub(super) static CREATE_ORDER: Operation = Operation {
    api: &crate::API,
    id: "create_order",
    method: "POST",
    path: "/orders",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1orders/post/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(201)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn create_order<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&CREATE_ORDER, request);
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
        match apis::Default::create_order(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&CREATE_ORDER, answer).await
}
