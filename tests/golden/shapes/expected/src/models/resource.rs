// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    pub local: Option<String>,
    pub anchored: Option<String>,
}

impl Model for Resource {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut local = None;
        let mut anchored = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "local" => reader.member(&mut local)?,
                "anchored" => reader.member(&mut anchored)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { local, anchored })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("local", self.local.as_ref());
        object.optional("anchored", self.anchored.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.local.as_ref().is_none_or(|value| value.chars().count() <= 2)
            && self.anchored.as_ref().is_none_or(|value| value.chars().count() <= 2)
    }
}
