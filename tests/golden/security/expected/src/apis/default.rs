// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, Respond};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::security;

/// Operations without a tag.
///
/// Write the methods as `async fn`.
pub trait Default: crate::Security {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `GET /key`
    fn key(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<KeyResponse, Self::Error>> + Send;

    /// `GET /query`
    fn query(
        &self,
        context: Self::Context,
        query_key: Self::QueryKey,
    ) -> impl Future<Output = Result<QueryResponse, Self::Error>> + Send;

    /// `GET /cookie`
    fn cookie(
        &self,
        context: Self::Context,
        cookie_key: Self::CookieKey,
    ) -> impl Future<Output = Result<CookieResponse, Self::Error>> + Send;

    /// `GET /basic`
    fn basic(
        &self,
        context: Self::Context,
        basic: Self::Basic,
    ) -> impl Future<Output = Result<BasicResponse, Self::Error>> + Send;

    /// `GET /digest`
    fn digest(
        &self,
        context: Self::Context,
        digest: Self::Digest,
    ) -> impl Future<Output = Result<DigestResponse, Self::Error>> + Send;

    /// `GET /bearer`
    fn bearer(
        &self,
        context: Self::Context,
        bearer: Self::Bearer,
    ) -> impl Future<Output = Result<BearerResponse, Self::Error>> + Send;

    /// `GET /scopes`
    fn scopes(
        &self,
        context: Self::Context,
        o_auth: Self::OAuth,
    ) -> impl Future<Output = Result<ScopesResponse, Self::Error>> + Send;

    /// `GET /openId`
    fn open_id(
        &self,
        context: Self::Context,
        open_id: Self::OpenId,
    ) -> impl Future<Output = Result<OpenIdResponse, Self::Error>> + Send;

    /// `GET /certificate`
    fn certificate(
        &self,
        context: Self::Context,
        certificate: Self::Certificate,
    ) -> impl Future<Output = Result<CertificateResponse, Self::Error>> + Send;

    /// `GET /both`
    fn both(
        &self,
        context: Self::Context,
        principal: security::KeyAndBearer<Self>,
    ) -> impl Future<Output = Result<BothResponse, Self::Error>> + Send;

    /// `GET /either`
    fn either(
        &self,
        context: Self::Context,
        principal: security::KeyOrBearer<Self>,
    ) -> impl Future<Output = Result<EitherResponse, Self::Error>> + Send;

    /// `GET /mixed`
    fn mixed(
        &self,
        context: Self::Context,
        principal: Option<security::KeyAndQueryKeyOrOAuth<Self>>,
    ) -> impl Future<Output = Result<MixedResponse, Self::Error>> + Send;

    /// `GET /optional`
    fn optional(
        &self,
        context: Self::Context,
        bearer: Option<Self::Bearer>,
    ) -> impl Future<Output = Result<OptionalResponse, Self::Error>> + Send;

    /// `GET /open`
    fn open(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<OpenResponse, Self::Error>> + Send;

    /// `GET /certified`
    fn certified(
        &self,
        context: Self::Context,
        principal: security::KeyAndCertificate<Self>,
    ) -> impl Future<Output = Result<CertifiedResponse, Self::Error>> + Send;

    /// `GET /many`
    fn many(
        &self,
        context: Self::Context,
        principal: security::KeyOrQueryKeyOrCookieKeyOrBasicOrDigestOrOthers<Self>,
    ) -> impl Future<Output = Result<ManyResponse, Self::Error>> + Send;

    /// `POST /body`
    fn body(
        &self,
        context: Self::Context,
        bearer: Self::Bearer,
        body: i64,
    ) -> impl Future<Output = Result<BodyResponse, Self::Error>> + Send;

    /// The alternatives of another operation, in another order.
    ///
    /// `GET /reversed`
    fn reversed(
        &self,
        context: Self::Context,
        principal: security::KeyOrBearer<Self>,
    ) -> impl Future<Output = Result<ReversedResponse, Self::Error>> + Send;

    /// Schemes that would be called like something else.
    ///
    /// `GET /clash`
    fn clash(
        &self,
        context: Self::Context,
        principal: security::Error1AndCloneAndKey1<Self>,
    ) -> impl Future<Output = Result<ClashResponse, Self::Error>> + Send;

    /// A scheme named by its URI.
    ///
    /// `GET /uri`
    fn uri(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<UriResponse, Self::Error>> + Send;

    /// `GET /alias`
    fn alias(
        &self,
        context: Self::Context,
        alias: Self::Alias,
    ) -> impl Future<Output = Result<AliasResponse, Self::Error>> + Send;

    /// `GET /raw`
    fn raw(
        &self,
        context: Self::Context,
        raw: Self::Raw,
    ) -> impl Future<Output = Result<RawResponse, Self::Error>> + Send;

    /// `GET /device`
    fn device(
        &self,
        context: Self::Context,
        device: Self::Device,
    ) -> impl Future<Output = Result<DeviceResponse, Self::Error>> + Send;
}

/// What `key` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum KeyResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for KeyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `query` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum QueryResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for QueryResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `cookie` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CookieResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for CookieResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `basic` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum BasicResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for BasicResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `digest` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum DigestResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for DigestResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `bearer` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum BearerResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for BearerResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `scopes` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ScopesResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for ScopesResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `openId` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenIdResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for OpenIdResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `certificate` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CertificateResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for CertificateResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `both` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum BothResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for BothResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `either` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum EitherResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for EitherResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `mixed` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MixedResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for MixedResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `optional` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum OptionalResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for OptionalResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `open` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for OpenResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `certified` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CertifiedResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for CertifiedResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `many` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ManyResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for ManyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `body` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyResponse {
    /// 200: Who asks.
    Ok(String),
}

impl Respond for BodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `reversed` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ReversedResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for ReversedResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `clash` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ClashResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for ClashResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `uri` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum UriResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for UriResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `alias` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum AliasResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for AliasResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `raw` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum RawResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for RawResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `device` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum DeviceResponse {
    /// 200: Who asks.
    Ok(String),
    /// 401: Who are you?.
    Unauthorized,
    /// 403: Not for you.
    Forbidden,
}

impl Respond for DeviceResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Who/content/text~1plain/schema",
                    body,
                )
            }
            Self::Unauthorized => Answer::empty(401),
            Self::Forbidden => Answer::empty(403),
        }
    }
}
