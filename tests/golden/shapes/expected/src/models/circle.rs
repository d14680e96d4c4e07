// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    pub kind: CircleKind,
    pub radius: f64,
}

impl Model for Circle {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut kind = None;
        let mut radius = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "kind" => reader.member(&mut kind)?,
                "radius" => reader.member(&mut radius)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            kind: required(kind)?,
            radius: required(radius)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("radius", &self.radius);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.radius.is_finite()
    }
}

/// `"circle"`
#[derive(Clone, Debug, PartialEq, Copy, Default, Eq, Hash)]
pub struct CircleKind;

impl Model for CircleKind {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        if reader.string()? == "circle" { Ok(Self) } else { Err(Refused) }
    }

    fn encode(&self, out: &mut Writer) {
        out.raw(r#""circle""#);
    }
}
