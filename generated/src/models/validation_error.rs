// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq)]
pub struct ValidationError {
    /// What kind of fault it is, for programs.
    pub r#type: String,
    /// The way to the fault, from the part of the request on.
    pub loc: Vec<ValidationErrorLocItem>,
    /// What is wrong, for people.
    pub msg: String,
    /// The value as it was parsed; any JSON, also null.
    pub input: serde_json::Value,
    /// The limits that the fault is about.
    pub ctx: Option<serde_json::Map<String, serde_json::Value>>,
}

impl Model for ValidationError {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r#type = None;
        let mut loc = None;
        let mut msg = None;
        let mut input = None;
        let mut ctx = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "type" => reader.member(&mut r#type)?,
                "loc" => reader.member(&mut loc)?,
                "msg" => reader.member(&mut msg)?,
                "input" => reader.member(&mut input)?,
                "ctx" => reader.member(&mut ctx)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            r#type: required(r#type)?,
            loc: required(loc)?,
            msg: required(msg)?,
            input: required(input)?,
            ctx,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("type", &self.r#type);
        object.member("loc", &self.loc);
        object.member("msg", &self.msg);
        object.member("input", &self.input);
        object.optional("ctx", self.ctx.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        !self.loc.is_empty()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum ValidationErrorLocItem {
    String(String),
    Integer(i64),
}

impl Model for ValidationErrorLocItem {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.peek()? {
            b'"' => Model::decode(reader).map(Self::String),
            b'-' | b'0'..=b'9' => Model::decode(reader).map(Self::Integer),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::String(value) => value.encode(out),
            Self::Integer(value) => value.encode(out),
        }
    }
}
