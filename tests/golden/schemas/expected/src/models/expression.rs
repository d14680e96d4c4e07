// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

use super::{Literal, Sum};

#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    Literal(Literal),
    Sum(Sum),
}

impl Model for Expression {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.discriminator("op")?.as_deref() {
            Some("Literal") => Model::decode(reader).map(Self::Literal),
            Some("Sum") => Model::decode(reader).map(Self::Sum),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Literal(value) => value.encode(out),
            Self::Sum(value) => value.encode(out),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(&API.schemas, &["#/components/schemas/Expression"], View::Whole, self)
            && match self {
                Self::Literal(value) => value.conforms(origin),
                Self::Sum(value) => value.conforms(origin),
            }
    }
}
