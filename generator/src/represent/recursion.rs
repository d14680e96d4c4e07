//! Types that lead back to themselves, where that would not end or double the work with every level of a value.
//!
//! Objects that overlap are decoded once for each alternative that fits: such a type becomes any value, with the schema as
//! its residual. A default that holds an object of the type that it is a member of would be filled in for ever: the member
//! is merely optional.

use super::{Additional, DeclarationId, Kind, Presence, Representations, Shape, Type, Union};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::source::{Node, Value};

pub(super) fn end(representations: &mut Representations, diagnostics: &mut Diagnostics) {
    for at in 0..representations.declarations.len() {
        match &representations.declarations[at].shape {
            Shape::Overlap(_) if leads_to_itself(representations, DeclarationId(at)) => {
                let declaration = &mut representations.declarations[at];
                if declaration.probes.is_empty() {
                    declaration.probes = vec![declaration.schema];
                }
                declaration.shape = Shape::Newtype(Type::plain(Kind::Any));
            }
            Shape::Struct(_) => endless_defaults(representations, DeclarationId(at), diagnostics),
            _ => {}
        }
    }
}

fn endless_defaults(representations: &mut Representations, id: DeclarationId, diagnostics: &mut Diagnostics) {
    let Shape::Struct(shape) = &representations.declaration(id).shape else { return };
    let mut endless = Vec::new();
    for (at, field) in shape.fields.iter().enumerate() {
        if let Presence::Default(default) = &field.presence
            && holds_object(default)
            && declared(&field.r#type).is_some_and(|part| part == id || leads_to(representations, part, id))
        {
            diagnostics.push(
                Diagnostic::new(&code::UNSUITABLE_DEFAULT, "this default is not used")
                    .at(default.span, "it would be filled in within itself, and never end")
                    .note("what is absent stays absent"),
            );
            endless.push(at);
        }
    }
    if let Shape::Struct(shape) = &mut representations.declarations[id.0].shape {
        for at in endless {
            shape.fields[at].presence = Presence::Optional;
        }
    }
}

fn holds_object(value: &Node) -> bool {
    match &value.value {
        Value::Object(_) => true,
        Value::Array(elements) => elements.iter().any(holds_object),
        _ => false,
    }
}

fn leads_to_itself(representations: &Representations, id: DeclarationId) -> bool {
    leads_to(representations, id, id)
}

/// Whether a type has another one somewhere inside.
fn leads_to(representations: &Representations, from: DeclarationId, to: DeclarationId) -> bool {
    let mut seen = vec![false; representations.declarations.len()];
    let mut pending = parts(&representations.declaration(from).shape);
    while let Some(next) = pending.pop() {
        if next == to {
            return true;
        }
        if !std::mem::replace(&mut seen[next.0], true) {
            pending.extend(parts(&representations.declaration(next).shape));
        }
    }
    false
}

/// The declarations that a shape is made of.
fn parts(shape: &Shape) -> Vec<DeclarationId> {
    let types: Vec<&Type> = match shape {
        Shape::Struct(shape) => {
            let kept = match &shape.additional {
                Additional::Kept(kept) => Some(kept),
                _ => None,
            };
            shape.fields.iter().map(|field| &field.r#type).chain(kept).collect()
        }
        Shape::Union(Union { variants, .. }) | Shape::Overlap(variants) => {
            variants.iter().map(|variant| &variant.r#type).collect()
        }
        Shape::Tuple(tuple) => tuple.items.iter().chain(&tuple.rest).collect(),
        Shape::Newtype(inner) | Shape::Alias(inner) => vec![inner],
        Shape::Enum(_) | Shape::Unit(_) => Vec::new(),
    };
    types.into_iter().filter_map(declared).collect()
}

fn declared(part: &Type) -> Option<DeclarationId> {
    match &part.kind {
        Kind::Array(inner) | Kind::Map(inner) | Kind::Nullable(inner) | Kind::Boxed(inner) => declared(inner),
        Kind::Declared(id) => Some(*id),
        _ => None,
    }
}
