// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use std::collections::BTreeMap;

use specwright_runtime::{Answer, Respond, axum};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::models;

/// Operations without a tag.
///
/// Write the methods as `async fn`.
pub trait Default: crate::Security {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `PUT /bodies/optional`
    fn optional_body(
        &self,
        context: Self::Context,
        body: Option<models::Thing>,
    ) -> impl Future<Output = Result<OptionalBodyResponse, Self::Error>> + Send;

    /// `PUT /bodies/null`
    fn null_body(
        &self,
        context: Self::Context,
        body: Option<Option<i64>>,
    ) -> impl Future<Output = Result<NullBodyResponse, Self::Error>> + Send;

    /// `PATCH /bodies/merge`
    fn merge_body(
        &self,
        context: Self::Context,
        body: BTreeMap<String, Option<String>>,
    ) -> impl Future<Output = Result<MergeBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/list`
    fn list_body(
        &self,
        context: Self::Context,
        body: Vec<models::Thing>,
    ) -> impl Future<Output = Result<ListBodyResponse, Self::Error>> + Send;

    /// Several ways to succeed, and to fail.
    ///
    /// `GET /answers/{which}`
    ///
    /// Deprecated.
    fn answer(
        &self,
        context: Self::Context,
        which: String,
    ) -> impl Future<Output = Result<AnswerResponse, Self::Error>> + Send;

    /// `PUT /answers/{which}`
    fn answer_range(
        &self,
        context: Self::Context,
        which: String,
    ) -> impl Future<Output = Result<AnswerRangeResponse, Self::Error>> + Send;

    /// `POST /answers/{which}`
    fn answer_default(
        &self,
        context: Self::Context,
        which: String,
    ) -> impl Future<Output = Result<AnswerDefaultResponse, Self::Error>> + Send;

    /// `DELETE /answers/{which}`
    fn remove(
        &self,
        context: Self::Context,
        which: String,
    ) -> impl Future<Output = Result<RemoveResponse, Self::Error>> + Send;

    /// `GET /secured/bearer`
    fn secured_by_bearer(
        &self,
        context: Self::Context,
        token: Self::Token,
    ) -> impl Future<Output = Result<SecuredByBearerResponse, Self::Error>> + Send;

    /// `GET /secured/query`
    fn secured_by_query(
        &self,
        context: Self::Context,
        query_key: Self::QueryKey,
        page: Option<i64>,
    ) -> impl Future<Output = Result<SecuredByQueryResponse, Self::Error>> + Send;

    /// `GET /secured/cookie`
    fn secured_by_cookie(
        &self,
        context: Self::Context,
        cookie_key: Self::CookieKey,
    ) -> impl Future<Output = Result<SecuredByCookieResponse, Self::Error>> + Send;

    /// `GET /secured/optional`
    fn optionally_secured(
        &self,
        context: Self::Context,
        token: Option<Self::Token>,
    ) -> impl Future<Output = Result<OptionallySecuredResponse, Self::Error>> + Send;

    /// `GET /a/{x}`
    fn get_ax(
        &self,
        context: Self::Context,
        x: String,
    ) -> impl Future<Output = Result<GetAxResponse, Self::Error>> + Send;

    /// `GET /a/fixed`
    fn get_a_fixed(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<GetAFixedResponse, Self::Error>> + Send;

    /// `GET /b/{x}/c`
    fn get_b(
        &self,
        context: Self::Context,
        x: i64,
    ) -> impl Future<Output = Result<GetBResponse, Self::Error>> + Send;

    /// `POST /b/{y}/c`
    fn post_b(
        &self,
        context: Self::Context,
        y: i64,
    ) -> impl Future<Output = Result<PostBResponse, Self::Error>> + Send;

    /// `GET /ünï/{größe}`
    fn encoded(
        &self,
        context: Self::Context,
        größe: String,
    ) -> impl Future<Output = Result<EncodedResponse, Self::Error>> + Send;

    /// `GET /lists/{item}/{item_id}`
    fn list(
        &self,
        context: Self::Context,
        item: i64,
        item_id: i64,
    ) -> impl Future<Output = Result<ListResponse, Self::Error>> + Send;

    /// `GET /list-items/{id}`
    fn list_item(
        &self,
        context: Self::Context,
        id: i64,
    ) -> impl Future<Output = Result<ListItemResponse, Self::Error>> + Send;

    /// `GET /trailing/`
    fn trailing(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<TrailingResponse, Self::Error>> + Send;
}

/// What `optionalBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum OptionalBodyResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for OptionalBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `nullBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum NullBodyResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for NullBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `mergeBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MergeBodyResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for MergeBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `listBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ListBodyResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for ListBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `answer` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerResponse {
    /// 200: What the handler was given.
    Ok(String),
    /// 202: Later.
    Accepted,
    /// 4XX: Your fault.
    ClientError(axum::http::StatusCode, models::Failure),
    /// default: Whatever else.
    Default(axum::http::StatusCode, models::Failure),
}

impl Respond for AnswerResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
            Self::Accepted => Answer::empty(202),
            Self::ClientError(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/json"],
                        "#/paths/~1answers~1{which}/get/responses/4XX/content/application~1json/schema",
                        body,
                    )
                    .of_class(4)
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/paths/~1answers~1{which}/get/responses/default/content/application~1problem+json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `answerRange` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerRangeResponse {
    /// 204: Done.
    NoContent,
    /// 4XX: Your fault.
    ClientError(axum::http::StatusCode, models::Failure),
    /// default: Whatever else.
    Default(axum::http::StatusCode, models::Failure),
}

impl Respond for AnswerRangeResponse {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
            Self::ClientError(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/problem+json"],
                        "#/paths/~1answers~1{which}/put/responses/4XX/content/application~1problem+json/schema",
                        body,
                    )
                    .of_class(4)
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/json"],
                        "#/paths/~1answers~1{which}/put/responses/default/content/application~1json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `answerDefault` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerDefaultResponse {
    /// 201: Made.
    Created(f64),
    /// default: Whatever else.
    Default(axum::http::StatusCode, models::Failure),
}

impl Respond for AnswerDefaultResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Created(ref body) => {
                Answer::json(
                        201,
                        &["application/json"],
                        "#/paths/~1answers~1{which}/post/responses/201/content/application~1json/schema",
                        body,
                    )
                    .checked(body.is_finite() && *body <= 9.0)
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/json"],
                        "#/paths/~1answers~1{which}/post/responses/default/content/application~1json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What `remove` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum RemoveResponse {
    /// 204: Gone.
    NoContent,
    /// 404: Not there.
    NotFound(models::Failure),
}

impl Respond for RemoveResponse {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
            Self::NotFound(ref body) => {
                Answer::json(
                    404,
                    &["application/json"],
                    "#/paths/~1answers~1{which}/delete/responses/404/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `securedByBearer` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByBearerResponse {
    /// 200: What the handler was given.
    Ok(String),
    /// 401: Who are you?
    Unauthorized(models::Failure),
    /// 403: Not you.
    Forbidden,
}

impl Respond for SecuredByBearerResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
            Self::Unauthorized(ref body) => {
                Answer::json(
                    401,
                    &["application/json"],
                    "#/paths/~1secured~1bearer/get/responses/401/content/application~1json/schema",
                    body,
                )
            }
            Self::Forbidden => Answer::empty(403),
        }
    }
}

/// What `securedByQuery` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByQueryResponse {
    /// 200: What the handler was given.
    Ok(String),
    /// 401: Who are you?
    Unauthorized(models::Failure),
}

impl Respond for SecuredByQueryResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
            Self::Unauthorized(ref body) => {
                Answer::json(
                    401,
                    &["application/json"],
                    "#/paths/~1secured~1query/get/responses/401/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `securedByCookie` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecuredByCookieResponse {
    /// 200: What the handler was given.
    Ok(String),
    /// 401: Who are you?
    Unauthorized(models::Failure),
}

impl Respond for SecuredByCookieResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
            Self::Unauthorized(ref body) => {
                Answer::json(
                    401,
                    &["application/json"],
                    "#/paths/~1secured~1cookie/get/responses/401/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `optionallySecured` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum OptionallySecuredResponse {
    /// 200: What the handler was given.
    Ok(String),
    /// 401: Who are you?
    Unauthorized(models::Failure),
}

impl Respond for OptionallySecuredResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
            Self::Unauthorized(ref body) => {
                Answer::json(
                    401,
                    &["application/json"],
                    "#/paths/~1secured~1optional/get/responses/401/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `get_a_x` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum GetAxResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for GetAxResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `get_a_fixed` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum GetAFixedResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for GetAFixedResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `getB` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum GetBResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for GetBResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `postB` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum PostBResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for PostBResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `encoded` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum EncodedResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for EncodedResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `list` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ListResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for ListResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `listItem` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ListItemResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for ListItemResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `trailing` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum TrailingResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for TrailingResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Echo/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}
