// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum Constant {
    /// `fixed`
    Fixed,
}

impl Constant {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
        }
    }
}

impl Model for Constant {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "fixed" => Ok(Self::Fixed),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}
