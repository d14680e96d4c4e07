// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Row(pub String, pub Option<i64>, pub Vec<bool>);

impl Model for Row {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut elements = reader.array()?;
        Ok(
            Self(
                elements.required(reader)?,
                elements.optional(reader)?,
                elements.rest(reader)?,
            ),
        )
    }

    fn encode(&self, out: &mut Writer) {
        let mut array = out.array();
        array.item(&self.0);
        array.optional(&self.1);
        array.rest(&self.2);
        array.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.1.is_some() || self.2.is_empty()
    }
}
