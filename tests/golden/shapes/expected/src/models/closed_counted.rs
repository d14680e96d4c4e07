// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub struct ClosedCounted {}

impl Model for ClosedCounted {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader
            .probe(&API.schemas, &["#/components/schemas/ClosedCounted"], View::Whole)?;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            reader.undeclared(&key)?;
        }
        Ok(Self {})
    }

    fn encode(&self, out: &mut Writer) {
        out.object().end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(
                &API.schemas,
                &["#/components/schemas/ClosedCounted"],
                View::Whole,
                self,
            )
    }
}
