// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub kind: String,
    pub tricks: Option<Vec<String>>,
}

impl Model for Dog {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut kind = None;
        let mut tricks = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "kind" => reader.member(&mut kind)?,
                "tricks" => reader.member(&mut tricks)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            kind: required(kind)?,
            tricks,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("tricks", self.tricks.as_ref());
        object.end();
    }
}
