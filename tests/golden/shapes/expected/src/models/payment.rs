// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub enum Payment {
    Card(PaymentCard),
    Transfer(PaymentTransfer),
}

impl Model for Payment {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.probe(&API.schemas, &["#/components/schemas/Payment"], View::Whole)?;
        match reader
            .alternative(
                &API.schemas,
                &[
                    &["#/components/schemas/Payment/oneOf/0"],
                    &["#/components/schemas/Payment/oneOf/1"],
                ],
                View::Whole,
                true,
            )?
        {
            0 => Model::decode(reader).map(Self::Card),
            1 => Model::decode(reader).map(Self::Transfer),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Card(value) => value.encode(out),
            Self::Transfer(value) => value.encode(out),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin.holds(&API.schemas, &["#/components/schemas/Payment"], View::Whole, self)
            && match self {
                Self::Card(value) => value.conforms(origin),
                Self::Transfer(value) => value.conforms(origin),
            }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct PaymentCard {
    pub amount: i64,
    pub card: String,
}

impl Model for PaymentCard {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut amount = None;
        let mut card = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "amount" => reader.member(&mut amount)?,
                "card" => reader.member(&mut card)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            amount: required(amount)?,
            card: required(card)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("amount", &self.amount);
        object.member("card", &self.card);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.amount >= 1
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct PaymentTransfer {
    pub amount: i64,
    pub iban: String,
}

impl Model for PaymentTransfer {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut amount = None;
        let mut iban = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "amount" => reader.member(&mut amount)?,
                "iban" => reader.member(&mut iban)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            amount: required(amount)?,
            iban: required(iban)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("amount", &self.amount);
        object.member("iban", &self.iban);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.amount >= 1
    }
}
