//! All schemas that apply to one value: what references lead to and what `allOf` joins, as a flat list.

use std::collections::HashSet;

use super::classify::Classifier;
use crate::schema::{Schema, SchemaId, Schemas};

/// One of the schemas that apply together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Part {
    /// The schema.
    pub(super) id: SchemaId,
    /// Without its references, `allOf` and alternatives: those were dealt with.
    pub(super) bare: bool,
}

impl Part {
    pub(super) fn whole(id: SchemaId) -> Self {
        Self { id, bare: false }
    }

    pub(super) fn bare(id: SchemaId) -> Self {
        Self { id, bare: true }
    }
}

/// The flat list.
#[derive(Debug, Default)]
pub(super) struct Conjunction {
    /// Schemas whose own keywords apply.
    pub(super) schemas: Vec<SchemaId>,
    /// Those whose alternatives apply as well.
    pub(super) unions: Vec<SchemaId>,
    /// Whether something applies that only the interpreter knows: a dynamic reference.
    pub(super) opaque: bool,
}

impl Conjunction {
    pub(super) fn of(schemas: &Schemas, parts: &[Part]) -> Self {
        /// What is still to be done: look into a part, or take in its own keywords when those it is made of are there.
        enum Step {
            Open(Part),
            Take(Part),
        }
        let mut found = Self::default();
        let (mut seen, mut taken) = (HashSet::new(), HashSet::new());
        let mut pending: Vec<Step> = parts.iter().rev().map(|part| Step::Open(*part)).collect();
        while let Some(step) = pending.pop() {
            let part = match step {
                Step::Open(part) => {
                    if seen.insert(part) {
                        pending.push(Step::Take(part));
                        let schema = &schemas[part.id];
                        // The last one is looked at first: so the order is that of the document.
                        let parts = schema.all_of.iter().rev().copied().chain(schema.target());
                        pending.extend(parts.filter(|_| !part.bare).map(|id| Step::Open(Part::whole(id))));
                    }
                    continue;
                }
                Step::Take(part) => part,
            };
            let Part { id, bare } = part;
            if taken.insert(id) {
                found.schemas.push(id);
            }
            if bare {
                continue;
            }
            let schema = &schemas[id];
            if !schema.one_of.is_empty() || !schema.any_of.is_empty() {
                found.unions.push(id);
            }
            found.opaque |= schema.dynamic_reference.as_ref().is_some_and(|it| {
                // Beside a plain reference, the dynamic one is left to the interpreter.
                it.anchor.is_some() || schema.reference.is_some()
            });
        }
        found
    }
}

impl Classifier<'_> {
    /// The parts in a form in which equal conjunctions are equal: references followed, trivial and repeated ones left
    /// out.
    pub(super) fn normal(&self, parts: &[Part]) -> Vec<Part> {
        let mut list: Vec<Part> = Vec::new();
        for part in parts {
            let part = if part.bare { *part } else { Part::whole(self.schemas.target(part.id)) };
            let schema = &self.schemas[part.id];
            let trivial = if part.bare {
                !asserts_by_itself(schema)
            } else {
                !schema.asserts() && schema.reference.is_none()
            };
            if !trivial && !list.contains(&part) {
                list.push(part);
            }
        }
        // In whatever order they came: the same parts are the same type.
        list.sort();
        list
    }
}

/// Whether a schema asserts anything but by references, `allOf` and alternatives.
pub(super) fn asserts_by_itself(schema: &Schema) -> bool {
    schema.boolean == Some(false)
        || schema.types.is_some()
        || schema.format.is_some()
        || schema.enumeration.is_some()
        || schema.constant.is_some()
        || schema.string.min_length.is_some()
        || schema.string.max_length.is_some()
        || schema.string.pattern.is_some()
        || schema.number.is_some()
        || schema.array.is_some()
        || schema.object.is_some()
        || schema.not.is_some()
        || schema.condition.is_some()
}
