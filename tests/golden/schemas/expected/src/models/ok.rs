// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

use super::ResultModel;

#[derive(Clone, Debug, PartialEq)]
pub struct OkModel {
    pub result: Option<ResultModel>,
}

impl Model for OkModel {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut result = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "result" => reader.member(&mut result)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { result })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("result", self.result.as_ref());
        object.end();
    }
}
