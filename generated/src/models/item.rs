// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

/// An item as a client describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub name: String,
    /// More than nothing.
    pub price: f64,
    pub tax: Option<f64>,
    pub description: Option<String>,
}

impl Model for Item {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut price = None;
        let mut tax = None;
        let mut description = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                "price" => reader.member(&mut price)?,
                "tax" => reader.member(&mut tax)?,
                "description" => reader.member(&mut description)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            name: required(name)?,
            price: required(price)?,
            tax: tax.unwrap_or_default(),
            description: description.unwrap_or_default(),
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.member("price", &self.price);
        object.member("tax", &self.tax);
        object.member("description", &self.description);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.price.is_finite() && self.price > 0.0
            && self.tax.as_ref().is_none_or(|value| value.is_finite())
    }
}
