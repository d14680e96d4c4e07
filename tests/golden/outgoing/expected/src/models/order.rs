// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    pub id: i64,
}

impl Model for Order {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "id" => reader.member(&mut id)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { id: required(id)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.end();
    }
}
