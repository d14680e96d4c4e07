// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use std::collections::BTreeMap;

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

use super::Closed;

#[derive(Clone, Debug, PartialEq)]
pub struct ExtraNamed {
    pub additional: Option<String>,
    /// Members that the document does not declare.
    pub additional_properties: BTreeMap<String, Closed>,
}

impl Model for ExtraNamed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut additional1 = None;
        let mut additional = BTreeMap::new();
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "additional" => reader.member(&mut additional1)?,
                _ => reader.additional(&mut additional, key)?,
            }
        }
        Ok(Self {
            additional: additional1,
            additional_properties: additional,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("additional", self.additional.as_ref());
        for (key, value) in &self.additional_properties {
            object.member(key, value);
        }
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin.are_apart(&self.additional_properties, &["additional"])
    }
}
