// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct ReadOnlyClosed {
    pub id: Option<i64>,
    pub n: Option<i64>,
}

impl Model for ReadOnlyClosed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut n = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "id" => reader.member(&mut id)?,
                "n" => reader.member(&mut n)?,
                _ => reader.undeclared(&key)?,
            }
        }
        Ok(Self { id, n })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("id", self.id.as_ref());
        object.optional("n", self.n.as_ref());
        object.end();
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ReadOnlyClosedRequest {
    pub n: Option<i64>,
}

impl Model for ReadOnlyClosedRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut n = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "n" => reader.member(&mut n)?,
                "id" => members.skip(key, reader)?,
                _ => reader.undeclared(&key)?,
            }
        }
        Ok(Self { n })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("n", self.n.as_ref());
        object.end();
    }
}
