// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct ModelModel {
    pub model: Option<i64>,
}

impl Model for ModelModel {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut model = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "model" => reader.member(&mut model)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { model })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("model", self.model.as_ref());
        object.end();
    }
}
