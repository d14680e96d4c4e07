// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct ClosedEmpty {}

impl Model for ClosedEmpty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            reader.undeclared(&key)?;
        }
        Ok(Self {})
    }

    fn encode(&self, out: &mut Writer) {
        out.object().end();
    }
}
