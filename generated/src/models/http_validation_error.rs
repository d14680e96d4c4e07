// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::ValidationError;

/// Everything that is wrong with a request.
#[derive(Clone, Debug, PartialEq)]
pub struct HttpValidationError {
    pub detail: Vec<ValidationError>,
}

impl Model for HttpValidationError {
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

    fn conforms(&self, origin: Origin) -> bool {
        self.detail.iter().all(|item| item.conforms(origin)) && !self.detail.is_empty()
    }
}
