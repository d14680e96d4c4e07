// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    pub from: Option<i64>,
    pub to: Option<i64>,
}

impl Model for Range {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut from = None;
        let mut to = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "from" => reader.member(&mut from)?,
                "to" => reader.member(&mut to)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { from, to })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("from", self.from.as_ref());
        object.optional("to", self.to.as_ref());
        object.end();
    }
}
