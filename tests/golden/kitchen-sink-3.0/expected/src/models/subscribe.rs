// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, fluent_uri};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct SubscribeBody {
    pub url: fluent_uri::Uri<String>,
}

impl Model for SubscribeBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut url = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "url" => reader.member(&mut url)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { url: required(url)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("url", &self.url);
        object.end();
    }
}
