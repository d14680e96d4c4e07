// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use std::collections::BTreeMap;

use specwright_runtime::{Model, Origin, Pattern, fluent_uri, format};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::{is_unique, required};

static PATTERN: Pattern = Pattern::new("^o");

/// Names that the generated code uses itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Locals {
    pub required: i64,
    pub reader: i64,
    pub members: String,
    pub key: String,
    pub out: Vec<i64>,
    pub object: String,
    pub value: f64,
    pub additional: String,
    pub format: Option<fluent_uri::Uri<String>>,
    pub is_unique: Option<bool>,
    /// Members that the document does not declare.
    pub additional_properties: BTreeMap<String, i64>,
}

impl Model for Locals {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut required1 = None;
        let mut reader1 = None;
        let mut members1 = None;
        let mut key1 = None;
        let mut out = None;
        let mut object = None;
        let mut value = None;
        let mut additional1 = None;
        let mut format = None;
        let mut is_unique = None;
        let mut additional = BTreeMap::new();
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "required" => reader.member(&mut required1)?,
                "reader" => reader.member(&mut reader1)?,
                "members" => reader.member(&mut members1)?,
                "key" => reader.member(&mut key1)?,
                "out" => reader.member(&mut out)?,
                "object" => reader.member(&mut object)?,
                "value" => reader.member(&mut value)?,
                "additional" => reader.member(&mut additional1)?,
                "format" => reader.member(&mut format)?,
                "is_unique" => reader.member(&mut is_unique)?,
                _ => reader.additional(&mut additional, key)?,
            }
        }
        Ok(Self {
            required: required(required1)?,
            reader: required(reader1)?,
            members: required(members1)?,
            key: required(key1)?,
            out: required(out)?,
            object: required(object)?,
            value: required(value)?,
            additional: additional1.unwrap_or_else(|| "a".to_owned()),
            format,
            is_unique,
            additional_properties: additional,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("required", &self.required);
        object.member("reader", &self.reader);
        object.member("members", &self.members);
        object.member("key", &self.key);
        object.member("out", &self.out);
        object.member("object", &self.object);
        object.member("value", &self.value);
        object.member("additional", &self.additional);
        object.optional("format", self.format.as_ref());
        object.optional("is_unique", self.is_unique.as_ref());
        for (key, value) in &self.additional_properties {
            object.member(key, value);
        }
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.required >= 0 && self.reader <= 9 && format::is_email(&self.members)
            && !self.key.is_empty() && is_unique(&self.out)
            && PATTERN.matches(&self.object) && self.value.is_finite()
            && origin
                .are_apart(
                    &self.additional_properties,
                    &[
                        "required",
                        "reader",
                        "members",
                        "key",
                        "out",
                        "object",
                        "value",
                        "additional",
                        "format",
                        "is_unique",
                    ],
                )
    }
}
