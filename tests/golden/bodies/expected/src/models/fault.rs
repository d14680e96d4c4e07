// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub reason: String,
}

impl Model for Fault {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut reason = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "reason" => reader.member(&mut reason)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { reason: required(reason)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("reason", &self.reason);
        object.end();
    }
}
