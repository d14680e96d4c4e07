// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub struct Conditional {
    pub country: String,
    pub zip: Option<serde_json::Value>,
}

impl Model for Conditional {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.probe(&API.schemas, &["#/components/schemas/Conditional"], View::Whole)?;
        let mut country = None;
        let mut zip = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "country" => reader.member(&mut country)?,
                "zip" => reader.member(&mut zip)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            country: required(country)?,
            zip,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("country", &self.country);
        object.optional("zip", self.zip.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(
                &API.schemas,
                &["#/components/schemas/Conditional"],
                View::Whole,
                self,
            )
    }
}
