//! One request on its way to its handler: credentials, parameters, body, and then one answer for all that is wrong.

mod body;
mod credential;
mod refuse;

use std::panic::AssertUnwindSafe;

use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::response::Response;
use futures_util::FutureExt as _;

pub use body::FromBody;

use crate::answer::{Respond, RespondError};
use crate::media;
use crate::model::Model;
use crate::operation::{Operation, Parameter};
use crate::parameter;
use crate::style::Refusal;

/// A request to one operation. Every step notes what it refuses; [`refuse`](Self::refuse) tells all of it at once.
#[derive(Debug)]
pub struct Call {
    operation: &'static Operation,
    parts: Parts,
    body: body::Received,
    /// Whether the absence of a credential is one of the violations.
    unauthenticated: bool,
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
            operation.refusal(None, &Refusal::Internal)
        }
    }
}

impl Call {
    /// Takes a request for an operation; its body is not read yet.
    pub fn new(operation: &'static Operation, request: Request) -> Self {
        let (mut parts, body) = request.into_parts();
        // For whatever looks at the request from here on: contexts, and what judges credentials.
        parts.extensions.insert(operation);
        Self { operation, parts, body: body::Received::new(body), unauthenticated: false }
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

    /// A parameter that must be there. `None` where it is absent or not valid.
    pub fn required<T: Model>(&self, parameter: &Parameter) -> Option<T> {
        self.optional(parameter)?
    }

    /// A parameter that may be absent: `Some(None)`. `None` where it is not valid.
    pub fn optional<T: Model>(&self, parameter: &Parameter) -> Option<Option<T>> {
        match parameter::json(parameter, self.operation.parameters, &self.parts) {
            None => Some(None),
            Some(json) => crate::model::decode(&json).ok().map(Some),
        }
    }

    fn refusal(&self, refusal: &Refusal) -> Response {
        self.operation.refusal(Some(&self.parts), refusal)
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
        self.operation.respond(&self.parts, response.answer())
    }

    /// Sends the handler's error.
    pub fn fail(&self, error: impl RespondError) -> Response {
        self.operation.fail(&self.parts, error)
    }
}
