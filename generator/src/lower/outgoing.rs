//! Webhooks and callbacks: operations that the API itself asks for elsewhere.

use std::collections::HashSet;

use openapiv3::ReferenceOr;

use super::Lowering;
use crate::diagnostic::{Diagnostic, code};
use crate::document::Located;
use crate::ir::{Cause, Content, Operation, Outgoing, Path, Payload, SecurityScheme};
use crate::source::{Pointer, Span};

/// A path item with what it is sent for.
struct Place<'a> {
    cause: Cause,
    item: &'a Located<ReferenceOr<openapiv3::PathItem>>,
    /// The place of its key.
    span: Span,
    /// What it is called where it has no id.
    words: String,
}

impl Lowering<'_> {
    /// What the document describes beside the API's own operations.
    pub(super) fn outgoing(&mut self, operations: &[Operation]) -> Vec<Outgoing> {
        let mut ids: HashSet<String> = operations.iter().map(|operation| operation.id.clone()).collect();
        let document = &self.bound.document;
        let mut list = Vec::new();
        for (name, item) in &document.webhooks {
            let span = document.key_span(&Pointer::root().child("webhooks"), name);
            let cause = Cause::Webhook(name.clone());
            self.item(&Place { cause, item, span, words: name.clone() }, &mut ids, &mut list);
        }
        for owner in operations {
            for (name, callback) in document.callbacks.get(&owner.pointer).into_iter().flatten() {
                let (shared, at) = (&document.shared_callbacks, &callback.pointer);
                let found = self.bound.component(shared, "callbacks", &callback.value, at, self.diagnostics);
                let Some(found) = found else { continue };
                for (expression, item) in found.value {
                    let span = document.key_span(&found.pointer, expression);
                    let cause = Cause::Callback {
                        owner: owner.id.clone(),
                        name: name.clone(),
                        expression: expression.clone(),
                    };
                    let words = format!("{} {name}", owner.id);
                    self.item(&Place { cause, item, span, words }, &mut ids, &mut list);
                }
            }
        }
        list
    }

    fn item(&mut self, place: &Place<'_>, ids: &mut HashSet<String>, list: &mut Vec<Outgoing>) {
        let document = &self.bound.document;
        let (items, at) = (&document.path_items, &place.item.pointer);
        let found = self.bound.component(items, "pathItems", &place.item.value, at, self.diagnostics);
        let Some(Located { pointer, value }) = found else { return };
        let text = match &place.cause {
            Cause::Webhook(name) => name,
            Cause::Callback { expression, .. } => expression,
        };
        let path = Path { text: text.clone(), span: place.span, segments: Vec::new(), query: String::new() };
        let common = (&pointer, &value.parameters[..]);
        let usual = value.iter().map(|(method, operation)| {
            (method.to_ascii_uppercase(), pointer.clone(), method.to_owned(), operation)
        });
        let further = document.further.get(&pointer).into_iter().flatten();
        let further = further.filter_map(|(method, operation)| {
            let (parent, key) = (operation.pointer.parent()?, operation.pointer.steps().last()?);
            Some((method.clone(), parent, key, &operation.value))
        });
        let all: Vec<_> = usual.chain(further).collect();
        let alone = all.len() == 1;
        for (method, parent, key, typed) in all {
            let words = if alone { place.words.clone() } else { format!("{} {method}", place.words) };
            let pointer = parent.child(&key);
            let (id, own) = self.id(typed.operation_id.as_deref(), &words, &pointer, ids);
            let schemes = self.credentials(typed.security.as_deref(), &pointer);
            // The requirements are not those of requests that the API gets.
            let typed =
                openapiv3::Operation { operation_id: Some(id), security: Some(Vec::new()), ..typed.clone() };
            let mut operation = self.operation((method, &parent, &key), &path, common, &typed);
            operation.id_span = operation.id_span.filter(|_| own);
            let bodies = operation.body.iter_mut().flat_map(|body| &mut body.contents);
            let answers = operation.responses.iter_mut().flat_map(|response| &mut response.contents);
            for content in bodies.chain(answers) {
                self.parts_are_bytes(content);
            }
            self.beyond(&pointer);
            list.push(Outgoing { cause: place.cause.clone(), operation, schemes });
        }
    }

    /// The id of an operation, and whether it is its own: one that is taken gives way to the name.
    fn id(
        &mut self,
        own: Option<&str>,
        words: &str,
        at: &Pointer,
        ids: &mut HashSet<String>,
    ) -> (String, bool) {
        if let Some(own) = own
            && ids.insert(own.to_owned())
        {
            return (own.to_owned(), true);
        }
        let mut id = words.to_owned();
        let mut number = 2;
        while !ids.insert(id.clone()) {
            id = format!("{words} {number}");
            number += 1;
        }
        if let Some(own) = own {
            self.diagnostics.push(
                Diagnostic::new(&code::RENAMED, format!("the operationId `{own}` is taken"))
                    .at(self.document().span(&at.child("operationId")), format!("it is called `{id}`"))
                    .note("OpenAPI 3.1.1 §4.8.10: operationId is unique among all operations of the API"),
            );
        }
        (id, false)
    }

    /// The schemes that an operation names itself. No request comes in with them, so the API does not ask for them.
    fn credentials(
        &mut self,
        own: Option<&[openapiv3::SecurityRequirement]>,
        at: &Pointer,
    ) -> Vec<SecurityScheme> {
        let Some(own) = own else { return Vec::new() };
        let known = self.schemes.len();
        let security = self.security(Some(own), at);
        let mut named: Vec<SecurityScheme> = Vec::new();
        for (scheme, _) in security.alternatives.iter().flatten() {
            let scheme =
                self.schemes.get(*scheme).filter(|it| named.iter().all(|other| other.name != it.name));
            named.extend(scheme.cloned());
        }
        self.schemes.truncate(known);
        named
    }

    /// A form with files is the application's to write and to read.
    fn parts_are_bytes(&mut self, content: &mut Content) {
        if matches!(content.payload, Payload::Multipart(..)) {
            let message = format!("a body of `{}` is passed on as bytes", content.media_type);
            self.diagnostics.push(
                Diagnostic::new(&code::PASSED_ON, message)
                    .at(content.span, "its schema is not looked at")
                    .note("the application writes its parts, and says their boundary in the media type"),
            );
            content.payload = Payload::Bytes;
        }
    }

    /// Callbacks of what is sent are requests of the other side.
    fn beyond(&mut self, operation: &Pointer) {
        if self.document().callbacks.get(operation).is_none_or(indexmap::IndexMap::is_empty) {
            return;
        }
        self.diagnostics.push(
            Diagnostic::new(&code::NOT_SENT, "callbacks of a request that this API sends are left out")
                .at(self.document().span(&operation.child("callbacks")), "")
                .note("whoever gets that request sends them: describe what this API is sent under `paths`"),
        );
    }
}
