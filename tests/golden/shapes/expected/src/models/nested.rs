// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub struct Nested(pub serde_json::Value);

impl Model for Nested {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.probe(&API.schemas, &["#/components/schemas/Nested"], View::Whole)?;
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin.holds(&API.schemas, &["#/components/schemas/Nested"], View::Whole, self)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct NestedVariant1 {
    pub a: Nested,
}

impl Model for NestedVariant1 {
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

    fn conforms(&self, origin: Origin) -> bool {
        self.a.conforms(origin)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct NestedVariant2 {
    pub b: Option<Nested>,
}

impl Model for NestedVariant2 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut b = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "b" => reader.member(&mut b)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { b })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("b", self.b.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.b.as_ref().is_none_or(|value| value.conforms(origin))
    }
}
