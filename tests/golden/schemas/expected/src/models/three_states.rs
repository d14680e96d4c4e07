// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Nullable, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct ThreeStates {
    pub required: String,
    pub required_or_null: Option<String>,
    pub optional: Option<String>,
    pub optional_or_null: Option<Nullable<String>>,
}

impl Model for ThreeStates {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut required1 = None;
        let mut required_or_null = None;
        let mut optional = None;
        let mut optional_or_null = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "required" => reader.member(&mut required1)?,
                "requiredOrNull" => reader.member(&mut required_or_null)?,
                "optional" => reader.member(&mut optional)?,
                "optionalOrNull" => reader.member(&mut optional_or_null)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            required: required(required1)?,
            required_or_null: required(required_or_null)?,
            optional,
            optional_or_null,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("required", &self.required);
        object.member("requiredOrNull", &self.required_or_null);
        object.optional("optional", self.optional.as_ref());
        object.optional("optionalOrNull", self.optional_or_null.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.optional_or_null
            .as_ref()
            .is_none_or(|value| match value {
                Nullable::Value(value) => value.chars().count() <= 3,
                Nullable::Null => true,
            })
    }
}
