// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Nullable};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct NullableModel {
    pub nullable: Option<Nullable<i64>>,
}

impl Model for NullableModel {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut nullable = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "nullable" => reader.member(&mut nullable)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { nullable })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("nullable", self.nullable.as_ref());
        object.end();
    }
}
