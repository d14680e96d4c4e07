// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Self_ {
    pub self_: Option<i64>,
}

impl Model for Self_ {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut self_ = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "self" => reader.member(&mut self_)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { self_ })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("self", self.self_.as_ref());
        object.end();
    }
}
