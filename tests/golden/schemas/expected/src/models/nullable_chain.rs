// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct NullableChain {
    pub next: Option<Box<NullableChain>>,
}

impl Model for NullableChain {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut next = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "next" => reader.member(&mut next)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { next: required(next)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("next", &self.next);
        object.end();
    }
}
