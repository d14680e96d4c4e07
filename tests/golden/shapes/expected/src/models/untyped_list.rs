// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub enum UntypedList {
    Array(Vec<i64>),
    Other(serde_json::Value),
}

impl Model for UntypedList {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.peek()? {
            b'[' => Model::decode(reader).map(Self::Array),
            b'n' | b't' | b'f' | b'{' | b'-' | b'0'..=b'9' | b'"' => {
                Model::decode(reader).map(Self::Other)
            }
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Array(value) => value.encode(out),
            Self::Other(value) => value.encode(out),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(
                &API.schemas,
                &["#/components/schemas/UntypedList"],
                View::Whole,
                self,
            )
    }
}
