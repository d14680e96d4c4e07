//! Arrays: lists of one shape, and tuples.

use super::classify::{Classifier, Found};
use super::conjunction::Part;
use super::scalar::UNREACHABLE;
use super::{Check, Kind, Shape, Tuple, Type};
use crate::schema::{SchemaId, View};

impl Classifier<'_> {
    pub(super) fn array(&mut self, list: &[SchemaId], view: View, words: &[String]) -> Found {
        let schemas = self.schemas;
        let mut exact = true;
        let mut checks = Vec::new();
        let (mut items, mut tuples) = (Vec::new(), Vec::new());
        let (mut least, mut most) = (0, u64::MAX);
        let mut unique = false;
        for id in list {
            let rules = &schemas[*id].array;
            exact &= rules.contains.is_none() && rules.unevaluated_items.is_none();
            unique |= rules.unique_items;
            least = least.max(rules.min_items.unwrap_or_default());
            most = most.min(rules.max_items.unwrap_or(u64::MAX));
            if rules.prefix_items.is_empty() {
                items.extend(rules.items.map(Part::whole));
            } else {
                tuples.push(rules);
            }
        }
        if let [rules] = tuples[..]
            && rules.prefix_items.len() <= MOST_POSITIONS
        {
            let mut parts: Vec<Type> = Vec::new();
            for (at, item) in rules.prefix_items.iter().enumerate() {
                // What applies to every item applies to these as well.
                let all = [&[Part::whole(*item)], &items[..]].concat();
                parts.push(self.of_all(&all, view, &[words, &[format!("item {at}")]].concat()));
            }
            let open = rules.items.is_none_or(|items| schemas[items].boolean != Some(false));
            let rest: Vec<Part> = rules.items.map(Part::whole).into_iter().chain(items).collect();
            let rest = open.then(|| self.of_all(&rest, view, &[words, &["item".to_owned()]].concat()));
            let positions = parts.len() as u64;
            let rest = rest.filter(|_| most > positions);
            exact &=
                !unique && least <= positions && (most >= UNREACHABLE || rest.is_none() && most >= positions);
            let required = usize::try_from(least.min(positions)).unwrap_or_default();
            let tuple = Tuple { items: parts, required, rest };
            return Found::shape(Shape::Tuple(tuple), false).narrowed(exact);
        }
        exact &= tuples.is_empty();
        if !tuples.is_empty() {
            items.clear();
        }
        let mut item = self.of_all(&items, view, &[words, &["item".to_owned()]].concat());
        if let (true, Kind::Formatted(format)) = (unique && !self.is_faithful(&item), &item.kind) {
            // A text tells apart what its type takes for the same.
            item = Type { kind: Kind::String, checks: vec![Check::Format(format.name.to_owned())] };
        }
        if least > 0 {
            checks.push(Check::MinItems(least));
        }
        if most < UNREACHABLE {
            checks.push(Check::MaxItems(most));
        }
        if unique {
            if self.is_faithful(&item) {
                checks.push(Check::UniqueItems);
            } else {
                exact = false;
            }
        }
        Found::exactly(Type { kind: Kind::Array(Box::new(item)), checks }).narrowed(exact)
    }

    /// Whether two values are equal exactly when what is written for them is: a type that leaves something out cannot
    /// say so.
    pub(super) fn is_faithful(&self, shape: &Type) -> bool {
        match &shape.kind {
            Kind::Boolean | Kind::Integer(_) | Kind::Digits { .. } | Kind::String | Kind::Null => true,
            Kind::Formatted(format) => format.faithful,
            Kind::Nullable(inner) => self.is_faithful(inner),
            Kind::Declared(id) => match &self.out.declarations[id.0].shape {
                Shape::Enum(_) | Shape::Unit(_) => true,
                Shape::Newtype(inner) | Shape::Alias(inner) => self.is_faithful(inner),
                _ => false,
            },
            _ => false,
        }
    }
}

/// Longer tuples are lists: nobody counts so many fields.
const MOST_POSITIONS: usize = 12;
