// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! Credentials: where they stand, and the trait that turns them into principals.

use specwright_runtime::{Call, Secret};
use specwright_runtime::axum::http::request::Parts;
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{Credential, SecurityScheme};
use specwright_runtime::violation::Place;

/// Turns credentials into principals. What it refuses is answered with one of the documented error answers.
pub trait Security: Clone + Send + Sync + 'static {
    /// Who is behind a credential of `Token`.
    type Token: Send;

    /// Who is behind a credential of `QueryKey`.
    type QueryKey: Send;

    /// Who is behind a credential of `cookie-key`.
    type CookieKey: Send;

    /// `scopes` are those that the operation asks for.
    fn token(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::Token, crate::ErrorResponse>> + Send;

    /// `scopes` are those that the operation asks for.
    fn query_key(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::QueryKey, crate::ErrorResponse>> + Send;

    /// `scopes` are those that the operation asks for.
    fn cookie_key(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::CookieKey, crate::ErrorResponse>> + Send;
}

pub(crate) static TOKEN: SecurityScheme = SecurityScheme {
    name: "Token",
    credential: Credential::Http("Bearer"),
};

pub(crate) static QUERY_KEY: SecurityScheme = SecurityScheme {
    name: "QueryKey",
    credential: Credential::ApiKey(Place::Query, "key"),
};

pub(crate) static COOKIE_KEY: SecurityScheme = SecurityScheme {
    name: "cookie-key",
    credential: Credential::ApiKey(Place::Cookie, "key"),
};

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn token<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::Token>, Response> {
    if let Some(token) = call.credential(&TOKEN) {
        let parts = call.parts();
        match Security::token(app, token, parts, scopes).await {
            Ok(principal) => return Ok(Some(principal)),
            Err(error) => return Err(call.denied(error, (&TOKEN, scopes)).await),
        }
    }
    Ok(None)
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn query_key<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::QueryKey>, Response> {
    if let Some(query_key) = call.credential(&QUERY_KEY) {
        let parts = call.parts();
        match Security::query_key(app, query_key, parts, scopes).await {
            Ok(principal) => return Ok(Some(principal)),
            Err(error) => return Err(call.denied(error, (&QUERY_KEY, scopes)).await),
        }
    }
    Ok(None)
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn cookie_key<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::CookieKey>, Response> {
    if let Some(cookie_key) = call.credential(&COOKIE_KEY) {
        let parts = call.parts();
        match Security::cookie_key(app, cookie_key, parts, scopes).await {
            Ok(principal) => return Ok(Some(principal)),
            Err(error) => return Err(call.denied(error, (&COOKIE_KEY, scopes)).await),
        }
    }
    Ok(None)
}
