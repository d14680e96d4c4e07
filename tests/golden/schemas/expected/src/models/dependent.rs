// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub struct Dependent {
    pub card: Option<String>,
    pub address: Option<String>,
}

impl Model for Dependent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.probe(&API.schemas, &["#/components/schemas/Dependent"], View::Whole)?;
        let mut card = None;
        let mut address = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "card" => reader.member(&mut card)?,
                "address" => reader.member(&mut address)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { card, address })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("card", self.card.as_ref());
        object.optional("address", self.address.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(&API.schemas, &["#/components/schemas/Dependent"], View::Whole, self)
    }
}
