//! Schemas → values that they accept: the example that the document gives, else a small one that is made up.
//!
//! A value is built keyword by keyword, out of all schemas that hold for it at once (a `World`: one choice among the
//! alternatives of every union), and then held against each of them by the interpreter that the output has. What a
//! keyword cannot be built for (`not`, say) is left to that verdict and to the next candidate. The search is bounded: a
//! schema for which nothing is found in time has no instance here. Nothing in here knows operations and Rust.

mod array;
mod documented;
mod format;
mod given;
mod number;
mod object;
mod sample;
#[cfg(test)]
mod tests;
mod text;
mod world;

use std::collections::HashMap;
use std::rc::Rc;

use specwright_runtime::json::Tree;

pub(crate) use self::given::given;
use self::world::{Choices, World};
use crate::judge::Judge;
use crate::schema::{SchemaId, Schemas, Types, View};
use crate::source::Node;

/// A value that borrows from nothing.
pub type Value = Tree<'static>;

/// How deep a value that is made up may be.
const DEPTH: usize = 24;
/// How many combinations of alternatives are tried for one value.
const WORLDS: usize = 256;
/// How many candidates and parts one value may cost.
const BUDGET: usize = 40_000;

/// Finds values for the schemas of one document; what was found is kept.
pub struct Instances<'a> {
    schemas: &'a Schemas,
    judge: &'a Judge,
    known: HashMap<Key, Known>,
    matchers: HashMap<String, Matcher>,
    documented: HashMap<SchemaId, bool>,
}

type Matcher = Rc<dyn Fn(&str) -> bool>;

/// What a value is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Aim {
    view: View,
    /// Whether the values that the document gives go first.
    documented: bool,
    /// Whether values of types that no keyword is about are tried where `type` is absent.
    any: bool,
}

/// The schemas that hold for one value, sorted.
type Key = (Aim, Vec<SchemaId>);

/// What is known of schemas that hold together.
enum Known {
    Value(Value),
    /// There is none that is not deeper.
    NotWithin(usize),
}

impl<'a> Instances<'a> {
    /// Takes the schemas of a document and what tells which values they accept.
    pub fn new(schemas: &'a Schemas, judge: &'a Judge) -> Self {
        Self { schemas, judge, known: HashMap::new(), matchers: HashMap::new(), documented: HashMap::new() }
    }

    /// A small value: no member, element or character more than is asked for.
    pub fn smallest(&mut self, id: SchemaId, view: View) -> Option<Value> {
        self.find(id, Aim { view, documented: false, any: false })
            .or_else(|| self.find(id, Aim { view, documented: false, any: true }))
    }

    /// A value out of the examples and defaults that the schema and its parts have, made up where there is none.
    pub fn example(&mut self, id: SchemaId, view: View) -> Option<Value> {
        self.find(id, Aim { view, documented: true, any: false }).or_else(|| self.smallest(id, view))
    }

    /// The first of the values that the document gives which the schema accepts, else an example of the schema.
    pub(crate) fn given_or_example(&mut self, given: &[&Node], id: SchemaId, view: View) -> Option<Value> {
        let accepted = given.iter().find(|node| self.judge.accepts(id, view, node));
        match accepted {
            Some(node) => Some(crate::judge::tree(node).into_owned()),
            None => self.example(id, view),
        }
    }

    /// Whether a schema accepts a value.
    fn accepts(&self, id: SchemaId, view: View, value: &Value) -> bool {
        self.judge.accepts_tree(id, view, value)
    }

    /// Shallow values first, so that a recursive schema gets one at all, and a small one.
    fn find(&mut self, id: SchemaId, aim: Aim) -> Option<Value> {
        let mut search = Search { instances: self, aim, budget: BUDGET, embedded: 0 };
        search.shallowest(&[id], DEPTH)
    }
}

/// The search for one value.
struct Search<'s, 'a> {
    instances: &'s mut Instances<'a>,
    aim: Aim,
    budget: usize,
    /// How many parts that are there for their examples the part at hand stands in.
    embedded: usize,
}

/// Distinct values that all of the schemas accept.
struct Goal {
    schemas: Vec<SchemaId>,
    found: Vec<Value>,
    wanted: usize,
}

impl<'a> Search<'_, 'a> {
    fn schemas(&self) -> &'a Schemas {
        self.instances.schemas
    }

    /// The value that is least deep.
    fn shallowest(&mut self, schemas: &[SchemaId], deepest: usize) -> Option<Value> {
        (1..=deepest).find_map(|depth| self.values(schemas, 1, depth).pop())
    }

    /// Up to so many distinct values that all of the schemas accept, no deeper than that.
    fn values(&mut self, schemas: &[SchemaId], wanted: usize, depth: usize) -> Vec<Value> {
        let mut schemas = schemas.to_vec();
        schemas.sort_unstable();
        schemas.dedup();
        if depth == 0 || !self.spend() {
            return Vec::new();
        }
        let key = (self.aim, schemas);
        match self.instances.known.get(&key) {
            Some(Known::Value(value)) if wanted == 1 => return vec![value.clone()],
            Some(Known::NotWithin(known)) if *known >= depth => return Vec::new(),
            _ => {}
        }
        let mut goal = Goal { schemas: key.1.clone(), found: Vec::new(), wanted };
        self.pursue(&mut goal, depth);
        match goal.found.first() {
            Some(value) => drop(self.instances.known.insert(key, Known::Value(value.clone()))),
            // Where the search ended early, nothing is known.
            None if self.budget > 0 => drop(self.instances.known.insert(key, Known::NotWithin(depth))),
            None => {}
        }
        goal.found
    }

    fn pursue(&mut self, goal: &mut Goal, depth: usize) {
        let mut choices = Choices::default();
        for _ in 0..WORLDS {
            let world = World::of(self.schemas(), &goal.schemas, &mut choices);
            if world.is_some_and(|world| self.inhabit(&world, goal, depth)) {
                return;
            }
            if self.budget == 0 || !choices.advance() {
                return;
            }
        }
    }

    /// Offers the values of one world; tells whether enough were accepted.
    fn inhabit(&mut self, world: &World, goal: &mut Goal, depth: usize) -> bool {
        let schemas = self.schemas();
        if self.aim.documented {
            for given in world.documented(schemas) {
                if self.offer(goal, crate::judge::tree(given).into_owned()) {
                    return true;
                }
            }
        }
        if let Some(constants) = world.constants(schemas) {
            return constants
                .iter()
                .any(|constant| self.offer(goal, crate::judge::tree(constant).into_owned()));
        }
        for kind in world.kinds(schemas, self.aim.any) {
            let done = match kind {
                Types::NULL => self.offer(goal, Tree::Null),
                Types::BOOLEAN => [false, true].iter().any(|value| self.offer(goal, Tree::Bool(*value))),
                Types::STRING => self.texts(world, goal),
                Types::INTEGER => self.numbers(world, true, goal),
                Types::NUMBER => self.numbers(world, false, goal),
                Types::ARRAY => self.arrays(world, goal, depth),
                Types::OBJECT => self.objects(world, goal, depth),
                _ => false,
            };
            if done {
                return true;
            }
        }
        false
    }

    /// Takes a candidate if it is a new one that all schemas accept; tells whether there are enough.
    fn offer(&mut self, goal: &mut Goal, candidate: Value) -> bool {
        if !self.spend() || goal.found.contains(&candidate) {
            return false;
        }
        let (judge, view) = (self.instances.judge, self.aim.view);
        if goal.schemas.iter().all(|id| judge.accepts_tree(*id, view, &candidate)) {
            goal.found.push(candidate);
        }
        goal.found.len() >= goal.wanted
    }

    fn spend(&mut self) -> bool {
        self.budget = self.budget.saturating_sub(1);
        self.budget > 0
    }

    /// Whether a pattern finds something in a text.
    fn matches(&mut self, pattern: &str, text: &str) -> bool {
        let matchers = &mut self.instances.matchers;
        let matcher = matchers.entry(pattern.to_owned()).or_insert_with(|| {
            match crate::pattern::translate(pattern) {
                Ok(translated) => Rc::new(crate::pattern::matcher(&translated)),
                // The verdict is not here.
                Err(_) => Rc::new(|_: &str| true),
            }
        });
        matcher(text)
    }
}
