// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

use super::{Cat, Dog};

#[derive(Clone, Debug, PartialEq)]
pub enum PartlyMapped {
    Cat(Cat),
    Dog(Dog),
}

impl Model for PartlyMapped {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.discriminator("kind")?.as_deref() {
            Some("feline") | Some("Cat") => Model::decode(reader).map(Self::Cat),
            Some("Dog") => Model::decode(reader).map(Self::Dog),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Cat(value) => value.encode(out),
            Self::Dog(value) => value.encode(out),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(
                &API.schemas,
                &["#/components/schemas/PartlyMapped"],
                View::Whole,
                self,
            )
    }
}
