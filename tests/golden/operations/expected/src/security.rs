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

static TOKEN: SecurityScheme = SecurityScheme {
    name: "Token",
    credential: Credential::Http("bearer"),
};

/// Asks for the credential; `None` where its absence was noted as a violation.
pub(crate) async fn token<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::Token>, Response> {
    let Some(credential) = call.credential(&TOKEN)? else { return Ok(None) };
    match app.token(credential, call.parts(), scopes).await {
        Ok(principal) => Ok(Some(principal)),
        Err(error) => Err(call.denied(error).await),
    }
}

/// Takes the credential if there is one.
pub(crate) async fn optional_token<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<Option<S::Token>>, Response> {
    let Some(credential) = call.optional_credential(&TOKEN) else {
        return Ok(Some(None))
    };
    match app.token(credential, call.parts(), scopes).await {
        Ok(principal) => Ok(Some(Some(principal))),
        Err(error) => Err(call.denied(error).await),
    }
}

static QUERY_KEY: SecurityScheme = SecurityScheme {
    name: "QueryKey",
    credential: Credential::ApiKey(Place::Query, "key"),
};

/// Asks for the credential; `None` where its absence was noted as a violation.
pub(crate) async fn query_key<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::QueryKey>, Response> {
    let Some(credential) = call.credential(&QUERY_KEY)? else { return Ok(None) };
    match app.query_key(credential, call.parts(), scopes).await {
        Ok(principal) => Ok(Some(principal)),
        Err(error) => Err(call.denied(error).await),
    }
}

static COOKIE_KEY: SecurityScheme = SecurityScheme {
    name: "cookie-key",
    credential: Credential::ApiKey(Place::Cookie, "key"),
};

/// Asks for the credential; `None` where its absence was noted as a violation.
pub(crate) async fn cookie_key<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::CookieKey>, Response> {
    let Some(credential) = call.credential(&COOKIE_KEY)? else { return Ok(None) };
    match app.cookie_key(credential, call.parts(), scopes).await {
        Ok(principal) => Ok(Some(principal)),
        Err(error) => Err(call.denied(error).await),
    }
}
