// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

/// The same member twice; both hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Narrowed {
    pub a: Option<i64>,
}

impl Model for Narrowed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut a = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "a" => reader.member(&mut a)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { a })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("a", self.a.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.a.as_ref().is_none_or(|value| (1..=9).contains(value))
    }
}
