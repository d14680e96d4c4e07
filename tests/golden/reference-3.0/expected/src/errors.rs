// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The error answers of the whole API.

use specwright_runtime::{Answer, Call, Respond, RespondError};
use specwright_runtime::axum::response::Response;
use specwright_runtime::style::{ErrorAnswer, Fill, Status};

use crate::models;

/// The error answers that the document has, of all operations together.
///
/// An application's error becomes one of them by `From`. Whether the operation at hand documents it is decided when it
/// is sent: what it does not document becomes its `default`, else a logged 500. [`DOCUMENTED_ERRORS`] lists the pairs.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorResponse {
    /// Status 400.
    BadRequest(models::HttpError),
    /// Status 404.
    NotFound(models::HttpError),
    /// Status 418.
    ImATeapot(models::Message),
    /// Status 422.
    UnprocessableContent(models::HttpValidationError),
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
            Self::BadRequest(ref body) => {
                Answer::json(
                    400,
                    &["application/json"],
                    "#/components/responses/BadRequest/content/application~1json/schema",
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
            Self::ImATeapot(ref body) => {
                Answer::json(
                    418,
                    &["application/json"],
                    "#/paths/~1trigger-error/get/responses/418/content/application~1json/schema",
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
            Self::InvalidCredential => Answer::empty(401),
            Self::InsufficientScope => Answer::empty(403),
            Self::Internal => Answer::empty(500),
        }
    }
}

impl RespondError for ErrorResponse {
    fn variant(&self) -> &'static str {
        match self {
            Self::BadRequest(..) => "BadRequest",
            Self::NotFound(..) => "NotFound",
            Self::ImATeapot(..) => "ImATeapot",
            Self::UnprocessableContent(..) => "UnprocessableContent",
            Self::InvalidCredential => specwright_runtime::answer::INVALID_CREDENTIAL,
            Self::InsufficientScope => specwright_runtime::answer::INSUFFICIENT_SCOPE,
            Self::Internal => specwright_runtime::answer::INTERNAL,
        }
    }
}

/// Each operation with the error answers that it documents, by the variants of [`ErrorResponse`].
pub static DOCUMENTED_ERRORS: [(&str, &[&str]); 7] = [
    ("get_users", &[]),
    ("create_user", &["BadRequest", "UnprocessableContent"]),
    ("get_user", &["NotFound", "UnprocessableContent"]),
    ("read_items", &["BadRequest", "UnprocessableContent"]),
    ("create_item", &["BadRequest", "UnprocessableContent"]),
    ("read_item", &["BadRequest", "NotFound", "UnprocessableContent"]),
    ("trigger_error", &["ImATeapot"]),
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
    status: Status::Code(400),
    contents: &[
        (
            "application/json",
            "#/components/responses/BadRequest/content/application~1json/schema",
            Fill::Object(&[("detail", Fill::Detail), ("errors", Fill::Violations)]),
        ),
    ],
};

pub(crate) static ANSWER_2: ErrorAnswer = ErrorAnswer {
    status: Status::Code(422),
    contents: &[
        (
            "application/json",
            "#/components/responses/ValidationFailed/content/application~1json/schema",
            Fill::Object(
                &[
                    (
                        "detail",
                        Fill::Each(
                            &Fill::Object(
                                &[
                                    ("type", Fill::Keyword),
                                    ("loc", Fill::Steps { texts: false }),
                                    ("msg", Fill::Detail),
                                    ("input", Fill::Json("null")),
                                ],
                            ),
                        ),
                    ),
                ],
            ),
        ),
    ],
};

pub(crate) static ANSWER_3: ErrorAnswer = ErrorAnswer {
    status: Status::Code(404),
    contents: &[
        (
            "application/json",
            "#/components/responses/NotFound/content/application~1json/schema",
            Fill::Object(&[("detail", Fill::Detail), ("errors", Fill::Violations)]),
        ),
    ],
};

pub(crate) static ANSWER_4: ErrorAnswer = ErrorAnswer {
    status: Status::Code(418),
    contents: &[
        (
            "application/json",
            "#/paths/~1trigger-error/get/responses/418/content/application~1json/schema",
            Fill::Object(&[("message", Fill::Detail), ("errors", Fill::Violations)]),
        ),
    ],
};

/// For contexts that are always to be had, `type Context = ()` say.
impl From<std::convert::Infallible> for ErrorResponse {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}
