//! JSON text (RFC 8259): a pull reader for typed decoding, a writer, and a tree that keeps numbers as written.
//!
//! Own code, because three things that the generated code promises cannot be had from a general library at once:
//! an object's key that occurs twice is a syntax error at every depth, a number keeps its digits until a schema
//! says what it is, and a decoder of a struct costs little to compile (nothing here is generic over a format).
//! Nothing here knows a schema.

mod ahead;
mod number;
mod reader;
mod tree;
mod writer;

pub(crate) use ahead::Ahead;
pub use number::Number;
pub use reader::{Elements, Members, Reader, Refused, SyntaxError};
pub use tree::Tree;
pub use writer::{ArrayWriter, ObjectWriter, Writer};

/// Any JSON value, numbers as written.
pub type Value = Tree<'static>;

/// Arrays and objects nest this deep at most, on the fast and on the exact path alike.
pub const MAX_DEPTH: usize = 128;

/// The reason of the syntax error for a text that nests deeper.
pub const TOO_DEEP: &str = "arrays and objects nest too deeply";

#[cfg(test)]
mod tests;
