// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct EndlessDefault {
    pub q: Option<i64>,
    pub w: Option<Box<EndlessDefault>>,
}

impl Model for EndlessDefault {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut q = None;
        let mut w = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "q" => reader.member(&mut q)?,
                "w" => reader.member(&mut w)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { q, w })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("q", self.q.as_ref());
        object.optional("w", self.w.as_ref());
        object.end();
    }
}
