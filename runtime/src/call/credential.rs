//! Credentials: where they stand, and what is answered where they are absent or denied.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;

use super::Call;
use crate::answer::RespondError;
use crate::operation::{Credential, SecurityScheme};
use crate::parameter;
use crate::secret::Secret;
use crate::style::{Refusal, challenges};
use crate::violation::Place;

/// What a requirement asks of a credential: its scheme, and the scopes.
type Needed = (&'static SecurityScheme, &'static [&'static str]);

impl Call {
    /// The credential that a scheme describes, if the request has it.
    pub fn credential(&self, scheme: &SecurityScheme) -> Option<Secret> {
        match scheme.credential {
            Credential::ApiKey(Place::Header, name) => {
                self.parts.headers.get(name).map(|value| Secret::new(value.as_bytes()))
            }
            Credential::ApiKey(Place::Query, name) => {
                parameter::query(&self.parts, name).next().map(|value| Secret::new(value.into_owned()))
            }
            Credential::ApiKey(_, name) => parameter::cookie(&self.parts, name).map(Secret::new),
            Credential::Http(scheme) => {
                let sent = authorization(&self.parts.headers, scheme)?;
                is_well_formed(scheme, &sent).then_some(sent)
            }
            Credential::MutualTls => None,
        }
    }

    /// No documented set of credentials is there: the style decides between an answer at once and a violation among
    /// the others.
    pub fn unauthenticated(&mut self) -> Result<(), Response> {
        self.unauthenticated = true;
        if self.operation.api.style.credentials_first() {
            return Err(self.refusal(&Refusal::Unauthorized(self.operation.security)));
        }
        Ok(())
    }

    /// The schemes whose credentials are told as missing.
    pub(super) fn missing(&self) -> &'static [&'static SecurityScheme] {
        let first = self.operation.security.first().filter(|_| self.unauthenticated);
        first.copied().unwrap_or_default()
    }

    /// The application rejects a credential: the answer to send.
    pub async fn denied(&mut self, error: impl RespondError, needed: &[Needed]) -> Response {
        if !self.operation.api.style.credentials_first()
            && let Err(response) = self.check_syntax().await
        {
            return response;
        }
        let mut response = self.fail(error);
        let status = response.status();
        let headers = response.headers_mut();
        // RFC 9110 §11.6.1: a 401 has a challenge; what the application said itself stays.
        if headers.contains_key(header::WWW_AUTHENTICATE) {
            return response;
        }
        let told = match status {
            StatusCode::UNAUTHORIZED => Some("invalid_token"),
            StatusCode::FORBIDDEN => Some("insufficient_scope"),
            _ => None,
        };
        for challenge in told.iter().flat_map(|error| challenges(needed, error)) {
            if let Ok(value) = HeaderValue::try_from(challenge) {
                headers.append(header::WWW_AUTHENTICATE, value);
            }
        }
        response
    }
}

/// What is no pair of a user and a password is no credential of the scheme `Basic`.
fn is_well_formed(scheme: &str, sent: &Secret) -> bool {
    #[cfg(feature = "base64")]
    if scheme.eq_ignore_ascii_case("basic") {
        return sent.basic().is_some();
    }
    let _ = (scheme, sent);
    true
}

/// The credential of an `Authorization` header with that scheme, whose name has no case (RFC 9110 §11.1).
fn authorization(headers: &HeaderMap, scheme: &str) -> Option<Secret> {
    let mut lines = headers.get_all(header::AUTHORIZATION).iter();
    let value = lines.next()?.as_bytes();
    // Of two lines it is not known which one is meant.
    if lines.next().is_some() {
        return None;
    }
    let (sent, rest) = value.split_at_checked(scheme.len())?;
    let credential = rest.strip_prefix(b" ")?.trim_ascii();
    (sent.eq_ignore_ascii_case(scheme.as_bytes()) && !credential.is_empty()).then(|| Secret::new(credential))
}
