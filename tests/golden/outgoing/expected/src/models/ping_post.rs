// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct PingPostBodyPoint {
    pub x: Option<i64>,
}

impl Model for PingPostBodyPoint {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut x = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "x" => reader.member(&mut x)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { x })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("x", self.x.as_ref());
        object.end();
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct PingPostBody {
    pub name: String,
    pub tags: Option<Vec<String>>,
    pub point: Option<PingPostBodyPoint>,
}

impl Model for PingPostBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut tags = None;
        let mut point = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                "tags" => reader.member(&mut tags)?,
                "point" => reader.member(&mut point)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            name: required(name)?,
            tags,
            point,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.optional("tags", self.tags.as_ref());
        object.optional("point", self.point.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.name.chars().count() <= 5
    }
}
