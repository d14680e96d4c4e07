// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct BoxModel {
    pub inside: Option<Box<BoxModel>>,
    pub text: String,
}

impl Model for BoxModel {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut inside = None;
        let mut text = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "inside" => reader.member(&mut inside)?,
                "text" => reader.member(&mut text)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            inside,
            text: text.unwrap_or_else(|| "x".to_owned()),
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("inside", self.inside.as_ref());
        object.member("text", &self.text);
        object.end();
    }
}
