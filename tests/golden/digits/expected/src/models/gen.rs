// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, json};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct GenOkBody {
    pub r#gen: Option<json::Number>,
}

impl Model for GenOkBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r#gen = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "gen" => reader.member(&mut r#gen)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { r#gen })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("gen", self.r#gen.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.r#gen.as_ref().is_none_or(|value| value.is_whole())
    }
}
