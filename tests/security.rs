//! Credentials: every scheme, all of several, one of several, scopes, and what is told where they are absent or denied.

use std::convert::Infallible;

use golden_security::apis::{self, Default};
use golden_security::security::{
    KeyAndBearer, KeyAndCertificate, KeyAndQueryKeyOrOAuth, KeyOrBearer, Security,
};
use golden_security::{ErrorResponse, security};
use specwright_runtime::Secret;
use specwright_runtime::axum::http::request::Parts;

use crate::wire::Wire;

#[derive(Clone)]
struct App;

struct Failed(ErrorResponse);

impl From<Failed> for ErrorResponse {
    fn from(failed: Failed) -> Self {
        failed.0
    }
}

impl From<Infallible> for Failed {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// `wrong` is denied, `poor` has none of the scopes, everyone else is who they say.
fn judge(secret: &Secret, scopes: &[&str]) -> Result<String, ErrorResponse> {
    match secret.expose() {
        b"wrong" => Err(ErrorResponse::Unauthorized),
        b"poor" => Err(ErrorResponse::Forbidden),
        b"unknown" => Err(ErrorResponse::InvalidCredential),
        b"weak" => Err(ErrorResponse::InsufficientScope),
        name => Ok([&[&*String::from_utf8_lossy(name)], scopes].concat().join("+")),
    }
}

impl Security for App {
    type Key = String;
    type QueryKey = String;
    type CookieKey = String;
    type Basic = String;
    type Digest = String;
    type Bearer = String;
    type OAuth = String;
    type OpenId = String;
    type Certificate = String;
    type Error1 = String;
    type Clone = String;
    type Key1 = String;
    type Alias = String;
    type Raw = String;
    type Device = String;

    async fn key(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        judge(&credential, scopes)
    }

    async fn query_key(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        judge(&credential, scopes)
    }

    async fn cookie_key(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        judge(&credential, scopes)
    }

    async fn basic(
        &self,
        credential: Secret,
        _: &Parts,
        _: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        let (user, password) = credential.basic().ok_or(ErrorResponse::Unauthorized)?;
        if password.matches("open sesame") { Ok(user) } else { Err(ErrorResponse::Unauthorized) }
    }

    async fn digest(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        judge(&credential, scopes)
    }

    async fn bearer(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        judge(&credential, scopes)
    }

    async fn o_auth(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        judge(&credential, scopes)
    }

    async fn open_id(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        judge(&credential, scopes)
    }

    async fn certificate(
        &self,
        parts: &Parts,
        _: &'static [&'static str],
    ) -> Result<Option<String>, ErrorResponse> {
        // Where TLS ends in front of the server, the certificate's subject comes in a header.
        let subject = parts.headers.get("x-subject").and_then(|subject| subject.to_str().ok());
        Ok(subject.map(str::to_owned))
    }

    async fn alias(
        &self,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<Option<String>, ErrorResponse> {
        Security::certificate(self, parts, scopes).await
    }

    async fn error(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        judge(&credential, scopes)
    }

    async fn clone1(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        judge(&credential, scopes)
    }

    async fn key1(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        judge(&credential, scopes)
    }

    async fn raw(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        judge(&credential, scopes)
    }

    async fn device(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        judge(&credential, scopes)
    }
}

impl Default for App {
    type Context = ();
    type Error = Failed;

    async fn key(&self, (): (), key: String) -> Result<apis::KeyResponse, Failed> {
        Ok(apis::KeyResponse::Ok(key))
    }

    async fn query(&self, (): (), key: String) -> Result<apis::QueryResponse, Failed> {
        Ok(apis::QueryResponse::Ok(key))
    }

    async fn cookie(&self, (): (), key: String) -> Result<apis::CookieResponse, Failed> {
        Ok(apis::CookieResponse::Ok(key))
    }

    async fn basic(&self, (): (), user: String) -> Result<apis::BasicResponse, Failed> {
        Ok(apis::BasicResponse::Ok(user))
    }

    async fn digest(&self, (): (), user: String) -> Result<apis::DigestResponse, Failed> {
        Ok(apis::DigestResponse::Ok(user))
    }

    async fn bearer(&self, (): (), user: String) -> Result<apis::BearerResponse, Failed> {
        Ok(apis::BearerResponse::Ok(user))
    }

    async fn scopes(&self, (): (), user: String) -> Result<apis::ScopesResponse, Failed> {
        Ok(apis::ScopesResponse::Ok(user))
    }

    async fn open_id(&self, (): (), user: String) -> Result<apis::OpenIdResponse, Failed> {
        Ok(apis::OpenIdResponse::Ok(user))
    }

    async fn certificate(&self, (): (), user: String) -> Result<apis::CertificateResponse, Failed> {
        Ok(apis::CertificateResponse::Ok(user))
    }

    async fn both(&self, (): (), both: KeyAndBearer<Self>) -> Result<apis::BothResponse, Failed> {
        Ok(apis::BothResponse::Ok(format!("{} and {}", both.key, both.bearer)))
    }

    async fn either(&self, (): (), either: KeyOrBearer<Self>) -> Result<apis::EitherResponse, Failed> {
        Ok(apis::EitherResponse::Ok(match either {
            KeyOrBearer::Key(key) => format!("key {key}"),
            KeyOrBearer::Bearer(bearer) => format!("bearer {bearer}"),
        }))
    }

    async fn mixed(
        &self,
        (): (),
        who: Option<KeyAndQueryKeyOrOAuth<Self>>,
    ) -> Result<apis::MixedResponse, Failed> {
        Ok(apis::MixedResponse::Ok(match who {
            None => "nobody".to_owned(),
            Some(KeyAndQueryKeyOrOAuth::KeyAndQueryKey(both)) => {
                format!("{} and {}", both.key, both.query_key)
            }
            Some(KeyAndQueryKeyOrOAuth::OAuth(user)) => format!("oauth {user}"),
        }))
    }

    async fn optional(&self, (): (), who: Option<String>) -> Result<apis::OptionalResponse, Failed> {
        Ok(apis::OptionalResponse::Ok(who.unwrap_or_else(|| "nobody".to_owned())))
    }

    async fn open(&self, (): ()) -> Result<apis::OpenResponse, Failed> {
        Ok(apis::OpenResponse::Ok("anybody".to_owned()))
    }

    async fn certified(
        &self,
        (): (),
        both: KeyAndCertificate<Self>,
    ) -> Result<apis::CertifiedResponse, Failed> {
        Ok(apis::CertifiedResponse::Ok(format!("{} and {}", both.certificate, both.key)))
    }

    async fn many(
        &self,
        (): (),
        _: security::KeyOrQueryKeyOrCookieKeyOrBasicOrDigestOrOthers<Self>,
    ) -> Result<apis::ManyResponse, Failed> {
        Ok(apis::ManyResponse::Ok("one of many".to_owned()))
    }

    async fn reversed(&self, (): (), either: KeyOrBearer<Self>) -> Result<apis::ReversedResponse, Failed> {
        Ok(apis::ReversedResponse::Ok(match either {
            KeyOrBearer::Key(key) => format!("key {key}"),
            KeyOrBearer::Bearer(bearer) => format!("bearer {bearer}"),
        }))
    }

    async fn clash(
        &self,
        (): (),
        all: security::Error1AndCloneAndKey1<Self>,
    ) -> Result<apis::ClashResponse, Failed> {
        Ok(apis::ClashResponse::Ok([all.error, all.clone1, all.key1].join(" and ")))
    }

    async fn uri(&self, (): (), key: String) -> Result<apis::UriResponse, Failed> {
        Ok(apis::UriResponse::Ok(key))
    }

    async fn alias(&self, (): (), user: String) -> Result<apis::AliasResponse, Failed> {
        Ok(apis::AliasResponse::Ok(user))
    }

    async fn raw(&self, (): (), raw: String) -> Result<apis::RawResponse, Failed> {
        Ok(apis::RawResponse::Ok(raw))
    }

    async fn device(&self, (): (), user: String) -> Result<apis::DeviceResponse, Failed> {
        Ok(apis::DeviceResponse::Ok(user))
    }

    async fn body(&self, (): (), user: String, _: i64) -> Result<apis::BodyResponse, Failed> {
        Ok(apis::BodyResponse::Ok(user))
    }
}

/// Sends requests; compares status, the body of an answer, and the challenges of a refusal.
async fn check(rows: &[(&str, u16, &str)]) {
    let wire = Wire::new(golden_security::router(App));
    let mut faults = Vec::new();
    for (request, status, expected) in rows {
        let reply = wire.send(request).await;
        let challenges = reply.headers.iter().filter(|(name, _)| name == "www-authenticate");
        let challenges: Vec<_> = challenges.map(|(_, value)| value.as_str()).collect();
        let got = if reply.status == 200 { reply.text() } else { challenges.join(" | ") };
        if (reply.status, got.as_str()) != (*status, *expected) {
            faults.push(format!(
                "{request}\n  expected {status} {expected}\n  got      {} {got}",
                reply.status
            ));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[tokio::test]
async fn a_credential_is_taken_from_its_place() {
    check(&[
        ("GET /key\nx-key: ann", 200, "ann"),
        ("GET /query?key=ann", 200, "ann"),
        ("GET /query?key=a%20b", 200, "a b"),
        ("GET /cookie\ncookie: a=b; key=ann", 200, "ann"),
        ("GET /basic\nauthorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", 200, "Aladdin"),
        ("GET /digest\nauthorization: digest ann", 200, "ann"),
        ("GET /bearer\nauthorization: BEARER ann", 200, "ann"),
        ("GET /scopes\nauthorization: Bearer ann", 200, "ann+read+say \"hi\""),
        ("GET /openId\nauthorization: Bearer ann", 200, "ann+profile"),
        ("GET /certificate\nx-subject: CN=ann", 200, "CN=ann"),
        ("GET /open", 200, "anybody"),
        ("GET /uri\nx-key: ann", 200, "ann"),
        ("GET /alias\nx-subject: CN=ann", 200, "CN=ann"),
        ("GET /raw\nauthorization: anything goes", 200, "anything goes"),
        ("GET /device\nauthorization: Bearer ann", 200, "ann+read"),
        // Whether it is a good one the application says.
        ("GET /key\nx-key:", 200, ""),
        ("GET /clash\nx-error: a\nx-clone: b\nx-other-key: c", 200, "a and b and c"),
    ])
    .await;
}

#[tokio::test]
async fn an_absent_credential_is_asked_for() {
    check(&[
        ("GET /key", 401, "ApiKey name=\"x-key\""),
        ("GET /query?kay=a", 401, "ApiKey name=\"key\""),
        ("GET /cookie\ncookie: kay=a", 401, "ApiKey name=\"key\""),
        ("GET /basic", 401, "Basic realm=\"Basic\", charset=\"UTF-8\""),
        ("GET /digest\nauthorization: Bearer ann", 401, "Digest"),
        ("GET /bearer", 401, "Bearer"),
        ("GET /bearer\nauthorization: Bearer", 401, "Bearer"),
        ("GET /bearer\nauthorization: Bearer ", 401, "Bearer"),
        ("GET /bearer\nauthorization: Bearerann", 401, "Bearer"),
        ("GET /bearer\nauthorization: Bearer ann\nauthorization: Bearer bob", 401, "Bearer"),
        ("GET /both\nx-key: ann", 401, "ApiKey name=\"x-key\" | Bearer"),
        ("GET /either", 401, "ApiKey name=\"x-key\" | Bearer"),
        ("GET /certified\nx-subject: a", 401, "ApiKey name=\"x-key\""),
        ("GET /raw\nauthorization: ann\nauthorization: bob", 401, "ApiKey name=\"authorization\""),
        ("GET /reversed", 401, "Bearer | ApiKey name=\"x-key\""),
        // The body is not looked at before.
        ("POST /body\n\nno json", 401, "Bearer"),
    ])
    .await;
}

#[tokio::test]
async fn a_denied_credential_is_answered_with_the_reason() {
    check(&[
        ("GET /key\nx-key: wrong", 401, "ApiKey name=\"x-key\""),
        ("GET /key\nx-key: poor", 403, ""),
        ("GET /bearer\nauthorization: Bearer wrong", 401, "Bearer error=\"invalid_token\""),
        ("GET /bearer\nauthorization: Bearer unknown", 401, "Bearer error=\"invalid_token\""),
        // Whatever the document describes.
        ("POST /body\nauthorization: Bearer unknown\n\n1", 401, "Bearer error=\"invalid_token\""),
        ("POST /body\nauthorization: Bearer weak\n\n1", 403, ""),
        ("POST /body\nauthorization: Bearer wrong\n\n1", 500, ""),
        ("GET /scopes\nauthorization: Bearer wrong", 401, "Bearer error=\"invalid_token\""),
        (
            "GET /scopes\nauthorization: Bearer poor",
            403,
            "Bearer error=\"insufficient_scope\", scope=\"read say \\\"hi\\\"\"",
        ),
        ("GET /basic\nauthorization: Basic QWxhZGRpbjpY", 401, "Basic realm=\"Basic\", charset=\"UTF-8\""),
        ("GET /basic\nauthorization: Basic ???", 401, "Basic realm=\"Basic\", charset=\"UTF-8\""),
        ("GET /certificate", 401, ""),
    ])
    .await;
}

#[tokio::test]
async fn several_schemes_are_all_or_one_of_several() {
    check(&[
        ("GET /both\nx-key: ann\nauthorization: Bearer bob", 200, "ann and bob"),
        ("GET /both\nx-key: ann\nauthorization: Bearer wrong", 401, "Bearer error=\"invalid_token\""),
        ("GET /both\nx-key: wrong\nauthorization: Bearer wrong", 401, "ApiKey name=\"x-key\""),
        ("GET /certified\nx-subject: a\nx-key: b", 200, "a and b"),
        ("GET /either\nx-key: ann", 200, "key ann"),
        ("GET /either\nauthorization: Bearer bob", 200, "bearer bob"),
        ("GET /either\nx-key: ann\nauthorization: Bearer bob", 200, "key ann"),
        // The second alternative is enough where the first is denied.
        ("GET /either\nx-key: wrong\nauthorization: Bearer bob", 200, "bearer bob"),
        ("GET /either\nx-key: wrong\nauthorization: Bearer poor", 401, "ApiKey name=\"x-key\""),
        ("GET /reversed\nx-key: ann\nauthorization: Bearer bob", 200, "bearer bob"),
        ("GET /reversed\nx-key: ann\nauthorization: Bearer wrong", 200, "key ann"),
        ("GET /mixed", 200, "nobody"),
        ("GET /mixed\nx-key: ann", 200, "nobody"),
        ("GET /mixed?key=bob\nx-key: ann", 200, "ann and bob"),
        ("GET /mixed\nauthorization: Bearer ann", 200, "oauth ann+read"),
        ("GET /mixed\nauthorization: Bearer wrong", 401, "Bearer error=\"invalid_token\""),
        ("GET /optional", 200, "nobody"),
        ("GET /optional\nauthorization: Bearer ann", 200, "ann"),
        ("GET /optional\nauthorization: Bearer wrong", 401, "Bearer error=\"invalid_token\""),
        ("GET /many\ncookie: key=a", 200, "one of many"),
        ("GET /many\nauthorization: Digest a", 200, "one of many"),
    ])
    .await;
}
