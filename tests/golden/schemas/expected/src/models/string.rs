// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::OptionModel;

#[derive(Clone, Debug, PartialEq)]
pub struct StringModel {
    pub text: String,
    pub option: Option<OptionModel>,
}

impl Model for StringModel {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut text = None;
        let mut option = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "text" => reader.member(&mut text)?,
                "option" => reader.member(&mut option)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            text: required(text)?,
            option,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("text", &self.text);
        object.optional("option", self.option.as_ref());
        object.end();
    }
}
