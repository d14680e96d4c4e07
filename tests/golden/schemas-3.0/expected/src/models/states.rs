// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Nullable};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct States {
    pub both: Option<String>,
    pub either: Option<Nullable<String>>,
    pub neither: Option<String>,
    pub absent: Option<String>,
}

impl Model for States {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut both = None;
        let mut either = None;
        let mut neither = None;
        let mut absent = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "both" => reader.member(&mut both)?,
                "either" => reader.member(&mut either)?,
                "neither" => reader.member(&mut neither)?,
                "absent" => reader.member(&mut absent)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            both: required(both)?,
            either,
            neither,
            absent: absent.unwrap_or_default(),
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("both", &self.both);
        object.optional("either", self.either.as_ref());
        object.optional("neither", self.neither.as_ref());
        object.member("absent", &self.absent);
        object.end();
    }
}
