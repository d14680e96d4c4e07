//! A set of JSON Schema's types.

use std::fmt;

use crate::json::Tree;
use crate::number;

/// A set of the seven type names of JSON Schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Types(u8);

const NAMES: [&str; 7] = ["null", "boolean", "object", "array", "number", "string", "integer"];

impl Types {
    /// None of them.
    pub const NONE: Self = Self(0);
    /// `null`
    pub const NULL: Self = Self(1);
    /// `boolean`
    pub const BOOLEAN: Self = Self(2);
    /// `object`
    pub const OBJECT: Self = Self(4);
    /// `array`
    pub const ARRAY: Self = Self(8);
    /// `number`
    pub const NUMBER: Self = Self(16);
    /// `string`
    pub const STRING: Self = Self(32);
    /// `integer`
    pub const INTEGER: Self = Self(64);
    /// All but objects and arrays.
    pub const SCALARS: Self = Self(115);

    /// The type of that name.
    pub fn named(name: &str) -> Option<Self> {
        NAMES.iter().position(|known| *known == name).map(|at| Self(1 << at))
    }

    /// Both sets together.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of the other set is in this one.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether it lets nothing in.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether a value is of one of the types. A number without fraction is an integer.
    pub fn accept(self, value: &Tree<'_>) -> bool {
        match value {
            Tree::Null => self.has(Self::NULL),
            Tree::Bool(_) => self.has(Self::BOOLEAN),
            Tree::Object(_) => self.has(Self::OBJECT),
            Tree::Array(_) => self.has(Self::ARRAY),
            Tree::String(_) => self.has(Self::STRING),
            Tree::Number(text) => {
                self.has(Self::NUMBER) || (self.has(Self::INTEGER) && number::is_integral(text))
            }
        }
    }

    /// The names in the set.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        NAMES.into_iter().enumerate().filter(move |(at, _)| self.0 & (1 << at) != 0).map(|(_, name)| name)
    }
}

/// `a string or null`
impl fmt::Display for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // `null` reads best at the end.
        let names: Vec<_> = self
            .names()
            .filter(|name| *name != "null")
            .chain(self.has(Self::NULL).then_some("null"))
            .collect();
        for (at, name) in names.iter().enumerate() {
            if at > 0 {
                f.write_str(if at + 1 == names.len() { " or " } else { ", " })?;
            }
            match *name {
                "null" => f.write_str("null")?,
                "object" | "array" | "integer" => write!(f, "an {name}")?,
                _ => write!(f, "a {name}")?,
            }
        }
        Ok(())
    }
}
