// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

use super::Circle;

#[derive(Clone, Debug, PartialEq)]
pub struct Optional(pub Option<Circle>);

impl Model for Optional {
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
