// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum Kind {
    /// `old`
    Old,
    /// `new`
    New,
    /// `as-new`
    AsNew,
}

impl Kind {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::New => "new",
            Self::AsNew => "as-new",
        }
    }
}

impl Model for Kind {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "old" => Ok(Self::Old),
            "new" => Ok(Self::New),
            "as-new" => Ok(Self::AsNew),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}
