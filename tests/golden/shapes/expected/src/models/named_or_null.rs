// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

use super::{Circle, Square};

#[derive(Clone, Debug, PartialEq)]
pub struct NamedOrNull(pub Option<NamedOrNullValue>);

impl Model for NamedOrNull {
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
pub enum NamedOrNullValue {
    Circle(Circle),
    Square(Square),
}

impl Model for NamedOrNullValue {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.discriminator("kind")?.as_deref() {
            Some("circle") => Model::decode(reader).map(Self::Circle),
            Some("square") | Some("Circle") | Some("Square") => {
                Model::decode(reader).map(Self::Square)
            }
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
