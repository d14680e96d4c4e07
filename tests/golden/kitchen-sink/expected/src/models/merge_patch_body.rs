// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Nullable};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct MergePatchBodyBody {
    pub name: Option<Nullable<String>>,
    pub count: Option<Nullable<i64>>,
}

impl Model for MergePatchBodyBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut count = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                "count" => reader.member(&mut count)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { name, count })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("name", self.name.as_ref());
        object.optional("count", self.count.as_ref());
        object.end();
    }
}
