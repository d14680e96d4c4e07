// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub struct TenthConstant(pub f64);

impl Model for TenthConstant {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader
            .probe(&API.schemas, &["#/components/schemas/TenthConstant"], View::Whole)?;
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(
                &API.schemas,
                &["#/components/schemas/TenthConstant"],
                View::Whole,
                self,
            ) && self.0.is_finite()
    }
}
