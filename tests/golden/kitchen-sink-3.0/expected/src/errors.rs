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
    /// Status 404.
    NotFound(models::Fault),
    /// Status 503.
    ServiceUnavailable {
        /// The header `retry-after`.
        retry_after: i64,
    },
    /// A status of 400 to 499.
    ClientError(axum::http::StatusCode, models::Fault),
    /// A status of 500 to 599.
    ServerError {
        /// The status.
        status: axum::http::StatusCode,
        /// The header `retry-after`.
        retry_after: Option<i64>,
    },
    /// A status that the operation does not document by itself.
    Default(axum::http::StatusCode, models::Problem),
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
            Self::NotFound(ref body) => {
                Answer::json(
                    404,
                    &["application/json"],
                    "#/paths/~1answers~1status~1{which}/get/responses/404/content/application~1json/schema",
                    body,
                )
            }
            Self::ServiceUnavailable { ref retry_after } => {
                Answer::empty(503)
                    .header(
                        "retry-after",
                        "#/paths/~1answers~1headers/post/responses/503/headers/Retry-After/schema",
                        HeaderWire::Simple,
                        retry_after,
                    )
                    .checked(*retry_after >= 0)
            }
            Self::ClientError(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/json"],
                        "#/paths/~1answers~1status~1{which}/get/responses/4xx/content/application~1json/schema",
                        body,
                    )
                    .of_class(4)
            }
            Self::ServerError { status, ref retry_after } => {
                Answer::empty(status.as_u16())
                    .optional_header(
                        "retry-after",
                        "#/paths/~1answers~1status~1{which}/get/responses/5XX/headers/Retry-After/schema",
                        HeaderWire::Simple,
                        retry_after,
                    )
                    .checked(
                        retry_after.as_ref().is_none_or(|retry_after| *retry_after >= 0),
                    )
                    .of_class(5)
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
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
            Self::NotFound(..) => "NotFound",
            Self::ServiceUnavailable { .. } => "ServiceUnavailable",
            Self::ClientError(..) => "ClientError",
            Self::ServerError { .. } => "ServerError",
            Self::Default(..) => "Default",
            Self::InvalidCredential => specwright_runtime::answer::INVALID_CREDENTIAL,
            Self::InsufficientScope => specwright_runtime::answer::INSUFFICIENT_SCOPE,
            Self::Internal => specwright_runtime::answer::INTERNAL,
        }
    }
}

/// Each operation with the error answers that it documents, by the variants of [`ErrorResponse`].
pub static DOCUMENTED_ERRORS: [(&str, &[&str]); 84] = [
    ("pathSimple", &["Default"]),
    ("pathSimpleExploded", &["Default"]),
    ("pathLabel", &["Default"]),
    ("pathLabelExploded", &["Default"]),
    ("pathMatrix", &["Default"]),
    ("pathMatrixExploded", &["Default"]),
    ("queryForm", &["Default"]),
    ("queryFormExploded", &["Default"]),
    ("querySpaces", &["Default"]),
    ("queryPipes", &["Default"]),
    ("queryDeepObject", &["Default"]),
    ("headerSimple", &["Default"]),
    ("headerSimpleExploded", &["Default"]),
    ("cookieForm", &["Default"]),
    ("cookieFormExploded", &["Default"]),
    ("contentParameters", &["Default"]),
    ("reservedParameters", &["Default"]),
    ("emptyParameters", &["Default"]),
    ("defaultParameters", &["Default"]),
    ("requiredParameters", &["Default"]),
    ("typedParameters", &["Default"]),
    ("limitedParameters", &["Default"]),
    ("fileByName", &["Default"]),
    ("replaceFile", &["Default"]),
    ("fileAsJson", &["Default"]),
    ("latestFile", &["Default"]),
    ("compare", &["Default"]),
    ("pair", &["Default"]),
    ("firstName", &["Default"]),
    ("secondName", &["Default"]),
    ("startTask", &["Default"]),
    ("stopTask", &["Default"]),
    ("tasksByState", &["Default"]),
    ("topOfPage", &["Default"]),
    ("encodedPath", &["Default"]),
    ("methodGet", &["Default"]),
    ("methodPut", &["Default"]),
    ("methodPost", &["Default"]),
    ("methodDelete", &["Default"]),
    ("methodOptions", &["Default"]),
    ("methodHead", &["Default"]),
    ("methodPatch", &["Default"]),
    ("methodTrace", &["Default"]),
    ("limitedBody", &["Default"]),
    ("bodyOfGet", &["Default"]),
    ("optionalBody", &["Default"]),
    ("jsonBody", &["Default"]),
    ("bodyOfDelete", &["Default"]),
    ("mergePatchBody", &["Default"]),
    ("suffixBody", &["Default"]),
    ("anyBody", &["Default"]),
    ("formBody", &["Default"]),
    ("multipartBody", &["Default"]),
    ("bytesBody", &["Default"]),
    ("textBody", &["Default"]),
    ("xmlBody", &["Default"]),
    ("whateverBody", &["Default"]),
    ("imageBody", &["Default"]),
    ("severalBody", &["Default"]),
    ("shortBody", &["Default"]),
    ("linesBody", &["Default"]),
    ("eventsBody", &["Default"]),
    ("thirdName", &["Default"]),
    ("answerStatus", &["NotFound", "ClientError", "ServerError", "Default"]),
    ("answerNothing", &["Default"]),
    ("answerHeaders", &["Default"]),
    ("answerCreated", &["ServiceUnavailable", "Default"]),
    ("answerNegotiated", &["Default"]),
    ("answerDownload", &["Default"]),
    ("answerLines", &["Default"]),
    ("subscribe", &["Default"]),
    ("securedByKey", &["Default"]),
    ("securedByNone", &["Default"]),
    ("securedOptionally", &["Default"]),
    ("securedByQuery", &["Default"]),
    ("securedByCookie", &["Default"]),
    ("securedByBasic", &["Default"]),
    ("securedByBearer", &["Default"]),
    ("securedByOther", &["Default"]),
    ("securedByScopes", &["Default"]),
    ("securedByIdentity", &["Default"]),
    ("securedByAll", &["Default"]),
    ("securedByAny", &["Default"]),
    ("securedBody", &["Default"]),
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
    contents: &[
        (
            "application/problem+json",
            "#/components/responses/Refused/content/application~1problem+json/schema",
            Fill::Problem,
        ),
    ],
};

pub(crate) static ANSWER_2: ErrorAnswer = ErrorAnswer {
    status: Status::Code(404),
    contents: &[
        (
            "application/json",
            "#/paths/~1answers~1status~1{which}/get/responses/404/content/application~1json/schema",
            Fill::Object(&[("message", Fill::Detail), ("errors", Fill::Violations)]),
        ),
    ],
};

pub(crate) static ANSWER_3: ErrorAnswer = ErrorAnswer {
    status: Status::Class(4),
    contents: &[
        (
            "application/json",
            "#/paths/~1answers~1status~1{which}/get/responses/4xx/content/application~1json/schema",
            Fill::Object(&[("message", Fill::Detail), ("errors", Fill::Violations)]),
        ),
    ],
};

pub(crate) static ANSWER_4: ErrorAnswer = ErrorAnswer {
    status: Status::Class(5),
    contents: &[],
};

pub(crate) static ANSWER_5: ErrorAnswer = ErrorAnswer {
    status: Status::Code(503),
    contents: &[],
};

/// For contexts that are always to be had, `type Context = ()` say.
impl From<std::convert::Infallible> for ErrorResponse {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}
