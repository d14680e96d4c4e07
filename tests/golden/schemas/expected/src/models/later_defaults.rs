// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, chrono, number, uuid};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::default_value;

use super::Closed;

/// Defaults that take more than a literal, and two that fit no value.
#[derive(Clone, Debug, PartialEq)]
pub struct LaterDefaults {
    pub date: chrono::NaiveDate,
    pub uuid: uuid::Uuid,
    pub steps: f64,
    pub object: Closed,
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
            date: date.map_or_else(|| default_value(r#""2024-02-29""#), Ok)?,
            uuid: uuid
                .map_or_else(
                    || default_value(r#""00000000-0000-0000-0000-000000000000""#),
                    Ok,
                )?,
            steps: steps.unwrap_or(1.5),
            object: object.map_or_else(|| default_value(r#"{"a":1}"#), Ok)?,
            wrong,
            long,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("date", &self.date);
        object.member("uuid", &self.uuid);
        object.member("steps", &self.steps);
        object.member("object", &self.object);
        object.optional("wrong", self.wrong.as_ref());
        object.optional("long", self.long.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.date.conforms(origin) && number::is_multiple(self.steps, 0.5)
            && self.long.as_ref().is_none_or(|value| value.chars().count() <= 1)
    }
}
