// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum Colour {
    /// `blue`
    Blue,
    /// `black`
    Black,
    /// `brown`
    Brown,
}

impl Colour {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Blue => "blue",
            Self::Black => "black",
            Self::Brown => "brown",
        }
    }
}

impl Model for Colour {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "blue" => Ok(Self::Blue),
            "black" => Ok(Self::Black),
            "brown" => Ok(Self::Brown),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}
