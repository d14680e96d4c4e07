// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub enum TextOrNumber {
    String(String),
    Integer(i64),
}

impl Model for TextOrNumber {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.peek()? {
            b'"' => Model::decode(reader).map(Self::String),
            b'-' | b'0'..=b'9' => Model::decode(reader).map(Self::Integer),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::String(value) => value.encode(out),
            Self::Integer(value) => value.encode(out),
        }
    }

    fn conforms(&self, _: Origin) -> bool {
        match self {
            Self::String(value) => value.chars().count() <= 2,
            Self::Integer(_) => true,
        }
    }
}
