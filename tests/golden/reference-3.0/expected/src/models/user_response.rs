// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

/// A user as others see it.
#[derive(Clone, Debug, PartialEq)]
pub struct UserResponse {
    pub id: i64,
    pub username: String,
    /// Whether the account can be used.
    pub is_active: bool,
}

impl Model for UserResponse {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut username = None;
        let mut is_active = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "id" => reader.member(&mut id)?,
                "username" => reader.member(&mut username)?,
                "is_active" => reader.member(&mut is_active)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            id: required(id)?,
            username: required(username)?,
            is_active: required(is_active)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("username", &self.username);
        object.member("is_active", &self.is_active);
        object.end();
    }
}
