// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{
    Answer, ByteStream, Call, FromBody, ItemStream, Respond, axum, serde_json,
};
use specwright_runtime::axum::extract::FromRequestParts;
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::Framing;

use crate::models;

/// Bodies of requests.
///
/// The operations with the tag `bodies`.
///
/// Write the methods as `async fn`.
pub trait Bodies: crate::Security {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `POST /limits`
    fn limited_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: models::Limits,
    ) -> impl Future<Output = Result<LimitedBodyResponse, Self::Error>> + Send;

    /// `GET /bodies/json`
    fn body_of_get(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: Option<models::Item>,
    ) -> impl Future<Output = Result<BodyOfGetResponse, Self::Error>> + Send;

    /// `PUT /bodies/json`
    fn optional_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: Option<models::Item>,
    ) -> impl Future<Output = Result<OptionalBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/json`
    fn json_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: models::Item,
    ) -> impl Future<Output = Result<JsonBodyResponse, Self::Error>> + Send;

    /// `DELETE /bodies/json`
    fn body_of_delete(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: models::Item,
    ) -> impl Future<Output = Result<BodyOfDeleteResponse, Self::Error>> + Send;

    /// `PATCH /bodies/json`
    fn merge_patch_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: models::MergePatchBodyBody,
    ) -> impl Future<Output = Result<MergePatchBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/suffix`
    fn suffix_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: models::Item,
    ) -> impl Future<Output = Result<SuffixBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/any`
    fn any_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: serde_json::Value,
    ) -> impl Future<Output = Result<AnyBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/form`
    fn form_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: models::Form,
    ) -> impl Future<Output = Result<FormBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/multipart`
    fn multipart_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: models::MultipartBodyBody,
    ) -> impl Future<Output = Result<MultipartBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/bytes`
    fn bytes_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: ByteStream,
    ) -> impl Future<Output = Result<BytesBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/text`
    fn text_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: String,
    ) -> impl Future<Output = Result<TextBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/xml`
    fn xml_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: ByteStream,
    ) -> impl Future<Output = Result<XmlBodyResponse, Self::Error>> + Send;

    /// `PUT /bodies/ranges`
    fn whatever_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: Option<ByteStream>,
    ) -> impl Future<Output = Result<WhateverBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/ranges`
    fn image_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: ByteStream,
    ) -> impl Future<Output = Result<ImageBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/several`
    fn several_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: Option<SeveralBodyBody>,
    ) -> impl Future<Output = Result<SeveralBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/limited`
    fn short_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: models::Item,
    ) -> impl Future<Output = Result<ShortBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/lines`
    fn lines_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: ItemStream<models::Item>,
    ) -> impl Future<Output = Result<LinesBodyResponse, Self::Error>> + Send;

    /// `POST /bodies/events`
    fn events_body(
        &self,
        context: Self::Context,
        key: Self::Key,
        body: ItemStream<models::Event>,
    ) -> impl Future<Output = Result<EventsBodyResponse, Self::Error>> + Send;
}

/// What `limitedBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum LimitedBodyResponse {
    /// 204: All is within the limits.
    NoContent,
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for LimitedBodyResponse {
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

/// What `bodyOfGet` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyOfGetResponse {
    /// 200: What came.
    Ok(models::Received),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for BodyOfGetResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Received/content/application~1json/schema",
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

/// What `optionalBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum OptionalBodyResponse {
    /// 200: What came.
    Ok(models::Received),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for OptionalBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Received/content/application~1json/schema",
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

/// What `jsonBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum JsonBodyResponse {
    /// 200: What came.
    Ok(models::Received),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for JsonBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Received/content/application~1json/schema",
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

/// What `bodyOfDelete` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyOfDeleteResponse {
    /// 200: What came.
    Ok(models::Received),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for BodyOfDeleteResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Received/content/application~1json/schema",
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

/// What `mergePatchBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MergePatchBodyResponse {
    /// 200: What came.
    Ok(models::Received),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for MergePatchBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Received/content/application~1json/schema",
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

/// What `suffixBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SuffixBodyResponse {
    /// 200: What came.
    Ok(models::Received),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SuffixBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Received/content/application~1json/schema",
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

/// What `anyBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum AnyBodyResponse {
    /// 200: The same.
    Ok(serde_json::Value),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for AnyBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/paths/~1bodies~1any/post/responses/200/content/application~1json/schema",
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

/// What `formBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum FormBodyResponse {
    /// 200: The same.
    Ok(models::Form),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for FormBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/paths/~1bodies~1form/post/responses/200/content/application~1json/schema",
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

/// What `multipartBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MultipartBodyResponse {
    /// 200: What came.
    Ok(models::MultipartBodyOkBody),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for MultipartBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/paths/~1bodies~1multipart/post/responses/200/content/application~1json/schema",
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

/// What `bytesBody` answers.
#[derive(Debug)]
pub enum BytesBodyResponse {
    /// 200: The same.
    Ok(ByteStream),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for BytesBodyResponse {
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

/// What `textBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum TextBodyResponse {
    /// 200: What came.
    Ok(models::Received),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for TextBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Received/content/application~1json/schema",
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

/// What `xmlBody` answers.
#[derive(Debug)]
pub enum XmlBodyResponse {
    /// 200: The same.
    Ok(ByteStream),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for XmlBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => Answer::stream(200, &["application/xml"], body),
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

/// What `whateverBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum WhateverBodyResponse {
    /// 200: What came.
    Ok(models::Received),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for WhateverBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Received/content/application~1json/schema",
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

/// What `imageBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ImageBodyResponse {
    /// 200: What came.
    Ok(models::Received),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for ImageBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Received/content/application~1json/schema",
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

/// What the body of `several_body` may be.
#[derive(Debug)]
pub enum SeveralBodyBody {
    /// `application/json`, `application/x-www-form-urlencoded`
    Json(models::Item),
    /// `text/plain`
    Text(String),
    /// `text/csv`
    Csv(String),
    /// `application/pdf`
    Pdf(ByteStream),
}

impl FromBody for SeveralBodyBody {
    async fn from_body(
        call: &mut Call,
        content: usize,
    ) -> Result<Option<Self>, Response> {
        Ok(
            match content {
                0 | 1 => {
                    <models::Item as FromBody>::from_body(call, content)
                        .await?
                        .map(Self::Json)
                }
                2 => {
                    <String as FromBody>::from_body(call, content).await?.map(Self::Text)
                }
                3 => <String as FromBody>::from_body(call, content).await?.map(Self::Csv),
                _ => {
                    <ByteStream as FromBody>::from_body(call, content)
                        .await?
                        .map(Self::Pdf)
                }
            },
        )
    }
}

/// What `severalBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SeveralBodyResponse {
    /// 200: What came.
    Ok(models::Received),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for SeveralBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Received/content/application~1json/schema",
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

/// What `shortBody` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ShortBodyResponse {
    /// 200: What came.
    Ok(models::Received),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for ShortBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::json(
                    200,
                    &["application/json"],
                    "#/components/responses/Received/content/application~1json/schema",
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

/// What `linesBody` answers.
#[derive(Debug)]
pub enum LinesBodyResponse {
    /// 200: The same.
    Ok(ItemStream<models::Item>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for LinesBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::items(
                    200,
                    &[("application/jsonl", Framing::Lines)],
                    "#/paths/~1bodies~1lines/post/responses/200/content/application~1jsonl/schema/items",
                    (&crate::API, "lines_body"),
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

/// What `eventsBody` answers.
#[derive(Debug)]
pub enum EventsBodyResponse {
    /// 200: The same.
    Ok(ItemStream<models::Event>),
    /// default: What the router refuses.
    Default(axum::http::StatusCode, models::Problem),
}

impl Respond for EventsBodyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(body) => {
                Answer::items(
                    200,
                    &[("text/event-stream", Framing::Events)],
                    "#/paths/~1bodies~1events/post/responses/200/content/text~1event-stream/schema",
                    (&crate::API, "events_body"),
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
