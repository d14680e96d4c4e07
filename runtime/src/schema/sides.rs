//! Members that the other side of the conversation alone has: all schemas that apply to an object together say which.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::evaluate::Walk;
use super::{Id, Keyword, View};
use crate::json::Tree;

/// Sets of names, each with a number; the first one is empty.
#[derive(Default)]
pub(super) struct Sets<'a> {
    list: Vec<BTreeSet<&'a str>>,
    numbers: HashMap<BTreeSet<&'a str>, usize>,
    /// The names that a schema and what it is made of flag.
    flagged: HashMap<Id, BTreeSet<&'a str>>,
}

impl<'a> Sets<'a> {
    fn get(&self, number: usize) -> Option<&BTreeSet<&'a str>> {
        self.list.get(number.checked_sub(1)?)
    }

    fn number(&mut self, set: BTreeSet<&'a str>) -> usize {
        if let Some(number) = self.numbers.get(&set) {
            return *number;
        }
        self.list.push(set.clone());
        self.numbers.insert(set, self.list.len());
        self.list.len()
    }
}

impl<'a> Walk<'a> {
    /// Adds the names that a schema flags to those of the object at hand; tells the set before.
    pub(super) fn hide(&mut self, id: Id, value: &Tree<'_>) -> usize {
        let before = self.hidden;
        if self.view == View::Whole || !matches!(value, Tree::Object(_)) {
            return before;
        }
        if !self.sets.flagged.contains_key(&id) {
            let mut names = BTreeSet::new();
            self.flagged(id, &mut names, &mut HashSet::new());
            self.sets.flagged.insert(id, names);
        }
        let Some(more) = self.sets.flagged.get(&id).filter(|names| !names.is_empty()) else { return before };
        let around = self.sets.get(before);
        if around.is_some_and(|around| more.is_subset(around)) {
            return before;
        }
        let joined = more.iter().chain(around.into_iter().flatten()).copied().collect();
        self.hidden = self.sets.number(joined);
        before
    }

    /// Whether the other side alone has a member of the object at hand.
    pub(super) fn is_hidden(&self, name: &str) -> bool {
        self.sets.get(self.hidden).is_some_and(|names| names.contains(name))
    }

    fn flagged(&self, id: Id, names: &mut BTreeSet<&'a str>, visited: &mut HashSet<Id>) {
        let Some(node) = self.schemas.node(id).filter(|_| visited.insert(id)) else { return };
        for keyword in &node.keywords {
            match keyword {
                Keyword::Object(rules) => {
                    let foreign = rules.properties.iter().filter(|property| property.is_foreign(self.view));
                    names.extend(foreign.map(|property| &*property.name));
                }
                Keyword::Reference(pointer) => {
                    if let Some(id) = self.schemas.find(pointer) {
                        self.flagged(id, names, visited);
                    }
                }
                Keyword::AllOf(parts) => {
                    for part in parts {
                        self.flagged(Id { schema: id.schema, node: *part }, names, visited);
                    }
                }
                _ => {}
            }
        }
    }
}
