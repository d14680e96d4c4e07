// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The error answers of the whole API.

use specwright_runtime::{Answer, Call, HeaderWire, Respond, RespondError, axum};
use specwright_runtime::axum::response::Response;
use specwright_runtime::style::{ErrorAnswer, Fill, Status};

use crate::models;

/// The error answers that the document has, of all operations together.
///
/// An application's error becomes one of them by `From`. Whether the operation at hand documents it is decided when it
/// is sent: what it does not document becomes its `default`, else a logged 500. [`DOCUMENTED_ERRORS`] lists the pairs.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorResponse {
    /// Status 429.
    TooManyRequests {
        /// The header `retry-after`.
        retry_after: i64,
    },
    /// A status of 400 to 499.
    ClientError(axum::http::StatusCode, models::Fault),
    /// A status that the operation does not document by itself.
    Default(axum::http::StatusCode, models::Fault),
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
            Self::TooManyRequests { ref retry_after } => {
                Answer::empty(429)
                    .header(
                        "retry-after",
                        "#/paths/~1items/post/responses/429/headers/Retry-After/schema",
                        HeaderWire::Simple,
                        retry_after,
                    )
            }
            Self::ClientError(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/json"],
                        "#/paths/~1items/post/responses/4xx/content/application~1json/schema",
                        body,
                    )
                    .of_class(4)
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/json"],
                        "#/paths/~1items/post/responses/default/content/application~1json/schema",
                        body,
                    )
                    .of_default()
            }
            Self::Internal => Answer::empty(500),
        }
    }
}

impl RespondError for ErrorResponse {
    fn variant(&self) -> &'static str {
        match self {
            Self::TooManyRequests { .. } => "TooManyRequests",
            Self::ClientError(..) => "ClientError",
            Self::Default(..) => "Default",
            Self::Internal => specwright_runtime::answer::INTERNAL,
        }
    }
}

/// Each operation with the error answers that it documents, by the variants of [`ErrorResponse`].
pub static DOCUMENTED_ERRORS: [(&str, &[&str]); 11] = [
    ("create", &["TooManyRequests", "ClientError", "Default"]),
    ("export", &[]),
    ("either", &[]),
    ("count", &[]),
    ("limited", &[]),
    ("bytes", &[]),
    ("form", &[]),
    ("revoke", &[]),
    ("upload", &[]),
    ("lines", &[]),
    ("events", &[]),
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
    status: Status::Code(429),
    contents: &[],
};

pub(crate) static ANSWER_2: ErrorAnswer = ErrorAnswer {
    status: Status::Class(4),
    contents: &[
        (
            "application/json",
            "#/paths/~1items/post/responses/4xx/content/application~1json/schema",
            Fill::Object(&[("reason", Fill::Detail), ("errors", Fill::Violations)]),
        ),
    ],
};

pub(crate) static ANSWER_3: ErrorAnswer = ErrorAnswer {
    status: Status::Any,
    contents: &[
        (
            "application/json",
            "#/paths/~1items/post/responses/default/content/application~1json/schema",
            Fill::Object(&[("reason", Fill::Detail), ("errors", Fill::Violations)]),
        ),
    ],
};

/// For contexts that are always to be had, `type Context = ()` say.
impl From<std::convert::Infallible> for ErrorResponse {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}
