// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct NullableEnum(pub Option<NullableEnumValue>);

impl Model for NullableEnum {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }
}

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum NullableEnumValue {
    /// `a`
    A,
    /// `b`
    B,
}

impl NullableEnumValue {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

impl Model for NullableEnumValue {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "a" => Ok(Self::A),
            "b" => Ok(Self::B),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}
