//! The exact path: JSON Schema 2020-12 as data, and one small interpreter over a [`Tree`].
//!
//! The generated crate carries each schema as JSON text; it is read when a refusal first visits it, and kept. The
//! interpreter is written apart from the generated checks, so that the two can be tested against each other.
//! OpenAPI 3.0's dialect has been translated by the generator.

mod assertion;
mod evaluate;
mod read;
mod types;

use std::collections::HashMap;
use std::sync::OnceLock;

pub(crate) use assertion::is_unique;
pub use evaluate::Report;
pub use types::Types;

use crate::json::Tree;
use crate::violation::Place;

/// A schema as the generated crate carries it.
///
/// Beside the keywords of JSON Schema the text has `x-regex` where a `pattern` or a key of `patternProperties` reads
/// differently in the syntax of the `regex` crate, `x-backtracking` with those that `fancy-regex` matches instead, and
/// a complete `mapping` in each `discriminator`.
#[derive(Debug)]
pub struct Schema {
    pointer: &'static str,
    text: &'static str,
    nodes: OnceLock<Nodes>,
}

impl Schema {
    /// Takes the JSON Pointer of a schema in the document, and its text; nothing is read yet.
    pub const fn new(pointer: &'static str, text: &'static str) -> Self {
        Self { pointer, text, nodes: OnceLock::new() }
    }
}

/// The schemas of one generated crate.
#[derive(Debug)]
pub struct Schemas(&'static [Schema]);

impl Schemas {
    /// Takes schemas sorted by their pointers.
    pub const fn new(sorted: &'static [Schema]) -> Self {
        Self(sorted)
    }

    /// Checks one value against the schema at a pointer and adds what is wrong to the report.
    pub fn check<'a>(
        &'a self,
        pointer: &str,
        place: Place,
        name: &'a str,
        value: &'a Tree<'a>,
        report: &mut Report<'a>,
    ) {
        evaluate::check(self, pointer, place, name, value, report);
    }

    /// Whether a value is valid.
    pub fn accepts(&self, pointer: &str, value: &Tree<'_>) -> bool {
        evaluate::accepts(self, pointer, value)
    }

    /// Whether a typed value is valid, however broad its type is.
    pub fn accept(&self, pointer: &str, value: &dyn crate::Model) -> bool {
        let text = crate::model::encode(value);
        Tree::parse(&text).is_ok_and(|tree| self.accepts(pointer, &tree))
    }

    /// The node at a pointer: that of a schema, or of one inside it.
    fn find(&self, pointer: &str) -> Option<Id> {
        let mut outer = pointer;
        loop {
            if let Ok(schema) = self.0.binary_search_by(|schema| schema.pointer.cmp(outer)) {
                let node = *self.nodes(schema)?.by_pointer.get(pointer)?;
                return Some(Id { schema, node });
            }
            outer = outer.rsplit_once('/')?.0;
        }
    }

    fn nodes(&self, schema: usize) -> Option<&Nodes> {
        let schema = self.0.get(schema)?;
        Some(schema.nodes.get_or_init(|| read::read(schema.pointer, schema.text)))
    }

    fn node(&self, id: Id) -> Option<&Node> {
        self.nodes(id.schema)?.list.get(id.node)
    }
}

/// Names a node: the schema that it stands in, and its position there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Id {
    schema: usize,
    node: usize,
}

/// The schema objects of one schema, itself and all subschemas.
#[derive(Debug, Default)]
struct Nodes {
    list: Vec<Node>,
    by_pointer: HashMap<Box<str>, usize>,
}

/// Names a node in the same schema.
type Local = usize;

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
    /// The divisor, and whether the value is taken as a float.
    MultipleOf(Box<str>, bool),
    MinItems(u64),
    MaxItems(u64),
    UniqueItems,
    /// `prefixItems` and `items`
    Items(Vec<Local>, Option<Local>),
    Contains {
        schema: Local,
        min: u64,
        max: Option<u64>,
    },
    MinProperties(u64),
    MaxProperties(u64),
    Object(Box<Members>),
    DependentRequired(Vec<(Box<str>, Vec<Box<str>>)>),
    DependentSchemas(Vec<(Box<str>, Local)>),
    PropertyNames(Local),
    /// `$ref`, by its pointer
    Reference(Box<str>),
    AllOf(Vec<Local>),
    AnyOf(Vec<Local>, Option<Discriminator>),
    OneOf(Vec<Local>, Option<Discriminator>),
    Not(Local),
    If {
        condition: Local,
        then: Option<Local>,
        otherwise: Option<Local>,
    },
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
    patterns: Vec<(Matcher, Local)>,
    additional: Option<Local>,
}

#[derive(Debug)]
struct Property {
    name: Box<str>,
    required: bool,
    schema: Option<Local>,
}

/// OpenAPI's `discriminator`: the property, and its values with the pointers of their branches.
#[derive(Debug)]
struct Discriminator {
    property: Box<str>,
    branches: Vec<(Box<str>, Box<str>)>,
}

/// A compiled `pattern`; without the feature `pattern` it matches everything.
#[derive(Debug)]
struct Matcher {
    #[cfg(feature = "pattern")]
    compiled: crate::pattern::Compiled,
}

#[cfg(feature = "pattern")]
impl Matcher {
    fn linear(regex: &str) -> Self {
        Self { compiled: crate::pattern::Compiled::new(crate::pattern::Engine::Linear, regex) }
    }

    fn backtracking(regex: &str) -> Self {
        Self { compiled: crate::pattern::Compiled::new(crate::pattern::Engine::Backtracking, regex) }
    }

    /// `None` where a pattern takes more steps than it may.
    fn matches(&self, text: &str) -> Option<bool> {
        self.compiled.matches(text)
    }
}

#[cfg(not(feature = "pattern"))]
#[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "no patterns in this build")]
impl Matcher {
    fn linear(_: &str) -> Self {
        Self {}
    }

    fn backtracking(_: &str) -> Self {
        Self {}
    }

    fn matches(&self, _: &str) -> Option<bool> {
        Some(true)
    }
}

#[cfg(test)]
mod tests;
