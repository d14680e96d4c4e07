// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Filter {
    pub name: Option<String>,
    pub range: Option<FilterRange>,
    pub tags: Option<Vec<String>>,
    pub rows: Option<Vec<FilterRowsItem>>,
}

impl Model for Filter {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut range = None;
        let mut tags = None;
        let mut rows = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "name" => reader.member(&mut name)?,
                "range" => reader.member(&mut range)?,
                "tags" => reader.member(&mut tags)?,
                "rows" => reader.member(&mut rows)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { name, range, tags, rows })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("name", self.name.as_ref());
        object.optional("range", self.range.as_ref());
        object.optional("tags", self.tags.as_ref());
        object.optional("rows", self.rows.as_ref());
        object.end();
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct FilterRange {
    pub from: Option<i64>,
    pub to: Option<i64>,
}

impl Model for FilterRange {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut from = None;
        let mut to = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "from" => reader.member(&mut from)?,
                "to" => reader.member(&mut to)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { from, to })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("from", self.from.as_ref());
        object.optional("to", self.to.as_ref());
        object.end();
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct FilterRowsItem {
    pub id: Option<i64>,
}

impl Model for FilterRowsItem {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "id" => reader.member(&mut id)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { id })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("id", self.id.as_ref());
        object.end();
    }
}
