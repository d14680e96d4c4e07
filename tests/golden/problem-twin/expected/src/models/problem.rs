// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, fluent_uri};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

/// Why a request was refused (RFC 9457).
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// What kind of problem it is; `about:blank` where the status says it all.
    pub r#type: fluent_uri::UriRef<String>,
    /// The status in words.
    pub title: String,
    pub status: i64,
    /// What is wrong, for people.
    pub detail: String,
}

impl Model for Problem {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r#type = None;
        let mut title = None;
        let mut status = None;
        let mut detail = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "type" => reader.member(&mut r#type)?,
                "title" => reader.member(&mut title)?,
                "status" => reader.member(&mut status)?,
                "detail" => reader.member(&mut detail)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            r#type: required(r#type)?,
            title: required(title)?,
            status: required(status)?,
            detail: required(detail)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("type", &self.r#type);
        object.member("title", &self.title);
        object.member("status", &self.status);
        object.member("detail", &self.detail);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        (400..=599).contains(&self.status)
    }
}
