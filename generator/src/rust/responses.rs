//! Responses: an enum for each operation, and the API-wide set of error answers.

use proc_macro2::Ident;
use quote::quote;

use super::docs::{Docs, literal};
use super::names::Scope;
use super::{Context, ident, view};
use crate::ir::{self, Status};
use crate::schema::{SchemaId, View};
use crate::status;

/// One error answer of the API: a status with a body.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key {
    status: u16,
    /// What the body's schema leads to, and its media type.
    body: Option<(SchemaId, String)>,
}

/// The set of error answers, and which variant stands for which.
pub(super) struct ErrorSet {
    keys: Vec<(Key, Ident)>,
}

impl Context<'_> {
    fn key(&self, status: u16, content: Option<&ir::Content>) -> Key {
        let body =
            content.map(|content| (self.api.schemas.target(content.schema), content.media_type.clone()));
        Key { status, body }
    }

    pub(super) fn error_set(&self) -> ErrorSet {
        let mut keys: Vec<Key> = Vec::new();
        for response in self.api.operations.iter().flat_map(|operation| &operation.responses) {
            if let Status::Code(code @ 400..) = response.status {
                let key = self.key(code, response.content.as_ref());
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        keys.sort_by_key(|key| key.status);
        let mut names = Scope::new(&["Internal"], "");
        let named = keys.iter().map(|key| {
            let plain = ident::pascal(status::words(key.status));
            let alone = keys.iter().filter(|other| other.status == key.status).count() == 1;
            let wanted = match &key.body {
                Some((schema, _)) if !alone => {
                    let body = self.type_of(&self.representations.of(*schema, View::Response), None);
                    ident::pascal(&format!("{plain} {body}"))
                }
                _ => plain,
            };
            let wanted = if status::words(key.status) == "status" {
                ident::pascal(&format!("status {}", key.status))
            } else {
                wanted
            };
            (key.clone(), names.take(wanted))
        });
        ErrorSet { keys: named.collect() }
    }

    /// The response enum of an operation.
    pub(super) fn response(&self, operation: &ir::Operation, name: &Ident) -> view::Response {
        let mut names = Scope::new(&[], "");
        let variants = operation.responses.iter().map(|response| {
            let wanted = match response.status {
                Status::Code(code) if status::words(code) == "status" => format!("status {code}"),
                Status::Code(code) => status::words(code).to_owned(),
                Status::Range(digit) => range_words(digit).to_owned(),
                Status::Default => "default".to_owned(),
            };
            let code = match response.status {
                Status::Code(code) => Some(code),
                Status::Range(_) | Status::Default => None,
            };
            view::ResponseVariant {
                docs: Docs::paragraphs([Some(status_line(response).as_str())]),
                ident: names.take(ident::pascal(&wanted)),
                status: code,
                class: match response.status {
                    Status::Range(digit) => Some(digit),
                    Status::Code(_) | Status::Default => None,
                },
                content: response.content.as_ref().map(|content| self.content(content)),
            }
        });
        let docs = format!("What `{}` answers.", operation.id);
        view::Response {
            docs: Docs::paragraphs([Some(docs.as_str())]),
            variants: variants.collect(),
            ident: ident::pascal(&format!("{name} response")),
        }
    }

    fn content(&self, content: &ir::Content) -> view::ResponseContent {
        view::ResponseContent {
            r#type: self.type_of(&self.representations.of(content.schema, View::Response), None),
            media_type: literal(&content.media_type),
            schema: literal(&self.api.schemas[content.schema].pointer.to_string()),
            condition: self.use_condition(
                &self.representations.of(content.schema, View::Response),
                content.schema,
                &quote!(body),
                View::Response,
            ),
        }
    }

    /// Which variants of the error set an operation documents, and which its `default` covers.
    pub(super) fn documented(
        &self,
        operation: &ir::Operation,
        errors: &ErrorSet,
    ) -> (Vec<Ident>, Vec<Ident>) {
        let mut by_status = Vec::new();
        let mut by_default = Vec::new();
        for (key, name) in &errors.keys {
            let has = |status: Status| {
                operation.responses.iter().any(|response| {
                    response.status == status
                        && self.key(key.status, response.content.as_ref()).body == key.body
                })
            };
            if has(Status::Code(key.status)) || has(Status::Range(key.status / 100)) {
                by_status.push(name.clone());
            } else if has(Status::Default)
                && operation.responses.iter().all(|response| {
                    ![Status::Code(key.status), Status::Range(key.status / 100)].contains(&response.status)
                })
            {
                by_default.push(name.clone());
            }
        }
        (by_status, by_default)
    }
}

/// The view of the error set.
pub(super) fn errors(cx: &Context<'_>, set: &ErrorSet) -> view::Errors {
    let variants = set.keys.iter().map(|(key, name)| view::ResponseVariant {
        docs: Docs::paragraphs([Some(title(key.status).as_str())]),
        ident: name.clone(),
        status: Some(key.status),
        class: None,
        content: key.body.as_ref().map(|(schema, media_type)| {
            let content = ir::Content { media_type: media_type.clone(), schema: *schema };
            cx.content(&content)
        }),
    });
    view::Errors { variants: variants.collect() }
}

fn title(code: u16) -> String {
    format!("Status {code}.")
}

fn status_line(response: &ir::Response) -> String {
    let status = match response.status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    };
    format!("{status}: {}", response.description.trim())
}

fn range_words(digit: u16) -> &'static str {
    match digit {
        1 => "informational",
        2 => "success",
        3 => "redirection",
        4 => "client error",
        _ => "server error",
    }
}
