// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

use super::{Circle, Plain};

#[derive(Clone, Debug, PartialEq)]
pub enum Drawn {
    Circle(Circle),
    Plain(Plain),
}

impl Model for Drawn {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.discriminator("kind")?.as_deref() {
            Some("circle") | Some("Circle") => Model::decode(reader).map(Self::Circle),
            Some(_) if false => Model::decode(reader).map(Self::Plain),
            _ => Model::decode(reader).map(Self::Plain),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Circle(value) => value.encode(out),
            Self::Plain(value) => value.encode(out),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin.holds(&API.schemas, &["#/components/schemas/Drawn"], View::Whole, self)
            && match self {
                Self::Circle(value) => value.conforms(origin),
                Self::Plain(_) => true,
            }
    }
}
