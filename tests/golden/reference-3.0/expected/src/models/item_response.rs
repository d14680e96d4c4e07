// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

/// An item as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemResponse {
    pub name: String,
    pub price: f64,
    pub tax: Option<f64>,
    pub description: Option<String>,
    /// Given by the server, counted from 1.
    pub id: i64,
}

impl Model for ItemResponse {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut price = None;
        let mut tax = None;
        let mut description = None;
        let mut id = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                "price" => reader.member(&mut price)?,
                "tax" => reader.member(&mut tax)?,
                "description" => reader.member(&mut description)?,
                "id" => reader.member(&mut id)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            name: required(name)?,
            price: required(price)?,
            tax: required(tax)?,
            description: required(description)?,
            id: required(id)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.member("price", &self.price);
        object.member("tax", &self.tax);
        object.member("description", &self.description);
        object.member("id", &self.id);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.price.is_finite() && self.price > 0.0
            && self.tax.as_ref().is_none_or(|value| value.is_finite())
    }
}
