// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Nullable, Origin, chrono, uuid};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::Colour;

#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    pub integer: i32,
    pub number: Option<f64>,
    pub boolean: Option<bool>,
    pub enumerated: Option<Colour>,
    pub nullable: Option<Nullable<i64>>,
    pub date: Option<chrono::NaiveDate>,
    pub time: Option<chrono::DateTime<chrono::FixedOffset>>,
    pub id: Option<uuid::Uuid>,
    pub either: Option<TypedEither>,
    pub integers: Option<Vec<i64>>,
}

impl Model for Typed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut integer = None;
        let mut number = None;
        let mut boolean = None;
        let mut enumerated = None;
        let mut nullable = None;
        let mut date = None;
        let mut time = None;
        let mut id = None;
        let mut either = None;
        let mut integers = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "integer" => reader.member(&mut integer)?,
                "number" => reader.member(&mut number)?,
                "boolean" => reader.member(&mut boolean)?,
                "enumerated" => reader.member(&mut enumerated)?,
                "nullable" => reader.member(&mut nullable)?,
                "date" => reader.member(&mut date)?,
                "time" => reader.member(&mut time)?,
                "id" => reader.member(&mut id)?,
                "either" => reader.member(&mut either)?,
                "integers" => reader.member(&mut integers)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            integer: required(integer)?,
            number,
            boolean,
            enumerated,
            nullable,
            date,
            time,
            id,
            either,
            integers,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("integer", &self.integer);
        object.optional("number", self.number.as_ref());
        object.optional("boolean", self.boolean.as_ref());
        object.optional("enumerated", self.enumerated.as_ref());
        object.optional("nullable", self.nullable.as_ref());
        object.optional("date", self.date.as_ref());
        object.optional("time", self.time.as_ref());
        object.optional("id", self.id.as_ref());
        object.optional("either", self.either.as_ref());
        object.optional("integers", self.integers.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.number.as_ref().is_none_or(|value| value.is_finite())
            && self.date.as_ref().is_none_or(|value| value.conforms(origin))
            && self.time.as_ref().is_none_or(|value| value.conforms(origin))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum TypedEither {
    Integer(i64),
    Boolean(bool),
}

impl Model for TypedEither {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.peek()? {
            b'-' | b'0'..=b'9' => Model::decode(reader).map(Self::Integer),
            b't' | b'f' => Model::decode(reader).map(Self::Boolean),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Integer(value) => value.encode(out),
            Self::Boolean(value) => value.encode(out),
        }
    }
}
