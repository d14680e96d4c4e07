// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

use super::Base;

#[derive(Clone, Debug, PartialEq)]
pub struct SiblingsIgnored {
    /// Ignored here.
    pub base: Option<Base>,
}

impl Model for SiblingsIgnored {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut base = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "base" => reader.member(&mut base)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { base })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("base", self.base.as_ref());
        object.end();
    }
}
