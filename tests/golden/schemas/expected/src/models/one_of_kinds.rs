// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

use super::Closed;

#[derive(Clone, Debug, PartialEq)]
pub enum OneOfKinds {
    Boolean(bool),
    Array(Vec<i64>),
    Closed(Closed),
}

impl Model for OneOfKinds {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.peek()? {
            b't' | b'f' => Model::decode(reader).map(Self::Boolean),
            b'[' => Model::decode(reader).map(Self::Array),
            b'{' => Model::decode(reader).map(Self::Closed),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Boolean(value) => value.encode(out),
            Self::Array(value) => value.encode(out),
            Self::Closed(value) => value.encode(out),
        }
    }
}
