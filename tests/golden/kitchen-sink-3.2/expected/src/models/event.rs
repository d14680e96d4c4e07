// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub event: Option<EventEvent>,
    pub id: Option<String>,
    pub data: String,
}

impl Model for Event {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut event = None;
        let mut id = None;
        let mut data = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "event" => reader.member(&mut event)?,
                "id" => reader.member(&mut id)?,
                "data" => reader.member(&mut data)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            event,
            id,
            data: required(data)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("event", self.event.as_ref());
        object.optional("id", self.id.as_ref());
        object.member("data", &self.data);
        object.end();
    }
}

/// `"found"`
#[derive(Clone, Debug, PartialEq, Copy, Default, Eq, Hash)]
pub struct EventEvent;

impl Model for EventEvent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        if reader.string()? == "found" { Ok(Self) } else { Err(Refused) }
    }

    fn encode(&self, out: &mut Writer) {
        out.raw(r#""found""#);
    }
}
