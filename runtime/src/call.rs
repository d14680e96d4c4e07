//! One request on its way to its handler: credentials, parameters, body, and then one answer for all that is wrong.

use std::borrow::Cow;
use std::panic::AssertUnwindSafe;

use axum::body::Body;
use axum::extract::{FromRequestParts, Request};
use axum::http::{HeaderMap, StatusCode, header, request::Parts};
use axum::response::Response;
use bytes::Bytes;
use futures_util::FutureExt as _;
use http_body_util::{BodyExt as _, Limited};

use crate::answer::RespondError;
use crate::json::{Reader, Refused, Tree};
use crate::model::{Model, Origin};
use crate::operation::{Credential, Operation, Parameter, SecurityScheme};
use crate::parameter;
use crate::schema::{Report, View};
use crate::secret::Secret;
use crate::style::Refusal;
use crate::violation::{Place, Rule, Step, Violation};

/// A request to one operation. Every step notes what it refuses; [`refuse`](Self::refuse) tells all of it at once.
#[derive(Debug)]
pub struct Call {
    operation: &'static Operation,
    parts: Parts,
    body: Body,
    /// The body once it was read.
    bytes: Option<Bytes>,
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
        Self { operation, parts, body, bytes: None, scheme: None, missing: Vec::new() }
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
    pub async fn denied(&mut self, error: &dyn RespondError) -> Response {
        if !self.operation.api.style.credentials_first()
            && let Err(response) = self.check_syntax().await
        {
            return response;
        }
        let mut response = self.operation.fail(error);
        if let Some(scheme) = self.scheme.filter(|_| response.status() == StatusCode::UNAUTHORIZED) {
            Refusal::Unauthorized(scheme.credential).headers(&mut response);
        }
        response
    }

    async fn check_syntax(&mut self) -> Result<(), Response> {
        if self.operation.body.is_some() && self.is_readable() {
            self.receive().await?;
            let text = self.text()?;
            if !text.is_empty() {
                Tree::parse(text).map_err(|error| self.refusal(&Refusal::Syntax(error, text.to_owned())))?;
            }
        }
        Ok(())
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

    /// A body that must be there. `Ok(None)` where it is absent or not valid.
    pub async fn body<T: Model>(&mut self) -> Result<Option<T>, Response> {
        Ok(self.optional_body().await?.flatten())
    }

    /// A body that may be absent: `Ok(Some(None))`. `Ok(None)` where it is not valid.
    pub async fn optional_body<T: Model>(&mut self) -> Result<Option<Option<T>>, Response> {
        let readable = self.is_readable();
        let Some(body) = &self.operation.body else { return Ok(Some(None)) };
        let strict = self.operation.api.style.credentials_first();
        if strict && !readable && self.announces_body() {
            return Err(self.refusal(&Refusal::UnsupportedMediaType(body.media_type)));
        }
        self.receive().await?;
        let bytes = self.bytes.as_deref().unwrap_or_default();
        if bytes.is_empty() {
            return Ok(Some(None));
        }
        if !readable {
            // FastAPI takes an unreadable body for a string; the exact path says so.
            if strict {
                return Err(self.refusal(&Refusal::UnsupportedMediaType(body.media_type)));
            }
            return Ok(None);
        }
        let text = self.text()?;
        let mut reader = Reader::new(text);
        match T::decode(&mut reader).and_then(|value| reader.end().map(|()| value)) {
            Ok(value) if value.conforms(Origin::Decoded) => Ok(Some(Some(value))),
            Ok(_) => Ok(None),
            // The refusal may stand before a syntax error, which comes first.
            Err(Refused) => match Tree::parse(text) {
                Ok(_) => Ok(None),
                Err(error) => Err(self.refusal(&Refusal::Syntax(error, text.to_owned()))),
            },
        }
    }

    /// Whether the headers say that a body follows (RFC 9112 §6.3).
    fn announces_body(&self) -> bool {
        let length = self.parts.headers.get(header::CONTENT_LENGTH).map(|value| value.as_bytes() != b"0");
        length.unwrap_or_else(|| self.parts.headers.contains_key(header::TRANSFER_ENCODING))
    }

    /// Whether the body is announced as what the operation documents.
    fn is_readable(&self) -> bool {
        let sent = self.parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let sent = sent.map(|text| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
        let documented = self.operation.body.as_ref().map_or("", |body| body.media_type);
        self.operation.api.style.reads(documented, sent.as_deref())
    }

    async fn receive(&mut self) -> Result<(), Response> {
        if self.bytes.is_some() {
            return Ok(());
        }
        let limit = self.operation.api.body_limit;
        // Told before a byte is read where the client announces it.
        let announced = self
            .parts
            .headers
            .get(header::CONTENT_LENGTH)
            .and_then(|value| value.to_str().ok()?.parse().ok());
        if announced.is_some_and(|length: usize| length > limit) {
            return Err(self.refusal(&Refusal::TooLarge(limit)));
        }
        let body = std::mem::take(&mut self.body);
        match Limited::new(body, limit).collect().await {
            Ok(body) => {
                self.bytes = Some(body.to_bytes());
                Ok(())
            }
            Err(error) if error.is::<http_body_util::LengthLimitError>() => {
                Err(self.refusal(&Refusal::TooLarge(limit)))
            }
            Err(_) => Err(self.refusal(&Refusal::Unreadable("it ended too early"))),
        }
    }

    fn text(&self) -> Result<&str, Response> {
        let bytes = self.bytes.as_deref().unwrap_or_default();
        std::str::from_utf8(bytes).map_err(|_| self.refusal(&Refusal::Unreadable("it is not UTF-8")))
    }

    fn refusal(&self, refusal: &Refusal) -> Response {
        self.operation.api.style.refusal(refusal)
    }

    /// The answer to a request of which a step noted something: the exact path over all of it.
    pub fn refuse(&self) -> Response {
        let operation = self.operation;
        let raw: Vec<(&Parameter, Option<Cow<'_, str>>)> = operation
            .parameters
            .iter()
            .map(|parameter| (*parameter, parameter::json(parameter, &self.parts)))
            .collect();
        let trees: Vec<Option<Tree<'_>>> =
            raw.iter().map(|(_, json)| json.as_deref().map(parameter::tree)).collect();
        let body = self.body_tree();
        let mut report = Report::default();
        for scheme in &self.missing {
            let (place, name) = scheme.credential.place();
            report.push(missing(place, name, ""));
        }
        for ((parameter, _), tree) in raw.iter().zip(&trees) {
            match tree {
                Some(tree) => {
                    operation.api.schemas.check(
                        (parameter.schema, View::Request),
                        (parameter.place, parameter.name),
                        tree,
                        &mut report,
                    );
                }
                None if parameter.required => {
                    report.push(missing(parameter.place, parameter.name, parameter.schema));
                }
                None => {}
            }
        }
        if let Some(documented) = &operation.body {
            match &body {
                Some(tree) => {
                    let schema = (documented.schema, View::Request);
                    operation.api.schemas.check(schema, (Place::Body, ""), tree, &mut report);
                }
                None if documented.required => report.push(missing(Place::Body, "", documented.schema)),
                None => {}
            }
        }
        if report.count == 0 {
            // A free value may hold a number that its type cannot: no keyword says so.
            let parameters = raw
                .iter()
                .zip(&trees)
                .filter_map(|((parameter, _), tree)| Some((*parameter, tree.as_ref()?)));
            for (parameter, tree) in parameters {
                unheld(tree, parameter.place, parameter.name, parameter.schema, &mut Vec::new(), &mut report);
            }
            if let (Some(documented), Some(tree)) = (&operation.body, &body) {
                unheld(tree, Place::Body, "", documented.schema, &mut Vec::new(), &mut report);
            }
        }
        if report.count == 0 {
            let schema = operation.body.as_ref().map_or("", |body| body.schema);
            tracing::error!(
                operation = operation.id,
                schema,
                "the generated checks refuse what the schemas accept"
            );
            return self.refusal(&Refusal::Internal);
        }
        operation.api.style.violations(&report)
    }

    /// The body as the exact path sees it; `None` where it is absent.
    fn body_tree(&self) -> Option<Tree<'_>> {
        let bytes = self.bytes.as_deref().filter(|bytes| !bytes.is_empty())?;
        if self.is_readable()
            && let Ok(text) = std::str::from_utf8(bytes)
            && let Ok(tree) = Tree::parse(text)
        {
            return Some(tree);
        }
        Some(Tree::String(String::from_utf8_lossy(bytes)))
    }

    /// Sends what the handler answers.
    pub fn respond(&self, response: &dyn crate::answer::Respond) -> Response {
        self.operation.respond(response)
    }

    /// Sends the handler's error.
    pub fn fail(&self, error: &dyn RespondError) -> Response {
        self.operation.fail(error)
    }
}

/// Reports every number beyond the range of a float.
fn unheld<'a>(
    tree: &'a Tree<'a>,
    place: Place,
    name: &'a str,
    schema: &'a str,
    path: &mut Vec<Step<'a>>,
    report: &mut Report<'a>,
) {
    match tree {
        Tree::Number(text) if crate::number::float(text).is_none() => {
            let (path, rule) = (path.clone(), Rule::Representation);
            report.push(Violation { place, name, path, schema, rule, instance: Some(tree) });
        }
        Tree::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                path.push(Step::Index(index));
                unheld(element, place, name, schema, path, report);
                path.pop();
            }
        }
        Tree::Object(members) => {
            for (key, value) in members {
                path.push(Step::Key(key));
                unheld(value, place, name, schema, path, report);
                path.pop();
            }
        }
        _ => {}
    }
}

fn missing<'a>(place: Place, name: &'a str, schema: &'a str) -> Violation<'a> {
    Violation { place, name, path: Vec::new(), schema, rule: Rule::Missing, instance: None }
}

/// The credential of an `Authorization` header with that scheme, whose name has no case (RFC 9110 §11.1).
fn authorization(headers: &HeaderMap, scheme: &str) -> Option<Secret> {
    let value = headers.get(header::AUTHORIZATION)?.as_bytes();
    let (sent, rest) = value.split_at_checked(scheme.len())?;
    let credential = rest.strip_prefix(b" ")?;
    sent.eq_ignore_ascii_case(scheme.as_bytes()).then(|| Secret::new(credential.trim_ascii()))
}
