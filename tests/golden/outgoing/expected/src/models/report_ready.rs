// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct ReportReadyFilter {
    pub a: Option<i64>,
    pub b: Option<Vec<i64>>,
}

impl Model for ReportReadyFilter {
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
}
