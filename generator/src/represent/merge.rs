//! `allOf`, and keywords beside `$ref`, as one struct where that is exact: all parts are objects with members.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::classify::Classifier;
use super::{Additional, Struct};
use crate::schema::{Schema, SchemaId, Types};

/// The members of all parts.
#[derive(Default)]
struct Parts {
    /// A part that is reached twice says nothing new.
    seen: HashSet<SchemaId>,
    properties: IndexMap<String, Vec<SchemaId>>,
    required: Vec<String>,
}

impl Classifier<'_> {
    /// One struct for a schema with all its parts; `None` where that would not be exact.
    pub(super) fn merged(&mut self, id: SchemaId, words: &[String]) -> Option<Struct> {
        let mut parts = Parts::default();
        let mut is_object = false;
        self.collect(id, &mut parts, &mut is_object)?;
        // Without a `type: object` other values would be let in.
        if !is_object {
            return None;
        }
        for name in &parts.required {
            parts.properties.entry(name.clone()).or_default();
        }
        self.budget = self.budget.checked_sub(parts.properties.len())?;
        let fields = parts
            .properties
            .iter()
            .map(|(name, ids)| self.field(name, ids, parts.required.contains(name), words))
            .collect();
        Some(Struct { fields, additional: Additional::Ignored })
    }

    fn collect(&self, id: SchemaId, parts: &mut Parts, is_object: &mut bool) -> Option<()> {
        if !parts.seen.insert(id) {
            return Some(());
        }
        let schema = &self.schemas[id];
        if !is_plain_object(schema) {
            return None;
        }
        *is_object |= schema.types == Some(Types::OBJECT);
        if let Some(reference) = &schema.reference {
            self.collect(reference.target?, parts, is_object)?;
        }
        for part in &schema.all_of {
            self.collect(*part, parts, is_object)?;
        }
        for (name, (_, property)) in &schema.object.properties {
            parts.properties.entry(name.clone()).or_default().push(*property);
        }
        parts.required.extend(schema.object.required.keys().cloned());
        Some(())
    }
}

/// Whether a part says nothing but which members an object has.
fn is_plain_object(schema: &Schema) -> bool {
    let object = &schema.object;
    schema.types.is_none_or(|types| types == Types::OBJECT)
        && schema.boolean != Some(false)
        && schema.enumeration.is_none()
        && schema.constant.is_none()
        && schema.any_of.is_empty()
        && schema.one_of.is_empty()
        && schema.not.is_none()
        && schema.condition.is_none()
        && object.pattern_properties.is_empty()
        && object.additional_properties.is_none()
        && object.property_names.is_none()
        && object.min_properties.is_none()
        && object.max_properties.is_none()
        && object.dependent_required.is_empty()
        && object.dependent_schemas.is_empty()
}
