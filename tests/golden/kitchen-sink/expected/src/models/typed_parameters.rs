// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub enum TypedParametersEither {
    Integer(i64),
    Boolean(bool),
}

impl Model for TypedParametersEither {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.peek()? {
            b'-' | b'0'..=b'9' => Model::decode(reader).map(Self::Integer),
            b't' | b'f' => Model::decode(reader).map(Self::Boolean),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Integer(value) => value.encode(out),
            Self::Boolean(value) => value.encode(out),
        }
    }
}
