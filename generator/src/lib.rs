//! x
#![allow(missing_docs)]
pub mod check;
pub mod diagnostic;
pub mod document;
pub mod ir;
pub mod lower;
mod pattern;
pub mod represent;
pub mod resolve;
pub mod schema;
pub mod source;
mod status;
mod suggest;
