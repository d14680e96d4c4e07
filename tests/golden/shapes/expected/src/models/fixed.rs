// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

/// `{"a":[1,null]}`
#[derive(Clone, Debug, PartialEq, Copy, Default, Eq, Hash)]
pub struct Fixed;

impl Model for Fixed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.constant(r#"{"a":[1,null]}"#).map(|()| Self)
    }

    fn encode(&self, out: &mut Writer) {
        out.raw(r#"{"a":[1,null]}"#);
    }
}
