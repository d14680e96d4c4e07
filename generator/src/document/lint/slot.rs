//! Where the walker stands, in the words of messages and with the key that a caret can show.

use std::fmt;

use super::rule::Object;
use super::wording::echo;
use crate::source::Span;

/// The place that a value fills.
#[derive(Clone, Copy)]
pub(super) struct Slot<'a> {
    /// The object that has the field; `None` at the root of a document or a fragment.
    pub(super) owner: Option<&'static Object>,
    /// The field, or a key of the object where its keys are free.
    pub(super) field: &'a str,
    pub(super) part: Part<'a>,
    /// The nearest key.
    pub(super) key: Option<Span>,
    /// What stands here only describes.
    pub(super) descriptive: bool,
}

/// Which part of the field's value it is.
#[derive(Clone, Copy)]
pub(super) enum Part<'a> {
    Whole,
    Element,
    Entry(&'a str),
}

impl<'a> Slot<'a> {
    pub(super) const ROOT: Self =
        Self { owner: None, field: "", part: Part::Whole, key: None, descriptive: false };

    /// An element of the array that stands here. It has no key of its own.
    pub(super) fn element(self) -> Self {
        Self { part: Part::Element, key: None, ..self }
    }

    /// An entry of the map that stands here.
    pub(super) fn entry(self, name: &'a str, key: Span) -> Self {
        Self { part: Part::Entry(name), key: Some(key), ..self }
    }

    /// What to write instead of the field.
    pub(super) fn hint(&self, version: crate::document::version::Version) -> Option<&'static str> {
        let Part::Whole = self.part else { return None };
        self.owner?.hint(self.field, version)
    }
}

impl fmt::Display for Slot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(owner) = self.owner else { return f.write_str("the root") };
        let field = echo(self.field);
        match self.part {
            Part::Whole => write!(f, "`{field}` of {}", owner.a()),
            Part::Element => write!(f, "an element of `{field}` in {}", owner.a()),
            Part::Entry(name) => write!(f, "`{}` in `{field}` of {}", echo(name), owner.a()),
        }
    }
}
