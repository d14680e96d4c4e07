//! Turns whatever goes wrong in a handler into an answer that the document has. This is the one place where an error
//! meets the client: handlers use `?`. What is nobody's business outside is logged here and answered as internal.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;

use my_pro_api::ErrorResponse;
use my_pro_api::models::{HttpError, Message};

use crate::{db, password};

/// What a handler can fail with.
#[derive(Debug)]
pub enum AppError {
    /// There is no such row; the text is for the client.
    NotFound(&'static str),
    /// The application's own error.
    Custom(CustomAppError),
    /// The database failed.
    Database(db::Error),
    /// A password could not be hashed.
    Password(password::Error),
}

/// An error of the application that clients are told of: it has a documented answer of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomAppError {
    /// What happened.
    pub name: String,
}

impl From<AppError> for ErrorResponse {
    fn from(error: AppError) -> Self {
        match error {
            AppError::NotFound(detail) => Self::NotFound(HttpError { detail: detail.to_owned() }),
            AppError::Custom(error) => Self::ImATeapot(Message { message: error.to_string() }),
            AppError::Database(error) => internal(&error),
            AppError::Password(error) => internal(&error),
        }
    }
}

/// The client learns that it was not its fault, the log learns why.
fn internal(cause: &dyn Error) -> ErrorResponse {
    tracing::error!("a request failed: {cause}");
    ErrorResponse::Internal
}

impl fmt::Display for CustomAppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Oops! {} happened.", self.name)
    }
}

impl Error for CustomAppError {}

impl From<CustomAppError> for AppError {
    fn from(error: CustomAppError) -> Self {
        Self::Custom(error)
    }
}

impl From<db::Error> for AppError {
    fn from(error: db::Error) -> Self {
        Self::Database(error)
    }
}

impl From<password::Error> for AppError {
    fn from(error: password::Error) -> Self {
        Self::Password(error)
    }
}

/// Contexts that cannot fail, such as `Db` and `()`, are rejected with this.
impl From<Infallible> for AppError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}
