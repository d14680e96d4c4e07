// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, Respond};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::models;

/// Operations without a tag.
///
/// Write the methods as `async fn`.
pub trait Default: Clone + Send + Sync + 'static {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `POST /orders`
    fn create_order(
        &self,
        context: Self::Context,
        body: models::CreateOrderBody,
    ) -> impl Future<Output = Result<CreateOrderResponse, Self::Error>> + Send;
}

/// What `create_order` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateOrderResponse {
    /// 201: The order.
    Created(models::Order),
}

impl Respond for CreateOrderResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Created(ref body) => {
                Answer::json(
                    201,
                    &["application/json"],
                    "#/paths/~1orders/post/responses/201/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}
