// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, chrono};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Owner {
    pub name: String,
    pub since: Option<chrono::NaiveDate>,
}

impl Model for Owner {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut since = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                "since" => reader.member(&mut since)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            name: required(name)?,
            since,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.optional("since", self.since.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.since.as_ref().is_none_or(|value| value.conforms(origin))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct OwnerRequest {
    pub name: String,
}

impl Model for OwnerRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { name: required(name)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.end();
    }
}
