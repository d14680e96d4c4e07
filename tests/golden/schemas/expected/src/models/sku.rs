// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, Pattern};
use specwright_runtime::json::{Reader, Refused, Writer};

static PATTERN: Pattern = Pattern::new("^[A-Z]{2}-[0-9]+$");

#[derive(Clone, Debug, PartialEq)]
pub struct Sku(pub String);

impl Model for Sku {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }

    fn conforms(&self, _: Origin) -> bool {
        PATTERN.matches(&self.0)
    }
}
