// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum Collisions {
    /// `a-b`
    AB,
    /// `a_b`
    AB1,
    /// `A B`
    AB2,
    /// ``
    Empty,
    /// `1`
    N1,
    /// `ünï`
    Ünï,
}

impl Collisions {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AB => "a-b",
            Self::AB1 => "a_b",
            Self::AB2 => "A B",
            Self::Empty => "",
            Self::N1 => "1",
            Self::Ünï => "ünï",
        }
    }
}

impl Model for Collisions {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "a-b" => Ok(Self::AB),
            "a_b" => Ok(Self::AB1),
            "A B" => Ok(Self::AB2),
            "" => Ok(Self::Empty),
            "1" => Ok(Self::N1),
            "ünï" => Ok(Self::Ünï),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}
