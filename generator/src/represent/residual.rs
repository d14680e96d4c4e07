//! Which declarations have something to check: a check of their own, or a part that has one.

use super::{Additional, Constant, Dispatch, Kind, Representations, Shape, Type, Union};

pub(super) fn mark(representations: &mut Representations) {
    // Grows until nothing changes: declarations may lead back to each other.
    loop {
        let mut changed = false;
        for at in 0..representations.declarations.len() {
            let declaration = &representations.declarations[at];
            let found = !declaration.probes.is_empty() || has_residual(representations, &declaration.shape);
            changed |= found != representations.declarations[at].residual;
            representations.declarations[at].residual = found;
        }
        if !changed {
            return;
        }
    }
}

fn has_residual(representations: &Representations, shape: &Shape) -> bool {
    let any = |part: &Type| representations.is_residual(part);
    match shape {
        Shape::Struct(shape) => {
            shape.fields.iter().any(|field| any(&field.r#type))
                || matches!(&shape.additional, Additional::Kept(kept) if any(kept))
        }
        Shape::Enum(_) | Shape::Unit(_) => false,
        // One of them must be there.
        Shape::Overlap(_) => true,
        Shape::Union(union) if !representations.is_told_apart(union) => true,
        Shape::Union(union) => union.variants.iter().any(|variant| any(&variant.r#type)),
        // One element may be there only if those before it are.
        Shape::Tuple(_) => true,
        Shape::Newtype(inner) | Shape::Alias(inner) => any(inner),
    }
}

impl Representations {
    /// Whether a value that was built is what a union lets in as soon as its variant is: because alternatives may
    /// overlap, because JSON types tell them apart, or because the property that does has no other value.
    pub fn is_told_apart(&self, union: &Union) -> bool {
        let Dispatch::Property { name, values, otherwise } = &union.dispatch else {
            // "Any value" may be one of another variant's type.
            let broad = union.variants.iter().any(|variant| matches!(variant.r#type.kind, Kind::Any));
            // `oneOf` lets one alternative in only, which a value that was built may not keep to.
            return matches!(union.dispatch, Dispatch::Trial { one: false })
                || matches!(union.dispatch, Dispatch::Kind) && !broad;
        };
        if otherwise.is_some() {
            return false;
        }
        union.variants.iter().enumerate().all(|(at, variant)| {
            let names_it = |text: &str| values.iter().any(|(value, to)| *to == at && value == text);
            let Kind::Declared(id) = &variant.r#type.kind else { return false };
            let Shape::Struct(shape) = &self.declaration(*id).shape else { return false };
            let tag = shape.fields.iter().find(|field| field.name == *name);
            let Some(Kind::Declared(tag)) = tag.map(|field| &field.r#type.kind) else { return false };
            match &self.declaration(*tag).shape {
                Shape::Unit(value) => value.as_str().is_some_and(names_it),
                Shape::Enum(constants) => constants.iter().all(|constant| match constant {
                    Constant::Text(text) => names_it(text),
                    Constant::Integer(_) => false,
                }),
                _ => false,
            }
        })
    }

    /// Whether a type leaves something to check. A float does: JSON has no infinity.
    pub fn is_residual(&self, part: &Type) -> bool {
        !part.checks.is_empty()
            || match &part.kind {
                Kind::Number | Kind::Digits { whole: true } | Kind::Custom(_) => true,
                Kind::Formatted(format) => format.guarded,
                Kind::Any | Kind::Object => self.exact_numbers,
                Kind::Array(inner) | Kind::Map(inner) | Kind::Nullable(inner) | Kind::Boxed(inner) => {
                    self.is_residual(inner)
                }
                Kind::Declared(id) => self.declaration(*id).residual,
                _ => false,
            }
    }
}
