// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub enum Untyped {
    Object(UntypedObject),
    Other(serde_json::Value),
}

impl Model for Untyped {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.peek()? {
            b'{' => Model::decode(reader).map(Self::Object),
            b'n' | b't' | b'f' | b'[' | b'-' | b'0'..=b'9' | b'"' => {
                Model::decode(reader).map(Self::Other)
            }
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Object(value) => value.encode(out),
            Self::Other(value) => value.encode(out),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin.holds(&API.schemas, &["#/components/schemas/Untyped"], View::Whole, self)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct UntypedObject {
    pub a: i64,
}

impl Model for UntypedObject {
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
