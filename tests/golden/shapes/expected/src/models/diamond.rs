// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Diamond {
    pub name: String,
    pub note: String,
    pub left: Option<i64>,
    pub right: Option<i64>,
}

impl Model for Diamond {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut note = None;
        let mut left = None;
        let mut right = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                "note" => reader.member(&mut note)?,
                "left" => reader.member(&mut left)?,
                "right" => reader.member(&mut right)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            name: required(name)?,
            note: required(note)?,
            left,
            right,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.member("note", &self.note);
        object.optional("left", self.left.as_ref());
        object.optional("right", self.right.as_ref());
        object.end();
    }
}
