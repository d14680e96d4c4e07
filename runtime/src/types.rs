//! Types of formats for which neither the standard library nor a crate has one. Behind features, as the formats are.

#[cfg(feature = "base64")]
mod base64;
mod binary;

#[cfg(feature = "base64")]
pub use base64::Base64;
pub use binary::Binary;
