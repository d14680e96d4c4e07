//! What the stage makes: declarations, shapes, types and checks.

use std::collections::HashMap;

use super::Format;
use crate::pattern::Pattern;
use crate::schema::{SchemaId, Types, View};
use crate::source::{Node, Number};

/// The shapes of all schemas that an API uses.
#[derive(Debug, Default)]
pub struct Representations {
    /// Types that are declared, in the order of their discovery.
    pub declarations: Vec<Declaration>,
    pub(super) uses: HashMap<(SchemaId, View), Type>,
    /// What takes the place of absent parameters, by their schemas.
    pub(super) defaults: HashMap<SchemaId, Node>,
    /// Whether numbers keep every digit.
    pub exact_numbers: bool,
}

/// Names one of [`Representations::declarations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeclarationId(pub usize);

/// A type that is declared under a name.
#[derive(Clone, Debug)]
pub struct Declaration {
    /// What it represents; the first schema where several apply together.
    pub schema: SchemaId,
    /// What it is named after.
    pub name: Name,
    /// Whose view of the schema it is.
    pub view: View,
    /// Its shape.
    pub shape: Shape,
    /// Schemas that a value is held against before it is decoded, because the shape does not keep all that they look at.
    pub probes: Vec<SchemaId>,
    /// Whether its residual is not empty.
    pub residual: bool,
}

/// What a declared type is named after.
#[derive(Clone, Debug)]
pub enum Name {
    /// A component.
    Component(String),
    /// A schema inside another declaration or operation: the words of its place.
    Inline(Vec<String>),
}

/// The shape of a declared type.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object with declared members.
    Struct(Struct),
    /// Some strings, or some integers.
    Enum(Vec<Constant>),
    /// One value.
    Unit(Node),
    /// One of several shapes.
    Union(Union),
    /// One or more of several objects at once.
    Overlap(Vec<Variant>),
    /// An array whose elements differ.
    Tuple(Tuple),
    /// A named value with a residual, or a named array or map.
    Newtype(Type),
    /// Another name for a shape without a residual.
    Alias(Type),
}

/// A value of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Constant {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
}

impl Constant {
    /// The words that its variant is named by.
    pub fn words(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Integer(value) if *value < 0 => format!("minus {}", value.unsigned_abs()),
            Self::Integer(value) => value.to_string(),
        }
    }

    /// Whether a value of the document is this one.
    pub fn is(&self, node: &Node) -> bool {
        match self {
            Self::Text(text) => node.as_str() == Some(text),
            Self::Integer(value) => {
                node.as_number().is_some_and(|number| number.as_str().parse() == Ok(*value))
            }
        }
    }
}

/// An object with declared members.
#[derive(Clone, Debug)]
pub struct Struct {
    /// In the order of the document.
    pub fields: Vec<Field>,
    /// What becomes of members that are not declared.
    pub additional: Additional,
    /// Members that the other side alone has: they are passed over.
    pub hidden: Vec<String>,
}

/// What becomes of members that are not declared.
#[derive(Clone, Debug)]
pub enum Additional {
    /// They are passed over.
    Ignored,
    /// They are refused.
    Refused,
    /// They are kept in a map.
    Kept(Type),
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its key.
    pub name: String,
    /// The schema that describes it; `None` where it is only required.
    pub schema: Option<SchemaId>,
    /// Its shape, `null` included.
    pub r#type: Type,
    /// Whether it may be absent.
    pub presence: Presence,
}

/// Whether a member may be absent.
#[derive(Clone, Debug)]
pub enum Presence {
    /// It must be there.
    Required,
    /// It may be absent.
    Optional,
    /// Where it is absent, this takes its place.
    Default(Node),
}

/// An array that begins with elements of different shapes.
#[derive(Clone, Debug)]
pub struct Tuple {
    /// The first elements.
    pub items: Vec<Type>,
    /// So many of them must be there.
    pub required: usize,
    /// Further elements; `None` where there can be none.
    pub rest: Option<Type>,
}

/// One of several shapes.
#[derive(Clone, Debug)]
pub struct Union {
    /// How the right one is found.
    pub dispatch: Dispatch,
    /// The shapes.
    pub variants: Vec<Variant>,
}

/// How the variant of a union is found.
#[derive(Clone, Debug)]
pub enum Dispatch {
    /// By the value of a property.
    Property {
        /// Its name.
        name: String,
        /// Values, each with the position of its variant.
        values: Vec<(String, usize)>,
        /// The variant of what has no such property, or another value in it.
        otherwise: Option<usize>,
    },
    /// By the JSON type: the variants' types are disjoint.
    Kind,
    /// By the interpreter, which tells the first variant whose schemas accept; whether no other may.
    Trial {
        /// `oneOf`: exactly one.
        one: bool,
    },
}

/// One shape of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// What it is named after.
    pub name: String,
    /// Its shape.
    pub r#type: Type,
    /// Which JSON types it holds.
    pub types: Types,
    /// The alternatives that it stands for; more than one where objects overlap.
    pub schemas: Vec<SchemaId>,
}

/// The shape of a value where it is used, with the part of its residual that is checked there.
#[derive(Clone, Debug)]
pub struct Type {
    /// The shape.
    pub kind: Kind,
    /// What is checked beside it.
    pub checks: Vec<Check>,
}

/// A shape.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Any JSON value.
    Any,
    /// An object with whatever members.
    Object,
    /// `null` alone.
    Null,
    /// `true` or `false`
    Boolean,
    /// An integer of a width.
    Integer(Width),
    /// A double.
    Number,
    /// A number of any size, digit by digit; whether it must be whole.
    Digits {
        /// An integer.
        whole: bool,
    },
    /// A string.
    String,
    /// A string of a format that has a type of its own.
    Formatted(&'static Format),
    /// An array.
    Array(Box<Type>),
    /// An object whose members are alike.
    Map(Box<Type>),
    /// The shape or `null`.
    Nullable(Box<Type>),
    /// On the heap, where a type would contain itself.
    Boxed(Box<Type>),
    /// A declared type.
    Declared(DeclarationId),
    /// A type of the user's, by its path.
    Custom(String),
}

/// The width of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Width {
    /// `i8`
    I8,
    /// `i16`
    I16,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u8`
    U8,
    /// `u16`
    U16,
    /// `u32`
    U32,
    /// `u64`
    U64,
}

impl Width {
    /// The name of the type in Rust.
    pub fn name(self) -> &'static str {
        match self {
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
        }
    }

    /// The least and the greatest value.
    pub fn range(self) -> (i128, i128) {
        match self {
            Self::I8 => (i8::MIN.into(), i8::MAX.into()),
            Self::I16 => (i16::MIN.into(), i16::MAX.into()),
            Self::I32 => (i32::MIN.into(), i32::MAX.into()),
            Self::I64 => (i64::MIN.into(), i64::MAX.into()),
            Self::U8 => (0, u8::MAX.into()),
            Self::U16 => (0, u16::MAX.into()),
            Self::U32 => (0, u32::MAX.into()),
            Self::U64 => (0, u64::MAX.into()),
        }
    }
}

/// What is checked beside a shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Check {
    /// `minLength`
    MinLength(u64),
    /// `maxLength`
    MaxLength(u64),
    /// `pattern`, translated
    Pattern(Pattern),
    /// `format`
    Format(String),
    /// `minimum`
    Minimum(Number),
    /// `exclusiveMinimum`
    ExclusiveMinimum(Number),
    /// `maximum`
    Maximum(Number),
    /// `exclusiveMaximum`
    ExclusiveMaximum(Number),
    /// `multipleOf`
    MultipleOf(Number),
    /// `minItems`
    MinItems(u64),
    /// `maxItems`
    MaxItems(u64),
    /// `uniqueItems`
    UniqueItems,
    /// `minProperties`
    MinProperties(u64),
    /// `maxProperties`
    MaxProperties(u64),
    /// A schema, by the interpreter; only beside types that keep all of a value.
    Exact(SchemaId),
}

impl Type {
    pub(super) fn plain(kind: Kind) -> Self {
        Self { kind, checks: Vec::new() }
    }

    /// Whether `null` is among its values.
    pub fn is_nullable(&self) -> bool {
        matches!(self.kind, Kind::Nullable(_) | Kind::Any | Kind::Null)
    }
}

impl Representations {
    /// The shape of a schema that an operation names, in the view of the side that sends it.
    pub fn of(&self, id: SchemaId, view: View) -> Type {
        self.uses
            .get(&(id, view))
            .cloned()
            .unwrap_or_else(|| Type { kind: Kind::Any, checks: vec![Check::Exact(id)] })
    }

    /// What takes the place of an absent parameter with that schema.
    pub fn default_of(&self, id: SchemaId) -> Option<&Node> {
        self.defaults.get(&id)
    }

    /// The declaration of that id.
    pub fn declaration(&self, id: DeclarationId) -> &Declaration {
        &self.declarations[id.0]
    }
}
