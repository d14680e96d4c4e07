// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::Names;

#[derive(Clone, Debug, PartialEq)]
pub struct WholeAll {
    pub name: String,
    pub tags: Option<Names>,
}

impl Model for WholeAll {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut tags = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                "tags" => reader.member(&mut tags)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            name: required(name)?,
            tags,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.optional("tags", self.tags.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.tags.as_ref().is_none_or(|value| value.conforms(origin))
    }
}
