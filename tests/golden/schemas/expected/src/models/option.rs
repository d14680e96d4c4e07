// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct OptionModel {
    pub value: Option<String>,
}

impl Model for OptionModel {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut value = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "value" => reader.member(&mut value)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { value })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("value", self.value.as_ref());
        object.end();
    }
}
