//! Objects that overlap are decoded once for each alternative that fits. Where such a type leads back to itself, that
//! would double the work with every level of a value; it is any value then, with the schema as its residual.

use super::{Additional, DeclarationId, Kind, Representations, Shape, Type, Union};

pub(super) fn end_recursion(representations: &mut Representations) {
    for at in 0..representations.declarations.len() {
        if matches!(representations.declarations[at].shape, Shape::Overlap(_))
            && leads_to_itself(representations, DeclarationId(at))
        {
            let declaration = &mut representations.declarations[at];
            if declaration.probes.is_empty() {
                declaration.probes = vec![declaration.schema];
            }
            declaration.shape = Shape::Newtype(Type::plain(Kind::Any));
        }
    }
}

fn leads_to_itself(representations: &Representations, id: DeclarationId) -> bool {
    let mut seen = vec![false; representations.declarations.len()];
    let mut pending = parts(&representations.declaration(id).shape);
    while let Some(next) = pending.pop() {
        if next == id {
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
