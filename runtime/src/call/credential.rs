//! Credentials: where they stand, and what is answered where they are absent or denied.

use axum::http::{HeaderMap, header};
use axum::response::Response;

use super::Call;
use crate::answer::RespondError;
use crate::challenge;
use crate::operation::{Credential, Needed, SecurityScheme};
use crate::parameter;
use crate::secret::Secret;
use crate::style::Refusal;
use crate::violation::Place;

impl Call {
    /// The credential that a scheme describes, if the request has it.
    pub fn credential(&self, scheme: &SecurityScheme) -> Option<Secret> {
        match scheme.credential {
            Credential::ApiKey(Place::Header, "authorization") => {
                only_authorization(&self.parts.headers).map(Secret::new)
            }
            Credential::ApiKey(Place::Header, name) => {
                self.parts.headers.get(name).map(|value| Secret::new(value.as_bytes()))
            }
            Credential::ApiKey(Place::Query, name) => {
                parameter::query(&self.parts, name).next().map(|value| Secret::new(value.into_owned()))
            }
            Credential::ApiKey(_, name) => parameter::cookies(&self.parts, name).next().map(Secret::new),
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

    /// The credentials that are told as missing: those that the first alternative lacks.
    pub(super) fn missing(&self) -> impl Iterator<Item = (Place, &'static str)> {
        let first = self.operation.security.first().filter(|_| self.unauthenticated);
        let absent = first.copied().unwrap_or_default().iter();
        let absent = absent.filter(|scheme| self.credential(scheme).is_none());
        absent.filter_map(|scheme| scheme.credential.place())
    }

    /// The application rejects a credential: the answer to send.
    pub async fn denied(&mut self, error: impl RespondError, needed: Needed) -> Response {
        if !self.operation.api.style.credentials_first()
            && let Err(response) = self.check_syntax().await
        {
            return response;
        }
        let mut response = self.fail(error);
        // RFC 9110 §11.6.1: a 401 has a challenge; what the application said itself stays.
        if !response.headers().contains_key(header::WWW_AUTHENTICATE) {
            challenge::add(challenge::denied(needed, response.status()), &mut response);
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
    let (sent, rest) = only_authorization(headers)?.split_at_checked(scheme.len())?;
    let credential = rest.strip_prefix(b" ")?.trim_ascii();
    (sent.eq_ignore_ascii_case(scheme.as_bytes()) && !credential.is_empty()).then(|| Secret::new(credential))
}

/// The header's one line: of two it is not known which one is meant.
fn only_authorization(headers: &HeaderMap) -> Option<&[u8]> {
    let mut lines = headers.get_all(header::AUTHORIZATION).iter();
    let value = lines.next()?.as_bytes();
    lines.next().is_none().then_some(value)
}

#[cfg(test)]
mod tests;
