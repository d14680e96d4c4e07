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

    /// `POST /subscriptions`
    fn subscribe(
        &self,
        context: Self::Context,
        body: models::Subscription,
    ) -> impl Future<Output = Result<SubscribeResponse, Self::Error>> + Send;
}

/// What `subscribe` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SubscribeResponse {
    /// 201: You will hear.
    Created,
}

impl Respond for SubscribeResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Created => Answer::empty(201),
        }
    }
}
