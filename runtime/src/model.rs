//! What the generator's types can do: be decoded, be encoded, and say whether they keep to what their type alone
//! cannot hold (their *residual*).

use std::collections::BTreeMap;

use crate::json::{Reader, Refused, Tree, Writer};
use crate::number;
use crate::schema::{Schemas, View};

mod calls;
mod exact;
pub(crate) mod text;

/// A Rust type that represents a schema.
///
/// `decode` accepts exactly the JSON values that have the type's shape; together with [`conforms`](Self::conforms)
/// it accepts exactly what the schema accepts. Map a schema to a type of your own by implementing this trait for it.
pub trait Model {
    /// Reads one value. A refusal says nothing about the reason: the exact path finds it.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused>
    where
        Self: Sized;

    /// Writes the value.
    fn encode(&self, out: &mut Writer);

    /// Whether the value keeps to the constraints that its type cannot hold; for a float also: whether JSON has it.
    ///
    /// A type that has lost what its schema looks at was held against the text that it was decoded from. One that was
    /// built is held against the text that would be sent.
    fn conforms(&self, _origin: Origin) -> bool {
        true
    }
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It was decoded just now.
    Decoded,
    /// It was built by the application.
    Built,
}

impl Origin {
    /// Whether no kept member is called like one that has a place of its own: in a decoded value none can be.
    pub fn are_apart<T>(self, kept: &BTreeMap<String, T>, declared: &[&str]) -> bool {
        self == Self::Decoded || !declared.iter().any(|name| kept.contains_key(*name))
    }

    /// Whether a value keeps to all of the schemas: one that was decoded was held against them before.
    pub fn holds(self, schemas: &Schemas, pointers: &[&str], view: View, value: &dyn Model) -> bool {
        self == Self::Decoded || pointers.iter().all(|pointer| schemas.accept(pointer, view, value))
    }
}

/// The value of a default, which the generator has found to be valid.
pub fn default_value<T: Model>(text: &str) -> Result<T, Refused> {
    T::decode(&mut Reader::new(text))
}

/// What a required member holds; refused where it is absent.
pub fn required<T>(slot: Option<T>) -> Result<T, Refused> {
    slot.ok_or(Refused)
}

/// Whether no two elements are equal as JSON values (`uniqueItems`).
pub fn is_unique<T: Model>(list: &[T]) -> bool {
    let text: Vec<String> = list.iter().map(|element| encode(element)).collect();
    let trees: Option<Vec<Tree<'_>>> = text.iter().map(|text| Tree::parse(text).ok()).collect();
    trees.is_some_and(|trees| Schemas::are_distinct(&trees))
}

/// Decodes a whole text: well-formed, of the type, and conforming.
pub fn decode<T: Model>(text: &str) -> Result<T, Refused> {
    let mut reader = Reader::new(text);
    let value = T::decode(&mut reader)?;
    reader.end()?;
    if value.conforms(Origin::Decoded) { Ok(value) } else { Err(Refused) }
}

/// The compact JSON text of a value.
pub fn encode(value: &dyn Model) -> String {
    let mut out = Writer::with_capacity(128);
    value.encode(&mut out);
    out.into_string()
}

impl Model for bool {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.boolean()
    }

    fn encode(&self, out: &mut Writer) {
        out.boolean(*self);
    }
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Model for $type {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
                let text = reader.number()?;
                match text.parse() {
                    Ok(value) => Ok(value),
                    Err(_) => number::integer(text).and_then(|value| value.try_into().ok()).ok_or(Refused),
                }
            }

            fn encode(&self, out: &mut Writer) {
                out.integer(*self);
            }
        }
    )*};
}
integers!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Model for f64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        number::float(reader.number()?).ok_or(Refused)
    }

    fn encode(&self, out: &mut Writer) {
        out.float(*self);
    }

    fn conforms(&self, _origin: Origin) -> bool {
        self.is_finite()
    }
}

impl Model for String {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.string().map(Into::into)
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self);
    }
}

/// Nullable: `null` is `None`.
impl<T: Model> Model for Option<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        if reader.null()? { Ok(None) } else { T::decode(reader).map(Some) }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Some(value) => value.encode(out),
            None => out.null(),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.as_ref().is_none_or(|value| value.conforms(origin))
    }
}

/// A value or `null`, for a member that may be absent as well: `Option<Nullable<T>>` tells the three apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nullable<T> {
    /// `null`
    Null,
    /// A value.
    Value(T),
}

impl<T: Model> Model for Nullable<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        if reader.null()? { Ok(Self::Null) } else { T::decode(reader).map(Self::Value) }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Value(value) => value.encode(out),
            Self::Null => out.null(),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        match self {
            Self::Value(value) => value.conforms(origin),
            Self::Null => true,
        }
    }
}

/// `null` and nothing else.
impl Model for () {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        if reader.null()? { Ok(()) } else { Err(Refused) }
    }

    fn encode(&self, out: &mut Writer) {
        out.null();
    }
}

impl<T: Model> Model for Box<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        T::decode(reader).map(Self::new)
    }

    fn encode(&self, out: &mut Writer) {
        (**self).encode(out);
    }

    fn conforms(&self, origin: Origin) -> bool {
        (**self).conforms(origin)
    }
}

impl<T: Model> Model for Vec<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut list = Self::new();
        let mut elements = reader.array()?;
        while elements.next(reader)? {
            list.push(T::decode(reader)?);
        }
        Ok(list)
    }

    fn encode(&self, out: &mut Writer) {
        let mut array = out.array();
        for element in self {
            element.encode(array.element());
        }
        array.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.iter().all(|value| value.conforms(origin))
    }
}

impl<T: Model> Model for BTreeMap<String, T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut map = Self::new();
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            reader.additional(&mut map, key)?;
        }
        Ok(map)
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        for (key, value) in self {
            object.member(key, value);
        }
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.values().all(|value| value.conforms(origin))
    }
}

/// Any value. Numbers are what `serde_json` holds without its `arbitrary_precision`: `i64`, `u64` or `f64`.
impl Model for serde_json::Value {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        from_tree(Tree::read(reader)?).ok_or(Refused)
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Null => out.null(),
            Self::Bool(value) => out.boolean(*value),
            Self::Number(number) => out.raw(&number.to_string()),
            Self::String(text) => out.string(text),
            Self::Array(elements) => {
                let mut array = out.array();
                for element in elements {
                    element.encode(array.element());
                }
                array.end();
            }
            Self::Object(members) => members.encode(out),
        }
    }
}

/// An object with whatever members.
impl Model for serde_json::Map<String, serde_json::Value> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match serde_json::Value::decode(reader)? {
            serde_json::Value::Object(members) => Ok(members),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        for (key, value) in self {
            object.member(key, value);
        }
        object.end();
    }
}

fn from_tree(tree: Tree<'_>) -> Option<serde_json::Value> {
    use serde_json::Value;
    Some(match tree {
        Tree::Null => Value::Null,
        Tree::Bool(value) => Value::Bool(value),
        Tree::Number(text) => match (text.parse::<i64>(), text.parse::<u64>()) {
            (Ok(value), _) => value.into(),
            (_, Ok(value)) => value.into(),
            _ => serde_json::Number::from_f64(number::float(&text)?)?.into(),
        },
        Tree::String(text) => Value::String(text.into_owned()),
        Tree::Array(elements) => Value::Array(elements.into_iter().map(from_tree).collect::<Option<_>>()?),
        Tree::Object(members) => Value::Object(
            members
                .into_iter()
                .map(|(key, value)| Some((key.into_owned(), from_tree(value)?)))
                .collect::<Option<_>>()?,
        ),
    })
}
