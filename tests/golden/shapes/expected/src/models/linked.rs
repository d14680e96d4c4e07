// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Linked {
    pub value: i64,
    pub next: Option<Box<Linked>>,
}

impl Model for Linked {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut value = None;
        let mut next = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "value" => reader.member(&mut value)?,
                "next" => reader.member(&mut next)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            value: required(value)?,
            next,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("value", &self.value);
        object.optional("next", self.next.as_ref());
        object.end();
    }
}
