// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

use super::{Circle, Square};

#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    Circle(Circle),
    Square(Square),
}

impl Model for Shape {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.discriminator("kind")?.as_deref() {
            Some("circle") => Model::decode(reader).map(Self::Circle),
            Some("square") => Model::decode(reader).map(Self::Square),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Circle(value) => value.encode(out),
            Self::Square(value) => value.encode(out),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        match self {
            Self::Circle(value) => value.conforms(origin),
            Self::Square(value) => value.conforms(origin),
        }
    }
}
