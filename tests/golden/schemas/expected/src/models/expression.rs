// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

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

    fn conforms(&self) -> bool {
        match self {
            Self::Literal(value) => value.conforms(),
            Self::Sum(value) => value.conforms(),
        }
    }
}
