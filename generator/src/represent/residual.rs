//! Which declarations have something to check: a check of their own, or a part that has one.

use super::{Additional, Kind, Representations, Shape, Type};

pub(super) fn mark(representations: &mut Representations) {
    // Grows until nothing changes: declarations may lead back to each other.
    loop {
        let mut changed = false;
        for at in 0..representations.declarations.len() {
            let found = has_residual(representations, &representations.declarations[at].shape);
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
        Shape::Enum(_) => false,
        Shape::Union(union) => union.variants.iter().any(|variant| any(&variant.r#type)),
        Shape::Newtype(inner) | Shape::Alias(inner) => any(inner),
    }
}

impl Representations {
    /// Whether a type leaves something to check. A float does: JSON has no infinity.
    pub fn is_residual(&self, part: &Type) -> bool {
        !part.checks.is_empty()
            || match &part.kind {
                Kind::Number | Kind::Custom(_) => true,
                Kind::Array(inner) | Kind::Map(inner) | Kind::Nullable(inner) | Kind::Boxed(inner) => {
                    self.is_residual(inner)
                }
                Kind::Declared(id) => self.declaration(*id).residual,
                _ => false,
            }
    }
}
