// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use crate::API;

use super::CircleKind;

#[derive(Clone, Debug, PartialEq)]
pub struct Sealed {
    pub kind: CircleKind,
    pub radius: f64,
    pub colour: Option<String>,
}

impl Model for Sealed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.probe(&API.schemas, &["#/components/schemas/Sealed"], View::Whole)?;
        let mut kind = None;
        let mut radius = None;
        let mut colour = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "kind" => reader.member(&mut kind)?,
                "radius" => reader.member(&mut radius)?,
                "colour" => reader.member(&mut colour)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            kind: required(kind)?,
            radius: required(radius)?,
            colour,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("radius", &self.radius);
        object.optional("colour", self.colour.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin.holds(&API.schemas, &["#/components/schemas/Sealed"], View::Whole, self)
            && self.radius.is_finite()
    }
}
