// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct DefaultParametersObject {
    pub r: Option<i64>,
}

impl Model for DefaultParametersObject {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "R" => reader.member(&mut r)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { r })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("R", self.r.as_ref());
        object.end();
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct DefaultParametersOkBody {
    pub text: String,
    pub list: Vec<String>,
    pub r: i64,
    pub count: i64,
    pub flag: bool,
}

impl Model for DefaultParametersOkBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut text = None;
        let mut list = None;
        let mut r = None;
        let mut count = None;
        let mut flag = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "text" => reader.member(&mut text)?,
                "list" => reader.member(&mut list)?,
                "R" => reader.member(&mut r)?,
                "count" => reader.member(&mut count)?,
                "flag" => reader.member(&mut flag)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            text: required(text)?,
            list: required(list)?,
            r: required(r)?,
            count: required(count)?,
            flag: required(flag)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("text", &self.text);
        object.member("list", &self.list);
        object.member("R", &self.r);
        object.member("count", &self.count);
        object.member("flag", &self.flag);
        object.end();
    }
}
