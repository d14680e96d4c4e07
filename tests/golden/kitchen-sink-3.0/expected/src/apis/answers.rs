// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{
    Answer, ByteStream, HeaderWire, ItemStream, Respond, View, axum, fluent_uri,
};
use specwright_runtime::axum::extract::FromRequestParts;
use specwright_runtime::operation::Framing;

use crate::{API, models};

/// Statuses, headers and bodies of answers.
///
/// The operations with the tag `answers`.
///
/// Write the methods as `async fn`.
pub trait Answers: crate::Security {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `GET /names/{third}#fragment`
    fn third_name(
        &self,
        context: Self::Context,
        key: Self::Key,
        third: String,
    ) -> impl Future<Output = Result<ThirdNameResponse, Self::Error>> + Send;

    /// `GET /answers/status/{which}`
    fn answer_status(
        &self,
        context: Self::Context,
        key: Self::Key,
        which: String,
    ) -> impl Future<Output = Result<AnswerStatusResponse, Self::Error>> + Send;

    /// `DELETE /answers/status/{which}`
    fn answer_nothing(
        &self,
        context: Self::Context,
        key: Self::Key,
        which: String,
    ) -> impl Future<Output = Result<AnswerNothingResponse, Self::Error>> + Send;

    /// `GET /answers/headers`
    fn answer_headers(
        &self,
        context: Self::Context,
        key: Self::Key,
        which: Option<String>,
    ) -> impl Future<Output = Result<AnswerHeadersResponse, Self::Error>> + Send;

    /// `POST /answers/headers`
    fn answer_created(
        &self,
        context: Self::Context,
        key: Self::Key,
        which: Option<String>,
    ) -> impl Future<Output = Result<AnswerCreatedResponse, Self::Error>> + Send;

    /// `GET /answers/negotiated`
    fn answer_negotiated(
        &self,
        context: Self::Context,
        key: Self::Key,
        accept: AnswerNegotiatedAccept,
    ) -> impl Future<Output = Result<AnswerNegotiatedResponse, Self::Error>> + Send;

    /// `GET /answers/download`
    fn answer_download(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<AnswerDownloadResponse, Self::Error>> + Send;

    /// `GET /answers/lines`
    fn answer_lines(
        &self,
        context: Self::Context,
        key: Self::Key,
    ) -> impl Future<Output = Result<AnswerLinesResponse, Self::Error>> + Send;

    /// `POST /subscriptions`
    fn subscribe(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: models::SubscribeBody,
    ) -> impl Future<Output = Result<SubscribeResponse, Self::Error>> + Send;
}

/// What `thirdName` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ThirdNameResponse {
    /// 200: What matched.
    Ok(Vec<String>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for ThirdNameResponse {
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

/// What `answerStatus` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerStatusResponse {
    /// 200: All is well.
    Ok(String),
    /// 202: Later, without a body.
    Accepted,
    /// 304: As before.
    NotModified,
    /// 404: There is none.
    NotFound(models::Fault),
    /// 4XX: The client's fault.
    ClientError(axum::http::StatusCode, models::Fault),
    /// 5XX: The server's fault.
    ServerError {
        /// The status.
        status: axum::http::StatusCode,
        /// The header `retry-after`.
        retry_after: Option<i64>,
    },
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for AnswerStatusResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                        200,
                        &["application/json"],
                        "#/paths/~1answers~1status~1{which}/get/responses/200/content/application~1json/schema",
                        body,
                    )
                    .checked(body.chars().count() <= 9)
            }
            Self::Accepted => Answer::empty(202),
            Self::NotModified => Answer::empty(304),
            Self::NotFound(ref body) => {
                Answer::json(
                    404,
                    &["application/json"],
                    "#/paths/~1answers~1status~1{which}/get/responses/404/content/application~1json/schema",
                    body,
                )
            }
            Self::ClientError(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/json"],
                        "#/paths/~1answers~1status~1{which}/get/responses/4xx/content/application~1json/schema",
                        body,
                    )
                    .of_class(4)
            }
            Self::ServerError { status, ref retry_after } => {
                Answer::empty(status.as_u16())
                    .optional_header(
                        "retry-after",
                        "#/paths/~1answers~1status~1{which}/get/responses/5XX/headers/Retry-After/schema",
                        HeaderWire::Simple,
                        retry_after,
                    )
                    .checked(
                        retry_after.as_ref().is_none_or(|retry_after| *retry_after >= 0),
                    )
                    .of_class(5)
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

/// What `answerNothing` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerNothingResponse {
    /// 204: Gone.
    NoContent,
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for AnswerNothingResponse {
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

/// What `answerHeaders` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerHeadersResponse {
    /// 200: Headers of every shape.
    Ok {
        /// The header `x-text`.
        x_text: String,
        /// The header `x-count`.
        x_count: Option<i64>,
        /// The header `x-flag`.
        x_flag: Option<bool>,
        /// The header `x-list`.
        x_list: Option<models::List>,
        /// The header `x-object`.
        x_object: Option<models::Shade>,
        /// The header `x-exploded`.
        x_exploded: Option<models::Shade>,
        /// The header `x-json`.
        x_json: Option<models::Shade>,
        /// The state of it.
        etag: Option<String>,
        /// The header `set-cookie`.
        set_cookie: Option<Vec<String>>,
    },
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for AnswerHeadersResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok {
                ref x_text,
                ref x_count,
                ref x_flag,
                ref x_list,
                ref x_object,
                ref x_exploded,
                ref x_json,
                ref etag,
                ref set_cookie,
            } => {
                Answer::empty(200)
                    .header(
                        "x-text",
                        "#/paths/~1answers~1headers/get/responses/200/headers/X-Text/schema",
                        HeaderWire::Simple,
                        x_text,
                    )
                    .checked(x_text.chars().count() <= 9)
                    .optional_header(
                        "x-count",
                        "#/paths/~1answers~1headers/get/responses/200/headers/X-Count/schema",
                        HeaderWire::Simple,
                        x_count,
                    )
                    .checked(x_count.as_ref().is_none_or(|x_count| *x_count >= 1))
                    .optional_header(
                        "x-flag",
                        "#/paths/~1answers~1headers/get/responses/200/headers/X-Flag/schema",
                        HeaderWire::Simple,
                        x_flag,
                    )
                    .optional_header(
                        "x-list",
                        "#/paths/~1answers~1headers/get/responses/200/headers/X-List/schema",
                        HeaderWire::Simple,
                        x_list,
                    )
                    .optional_header(
                        "x-object",
                        "#/paths/~1answers~1headers/get/responses/200/headers/X-Object/schema",
                        HeaderWire::Simple,
                        x_object,
                    )
                    .optional_header(
                        "x-exploded",
                        "#/paths/~1answers~1headers/get/responses/200/headers/X-Exploded/schema",
                        HeaderWire::Exploded,
                        x_exploded,
                    )
                    .optional_header(
                        "x-json",
                        "#/paths/~1answers~1headers/get/responses/200/headers/X-Json/content/application~1json/schema",
                        HeaderWire::Json,
                        x_json,
                    )
                    .optional_header(
                        "etag",
                        "#/components/headers/ETag/schema",
                        HeaderWire::Simple,
                        etag,
                    )
                    .checked(
                        etag
                            .as_ref()
                            .is_none_or(|etag| {
                                API
                                    .schemas
                                    .accept(
                                        "#/components/headers/ETag/schema",
                                        View::Response,
                                        etag,
                                    )
                            }),
                    )
                    .optional_header(
                        "set-cookie",
                        "#/paths/~1answers~1headers/get/responses/200/headers/Set-Cookie/schema",
                        HeaderWire::Lines,
                        set_cookie,
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

/// What `answerCreated` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerCreatedResponse {
    /// 201: It is there.
    Created {
        /// The body.
        body: models::Item,
        /// The header `location`.
        location: fluent_uri::UriRef<String>,
    },
    /// 303: It is elsewhere.
    SeeOther {
        /// The header `location`.
        location: fluent_uri::UriRef<String>,
    },
    /// 503: Not now.
    ServiceUnavailable {
        /// The header `retry-after`.
        retry_after: i64,
    },
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for AnswerCreatedResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Created { ref body, ref location } => {
                Answer::json(
                        201,
                        &["application/json"],
                        "#/paths/~1answers~1headers/post/responses/201/content/application~1json/schema",
                        body,
                    )
                    .header(
                        "location",
                        "#/paths/~1answers~1headers/post/responses/201/headers/Location/schema",
                        HeaderWire::Simple,
                        location,
                    )
            }
            Self::SeeOther { ref location } => {
                Answer::empty(303)
                    .header(
                        "location",
                        "#/paths/~1answers~1headers/post/responses/303/headers/Location/schema",
                        HeaderWire::Simple,
                        location,
                    )
            }
            Self::ServiceUnavailable { ref retry_after } => {
                Answer::empty(503)
                    .header(
                        "retry-after",
                        "#/paths/~1answers~1headers/post/responses/503/headers/Retry-After/schema",
                        HeaderWire::Simple,
                        retry_after,
                    )
                    .checked(*retry_after >= 0)
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

/// What a client of `answerNegotiated` would rather have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerNegotiatedAccept {
    /// `application/json`
    Json,
    /// `application/vnd.kitchen.item+json`
    VndKitchenItemJson,
    /// `text/csv`
    Csv,
    /// `image/*`
    Image,
}

/// What `answerNegotiated` answers.
#[derive(Debug)]
pub enum AnswerNegotiatedResponse {
    /// 200: As it is wanted.
    Ok(AnswerNegotiatedOkBody),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for AnswerNegotiatedResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                match body {
                    AnswerNegotiatedOkBody::Json(ref body) => {
                        Answer::json(
                            200,
                            &["application/json", "application/vnd.kitchen.item+json"],
                            "#/paths/~1answers~1negotiated/get/responses/200/content/application~1json/schema",
                            body,
                        )
                    }
                    AnswerNegotiatedOkBody::Csv(ref body) => {
                        Answer::text(
                            200,
                            &["text/csv"],
                            "#/paths/~1answers~1negotiated/get/responses/200/content/text~1csv/schema",
                            body,
                        )
                    }
                    AnswerNegotiatedOkBody::Image(body) => {
                        Answer::stream(200, &["image/*"], body)
                    }
                }
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

/// A body in one of several media types.
#[derive(Debug)]
pub enum AnswerNegotiatedOkBody {
    /// `application/json`, `application/vnd.kitchen.item+json`
    Json(models::Item),
    /// `text/csv`
    Csv(String),
    /// `image/*`
    Image(ByteStream),
}

/// What `answerDownload` answers.
#[derive(Debug)]
pub enum AnswerDownloadResponse {
    /// 200: A file.
    Ok(ByteStream),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for AnswerDownloadResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::stream(200, &["application/octet-stream"], body),
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

/// What `answerLines` answers.
#[derive(Debug)]
pub enum AnswerLinesResponse {
    /// 200: One after the other, until one is wrong.
    Ok(ItemStream<models::Item>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for AnswerLinesResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::items(
                    200,
                    &[("application/x-ndjson", Framing::Lines)],
                    "#/paths/~1answers~1lines/get/responses/200/content/application~1x-ndjson/schema",
                    (&crate::API, "answer_lines"),
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

/// What `subscribe` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SubscribeResponse {
    /// 204: From now on.
    NoContent,
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SubscribeResponse {
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
