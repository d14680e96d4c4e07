// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

use super::Entry;

#[derive(Clone, Debug, PartialEq)]
pub struct Folder {
    pub entry: Option<Entry>,
}

impl Model for Folder {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut entry = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "entry" => reader.member(&mut entry)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { entry })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("entry", self.entry.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.entry.as_ref().is_none_or(|value| value.conforms(origin))
    }
}
