// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

use super::Text;

#[derive(Clone, Debug, PartialEq)]
pub struct EmptyParametersOkBody {
    pub text: Option<Text>,
    pub count: Option<i64>,
    pub flag: Option<bool>,
    pub strict: Option<i64>,
}

impl Model for EmptyParametersOkBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut text = None;
        let mut count = None;
        let mut flag = None;
        let mut strict = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "text" => reader.member(&mut text)?,
                "count" => reader.member(&mut count)?,
                "flag" => reader.member(&mut flag)?,
                "strict" => reader.member(&mut strict)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { text, count, flag, strict })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("text", self.text.as_ref());
        object.optional("count", self.count.as_ref());
        object.optional("flag", self.flag.as_ref());
        object.optional("strict", self.strict.as_ref());
        object.end();
    }
}
