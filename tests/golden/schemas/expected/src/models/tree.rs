// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    pub value: i64,
    pub children: Option<Vec<Tree>>,
}

impl Model for Tree {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut value = None;
        let mut children = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "value" => reader.member(&mut value)?,
                "children" => reader.member(&mut children)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            value: required(value)?,
            children,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("value", &self.value);
        object.optional("children", self.children.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.value >= 0
            && self
                .children
                .as_ref()
                .is_none_or(|value| value.iter().all(|item| item.conforms(origin)))
    }
}
