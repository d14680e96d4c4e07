// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub name: String,
    pub price: Option<f64>,
}

impl Model for Item {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut price = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                "price" => reader.member(&mut price)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            name: required(name)?,
            price,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.optional("price", self.price.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.name.chars().count() <= 8
            && self.price.as_ref().is_none_or(|value| value.is_finite())
    }
}
