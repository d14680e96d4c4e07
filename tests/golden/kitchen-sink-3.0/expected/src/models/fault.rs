// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub message: String,
}

impl Model for Fault {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut message = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "message" => reader.member(&mut message)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            message: required(message)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("message", &self.message);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.message.chars().count() <= 200
    }
}
