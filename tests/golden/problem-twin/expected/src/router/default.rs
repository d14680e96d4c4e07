// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::Operation;
use specwright_runtime::style::Status;

use crate::{apis, errors};

pub(super) static TRIGGER_ERROR: Operation = Operation {
    api: &crate::API,
    id: "trigger_error",
    method: "GET",
    path: "/trigger-error",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(418)],
    refusals: &[&errors::ANSWER_7],
    errors: &["ImATeapot"],
    default: &[],
};

pub(super) async fn trigger_error<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&TRIGGER_ERROR, request);
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::trigger_error(&app, context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&TRIGGER_ERROR, answer).await
}
