// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct TwinKeys(pub serde_json::Map<String, serde_json::Value>);

impl Model for TwinKeys {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }

    fn conforms(&self) -> bool {
        crate::API.schemas.accept("#/components/schemas/TwinKeys", &self.0)
    }
}
