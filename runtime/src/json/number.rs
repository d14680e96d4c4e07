//! A number that keeps every digit.

use std::cmp::Ordering;
use std::fmt;

use super::{Reader, Refused, Writer};
use crate::number;

/// A JSON number as it was written, of any size and precision; compared by its value.
///
/// ```
/// use specwright_runtime::json::Number;
/// let price: Number = "12.50".parse().unwrap();
/// assert_eq!(price, "12.5".parse().unwrap());
/// assert_eq!(price.to_string(), "12.50");
/// assert!(price > Number::from(12));
/// assert_eq!(price.as_f64(), Some(12.5));
/// assert!("1e400".parse::<Number>().unwrap().as_f64().is_none());
/// ```
#[derive(Clone)]
pub struct Number(Box<str>);

impl Number {
    /// Takes a text that the reader has found to be a number.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.number().map(|text| Self(text.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest `f64`; `None` beyond its range.
    pub fn as_f64(&self) -> Option<f64> {
        number::float(&self.0)
    }

    /// The integer, if it is one that an `i64` holds: `7`, also `7.0`.
    pub fn as_i64(&self) -> Option<i64> {
        number::integer(&self.0)?.try_into().ok()
    }

    /// Whether it has no fraction, however large it is.
    pub fn is_whole(&self) -> bool {
        number::is_integral(&self.0)
    }

    /// How it compares to the number that a text is.
    pub fn compare(&self, other: &str) -> Ordering {
        number::exact::compare(&self.0, other)
    }

    /// Whether it is a whole multiple of the number that a text is.
    pub fn is_multiple_of(&self, of: &str) -> bool {
        number::exact::is_multiple(&self.0, of)
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.compare(&other.0) == Ordering::Equal
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.compare(&other.0)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl From<$type> for Number {
            fn from(value: $type) -> Self {
                Self(value.to_string().into())
            }
        }
    )*};
}
integers!(i32, i64, u32, u64);

/// A float becomes the shortest text that reads back the same; one that is not finite has none.
impl TryFrom<f64> for Number {
    type Error = Refused;

    fn try_from(value: f64) -> Result<Self, Refused> {
        if !value.is_finite() {
            return Err(Refused);
        }
        let mut out = Writer::default();
        out.float(value);
        Ok(Self(out.into_string().into()))
    }
}

impl std::str::FromStr for Number {
    type Err = Refused;

    fn from_str(text: &str) -> Result<Self, Refused> {
        let mut reader = Reader::new(text);
        let number = reader.number()?;
        // White space is no part of a number.
        if number.len() == text.len() { Ok(Self(number.into())) } else { Err(Refused) }
    }
}
