//! Values that keep every digit of their numbers.

use super::{Model, Origin};
use std::collections::HashSet;

use crate::json::{MAX_DEPTH, Number, Reader, Refused, Tree, Writer};

impl Model for Number {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Self::read(reader)
    }

    fn encode(&self, out: &mut Writer) {
        out.raw(self.as_str());
    }
}

/// Any value, numbers as written: what is read borrows nothing. Of all lifetimes, so that futures that hold one can be sent.
impl Model for Tree<'_> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Tree::read(reader).map(Tree::into_owned)
    }

    fn encode(&self, out: &mut Writer) {
        self.write(out);
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin == Origin::Decoded || is_text(self, 0)
    }
}

/// The variants are open to everybody: numbers may have been built of other text, keys may occur twice, and nesting may
/// be deeper than a reader goes.
fn is_text(value: &Tree<'_>, depth: usize) -> bool {
    depth <= MAX_DEPTH
        && match value {
            Tree::Number(text) => text.parse::<Number>().is_ok(),
            Tree::Array(elements) => elements.iter().all(|element| is_text(element, depth + 1)),
            Tree::Object(members) => {
                let mut keys = HashSet::new();
                members.iter().all(|(key, member)| keys.insert(key) && is_text(member, depth + 1))
            }
            _ => true,
        }
}
