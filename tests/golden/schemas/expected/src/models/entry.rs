// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

use super::Folder;

#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub folder: Option<Box<Folder>>,
    pub name: Option<String>,
}

impl Model for Entry {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut folder = None;
        let mut name = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "folder" => reader.member(&mut folder)?,
                "name" => reader.member(&mut name)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { folder, name })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("folder", self.folder.as_ref());
        object.optional("name", self.name.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.folder.as_ref().is_none_or(|value| value.conforms(origin))
            && self.name.as_ref().is_none_or(|value| value.chars().count() <= 3)
    }
}
