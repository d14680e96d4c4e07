// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct NullableObject(pub Option<NullableObjectValue>);

impl Model for NullableObject {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct NullableObjectValue {
    pub a: i64,
}

impl Model for NullableObjectValue {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut a = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "a" => reader.member(&mut a)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { a: required(a)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("a", &self.a);
        object.end();
    }
}
