// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum NarrowListed {
    /// `1`
    N1,
    /// `300`
    N300,
}

impl NarrowListed {
    /// The integer that stands for it.
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N300 => 300,
        }
    }
}

impl Model for NarrowListed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.probe(&API.schemas, &["#/components/schemas/NarrowListed"], View::Whole)?;
        match i64::decode(reader)? {
            1 => Ok(Self::N1),
            300 => Ok(Self::N300),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.integer(self.as_i64());
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(
                &API.schemas,
                &["#/components/schemas/NarrowListed"],
                View::Whole,
                self,
            )
    }
}
