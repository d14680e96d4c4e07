// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

use super::Place;

#[derive(Clone, Debug, PartialEq)]
pub enum State {
    Place(Place),
    String(String),
}

impl Model for State {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.peek()? {
            b'{' => Model::decode(reader).map(Self::Place),
            b'"' => Model::decode(reader).map(Self::String),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Place(value) => value.encode(out),
            Self::String(value) => value.encode(out),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        match self {
            Self::Place(value) => value.conforms(origin),
            Self::String(_) => true,
        }
    }
}
