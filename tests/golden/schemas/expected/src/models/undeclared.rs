// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

/// Requires what it does not describe.
#[derive(Clone, Debug, PartialEq)]
pub struct Undeclared {
    pub name: Option<String>,
    pub id: serde_json::Value,
}

impl Model for Undeclared {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut id = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                "id" => reader.member(&mut id)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { name, id: required(id)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("name", self.name.as_ref());
        object.member("id", &self.id);
        object.end();
    }
}
