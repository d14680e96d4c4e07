//! All schema objects of a document, each with a name.

use std::collections::HashMap;

use super::{Resource, ResourceId, Schema};
use crate::source::{Pointer, Span};

/// Names a schema object in [`Schemas`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub(super) u32);

/// All schema objects of a document, subschemas too.
#[derive(Debug, Default)]
pub struct Schemas {
    pub(super) list: Vec<Schema>,
    pub(super) by_pointer: HashMap<Pointer, SchemaId>,
    pub(super) resources: Vec<Resource>,
    pub(super) by_uri: HashMap<String, ResourceId>,
    /// `$id`s that an earlier schema has, with their places: the second and the first.
    pub repeated_ids: Vec<(Span, Span)>,
}

impl Schemas {
    /// The schema object of that pointer, if it was read.
    pub fn at(&self, pointer: &Pointer) -> Option<SchemaId> {
        self.by_pointer.get(pointer).copied()
    }

    /// Every schema object in the order of its reading: parents before their subschemas.
    pub fn iter(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        self.list.iter().enumerate().map(|(at, schema)| (id(at), schema))
    }

    /// The schema object that was read as the `index`th.
    pub fn nth(&self, index: usize) -> Option<SchemaId> {
        (index < self.list.len()).then(|| id(index))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The schema that a schema amounts to: references without siblings and an `allOf` of one are followed.
    pub fn target(&self, id: SchemaId) -> SchemaId {
        let mut id = id;
        // A chain is at most as long as the list: cycles were refused by `resolve`.
        for _ in 0..self.list.len() {
            match self[id].sole() {
                Some(next) if !self.changes_scope(id, next) => id = next,
                _ => break,
            }
        }
        id
    }

    /// Whether a way that begins at the one schema means something else to dynamic references than one that begins at
    /// the other.
    fn changes_scope(&self, from: SchemaId, to: SchemaId) -> bool {
        let (from, to) = (self[from].resource, self[to].resource);
        from != to && !self.resource(from).dynamic_anchors.is_empty()
    }

    /// The resource of a URI without fragment.
    pub fn resource_at(&self, uri: &str) -> Option<ResourceId> {
        self.by_uri.get(uri).copied()
    }

    /// The resource that a schema belongs to.
    pub fn resource(&self, id: ResourceId) -> &Resource {
        &self.resources[id.0 as usize]
    }

    /// All resources; the document's own is the first.
    pub fn resources(&self) -> impl Iterator<Item = (ResourceId, &Resource)> {
        self.resources
            .iter()
            .enumerate()
            .map(|(at, it)| (ResourceId(u32::try_from(at).unwrap_or(u32::MAX)), it))
    }

    /// Makes every `format` an annotation (JSON Schema Validation 2020-12 §7.2.1).
    pub fn forget_formats(&mut self) {
        for schema in &mut self.list {
            schema.format = None;
        }
    }

    /// The schema object itself, for the stage that binds references.
    pub fn get_mut(&mut self, id: SchemaId) -> Option<&mut Schema> {
        self.list.get_mut(id.0 as usize)
    }
}

impl SchemaId {
    /// Its position in the order of reading.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

pub(super) fn id(at: usize) -> SchemaId {
    SchemaId(u32::try_from(at).unwrap_or(u32::MAX))
}

impl std::ops::Index<SchemaId> for Schemas {
    type Output = Schema;

    fn index(&self, id: SchemaId) -> &Schema {
        &self.list[id.0 as usize]
    }
}
