// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, chrono};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    pub seen: bool,
    pub at: Option<chrono::DateTime<chrono::FixedOffset>>,
}

impl Model for Receipt {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut seen = None;
        let mut at = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "seen" => reader.member(&mut seen)?,
                "at" => reader.member(&mut at)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { seen: required(seen)?, at })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("seen", &self.seen);
        object.optional("at", self.at.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.at.as_ref().is_none_or(|value| value.conforms(origin))
    }
}
