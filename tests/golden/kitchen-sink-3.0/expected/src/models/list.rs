// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct List(pub Vec<String>);

impl Model for List {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Model::decode(reader).map(Self)
    }

    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }
}
