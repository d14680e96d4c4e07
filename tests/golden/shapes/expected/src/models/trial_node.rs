// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub enum TrialNode {
    One(TrialNodeOne),
    Two(TrialNodeTwo),
}

impl Model for TrialNode {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader
            .alternative(
                &API.schemas,
                &[
                    &["#/components/schemas/TrialNode/oneOf/0"],
                    &["#/components/schemas/TrialNode/oneOf/1"],
                ],
                View::Whole,
                true,
            )?
        {
            0 => Model::decode(reader).map(Self::One),
            1 => Model::decode(reader).map(Self::Two),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::One(value) => value.encode(out),
            Self::Two(value) => value.encode(out),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(&API.schemas, &["#/components/schemas/TrialNode"], View::Whole, self)
            && match self {
                Self::One(value) => value.conforms(origin),
                Self::Two(value) => value.conforms(origin),
            }
    }
}

/// one
#[derive(Clone, Debug, PartialEq)]
pub struct TrialNodeOne {
    pub a: i64,
    pub c: Option<Box<TrialNode>>,
    pub more: Option<Vec<serde_json::Value>>,
}

impl Model for TrialNodeOne {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut a = None;
        let mut c = None;
        let mut more = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "a" => reader.member(&mut a)?,
                "c" => reader.member(&mut c)?,
                "more" => reader.member(&mut more)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { a: required(a)?, c, more })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("a", &self.a);
        object.optional("c", self.c.as_ref());
        object.optional("more", self.more.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.c.as_ref().is_none_or(|value| value.conforms(origin))
    }
}

/// two
#[derive(Clone, Debug, PartialEq)]
pub struct TrialNodeTwo {
    pub b: i64,
    pub c: Option<Box<TrialNode>>,
}

impl Model for TrialNodeTwo {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut b = None;
        let mut c = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "b" => reader.member(&mut b)?,
                "c" => reader.member(&mut c)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { b: required(b)?, c })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("b", &self.b);
        object.optional("c", self.c.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.c.as_ref().is_none_or(|value| value.conforms(origin))
    }
}
