// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub struct Models {
    pub origin: Option<ModelsOrigin>,
    pub value1: Option<ModelsValue>,
}

impl Model for Models {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let value = Self {
            origin: reader
                .if_accepted(
                    &API.schemas,
                    "#/components/schemas/models/anyOf/0",
                    View::Whole,
                )?,
            value1: reader
                .if_accepted(
                    &API.schemas,
                    "#/components/schemas/models/anyOf/1",
                    View::Whole,
                )?,
        };
        reader.skip()?;
        if value.origin.is_none() && value.value1.is_none() {
            return Err(Refused);
        }
        Ok(value)
    }

    fn encode(&self, out: &mut Writer) {
        out.merged(
            &[
                self.origin.as_ref().map(|value| value as &dyn Model),
                self.value1.as_ref().map(|value| value as &dyn Model),
            ],
        );
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin.holds(&API.schemas, &["#/components/schemas/models"], View::Whole, self)
            && (self.origin.is_some() || self.value1.is_some())
    }
}

/// origin
#[derive(Clone, Debug, PartialEq)]
pub struct ModelsOrigin {
    pub a: serde_json::Value,
}

impl Model for ModelsOrigin {
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

/// value
#[derive(Clone, Debug, PartialEq)]
pub struct ModelsValue {
    pub b: serde_json::Value,
}

impl Model for ModelsValue {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut b = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "b" => reader.member(&mut b)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { b: required(b)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("b", &self.b);
        object.end();
    }
}
