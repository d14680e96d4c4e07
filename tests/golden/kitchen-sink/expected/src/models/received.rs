// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::Item;

#[derive(Clone, Debug, PartialEq)]
pub struct Received {
    pub r#as: String,
    pub item: Option<Item>,
    pub text: Option<String>,
    pub size: Option<i64>,
    pub media: Option<String>,
}

impl Model for Received {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r#as = None;
        let mut item = None;
        let mut text = None;
        let mut size = None;
        let mut media = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "as" => reader.member(&mut r#as)?,
                "item" => reader.member(&mut item)?,
                "text" => reader.member(&mut text)?,
                "size" => reader.member(&mut size)?,
                "media" => reader.member(&mut media)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            r#as: required(r#as)?,
            item,
            text,
            size,
            media,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("as", &self.r#as);
        object.optional("item", self.item.as_ref());
        object.optional("text", self.text.as_ref());
        object.optional("size", self.size.as_ref());
        object.optional("media", self.media.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.item.as_ref().is_none_or(|value| value.conforms(origin))
    }
}
