// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

use super::Color;

#[derive(Clone, Debug, PartialEq)]
pub struct Deep {
    pub range: Option<Color>,
    pub list: Option<Vec<i64>>,
}

impl Model for Deep {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut range = None;
        let mut list = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "range" => reader.member(&mut range)?,
                "list" => reader.member(&mut list)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { range, list })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("range", self.range.as_ref());
        object.optional("list", self.list.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.range.as_ref().is_none_or(|value| value.conforms(origin))
    }
}
