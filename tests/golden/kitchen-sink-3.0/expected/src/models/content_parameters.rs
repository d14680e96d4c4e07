// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::{Filter, List, Shade};

#[derive(Clone, Debug, PartialEq)]
pub struct ContentParametersOkBody {
    pub in_path: List,
    pub in_query: Filter,
    pub in_header: Option<Shade>,
    pub in_cookie: Option<Shade>,
}

impl Model for ContentParametersOkBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut in_path = None;
        let mut in_query = None;
        let mut in_header = None;
        let mut in_cookie = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "in_path" => reader.member(&mut in_path)?,
                "in_query" => reader.member(&mut in_query)?,
                "in_header" => reader.member(&mut in_header)?,
                "in_cookie" => reader.member(&mut in_cookie)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            in_path: required(in_path)?,
            in_query: required(in_query)?,
            in_header,
            in_cookie,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("in_path", &self.in_path);
        object.member("in_query", &self.in_query);
        object.optional("in_header", self.in_header.as_ref());
        object.optional("in_cookie", self.in_cookie.as_ref());
        object.end();
    }
}
