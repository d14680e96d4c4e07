// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

/// How loud.
#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum Level {
    /// `0`
    N0,
    /// `1`
    N1,
    /// `-1`
    Minus1,
}

impl Level {
    /// The integer that stands for it.
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::N1 => 1,
            Self::Minus1 => -1,
        }
    }
}

impl Model for Level {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match i64::decode(reader)? {
            0 => Ok(Self::N0),
            1 => Ok(Self::N1),
            -1 => Ok(Self::Minus1),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.integer(self.as_i64());
    }
}
