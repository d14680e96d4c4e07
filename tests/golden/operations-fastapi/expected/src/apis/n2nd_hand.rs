// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, Respond};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::models;

/// The operations with the tag `2nd-hand`.
///
/// Write the methods as `async fn`.
pub trait N2ndHand: Clone + Send + Sync + 'static {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `GET /defaults`
    fn defaults(
        &self,
        context: Self::Context,
        limit: i64,
        sort: models::Kind,
        tags: Vec<String>,
        x_flag: bool,
    ) -> impl Future<Output = Result<DefaultsResponse, Self::Error>> + Send;

    /// More than four inputs.
    ///
    /// `POST /many/{a}`
    fn many(
        &self,
        context: Self::Context,
        request: ManyRequest,
    ) -> impl Future<Output = Result<ManyResponse, Self::Error>> + Send;

    /// `GET /same-names/{id}`
    fn same_names(
        &self,
        context: Self::Context,
        id: i64,
        id1: Option<String>,
        self_: Option<String>,
        id2: Option<String>,
    ) -> impl Future<Output = Result<SameNamesResponse, Self::Error>> + Send;
}

/// What `defaults` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum DefaultsResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for DefaultsResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// The inputs of [`many`](N2ndHand::many).
pub struct ManyRequest {
    pub a: i64,
    pub b: Option<i64>,
    pub body1: Option<String>,
    pub c: Option<String>,
    pub d: Option<String>,
    pub body: models::Thing,
}

/// What `many` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ManyResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for ManyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `sameNames` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SameNamesResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for SameNamesResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}
