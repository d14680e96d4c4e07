//! A set of JSON Schema's types.

/// A set of the seven type names of JSON Schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Types(u8);

const NAMES: [&str; 7] = ["null", "boolean", "object", "array", "number", "string", "integer"];

impl Types {
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
    /// All of them.
    pub const ALL: Self = Self(127);

    /// The type of that name.
    pub fn named(name: &str) -> Option<Self> {
        NAMES.iter().position(|known| *known == name).map(|at| Self(1 << at))
    }

    /// The names in the set.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        NAMES.into_iter().enumerate().filter(move |(at, _)| self.0 & (1 << at) != 0).map(|(_, name)| name)
    }

    /// Both sets together.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What both sets let in; an integer is a number.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let both = self.0 & other.0;
        let integer = (self.widened().0 & other.widened().0) & Self::INTEGER.0;
        let number = both & Self::NUMBER.0;
        Self((both & !Self::INTEGER.0) | if number == 0 { integer } else { both & Self::INTEGER.0 })
    }

    fn widened(self) -> Self {
        if self.has(Self::NUMBER) { self.or(Self::INTEGER) } else { self }
    }

    /// Whether all of the other set is in this one.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The set without another.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether it lets nothing in.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}
