//! What the generator's types can do: be decoded, be encoded, and say whether they keep to what their type alone
//! cannot hold (their *residual*).

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::json::{ArrayWriter, Elements, Reader, Refused, Tree, Writer};
use crate::number;
use crate::schema::{Schemas, View};

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
    /// Whether a value keeps to all of the schemas: one that was decoded was held against them before.
    pub fn holds(self, schemas: &Schemas, pointers: &[&str], view: View, value: &dyn Model) -> bool {
        self == Self::Decoded || pointers.iter().all(|pointer| schemas.accept(pointer, view, value))
    }
}

impl Reader<'_> {
    /// Decodes the value of a member into its slot. A slot that is taken already is a duplicate key.
    pub fn member<T: Model>(&mut self, slot: &mut Option<T>) -> Result<(), Refused> {
        if slot.is_some() {
            return self.duplicate();
        }
        *slot = Some(T::decode(self)?);
        Ok(())
    }

    /// Decodes the value of a member that the type does not declare but keeps.
    pub fn additional<T: Model>(
        &mut self,
        kept: &mut BTreeMap<String, T>,
        key: Cow<'_, str>,
    ) -> Result<(), Refused> {
        if kept.contains_key(&*key) {
            return self.duplicate();
        }
        kept.insert(key.into_owned(), T::decode(self)?);
        Ok(())
    }

    /// Refuses a member that the type does not declare (`additionalProperties: false`).
    pub fn undeclared(&mut self, _key: &str) -> Result<(), Refused> {
        Err(Refused)
    }

    /// Holds the value that stands here against schemas; nothing is taken.
    pub fn probe(&mut self, schemas: &Schemas, pointers: &[&str], view: View) -> Result<(), Refused> {
        let value = self.ahead()?;
        let holds = pointers.iter().all(|pointer| schemas.accepts(pointer, view, &value));
        if holds { Ok(()) } else { Err(Refused) }
    }

    /// Which of the alternatives the value that stands here fits; nothing is taken. Each alternative is a list of
    /// schemas of which one has to accept. Refused where none does, and where `one` and several do.
    pub fn alternative(
        &mut self,
        schemas: &Schemas,
        alternatives: &[&[&str]],
        view: View,
        one: bool,
    ) -> Result<usize, Refused> {
        let value = self.ahead()?;
        schemas.alternative(alternatives, view, one, &value).ok_or(Refused)
    }

    /// Decodes the value that stands here if a schema accepts it; else nothing is taken.
    pub fn if_accepted<T: Model>(
        &mut self,
        schemas: &Schemas,
        pointer: &str,
        view: View,
    ) -> Result<Option<T>, Refused> {
        let value = self.ahead()?;
        if !schemas.accepts(pointer, view, &value) {
            return Ok(None);
        }
        T::decode(&mut self.fork()).map(Some)
    }

    /// Takes one value, which must be the one that a JSON text is.
    pub fn constant(&mut self, text: &str) -> Result<(), Refused> {
        let value = Tree::read(self)?;
        if Schemas::is_constant(text, &value) { Ok(()) } else { Err(Refused) }
    }

    /// The value that stands here; nothing is taken.
    fn ahead(&mut self) -> Result<Tree<'_>, Refused> {
        let mut ahead = self.fork();
        let value = Tree::read(&mut ahead);
        if let (Err(Refused), Some(error)) = (&value, ahead.syntax_error()) {
            self.note(error);
        }
        value
    }

    /// The string that a member of the object which stands here has; nothing is taken. `None` where there is no object,
    /// where it has no such member, and where that is no string.
    pub fn discriminator(&mut self, name: &str) -> Result<Option<String>, Refused> {
        if self.peek()? != b'{' {
            return Ok(None);
        }
        let mut ahead = self.fork();
        let mut members = ahead.object()?;
        while let Some(key) = members.next(&mut ahead)? {
            if key == name {
                return Ok(ahead.string().ok().map(Into::into));
            }
            ahead.skip()?;
        }
        Ok(None)
    }
}

impl Elements {
    /// The next element, which must be there.
    pub fn required<T: Model>(&mut self, reader: &mut Reader<'_>) -> Result<T, Refused> {
        self.optional(reader)?.ok_or(Refused)
    }

    /// The next element; `None` behind the last one.
    pub fn optional<T: Model>(&mut self, reader: &mut Reader<'_>) -> Result<Option<T>, Refused> {
        if self.next(reader)? { T::decode(reader).map(Some) } else { Ok(None) }
    }

    /// All further elements.
    pub fn rest<T: Model>(&mut self, reader: &mut Reader<'_>) -> Result<Vec<T>, Refused> {
        let mut list = Vec::new();
        while let Some(element) = self.optional(reader)? {
            list.push(element);
        }
        Ok(list)
    }

    /// There must be no further element.
    pub fn end(&mut self, reader: &mut Reader<'_>) -> Result<(), Refused> {
        if self.next(reader)? { Err(Refused) } else { Ok(()) }
    }
}

impl ArrayWriter<'_> {
    /// Writes an element.
    pub fn item(&mut self, value: &dyn Model) {
        value.encode(self.element());
    }

    /// Writes an element if it is there.
    pub fn optional<T: Model>(&mut self, value: &Option<T>) {
        if let Some(value) = value {
            self.item(value);
        }
    }

    /// Writes several elements.
    pub fn rest<T: Model>(&mut self, values: &[T]) {
        for value in values {
            self.item(value);
        }
    }
}

impl Writer {
    /// Writes several values of one object as one: what two of them have is written once.
    pub fn merged(&mut self, values: &[Option<&dyn Model>]) {
        let texts: Vec<String> = values.iter().flatten().map(|value| encode(*value)).collect();
        let trees = texts.iter().filter_map(|text| Tree::parse(text).ok());
        trees.reduce(Tree::merged).unwrap_or(Tree::Null).write(self);
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
