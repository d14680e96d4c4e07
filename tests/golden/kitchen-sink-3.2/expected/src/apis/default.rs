// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, ItemStream, Respond, axum};
use specwright_runtime::axum::extract::FromRequestParts;
use specwright_runtime::operation::Framing;

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

    /// `GET /querystring/form`
    fn querystring_form(
        &self,
        context: Self::Context,
        certificate: Option<Self::Certificate>,
        all: models::Search,
    ) -> impl Future<Output = Result<QuerystringFormResponse, Self::Error>> + Send;

    /// `GET /querystring/json`
    fn querystring_json(
        &self,
        context: Self::Context,
        certificate: Option<Self::Certificate>,
        all: Option<models::Search>,
    ) -> impl Future<Output = Result<QuerystringJsonResponse, Self::Error>> + Send;

    /// `GET /cookies`
    fn cookie_style(
        &self,
        context: Self::Context,
        certificate: Option<Self::Certificate>,
        word: Option<String>,
        words: Option<Vec<String>>,
    ) -> impl Future<Output = Result<CookieStyleResponse, Self::Error>> + Send;

    /// `QUERY /methods`
    fn method_query(
        &self,
        context: Self::Context,
        certificate: Option<Self::Certificate>,
        body: models::Search,
    ) -> impl Future<Output = Result<MethodQueryResponse, Self::Error>> + Send;

    /// `LINK /methods`
    fn method_link(
        &self,
        context: Self::Context,
        certificate: Option<Self::Certificate>,
    ) -> impl Future<Output = Result<MethodLinkResponse, Self::Error>> + Send;

    /// `GET /querystring/text`
    fn querystring_text(
        &self,
        context: Self::Context,
        certificate: Option<Self::Certificate>,
        path: String,
    ) -> impl Future<Output = Result<QuerystringTextResponse, Self::Error>> + Send;

    /// `POST /lines`
    fn lines(
        &self,
        context: Self::Context,
        certificate: Option<Self::Certificate>,
        body: ItemStream<models::Search>,
    ) -> impl Future<Output = Result<LinesResponse, Self::Error>> + Send;

    /// `POST /events`
    fn events(
        &self,
        context: Self::Context,
        certificate: Option<Self::Certificate>,
        body: ItemStream<models::Event>,
    ) -> impl Future<Output = Result<EventsResponse, Self::Error>> + Send;

    /// `POST /upload`
    fn upload(
        &self,
        context: Self::Context,
        certificate: Option<Self::Certificate>,
        body: models::UploadBody,
    ) -> impl Future<Output = Result<UploadResponse, Self::Error>> + Send;

    /// `GET /certificate`
    fn certificate(
        &self,
        context: Self::Context,
        certificate: Self::Certificate,
    ) -> impl Future<Output = Result<CertificateResponse, Self::Error>> + Send;

    /// `GET /device`
    fn device(
        &self,
        context: Self::Context,
        device: Self::Device,
    ) -> impl Future<Output = Result<DeviceResponse, Self::Error>> + Send;
}

/// What `querystringForm` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum QuerystringFormResponse {
    /// 200: The same.
    Ok(models::Search),
    /// default: What the router refuses.
    Default(axum::http::StatusCode),
}

impl Respond for QuerystringFormResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Search/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status) => Answer::empty(status.as_u16()).of_default(),
        }
    }
}

/// What `querystringJson` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum QuerystringJsonResponse {
    /// 200: The same.
    Ok(models::Search),
    /// default: What the router refuses.
    Default(axum::http::StatusCode),
}

impl Respond for QuerystringJsonResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Search/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status) => Answer::empty(status.as_u16()).of_default(),
        }
    }
}

/// What `cookieStyle` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CookieStyleResponse {
    /// 200: The same.
    Ok(models::Search),
    /// default: What the router refuses.
    Default(axum::http::StatusCode),
}

impl Respond for CookieStyleResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Search/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status) => Answer::empty(status.as_u16()).of_default(),
        }
    }
}

/// What `methodQuery` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MethodQueryResponse {
    /// 200: The same.
    Ok(models::Search),
    /// default: What the router refuses.
    Default(axum::http::StatusCode),
}

impl Respond for MethodQueryResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Search/content/application~1json/schema",
                    body,
                )
            }
            Self::Default(status) => Answer::empty(status.as_u16()).of_default(),
        }
    }
}

/// What `methodLink` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MethodLinkResponse {
    /// 204: Linked.
    NoContent,
}

impl Respond for MethodLinkResponse {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
        }
    }
}

/// What `querystringText` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum QuerystringTextResponse {
    /// 200: The same.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode),
}

impl Respond for QuerystringTextResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/paths/~1querystring~1text/get/responses/200/content/text~1plain/schema",
                    body,
                )
            }
            Self::Default(status) => Answer::empty(status.as_u16()).of_default(),
        }
    }
}

/// What `lines` answers.
#[derive(Debug)]
pub enum LinesResponse {
    /// 200: The same.
    Ok(ItemStream<models::Search>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode),
}

impl Respond for LinesResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::items(
                    200,
                    &[
                        ("application/jsonl", Framing::Lines),
                        ("application/json-seq", Framing::Records),
                    ],
                    "#/paths/~1lines/post/responses/200/content/application~1jsonl/itemSchema",
                    (&crate::API, "lines"),
                    body,
                )
            }
            Self::Default(status) => Answer::empty(status.as_u16()).of_default(),
        }
    }
}

/// What `events` answers.
#[derive(Debug)]
pub enum EventsResponse {
    /// 200: The same.
    Ok(ItemStream<models::Event>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode),
}

impl Respond for EventsResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::items(
                    200,
                    &[("text/event-stream", Framing::Events)],
                    "#/components/mediaTypes/Events/itemSchema",
                    (&crate::API, "events"),
                    body,
                )
            }
            Self::Default(status) => Answer::empty(status.as_u16()).of_default(),
        }
    }
}

/// What `upload` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum UploadResponse {
    /// 204: It is there.
    NoContent,
    /// default: What the router refuses.
    Default(axum::http::StatusCode),
}

impl Respond for UploadResponse {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
            Self::Default(status) => Answer::empty(status.as_u16()).of_default(),
        }
    }
}

/// What `certificate` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CertificateResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode),
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
            Self::Default(status) => Answer::empty(status.as_u16()).of_default(),
        }
    }
}

/// What `device` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum DeviceResponse {
    /// 200: Who asks.
    Ok(String),
    /// default: What the router refuses.
    Default(axum::http::StatusCode),
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
            Self::Default(status) => Answer::empty(status.as_u16()).of_default(),
        }
    }
}
