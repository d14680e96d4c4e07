//! References → what they lead to.
//!
//! Every `$ref` is bound or reported; cycles that never take a step into a value are named. Nothing outside the
//! document is read but what the library of the sources hands out. This stage knows neither Rust nor options.

mod discriminators;
mod schemas;

use openapiv3::ReferenceOr;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Components, Document, Located};
use crate::schema::SchemaId;
use crate::source::{Node, Pointer, Sources, Span};
use crate::suggest;

/// A document whose references lead somewhere.
#[derive(Debug)]
pub struct Bound {
    /// The document; all its schema references are bound.
    pub document: Document,
}

/// Binds a document.
pub fn resolve(mut document: Document, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Bound {
    schemas::bind(&mut document, sources, diagnostics);
    cycles(&document, diagnostics);
    discriminators::complete(&mut document, diagnostics);
    Bound { document }
}

fn local(text: &str, span: Span) -> Result<Pointer, Box<Diagnostic>> {
    if !text.starts_with('#') {
        let diagnostic = Diagnostic::new(&code::OTHER_FILE, format!("`{text}` leads to another document"))
            .at(span, "not followed")
            .help("bring what it names into `components` and refer to it as `#/components/…`")
            .note("nothing outside the document is read");
        return Err(Box::new(diagnostic));
    }
    Pointer::parse(text).ok_or_else(|| Box::new(not_a_pointer(text, span)))
}

fn not_a_pointer(text: &str, span: Span) -> Diagnostic {
    Diagnostic::new(&code::UNKNOWN_REFERENCE, format!("`{text}` is not a JSON Pointer"))
        .at(span, "expected `#/…`")
        .note("RFC 6901 §6: a fragment's pointer is empty or begins with `/`")
}

fn unknown(document: &Document, pointer: &Pointer, text: &str, span: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(&code::UNKNOWN_REFERENCE, format!("there is nothing at `{text}`"))
        .at(span, "not found");
    // The nearest name among the siblings of what was meant.
    let mut steps: Vec<String> = pointer.steps().collect();
    let Some(name) = steps.pop() else { return diagnostic };
    let Some(parent) = pointer.parent() else { return diagnostic };
    let siblings = document.find(&parent).and_then(Node::as_object).into_iter().flatten();
    match suggest::nearest(&name, siblings.map(|member| member.key.as_str())) {
        Some(near) => diagnostic.help(format!("there is `{}`", parent.child(near))),
        None => diagnostic,
    }
}

/// Schemas that are applied to the same value over and over: a check of them would not end.
fn cycles(document: &Document, diagnostics: &mut Diagnostics) {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let schemas = &document.schemas;
    let next = |id: SchemaId| {
        let schema = &schemas[id];
        let reference = schema.reference.as_ref().and_then(|reference| reference.target);
        let dynamic = schema.dynamic_reference.as_ref().and_then(|it| it.reference.target);
        reference.into_iter().chain(dynamic).chain(schema.same_value()).collect::<Vec<_>>()
    };
    let mut states = vec![State::New; schemas.len()];
    for (start, _) in schemas.iter() {
        if states[start.index()] != State::New {
            continue;
        }
        states[start.index()] = State::Open;
        // An explicit stack: chains of references may be thousands long.
        let mut stack = vec![(start, next(start))];
        while let Some((id, rest)) = stack.last_mut() {
            let Some(child) = rest.pop() else {
                states[id.index()] = State::Done;
                stack.pop();
                continue;
            };
            match states[child.index()] {
                State::New => {
                    states[child.index()] = State::Open;
                    stack.push((child, next(child)));
                }
                State::Open => {
                    let schema = &schemas[*id];
                    let span = schema.reference.as_ref().map_or(schema.span, |reference| reference.span);
                    let diagnostic = Diagnostic::new(
                        &code::CYCLIC_REFERENCE,
                        "this schema is applied to the same value again and again",
                    )
                    .at(span, "leads back")
                    .related(schemas[child].span, "to this schema")
                    .help("let the reference go through a property or an item")
                    .note("JSON Schema Core 2020-12 §9.4.1: a schema must not run into an infinite loop");
                    diagnostics.push(diagnostic);
                }
                State::Done => {}
            }
        }
    }
}

impl Bound {
    /// Follows a reference to a component: the object itself and where it stands.
    pub fn component<'a, T>(
        &self,
        components: &'a Components<T>,
        kind: &str,
        item: &'a ReferenceOr<T>,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Located<&'a T>> {
        let mut item = item;
        let mut at = at.clone();
        // A chain of references is at most as long as there are components.
        for _ in 0..=components.len() {
            match item {
                ReferenceOr::Item(value) => return Some(Located { pointer: at, value }),
                ReferenceOr::Reference { reference } => {
                    let span = self.document.span(&at.child("$ref"));
                    let next = match local(reference, span) {
                        Ok(pointer) => pointer,
                        Err(diagnostic) => {
                            diagnostics.push(*diagnostic);
                            return None;
                        }
                    };
                    let parent = Pointer::root().child("components").child(kind);
                    let found = components.iter().find(|(name, _)| parent.child(name) == next);
                    let Some((_, found)) = found else {
                        // A component that is there but could not be typed was told already.
                        let there = next.find(&self.document.root).is_some();
                        if !(there && next.parent().is_some_and(|of| of == parent)) {
                            diagnostics.push(self.not_found(&next, kind, reference, span));
                        }
                        return None;
                    };
                    item = &found.value;
                    at = next;
                }
            }
        }
        let span = self.document.span(&at);
        diagnostics.push(
            Diagnostic::new(&code::CYCLIC_REFERENCE, "this reference leads back to itself").at(span, ""),
        );
        None
    }

    fn not_found(&self, pointer: &Pointer, kind: &str, text: &str, span: Span) -> Diagnostic {
        match pointer.find(&self.document.root) {
            None => unknown(&self.document, pointer, text, span),
            Some(node) => {
                Diagnostic::new(&code::WRONG_KIND, format!("`{text}` is not one of `components.{kind}`"))
                    .at(span, format!("expected `#/components/{kind}/…`"))
                    .related(node.span, "what the reference leads to")
            }
        }
    }
}
