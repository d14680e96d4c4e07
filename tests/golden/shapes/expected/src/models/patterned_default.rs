// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use std::collections::BTreeMap;

use specwright_runtime::{Model, Origin, View, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub struct PatternedDefault {
    pub x_y: Option<String>,
    /// Members that the document does not declare.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Model for PatternedDefault {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader
            .probe(
                &API.schemas,
                &["#/components/schemas/PatternedDefault"],
                View::Whole,
            )?;
        let mut x_y = None;
        let mut additional = BTreeMap::new();
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "x-y" => reader.member(&mut x_y)?,
                _ => reader.additional(&mut additional, key)?,
            }
        }
        Ok(Self {
            x_y,
            additional_properties: additional,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("x-y", self.x_y.as_ref());
        for (key, value) in &self.additional_properties {
            object.member(key, value);
        }
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(
                &API.schemas,
                &["#/components/schemas/PatternedDefault"],
                View::Whole,
                self,
            ) && origin.are_apart(&self.additional_properties, &["x-y"])
    }
}
