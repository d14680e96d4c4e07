// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

use super::DiamondNodeKids;

#[derive(Clone, Debug, PartialEq)]
pub struct Diamonds {
    pub kids: Option<DiamondNodeKids>,
}

impl Model for Diamonds {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut kids = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "kids" => reader.member(&mut kids)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { kids })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("kids", self.kids.as_ref());
        object.end();
    }
}
