// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, Respond};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::models;

/// Things for sale. All of it needs the `x-token` header.
///
/// The operations with the tag `items`.
///
/// Write the methods as `async fn`.
pub trait Items: crate::Security {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// Lists all items.
    ///
    /// `GET /items/`
    fn read_items(
        &self,
        context: Self::Context,
        x_token: Self::XToken,
    ) -> impl Future<Output = Result<ReadItemsResponse, Self::Error>> + Send;

    /// Creates an item.
    ///
    /// `POST /items/`
    fn create_item(
        &self,
        context: Self::Context,
        x_token: Self::XToken,
        body: models::Item,
    ) -> impl Future<Output = Result<CreateItemResponse, Self::Error>> + Send;

    /// Shows one item.
    ///
    /// `GET /items/{item_id}`
    fn read_item(
        &self,
        context: Self::Context,
        x_token: Self::XToken,
        item_id: i64,
    ) -> impl Future<Output = Result<ReadItemResponse, Self::Error>> + Send;
}

/// What `read_items` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadItemsResponse {
    /// 200: All items in the order of their numbers.
    Ok(Vec<models::ItemResponse>),
    /// 401: The token is missing or wrong.
    Unauthorized(models::Problem),
}

impl Respond for ReadItemsResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/paths/~1items~1/get/responses/200/content/application~1json/schema",
                    body,
                )
            }
            Self::Unauthorized(ref body) => {
                Answer::json(
                    401,
                    &["application/problem+json"],
                    "#/components/responses/Unauthorized/content/application~1problem+json/schema",
                    body,
                )
            }
        }
    }
}

/// What `create_item` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateItemResponse {
    /// 201: The item as it is stored.
    Created(models::ItemResponse),
    /// 400: The body cannot be read as text or is no JSON.
    BadRequest(models::Problem),
    /// 401: The token is missing or wrong.
    Unauthorized(models::Problem),
    /// 413: The body has more than 4 MiB.
    ContentTooLarge(models::Problem),
    /// 415: The body is not announced as `application/json`.
    UnsupportedMediaType(models::Problem),
    /// 422: The request is not what this document says.
    UnprocessableContent(models::ViolationProblem),
}

impl Respond for CreateItemResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Created(ref body) => {
                Answer::json(
                    201,
                    &["application/json"],
                    "#/paths/~1items~1/post/responses/201/content/application~1json/schema",
                    body,
                )
            }
            Self::BadRequest(ref body) => {
                Answer::json(
                    400,
                    &["application/problem+json"],
                    "#/components/responses/BadRequest/content/application~1problem+json/schema",
                    body,
                )
            }
            Self::Unauthorized(ref body) => {
                Answer::json(
                    401,
                    &["application/problem+json"],
                    "#/components/responses/Unauthorized/content/application~1problem+json/schema",
                    body,
                )
            }
            Self::ContentTooLarge(ref body) => {
                Answer::json(
                    413,
                    &["application/problem+json"],
                    "#/components/responses/ContentTooLarge/content/application~1problem+json/schema",
                    body,
                )
            }
            Self::UnsupportedMediaType(ref body) => {
                Answer::json(
                    415,
                    &["application/problem+json"],
                    "#/components/responses/UnsupportedMediaType/content/application~1problem+json/schema",
                    body,
                )
            }
            Self::UnprocessableContent(ref body) => {
                Answer::json(
                    422,
                    &["application/problem+json"],
                    "#/components/responses/ValidationFailed/content/application~1problem+json/schema",
                    body,
                )
            }
        }
    }
}

/// What `read_item` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadItemResponse {
    /// 200: The item.
    Ok(models::ItemResponse),
    /// 401: The token is missing or wrong.
    Unauthorized(models::Problem),
    /// 404: There is no such row.
    NotFound(models::Problem),
    /// 422: The request is not what this document says.
    UnprocessableContent(models::ViolationProblem),
}

impl Respond for ReadItemResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/paths/~1items~1{item_id}/get/responses/200/content/application~1json/schema",
                    body,
                )
            }
            Self::Unauthorized(ref body) => {
                Answer::json(
                    401,
                    &["application/problem+json"],
                    "#/components/responses/Unauthorized/content/application~1problem+json/schema",
                    body,
                )
            }
            Self::NotFound(ref body) => {
                Answer::json(
                    404,
                    &["application/problem+json"],
                    "#/components/responses/NotFound/content/application~1problem+json/schema",
                    body,
                )
            }
            Self::UnprocessableContent(ref body) => {
                Answer::json(
                    422,
                    &["application/problem+json"],
                    "#/components/responses/ValidationFailed/content/application~1problem+json/schema",
                    body,
                )
            }
        }
    }
}
