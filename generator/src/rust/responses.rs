//! Responses: an enum for each operation, and the API-wide set of error answers.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::bodies::media_type_name;
use super::docs::{Docs, literal};
use super::names::Scope;
use super::{Context, ident, view};
use crate::ir::{self, Content, HeaderWire, Payload, Status};
use crate::schema::{SchemaId, View};
use crate::status;

/// One error answer of the API: a status with headers and a body.
#[derive(Clone)]
struct Key {
    status: Status,
    headers: Vec<(String, bool, SchemaId)>,
    /// Media types and how their bodies are written, with what their schemas lead to.
    body: Vec<(String, std::mem::Discriminant<Payload>, Option<SchemaId>)>,
    /// A response that has it.
    response: ir::Response,
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.status == other.status && self.is_like(other)
    }
}

impl Key {
    fn is_like(&self, other: &Self) -> bool {
        (&self.headers, &self.body) == (&other.headers, &other.body)
    }
}

/// The set of error answers, and which variant stands for which.
pub(super) struct ErrorSet {
    keys: Vec<(Key, Ident)>,
}

impl Context<'_> {
    fn key(&self, response: &ir::Response) -> Key {
        let target = |id: SchemaId| self.api.schemas.target(id);
        let headers = response.headers.iter();
        let body = response.contents.iter().map(|content| {
            let kind = std::mem::discriminant(&content.payload);
            (content.media_type.clone(), kind, content.payload.schema().map(target))
        });
        Key {
            status: response.status,
            headers: headers
                .map(|header| (header.name.clone(), header.required, target(header.schema)))
                .collect(),
            body: body.collect(),
            response: response.clone(),
        }
    }

    pub(super) fn error_set(&self) -> ErrorSet {
        let mut keys: Vec<Key> = Vec::new();
        for response in self.api.operations.iter().flat_map(|operation| &operation.responses) {
            if matches!(response.status, Status::Code(400..) | Status::Range(4 | 5) | Status::Default) {
                let key = self.key(response);
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        keys.sort_by_key(|key| key.status);
        let mut names = Scope::new(&OWN.map(|own| own.ident), "");
        let named = keys.iter().map(|key| {
            let plain = status_name(key.status);
            let alone = keys.iter().filter(|other| other.status == key.status).count() == 1;
            let schema = key.response.contents.first().and_then(|content| content.payload.schema());
            let wanted = match schema {
                Some(schema) if !alone => {
                    let body = self.type_of(&self.representations.of(schema, View::Response), None);
                    ident::pascal(&format!("{plain} {}", body.to_string().replace("models ::", "")))
                }
                _ => ident::pascal(&plain),
            };
            (key.clone(), names.take(wanted))
        });
        ErrorSet { keys: named.collect() }
    }

    /// The response enum of an operation.
    pub(super) fn response(&self, operation: &ir::Operation, name: &Ident) -> view::Response {
        let mut names = Scope::new(&[], "");
        let variants = operation.responses.iter().map(|response| {
            let ident = names.take(ident::pascal(&status_name(response.status)));
            let view = View::Response;
            self.variant(response, &status_line(response), ident, (&format!("{name} "), view), &quote!())
        });
        let docs = format!("What `{}` answers.", operation.id);
        view::Response {
            docs: Docs::paragraphs([Some(docs.as_str())]),
            variants: variants.collect(),
            ident: ident::pascal(&format!("{name} response")),
        }
    }

    /// A response in somebody's view of it.
    pub(super) fn variant(
        &self,
        response: &ir::Response,
        docs: &str,
        ident: Ident,
        (owner, view): (&str, View),
        path: &TokenStream,
    ) -> view::ResponseVariant {
        let mut fields = Scope::new(&["body", "status", "self"], "");
        let headers = response.headers.iter().map(|header| {
            let shape = self.representations.of(header.schema, view);
            let ident = fields.take(ident::snake(&header.name));
            let condition = self.use_condition(&shape, header.schema, &quote!(#ident), view);
            view::ResponseHeader {
                docs: Docs::paragraphs([header.description.as_deref()]),
                r#type: self.type_of(&shape, None),
                required: header.required,
                name: literal(&header.name),
                schema: literal(&self.api.schemas[header.schema].pointer.to_string()),
                wire: Ident::new(wire(header), Span::call_site()),
                condition,
                ident,
            }
        });
        let name = format!("{owner}{ident}");
        view::ResponseVariant {
            docs: Docs::paragraphs([Some(docs)]),
            status: match response.status {
                Status::Code(code) => Some(code),
                Status::Range(_) | Status::Default => None,
            },
            class: match response.status {
                Status::Range(digit) => Some(digit),
                Status::Code(_) | Status::Default => None,
            },
            headers: headers.collect(),
            body: self.response_body(&response.contents, view, &name, path),
            ident,
        }
    }

    /// Which media types the successful answers of an operation have, where there is a choice.
    pub(super) fn accept(&self, operation: &ir::Operation, name: &Ident) -> Option<view::Accept> {
        let is_success = |status: Status| matches!(status, Status::Code(200..=299) | Status::Range(2));
        let any = operation.responses.iter().any(|response| is_success(response.status));
        let successes = operation.responses.iter().filter(|response| match response.status {
            Status::Default => !any,
            status => is_success(status),
        });
        let mut media_types: Vec<&Content> = Vec::new();
        let mut choice = false;
        for response in successes {
            choice |= self.groups(&response.contents, View::Response).len() > 1;
            for content in &response.contents {
                if media_types.iter().all(|other| other.media_type != content.media_type) {
                    media_types.push(content);
                }
            }
        }
        if media_types.len() < 2 {
            return None;
        }
        let mut names = Scope::new(&["Self"], "");
        let variants = media_types.iter().map(|content| {
            let docs = format!("`{}`", content.media_type);
            (Docs::paragraphs([Some(docs.as_str())]), names.take(media_type_name(&content.media_type)))
        });
        let variants: Vec<_> = variants.collect();
        let r#enum = choice.then(|| view::AcceptEnum {
            docs: Docs::paragraphs([Some(
                format!("What a client of `{}` would rather have.", operation.id).as_str(),
            )]),
            ident: ident::pascal(&format!("{name} accept")),
            variants,
        });
        let offers = media_types.iter().map(|content| literal(&content.media_type)).collect();
        Some(view::Accept { offers, r#enum })
    }

    /// Which variants of the error set an operation documents, and which its `default` covers.
    pub(super) fn documented(
        &self,
        operation: &ir::Operation,
        errors: &ErrorSet,
    ) -> (Vec<Ident>, Vec<Ident>) {
        let own: Vec<Key> = operation.responses.iter().map(|response| self.key(response)).collect();
        let mut by_status = Vec::new();
        let mut by_default = Vec::new();
        for (key, name) in &errors.keys {
            let covers = |other: &Key| match (key.status, other.status) {
                (wanted, status) if wanted == status => true,
                (Status::Code(code), Status::Range(digit)) => {
                    digit == code / 100 && own.iter().all(|own| own.status != key.status)
                }
                _ => false,
            };
            let specific = |status: Status| match key.status {
                Status::Code(code) => [Status::Code(code), Status::Range(code / 100)].contains(&status),
                wanted => wanted == status,
            };
            if own.iter().any(|other| covers(other) && key.is_like(other)) {
                by_status.push(name.clone());
            } else if own.iter().any(|other| other.status == Status::Default && key.is_like(other))
                && !own.iter().any(|other| specific(other.status))
            {
                by_default.push(name.clone());
            }
        }
        (by_status, by_default)
    }
}

/// The view of the error set.
pub(super) fn errors(cx: &Context<'_>, set: &ErrorSet) -> view::Errors {
    let variants = set.keys.iter().map(|(key, name)| {
        let docs = match key.status {
            Status::Code(code) => format!("Status {code}."),
            Status::Range(digit) => format!("A status of {digit}00 to {digit}99."),
            Status::Default => "A status that the operation does not document by itself.".to_owned(),
        };
        cx.variant(&key.response, &docs, name.clone(), ("error ", View::Response), &quote!())
    });
    let secured = !cx.api.security_schemes.is_empty();
    let own = OWN.into_iter().filter(|own| secured || own.status == 500);
    view::Errors { variants: variants.collect(), own: own.collect(), refusals: Vec::new() }
}

/// The answers that look like the router's own; those about credentials are there where there are some.
const OWN: [view::OwnAnswer; 3] = [
    view::OwnAnswer {
        docs: "401 in the style of the router's own answers, with the challenge: the credential is not known.",
        ident: "InvalidCredential",
        status: 401,
        name: "INVALID_CREDENTIAL",
    },
    view::OwnAnswer {
        docs: "403 in the style of the router's own answers: the credential is known, but does not suffice.",
        ident: "InsufficientScope",
        status: 403,
        name: "INSUFFICIENT_SCOPE",
    },
    view::OwnAnswer {
        docs: "500 in the style of the router's own answers. The application has logged the cause.",
        ident: "Internal",
        status: 500,
        name: "INTERNAL",
    },
];

fn wire(header: &ir::Header) -> &'static str {
    match header.wire {
        // RFC 9110 §5.3: the one header whose values cannot be joined.
        _ if header.name == "set-cookie" => "Lines",
        HeaderWire::Simple { explode: false } => "Simple",
        HeaderWire::Simple { explode: true } => "Exploded",
        HeaderWire::Json => "Json",
    }
}

pub(super) fn status_name(status: Status) -> String {
    match status {
        Status::Code(code) if status::words(code) == "status" => format!("status {code}"),
        Status::Code(code) => status::words(code).to_owned(),
        Status::Range(digit) => range_words(digit).to_owned(),
        Status::Default => "default".to_owned(),
    }
}

pub(super) fn status_line(response: &ir::Response) -> String {
    let status = match response.status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    };
    match response.description.trim() {
        "" => status,
        description => format!("{status}: {description}"),
    }
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
