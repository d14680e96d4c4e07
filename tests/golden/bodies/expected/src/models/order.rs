// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::Range;

#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    pub name: String,
    pub count: Option<i64>,
    pub codes: Option<Vec<i64>>,
    pub tags: Option<Vec<String>>,
    pub range: Option<Range>,
    pub nested: Option<OrderNested>,
}

impl Model for Order {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut count = None;
        let mut codes = None;
        let mut tags = None;
        let mut range = None;
        let mut nested = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                "count" => reader.member(&mut count)?,
                "codes" => reader.member(&mut codes)?,
                "tags" => reader.member(&mut tags)?,
                "range" => reader.member(&mut range)?,
                "nested" => reader.member(&mut nested)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            name: required(name)?,
            count,
            codes,
            tags,
            range,
            nested,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.optional("count", self.count.as_ref());
        object.optional("codes", self.codes.as_ref());
        object.optional("tags", self.tags.as_ref());
        object.optional("range", self.range.as_ref());
        object.optional("nested", self.nested.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.name.chars().count() <= 8
            && self.count.as_ref().is_none_or(|value| *value >= 1)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct OrderNested {
    pub deep: Option<Range>,
}

impl Model for OrderNested {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut deep = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "deep" => reader.member(&mut deep)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { deep })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("deep", self.deep.as_ref());
        object.end();
    }
}
