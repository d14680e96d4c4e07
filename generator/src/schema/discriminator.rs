//! `discriminator`: which values name which branch (OpenAPI 3.2.0 §4.25).

use super::Discriminator;
use crate::source::Pointer;

/// Whether a branch is the one for values that name none.
pub(crate) fn is_default(discriminator: &Discriminator, component: &str) -> bool {
    discriminator.default.as_ref().is_some_and(|(target, _)| names(target, component))
}

/// Whether a mapping's target is a component, by its name or by its place.
fn names(target: &str, component: &str) -> bool {
    let pointer = || Pointer::root().child("components").child("schemas").child(component).to_string();
    target == component || target == pointer()
}

/// The values that name a branch: those that `mapping` gives it, then its component's name, unless that is mapped to another.
pub(crate) fn discriminator_values<'a>(
    discriminator: &'a Discriminator,
    component: &'a str,
) -> impl Iterator<Item = String> + 'a {
    let is_branch = move |target: &str| names(target, component);
    let mapped: Vec<_> = discriminator
        .mapping
        .iter()
        .filter(|(_, (target, _))| is_branch(target))
        .map(|(value, _)| value.clone())
        .collect();
    // OpenAPI 3.1.1 §4.8.25.2: a value is held against explicit and implicit mappings.
    let implicit = (!discriminator.mapping.contains_key(component)).then(|| component.to_owned());
    mapped.into_iter().chain(implicit)
}
