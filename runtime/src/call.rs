//! One request on its way to its handler: credentials, parameters, body, and then one answer for all that is wrong.

mod body;
mod refuse;

use std::panic::AssertUnwindSafe;

use axum::extract::{FromRequestParts, Request};
use axum::http::{HeaderMap, StatusCode, header, request::Parts};
use axum::response::Response;
use futures_util::FutureExt as _;

pub use body::FromBody;

use crate::answer::{Respond, RespondError};
use crate::media;
use crate::model::Model;
use crate::operation::{Credential, Operation, Parameter, SecurityScheme};
use crate::parameter;
use crate::secret::Secret;
use crate::style::Refusal;
use crate::violation::Place;

/// A request to one operation. Every step notes what it refuses; [`refuse`](Self::refuse) tells all of it at once.
#[derive(Debug)]
pub struct Call {
    operation: &'static Operation,
    parts: Parts,
    body: body::Received,
    /// The scheme whose credential was asked for last.
    scheme: Option<&'static SecurityScheme>,
    /// Credentials that are absent.
    missing: Vec<&'static SecurityScheme>,
}

/// Runs the way from a request to its answer; a panic in it is a logged 500.
pub async fn serve(
    operation: &'static Operation,
    call: impl Future<Output = Result<Response, Response>>,
) -> Response {
    match AssertUnwindSafe(call).catch_unwind().await {
        Ok(Ok(response) | Err(response)) => response,
        Err(panic) => {
            let text = panic.downcast_ref::<&str>().copied();
            let text =
                text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message");
            tracing::error!(operation = operation.id, "the handler panicked: {text}");
            operation.api.style.refusal(&Refusal::Internal)
        }
    }
}

impl Call {
    /// Takes a request for an operation; its body is not read yet.
    pub fn new(operation: &'static Operation, request: Request) -> Self {
        let (parts, body) = request.into_parts();
        Self { operation, parts, body: body::Received::new(body), scheme: None, missing: Vec::new() }
    }

    /// The request without its body.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// Runs an extractor on the request.
    pub async fn context<C: FromRequestParts<S>, S: Send + Sync>(
        &mut self,
        state: &S,
    ) -> Result<C, C::Rejection> {
        C::from_request_parts(&mut self.parts, state).await
    }

    /// The credential that a scheme asks for. Where it is absent, the style decides: an answer at once, or a
    /// violation among the others (`Ok(None)`).
    pub fn credential(&mut self, scheme: &'static SecurityScheme) -> Result<Option<Secret>, Response> {
        let found = self.optional_credential(scheme);
        if found.is_none() {
            if self.operation.api.style.credentials_first() {
                return Err(self.refusal(&Refusal::Unauthorized(scheme.credential)));
            }
            self.missing.push(scheme);
        }
        Ok(found)
    }

    /// The credential that a scheme describes, if the request has it.
    pub fn optional_credential(&mut self, scheme: &'static SecurityScheme) -> Option<Secret> {
        self.scheme = Some(scheme);
        match scheme.credential {
            Credential::ApiKey(Place::Header, name) => {
                self.parts.headers.get(name).map(|value| Secret::new(value.as_bytes()))
            }
            Credential::ApiKey(Place::Query, name) => {
                parameter::query(&self.parts, name).next().map(|value| Secret::new(value.into_owned()))
            }
            Credential::ApiKey(_, name) => parameter::cookie(&self.parts, name).map(Secret::new),
            Credential::Http(scheme) => authorization(&self.parts.headers, scheme),
        }
    }

    /// The application rejects a credential: the answer to send.
    pub async fn denied(&mut self, error: impl RespondError) -> Response {
        if !self.operation.api.style.credentials_first()
            && let Err(response) = self.check_syntax().await
        {
            return response;
        }
        let mut response = self.fail(error);
        if let Some(scheme) = self.scheme.filter(|_| response.status() == StatusCode::UNAUTHORIZED) {
            Refusal::Unauthorized(scheme.credential).headers(&mut response);
        }
        response
    }

    /// A parameter that must be there. `None` where it is absent or not valid.
    pub fn required<T: Model>(&self, parameter: &Parameter) -> Option<T> {
        self.optional(parameter)?
    }

    /// A parameter that may be absent: `Some(None)`. `None` where it is not valid.
    pub fn optional<T: Model>(&self, parameter: &Parameter) -> Option<Option<T>> {
        match parameter::json(parameter, &self.parts) {
            None => Some(None),
            Some(json) => crate::model::decode(&json).ok().map(Some),
        }
    }

    fn refusal(&self, refusal: &Refusal) -> Response {
        self.operation.api.style.refusal(refusal)
    }

    /// Which of the media types of the answers the client would rather have. Where it accepts none of them it is told
    /// so, behind a body of another media type than the documented ones.
    pub fn accept(&self, offers: &[&'static str]) -> Result<usize, Response> {
        if !self.operation.api.style.credentials_first() {
            return Ok(media::accepted(&self.parts.headers, offers).unwrap_or_default());
        }
        self.check_media_type()?;
        media::accepted(&self.parts.headers, offers)
            .ok_or_else(|| self.refusal(&Refusal::NotAcceptable(offers.to_vec())))
    }

    /// Sends what the handler answers.
    pub fn respond(&self, response: impl Respond) -> Response {
        self.operation.respond(&self.parts.headers, response.answer())
    }

    /// Sends the handler's error.
    pub fn fail(&self, error: impl RespondError) -> Response {
        self.operation.fail(&self.parts.headers, error)
    }
}

/// The credential of an `Authorization` header with that scheme, whose name has no case (RFC 9110 §11.1).
fn authorization(headers: &HeaderMap, scheme: &str) -> Option<Secret> {
    let value = headers.get(header::AUTHORIZATION)?.as_bytes();
    let (sent, rest) = value.split_at_checked(scheme.len())?;
    let credential = rest.strip_prefix(b" ")?;
    sent.eq_ignore_ascii_case(scheme.as_bytes()).then(|| Secret::new(credential.trim_ascii()))
}
