//! Bytes that travel as Base64 text.

use std::fmt;
use std::ops::Deref;

use ::base64::Engine;
use ::base64::engine::general_purpose::STANDARD;

use crate::Model;
use crate::json::{Reader, Refused, Writer};

/// The bytes of a string of `format: byte`: Base64 with padding (RFC 4648, section 4). Each byte string has one text, so
/// what was decoded is encoded to the same text again.
///
/// ```
/// use specwright_runtime::{model, types::Base64};
///
/// let bytes: Base64 = model::decode("\"aGVsbG8=\"").unwrap();
/// assert_eq!(&bytes[..], b"hello");
/// assert_eq!(model::encode(&Base64(b"hi".to_vec())), "\"aGk=\"");
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64(pub Vec<u8>);

impl Deref for Base64 {
    type Target = [u8];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl AsRef<[u8]> for Base64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<Base64> for Vec<u8> {
    fn from(base64: Base64) -> Self {
        base64.0
    }
}

/// The text, as it stands in JSON.
impl fmt::Display for Base64 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&STANDARD.encode(&self.0))
    }
}

impl fmt::Debug for Base64 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Base64(\"{self}\")")
    }
}

impl Model for Base64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        // The engine wants the padding and refuses bits after the last byte, as the check of the format does.
        STANDARD.decode(&*reader.string()?).map(Self).map_err(|_| Refused)
    }

    fn encode(&self, out: &mut Writer) {
        out.string(&self.to_string());
    }
}
