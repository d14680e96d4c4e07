// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Mod {
    pub origin: Option<String>,
}

impl Model for Mod {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut origin = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "origin" => reader.member(&mut origin)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { origin })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("origin", self.origin.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.origin.as_ref().is_none_or(|value| value.chars().count() >= 2)
    }
}
