// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, HeaderWire, Respond, json};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::models;

/// The operations with the tag `Send`.
///
/// Write the methods as `async fn`.
pub trait SendApi: Clone + Send + Sync + 'static {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `POST /gen`
    fn r_gen(
        &self,
        context: Self::Context,
        r#gen: Option<json::Number>,
        body: Option<json::Value>,
    ) -> impl Future<Output = Result<RGenResponse, Self::Error>> + Send;
}

/// What `gen` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum RGenResponse {
    /// 200: The same.
    Ok {
        /// The body.
        body: models::GenOkBody,
        /// The header `gen`.
        r#gen: Option<json::Number>,
    },
}

impl Respond for RGenResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok { ref body, ref r#gen } => {
                Answer::json(
                        200,
                        &["application/json"],
                        "#/paths/~1gen/post/responses/200/content/application~1json/schema",
                        body,
                    )
                    .optional_header(
                        "gen",
                        "#/paths/~1gen/post/responses/200/headers/gen/schema",
                        HeaderWire::Simple,
                        r#gen,
                    )
            }
        }
    }
}
