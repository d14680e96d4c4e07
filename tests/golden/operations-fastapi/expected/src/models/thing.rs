// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::Kind;

#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub name: String,
    pub count: i64,
    pub kind: Option<Kind>,
}

impl Model for Thing {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut count = None;
        let mut kind = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                "count" => reader.member(&mut count)?,
                "kind" => reader.member(&mut kind)?,
                _ => reader.undeclared(&key)?,
            }
        }
        Ok(Self {
            name: required(name)?,
            count: count.unwrap_or(1),
            kind,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.member("count", &self.count);
        object.optional("kind", self.kind.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        !self.name.is_empty()
    }
}
