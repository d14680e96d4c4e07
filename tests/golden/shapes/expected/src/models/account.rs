// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::{Currency, Owner, OwnerRequest};

/// An account; its number is given by the server, its secret is never told.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub number: i64,
    pub owner: Owner,
    pub currency: Currency,
}

impl Model for Account {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut number = None;
        let mut owner = None;
        let mut currency = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "number" => reader.member(&mut number)?,
                "owner" => reader.member(&mut owner)?,
                "currency" => reader.member(&mut currency)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            number: required(number)?,
            owner: required(owner)?,
            currency: currency.unwrap_or(Currency::Eur),
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("number", &self.number);
        object.member("owner", &self.owner);
        object.member("currency", &self.currency);
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.owner.conforms(origin)
    }
}

/// An account; its number is given by the server, its secret is never told.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountRequest {
    pub owner: OwnerRequest,
    pub secret: String,
    pub currency: Currency,
}

impl Model for AccountRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut owner = None;
        let mut secret = None;
        let mut currency = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "owner" => reader.member(&mut owner)?,
                "secret" => reader.member(&mut secret)?,
                "currency" => reader.member(&mut currency)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            owner: required(owner)?,
            secret: required(secret)?,
            currency: currency.unwrap_or(Currency::Eur),
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("owner", &self.owner);
        object.member("secret", &self.secret);
        object.member("currency", &self.currency);
        object.end();
    }
}
