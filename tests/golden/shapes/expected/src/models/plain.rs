// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Plain {
    pub kind: Option<String>,
    pub size: Option<i64>,
}

impl Model for Plain {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut kind = None;
        let mut size = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "kind" => reader.member(&mut kind)?,
                "size" => reader.member(&mut size)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { kind, size })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("kind", self.kind.as_ref());
        object.optional("size", self.size.as_ref());
        object.end();
    }
}
