// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Keywords {
    pub r#type: i64,
    pub r#async: i64,
    pub self_: i64,
    pub self1: i64,
    pub super_: i64,
    pub crate_: i64,
    pub underscore: i64,
}

impl Model for Keywords {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r#type = None;
        let mut r#async = None;
        let mut self_ = None;
        let mut self1 = None;
        let mut super_ = None;
        let mut crate_ = None;
        let mut underscore = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "type" => reader.member(&mut r#type)?,
                "async" => reader.member(&mut r#async)?,
                "self" => reader.member(&mut self_)?,
                "Self" => reader.member(&mut self1)?,
                "super" => reader.member(&mut super_)?,
                "crate" => reader.member(&mut crate_)?,
                "_" => reader.member(&mut underscore)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            r#type: required(r#type)?,
            r#async: required(r#async)?,
            self_: required(self_)?,
            self1: required(self1)?,
            super_: required(super_)?,
            crate_: required(crate_)?,
            underscore: required(underscore)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("type", &self.r#type);
        object.member("async", &self.r#async);
        object.member("self", &self.self_);
        object.member("Self", &self.self1);
        object.member("super", &self.super_);
        object.member("crate", &self.crate_);
        object.member("_", &self.underscore);
        object.end();
    }
}
