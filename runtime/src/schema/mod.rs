//! The exact path: JSON Schema 2020-12 as data, and one small interpreter over a [`Tree`].
//!
//! The generated crate embeds its schemas as one JSON text, the *bundle*; it is read on the first refusal and kept.
//! The interpreter is written apart from the generated checks, so that the two can be tested against each other.
//!
//! A bundle is `{"schemas": {POINTER: SCHEMA, …}, "patterns": {ECMA: REGEX, …}}`: every schema that an operation
//! names, under its JSON Pointer in the document; `$ref`s are such pointers too. OpenAPI 3.0's dialect has been
//! translated by the generator.

mod evaluate;
mod read;
mod types;

use std::collections::HashMap;
use std::sync::OnceLock;

pub use evaluate::Report;
pub use types::Types;

use crate::json::Tree;
use crate::violation::Place;

/// The schemas of one generated crate, read on first use.
#[derive(Debug)]
pub struct Schemas {
    bundle: &'static str,
    set: OnceLock<Set>,
}

impl Schemas {
    /// Takes the text of a bundle; nothing is read yet.
    pub const fn new(bundle: &'static str) -> Self {
        Self { bundle, set: OnceLock::new() }
    }

    fn set(&self) -> &Set {
        self.set.get_or_init(|| read::read(self.bundle))
    }

    /// Checks one value against the schema at a pointer and adds what is wrong to the report.
    pub fn check<'a>(&'a self, pointer: &str, place: Place, name: &'a str, value: &'a Tree<'a>, report: &mut Report<'a>) {
        evaluate::check(self.set(), pointer, place, name, value, report);
    }

    /// Whether a value is valid.
    pub fn accepts(&self, pointer: &str, value: &Tree<'_>) -> bool {
        evaluate::accepts(self.set(), pointer, value)
    }
}

/// Names a node of a [`Set`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Id(usize);

/// All schema objects of a bundle, subschemas too.
#[derive(Debug, Default)]
struct Set {
    nodes: Vec<Node>,
    by_pointer: HashMap<Box<str>, Id>,
}

/// A schema object.
#[derive(Debug, Default)]
struct Node {
    pointer: Box<str>,
    keywords: Vec<Keyword>,
}

/// A keyword with its argument. Their order in a node is the order of their violations: `type` first.
#[derive(Debug)]
enum Keyword {
    /// The schema `false`
    Nothing,
    Type(Types),
    Enum(Vec<Tree<'static>>),
    Const(Tree<'static>),
    MinLength(u64),
    MaxLength(u64),
    Pattern(Box<str>, Matcher),
    Format(Box<str>),
    /// The four bounds: the limit, and whether the value is taken as a float.
    Bound(Bound, Box<str>, bool),
    MultipleOf(Box<str>),
    MinItems(u64),
    MaxItems(u64),
    UniqueItems,
    /// `prefixItems` and `items`
    Items(Vec<Id>, Option<Id>),
    Contains { schema: Id, min: u64, max: Option<u64> },
    MinProperties(u64),
    MaxProperties(u64),
    Object(Box<Members>),
    DependentRequired(Vec<(Box<str>, Vec<Box<str>>)>),
    DependentSchemas(Vec<(Box<str>, Id)>),
    PropertyNames(Id),
    Reference(Id),
    AllOf(Vec<Id>),
    AnyOf(Vec<Id>),
    OneOf(Vec<Id>, Option<Discriminator>),
    Not(Id),
    If { condition: Id, then: Option<Id>, otherwise: Option<Id> },
}

/// Which bound a number is held against.
#[derive(Clone, Copy, Debug)]
enum Bound {
    Minimum,
    ExclusiveMinimum,
    Maximum,
    ExclusiveMaximum,
}

/// The keywords that together say what an object's members are.
#[derive(Debug, Default)]
struct Members {
    /// `properties` and `required` joined, in the order of declaration.
    properties: Vec<Property>,
    /// Positions in `properties`.
    by_name: HashMap<Box<str>, usize>,
    patterns: Vec<(Matcher, Id)>,
    additional: Option<Id>,
}

#[derive(Debug)]
struct Property {
    name: Box<str>,
    required: bool,
    schema: Option<Id>,
}

/// OpenAPI's `discriminator`: the property, and its values with their branches.
#[derive(Debug)]
struct Discriminator {
    property: Box<str>,
    branches: Vec<(Box<str>, Id)>,
}

/// A compiled `pattern`; without the feature `pattern` it matches everything.
#[derive(Debug)]
struct Matcher {
    #[cfg(feature = "pattern")]
    regex: Option<regex::Regex>,
}

impl Matcher {
    #[cfg_attr(not(feature = "pattern"), expect(unused_variables, reason = "no patterns in this build"))]
    fn new(regex: &str) -> Self {
        Self {
            #[cfg(feature = "pattern")]
            regex: regex::Regex::new(regex).ok(),
        }
    }

    #[cfg_attr(not(feature = "pattern"), expect(unused_variables, clippy::unused_self, reason = "no patterns in this build"))]
    fn matches(&self, text: &str) -> bool {
        #[cfg(feature = "pattern")]
        return self.regex.as_ref().is_none_or(|regex| regex.is_match(text));
        #[cfg(not(feature = "pattern"))]
        true
    }
}

#[cfg(test)]
mod tests;
