// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    pub children: Option<Vec<Tree>>,
}

impl Model for Tree {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut children = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "children" => reader.member(&mut children)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { children })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("children", self.children.as_ref());
        object.end();
    }
}
