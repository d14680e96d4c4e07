// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::{Filter, Shade};

#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    pub text: String,
    pub count: Option<i64>,
    pub list: Option<Vec<String>>,
    pub commas: Option<Vec<i64>>,
    pub spaces: Option<Vec<String>>,
    pub pipes: Option<Vec<String>>,
    pub deep: Option<Filter>,
    pub json: Option<Shade>,
}

impl Model for Form {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut text = None;
        let mut count = None;
        let mut list = None;
        let mut commas = None;
        let mut spaces = None;
        let mut pipes = None;
        let mut deep = None;
        let mut json = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "text" => reader.member(&mut text)?,
                "count" => reader.member(&mut count)?,
                "list" => reader.member(&mut list)?,
                "commas" => reader.member(&mut commas)?,
                "spaces" => reader.member(&mut spaces)?,
                "pipes" => reader.member(&mut pipes)?,
                "deep" => reader.member(&mut deep)?,
                "json" => reader.member(&mut json)?,
                _ => reader.undeclared(&key)?,
            }
        }
        Ok(Self {
            text: required(text)?,
            count,
            list,
            commas,
            spaces,
            pipes,
            deep,
            json,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("text", &self.text);
        object.optional("count", self.count.as_ref());
        object.optional("list", self.list.as_ref());
        object.optional("commas", self.commas.as_ref());
        object.optional("spaces", self.spaces.as_ref());
        object.optional("pipes", self.pipes.as_ref());
        object.optional("deep", self.deep.as_ref());
        object.optional("json", self.json.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        !self.text.is_empty() && self.count.as_ref().is_none_or(|value| *value >= 1)
    }
}
