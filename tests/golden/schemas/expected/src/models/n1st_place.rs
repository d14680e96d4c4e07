// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct N1stPlace {
    pub place: Option<i64>,
}

impl Model for N1stPlace {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut place = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "place" => reader.member(&mut place)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { place })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("place", self.place.as_ref());
        object.end();
    }
}
