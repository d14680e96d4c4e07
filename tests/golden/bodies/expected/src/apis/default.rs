// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{
    Answer, ByteStream, Call, FromBody, HeaderWire, ItemStream, Respond, axum,
};
use specwright_runtime::axum::extract::FromRequestParts;
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::Framing;

use crate::models;

/// Operations without a tag.
///
/// Write the methods as `async fn`.
pub trait Default: Clone + Send + Sync + 'static {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `POST /items`
    fn create(
        &self,
        context: Self::Context,
        body: models::Item,
    ) -> impl Future<Output = Result<CreateResponse, Self::Error>> + Send;

    /// `GET /items.csv`
    fn export(
        &self,
        context: Self::Context,
        accept: ExportAccept,
    ) -> impl Future<Output = Result<ExportResponse, Self::Error>> + Send;

    /// `PUT /either`
    fn either(
        &self,
        context: Self::Context,
        body: Option<EitherBody>,
    ) -> impl Future<Output = Result<EitherResponse, Self::Error>> + Send;

    /// `POST /count`
    fn count(
        &self,
        context: Self::Context,
        body: Option<i64>,
    ) -> impl Future<Output = Result<CountResponse, Self::Error>> + Send;

    /// `POST /limited`
    fn limited(
        &self,
        context: Self::Context,
        body: models::Range,
    ) -> impl Future<Output = Result<LimitedResponse, Self::Error>> + Send;

    /// `POST /bytes`
    fn bytes(
        &self,
        context: Self::Context,
        body: Option<ByteStream>,
    ) -> impl Future<Output = Result<BytesResponse, Self::Error>> + Send;

    /// `POST /form`
    fn form(
        &self,
        context: Self::Context,
        body: models::Order,
    ) -> impl Future<Output = Result<FormResponse, Self::Error>> + Send;

    /// `POST /revoke`
    fn revoke(
        &self,
        context: Self::Context,
        body: models::RevokeBody,
    ) -> impl Future<Output = Result<RevokeResponse, Self::Error>> + Send;

    /// `POST /upload`
    fn upload(
        &self,
        context: Self::Context,
        body: Option<models::UploadBody>,
    ) -> impl Future<Output = Result<UploadResponse, Self::Error>> + Send;

    /// `POST /lines`
    fn lines(
        &self,
        context: Self::Context,
        body: ItemStream<models::Item>,
    ) -> impl Future<Output = Result<LinesResponse, Self::Error>> + Send;

    /// `GET /events`
    fn events(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<EventsResponse, Self::Error>> + Send;
}

/// What `create` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateResponse {
    /// 201: It is there.
    Created {
        /// The body.
        body: models::Item,
        /// The header `location`.
        location: String,
        /// So many more.
        x_remaining: Option<i64>,
        /// The header `x-tags`.
        x_tags: Option<Vec<String>>,
        /// The header `x-range`.
        x_range: Option<models::Range>,
        /// The header `x-json`.
        x_json: Option<models::Range>,
        /// The header `set-cookie`.
        set_cookie: Option<Vec<String>>,
    },
    /// 429: Too many.
    TooManyRequests {
        /// The header `retry-after`.
        retry_after: i64,
    },
    /// 4XX: Wrong.
    ClientError(axum::http::StatusCode, models::Fault),
    /// default: Anything else.
    Default(axum::http::StatusCode, models::Fault),
}

impl Respond for CreateResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Created {
                ref body,
                ref location,
                ref x_remaining,
                ref x_tags,
                ref x_range,
                ref x_json,
                ref set_cookie,
            } => {
                Answer::json(
                        201,
                        &["application/json", "application/vnd.item+json"],
                        "#/paths/~1items/post/responses/201/content/application~1json/schema",
                        body,
                    )
                    .header(
                        "location",
                        "#/paths/~1items/post/responses/201/headers/Location/schema",
                        HeaderWire::Simple,
                        location,
                    )
                    .checked(location.chars().count() >= 2)
                    .optional_header(
                        "x-remaining",
                        "#/paths/~1items/post/responses/201/headers/X-Remaining/schema",
                        HeaderWire::Simple,
                        x_remaining,
                    )
                    .checked(
                        x_remaining.as_ref().is_none_or(|x_remaining| *x_remaining <= 9),
                    )
                    .optional_header(
                        "x-tags",
                        "#/paths/~1items/post/responses/201/headers/X-Tags/schema",
                        HeaderWire::Simple,
                        x_tags,
                    )
                    .optional_header(
                        "x-range",
                        "#/paths/~1items/post/responses/201/headers/X-Range/schema",
                        HeaderWire::Exploded,
                        x_range,
                    )
                    .optional_header(
                        "x-json",
                        "#/paths/~1items/post/responses/201/headers/X-Json/content/application~1json/schema",
                        HeaderWire::Json,
                        x_json,
                    )
                    .optional_header(
                        "set-cookie",
                        "#/paths/~1items/post/responses/201/headers/Set-Cookie/schema",
                        HeaderWire::Lines,
                        set_cookie,
                    )
            }
            Self::TooManyRequests { ref retry_after } => {
                Answer::empty(429)
                    .header(
                        "retry-after",
                        "#/paths/~1items/post/responses/429/headers/Retry-After/schema",
                        HeaderWire::Simple,
                        retry_after,
                    )
            }
            Self::ClientError(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/json"],
                        "#/paths/~1items/post/responses/4xx/content/application~1json/schema",
                        body,
                    )
                    .of_class(4)
            }
            Self::Default(status, ref body) => {
                Answer::json(
                        status.as_u16(),
                        &["application/json"],
                        "#/paths/~1items/post/responses/default/content/application~1json/schema",
                        body,
                    )
                    .of_default()
            }
        }
    }
}

/// What a client of `export` would rather have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportAccept {
    /// `application/json`
    Json,
    /// `text/csv`
    Csv,
    /// `text/tab-separated-values`
    TabSeparatedValues,
    /// `image/*`
    Image,
}

/// What `export` answers.
#[derive(Debug)]
pub enum ExportResponse {
    /// 200: All of them.
    Ok(ExportOkBody),
}

impl Respond for ExportResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                match body {
                    ExportOkBody::Json(ref body) => {
                        Answer::json(
                            200,
                            &["application/json"],
                            "#/paths/~1items.csv/get/responses/200/content/application~1json/schema",
                            body,
                        )
                    }
                    ExportOkBody::Csv(ref body) => {
                        Answer::text(
                            200,
                            &["text/csv"],
                            "#/paths/~1items.csv/get/responses/200/content/text~1csv/schema",
                            body,
                        )
                    }
                    ExportOkBody::TabSeparatedValues(ref body) => {
                        Answer::text(
                            200,
                            &["text/tab-separated-values"],
                            "#/paths/~1items.csv/get/responses/200/content/text~1tab-separated-values/schema",
                            body,
                        )
                    }
                    ExportOkBody::Image(body) => Answer::stream(200, &["image/*"], body),
                }
            }
        }
    }
}

/// A body in one of several media types.
#[derive(Debug)]
pub enum ExportOkBody {
    /// `application/json`
    Json(Vec<models::Item>),
    /// `text/csv`
    Csv(String),
    /// `text/tab-separated-values`
    TabSeparatedValues(String),
    /// `image/*`
    Image(ByteStream),
}

/// What the body of `either` may be.
#[derive(Debug)]
pub enum EitherBody {
    /// `application/json`
    Json(models::Item),
    /// `text/plain`
    Text(String),
    /// `application/xml`
    Xml(ByteStream),
}

impl FromBody for EitherBody {
    async fn from_body(
        call: &mut Call,
        content: usize,
    ) -> Result<Option<Self>, Response> {
        Ok(
            match content {
                0 => {
                    <models::Item as FromBody>::from_body(call, content)
                        .await?
                        .map(Self::Json)
                }
                1 => {
                    <String as FromBody>::from_body(call, content)
                        .await?
                        .filter(|body: &String| body.chars().count() <= 4)
                        .map(Self::Text)
                }
                _ => {
                    <ByteStream as FromBody>::from_body(call, content)
                        .await?
                        .map(Self::Xml)
                }
            },
        )
    }
}

/// What `either` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum EitherResponse {
    /// 200: What came.
    Ok(String),
}

impl Respond for EitherResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/paths/~1either/put/responses/200/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `count` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CountResponse {
    /// 200: One more.
    Ok(i64),
}

impl Respond for CountResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/paths/~1count/post/responses/200/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `limited` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum LimitedResponse {
    /// 204: Short enough.
    NoContent,
}

impl Respond for LimitedResponse {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
        }
    }
}

/// What `bytes` answers.
#[derive(Debug)]
pub enum BytesResponse {
    /// 200: The same.
    Ok(ByteStream),
}

impl Respond for BytesResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::stream(200, &["application/octet-stream"], body),
        }
    }
}

/// What `form` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum FormResponse {
    /// 200: The same.
    Ok(models::Order),
}

impl Respond for FormResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/paths/~1form/post/responses/200/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}

/// What `revoke` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum RevokeResponse {
    /// 204: Done.
    NoContent,
}

impl Respond for RevokeResponse {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
        }
    }
}

/// What `upload` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum UploadResponse {
    /// 200: What came.
    Ok(String),
}

impl Respond for UploadResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/paths/~1upload/post/responses/200/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `lines` answers.
#[derive(Debug)]
pub enum LinesResponse {
    /// 200: The same, until one is too long.
    Ok(ItemStream<models::Item>),
}

impl Respond for LinesResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::items(
                    200,
                    &[("application/jsonl", Framing::Lines)],
                    "#/paths/~1lines/post/responses/200/content/application~1jsonl/schema/items",
                    (&crate::API, "lines"),
                    body,
                )
            }
        }
    }
}

/// What `events` answers.
#[derive(Debug)]
pub enum EventsResponse {
    /// 200: Some events.
    Ok(ItemStream<models::Item>),
}

impl Respond for EventsResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::items(
                    200,
                    &[("text/event-stream", Framing::EventData)],
                    "#/paths/~1events/get/responses/200/content/text~1event-stream/schema",
                    (&crate::API, "events"),
                    body,
                )
            }
        }
    }
}
