// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, Respond, axum, chrono, uuid};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::models;

/// What else is said of parameters.
///
/// The operations with the tag `parameters`.
///
/// Write the methods as `async fn`.
pub trait Parameters: crate::Security {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `GET /parameters/content/{in_path}`
    fn content_parameters(
        &self,
        context: Self::Context,
        request: ContentParametersRequest<Self>,
    ) -> impl Future<Output = Result<ContentParametersResponse, Self::Error>> + Send;

    /// `GET /parameters/reserved`
    fn reserved_parameters(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: Option<models::Text>,
        list: Option<models::List>,
    ) -> impl Future<Output = Result<ReservedParametersResponse, Self::Error>> + Send;

    /// `GET /parameters/empty`
    fn empty_parameters(
        &self,
        context: Self::Context,
        request: EmptyParametersRequest<Self>,
    ) -> impl Future<Output = Result<EmptyParametersResponse, Self::Error>> + Send;

    /// `GET /parameters/defaults`
    fn default_parameters(
        &self,
        context: Self::Context,
        request: DefaultParametersRequest<Self>,
    ) -> impl Future<Output = Result<DefaultParametersResponse, Self::Error>> + Send;

    /// `GET /parameters/required`
    ///
    /// Deprecated.
    fn required_parameters(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: models::Text,
        x_list: models::List,
        object: models::Shade,
    ) -> impl Future<Output = Result<RequiredParametersResponse, Self::Error>> + Send;

    /// `GET /parameters/typed/{integer}`
    fn typed_parameters(
        &self,
        context: Self::Context,
        request: TypedParametersRequest<Self>,
    ) -> impl Future<Output = Result<TypedParametersResponse, Self::Error>> + Send;

    /// `GET /limits`
    fn limited_parameters(
        &self,
        context: Self::Context,
        request: LimitedParametersRequest<Self>,
    ) -> impl Future<Output = Result<LimitedParametersResponse, Self::Error>> + Send;
}

/// The inputs of [`content_parameters`](Parameters::content_parameters).
pub struct ContentParametersRequest<S: crate::Security> {
    /// Who asks.
    pub key: S::Key,
    pub in_path: models::List,
    pub in_query: models::Filter,
    pub x_in_header: Option<models::Shade>,
    pub in_cookie: Option<models::Shade>,
}

/// What `contentParameters` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ContentParametersResponse {
    /// 200: The same.
    Ok(models::ContentParametersOkBody),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for ContentParametersResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/paths/~1parameters~1content~1{in_path}/get/responses/200/content/application~1json/schema",
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

/// What `reservedParameters` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ReservedParametersResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for ReservedParametersResponse {
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

/// The inputs of [`empty_parameters`](Parameters::empty_parameters).
pub struct EmptyParametersRequest<S: crate::Security> {
    /// Who asks.
    pub key: S::Key,
    pub text: Option<models::Text>,
    pub count: Option<i64>,
    pub flag: Option<bool>,
    pub strict: Option<i64>,
}

/// What `emptyParameters` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum EmptyParametersResponse {
    /// 200: The same.
    Ok(models::EmptyParametersOkBody),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for EmptyParametersResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/paths/~1parameters~1empty/get/responses/200/content/application~1json/schema",
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

/// The inputs of [`default_parameters`](Parameters::default_parameters).
pub struct DefaultParametersRequest<S: crate::Security> {
    /// Who asks.
    pub key: S::Key,
    pub text: String,
    pub list: Vec<String>,
    pub object: models::DefaultParametersObject,
    pub x_count: i64,
    pub flag: bool,
}

/// What `defaultParameters` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum DefaultParametersResponse {
    /// 200: The same.
    Ok(models::DefaultParametersOkBody),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for DefaultParametersResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/paths/~1parameters~1defaults/get/responses/200/content/application~1json/schema",
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

/// What `requiredParameters` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum RequiredParametersResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for RequiredParametersResponse {
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

/// The inputs of [`typed_parameters`](Parameters::typed_parameters).
pub struct TypedParametersRequest<S: crate::Security> {
    /// Who asks.
    pub key: S::Key,
    pub integer: i32,
    pub number: Option<f64>,
    pub boolean: Option<bool>,
    pub enumerated: Option<models::Colour>,
    pub nullable: Option<Option<i64>>,
    pub date: Option<chrono::NaiveDate>,
    pub time: Option<chrono::DateTime<chrono::FixedOffset>>,
    pub id: Option<uuid::Uuid>,
    pub either: Option<models::TypedParametersEither>,
    pub integers: Option<Vec<i64>>,
}

/// What `typedParameters` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum TypedParametersResponse {
    /// 200: The same.
    Ok(models::Typed),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for TypedParametersResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/paths/~1parameters~1typed~1{integer}/get/responses/200/content/application~1json/schema",
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

/// The inputs of [`limited_parameters`](Parameters::limited_parameters).
pub struct LimitedParametersRequest<S: crate::Security> {
    /// Who asks.
    pub key: S::Key,
    pub minimum: Option<i64>,
    pub maximum: Option<f64>,
    pub above: Option<i64>,
    pub below: Option<f64>,
    pub multiple: Option<i64>,
    pub step: Option<f64>,
    pub narrow: Option<i32>,
    pub shortest: Option<String>,
    pub longest: Option<String>,
    pub pattern: Option<String>,
    pub enumerated: Option<models::Colour>,
    pub few: Option<Vec<i64>>,
    pub many: Option<Vec<i64>>,
    pub distinct: Option<Vec<i64>>,
    pub items: Option<Vec<String>>,
    pub members: Option<models::Members>,
}

/// What `limitedParameters` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum LimitedParametersResponse {
    /// 204: All is within the limits.
    NoContent,
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for LimitedParametersResponse {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
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
