// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, Respond, uuid};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::models;

/// A name that is no identifier, with "quotes", `ticks` and */ comment ends.
///
/// The operations with the tag `Orders & returns`.
///
/// Write the methods as `async fn`.
pub trait OrdersReturns: Clone + Send + Sync + 'static {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `GET /path/{integer}/{text}/{kind}/{id}`
    fn in_path(
        &self,
        context: Self::Context,
        integer: i64,
        kind: models::Kind,
        text: String,
        id: uuid::Uuid,
    ) -> impl Future<Output = Result<InPathResponse, Self::Error>> + Send;

    /// `GET /query`
    fn in_query(
        &self,
        context: Self::Context,
        request: InQueryRequest,
    ) -> impl Future<Output = Result<InQueryResponse, Self::Error>> + Send;

    /// `GET /headers`
    fn in_headers(
        &self,
        context: Self::Context,
        x_count: i64,
        x_list: Option<Vec<i64>>,
        session: Option<String>,
        visits: i64,
    ) -> impl Future<Output = Result<InHeadersResponse, Self::Error>> + Send;
}

/// What `inPath` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum InPathResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for InPathResponse {
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

/// The inputs of [`in_query`](OrdersReturns::in_query).
pub struct InQueryRequest {
    pub repeated: Option<Vec<i64>>,
    pub commas: Option<Vec<String>>,
    pub spaces: Option<Vec<i64>>,
    pub pipes: Option<Vec<models::Kind>>,
    pub ids: Option<models::Ids>,
    pub filter_name: Option<String>,
    pub flag: Option<bool>,
    pub price: Option<f64>,
    pub or_null: Option<Option<i64>>,
    pub r#type: models::InQueryType,
}

/// What `in-query` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum InQueryResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for InQueryResponse {
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

/// What `IN_HEADERS` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum InHeadersResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for InHeadersResponse {
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
