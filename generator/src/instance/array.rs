//! Arrays: as few elements as are asked for, or one where the document has an example of it.

use specwright_runtime::json::Tree;

use super::world::World;
use super::{Goal, Search, Value};
use crate::schema::SchemaId;

/// Longer arrays are not made up.
const LONGEST: usize = 2000;
/// How many more elements than are asked for an array may have, to differ from others or to hold what is asked for.
const MORE: usize = 3;

impl Search<'_, '_> {
    pub(super) fn arrays(&mut self, world: &World, goal: &mut Goal, depth: usize) -> bool {
        let schemas = self.schemas();
        let rules = || world.iter(schemas).map(|schema| &schema.array);
        let least = rules().filter_map(|rules| rules.min_items).max().unwrap_or(0);
        let most = rules().filter_map(|rules| rules.max_items).min().unwrap_or(u64::MAX);
        let held =
            rules().filter(|rules| rules.contains.is_some()).map(|rules| rules.min_contains.unwrap_or(1));
        let held = usize::try_from(held.max().unwrap_or(0)).unwrap_or(usize::MAX);
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let least = usize::try_from(least).unwrap_or(usize::MAX).max(held);
        if least > LONGEST {
            return false;
        }
        if least == 0 && most > 0 {
            let element = self.element(world, 0, false);
            if self.is_documented(&element)
                && let Some(value) = self.embedded(&element)
                && self.offer(goal, Tree::Array(vec![value]))
            {
                return true;
            }
        }
        let more = if goal.wanted > 1 { goal.wanted } else { MORE };
        for length in least..=least.saturating_add(more).min(most) {
            // What must be contained stands in front, or behind the elements that have schemas of their own.
            let places = [(0, held), (length - held.min(length), length)];
            let places = if held == 0 { &places[..1] } else { &places[..] };
            for place in places {
                if self.array(world, length, *place, goal, depth) {
                    return true;
                }
            }
        }
        false
    }

    /// Offers arrays of that length, in which the elements of those places are of the contained kind.
    fn array(
        &mut self,
        world: &World,
        length: usize,
        (start, end): (usize, usize),
        goal: &mut Goal,
        depth: usize,
    ) -> bool {
        let schemas = self.schemas();
        let unique = world.iter(schemas).any(|schema| schema.array.unique_items);
        let mut elements: Vec<Value> = Vec::new();
        for at in 0..length {
            let parts = self.element(world, at, (start..end).contains(&at));
            if parts.iter().any(|id| schemas[*id].boolean == Some(false)) {
                return false;
            }
            let wanted = if unique { at + 1 } else { 1 };
            let values = if parts.is_empty() {
                vec![Tree::Number(at.to_string().into())]
            } else {
                self.values(&parts, wanted, depth.saturating_sub(1))
            };
            let Some(value) = values.into_iter().find(|value| !unique || !elements.contains(value)) else {
                return false;
            };
            elements.push(value);
        }
        if self.offer(goal, Tree::Array(elements.clone())) {
            return true;
        }
        if goal.wanted == 1 {
            return false;
        }
        let Some(last) = length.checked_sub(1) else { return false };
        let parts = self.element(world, last, (start..end).contains(&last));
        for other in self.values(&parts, goal.wanted, depth.saturating_sub(1)) {
            elements.truncate(last);
            elements.push(other);
            if self.offer(goal, Tree::Array(elements.clone())) {
                return true;
            }
        }
        false
    }

    /// The schemas of the element at a place.
    fn element(&self, world: &World, at: usize, contained: bool) -> Vec<SchemaId> {
        let mut found = Vec::new();
        let mut declared = false;
        for schema in world.iter(self.schemas()) {
            let rules = &schema.array;
            let own = rules.prefix_items.get(at).copied().or(rules.items);
            declared |= own.is_some();
            found.extend(own);
            found.extend(rules.contains.filter(|_| contained));
        }
        if !declared {
            let rest = world.iter(self.schemas()).filter_map(|schema| schema.array.unevaluated_items);
            // A contained element counts as evaluated.
            found.extend(rest.filter(|_| !contained));
        }
        found
    }
}
