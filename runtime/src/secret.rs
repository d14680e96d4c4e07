//! Credentials: never logged, compared in constant time.

use std::fmt;

use subtle::ConstantTimeEq as _;

/// A credential as the client sent it.
///
/// ```
/// use specwright_runtime::Secret;
/// let secret = Secret::new("hunter2");
/// assert!(secret.matches("hunter2"));
/// assert_eq!(format!("{secret:?}"), "Secret(…)");
/// ```
#[derive(Clone)]
pub struct Secret(Vec<u8>);

impl Secret {
    /// Takes the bytes of a credential.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }

    /// Whether it is the expected one. Takes as long for a near miss as for a far one; the length is not hidden.
    pub fn matches(&self, expected: impl AsRef<[u8]>) -> bool {
        self.0.ct_eq(expected.as_ref()).into()
    }

    /// The user and the password of the scheme `Basic` (RFC 7617 §2). `None` where the credential is no Base64 of such a
    /// pair.
    ///
    /// ```
    /// use specwright_runtime::Secret;
    /// let (user, password) = Secret::new("QWxhZGRpbjpvcGVuIHNlc2FtZQ==").basic().unwrap();
    /// assert_eq!(user, "Aladdin");
    /// assert!(password.matches("open sesame"));
    /// assert!(Secret::new("QWxhZGRpbg==").basic().is_none());
    /// ```
    #[cfg(feature = "base64")]
    pub fn basic(&self) -> Option<(String, Self)> {
        use base64::Engine as _;
        let pair = base64::engine::general_purpose::STANDARD.decode(&self.0).ok()?;
        let colon = pair.iter().position(|byte| *byte == b':')?;
        let (user, password) = pair.split_at_checked(colon)?;
        let user = std::str::from_utf8(user).ok()?.to_owned();
        Some((user, Self::new(password.strip_prefix(b":")?)))
    }

    /// The bytes, to look a principal up by.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
