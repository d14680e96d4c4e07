// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrderShippedBody {
    pub order: i64,
}

impl Model for CreateOrderShippedBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut order = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "order" => reader.member(&mut order)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { order: required(order)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("order", &self.order);
        object.end();
    }
}
