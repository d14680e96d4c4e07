// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct Spellings {
    pub a_b: i64,
    pub a_b1: i64,
    pub a_b2: i64,
    pub a_b3: i64,
    pub empty: i64,
    pub n1: i64,
    pub r#ref: i64,
    pub ünï: i64,
    pub 名前: i64,
    pub quote: i64,
    pub back_slash: i64,
    pub hash: i64,
}

impl Model for Spellings {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut a_b = None;
        let mut a_b1 = None;
        let mut a_b2 = None;
        let mut a_b3 = None;
        let mut empty = None;
        let mut n1 = None;
        let mut r#ref = None;
        let mut ünï = None;
        let mut 名前 = None;
        let mut quote = None;
        let mut back_slash = None;
        let mut hash = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "a-b" => reader.member(&mut a_b)?,
                "a_b" => reader.member(&mut a_b1)?,
                "aB" => reader.member(&mut a_b2)?,
                "a b" => reader.member(&mut a_b3)?,
                "" => reader.member(&mut empty)?,
                "1" => reader.member(&mut n1)?,
                "$ref" => reader.member(&mut r#ref)?,
                "ünï" => reader.member(&mut ünï)?,
                "名前" => reader.member(&mut 名前)?,
                "quote\"" => reader.member(&mut quote)?,
                "back\\slash" => reader.member(&mut back_slash)?,
                "#" => reader.member(&mut hash)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            a_b: required(a_b)?,
            a_b1: required(a_b1)?,
            a_b2: required(a_b2)?,
            a_b3: required(a_b3)?,
            empty: required(empty)?,
            n1: required(n1)?,
            r#ref: required(r#ref)?,
            ünï: required(ünï)?,
            名前: required(名前)?,
            quote: required(quote)?,
            back_slash: required(back_slash)?,
            hash: required(hash)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("a-b", &self.a_b);
        object.member("a_b", &self.a_b1);
        object.member("aB", &self.a_b2);
        object.member("a b", &self.a_b3);
        object.member("", &self.empty);
        object.member("1", &self.n1);
        object.member("$ref", &self.r#ref);
        object.member("ünï", &self.ünï);
        object.member("名前", &self.名前);
        object.member("quote\"", &self.quote);
        object.member("back\\slash", &self.back_slash);
        object.member("#", &self.hash);
        object.end();
    }
}
