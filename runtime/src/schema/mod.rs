//! The exact path: JSON Schema 2020-12 as data, and one small interpreter over a [`Tree`].
//!
//! The generated crate carries each schema as JSON text; it is read when a refusal first visits it, and kept. The
//! interpreter is written apart from the generated checks, so that the two can be tested against each other.
//! OpenAPI 3.0's dialect has been translated by the generator.

mod assertion;
mod evaluate;
mod object;
mod read;
mod scope;
mod seen;
mod sides;
mod types;
mod undecided;
mod union;
mod visits;

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::OnceLock;

pub use evaluate::Report;
pub use types::Types;

use crate::json::Tree;
use crate::violation::Place;

/// A schema as the generated crate carries it.
///
/// Beside the keywords of JSON Schema the text has `x-regex` where a `pattern` or a key of `patternProperties` reads
/// differently in the syntax of the `regex` crate, `x-backtracking` with those that `fancy-regex` matches instead, a
/// complete `mapping` in each `discriminator`, the names of properties that belong to one side alone in `x-read-only`
/// and `x-write-only`, and in `x-dynamic` the dynamic anchors of a schema resource with their pointers.
#[derive(Debug)]
pub struct Schema {
    pointer: Cow<'static, str>,
    text: Cow<'static, str>,
    nodes: OnceLock<Nodes>,
}

impl Schema {
    /// Takes the JSON Pointer of a schema in the document, and its text; nothing is read yet.
    pub const fn new(pointer: &'static str, text: &'static str) -> Self {
        Self { pointer: Cow::Borrowed(pointer), text: Cow::Borrowed(text), nodes: OnceLock::new() }
    }
}

/// The schemas of one generated crate.
#[derive(Debug)]
pub struct Schemas {
    list: List,
    numbers: Numbers,
}

#[derive(Debug)]
enum List {
    Static(&'static [Schema]),
    Owned(Vec<Schema>),
}

impl std::ops::Deref for List {
    type Target = [Schema];

    fn deref(&self) -> &[Schema] {
        match self {
            Self::Static(list) => list,
            Self::Owned(list) => list,
        }
    }
}

/// How numbers are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Numbers {
    /// As the `i64` and `f64` that represent them; what these cannot hold is a violation.
    Native,
    /// Digit by digit.
    Exact,
}

/// Whose view of a schema counts (OpenAPI 3.1.1 §4.8.24, JSON Schema Validation 2020-12 §9.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// JSON Schema's own: `readOnly` and `writeOnly` are annotations.
    #[default]
    Whole,
    /// What a client sends: `readOnly` members are not asked for, and passed over.
    Request,
    /// What a server sends: `writeOnly` members are not asked for.
    Response,
}

impl Schemas {
    /// Takes schemas sorted by their pointers; numbers are those of `i64` and `f64`.
    pub const fn new(sorted: &'static [Schema]) -> Self {
        Self { list: List::Static(sorted), numbers: Numbers::Native }
    }

    /// Takes schemas sorted by their pointers; numbers are compared digit by digit, whatever their size.
    pub const fn exact(sorted: &'static [Schema]) -> Self {
        Self { list: List::Static(sorted), numbers: Numbers::Exact }
    }

    /// Takes schemas that were made while the program runs, by their pointers.
    pub fn owned(schemas: impl IntoIterator<Item = (String, String)>, exact: bool) -> Self {
        let schema = |(pointer, text)| Schema {
            pointer: Cow::Owned(pointer),
            text: Cow::Owned(text),
            nodes: OnceLock::new(),
        };
        let mut list: Vec<Schema> = schemas.into_iter().map(schema).collect();
        list.sort_by(|a, b| a.pointer.cmp(&b.pointer));
        Self { list: List::Owned(list), numbers: if exact { Numbers::Exact } else { Numbers::Native } }
    }

    /// Checks one value against the schema at a pointer and adds what is wrong to the report.
    pub fn check<'a>(
        &'a self,
        (pointer, view): (&str, View),
        (place, name): (Place, &'a str),
        value: &'a Tree<'a>,
        report: &mut Report<'a>,
    ) {
        evaluate::check(self, (pointer, view), (place, name), value, report);
    }

    /// Whether a value is valid.
    pub fn accepts(&self, pointer: &str, view: View, value: &Tree<'_>) -> bool {
        evaluate::accepts(self, pointer, view, value)
    }

    /// The same for a value about which something may be known.
    pub(crate) fn accepts_known(&self, pointer: &str, view: View, value: Known<'_>) -> bool {
        evaluate::accepts_known(self, pointer, view, value)
    }

    /// Whether a typed value is valid, however broad its type is.
    pub fn accept(&self, pointer: &str, view: View, value: &dyn crate::Model) -> bool {
        let text = crate::model::encode(value);
        Tree::parse(&text).is_ok_and(|tree| self.accepts(pointer, view, &tree))
    }

    /// Whether no two elements are equal.
    pub(crate) fn are_distinct(list: &[Tree<'_>]) -> bool {
        assertion::is_unique(list)
    }

    /// Whether a value is the one that a JSON text is.
    pub(crate) fn is_constant(text: &str, value: &Tree<'_>) -> bool {
        Tree::parse(text).is_ok_and(|expected| assertion::equal(&expected, value))
    }

    /// Which of the alternatives accepts a value: the first one. Each is a list of schemas of which one has to accept.
    /// `None` where none does, or where `one` says that no other may and one does.
    pub(crate) fn alternative(
        &self,
        alternatives: &[&[&str]],
        view: View,
        one: bool,
        value: Known<'_>,
    ) -> Option<usize> {
        let accepts = |list: &[&str]| list.iter().any(|pointer| self.accepts_known(pointer, view, value));
        let mut accepting = (0..).zip(alternatives).filter(|(_, list)| accepts(list)).map(|(at, _)| at);
        let first = accepting.next()?;
        (!one || accepting.next().is_none()).then_some(first)
    }

    /// The node at a pointer: that of a schema, or of one inside it.
    fn find(&self, pointer: &str) -> Option<Id> {
        let mut outer = pointer;
        loop {
            if let Ok(schema) = self.list.binary_search_by(|schema| (*schema.pointer).cmp(outer)) {
                let node = *self.nodes(schema)?.by_pointer.get(pointer)?;
                return Some(Id { schema, node });
            }
            outer = outer.rsplit_once('/')?.0;
        }
    }

    fn nodes(&self, schema: usize) -> Option<&Nodes> {
        let schema = self.list.get(schema)?;
        Some(schema.nodes.get_or_init(|| read::read(&schema.pointer, &schema.text)))
    }

    fn node(&self, id: Id) -> Option<&Node> {
        self.nodes(id.schema)?.list.get(id.node)
    }
}

/// A value, and the verdicts on it and its parts so far; without them, nothing is kept.
#[derive(Clone, Copy)]
pub(crate) struct Known<'a> {
    pub(crate) value: &'a Tree<'a>,
    pub(crate) verdicts: Option<&'a RefCell<HashMap<[usize; 5], bool>>>,
}

/// Names a node: the schema that it stands in, and its position there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Id {
    schema: usize,
    node: usize,
}

/// The schema objects of one schema, itself and all subschemas.
#[derive(Debug, Default)]
struct Nodes {
    list: Vec<Node>,
    by_pointer: HashMap<Box<str>, usize>,
    /// The dynamic anchors of each schema resource in the text, with their pointers.
    resources: Vec<Vec<(Box<str>, Box<str>)>>,
}

/// Names a node in the same schema.
type Local = usize;

/// A schema object.
#[derive(Debug, Default)]
struct Node {
    pointer: Box<str>,
    keywords: Vec<Keyword>,
    /// Its schema resource, where dynamic anchors matter.
    resource: Option<usize>,
}

/// A keyword with its argument. Their order in a node is the order of their violations: `type` first.
#[derive(Debug)]
enum Keyword {
    /// The schema `false`
    Nothing,
    /// `type`, and whether an integer may be as large as a `u64`
    Type(Types, Held),
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
    /// `$dynamicRef`: the anchor, and where it leads when no resource on the way has one of that name
    DynamicReference(Box<str>, Box<str>),
    AllOf(Vec<Local>),
    AnyOf(Vec<Local>, Option<Discriminator>),
    OneOf(Vec<Local>, Option<Discriminator>),
    Not(Local),
    If {
        condition: Local,
        then: Option<Local>,
        otherwise: Option<Local>,
    },
    /// Comes last: it looks at what all others have seen.
    UnevaluatedItems(Local),
    /// Likewise.
    UnevaluatedProperties(Local),
}

/// The type in Rust that holds an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Held {
    /// `i64`
    Signed,
    /// `u64`, where the schema asks for what an `i64` has not
    Unsigned,
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
    read_only: bool,
    write_only: bool,
}

impl Property {
    /// Whether the other side of the conversation alone has it.
    fn is_foreign(&self, view: View) -> bool {
        match view {
            View::Whole => false,
            View::Request => self.read_only,
            View::Response => self.write_only,
        }
    }
}

/// OpenAPI's `discriminator`: the property, and its values with the pointers of their branches.
#[derive(Debug)]
struct Discriminator {
    property: Box<str>,
    branches: Vec<(Box<str>, Box<str>)>,
    /// The branch of values that name none.
    otherwise: Option<Box<str>>,
    /// The positions of branches that no value names, because they are no references.
    unnamed: Vec<usize>,
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
