//! A type that would contain itself is put on the heap, on the edges that close a cycle; and so is a part that is so large
//! that types with several of its kind would grow without measure.

use super::{Additional, DeclarationId, Kind, Representations, Shape, Type, Union};

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Open,
    Done,
}

/// Larger parts go to the heap, in bytes as they are estimated here.
const LARGE: usize = 4096;

/// Which declarations were visited, and how large they are.
type States = [(State, usize)];

pub(super) fn break_cycles(representations: &mut Representations) {
    let mut states = vec![(State::New, 0); representations.declarations.len()];
    for at in 0..states.len() {
        visit(representations, DeclarationId(at), &mut states);
    }
}

fn visit(representations: &mut Representations, id: DeclarationId, states: &mut States) {
    if states[id.0].0 != State::New {
        return;
    }
    states[id.0].0 = State::Open;
    // Taken out while its parts are visited: they may visit other declarations.
    let placeholder = Shape::Enum(Vec::new());
    let mut shape = std::mem::replace(&mut representations.declarations[id.0].shape, placeholder);
    let types: Vec<&mut Type> = match &mut shape {
        Shape::Struct(shape) => {
            let kept = match &mut shape.additional {
                Additional::Kept(kept) => Some(kept),
                _ => None,
            };
            shape.fields.iter_mut().map(|field| &mut field.r#type).chain(kept).collect()
        }
        Shape::Union(Union { variants, .. }) | Shape::Overlap(variants) => {
            variants.iter_mut().map(|variant| &mut variant.r#type).collect()
        }
        Shape::Tuple(tuple) => tuple.items.iter_mut().collect(),
        Shape::Newtype(inner) | Shape::Alias(inner) => vec![inner],
        Shape::Enum(_) | Shape::Unit(_) => Vec::new(),
    };
    let mut size = 0;
    for part in types {
        contained(representations, part, states);
        size += size_of(part, states);
    }
    representations.declarations[id.0].shape = shape;
    states[id.0] = (State::Done, size);
}

/// About as many bytes as a value has beside the heap; the alternatives of a union are taken together.
fn size_of(part: &Type, states: &States) -> usize {
    match &part.kind {
        Kind::Declared(id) => states[id.0].1,
        Kind::Nullable(inner) => 8 + size_of(inner, states),
        Kind::Boxed(_) => 8,
        _ => 24,
    }
}

/// Follows what stands directly in a value; arrays and maps are on the heap already.
fn contained(representations: &mut Representations, part: &mut Type, states: &mut States) {
    match &mut part.kind {
        Kind::Nullable(inner) => contained(representations, inner, states),
        Kind::Declared(id) => {
            let id = *id;
            visit(representations, id, states);
            let (state, size) = states[id.0];
            if state == State::Open || size > LARGE {
                let inner = Type { kind: Kind::Declared(id), checks: Vec::new() };
                part.kind = Kind::Boxed(Box::new(inner));
            }
        }
        _ => {}
    }
}
