// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, HeaderWire, Respond, axum};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::models;

/// Paths and methods.
///
/// The operations with the tag `templates`.
///
/// Write the methods as `async fn`.
pub trait Templates: crate::Security {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `GET /files/{name}`
    fn file_by_name(
        &self,
        context: Self::Context,
        key: Self::Key,
        name: String,
    ) -> impl Future<Output = Result<FileByNameResponse, Self::Error>> + Send;

    /// `PUT /files/{name}`
    fn replace_file(
        &self,
        context: Self::Context,
        key: Self::Key,
        name: String,
    ) -> impl Future<Output = Result<ReplaceFileResponse, Self::Error>> + Send;

    /// `GET /files/{name}.json`
    fn file_as_json(
        &self,
        context: Self::Context,
        key: Self::Key,
        name: String,
    ) -> impl Future<Output = Result<FileAsJsonResponse, Self::Error>> + Send;

    /// `GET /files/latest`
    fn latest_file(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<LatestFileResponse, Self::Error>> + Send;

    /// `GET /compare/{base}...{head}`
    fn compare(
        &self,
        context: Self::Context,
        key: Self::Key,
        base: String,
        head: String,
    ) -> impl Future<Output = Result<CompareResponse, Self::Error>> + Send;

    /// `GET /pairs/{a}:{b}`
    fn pair(
        &self,
        context: Self::Context,
        key: Self::Key,
        a: i64,
        b: i64,
    ) -> impl Future<Output = Result<PairResponse, Self::Error>> + Send;

    /// `GET /names/{first}`
    fn first_name(
        &self,
        context: Self::Context,
        key: Self::Key,
        first: String,
    ) -> impl Future<Output = Result<FirstNameResponse, Self::Error>> + Send;

    /// `PUT /names/{second}`
    fn second_name(
        &self,
        context: Self::Context,
        key: Self::Key,
        second: String,
    ) -> impl Future<Output = Result<SecondNameResponse, Self::Error>> + Send;

    /// `POST /tasks?action=start`
    fn start_task(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<StartTaskResponse, Self::Error>> + Send;

    /// `POST /tasks?action=stop`
    fn stop_task(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<StopTaskResponse, Self::Error>> + Send;

    /// `GET /tasks?state={state}`
    fn tasks_by_state(
        &self,
        context: Self::Context,
        key: Self::Key,
        state: i64,
    ) -> impl Future<Output = Result<TasksByStateResponse, Self::Error>> + Send;

    /// `GET /pages#top`
    fn top_of_page(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<TopOfPageResponse, Self::Error>> + Send;

    /// `GET /grüße an/{größe}/`
    fn encoded_path(
        &self,
        context: Self::Context,
        key: Self::Key,
        größe: String,
    ) -> impl Future<Output = Result<EncodedPathResponse, Self::Error>> + Send;

    /// `GET /methods`
    fn method_get(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<MethodGetResponse, Self::Error>> + Send;

    /// `PUT /methods`
    fn method_put(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<MethodPutResponse, Self::Error>> + Send;

    /// `POST /methods`
    fn method_post(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<MethodPostResponse, Self::Error>> + Send;

    /// `DELETE /methods`
    fn method_delete(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<MethodDeleteResponse, Self::Error>> + Send;

    /// `OPTIONS /methods`
    fn method_options(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<MethodOptionsResponse, Self::Error>> + Send;

    /// `HEAD /methods`
    fn method_head(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<MethodHeadResponse, Self::Error>> + Send;

    /// `PATCH /methods`
    fn method_patch(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<MethodPatchResponse, Self::Error>> + Send;

    /// `TRACE /methods`
    fn method_trace(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<MethodTraceResponse, Self::Error>> + Send;
}

/// What `fileByName` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum FileByNameResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for FileByNameResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `replaceFile` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ReplaceFileResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for ReplaceFileResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `fileAsJson` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum FileAsJsonResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for FileAsJsonResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `latestFile` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum LatestFileResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for LatestFileResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `compare` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CompareResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for CompareResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `pair` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum PairResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for PairResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `firstName` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum FirstNameResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for FirstNameResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `secondName` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SecondNameResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SecondNameResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `startTask` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum StartTaskResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for StartTaskResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `stopTask` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum StopTaskResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for StopTaskResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `tasksByState` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum TasksByStateResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for TasksByStateResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `topOfPage` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum TopOfPageResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for TopOfPageResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `encodedPath` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum EncodedPathResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for EncodedPathResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `methodGet` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MethodGetResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for MethodGetResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `methodPut` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MethodPutResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for MethodPutResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `methodPost` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MethodPostResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for MethodPostResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `methodDelete` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MethodDeleteResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for MethodDeleteResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `methodOptions` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MethodOptionsResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for MethodOptionsResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `methodHead` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MethodHeadResponse {
    /// 204: Nothing, by HEAD.
    NoContent {
        /// The header `x-method`.
        x_method: String,
    },
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for MethodHeadResponse {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent { ref x_method } => {
                Answer::empty(204)
                    .header(
                        "x-method",
                        "#/paths/~1methods/head/responses/204/headers/X-Method/schema",
                        HeaderWire::Simple,
                        x_method,
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

/// What `methodPatch` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MethodPatchResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for MethodPatchResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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

/// What `methodTrace` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MethodTraceResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for MethodTraceResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Route/content/application~1json/schema",
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
