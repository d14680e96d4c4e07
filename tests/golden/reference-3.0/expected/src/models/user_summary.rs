// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

/// What a list of users shows of each.
#[derive(Clone, Debug, PartialEq)]
pub struct UserSummary {
    pub username: String,
}

impl Model for UserSummary {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut username = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "username" => reader.member(&mut username)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            username: required(username)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("username", &self.username);
        object.end();
    }
}
