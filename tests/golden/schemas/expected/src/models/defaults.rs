// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use std::collections::BTreeMap;

use specwright_runtime::{Model, Origin, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::default_value;

use super::NamedDefault;

#[derive(Clone, Debug, PartialEq)]
pub struct Defaults {
    pub integer: i64,
    pub negative: i32,
    pub number: f64,
    pub whole_number: f64,
    pub string: String,
    pub boolean: bool,
    pub enumeration: DefaultsEnumeration,
    pub named: NamedDefault,
    pub list: Vec<i64>,
    pub empty_list: Vec<String>,
    pub map: BTreeMap<String, i64>,
    pub or_null: Option<String>,
    pub or_text: Option<String>,
    pub any: serde_json::Value,
    pub free: serde_json::Map<String, serde_json::Value>,
}

impl Model for Defaults {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut integer = None;
        let mut negative = None;
        let mut number = None;
        let mut whole_number = None;
        let mut string = None;
        let mut boolean = None;
        let mut enumeration = None;
        let mut named = None;
        let mut list = None;
        let mut empty_list = None;
        let mut map = None;
        let mut or_null = None;
        let mut or_text = None;
        let mut any = None;
        let mut free = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "integer" => reader.member(&mut integer)?,
                "negative" => reader.member(&mut negative)?,
                "number" => reader.member(&mut number)?,
                "wholeNumber" => reader.member(&mut whole_number)?,
                "string" => reader.member(&mut string)?,
                "boolean" => reader.member(&mut boolean)?,
                "enumeration" => reader.member(&mut enumeration)?,
                "named" => reader.member(&mut named)?,
                "list" => reader.member(&mut list)?,
                "emptyList" => reader.member(&mut empty_list)?,
                "map" => reader.member(&mut map)?,
                "orNull" => reader.member(&mut or_null)?,
                "orText" => reader.member(&mut or_text)?,
                "any" => reader.member(&mut any)?,
                "free" => reader.member(&mut free)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            integer: integer.unwrap_or(7),
            negative: negative.unwrap_or(-7),
            number: number.unwrap_or(0.5),
            whole_number: whole_number.unwrap_or(2.0),
            string: string.unwrap_or_else(|| "te\"x\nt".to_owned()),
            boolean: boolean.unwrap_or(true),
            enumeration: enumeration.unwrap_or(DefaultsEnumeration::B),
            named: named.unwrap_or(NamedDefault::Y),
            list: list.unwrap_or_else(|| vec![1, 2]),
            empty_list: empty_list.unwrap_or_default(),
            map: map.unwrap_or_else(|| BTreeMap::from([("a".to_owned(), 1)])),
            or_null: or_null.unwrap_or_default(),
            or_text: or_text.unwrap_or_else(|| Some("text".to_owned())),
            any: any.map_or_else(|| default_value(r#"{"x":[1,null]}"#), Ok)?,
            free: free.map_or_else(|| default_value(r#"{"x":1}"#), Ok)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("integer", &self.integer);
        object.member("negative", &self.negative);
        object.member("number", &self.number);
        object.member("wholeNumber", &self.whole_number);
        object.member("string", &self.string);
        object.member("boolean", &self.boolean);
        object.member("enumeration", &self.enumeration);
        object.member("named", &self.named);
        object.member("list", &self.list);
        object.member("emptyList", &self.empty_list);
        object.member("map", &self.map);
        object.member("orNull", &self.or_null);
        object.member("orText", &self.or_text);
        object.member("any", &self.any);
        object.member("free", &self.free);
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.number.is_finite() && self.whole_number.is_finite()
    }
}

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum DefaultsEnumeration {
    /// `a`
    A,
    /// `b`
    B,
}

impl DefaultsEnumeration {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

impl Model for DefaultsEnumeration {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "a" => Ok(Self::A),
            "b" => Ok(Self::B),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}
