// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

#[derive(Clone, Debug, PartialEq)]
pub struct InlineParts {
    pub part: Option<InlinePartsPart>,
    pub parts: Option<Vec<InlinePartsPartsItem>>,
    pub kind: Option<InlinePartsKind>,
    pub nullable: Option<InlinePartsNullable>,
}

impl Model for InlineParts {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut part = None;
        let mut parts = None;
        let mut kind = None;
        let mut nullable = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "part" => reader.member(&mut part)?,
                "parts" => reader.member(&mut parts)?,
                "kind" => reader.member(&mut kind)?,
                "nullable" => reader.member(&mut nullable)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            part,
            parts,
            kind,
            nullable,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("part", self.part.as_ref());
        object.optional("parts", self.parts.as_ref());
        object.optional("kind", self.kind.as_ref());
        object.optional("nullable", self.nullable.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.parts
            .as_ref()
            .is_none_or(|value| value.iter().all(|item| item.conforms(origin)))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct InlinePartsPartPart {
    pub x: Option<i64>,
}

impl Model for InlinePartsPartPart {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut x = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "x" => reader.member(&mut x)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { x })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("x", self.x.as_ref());
        object.end();
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct InlinePartsPart {
    pub part: InlinePartsPartPart,
}

impl Model for InlinePartsPart {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut part = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "part" => reader.member(&mut part)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { part: required(part)? })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("part", &self.part);
        object.end();
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct InlinePartsPartsItem {
    pub y: Option<i64>,
}

impl Model for InlinePartsPartsItem {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut y = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "y" => reader.member(&mut y)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { y })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("y", self.y.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.y.as_ref().is_none_or(|value| *value <= 1)
    }
}

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum InlinePartsKind {
    /// `part`
    Part,
    /// `parts`
    Parts,
}

impl InlinePartsKind {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Part => "part",
            Self::Parts => "parts",
        }
    }
}

impl Model for InlinePartsKind {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "part" => Ok(Self::Part),
            "parts" => Ok(Self::Parts),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct InlinePartsNullable(pub Option<InlinePartsNullableValue>);

impl Model for InlinePartsNullable {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct InlinePartsNullableValue {
    pub z: Option<i64>,
}

impl Model for InlinePartsNullableValue {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut z = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "z" => reader.member(&mut z)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { z })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("z", self.z.as_ref());
        object.end();
    }
}
