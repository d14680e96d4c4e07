// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Narrowed {
    pub size: Option<i64>,
}

impl Model for Narrowed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut size = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "size" => reader.member(&mut size)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { size })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("size", self.size.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.size.as_ref().is_none_or(|value| (1..=9).contains(value))
    }
}
