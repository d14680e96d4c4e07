// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

use super::PatternModel;

#[derive(Clone, Debug, PartialEq)]
pub struct WriterModel {
    pub writer: Option<PatternModel>,
}

impl Model for WriterModel {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut writer = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "writer" => reader.member(&mut writer)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { writer })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("writer", self.writer.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.writer.as_ref().is_none_or(|value| value.conforms(origin))
    }
}
