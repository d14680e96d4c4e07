// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub struct DistinctParts(pub Vec<DistinctPartsItem>);

impl Model for DistinctParts {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader
            .probe(&API.schemas, &["#/components/schemas/DistinctParts"], View::Whole)?;
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(
                &API.schemas,
                &["#/components/schemas/DistinctParts"],
                View::Whole,
                self,
            )
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct DistinctPartsItem {
    pub p: i64,
}

impl Model for DistinctPartsItem {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut p = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "p" => reader.member(&mut p)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { p: p.unwrap_or(5) })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("p", &self.p);
        object.end();
    }
}
