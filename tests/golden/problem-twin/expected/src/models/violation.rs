// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, Pattern};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

static PATTERN: Pattern = Pattern::new("^#(?:/(?:[^\\~/]|~[01])*)*$");

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// What is wrong, for people.
    pub detail: String,
    /// The part of the request.
    pub r#in: ViolationIn,
    /// The name of the parameter.
    pub name: Option<String>,
    /// The way to the value, as a JSON Pointer behind a `#`.
    pub pointer: String,
    /// The keyword of JSON Schema that is not kept to.
    pub keyword: String,
    /// The schema, as a JSON Pointer into this document.
    pub schema: Option<String>,
    /// The argument of the keyword.
    pub limit: Option<ViolationLimit>,
    /// The value, shortened.
    pub input: Option<String>,
}

impl Model for Violation {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut detail = None;
        let mut r#in = None;
        let mut name = None;
        let mut pointer = None;
        let mut keyword = None;
        let mut schema = None;
        let mut limit = None;
        let mut input = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "detail" => reader.member(&mut detail)?,
                "in" => reader.member(&mut r#in)?,
                "name" => reader.member(&mut name)?,
                "pointer" => reader.member(&mut pointer)?,
                "keyword" => reader.member(&mut keyword)?,
                "schema" => reader.member(&mut schema)?,
                "limit" => reader.member(&mut limit)?,
                "input" => reader.member(&mut input)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            detail: required(detail)?,
            r#in: required(r#in)?,
            name,
            pointer: required(pointer)?,
            keyword: required(keyword)?,
            schema,
            limit,
            input,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("detail", &self.detail);
        object.member("in", &self.r#in);
        object.optional("name", self.name.as_ref());
        object.member("pointer", &self.pointer);
        object.member("keyword", &self.keyword);
        object.optional("schema", self.schema.as_ref());
        object.optional("limit", self.limit.as_ref());
        object.optional("input", self.input.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        PATTERN.matches(&self.pointer)
            && self.limit.as_ref().is_none_or(|value| value.conforms(origin))
    }
}

/// The part of the request.
#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum ViolationIn {
    /// `path`
    Path,
    /// `query`
    Query,
    /// `header`
    Header,
    /// `cookie`
    Cookie,
    /// `body`
    Body,
}

impl ViolationIn {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Body => "body",
        }
    }
}

impl Model for ViolationIn {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "path" => Ok(Self::Path),
            "query" => Ok(Self::Query),
            "header" => Ok(Self::Header),
            "cookie" => Ok(Self::Cookie),
            "body" => Ok(Self::Body),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}

/// The argument of the keyword.
#[derive(Clone, Debug, PartialEq)]
pub enum ViolationLimit {
    Number(f64),
    String(String),
}

impl Model for ViolationLimit {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.peek()? {
            b'-' | b'0'..=b'9' => Model::decode(reader).map(Self::Number),
            b'"' => Model::decode(reader).map(Self::String),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => value.encode(out),
            Self::String(value) => value.encode(out),
        }
    }

    fn conforms(&self, _: Origin) -> bool {
        match self {
            Self::Number(value) => value.is_finite(),
            Self::String(_) => true,
        }
    }
}
