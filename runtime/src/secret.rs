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
    /// pair in UTF-8, which is what the challenge asks for, or where that has control characters.
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
        let pair = String::from_utf8(BASIC.decode(&self.0).ok()?).ok()?;
        let (user, password) = pair.split_once(':').filter(|_| !pair.contains(char::is_control))?;
        Some((user.to_owned(), Self::new(password)))
    }

    /// The bytes, to look a principal up by.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

/// The alphabet of RFC 4648 §4; clients leave the padding out.
#[cfg(feature = "base64")]
const BASIC: base64::engine::GeneralPurpose = base64::engine::GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    base64::engine::GeneralPurposeConfig::new()
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent),
);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(all(test, feature = "base64"))]
mod tests {
    use super::*;

    #[test]
    fn a_basic_credential_is_a_user_and_a_password() {
        let check = |credential: &str, expected: Option<(&str, &str)>| {
            let found = Secret::new(credential).basic();
            let found = found.as_ref().map(|(user, password)| (user.as_str(), password.expose()));
            assert_eq!(found, expected.map(|(user, password)| (user, password.as_bytes())), "{credential}");
        };
        check("QWxhZGRpbjpvcGVuIHNlc2FtZQ==", Some(("Aladdin", "open sesame")));
        // RFC 7617 §2.1: a pound sign in UTF-8.
        check("dGVzdDoxMjPCow==", Some(("test", "123£")));
        check("dGVzdDoxMjPCow", Some(("test", "123£")));
        check("OmE=", Some(("", "a")));
        check("YTo=", Some(("a", "")));
        check("Og==", Some(("", "")));
        check("YTpiOmM=", Some(("a", "b:c")));
        // No colon; no Base64; the alphabet of URLs; ISO 8859-1; control characters.
        for credential in ["", "YQ==", "***", "YTpi YTpi", "YTpi-_", "dGVzdDoxMjOj", "YQA6Yg==", "YTpiCg=="] {
            check(credential, None);
        }
    }
}
