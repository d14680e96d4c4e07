// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

use super::Response;

#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    pub response: Option<Response>,
}

impl Model for Request {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut response = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "response" => reader.member(&mut response)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { response })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("response", self.response.as_ref());
        object.end();
    }
}
