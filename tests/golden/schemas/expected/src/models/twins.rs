// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, Pattern};
use specwright_runtime::json::{Reader, Refused, Writer};

static PATTERN: Pattern = Pattern::backtracking("^(?!a)([0-9A-Z_a-z])(?:\\1)$");

#[derive(Clone, Debug, PartialEq)]
pub struct Twins(pub String);

impl Model for Twins {
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
