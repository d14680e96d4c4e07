// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Pair(pub String, pub i64);

impl Model for Pair {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut elements = reader.array()?;
        let value = Self(elements.required(reader)?, elements.required(reader)?);
        elements.end(reader)?;
        Ok(value)
    }

    fn encode(&self, out: &mut Writer) {
        let mut array = out.array();
        array.item(&self.0);
        array.item(&self.1);
        array.end();
    }
}
