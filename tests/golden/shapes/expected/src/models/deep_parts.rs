// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, serde_json};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct DeepParts {
    pub a: Option<DeepPartsA>,
}

impl Model for DeepParts {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut a = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "a" => reader.member(&mut a)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { a })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("a", self.a.as_ref());
        object.end();
    }
}

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum DeepPartsABC {
    /// `x`
    X,
    /// `y`
    Y,
}

impl DeepPartsABC {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Y => "y",
        }
    }
}

impl Model for DeepPartsABC {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "x" => Ok(Self::X),
            "y" => Ok(Self::Y),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct DeepPartsAB {
    pub c: Option<DeepPartsABC>,
    pub d: Option<serde_json::Value>,
}

impl Model for DeepPartsAB {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut c = None;
        let mut d = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "c" => reader.member(&mut c)?,
                "d" => reader.member(&mut d)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { c, d })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("c", self.c.as_ref());
        object.optional("d", self.d.as_ref());
        object.end();
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct DeepPartsA {
    pub b: Option<DeepPartsAB>,
}

impl Model for DeepPartsA {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut b = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "b" => reader.member(&mut b)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { b })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("b", self.b.as_ref());
        object.end();
    }
}
