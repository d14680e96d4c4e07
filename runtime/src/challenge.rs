//! Credentials → the challenges of `WWW-Authenticate` (RFC 9110 §11.6.1): what a client may send, and what was wrong with
//! what it has sent.

use std::fmt::Write as _;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use crate::operation::{Credential, Needed, SecurityScheme};

/// The challenge for a credential of which nothing is known. A certificate has none: it is asked for when the client
/// connects.
pub(crate) fn plain(scheme: &SecurityScheme) -> Option<String> {
    Some(match scheme.credential {
        // RFC 7617 §2: the realm is required; §2.1 knows one charset.
        Credential::Http("Basic") => format!("Basic realm={}, charset=\"UTF-8\"", quoted(scheme.name)),
        Credential::Http(name) => name.to_owned(),
        // No scheme is registered for it; clients pass over what they do not know.
        Credential::ApiKey(_, name) => format!("ApiKey name={}", quoted(name)),
        Credential::MutualTls => return None,
    })
}

/// The challenge for a credential that the application has denied with that status.
pub(crate) fn denied((scheme, scopes): Needed, status: StatusCode) -> Option<String> {
    let bearer = scheme.credential == Credential::Http("Bearer");
    match status {
        // RFC 6750 §3.1: the token is expired, revoked, malformed, or invalid for other reasons.
        StatusCode::UNAUTHORIZED if bearer => Some("Bearer error=\"invalid_token\"".to_owned()),
        StatusCode::UNAUTHORIZED => plain(scheme),
        // RFC 6750 §3.1: the token is good, but for less than the operation asks for.
        StatusCode::FORBIDDEN if bearer && !scopes.is_empty() => {
            Some(format!("Bearer error=\"insufficient_scope\", scope={}", quoted(&scopes.join(" "))))
        }
        _ => None,
    }
}

/// Adds a challenge, in a line of its own: a list in one line is ambiguous to some clients.
pub(crate) fn add(challenge: Option<String>, response: &mut Response) {
    let Some(Ok(value)) = challenge.map(HeaderValue::try_from) else { return };
    let mut told = response.headers().get_all(header::WWW_AUTHENTICATE).iter();
    if told.all(|told| *told != value) {
        response.headers_mut().append(header::WWW_AUTHENTICATE, value);
    }
}

/// A quoted-string (RFC 9110 §5.6.4). What is not ASCII has no agreed meaning there, so it is percent-encoded.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for byte in text.bytes() {
        match byte {
            b'"' | b'\\' => out.extend(['\\', char::from(byte)]),
            b' '..=b'~' => out.push(char::from(byte)),
            _ => drop(write!(out, "%{byte:02X}")),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::violation::Place;

    const fn scheme(name: &'static str, credential: Credential) -> SecurityScheme {
        SecurityScheme { name, credential }
    }

    static BASIC: SecurityScheme = scheme("Größe \\ \"x\"", Credential::Http("Basic"));
    static BEARER: SecurityScheme = scheme("bearer", Credential::Http("Bearer"));
    static DIGEST: SecurityScheme = scheme("digest", Credential::Http("Digest"));
    static KEY: SecurityScheme = scheme("key", Credential::ApiKey(Place::Query, "clé\n"));
    static CERTIFICATE: SecurityScheme = scheme("certificate", Credential::MutualTls);

    const REALM: &str = r#"Basic realm="Gr%C3%B6%C3%9Fe \\ \"x\"", charset="UTF-8""#;
    const NAME: &str = r#"ApiKey name="cl%C3%A9%0A""#;

    #[test]
    fn a_challenge_names_the_scheme_and_quotes_the_rest() {
        for (scheme, expected) in [
            (&BASIC, Some(REALM)),
            (&BEARER, Some("Bearer")),
            (&DIGEST, Some("Digest")),
            (&KEY, Some(NAME)),
            (&CERTIFICATE, None),
        ] {
            assert_eq!(plain(scheme).as_deref(), expected, "{scheme:?}");
        }
    }

    #[test]
    fn a_denial_says_what_is_wrong_where_the_scheme_can() {
        let check = |scheme, scopes, status, expected: Option<&str>| {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(denied((scheme, scopes), status).as_deref(), expected, "{scheme:?} {status}");
        };
        check(&BEARER, &["a"], 401, Some("Bearer error=\"invalid_token\""));
        check(&BEARER, &["a", "b"], 403, Some(r#"Bearer error="insufficient_scope", scope="a b""#));
        check(&BEARER, &["\"\\"], 403, Some(r#"Bearer error="insufficient_scope", scope="\"\\""#));
        check(&BEARER, &[], 403, None);
        check(&BASIC, &["a"], 401, Some(REALM));
        check(&BASIC, &["a"], 403, None);
        check(&DIGEST, &[], 401, Some("Digest"));
        check(&KEY, &[], 401, Some(NAME));
        check(&KEY, &["a"], 403, None);
        check(&CERTIFICATE, &[], 401, None);
        for status in [200, 400, 404, 422, 500] {
            check(&BEARER, &["a"], status, None);
        }
    }

    #[test]
    fn no_challenge_is_told_twice() {
        let mut response = Response::default();
        for challenge in [plain(&BEARER), plain(&KEY), plain(&BEARER), plain(&CERTIFICATE)] {
            add(challenge, &mut response);
        }
        let told: Vec<_> = response.headers().get_all(header::WWW_AUTHENTICATE).iter().collect();
        assert_eq!(told, ["Bearer", NAME]);
    }
}
