// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct ReaderModel {
    pub reader: Option<i64>,
}

impl Model for ReaderModel {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut reader1 = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "reader" => reader.member(&mut reader1)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { reader: reader1 })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("reader", self.reader.as_ref());
        object.end();
    }
}
