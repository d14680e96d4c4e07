// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use std::collections::BTreeMap;

use specwright_runtime::{Model, Nullable};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct UsesPrelude {
    pub string: String,
    pub optional: Option<i64>,
    pub list: Vec<String>,
    pub map: Option<BTreeMap<String, String>>,
    pub or_null: Option<Nullable<i64>>,
}

impl Model for UsesPrelude {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut string = None;
        let mut optional = None;
        let mut list = None;
        let mut map = None;
        let mut or_null = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "string" => reader.member(&mut string)?,
                "optional" => reader.member(&mut optional)?,
                "list" => reader.member(&mut list)?,
                "map" => reader.member(&mut map)?,
                "orNull" => reader.member(&mut or_null)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            string: required(string)?,
            optional,
            list: required(list)?,
            map,
            or_null,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("string", &self.string);
        object.optional("optional", self.optional.as_ref());
        object.member("list", &self.list);
        object.optional("map", self.map.as_ref());
        object.optional("orNull", self.or_null.as_ref());
        object.end();
    }
}
