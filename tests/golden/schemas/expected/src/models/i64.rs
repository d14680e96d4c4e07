// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct I64 {
    pub i64: Option<i64>,
}

impl Model for I64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut i64 = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "i64" => reader.member(&mut i64)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { i64 })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("i64", self.i64.as_ref());
        object.end();
    }
}
