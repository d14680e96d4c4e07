// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

/// Values that are no identifiers.
#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum Awkward {
    /// `a-b`
    AB,
    /// `a_b`
    AB1,
    /// `A B`
    AB2,
    /// `AB`
    Ab,
    /// ``
    Empty,
    /// `1`
    N1,
    /// `1a`
    N1a,
    /// `type`
    Type,
    /// `self`
    Self_,
    /// `Self`
    Self1,
    /// `*`
    Star,
    /// `ä`
    Ä,
    /// `quote"d`
    QuoteD,
    /// `new
    /// line`
    NewLine,
}

impl Awkward {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AB => "a-b",
            Self::AB1 => "a_b",
            Self::AB2 => "A B",
            Self::Ab => "AB",
            Self::Empty => "",
            Self::N1 => "1",
            Self::N1a => "1a",
            Self::Type => "type",
            Self::Self_ => "self",
            Self::Self1 => "Self",
            Self::Star => "*",
            Self::Ä => "ä",
            Self::QuoteD => "quote\"d",
            Self::NewLine => "new\nline",
        }
    }
}

impl Model for Awkward {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "a-b" => Ok(Self::AB),
            "a_b" => Ok(Self::AB1),
            "A B" => Ok(Self::AB2),
            "AB" => Ok(Self::Ab),
            "" => Ok(Self::Empty),
            "1" => Ok(Self::N1),
            "1a" => Ok(Self::N1a),
            "type" => Ok(Self::Type),
            "self" => Ok(Self::Self_),
            "Self" => Ok(Self::Self1),
            "*" => Ok(Self::Star),
            "ä" => Ok(Self::Ä),
            "quote\"d" => Ok(Self::QuoteD),
            "new\nline" => Ok(Self::NewLine),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}
