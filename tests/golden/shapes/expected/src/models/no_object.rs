// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub enum NoObject {
    Circle(NoObjectCircle),
    Square(NoObjectSquare),
}

impl Model for NoObject {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.probe(&API.schemas, &["#/components/schemas/NoObject"], View::Whole)?;
        match reader.discriminator("kind")?.as_deref() {
            Some("circle") | Some("Circle") => Model::decode(reader).map(Self::Circle),
            Some("square") | Some("Square") => Model::decode(reader).map(Self::Square),
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
        origin.holds(&API.schemas, &["#/components/schemas/NoObject"], View::Whole, self)
            && match self {
                Self::Circle(value) => value.conforms(origin),
                Self::Square(value) => value.conforms(origin),
            }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct NoObjectCircle(pub serde_json::Value);

impl Model for NoObjectCircle {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.probe(&API.schemas, &["#/components/schemas/Circle"], View::Whole)?;
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin.holds(&API.schemas, &["#/components/schemas/Circle"], View::Whole, self)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct NoObjectSquare(pub serde_json::Value);

impl Model for NoObjectSquare {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.probe(&API.schemas, &["#/components/schemas/Square"], View::Whole)?;
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin.holds(&API.schemas, &["#/components/schemas/Square"], View::Whole, self)
    }
}
