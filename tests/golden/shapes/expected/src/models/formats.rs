// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{
    Model, Origin, chrono, fluent_uri, format, rust_decimal, types, uuid,
};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Formats {
    pub at: Option<chrono::DateTime<chrono::FixedOffset>>,
    pub day: Option<chrono::NaiveDate>,
    pub id: Option<uuid::Uuid>,
    pub link: Option<fluent_uri::Uri<String>>,
    pub v4: Option<std::net::Ipv4Addr>,
    pub v6: Option<std::net::Ipv6Addr>,
    pub bytes: Option<types::Base64>,
    pub price: Option<rust_decimal::Decimal>,
    pub mail: Option<String>,
    pub tiny: Option<u8>,
    pub wide: Option<u64>,
    pub odd: Option<String>,
}

impl Model for Formats {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut at = None;
        let mut day = None;
        let mut id = None;
        let mut link = None;
        let mut v4 = None;
        let mut v6 = None;
        let mut bytes = None;
        let mut price = None;
        let mut mail = None;
        let mut tiny = None;
        let mut wide = None;
        let mut odd = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "at" => reader.member(&mut at)?,
                "day" => reader.member(&mut day)?,
                "id" => reader.member(&mut id)?,
                "link" => reader.member(&mut link)?,
                "v4" => reader.member(&mut v4)?,
                "v6" => reader.member(&mut v6)?,
                "bytes" => reader.member(&mut bytes)?,
                "price" => reader.member(&mut price)?,
                "mail" => reader.member(&mut mail)?,
                "tiny" => reader.member(&mut tiny)?,
                "wide" => reader.member(&mut wide)?,
                "odd" => reader.member(&mut odd)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            at,
            day,
            id,
            link,
            v4,
            v6,
            bytes,
            price,
            mail,
            tiny,
            wide,
            odd,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("at", self.at.as_ref());
        object.optional("day", self.day.as_ref());
        object.optional("id", self.id.as_ref());
        object.optional("link", self.link.as_ref());
        object.optional("v4", self.v4.as_ref());
        object.optional("v6", self.v6.as_ref());
        object.optional("bytes", self.bytes.as_ref());
        object.optional("price", self.price.as_ref());
        object.optional("mail", self.mail.as_ref());
        object.optional("tiny", self.tiny.as_ref());
        object.optional("wide", self.wide.as_ref());
        object.optional("odd", self.odd.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.at.as_ref().is_none_or(|value| value.conforms(origin))
            && self.day.as_ref().is_none_or(|value| value.conforms(origin))
            && self.mail.as_ref().is_none_or(|value| format::is_email(value))
    }
}
