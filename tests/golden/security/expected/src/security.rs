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

    /// Who is behind a credential of `QueryKey`.
    type QueryKey: Send;

    /// Who is behind a credential of `CookieKey`.
    type CookieKey: Send;

    /// Who is behind a credential of `Basic`.
    type Basic: Send;

    /// Who is behind a credential of `Digest`.
    type Digest: Send;

    /// Who is behind a credential of `Bearer`.
    type Bearer: Send;

    /// Who is behind a credential of `OAuth`.
    type OAuth: Send;

    /// Who is behind a credential of `OpenId`.
    type OpenId: Send;

    /// Who is behind a credential of `Certificate`.
    type Certificate: Send;

    /// Who is behind a credential of `error`.
    type Error1: Send;

    /// Who is behind a credential of `clone`.
    type Clone: Send;

    /// Who is behind a credential of `key`.
    type Key1: Send;

    /// Who is behind a credential of `Alias`.
    type Alias: Send;

    /// Who is behind a credential of `Raw`.
    type Raw: Send;

    /// Who is behind a credential of `Device`.
    type Device: Send;

    /// A key in a header.
    ///
    /// `scopes` are those that the operation asks for.
    fn key(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::Key, crate::ErrorResponse>> + Send;

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
    fn bearer(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::Bearer, crate::ErrorResponse>> + Send;

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

    /// A client with a certificate.
    ///
    /// `None` where the client has shown no certificate.
    ///
    /// `scopes` are those that the operation asks for.
    fn certificate(
        &self,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<
        Output = Result<Option<Self::Certificate>, crate::ErrorResponse>,
    > + Send;

    /// `scopes` are those that the operation asks for.
    fn error(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::Error1, crate::ErrorResponse>> + Send;

    /// `scopes` are those that the operation asks for.
    fn clone1(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::Clone, crate::ErrorResponse>> + Send;

    /// Deprecated.
    ///
    /// `scopes` are those that the operation asks for.
    fn key1(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::Key1, crate::ErrorResponse>> + Send;

    /// A client with a certificate.
    ///
    /// `None` where the client has shown no certificate.
    ///
    /// `scopes` are those that the operation asks for.
    fn alias(
        &self,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Option<Self::Alias>, crate::ErrorResponse>> + Send;

    /// `scopes` are those that the operation asks for.
    fn raw(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::Raw, crate::ErrorResponse>> + Send;

    /// `scopes` are those that the operation asks for.
    fn device(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::Device, crate::ErrorResponse>> + Send;
}

/// Who is behind both of `Key` and `Bearer`.
pub struct KeyAndBearer<S: Security> {
    /// See [`Security::key`].
    pub key: S::Key,
    /// See [`Security::bearer`].
    pub bearer: S::Bearer,
}

/// Who is behind both of `Key` and `QueryKey`.
pub struct KeyAndQueryKey<S: Security> {
    /// See [`Security::key`].
    pub key: S::Key,
    /// See [`Security::query_key`].
    pub query_key: S::QueryKey,
}

/// Who is behind both of `Key` and `Certificate`.
pub struct KeyAndCertificate<S: Security> {
    /// See [`Security::key`].
    pub key: S::Key,
    /// See [`Security::certificate`].
    pub certificate: S::Certificate,
}

/// Who is behind all of `error` and `clone` and `key`.
pub struct Error1AndCloneAndKey1<S: Security> {
    /// See [`Security::error`].
    pub error: S::Error1,
    /// See [`Security::clone1`].
    pub clone1: S::Clone,
    /// See [`Security::key1`].
    pub key1: S::Key1,
}

/// Who asks, by the credentials that were sent.
pub enum KeyOrBearer<S: Security> {
    /// With the credentials of this alternative.
    Key(S::Key),
    /// With the credentials of this alternative.
    Bearer(S::Bearer),
}

/// Who asks, by the credentials that were sent.
pub enum KeyAndQueryKeyOrOAuth<S: Security> {
    /// With the credentials of this alternative.
    KeyAndQueryKey(KeyAndQueryKey<S>),
    /// With the credentials of this alternative.
    OAuth(S::OAuth),
}

/// Who asks, by the credentials that were sent.
pub enum KeyOrQueryKeyOrCookieKeyOrBasicOrDigestOrOthers<S: Security> {
    /// With the credentials of this alternative.
    Key(S::Key),
    /// With the credentials of this alternative.
    QueryKey(S::QueryKey),
    /// With the credentials of this alternative.
    CookieKey(S::CookieKey),
    /// With the credentials of this alternative.
    Basic(S::Basic),
    /// With the credentials of this alternative.
    Digest(S::Digest),
    /// With the credentials of this alternative.
    Bearer(S::Bearer),
    /// With the credentials of this alternative.
    OAuth(S::OAuth),
    /// With the credentials of this alternative.
    OpenId(S::OpenId),
}

pub(crate) static KEY: SecurityScheme = SecurityScheme {
    name: "Key",
    credential: Credential::ApiKey(Place::Header, "x-key"),
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

pub(crate) static BEARER: SecurityScheme = SecurityScheme {
    name: "Bearer",
    credential: Credential::Http("Bearer"),
};

pub(crate) static O_AUTH: SecurityScheme = SecurityScheme {
    name: "OAuth",
    credential: Credential::Http("Bearer"),
};

pub(crate) static OPEN_ID: SecurityScheme = SecurityScheme {
    name: "OpenId",
    credential: Credential::Http("Bearer"),
};

pub(crate) static CERTIFICATE: SecurityScheme = SecurityScheme {
    name: "Certificate",
    credential: Credential::MutualTls,
};

pub(crate) static ERROR: SecurityScheme = SecurityScheme {
    name: "error",
    credential: Credential::ApiKey(Place::Header, "x-error"),
};

pub(crate) static CLONE1: SecurityScheme = SecurityScheme {
    name: "clone",
    credential: Credential::ApiKey(Place::Header, "x-clone"),
};

pub(crate) static KEY1: SecurityScheme = SecurityScheme {
    name: "key",
    credential: Credential::ApiKey(Place::Header, "x-other-key"),
};

pub(crate) static ALIAS: SecurityScheme = SecurityScheme {
    name: "Alias",
    credential: Credential::MutualTls,
};

pub(crate) static RAW: SecurityScheme = SecurityScheme {
    name: "Raw",
    credential: Credential::ApiKey(Place::Header, "authorization"),
};

pub(crate) static DEVICE: SecurityScheme = SecurityScheme {
    name: "Device",
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
pub(crate) async fn certificate<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::Certificate>, Response> {
    let parts = call.parts();
    match Security::certificate(app, parts, scopes).await {
        Ok(Some(principal)) => return Ok(Some(principal)),
        Ok(None) => {}
        Err(error) => return Err(call.denied(error, (&CERTIFICATE, scopes)).await),
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
pub(crate) async fn key_or_bearer<S: Security>(
    app: &S,
    call: &mut Call,
    [scopes,
    scopes_2,
    ]: [&'static [&'static str]; 2],
) -> Result<Option<KeyOrBearer<S>>, Response> {
    let mut denied = None;
    if let Some(key) = call.credential(&KEY) {
        let parts = call.parts();
        match Security::key(app, key, parts, scopes).await {
            Ok(principal) => return Ok(Some(KeyOrBearer::Key(principal))),
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&KEY, scopes)));
                }
            }
        }
    }
    if let Some(bearer) = call.credential(&BEARER) {
        let parts = call.parts();
        match Security::bearer(app, bearer, parts, scopes_2).await {
            Ok(principal) => return Ok(Some(KeyOrBearer::Bearer(principal))),
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&BEARER, scopes_2)));
                }
            }
        }
    }
    match denied {
        None => Ok(None),
        Some((error, needed)) => Err(call.denied(error, needed).await),
    }
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn key_and_query_key_or_o_auth<S: Security>(
    app: &S,
    call: &mut Call,
    [scopes,
    scopes_2,
    scopes_3,
    scopes_4,
    ]: [&'static [&'static str]; 4],
) -> Result<Option<KeyAndQueryKeyOrOAuth<S>>, Response> {
    let mut denied = None;
    if let (Some(key), Some(query_key)) = (
        call.credential(&KEY),
        call.credential(&QUERY_KEY),
    ) {
        let parts = call.parts();
        match async {
            Ok::<
                _,
                (crate::ErrorResponse, Needed),
            >(KeyAndQueryKey {
                key: Security::key(app, key, parts, scopes)
                    .await
                    .map_err(|error| (error, (&KEY, scopes)))?,
                query_key: Security::query_key(app, query_key, parts, scopes_2)
                    .await
                    .map_err(|error| (error, (&QUERY_KEY, scopes_2)))?,
            })
        }
            .await
        {
            Ok(principal) => {
                return Ok(Some(KeyAndQueryKeyOrOAuth::KeyAndQueryKey(principal)));
            }
            Err((error, needed)) => {
                if denied.is_none() {
                    denied = Some((error, needed));
                }
            }
        }
    }
    if let Some(o_auth) = call.credential(&O_AUTH) {
        let parts = call.parts();
        match Security::o_auth(app, o_auth, parts, scopes_3).await {
            Ok(principal) => return Ok(Some(KeyAndQueryKeyOrOAuth::OAuth(principal))),
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&O_AUTH, scopes_3)));
                }
            }
        }
    }
    if let Some(o_auth) = call.credential(&O_AUTH) {
        let parts = call.parts();
        match Security::o_auth(app, o_auth, parts, scopes_4).await {
            Ok(principal) => return Ok(Some(KeyAndQueryKeyOrOAuth::OAuth(principal))),
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&O_AUTH, scopes_4)));
                }
            }
        }
    }
    match denied {
        None => Ok(None),
        Some((error, needed)) => Err(call.denied(error, needed).await),
    }
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn key_and_certificate<S: Security>(
    app: &S,
    call: &mut Call,
    [scopes,
    scopes_2,
    ]: [&'static [&'static str]; 2],
) -> Result<Option<KeyAndCertificate<S>>, Response> {
    if let Some(key) = call.credential(&KEY) {
        let parts = call.parts();
        match async {
            Ok::<
                _,
                (crate::ErrorResponse, Needed),
            >(
                Some(KeyAndCertificate {
                    key: Security::key(app, key, parts, scopes)
                        .await
                        .map_err(|error| (error, (&KEY, scopes)))?,
                    certificate: match Security::certificate(app, parts, scopes_2)
                        .await
                        .map_err(|error| (error, (&CERTIFICATE, scopes_2)))?
                    {
                        Some(principal) => principal,
                        None => return Ok(None),
                    },
                }),
            )
        }
            .await
        {
            Ok(Some(principal)) => return Ok(Some(principal)),
            Ok(None) => {}
            Err((error, needed)) => return Err(call.denied(error, needed).await),
        }
    }
    Ok(None)
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn key_or_query_key_or_cookie_key_or_basic_or_digest_or_others<
    S: Security,
>(
    app: &S,
    call: &mut Call,
    [scopes,
    scopes_2,
    scopes_3,
    scopes_4,
    scopes_5,
    scopes_6,
    scopes_7,
    scopes_8,
    ]: [&'static [&'static str]; 8],
) -> Result<Option<KeyOrQueryKeyOrCookieKeyOrBasicOrDigestOrOthers<S>>, Response> {
    let mut denied = None;
    if let Some(key) = call.credential(&KEY) {
        let parts = call.parts();
        match Security::key(app, key, parts, scopes).await {
            Ok(principal) => {
                return Ok(
                    Some(KeyOrQueryKeyOrCookieKeyOrBasicOrDigestOrOthers::Key(principal)),
                );
            }
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&KEY, scopes)));
                }
            }
        }
    }
    if let Some(query_key) = call.credential(&QUERY_KEY) {
        let parts = call.parts();
        match Security::query_key(app, query_key, parts, scopes_2).await {
            Ok(principal) => {
                return Ok(
                    Some(
                        KeyOrQueryKeyOrCookieKeyOrBasicOrDigestOrOthers::QueryKey(
                            principal,
                        ),
                    ),
                );
            }
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&QUERY_KEY, scopes_2)));
                }
            }
        }
    }
    if let Some(cookie_key) = call.credential(&COOKIE_KEY) {
        let parts = call.parts();
        match Security::cookie_key(app, cookie_key, parts, scopes_3).await {
            Ok(principal) => {
                return Ok(
                    Some(
                        KeyOrQueryKeyOrCookieKeyOrBasicOrDigestOrOthers::CookieKey(
                            principal,
                        ),
                    ),
                );
            }
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&COOKIE_KEY, scopes_3)));
                }
            }
        }
    }
    if let Some(basic) = call.credential(&BASIC) {
        let parts = call.parts();
        match Security::basic(app, basic, parts, scopes_4).await {
            Ok(principal) => {
                return Ok(
                    Some(
                        KeyOrQueryKeyOrCookieKeyOrBasicOrDigestOrOthers::Basic(principal),
                    ),
                );
            }
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&BASIC, scopes_4)));
                }
            }
        }
    }
    if let Some(digest) = call.credential(&DIGEST) {
        let parts = call.parts();
        match Security::digest(app, digest, parts, scopes_5).await {
            Ok(principal) => {
                return Ok(
                    Some(
                        KeyOrQueryKeyOrCookieKeyOrBasicOrDigestOrOthers::Digest(
                            principal,
                        ),
                    ),
                );
            }
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&DIGEST, scopes_5)));
                }
            }
        }
    }
    if let Some(bearer) = call.credential(&BEARER) {
        let parts = call.parts();
        match Security::bearer(app, bearer, parts, scopes_6).await {
            Ok(principal) => {
                return Ok(
                    Some(
                        KeyOrQueryKeyOrCookieKeyOrBasicOrDigestOrOthers::Bearer(
                            principal,
                        ),
                    ),
                );
            }
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&BEARER, scopes_6)));
                }
            }
        }
    }
    if let Some(o_auth) = call.credential(&O_AUTH) {
        let parts = call.parts();
        match Security::o_auth(app, o_auth, parts, scopes_7).await {
            Ok(principal) => {
                return Ok(
                    Some(
                        KeyOrQueryKeyOrCookieKeyOrBasicOrDigestOrOthers::OAuth(principal),
                    ),
                );
            }
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&O_AUTH, scopes_7)));
                }
            }
        }
    }
    if let Some(open_id) = call.credential(&OPEN_ID) {
        let parts = call.parts();
        match Security::open_id(app, open_id, parts, scopes_8).await {
            Ok(principal) => {
                return Ok(
                    Some(
                        KeyOrQueryKeyOrCookieKeyOrBasicOrDigestOrOthers::OpenId(
                            principal,
                        ),
                    ),
                );
            }
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&OPEN_ID, scopes_8)));
                }
            }
        }
    }
    match denied {
        None => Ok(None),
        Some((error, needed)) => Err(call.denied(error, needed).await),
    }
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn bearer_or_key<S: Security>(
    app: &S,
    call: &mut Call,
    [scopes,
    scopes_2,
    ]: [&'static [&'static str]; 2],
) -> Result<Option<KeyOrBearer<S>>, Response> {
    let mut denied = None;
    if let Some(bearer) = call.credential(&BEARER) {
        let parts = call.parts();
        match Security::bearer(app, bearer, parts, scopes).await {
            Ok(principal) => return Ok(Some(KeyOrBearer::Bearer(principal))),
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&BEARER, scopes)));
                }
            }
        }
    }
    if let Some(key) = call.credential(&KEY) {
        let parts = call.parts();
        match Security::key(app, key, parts, scopes_2).await {
            Ok(principal) => return Ok(Some(KeyOrBearer::Key(principal))),
            Err(error) => {
                if denied.is_none() {
                    denied = Some((error, (&KEY, scopes_2)));
                }
            }
        }
    }
    match denied {
        None => Ok(None),
        Some((error, needed)) => Err(call.denied(error, needed).await),
    }
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn error1_and_clone_and_key1<S: Security>(
    app: &S,
    call: &mut Call,
    [scopes,
    scopes_2,
    scopes_3,
    ]: [&'static [&'static str]; 3],
) -> Result<Option<Error1AndCloneAndKey1<S>>, Response> {
    if let (Some(error1), Some(clone1), Some(key1)) = (
        call.credential(&ERROR),
        call.credential(&CLONE1),
        call.credential(&KEY1),
    ) {
        let parts = call.parts();
        match async {
            Ok::<
                _,
                (crate::ErrorResponse, Needed),
            >(Error1AndCloneAndKey1 {
                error: Security::error(app, error1, parts, scopes)
                    .await
                    .map_err(|error| (error, (&ERROR, scopes)))?,
                clone1: Security::clone1(app, clone1, parts, scopes_2)
                    .await
                    .map_err(|error| (error, (&CLONE1, scopes_2)))?,
                key1: Security::key1(app, key1, parts, scopes_3)
                    .await
                    .map_err(|error| (error, (&KEY1, scopes_3)))?,
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
pub(crate) async fn alias<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::Alias>, Response> {
    let parts = call.parts();
    match Security::alias(app, parts, scopes).await {
        Ok(Some(principal)) => return Ok(Some(principal)),
        Ok(None) => {}
        Err(error) => return Err(call.denied(error, (&ALIAS, scopes)).await),
    }
    Ok(None)
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn raw<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::Raw>, Response> {
    if let Some(raw) = call.credential(&RAW) {
        let parts = call.parts();
        match Security::raw(app, raw, parts, scopes).await {
            Ok(principal) => return Ok(Some(principal)),
            Err(error) => return Err(call.denied(error, (&RAW, scopes)).await),
        }
    }
    Ok(None)
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn device<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::Device>, Response> {
    if let Some(device) = call.credential(&DEVICE) {
        let parts = call.parts();
        match Security::device(app, device, parts, scopes).await {
            Ok(principal) => return Ok(Some(principal)),
            Err(error) => return Err(call.denied(error, (&DEVICE, scopes)).await),
        }
    }
    Ok(None)
}
