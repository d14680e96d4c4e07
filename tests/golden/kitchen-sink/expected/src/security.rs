// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! Credentials: where they stand, and the trait that turns them into principals.

use specwright_runtime::{Call, Secret};
use specwright_runtime::axum::http::request::Parts;
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{Credential, Needed, SecurityScheme};
use specwright_runtime::violation::Place;

/// Turns credentials into principals. What it refuses is answered with one of the documented error answers.
pub trait Security: Clone + Send + Sync + 'static {
    /// Who is behind a credential of `Key`.
    type Key: Send;

    /// Who is behind a credential of `Bearer`.
    type Bearer: Send;

    /// Who is behind a credential of `QueryKey`.
    type QueryKey: Send;

    /// Who is behind a credential of `CookieKey`.
    type CookieKey: Send;

    /// Who is behind a credential of `Basic`.
    type Basic: Send;

    /// Who is behind a credential of `Digest`.
    type Digest: Send;

    /// Who is behind a credential of `OAuth`.
    type OAuth: Send;

    /// Who is behind a credential of `OpenId`.
    type OpenId: Send;

    /// `scopes` are those that the operation asks for.
    fn key(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::Key, crate::ErrorResponse>> + Send;

    /// `scopes` are those that the operation asks for.
    fn bearer(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::Bearer, crate::ErrorResponse>> + Send;

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

    /// `scopes` are those that the operation asks for.
    fn basic(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::Basic, crate::ErrorResponse>> + Send;

    /// `scopes` are those that the operation asks for.
    fn digest(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::Digest, crate::ErrorResponse>> + Send;

    /// `scopes` are those that the operation asks for.
    fn o_auth(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::OAuth, crate::ErrorResponse>> + Send;

    /// `scopes` are those that the operation asks for.
    fn open_id(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::OpenId, crate::ErrorResponse>> + Send;
}

/// Who is behind both of `Key` and `Bearer`.
pub struct KeyAndBearer<S: Security> {
    /// See [`Security::key`].
    pub key: S::Key,
    /// See [`Security::bearer`].
    pub bearer: S::Bearer,
}

/// Who is behind both of `Key` and `CookieKey`.
pub struct KeyAndCookieKey<S: Security> {
    /// See [`Security::key`].
    pub key: S::Key,
    /// See [`Security::cookie_key`].
    pub cookie_key: S::CookieKey,
}

/// Who asks, by the credentials that were sent.
pub enum QueryKeyOrBasicOrKeyAndCookieKey<S: Security> {
    /// With the credentials of this alternative.
    QueryKey(S::QueryKey),
    /// With the credentials of this alternative.
    Basic(S::Basic),
    /// With the credentials of this alternative.
    KeyAndCookieKey(KeyAndCookieKey<S>),
}

pub(crate) static KEY: SecurityScheme = SecurityScheme {
    name: "Key",
    credential: Credential::ApiKey(Place::Header, "x-key"),
};

pub(crate) static BEARER: SecurityScheme = SecurityScheme {
    name: "Bearer",
    credential: Credential::Http("Bearer"),
};

pub(crate) static QUERY_KEY: SecurityScheme = SecurityScheme {
    name: "QueryKey",
    credential: Credential::ApiKey(Place::Query, "key"),
};

pub(crate) static COOKIE_KEY: SecurityScheme = SecurityScheme {
    name: "CookieKey",
    credential: Credential::ApiKey(Place::Cookie, "key"),
};

pub(crate) static BASIC: SecurityScheme = SecurityScheme {
    name: "Basic",
    credential: Credential::Http("Basic"),
};

pub(crate) static DIGEST: SecurityScheme = SecurityScheme {
    name: "Digest",
    credential: Credential::Http("Digest"),
};

pub(crate) static O_AUTH: SecurityScheme = SecurityScheme {
    name: "OAuth",
    credential: Credential::Http("Bearer"),
};

pub(crate) static OPEN_ID: SecurityScheme = SecurityScheme {
    name: "OpenId",
    credential: Credential::Http("Bearer"),
};

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn key<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::Key>, Response> {
    if let Some(key) = call.credential(&KEY) {
        let parts = call.parts();
        match Security::key(app, key, parts, scopes).await {
            Ok(principal) => return Ok(Some(principal)),
            Err(error) => return Err(call.denied(error, (&KEY, scopes)).await),
        }
    }
    Ok(None)
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn bearer<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::Bearer>, Response> {
    if let Some(bearer) = call.credential(&BEARER) {
        let parts = call.parts();
        match Security::bearer(app, bearer, parts, scopes).await {
            Ok(principal) => return Ok(Some(principal)),
            Err(error) => return Err(call.denied(error, (&BEARER, scopes)).await),
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

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn basic<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::Basic>, Response> {
    if let Some(basic) = call.credential(&BASIC) {
        let parts = call.parts();
        match Security::basic(app, basic, parts, scopes).await {
            Ok(principal) => return Ok(Some(principal)),
            Err(error) => return Err(call.denied(error, (&BASIC, scopes)).await),
        }
    }
    Ok(None)
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn digest<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::Digest>, Response> {
    if let Some(digest) = call.credential(&DIGEST) {
        let parts = call.parts();
        match Security::digest(app, digest, parts, scopes).await {
            Ok(principal) => return Ok(Some(principal)),
            Err(error) => return Err(call.denied(error, (&DIGEST, scopes)).await),
        }
    }
    Ok(None)
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn o_auth<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::OAuth>, Response> {
    if let Some(o_auth) = call.credential(&O_AUTH) {
        let parts = call.parts();
        match Security::o_auth(app, o_auth, parts, scopes).await {
            Ok(principal) => return Ok(Some(principal)),
            Err(error) => return Err(call.denied(error, (&O_AUTH, scopes)).await),
        }
    }
    Ok(None)
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn open_id<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::OpenId>, Response> {
    if let Some(open_id) = call.credential(&OPEN_ID) {
        let parts = call.parts();
        match Security::open_id(app, open_id, parts, scopes).await {
            Ok(principal) => return Ok(Some(principal)),
            Err(error) => return Err(call.denied(error, (&OPEN_ID, scopes)).await),
        }
    }
    Ok(None)
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn key_and_bearer<S: Security>(
    app: &S,
    call: &mut Call,
    [scopes,
    scopes_2,
    ]: [&'static [&'static str]; 2],
) -> Result<Option<KeyAndBearer<S>>, Response> {
    if let (Some(key), Some(bearer)) = (
        call.credential(&KEY),
        call.credential(&BEARER),
    ) {
        let parts = call.parts();
        match async {
            Ok::<
                _,
                (crate::ErrorResponse, Needed),
            >(KeyAndBearer {
                key: Security::key(app, key, parts, scopes)
                    .await
                    .map_err(|error| (error, (&KEY, scopes)))?,
                bearer: Security::bearer(app, bearer, parts, scopes_2)
                    .await
                    .map_err(|error| (error, (&BEARER, scopes_2)))?,
            })
        }
            .await
        {
            Ok(principal) => return Ok(Some(principal)),
            Err((error, needed)) => return Err(call.denied(error, needed).await),
        }
    }
    Ok(None)
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn query_key_or_basic_or_key_and_cookie_key<S: Security>(
    app: &S,
    call: &mut Call,
    [scopes,
    scopes_2,
    scopes_3,
    scopes_4,
    ]: [&'static [&'static str]; 4],
) -> Result<Option<QueryKeyOrBasicOrKeyAndCookieKey<S>>, Response> {
    let mut denied = None;
    if let Some(query_key) = call.credential(&QUERY_KEY) {
        let parts = call.parts();
        match Security::query_key(app, query_key, parts, scopes).await {
            Ok(principal) => {
                return Ok(Some(QueryKeyOrBasicOrKeyAndCookieKey::QueryKey(principal)));
            }
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&QUERY_KEY, scopes)));
                }
            }
        }
    }
    if let Some(basic) = call.credential(&BASIC) {
        let parts = call.parts();
        match Security::basic(app, basic, parts, scopes_2).await {
            Ok(principal) => {
                return Ok(Some(QueryKeyOrBasicOrKeyAndCookieKey::Basic(principal)));
            }
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&BASIC, scopes_2)));
                }
            }
        }
    }
    if let (Some(key), Some(cookie_key)) = (
        call.credential(&KEY),
        call.credential(&COOKIE_KEY),
    ) {
        let parts = call.parts();
        match async {
            Ok::<
                _,
                (crate::ErrorResponse, Needed),
            >(KeyAndCookieKey {
                key: Security::key(app, key, parts, scopes_3)
                    .await
                    .map_err(|error| (error, (&KEY, scopes_3)))?,
                cookie_key: Security::cookie_key(app, cookie_key, parts, scopes_4)
                    .await
                    .map_err(|error| (error, (&COOKIE_KEY, scopes_4)))?,
            })
        }
            .await
        {
            Ok(principal) => {
                return Ok(
                    Some(QueryKeyOrBasicOrKeyAndCookieKey::KeyAndCookieKey(principal)),
                );
            }
            Err((error, needed)) => {
                if denied.is_none() {
                    denied = Some((error, needed));
                }
            }
        }
    }
    match denied {
        None => Ok(None),
        Some((error, needed)) => Err(call.denied(error, needed).await),
    }
}
