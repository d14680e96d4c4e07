// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

/// `1`
#[derive(Clone, Debug, PartialEq, Copy, Default, Eq, Hash)]
pub struct ConstantNumber;

impl Model for ConstantNumber {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.constant("1").map(|()| Self)
    }

    fn encode(&self, out: &mut Writer) {
        out.raw("1");
    }
}
