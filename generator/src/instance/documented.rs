//! Parts that nothing asks for, but of which the document has an example.

use super::{Search, Value};
use crate::schema::SchemaId;

/// So deep are parts looked at: an example further down does not make its surroundings one.
const LEVELS: usize = 4;
/// How deep such parts stand in each other.
const EMBEDDED: usize = 3;
/// How deep their values may be.
const DEPTH: usize = 8;

impl Search<'_, '_> {
    /// Whether there is an example of a value that is wanted with examples.
    pub(super) fn is_documented(&mut self, ids: &[SchemaId]) -> bool {
        self.aim.documented && ids.iter().any(|id| self.has_example(*id, LEVELS))
    }

    /// A value with examples, however deep the value around it may be.
    pub(super) fn embedded(&mut self, ids: &[SchemaId]) -> Option<Value> {
        if self.embedded == EMBEDDED {
            return None;
        }
        self.embedded += 1;
        let value = self.shallowest(ids, DEPTH);
        self.embedded -= 1;
        value
    }

    fn has_example(&mut self, id: SchemaId, levels: usize) -> bool {
        if let Some(known) = self.instances.documented.get(&id) {
            return *known;
        }
        let schema = &self.schemas()[id];
        if !schema.examples.is_empty() {
            return true;
        }
        let Some(levels) = levels.checked_sub(1) else { return false };
        // A way back to itself brings nothing new.
        self.instances.documented.insert(id, false);
        let parts = schema.target().into_iter().chain(schema.same_value());
        let parts =
            parts.chain(schema.object.properties.values().map(|(_, id)| *id)).chain(schema.array.items);
        let found = parts.collect::<Vec<_>>().into_iter().any(|part| self.has_example(part, levels));
        if found {
            self.instances.documented.insert(id, true);
        } else {
            self.instances.documented.remove(&id);
        }
        found
    }
}
