// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, Respond, axum};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::models;

/// Every style with every kind of value.
///
/// The operations with the tag `styles`.
///
/// Write the methods as `async fn`.
pub trait Styles: crate::Security {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `GET /path/simple/{text}/{list}/{object}`
    fn path_simple(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: models::Text,
        list: models::List,
        object: models::Shade,
    ) -> impl Future<Output = Result<PathSimpleResponse, Self::Error>> + Send;

    /// `GET /path/simple-exploded/{text}/{list}/{object}`
    fn path_simple_exploded(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: models::Text,
        list: models::List,
        object: models::Shade,
    ) -> impl Future<Output = Result<PathSimpleExplodedResponse, Self::Error>> + Send;

    /// `GET /path/label/{text}/{list}/{object}`
    fn path_label(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: models::Text,
        list: models::List,
        object: models::Shade,
    ) -> impl Future<Output = Result<PathLabelResponse, Self::Error>> + Send;

    /// `GET /path/label-exploded/{text}/{list}/{object}`
    fn path_label_exploded(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: models::Text,
        list: models::List,
        object: models::Shade,
    ) -> impl Future<Output = Result<PathLabelExplodedResponse, Self::Error>> + Send;

    /// `GET /path/matrix/{text}/{list}/{object}`
    fn path_matrix(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: models::Text,
        list: models::List,
        object: models::Shade,
    ) -> impl Future<Output = Result<PathMatrixResponse, Self::Error>> + Send;

    /// `GET /path/matrix-exploded/{text}/{list}/{object}`
    fn path_matrix_exploded(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: models::Text,
        list: models::List,
        object: models::Shade,
    ) -> impl Future<Output = Result<PathMatrixExplodedResponse, Self::Error>> + Send;

    /// `GET /query/form`
    fn query_form(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: Option<models::Text>,
        list: Option<models::List>,
        object: Option<models::Shade>,
    ) -> impl Future<Output = Result<QueryFormResponse, Self::Error>> + Send;

    /// `GET /query/form-exploded`
    fn query_form_exploded(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: Option<models::Text>,
        list: Option<models::List>,
        object: Option<models::Shade>,
    ) -> impl Future<Output = Result<QueryFormExplodedResponse, Self::Error>> + Send;

    /// `GET /query/spaces`
    fn query_spaces(
        &self,
        context: Self::Context,
        key: Self::Key,
        list: Option<models::List>,
        object: Option<models::Shade>,
    ) -> impl Future<Output = Result<QuerySpacesResponse, Self::Error>> + Send;

    /// `GET /query/pipes`
    fn query_pipes(
        &self,
        context: Self::Context,
        key: Self::Key,
        list: Option<models::List>,
        object: Option<models::Shade>,
    ) -> impl Future<Output = Result<QueryPipesResponse, Self::Error>> + Send;

    /// `GET /query/deep-object`
    fn query_deep_object(
        &self,
        context: Self::Context,
        key: Self::Key,
        object: Option<models::Shade>,
        nested: Option<models::Filter>,
    ) -> impl Future<Output = Result<QueryDeepObjectResponse, Self::Error>> + Send;

    /// `GET /headers/simple`
    fn header_simple(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: Option<models::Text>,
        list: Option<models::List>,
        object: Option<models::Shade>,
    ) -> impl Future<Output = Result<HeaderSimpleResponse, Self::Error>> + Send;

    /// `GET /headers/simple-exploded`
    fn header_simple_exploded(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: Option<models::Text>,
        list: Option<models::List>,
        object: Option<models::Shade>,
    ) -> impl Future<Output = Result<HeaderSimpleExplodedResponse, Self::Error>> + Send;

    /// `GET /cookies/form`
    fn cookie_form(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: Option<models::Text>,
        list: Option<models::List>,
        object: Option<models::Shade>,
    ) -> impl Future<Output = Result<CookieFormResponse, Self::Error>> + Send;

    /// `GET /cookies/form-exploded`
    fn cookie_form_exploded(
        &self,
        context: Self::Context,
        key: Self::Key,
        text: Option<models::Text>,
        list: Option<models::List>,
        object: Option<models::Shade>,
    ) -> impl Future<Output = Result<CookieFormExplodedResponse, Self::Error>> + Send;
}

/// What `pathSimple` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum PathSimpleResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for PathSimpleResponse {
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

/// What `pathSimpleExploded` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum PathSimpleExplodedResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for PathSimpleExplodedResponse {
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

/// What `pathLabel` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum PathLabelResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for PathLabelResponse {
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

/// What `pathLabelExploded` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum PathLabelExplodedResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for PathLabelExplodedResponse {
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

/// What `pathMatrix` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum PathMatrixResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for PathMatrixResponse {
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

/// What `pathMatrixExploded` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum PathMatrixExplodedResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for PathMatrixExplodedResponse {
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

/// What `queryForm` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum QueryFormResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for QueryFormResponse {
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

/// What `queryFormExploded` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum QueryFormExplodedResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for QueryFormExplodedResponse {
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

/// What `querySpaces` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum QuerySpacesResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for QuerySpacesResponse {
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

/// What `queryPipes` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum QueryPipesResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for QueryPipesResponse {
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

/// What `queryDeepObject` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum QueryDeepObjectResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for QueryDeepObjectResponse {
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

/// What `headerSimple` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum HeaderSimpleResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for HeaderSimpleResponse {
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

/// What `headerSimpleExploded` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum HeaderSimpleExplodedResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for HeaderSimpleExplodedResponse {
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

/// What `cookieForm` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CookieFormResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for CookieFormResponse {
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

/// What `cookieFormExploded` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CookieFormExplodedResponse {
    /// 200: The same.
    Ok(models::Echo),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for CookieFormExplodedResponse {
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
