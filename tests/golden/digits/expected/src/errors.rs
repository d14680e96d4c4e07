// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The error answers of the whole API.

use specwright_runtime::{Answer, Call, Respond, RespondError, axum};
use specwright_runtime::axum::response::Response;
use specwright_runtime::style::{ErrorAnswer, Status};

/// The error answers that the document has, of all operations together.
///
/// An application's error becomes one of them by `From`. Whether the operation at hand documents it is decided when it
/// is sent: what it does not document becomes its `default`, else a logged 500. [`DOCUMENTED_ERRORS`] lists the pairs.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorResponse {
    /// A status that the operation does not document by itself.
    Default(axum::http::StatusCode),
    /// 500 in the style of the router's own answers. The application has logged the cause.
    Internal,
}

/// Sends an application's error.
pub(crate) fn fail<E: Into<ErrorResponse>>(call: &Call, error: E) -> Response {
    call.fail(error.into())
}

impl Respond for ErrorResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Default(status) => Answer::empty(status.as_u16()).of_default(),
            Self::Internal => Answer::empty(500),
        }
    }
}

impl RespondError for ErrorResponse {
    fn variant(&self) -> &'static str {
        match self {
            Self::Default(..) => "Default",
            Self::Internal => specwright_runtime::answer::INTERNAL,
        }
    }
}

/// Each operation with the error answers that it documents, by the variants of [`ErrorResponse`].
pub static DOCUMENTED_ERRORS: [(&str, &[&str]); 5] = [
    ("gen", &[]),
    ("future", &[]),
    ("axum", &["Default"]),
    ("self", &["Default"]),
    ("into", &["Default"]),
];

impl ErrorResponse {
    /// Whether the operation of that id documents this answer; if not, a logged 500 is sent in its place.
    pub fn is_documented_by(&self, operation: &str) -> bool {
        DOCUMENTED_ERRORS
            .iter()
            .any(|(id, errors)| *id == operation && errors.contains(&self.variant()))
    }
}

pub(crate) static ANSWER_1: ErrorAnswer = ErrorAnswer {
    status: Status::Any,
    contents: &[],
};

/// For contexts that are always to be had, `type Context = ()` say.
impl From<std::convert::Infallible> for ErrorResponse {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}
