// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    pub number: i64,
}

impl Model for Receipt {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut number = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "number" => reader.member(&mut number)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { number: required(number)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("number", &self.number);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.number >= 1
    }
}
