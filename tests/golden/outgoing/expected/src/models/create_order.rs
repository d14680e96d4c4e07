// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, fluent_uri};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrderBody {
    pub callback_url: fluent_uri::Uri<String>,
}

impl Model for CreateOrderBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut callback_url = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "callbackUrl" => reader.member(&mut callback_url)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            callback_url: required(callback_url)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("callbackUrl", &self.callback_url);
        object.end();
    }
}
