// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Diamond {
    pub id: i64,
    pub note: Option<String>,
    pub left: String,
    pub right: Option<bool>,
    pub undeclared: serde_json::Value,
}

impl Model for Diamond {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut note = None;
        let mut left = None;
        let mut right = None;
        let mut undeclared = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "id" => reader.member(&mut id)?,
                "note" => reader.member(&mut note)?,
                "left" => reader.member(&mut left)?,
                "right" => reader.member(&mut right)?,
                "undeclared" => reader.member(&mut undeclared)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            id: required(id)?,
            note,
            left: required(left)?,
            right,
            undeclared: required(undeclared)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("note", self.note.as_ref());
        object.member("left", &self.left);
        object.optional("right", self.right.as_ref());
        object.member("undeclared", &self.undeclared);
        object.end();
    }
}
