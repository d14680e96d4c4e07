// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

/// `"fixed"`
#[derive(Clone, Debug, PartialEq, Copy, Default, Eq, Hash)]
pub struct Constant;

impl Model for Constant {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        if reader.string()? == "fixed" { Ok(Self) } else { Err(Refused) }
    }

    fn encode(&self, out: &mut Writer) {
        out.raw(r#""fixed""#);
    }
}
