// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub kind: String,
    pub lives: i64,
}

impl Model for Cat {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut kind = None;
        let mut lives = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "kind" => reader.member(&mut kind)?,
                "lives" => reader.member(&mut lives)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            kind: required(kind)?,
            lives: required(lives)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("lives", &self.lives);
        object.end();
    }
}
