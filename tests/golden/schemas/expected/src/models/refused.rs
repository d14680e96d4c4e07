// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct RefusedModel {
    pub refused: Option<i64>,
}

impl Model for RefusedModel {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut refused = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "refused" => reader.member(&mut refused)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { refused })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("refused", self.refused.as_ref());
        object.end();
    }
}
