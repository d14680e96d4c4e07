// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, format};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

/// A new account.
#[derive(Clone, Debug, PartialEq)]
pub struct UserCreate {
    /// The name to show; several users may have the same.
    pub username: String,
    pub email: String,
    /// Stored as an Argon2id hash and never sent back.
    pub password: String,
}

impl Model for UserCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut username = None;
        let mut email = None;
        let mut password = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "username" => reader.member(&mut username)?,
                "email" => reader.member(&mut email)?,
                "password" => reader.member(&mut password)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            username: required(username)?,
            email: required(email)?,
            password: required(password)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("username", &self.username);
        object.member("email", &self.email);
        object.member("password", &self.password);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        format::is_email(&self.email)
    }
}
