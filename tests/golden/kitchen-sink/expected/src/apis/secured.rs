// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, Respond, axum};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::{models, security};

/// Credentials.
///
/// The operations with the tag `secured`.
///
/// Write the methods as `async fn`.
pub trait Secured: crate::Security {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `GET /secured/key`
    fn secured_by_key(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<SecuredByKeyResponse, Self::Error>> + Send;

    /// `GET /secured/none`
    fn secured_by_none(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<SecuredByNoneResponse, Self::Error>> + Send;

    /// `GET /secured/optional`
    fn secured_optionally(
        &self,
        context: Self::Context,
        bearer: Option<Self::Bearer>,
    ) -> impl Future<Output = Result<SecuredOptionallyResponse, Self::Error>> + Send;

    /// `GET /secured/query`
    fn secured_by_query(
        &self,
        context: Self::Context,
        query_key: Self::QueryKey,
    ) -> impl Future<Output = Result<SecuredByQueryResponse, Self::Error>> + Send;

    /// `GET /secured/cookie`
    fn secured_by_cookie(
        &self,
        context: Self::Context,
        cookie_key: Self::CookieKey,
    ) -> impl Future<Output = Result<SecuredByCookieResponse, Self::Error>> + Send;

    /// `GET /secured/basic`
    fn secured_by_basic(
        &self,
        context: Self::Context,
        basic: Self::Basic,
    ) -> impl Future<Output = Result<SecuredByBasicResponse, Self::Error>> + Send;

    /// `GET /secured/bearer`
    fn secured_by_bearer(
        &self,
        context: Self::Context,
        bearer: Self::Bearer,
    ) -> impl Future<Output = Result<SecuredByBearerResponse, Self::Error>> + Send;

    /// `GET /secured/other`
    fn secured_by_other(
        &self,
        context: Self::Context,
        digest: Self::Digest,
    ) -> impl Future<Output = Result<SecuredByOtherResponse, Self::Error>> + Send;

    /// `GET /secured/scopes`
    fn secured_by_scopes(
        &self,
        context: Self::Context,
        o_auth: Self::OAuth,
    ) -> impl Future<Output = Result<SecuredByScopesResponse, Self::Error>> + Send;

    /// `GET /secured/identity`
    fn secured_by_identity(
        &self,
        context: Self::Context,
        open_id: Self::OpenId,
    ) -> impl Future<Output = Result<SecuredByIdentityResponse, Self::Error>> + Send;

    /// `GET /secured/all`
    fn secured_by_all(
        &self,
        context: Self::Context,
        principal: security::KeyAndBearer<Self>,
    ) -> impl Future<Output = Result<SecuredByAllResponse, Self::Error>> + Send;

    /// `GET /secured/any`
    fn secured_by_any(
        &self,
        context: Self::Context,
        principal: security::QueryKeyOrBasicOrKeyAndCookieKey<Self>,
    ) -> impl Future<Output = Result<SecuredByAnyResponse, Self::Error>> + Send;

    /// `POST /secured/body`
    fn secured_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: models::Item,
    ) -> impl Future<Output = Result<SecuredBodyResponse, Self::Error>> + Send;
}

/// What `securedByKey` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByKeyResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecuredByKeyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Who/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `securedByNone` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByNoneResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecuredByNoneResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Who/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `securedOptionally` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredOptionallyResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecuredOptionallyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Who/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `securedByQuery` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByQueryResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecuredByQueryResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Who/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `securedByCookie` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByCookieResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecuredByCookieResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Who/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `securedByBasic` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByBasicResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecuredByBasicResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Who/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `securedByBearer` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByBearerResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecuredByBearerResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Who/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `securedByOther` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByOtherResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecuredByOtherResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Who/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `securedByScopes` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByScopesResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecuredByScopesResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Who/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `securedByIdentity` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByIdentityResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecuredByIdentityResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Who/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `securedByAll` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByAllResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecuredByAllResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Who/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `securedByAny` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByAnyResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecuredByAnyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Who/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `securedBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredBodyResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecuredBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Who/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/components/responses/Refused/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}
