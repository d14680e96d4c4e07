// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, chrono, number, uuid};
use specwright_runtime::json::{Reader, Refused, Writer};

use super::Closed;

/// Defaults that only the exact check could judge stay unused.
#[derive(Clone, Debug, PartialEq)]
pub struct LaterDefaults {
    pub date: Option<chrono::NaiveDate>,
    pub uuid: Option<uuid::Uuid>,
    pub steps: Option<f64>,
    pub object: Option<Closed>,
    pub wrong: Option<i64>,
    pub long: Option<String>,
}

impl Model for LaterDefaults {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut date = None;
        let mut uuid = None;
        let mut steps = None;
        let mut object = None;
        let mut wrong = None;
        let mut long = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "date" => reader.member(&mut date)?,
                "uuid" => reader.member(&mut uuid)?,
                "steps" => reader.member(&mut steps)?,
                "object" => reader.member(&mut object)?,
                "wrong" => reader.member(&mut wrong)?,
                "long" => reader.member(&mut long)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            date,
            uuid,
            steps,
            object,
            wrong,
            long,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("date", self.date.as_ref());
        object.optional("uuid", self.uuid.as_ref());
        object.optional("steps", self.steps.as_ref());
        object.optional("object", self.object.as_ref());
        object.optional("wrong", self.wrong.as_ref());
        object.optional("long", self.long.as_ref());
        object.end();
    }

    fn conforms(&self) -> bool {
        self.steps.as_ref().is_none_or(|value| number::is_multiple(*value, 0.5))
            && self.long.as_ref().is_none_or(|value| value.chars().count() <= 1)
    }
}
