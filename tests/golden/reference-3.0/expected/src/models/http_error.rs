// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

/// Why a request was refused.
#[derive(Clone, Debug, PartialEq)]
pub struct HttpError {
    pub detail: String,
}

impl Model for HttpError {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut detail = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "detail" => reader.member(&mut detail)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { detail: required(detail)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("detail", &self.detail);
        object.end();
    }
}
