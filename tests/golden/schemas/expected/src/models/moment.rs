// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Nullable, Origin, chrono, format, uuid};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    pub at: chrono::DateTime<chrono::FixedOffset>,
    pub by: uuid::Uuid,
    pub day: Option<Nullable<chrono::NaiveDate>>,
    pub more: Option<Vec<String>>,
}

impl Model for Moment {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut at = None;
        let mut by = None;
        let mut day = None;
        let mut more = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "at" => reader.member(&mut at)?,
                "by" => reader.member(&mut by)?,
                "day" => reader.member(&mut day)?,
                "more" => reader.member(&mut more)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            at: required(at)?,
            by: required(by)?,
            day,
            more,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("at", &self.at);
        object.member("by", &self.by);
        object.optional("day", self.day.as_ref());
        object.optional("more", self.more.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.at.conforms(origin)
            && self
                .day
                .as_ref()
                .is_none_or(|value| match value {
                    Nullable::Value(value) => value.conforms(origin),
                    Nullable::Null => true,
                })
            && self
                .more
                .as_ref()
                .is_none_or(|value| value.iter().all(|item| format::is_email(item)))
    }
}
