//! How the answers look that no handler wrote, and in which order a request is refused.

mod documented;
mod fastapi;
mod problem;

use std::fmt;

use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::Response;

pub use documented::{ErrorAnswer, Fill, Status};
pub use fastapi::Fastapi;
pub use problem::Problem;

use crate::challenge;
use crate::json::{SyntaxError, Tree};
use crate::operation::SecurityScheme;
use crate::schema::Report;

/// A style of error answers. [`Problem`] and [`Fastapi`] are given.
pub trait ErrorStyle: fmt::Debug + Send + Sync {
    /// Whether a missing credential is refused before anything else is looked at. Otherwise it is a violation like
    /// the others, and a body that cannot be read is told before a rejected credential.
    fn credentials_first(&self) -> bool;

    /// Whether HEAD and OPTIONS are answered for the paths of the document that do not declare them.
    fn answers_head_and_options(&self) -> bool;

    /// Whether a body of that media type (lower case, no parameters) is read although the operation documents another.
    fn reads(&self, documented: &str, sent: &str) -> bool;

    /// Whether an error answer that the operation documents, and that can be filled, takes the place of the style's own.
    fn is_documented(&self) -> bool {
        false
    }

    /// The answer to a request that breaks the document. `status` is the one that the document has for it, else 422.
    fn violations(&self, status: StatusCode, report: &Report<'_>) -> Response;

    /// The answer to any other refusal. `status` is the one that the document has for it, else the refusal's own.
    fn refusal(&self, status: StatusCode, refusal: &Refusal) -> Response;
}

/// A style of the application's own, as an extension of requests: how refusals look. In which order requests are refused
/// stays with the style that the router was generated with; error answers that the document describes take the place of the
/// style's own where [`is_documented`](ErrorStyle::is_documented) says so.
///
/// ```
/// use std::borrow::Cow;
/// use axum::{Extension, Router};
/// use axum::http::StatusCode;
/// use specwright_runtime::style::{Override, Problem};
///
/// fn documentation(status: StatusCode) -> Cow<'static, str> {
///     format!("https://example.com/problems/{}", status.as_u16()).into()
/// }
///
/// static STYLE: Problem = Problem::with_types(documentation);
/// # let router: Router = Router::new();
/// let router = router.layer(Extension(Override(&STYLE)));
/// # drop(router);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Override(pub &'static dyn ErrorStyle);

/// Why a request is refused, other than by violations.
#[derive(Debug)]
pub enum Refusal {
    /// 404: no such path.
    NotFound,
    /// 405: the path has these methods.
    MethodNotAllowed(Vec<Method>),
    /// 401: of none of these lists all credentials are there.
    Unauthorized(&'static [&'static [&'static SecurityScheme]]),
    /// 401: the application does not know the credential.
    InvalidCredential,
    /// 403: the application knows the credential, but it does not suffice.
    InsufficientScope,
    /// 413: the body has more than this many bytes.
    TooLarge(usize),
    /// 415: the body is of none of the documented media types.
    UnsupportedMediaType(Vec<&'static str>),
    /// 415: the body is compressed, and no layer has undone that.
    UnsupportedEncoding,
    /// 406: the answer is to be of none of the documented media types.
    NotAcceptable(Vec<&'static str>),
    /// 400: the body's bytes are no text, or could not be received.
    Unreadable(&'static str),
    /// 400: the body is no JSON. With the text, to tell the place.
    Syntax(SyntaxError, String),
    /// 500: the cause is in the log.
    Internal,
}

impl Refusal {
    /// The status that it is answered with in `problem` style.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed(_) => StatusCode::METHOD_NOT_ALLOWED,
            Self::Unauthorized(_) | Self::InvalidCredential => StatusCode::UNAUTHORIZED,
            Self::InsufficientScope => StatusCode::FORBIDDEN,
            Self::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedMediaType(_) | Self::UnsupportedEncoding => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::NotAcceptable(_) => StatusCode::NOT_ACCEPTABLE,
            Self::Unreadable(_) | Self::Syntax(..) => StatusCode::BAD_REQUEST,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The headers that HTTP asks for with it (RFC 9110 §10.2.1, §11.6.1).
    pub fn headers(&self, response: &mut Response) {
        match self {
            Self::MethodNotAllowed(methods) => {
                let names: Vec<_> = methods.iter().map(Method::as_str).collect();
                if let Ok(value) = HeaderValue::try_from(names.join(", ")) {
                    response.headers_mut().insert(header::ALLOW, value);
                }
            }
            Self::Unauthorized(alternatives) => {
                for scheme in alternatives.iter().copied().flatten() {
                    challenge::add(challenge::plain(scheme), response);
                }
            }
            // RFC 9110 §15.5.16
            Self::UnsupportedEncoding => {
                let identity = HeaderValue::from_static("identity");
                response.headers_mut().insert(header::ACCEPT_ENCODING, identity);
            }
            Self::UnsupportedMediaType(media_types) => {
                if let Ok(value) = HeaderValue::try_from(media_types.join(", ")) {
                    response.headers_mut().insert(header::ACCEPT, value);
                }
            }
            _ => {}
        }
    }
}

fn response(status: StatusCode, media_type: &'static str, body: String) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}

/// A short piece of a value, for a message.
fn short(value: &Tree<'_>) -> String {
    const SHOWN: usize = 60;
    let text = match value {
        // Not written out in full only to be cut.
        Tree::String(text) if text.len() > 4 * SHOWN => {
            Tree::String(text.chars().take(SHOWN + 1).collect()).to_string()
        }
        Tree::Array(elements) => format!("[… {} items]", elements.len()),
        Tree::Object(members) => format!("{{… {} members}}", members.len()),
        _ => value.to_string(),
    };
    if text.chars().count() > SHOWN { text.chars().take(SHOWN).chain(['…']).collect() } else { text }
}
