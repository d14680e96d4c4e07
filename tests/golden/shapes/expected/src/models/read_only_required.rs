// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub struct ReadOnlyRequired {
    pub id: i64,
    pub n: i64,
    pub zz: Option<serde_json::Value>,
}

impl Model for ReadOnlyRequired {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader
            .probe(
                &API.schemas,
                &["#/components/schemas/ReadOnlyRequired"],
                View::Response,
            )?;
        let mut id = None;
        let mut n = None;
        let mut zz = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "id" => reader.member(&mut id)?,
                "n" => reader.member(&mut n)?,
                "zz" => reader.member(&mut zz)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            id: required(id)?,
            n: required(n)?,
            zz,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("n", &self.n);
        object.optional("zz", self.zz.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(
                &API.schemas,
                &["#/components/schemas/ReadOnlyRequired"],
                View::Response,
                self,
            )
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ReadOnlyRequiredRequest {
    pub pw: String,
    pub n: i64,
    pub zz: Option<serde_json::Value>,
}

impl Model for ReadOnlyRequiredRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader
            .probe(
                &API.schemas,
                &["#/components/schemas/ReadOnlyRequired"],
                View::Request,
            )?;
        let mut pw = None;
        let mut n = None;
        let mut zz = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "pw" => reader.member(&mut pw)?,
                "n" => reader.member(&mut n)?,
                "zz" => reader.member(&mut zz)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            pw: required(pw)?,
            n: required(n)?,
            zz,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("pw", &self.pw);
        object.member("n", &self.n);
        object.optional("zz", self.zz.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(
                &API.schemas,
                &["#/components/schemas/ReadOnlyRequired"],
                View::Request,
                self,
            )
    }
}
