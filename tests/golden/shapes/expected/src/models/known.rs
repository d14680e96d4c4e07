// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, View};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    Listed(KnownListed),
    String(String),
}

impl Model for Known {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader
            .alternative(
                &API.schemas,
                &[
                    &["#/components/schemas/Known/anyOf/0"],
                    &["#/components/schemas/Known/anyOf/1"],
                ],
                View::Whole,
                false,
            )?
        {
            0 => Model::decode(reader).map(Self::Listed),
            1 => Model::decode(reader).map(Self::String),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Listed(value) => value.encode(out),
            Self::String(value) => value.encode(out),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum KnownListed {
    /// `small`
    Small,
    /// `large`
    Large,
}

impl KnownListed {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
        }
    }
}

impl Model for KnownListed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "small" => Ok(Self::Small),
            "large" => Ok(Self::Large),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}
