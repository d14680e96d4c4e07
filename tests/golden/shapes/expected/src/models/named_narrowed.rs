// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::{Circle, SquareKind};

#[derive(Clone, Debug, PartialEq)]
pub enum NamedNarrowed {
    Circle(Circle),
    Square(NamedNarrowedSquare),
}

impl Model for NamedNarrowed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
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
        match self {
            Self::Circle(value) => value.conforms(origin),
            Self::Square(value) => value.conforms(origin),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct NamedNarrowedSquare {
    pub kind: SquareKind,
    pub side: f64,
    pub edge: serde_json::Value,
}

impl Model for NamedNarrowedSquare {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut kind = None;
        let mut side = None;
        let mut edge = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "kind" => reader.member(&mut kind)?,
                "side" => reader.member(&mut side)?,
                "edge" => reader.member(&mut edge)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            kind: required(kind)?,
            side: required(side)?,
            edge: required(edge)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("side", &self.side);
        object.member("edge", &self.edge);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.side.is_finite()
    }
}
