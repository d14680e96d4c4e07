// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct DiamondNode {
    pub kids: Option<DiamondNodeKids>,
    pub a: Option<i64>,
    pub b: Option<i64>,
}

impl Model for DiamondNode {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut kids = None;
        let mut a = None;
        let mut b = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "kids" => reader.member(&mut kids)?,
                "a" => reader.member(&mut a)?,
                "b" => reader.member(&mut b)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { kids, a, b })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("kids", self.kids.as_ref());
        object.optional("a", self.a.as_ref());
        object.optional("b", self.b.as_ref());
        object.end();
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct DiamondNodeKids(pub Vec<DiamondNode>);

impl Model for DiamondNodeKids {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }
}
