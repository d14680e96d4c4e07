// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub name: String,
}

impl Model for Item {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { name: required(name)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.name.chars().count() <= 8
    }
}
