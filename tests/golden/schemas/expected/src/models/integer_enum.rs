// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum IntegerEnum {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `3`
    N3,
}

impl IntegerEnum {
    /// The integer that stands for it.
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
            Self::N3 => 3,
        }
    }
}

impl Model for IntegerEnum {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match i64::decode(reader)? {
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            3 => Ok(Self::N3),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.integer(self.as_i64());
    }
}
