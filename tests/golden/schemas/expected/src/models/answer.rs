// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

use super::Body;

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub body: Option<Body>,
}

impl Model for Answer {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut body = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "body" => reader.member(&mut body)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { body })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("body", self.body.as_ref());
        object.end();
    }
}
