// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub name: String,
    pub count: Option<i64>,
}

impl Model for Item {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut count = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                "count" => reader.member(&mut count)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            name: required(name)?,
            count,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.optional("count", self.count.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        !self.name.is_empty() && self.name.chars().count() <= 9
            && self.count.as_ref().is_none_or(|value| *value >= 0)
    }
}
