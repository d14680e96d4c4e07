//! Values that keep every digit of their numbers.

use super::{Model, Origin};
use crate::json::{Number, Reader, Refused, Tree, Value, Writer};

impl Model for Number {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Self::read(reader)
    }

    fn encode(&self, out: &mut Writer) {
        out.raw(self.as_str());
    }
}

/// Any value, numbers as written.
impl Model for Value {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Tree::read(reader).map(Tree::into_owned)
    }

    fn encode(&self, out: &mut Writer) {
        self.write(out);
    }

    fn conforms(&self, _origin: Origin) -> bool {
        // The variants are open to everybody, so a number may have been built of other text.
        match self {
            Self::Number(text) => text.parse::<Number>().is_ok(),
            Self::Array(elements) => elements.iter().all(|element| element.conforms(Origin::Built)),
            Self::Object(members) => members.iter().all(|(_, member)| member.conforms(Origin::Built)),
            _ => true,
        }
    }
}
