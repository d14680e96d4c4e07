// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

use super::{Filter, List, Shade, Text};

#[derive(Clone, Debug, PartialEq)]
pub struct Echo {
    pub text: Option<Text>,
    pub list: Option<List>,
    pub object: Option<Shade>,
    pub nested: Option<Filter>,
}

impl Model for Echo {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut text = None;
        let mut list = None;
        let mut object = None;
        let mut nested = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "text" => reader.member(&mut text)?,
                "list" => reader.member(&mut list)?,
                "object" => reader.member(&mut object)?,
                "nested" => reader.member(&mut nested)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { text, list, object, nested })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("text", self.text.as_ref());
        object.optional("list", self.list.as_ref());
        object.optional("object", self.object.as_ref());
        object.optional("nested", self.nested.as_ref());
        object.end();
    }
}
