// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    pub r#type: Option<i64>,
}

impl Model for Type {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r#type = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "type" => reader.member(&mut r#type)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { r#type })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("type", self.r#type.as_ref());
        object.end();
    }
}
