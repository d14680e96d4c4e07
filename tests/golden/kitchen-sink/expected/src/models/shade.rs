// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use std::collections::BTreeMap;

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Shade {
    pub r: Option<i64>,
    pub g: Option<i64>,
    pub b: Option<i64>,
    /// Members that the document does not declare.
    pub additional_properties: BTreeMap<String, String>,
}

impl Model for Shade {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r = None;
        let mut g = None;
        let mut b = None;
        let mut additional = BTreeMap::new();
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "R" => reader.member(&mut r)?,
                "G" => reader.member(&mut g)?,
                "B" => reader.member(&mut b)?,
                _ => reader.additional(&mut additional, key)?,
            }
        }
        Ok(Self {
            r,
            g,
            b,
            additional_properties: additional,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("R", self.r.as_ref());
        object.optional("G", self.g.as_ref());
        object.optional("B", self.b.as_ref());
        for (key, value) in &self.additional_properties {
            object.member(key, value);
        }
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin.are_apart(&self.additional_properties, &["R", "G", "B"])
    }
}
