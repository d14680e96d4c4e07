//! Answers: what a handler's typed response becomes on the wire, checked before its first byte.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use crate::json::Tree;
use crate::model::{self, Model, Origin};
use crate::operation::{Operation, ResponseCheck};
use crate::schema::{Report, View};
use crate::style::Refusal;
use crate::violation::Place;

/// A documented response: status, and where one is documented a body.
pub struct Answer<'a> {
    /// The status code.
    pub status: u16,
    /// The first digit that the status must have, where the document names a range.
    class: Option<u16>,
    /// The body.
    pub content: Option<Content<'a>>,
}

/// A JSON body.
pub struct Content<'a> {
    /// Its media type.
    pub media_type: &'static str,
    /// The JSON Pointer of its schema.
    pub schema: &'static str,
    /// The value.
    pub value: &'a dyn Model,
    /// Whether it keeps to what stands beside its type where it is used.
    conforms: bool,
}

impl<'a> Answer<'a> {
    /// A response without a body.
    pub fn empty(status: u16) -> Self {
        Self { status, class: None, content: None }
    }

    /// A response with a JSON body.
    pub fn json(status: u16, media_type: &'static str, schema: &'static str, value: &'a dyn Model) -> Self {
        Self { status, class: None, content: Some(Content { media_type, schema, value, conforms: true }) }
    }

    /// Notes whether the body keeps to the constraints that stand beside its type.
    #[must_use]
    pub fn checked(mut self, conforms: bool) -> Self {
        if let Some(content) = &mut self.content {
            content.conforms = conforms;
        }
        self
    }

    /// Asks for a status of that class: 4 for `4XX`.
    #[must_use]
    pub fn of_class(self, class: u16) -> Self {
        Self { class: Some(class), ..self }
    }
}

/// The documented responses of an operation; the generator implements it for each `…Response`.
pub trait Respond: Send + Sync {
    /// The response as data.
    fn answer(&self) -> Answer<'_>;
}

/// The variant of every `ErrorResponse` that stands for a failure inside the application.
pub const INTERNAL: &str = "Internal";

/// The documented error answers of an API; the generator implements it for `ErrorResponse`.
pub trait RespondError: Respond {
    /// The name of the variant, as [`Operation::errors`] lists it.
    fn variant(&self) -> &'static str;
}

/// How an operation takes an error answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Documented {
    /// It documents that status with that body.
    Yes,
    /// Its `default` response covers it.
    ByDefault,
    /// It documents no such answer: a logged 500 is sent.
    No,
}

impl Operation {
    /// How the operation takes the error answer of that variant.
    pub fn documents(&self, variant: &str) -> Documented {
        if self.errors.contains(&variant) {
            Documented::Yes
        } else if self.default.contains(&variant) {
            Documented::ByDefault
        } else {
            Documented::No
        }
    }

    /// Sends a handler's response.
    pub fn respond(&self, response: &dyn Respond) -> Response {
        let answer = response.answer();
        if answer.class.is_some_and(|class| class != answer.status / 100) {
            tracing::error!(
                operation = self.id,
                status = answer.status,
                "a status outside the documented range; a 500 is sent"
            );
            return self.api.style.refusal(&Refusal::Internal);
        }
        let Some(content) = answer.content else { return build(answer.status, None) };
        let text = model::encode(content.value);
        let check = self.api.responses;
        if check != ResponseCheck::Off && !(content.conforms && content.value.conforms(Origin::Built)) {
            self.log(answer.status, content.schema, &text);
            if check == ResponseCheck::Reject {
                return self.api.style.refusal(&Refusal::Internal);
            }
        }
        build(answer.status, Some((content.media_type, text)))
    }

    /// Sends an error answer if the operation documents it.
    pub fn fail(&self, error: &dyn RespondError) -> Response {
        if error.variant() == INTERNAL {
            return self.api.style.refusal(&Refusal::Internal);
        }
        if self.documents(error.variant()) == Documented::No {
            tracing::error!(
                operation = self.id,
                error = error.variant(),
                "an error answer that the operation does not document; a 500 is sent"
            );
            return self.api.style.refusal(&Refusal::Internal);
        }
        self.respond(error)
    }

    fn log(&self, status: u16, schema: &'static str, text: &str) {
        let tree = Tree::parse(text).unwrap_or(Tree::Null);
        let mut report = Report::default();
        self.api.schemas.check((schema, View::Response), (Place::Body, ""), &tree, &mut report);
        for violation in &report.violations {
            tracing::error!(
                operation = self.id,
                status,
                pointer = violation.pointer(),
                schema = violation.schema,
                "the response breaks the document: {}",
                violation.rule
            );
        }
        if report.count == 0 {
            tracing::error!(operation = self.id, status, schema, "the response breaks the document");
        }
    }
}

fn build(status: u16, content: Option<(&'static str, String)>) -> Response {
    let mut response = match content {
        Some((media_type, text)) => {
            let mut response = Response::new(text.into());
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
            response
        }
        None => Response::default(),
    };
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response
}
