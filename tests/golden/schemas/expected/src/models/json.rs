// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use std::collections::BTreeMap;

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Json(pub Option<JsonValue>);

impl Model for Json {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.0.as_ref().is_none_or(|value| value.conforms(origin))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum JsonValue {
    String(String),
    Number(f64),
    Boolean(bool),
    Array(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

impl Model for JsonValue {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.peek()? {
            b'"' => Model::decode(reader).map(Self::String),
            b'-' | b'0'..=b'9' => Model::decode(reader).map(Self::Number),
            b't' | b'f' => Model::decode(reader).map(Self::Boolean),
            b'[' => Model::decode(reader).map(Self::Array),
            b'{' => Model::decode(reader).map(Self::Object),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::String(value) => value.encode(out),
            Self::Number(value) => value.encode(out),
            Self::Boolean(value) => value.encode(out),
            Self::Array(value) => value.encode(out),
            Self::Object(value) => value.encode(out),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        match self {
            Self::String(_) => true,
            Self::Number(value) => value.is_finite(),
            Self::Boolean(_) => true,
            Self::Array(value) => value.iter().all(|item| item.conforms(origin)),
            Self::Object(value) => value.values().all(|value| value.conforms(origin)),
        }
    }
}
