// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use std::collections::BTreeMap;

use specwright_runtime::{Model, Origin, View, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub struct Labelled {
    pub name: Option<String>,
    /// Members that the document does not declare.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Model for Labelled {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.probe(&API.schemas, &["#/components/schemas/Labelled"], View::Whole)?;
        let mut name = None;
        let mut additional = BTreeMap::new();
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                _ => reader.additional(&mut additional, key)?,
            }
        }
        Ok(Self {
            name,
            additional_properties: additional,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("name", self.name.as_ref());
        for (key, value) in &self.additional_properties {
            object.member(key, value);
        }
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin.holds(&API.schemas, &["#/components/schemas/Labelled"], View::Whole, self)
            && origin.are_apart(&self.additional_properties, &["name"])
    }
}
