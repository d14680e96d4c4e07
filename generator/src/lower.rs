//! The bound document → [`ir`].
//!
//! Operations are completed here (parameters of the path item joined in, security inherited, names derived), so that
//! no later stage looks at the document's structure again. This stage does not know types of Rust.

mod content;
mod files;
mod outgoing;
mod parameters;
mod path;
mod responses;
mod security;

use std::collections::HashSet;

use openapiv3::ReferenceOr;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Document, Located};
use crate::ir;
use crate::options;
use crate::resolve::Bound;
use crate::source::Pointer;

/// Lowers a document.
pub fn lower(bound: Bound, diagnostics: &mut Diagnostics) -> ir::Api {
    let mut lowering = Lowering { bound: &bound, diagnostics, schemes: Vec::new(), global_security: None };
    let operations = lowering.operations();
    let outgoing = lowering.outgoing(&operations);
    let security_schemes = lowering.schemes;
    let document = &bound.document;
    let mut tags: Vec<ir::Tag> = Vec::new();
    for (name, description) in &document.tags {
        if operations.iter().any(|operation| operation.tag == *name)
            && tags.iter().all(|tag| tag.name != *name)
        {
            tags.push(ir::Tag { name: name.clone(), description: description.clone() });
        }
    }
    for operation in &operations {
        if tags.iter().all(|tag| tag.name != operation.tag) {
            tags.push(ir::Tag { name: operation.tag.clone(), description: None });
        }
    }
    let parent = Pointer::root().child("components").child("schemas");
    let models = parent.find(&document.root).and_then(crate::source::Node::as_object).into_iter().flatten();
    let models = models
        .filter_map(|member| {
            Some((member.key.clone(), member.key_span, document.schemas.at(&parent.child(&member.key))?))
        })
        .collect();
    let Bound { document: Document { title, api_version, description, schemas, root, .. } } = bound;
    let mut api = ir::Api {
        base_path: path::base(&root),
        title,
        version: api_version,
        description,
        tags,
        operations,
        outgoing,
        models,
        security_schemes,
        schemas,
        root,
    };
    files::take_back(&mut api, diagnostics);
    api
}

struct Lowering<'a> {
    bound: &'a Bound,
    diagnostics: &'a mut Diagnostics,
    schemes: Vec<ir::SecurityScheme>,
    /// What the whole API asks for, once an operation has looked at it: mistakes are told once.
    global_security: Option<ir::Security>,
}

impl Lowering<'_> {
    fn document(&self) -> &Document {
        &self.bound.document
    }

    fn operations(&mut self) -> Vec<ir::Operation> {
        let bound = self.bound;
        let mut list = Vec::new();
        for (path, item) in &bound.document.paths {
            let span = bound.document.key_span(&Pointer::root().child("paths"), path);
            let items = &bound.document.path_items;
            let found = bound.component(items, "pathItems", &item.value, &item.pointer, self.diagnostics);
            let Some(Located { pointer, value }) = found else { continue };
            let Some(path) = self.path(path, span) else { continue };
            let common = (&pointer, &value.parameters[..]);
            for (method, operation) in value.iter() {
                let key = (method.to_ascii_uppercase(), &pointer, method);
                list.push(self.operation(key, &path, common, operation));
            }
            for (method, operation) in bound.document.further.get(&pointer).into_iter().flatten() {
                let Some(parent) = operation.pointer.parent() else { continue };
                let last = operation.pointer.steps().last().unwrap_or_default();
                list.push(self.operation((method.clone(), &parent, &last), &path, common, &operation.value));
            }
        }
        list
    }

    fn operation(
        &mut self,
        (method, parent, key): (String, &Pointer, &str),
        path: &ir::Path,
        (item, common): (&Pointer, &[ReferenceOr<openapiv3::Parameter>]),
        operation: &openapiv3::Operation,
    ) -> ir::Operation {
        let pointer = parent.child(key);
        let span = self.document().key_span(parent, key);
        let id = operation.operation_id.clone().unwrap_or_else(|| {
            let derived = derived_id(&method, path);
            self.diagnostics.push(
                Diagnostic::new(
                    &code::MISSING_OPERATION_ID,
                    format!("`{method} {}` has no `operationId`", path.text),
                )
                .at(span, format!("its method is named `{derived}`"))
                .help(format!("write `operationId: {derived}`")),
            );
            derived
        });
        let id_span =
            operation.operation_id.as_ref().map(|_| self.document().span(&pointer.child("operationId")));
        let reported = self.diagnostics.len();
        let mut parameters = Vec::new();
        for (list, parent) in [(common, item), (&operation.parameters[..], &pointer)] {
            let own: Vec<_> = self.parameters(list, &parent.child("parameters"));
            // An operation's parameter replaces that of its path item (OpenAPI 3.1.1 §4.8.10).
            let keys: HashSet<_> = own.iter().map(|own| (own.location, own.name.clone())).collect();
            parameters.retain(|old: &ir::Parameter| !keys.contains(&(old.location, old.name.clone())));
            parameters.extend(own);
        }
        parameters.retain(|parameter: &ir::Parameter| self.has_place(parameter, path));
        for parameter in &mut parameters {
            path.place(parameter);
        }
        parameters.sort_by_key(|parameter| parameter.location);
        let body =
            operation.request_body.as_ref().and_then(|body| self.body(body, &pointer.child("requestBody")));
        let mut responses = self.responses(&operation.responses, &pointer.child("responses"));
        if operation.responses.default.is_none() && operation.responses.responses.is_empty() {
            self.diagnostics.push(
                Diagnostic::new(&code::NO_RESPONSE, format!("`{id}` documents no response"))
                    .at(span, "it may answer with any status, without a body")
                    .note("OpenAPI 3.1.1 §4.8.16 Responses Object: there is at least one response code"),
            );
            responses.push(ir::Response {
                span,
                status: ir::Status::Default,
                description: String::new(),
                headers: Vec::new(),
                contents: Vec::new(),
            });
        }
        let security = self.security(operation.security.as_deref(), &pointer);
        let operation_at = pointer.clone();
        ir::Operation {
            pointer,
            span,
            method,
            path: path.clone(),
            id,
            id_span,
            tag: operation.tags.first().cloned().unwrap_or_default(),
            summary: operation.summary.clone(),
            description: operation.description.clone(),
            deprecated: operation.deprecated,
            parameters,
            body,
            body_limit: self.body_limit(&operation_at),
            responses,
            security,
            incomplete: self.diagnostics.has_errors_since(reported),
        }
    }

    /// `x-body-limit`: a number of bytes, or a text such as `2 MiB`.
    fn body_limit(&mut self, at: &Pointer) -> Option<u64> {
        let node = self.bound.document.find(&at.child("x-body-limit"))?;
        let read = match (node.as_number(), node.as_str()) {
            (Some(number), _) => options::in_range(number.as_str().parse().unwrap_or(0)),
            (_, text) => options::parse_size(text.unwrap_or_default()),
        };
        let mend = |mend| {
            Diagnostic::new(&code::BODY_LIMIT, "`x-body-limit` is no size").at(node.span, "").help(mend)
        };
        read.map_err(|help: String| self.diagnostics.push(mend(help))).ok()
    }

    fn body(&mut self, body: &ReferenceOr<openapiv3::RequestBody>, at: &Pointer) -> Option<ir::Body> {
        let components = &self.bound.document.request_bodies;
        let found = self.bound.component(components, "requestBodies", body, at, self.diagnostics)?;
        let span = self.document().span(&found.pointer);
        let contents = self.contents(&found.value.content, &found.pointer.child("content"));
        (!contents.is_empty()).then(|| ir::Body {
            span,
            required: found.value.required,
            description: found.value.description.clone(),
            contents,
        })
    }
}

/// `GET /items/{item_id}` → `get_items_item_id`
fn derived_id(method: &str, path: &ir::Path) -> String {
    let words = path.segments.iter().flatten().map(|part| match part {
        ir::Part::Text(text) | ir::Part::Variable(text) => text.as_str(),
    });
    let query = path.query.split(['&', '=', '{', '}']);
    let words: Vec<_> = words.chain(query).filter(|word| !word.is_empty()).collect();
    format!("{}_{}", method.to_lowercase(), words.join("_")).trim_end_matches('_').to_owned()
}
