// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, Pattern};
use specwright_runtime::json::{Reader, Refused, Writer};

static PATTERN: Pattern = Pattern::new("^[a-z][a-z0-9\\-]*$");

#[derive(Clone, Debug, PartialEq)]
pub struct Slug(pub String);

impl Model for Slug {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }

    fn conforms(&self, _: Origin) -> bool {
        self.0.chars().count() >= 2 && self.0.chars().count() <= 8
            && PATTERN.matches(&self.0)
    }
}
