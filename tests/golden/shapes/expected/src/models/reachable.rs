// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View, format};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub struct Reachable {
    pub by_mail: Option<ReachableByMail>,
    pub by_phone: Option<ReachableByPhone>,
}

impl Model for Reachable {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let value = Self {
            by_mail: reader
                .if_accepted(
                    &API.schemas,
                    "#/components/schemas/Reachable/anyOf/0",
                    View::Whole,
                )?,
            by_phone: reader
                .if_accepted(
                    &API.schemas,
                    "#/components/schemas/Reachable/anyOf/1",
                    View::Whole,
                )?,
        };
        reader.skip()?;
        if value.by_mail.is_none() && value.by_phone.is_none() {
            return Err(Refused);
        }
        Ok(value)
    }

    fn encode(&self, out: &mut Writer) {
        out.merged(
            &[
                self.by_mail.as_ref().map(|value| value as &dyn Model),
                self.by_phone.as_ref().map(|value| value as &dyn Model),
            ],
        );
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(&API.schemas, &["#/components/schemas/Reachable"], View::Whole, self)
            && self.by_mail.as_ref().is_none_or(|value| value.conforms(origin))
            && (self.by_mail.is_some() || self.by_phone.is_some())
    }
}

/// by mail
#[derive(Clone, Debug, PartialEq)]
pub struct ReachableByMail {
    pub mail: String,
}

impl Model for ReachableByMail {
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
pub struct ReachableByPhone {
    pub phone: String,
}

impl Model for ReachableByPhone {
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
