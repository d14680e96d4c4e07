// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct SeveralTypes(pub Option<SeveralTypesValue>);

impl Model for SeveralTypes {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum SeveralTypesValue {
    String(String),
    Integer(i64),
}

impl Model for SeveralTypesValue {
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
}
