// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    pub kind: SquareKind,
    pub side: f64,
}

impl Model for Square {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut kind = None;
        let mut side = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "kind" => reader.member(&mut kind)?,
                "side" => reader.member(&mut side)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            kind: required(kind)?,
            side: required(side)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("side", &self.side);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.side.is_finite()
    }
}

/// `"square"`
#[derive(Clone, Debug, PartialEq, Copy, Default, Eq, Hash)]
pub struct SquareKind;

impl Model for SquareKind {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        if reader.string()? == "square" { Ok(Self) } else { Err(Refused) }
    }

    fn encode(&self, out: &mut Writer) {
        out.raw(r#""square""#);
    }
}
