// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View, format};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub enum Contact {
    ByMail(ContactByMail),
    ByPhone(ContactByPhone),
}

impl Model for Contact {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader
            .alternative(
                &API.schemas,
                &[
                    &["#/components/schemas/Contact/oneOf/0"],
                    &["#/components/schemas/Contact/oneOf/1"],
                ],
                View::Whole,
                true,
            )?
        {
            0 => Model::decode(reader).map(Self::ByMail),
            1 => Model::decode(reader).map(Self::ByPhone),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::ByMail(value) => value.encode(out),
            Self::ByPhone(value) => value.encode(out),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin.holds(&API.schemas, &["#/components/schemas/Contact"], View::Whole, self)
            && match self {
                Self::ByMail(value) => value.conforms(origin),
                Self::ByPhone(_) => true,
            }
    }
}

/// by mail
#[derive(Clone, Debug, PartialEq)]
pub struct ContactByMail {
    pub mail: String,
}

impl Model for ContactByMail {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut mail = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "mail" => reader.member(&mut mail)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { mail: required(mail)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("mail", &self.mail);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        format::is_email(&self.mail)
    }
}

/// by phone
#[derive(Clone, Debug, PartialEq)]
pub struct ContactByPhone {
    pub phone: String,
}

impl Model for ContactByPhone {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut phone = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "phone" => reader.member(&mut phone)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { phone: required(phone)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("phone", &self.phone);
        object.end();
    }
}
