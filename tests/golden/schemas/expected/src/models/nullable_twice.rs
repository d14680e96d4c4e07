// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Nullable, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

/// The same member twice, null in one of them only, and never required.
#[derive(Clone, Debug, PartialEq)]
pub struct NullableTwice {
    pub a: Option<Nullable<String>>,
    pub b: Option<String>,
}

impl Model for NullableTwice {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut a = None;
        let mut b = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "a" => reader.member(&mut a)?,
                "b" => reader.member(&mut b)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { a, b })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("a", self.a.as_ref());
        object.optional("b", self.b.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.a
            .as_ref()
            .is_none_or(|value| match value {
                Nullable::Value(value) => {
                    value.chars().count() >= 2 && value.chars().count() <= 3
                }
                Nullable::Null => true,
            })
    }
}
