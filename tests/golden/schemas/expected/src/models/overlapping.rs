// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

use super::{Cat, Dog};

#[derive(Clone, Debug, PartialEq)]
pub struct Overlapping {
    pub cat: Option<Cat>,
    pub dog: Option<Dog>,
}

impl Model for Overlapping {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let value = Self {
            cat: reader
                .if_accepted(
                    &API.schemas,
                    "#/components/schemas/Overlapping/anyOf/0",
                    View::Whole,
                )?,
            dog: reader
                .if_accepted(
                    &API.schemas,
                    "#/components/schemas/Overlapping/anyOf/1",
                    View::Whole,
                )?,
        };
        reader.skip()?;
        if value.cat.is_none() && value.dog.is_none() {
            return Err(Refused);
        }
        Ok(value)
    }

    fn encode(&self, out: &mut Writer) {
        out.merged(
            &[
                self.cat.as_ref().map(|value| value as &dyn Model),
                self.dog.as_ref().map(|value| value as &dyn Model),
            ],
        );
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(
                &API.schemas,
                &["#/components/schemas/Overlapping"],
                View::Whole,
                self,
            ) && (self.cat.is_some() || self.dog.is_some())
    }
}
