// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::Expression;

#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    pub op: String,
    pub left: Box<Expression>,
    pub right: Box<Expression>,
}

impl Model for Sum {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut op = None;
        let mut left = None;
        let mut right = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "op" => reader.member(&mut op)?,
                "left" => reader.member(&mut left)?,
                "right" => reader.member(&mut right)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            op: required(op)?,
            left: required(left)?,
            right: required(right)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("op", &self.op);
        object.member("left", &self.left);
        object.member("right", &self.right);
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.left.conforms(origin) && self.right.conforms(origin)
    }
}
