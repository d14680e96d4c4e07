// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct InQueryBoundsObject {
    pub gte: Option<i64>,
}

impl Model for InQueryBoundsObject {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut gte = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "gte" => reader.member(&mut gte)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { gte })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("gte", self.gte.as_ref());
        object.end();
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum InQueryBounds {
    Integer(i64),
    Object(InQueryBoundsObject),
}

impl Model for InQueryBounds {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.peek()? {
            b'-' | b'0'..=b'9' => Model::decode(reader).map(Self::Integer),
            b'{' => Model::decode(reader).map(Self::Object),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Integer(value) => value.encode(out),
            Self::Object(value) => value.encode(out),
        }
    }
}
