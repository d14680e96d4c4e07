//! What the code that `specwright` generates calls.
//!
//! | module | what it does | what it must not know |
//! | --- | --- | --- |
//! | [`json`] | reads and writes JSON text; a tree with numbers as written | schemas, HTTP |
//! | [`model`] | decoding, encoding, residual checks of Rust types: the fast path | HTTP |
//! | [`types`] | types of formats that no crate has | |
//! | [`schema`] | JSON Schema as data and its interpreter: the exact path | Rust types, HTTP |
//! | [`format`](mod@format), [`number`], [`Pattern`] | predicates that both paths share | |
//! | [`operation`] | an operation as data | |
//! | [`Call`], [`Answer`] | a request on its way to a handler, and back | a document |
//! | `client` | a request that the API sends by itself, and its response | a document |
//! | [`style`] | the bodies of error answers | |
//!
//! Every optional capability is a cargo feature that the generated crate switches on when its document needs it.

pub mod answer;
mod call;
mod challenge;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "docs")]
pub mod docs;
pub mod format;
mod items;
pub mod json;
mod media;
pub mod model;
#[cfg(feature = "multipart")]
mod multipart;
pub mod number;
pub mod operation;
mod parameter;
#[cfg(feature = "pattern")]
mod pattern;
pub mod router;
pub mod schema;
mod secret;
pub mod stream;
pub mod style;
#[cfg(feature = "testing")]
pub mod testing;
pub mod types;
pub mod violation;

pub use answer::{Answer, Documented, HeaderWire, Respond, RespondError};
pub use call::{Call, FromBody, serve};
pub use items::ItemStream;
pub use model::{Model, Nullable, Origin};
#[cfg(feature = "pattern")]
pub use pattern::Pattern;
pub use schema::View;
pub use secret::Secret;
pub use stream::{ByteStream, StreamError};

/// The crates whose types stand in the generated code's signatures.
pub use axum;
#[cfg(feature = "chrono")]
pub use chrono;
#[cfg(feature = "uri")]
pub use fluent_uri;
#[cfg(feature = "decimal")]
pub use rust_decimal;
pub use serde_json;
#[cfg(feature = "uuid")]
pub use uuid;
