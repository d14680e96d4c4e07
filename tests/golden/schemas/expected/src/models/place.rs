// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::Style;

#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub style: Style,
}

impl Model for Place {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut style = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "style" => reader.member(&mut style)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { style: required(style)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("style", &self.style);
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.style.conforms(origin)
    }
}
