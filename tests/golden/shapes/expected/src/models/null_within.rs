// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub struct NullWithin(pub Option<NullWithinValue>);

impl Model for NullWithin {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.probe(&API.schemas, &["#/components/schemas/NullWithin"], View::Whole)?;
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(&API.schemas, &["#/components/schemas/NullWithin"], View::Whole, self)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct NullWithinValue(pub Vec<serde_json::Value>);

impl Model for NullWithinValue {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }
}
