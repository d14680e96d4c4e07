// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Color {
    pub r: i64,
    pub g: Option<i64>,
}

impl Model for Color {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r = None;
        let mut g = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "R" => reader.member(&mut r)?,
                "G" => reader.member(&mut g)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { r: required(r)?, g })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("R", &self.r);
        object.optional("G", self.g.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.r <= 255
    }
}
