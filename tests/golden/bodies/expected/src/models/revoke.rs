// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct RevokeBody {
    pub token: Option<String>,
    pub undeclared: serde_json::Value,
}

impl Model for RevokeBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut token = None;
        let mut undeclared = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "token" => reader.member(&mut token)?,
                "undeclared" => reader.member(&mut undeclared)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            token,
            undeclared: required(undeclared)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("token", self.token.as_ref());
        object.member("undeclared", &self.undeclared);
        object.end();
    }
}
