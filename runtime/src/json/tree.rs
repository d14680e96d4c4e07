//! Any JSON value, numbers as written. The exact path walks it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use super::ahead::Places;
use super::{Reader, Refused, SyntaxError, Writer};

/// A JSON value that borrows from its text where it can.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree<'de> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number's text in JSON's grammar.
    Number(Cow<'de, str>),
    /// A string, escapes resolved.
    String(Cow<'de, str>),
    /// An array.
    Array(Vec<Tree<'de>>),
    /// An object in the order of its text; keys are distinct.
    Object(Vec<(Cow<'de, str>, Tree<'de>)>),
}

impl<'de> Tree<'de> {
    /// Reads a whole text.
    ///
    /// # Errors
    /// Where and why the text is no JSON.
    pub fn parse(text: &'de str) -> Result<Self, SyntaxError> {
        let mut reader = Reader::new(text);
        let tree = Self::read(&mut reader).and_then(|tree| reader.end().map(|()| tree));
        tree.map_err(|Refused| reader.syntax_error().unwrap_or(SyntaxError { at: 0, reason: "no value" }))
    }

    /// Reads one value.
    pub fn read(reader: &mut Reader<'de>) -> Result<Self, Refused> {
        Self::read_noting(reader, &mut None, (0, 0))
    }

    /// The same, and notes where objects and arrays begin. This one is a part of another: of which, and which part.
    pub(super) fn read_noting(
        reader: &mut Reader<'de>,
        places: &mut Option<&mut Places>,
        (parent, part): (usize, usize),
    ) -> Result<Self, Refused> {
        let first = reader.peek()?;
        let mut note = |reader: &Reader<'de>| {
            places.as_mut().map_or(0, |places| places.note(reader.offset(), parent, part))
        };
        Ok(match first {
            b'{' => {
                let own = note(reader);
                let mut list = Vec::new();
                let mut members = reader.object()?;
                while let Some(key) = members.next(reader)? {
                    members.note(key.clone(), reader)?;
                    let place = (own, list.len());
                    list.push((key, Self::read_noting(reader, places, place)?));
                }
                Self::Object(list)
            }
            b'[' => {
                let own = note(reader);
                let mut list = Vec::new();
                let mut elements = reader.array()?;
                while elements.next(reader)? {
                    let place = (own, list.len());
                    list.push(Self::read_noting(reader, places, place)?);
                }
                Self::Array(list)
            }
            b'"' => Self::String(reader.string()?),
            b't' | b'f' => Self::Bool(reader.boolean()?),
            b'n' => {
                reader.null()?;
                Self::Null
            }
            _ => Self::Number(Cow::Borrowed(reader.number()?)),
        })
    }

    /// The same value, which borrows from nothing.
    pub fn into_owned(self) -> Tree<'static> {
        match self {
            Self::Null => Tree::Null,
            Self::Bool(value) => Tree::Bool(value),
            Self::Number(text) => Tree::Number(Cow::Owned(text.into_owned())),
            Self::String(text) => Tree::String(Cow::Owned(text.into_owned())),
            Self::Array(elements) => Tree::Array(elements.into_iter().map(Tree::into_owned).collect()),
            Self::Object(members) => {
                let owned = members.into_iter();
                let owned = owned.map(|(key, value)| (Cow::Owned(key.into_owned()), value.into_owned()));
                Tree::Object(owned.collect())
            }
        }
    }

    /// Two views of one value as one: members of both objects, elements joined one by one, else the first.
    #[must_use]
    pub(crate) fn merged(self, other: Self) -> Self {
        match (self, other) {
            (Self::Object(mut members), Self::Object(others)) => {
                let places: HashMap<Cow<'de, str>, usize> =
                    members.iter().enumerate().map(|(at, (name, _))| (name.clone(), at)).collect();
                for (key, value) in others {
                    match places.get(&key).and_then(|at| members.get_mut(*at)) {
                        Some((_, first)) => {
                            let taken = std::mem::replace(first, Self::Null);
                            *first = taken.merged(value);
                        }
                        None => members.push((key, value)),
                    }
                }
                Self::Object(members)
            }
            (Self::Array(elements), Self::Array(others)) if elements.len() == others.len() => {
                Self::Array(elements.into_iter().zip(others).map(|(a, b)| a.merged(b)).collect())
            }
            (first, _) => first,
        }
    }

    /// The member of that key, if this is an object.
    pub fn get(&self, key: &str) -> Option<&Tree<'de>> {
        match self {
            Self::Object(members) => members.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The string, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number's text, if it is one.
    pub fn as_number(&self) -> Option<&str> {
        match self {
            Self::Number(text) => Some(text),
            _ => None,
        }
    }

    /// Writes the value without white space.
    pub fn write(&self, out: &mut Writer) {
        match self {
            Self::Null => out.null(),
            Self::Bool(value) => out.boolean(*value),
            Self::Number(text) => out.raw(text),
            Self::String(text) => out.string(text),
            Self::Array(elements) => {
                let mut array = out.array();
                for element in elements {
                    element.write(array.element());
                }
                array.end();
            }
            Self::Object(members) => {
                let mut object = out.object();
                for (key, value) in members {
                    value.write(object.key(key));
                }
                object.end();
            }
        }
    }
}

/// Compact JSON.
impl fmt::Display for Tree<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Writer::default();
        self.write(&mut out);
        f.write_str(&out.into_string())
    }
}
