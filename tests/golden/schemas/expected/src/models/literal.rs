// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Literal {
    pub op: String,
    pub value: f64,
}

impl Model for Literal {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut op = None;
        let mut value = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "op" => reader.member(&mut op)?,
                "value" => reader.member(&mut value)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            op: required(op)?,
            value: required(value)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("op", &self.op);
        object.member("value", &self.value);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.value.is_finite()
    }
}
