// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

use super::Shape;

#[derive(Clone, Debug, PartialEq)]
pub enum KnownOrAnything {
    Shape(Shape),
    Other(serde_json::Value),
}

impl Model for KnownOrAnything {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader
            .alternative(
                &API.schemas,
                &[
                    &["#/components/schemas/KnownOrAnything/anyOf/0"],
                    &["#/components/schemas/KnownOrAnything/anyOf/1"],
                ],
                View::Whole,
                false,
            )?
        {
            0 => Model::decode(reader).map(Self::Shape),
            1 => Model::decode(reader).map(Self::Other),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Shape(value) => value.encode(out),
            Self::Other(value) => value.encode(out),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        match self {
            Self::Shape(value) => value.conforms(origin),
            Self::Other(_) => true,
        }
    }
}
