//! The dynamic scope: the schema resources that were entered on the way to a schema (JSON Schema Core 2020-12 §7.1).

use std::collections::HashMap;

/// A resource: its text, and its position there.
type Resource = (usize, usize);

/// The resources, the outermost one first. One that is there already changes nothing, because the outermost counts.
#[derive(Default)]
pub(super) struct Scope {
    /// Each with the name of the scope around it.
    entered: Vec<(Resource, usize)>,
    current: usize,
    /// The scopes so far: equal ones have the same name.
    names: HashMap<(usize, Resource), usize>,
}

impl Scope {
    /// The name of the scope at hand.
    pub(super) fn id(&self) -> usize {
        self.current
    }

    /// Whether the resource was not there yet; then it is to be left again.
    pub(super) fn enter(&mut self, resource: Resource) -> bool {
        if self.entered.iter().any(|(entered, _)| *entered == resource) {
            return false;
        }
        self.entered.push((resource, self.current));
        let next = self.names.len() + 1;
        self.current = *self.names.entry((self.current, resource)).or_insert(next);
        true
    }

    pub(super) fn leave(&mut self) {
        if let Some((_, around)) = self.entered.pop() {
            self.current = around;
        }
    }

    pub(super) fn entered(&self) -> impl Iterator<Item = Resource> {
        self.entered.iter().map(|(resource, _)| *resource)
    }
}
