//! Values together with the place in the configuration that sets them, for stages that find fault with them later.

use crate::source::Span;

/// A value, and its place unless it is a default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting<T> {
    /// The value.
    pub value: T,
    /// Where it is set; `None` for a default.
    pub span: Option<Span>,
}

impl<T> Setting<T> {
    /// A default.
    pub(super) fn unset(value: T) -> Self {
        Self { value, span: None }
    }
}

/// A value under a key that the user chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<T> {
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub value: T,
    /// Where the value stands.
    pub span: Span,
}
