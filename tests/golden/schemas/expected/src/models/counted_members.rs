// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use std::collections::BTreeMap;

use specwright_runtime::{Model, Origin, View, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub struct CountedMembers {
    pub a: Option<i64>,
    pub b: Option<i64>,
    /// Members that the document does not declare.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Model for CountedMembers {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader
            .probe(&API.schemas, &["#/components/schemas/CountedMembers"], View::Whole)?;
        let mut a = None;
        let mut b = None;
        let mut additional = BTreeMap::new();
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "a" => reader.member(&mut a)?,
                "b" => reader.member(&mut b)?,
                _ => reader.additional(&mut additional, key)?,
            }
        }
        Ok(Self {
            a,
            b,
            additional_properties: additional,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("a", self.a.as_ref());
        object.optional("b", self.b.as_ref());
        for (key, value) in &self.additional_properties {
            object.member(key, value);
        }
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(
                &API.schemas,
                &["#/components/schemas/CountedMembers"],
                View::Whole,
                self,
            ) && origin.are_apart(&self.additional_properties, &["a", "b"])
    }
}
