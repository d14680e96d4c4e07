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

    /// `POST /accounts`
    fn open_account(
        &self,
        context: Self::Context,
        body: models::AccountRequest,
    ) -> impl Future<Output = Result<OpenAccountResponse, Self::Error>> + Send;

    /// `PUT /closed`
    fn put_closed(
        &self,
        context: Self::Context,
        body: Option<models::ReadOnlyClosedRequest>,
    ) -> impl Future<Output = Result<PutClosedResponse, Self::Error>> + Send;

    /// `PUT /required`
    fn put_required(
        &self,
        context: Self::Context,
        body: Option<models::ReadOnlyRequiredRequest>,
    ) -> impl Future<Output = Result<PutRequiredResponse, Self::Error>> + Send;
}

/// What `open_account` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenAccountResponse {
    /// 201: Opened.
    Created(models::Account),
}

impl Respond for OpenAccountResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Created(ref body) => {
                Answer::json(
                    201,
                    &["application/json"],
                    "#/paths/~1accounts/post/responses/201/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `put_closed` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum PutClosedResponse {
    /// 204: Done.
    NoContent,
}

impl Respond for PutClosedResponse {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
        }
    }
}

/// What `put_required` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum PutRequiredResponse {
    /// 204: Done.
    NoContent,
}

impl Respond for PutRequiredResponse {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
        }
    }
}
