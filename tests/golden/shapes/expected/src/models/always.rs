// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

/// `"always"`
#[derive(Clone, Debug, PartialEq, Copy, Default, Eq, Hash)]
pub struct Always;

impl Model for Always {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        if reader.string()? == "always" { Ok(Self) } else { Err(Refused) }
    }

    fn encode(&self, out: &mut Writer) {
        out.raw(r#""always""#);
    }
}
