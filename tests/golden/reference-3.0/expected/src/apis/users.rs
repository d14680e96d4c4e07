// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, Respond};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::models;

/// People who have an account.
///
/// The operations with the tag `users`.
///
/// Write the methods as `async fn`.
pub trait Users: Clone + Send + Sync + 'static {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// Lists the active users.
    ///
    /// `GET /users/`
    fn get_users(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<GetUsersResponse, Self::Error>> + Send;

    /// Creates a user.
    ///
    /// `POST /users/create`
    fn create_user(
        &self,
        context: Self::Context,
        body: models::UserCreate,
    ) -> impl Future<Output = Result<CreateUserResponse, Self::Error>> + Send;

    /// Shows one user.
    ///
    /// `GET /users/{user_id}`
    fn get_user(
        &self,
        context: Self::Context,
        user_id: i64,
    ) -> impl Future<Output = Result<GetUserResponse, Self::Error>> + Send;
}

/// What `get_users` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum GetUsersResponse {
    /// 200: All active users.
    Ok(Vec<models::UserSummary>),
}

impl Respond for GetUsersResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/paths/~1users~1/get/responses/200/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `create_user` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateUserResponse {
    /// 200: The user was created.
    Ok(models::Message),
    /// 400: The token is wrong, or the body cannot be read as text.
    BadRequest(models::HttpError),
    /// 422: The request is not what this document says.
    UnprocessableContent(models::HttpValidationError),
}

impl Respond for CreateUserResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/paths/~1users~1create/post/responses/200/content/application~1json/schema",
                    body,
                )
            }
            Self::BadRequest(ref body) => {
                Answer::json(
                    400,
                    &["application/json"],
                    "#/components/responses/BadRequest/content/application~1json/schema",
                    body,
                )
            }
            Self::UnprocessableContent(ref body) => {
                Answer::json(
                    422,
                    &["application/json"],
                    "#/components/responses/ValidationFailed/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `get_user` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum GetUserResponse {
    /// 200: The user.
    Ok(models::UserResponse),
    /// 404: There is no such row.
    NotFound(models::HttpError),
    /// 422: The request is not what this document says.
    UnprocessableContent(models::HttpValidationError),
}

impl Respond for GetUserResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/paths/~1users~1{user_id}/get/responses/200/content/application~1json/schema",
                    body,
                )
            }
            Self::NotFound(ref body) => {
                Answer::json(
                    404,
                    &["application/json"],
                    "#/components/responses/NotFound/content/application~1json/schema",
                    body,
                )
            }
            Self::UnprocessableContent(ref body) => {
                Answer::json(
                    422,
                    &["application/json"],
                    "#/components/responses/ValidationFailed/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}
