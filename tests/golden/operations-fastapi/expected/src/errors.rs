// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The error answers of the whole API.

use specwright_runtime::{Answer, Call, Respond, RespondError, axum};
use specwright_runtime::axum::response::Response;
use specwright_runtime::style::{ErrorAnswer, Status};

use crate::models;

/// The error answers that the document has, of all operations together.
///
/// An application's error becomes one of them by `From`. Whether the operation at hand documents it is decided when it
/// is sent: what it does not document becomes its `default`, else a logged 500. [`DOCUMENTED_ERRORS`] lists the pairs.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorResponse {
    /// Status 401.
    Unauthorized(models::Failure),
    /// Status 403.
    Forbidden,
    /// Status 404.
    NotFound(models::Failure),
    /// A status of 400 to 499.
    ClientErrorFailure(axum::http::StatusCode, models::Failure),
    /// A status of 400 to 499.
    ClientErrorFailure1(axum::http::StatusCode, models::Failure),
    /// A status that the operation does not document by itself.
    DefaultFailure(axum::http::StatusCode, models::Failure),
    /// A status that the operation does not document by itself.
    DefaultFailure1(axum::http::StatusCode, models::Failure),
    /// 401 in the style of the router's own answers, with the challenge: the credential is not known.
    InvalidCredential,
    /// 403 in the style of the router's own answers: the credential is known, but does not suffice.
    InsufficientScope,
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
            Self::Unauthorized(ref body) => {
                Answer::json(
                    401,
                    &["application/json"],
                    "#/paths/~1secured~1bearer/get/responses/401/content/application~1json/schema",
                    body,
                )
            }
            Self::Forbidden => Answer::empty(403),
            Self::NotFound(ref body) => {
                Answer::json(
                    404,
                    &["application/json"],
                    "#/paths/~1answers~1{which}/delete/responses/404/content/application~1json/schema",
                    body,
                )
            }
            Self::ClientErrorFailure(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/json"],
                        "#/paths/~1answers~1{which}/get/responses/4XX/content/application~1json/schema",
                        body,
                    )
                    .of_class(4)
            }
            Self::ClientErrorFailure1(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/paths/~1answers~1{which}/put/responses/4XX/content/application~1problem+json/schema",
                        body,
                    )
                    .of_class(4)
            }
            Self::DefaultFailure(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/paths/~1answers~1{which}/get/responses/default/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
            Self::DefaultFailure1(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/json"],
                        "#/paths/~1answers~1{which}/put/responses/default/content/application~1json/schema",
                        body,
                    )
                    .of_default()
            }
            Self::InvalidCredential => Answer::empty(401),
            Self::InsufficientScope => Answer::empty(403),
            Self::Internal => Answer::empty(500),
        }
    }
}

impl RespondError for ErrorResponse {
    fn variant(&self) -> &'static str {
        match self {
            Self::Unauthorized(..) => "Unauthorized",
            Self::Forbidden => "Forbidden",
            Self::NotFound(..) => "NotFound",
            Self::ClientErrorFailure(..) => "ClientErrorFailure",
            Self::ClientErrorFailure1(..) => "ClientErrorFailure1",
            Self::DefaultFailure(..) => "DefaultFailure",
            Self::DefaultFailure1(..) => "DefaultFailure1",
            Self::InvalidCredential => specwright_runtime::answer::INVALID_CREDENTIAL,
            Self::InsufficientScope => specwright_runtime::answer::INSUFFICIENT_SCOPE,
            Self::Internal => specwright_runtime::answer::INTERNAL,
        }
    }
}

/// Each operation with the error answers that it documents, by the variants of [`ErrorResponse`].
pub static DOCUMENTED_ERRORS: [(&str, &[&str]); 26] = [
    ("inPath", &[]),
    ("in-query", &[]),
    ("IN_HEADERS", &[]),
    ("defaults", &[]),
    ("many", &[]),
    ("sameNames", &[]),
    ("optionalBody", &[]),
    ("nullBody", &[]),
    ("mergeBody", &[]),
    ("listBody", &[]),
    ("answer", &["Unauthorized", "NotFound", "ClientErrorFailure", "DefaultFailure"]),
    ("answerRange", &["ClientErrorFailure1", "DefaultFailure1"]),
    (
        "answerDefault",
        &["DefaultFailure1", "Unauthorized", "NotFound", "ClientErrorFailure"],
    ),
    ("remove", &["NotFound"]),
    ("securedByBearer", &["Unauthorized", "Forbidden"]),
    ("securedByQuery", &["Unauthorized"]),
    ("securedByCookie", &["Unauthorized"]),
    ("optionallySecured", &["Unauthorized"]),
    ("get_a_x", &[]),
    ("get_a_fixed", &[]),
    ("getB", &[]),
    ("postB", &[]),
    ("encoded", &[]),
    ("list", &[]),
    ("listItem", &[]),
    ("trailing", &[]),
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
    status: Status::Class(4),
    contents: &[],
};

pub(crate) static ANSWER_2: ErrorAnswer = ErrorAnswer {
    status: Status::Any,
    contents: &[],
};

pub(crate) static ANSWER_3: ErrorAnswer = ErrorAnswer {
    status: Status::Code(404),
    contents: &[],
};

pub(crate) static ANSWER_4: ErrorAnswer = ErrorAnswer {
    status: Status::Code(401),
    contents: &[],
};

pub(crate) static ANSWER_5: ErrorAnswer = ErrorAnswer {
    status: Status::Code(403),
    contents: &[],
};

/// For contexts that are always to be had, `type Context = ()` say.
impl From<std::convert::Infallible> for ErrorResponse {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}
