// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, View};
use specwright_runtime::json::{Reader, Refused, Writer};

use crate::API;

#[derive(Clone, Debug, PartialEq)]
pub enum ExactlyOne {
    Variant1(i64),
    Variant2(i64),
}

impl Model for ExactlyOne {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader
            .alternative(
                &API.schemas,
                &[
                    &["#/components/schemas/ExactlyOne/oneOf/0"],
                    &["#/components/schemas/ExactlyOne/oneOf/1"],
                ],
                View::Whole,
                true,
            )?
        {
            0 => Model::decode(reader).map(Self::Variant1),
            1 => Model::decode(reader).map(Self::Variant2),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Variant1(value) => value.encode(out),
            Self::Variant2(value) => value.encode(out),
        }
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin
            .holds(&API.schemas, &["#/components/schemas/ExactlyOne"], View::Whole, self)
            && match self {
                Self::Variant1(value) => *value % 3 == 0,
                Self::Variant2(value) => *value % 5 == 0,
            }
    }
}
