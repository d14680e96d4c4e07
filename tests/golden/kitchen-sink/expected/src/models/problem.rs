// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, fluent_uri};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::Place;

#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub r#type: Option<fluent_uri::UriRef<String>>,
    pub title: String,
    pub status: i64,
    pub detail: String,
    pub errors: Option<Vec<ProblemErrorsItem>>,
}

impl Model for Problem {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r#type = None;
        let mut title = None;
        let mut status = None;
        let mut detail = None;
        let mut errors = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "type" => reader.member(&mut r#type)?,
                "title" => reader.member(&mut title)?,
                "status" => reader.member(&mut status)?,
                "detail" => reader.member(&mut detail)?,
                "errors" => reader.member(&mut errors)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            r#type,
            title: required(title)?,
            status: required(status)?,
            detail: required(detail)?,
            errors,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("type", self.r#type.as_ref());
        object.member("title", &self.title);
        object.member("status", &self.status);
        object.member("detail", &self.detail);
        object.optional("errors", self.errors.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        (400..=599).contains(&self.status)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ProblemErrorsItem {
    pub detail: String,
    pub r#in: Place,
    pub name: Option<String>,
    pub pointer: String,
    pub keyword: String,
}

impl Model for ProblemErrorsItem {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut detail = None;
        let mut r#in = None;
        let mut name = None;
        let mut pointer = None;
        let mut keyword = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "detail" => reader.member(&mut detail)?,
                "in" => reader.member(&mut r#in)?,
                "name" => reader.member(&mut name)?,
                "pointer" => reader.member(&mut pointer)?,
                "keyword" => reader.member(&mut keyword)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            detail: required(detail)?,
            r#in: required(r#in)?,
            name,
            pointer: required(pointer)?,
            keyword: required(keyword)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("detail", &self.detail);
        object.member("in", &self.r#in);
        object.optional("name", self.name.as_ref());
        object.member("pointer", &self.pointer);
        object.member("keyword", &self.keyword);
        object.end();
    }
}
