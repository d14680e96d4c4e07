//! Which parts of a value the keywords of a schema have looked at: what `unevaluatedItems` and
//! `unevaluatedProperties` ask for (JSON Schema Core 2020-12 §11).

use std::collections::HashSet;

/// What of one object or array was evaluated successfully.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen<'a> {
    /// Names of members.
    members: HashSet<&'a str>,
    /// Every element before this one.
    before: usize,
    /// Elements behind it.
    elements: HashSet<usize>,
}

impl<'a> Seen<'a> {
    pub(super) fn member(&mut self, name: &'a str) {
        self.members.insert(name);
    }

    pub(super) fn element(&mut self, index: usize) {
        self.elements.insert(index);
    }

    pub(super) fn elements_before(&mut self, end: usize) {
        self.before = self.before.max(end);
    }

    pub(super) fn has_member(&self, name: &str) -> bool {
        self.members.contains(name)
    }

    pub(super) fn has_element(&self, index: usize) -> bool {
        index < self.before || self.elements.contains(&index)
    }

    /// Adds what a subschema has seen.
    pub(super) fn join(&mut self, other: Self) {
        self.members.extend(other.members);
        self.elements_before(other.before);
        self.elements.extend(other.elements);
    }
}
