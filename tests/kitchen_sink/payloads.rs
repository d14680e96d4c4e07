//! Handlers that take bodies, and those that show what answers can be.

use axum::http::StatusCode;
use golden_kitchen_sink::ErrorResponse;
use golden_kitchen_sink::apis::{self, Answers, Bodies};
use golden_kitchen_sink::models::{self, Item, Received, Shade};
use golden_kitchen_sink::runtime::fluent_uri::UriRef;
use golden_kitchen_sink::runtime::serde_json::Value;
use specwright_runtime::types::Binary;
use specwright_runtime::{ByteStream, ItemStream};

use super::app::{App, Failed, refusal};

fn received(kind: &str) -> Received {
    Received { r#as: kind.to_owned(), item: None, text: None, size: None, media: None }
}

/// Handlers of an item that say so.
macro_rules! items {
    ($($method:ident($body:ty) -> $answer:ident;)*) => {$(
        async fn $method(&self, (): (), _: String, body: $body) -> Result<apis::$answer, Failed> {
            let item: Option<Item> = body.into();
            let kind = if item.is_some() { "item" } else { "nothing" };
            Ok(apis::$answer::Ok(Received { item, ..received(kind) }))
        }
    )*};
}

/// A stream's length and its media type.
async fn measured(stream: ByteStream) -> Received {
    let media = stream.media_type().map(str::to_owned);
    let size = stream.collect().await.map_or(-1, |bytes| i64::try_from(bytes.len()).unwrap_or(i64::MAX));
    Received { size: Some(size), media, ..received("bytes") }
}

impl Bodies for App {
    type Context = ();
    type Error = Failed;

    items! {
        json_body(Item) -> JsonBodyResponse;
        optional_body(Option<Item>) -> OptionalBodyResponse;
        body_of_get(Option<Item>) -> BodyOfGetResponse;
        body_of_delete(Item) -> BodyOfDeleteResponse;
        suffix_body(Item) -> SuffixBodyResponse;
        short_body(Item) -> ShortBodyResponse;
    }

    async fn limited_body(
        &self,
        (): (),
        _: String,
        _: models::Limits,
    ) -> Result<apis::LimitedBodyResponse, Failed> {
        Ok(apis::LimitedBodyResponse::NoContent)
    }

    async fn merge_patch_body(
        &self,
        (): (),
        _: String,
        body: models::MergePatchBodyBody,
    ) -> Result<apis::MergePatchBodyResponse, Failed> {
        let text = Some(format!("{:?} {:?}", body.name, body.count));
        Ok(apis::MergePatchBodyResponse::Ok(Received { text, ..received("patch") }))
    }

    async fn any_body(&self, (): (), _: String, body: Value) -> Result<apis::AnyBodyResponse, Failed> {
        Ok(apis::AnyBodyResponse::Ok(body))
    }

    async fn form_body(
        &self,
        (): (),
        _: String,
        body: models::Form,
    ) -> Result<apis::FormBodyResponse, Failed> {
        Ok(apis::FormBodyResponse::Ok(body))
    }

    async fn multipart_body(
        &self,
        (): (),
        _: String,
        body: models::MultipartBodyBody,
    ) -> Result<apis::MultipartBodyResponse, Failed> {
        let models::MultipartBodyBody { title, count, tags, object, file, files } = body;
        let shown = |file: &Binary| models::MultipartBodyOkBodyFilesItem {
            size: i64::try_from(file.len()).unwrap_or(i64::MAX),
            name: file.file_name().map(str::to_owned),
            media: file.media_type().map(str::to_owned),
        };
        let files = [file].iter().chain(files.iter().flatten()).map(shown).collect();
        Ok(apis::MultipartBodyResponse::Ok(models::MultipartBodyOkBody { title, count, tags, object, files }))
    }

    async fn bytes_body(
        &self,
        (): (),
        _: String,
        body: ByteStream,
    ) -> Result<apis::BytesBodyResponse, Failed> {
        Ok(apis::BytesBodyResponse::Ok(body))
    }

    async fn xml_body(&self, (): (), _: String, body: ByteStream) -> Result<apis::XmlBodyResponse, Failed> {
        Ok(apis::XmlBodyResponse::Ok(body))
    }

    async fn text_body(&self, (): (), _: String, body: String) -> Result<apis::TextBodyResponse, Failed> {
        Ok(apis::TextBodyResponse::Ok(Received { text: Some(body), ..received("text") }))
    }

    async fn image_body(
        &self,
        (): (),
        _: String,
        body: ByteStream,
    ) -> Result<apis::ImageBodyResponse, Failed> {
        Ok(apis::ImageBodyResponse::Ok(measured(body).await))
    }

    async fn whatever_body(
        &self,
        (): (),
        _: String,
        body: Option<ByteStream>,
    ) -> Result<apis::WhateverBodyResponse, Failed> {
        Ok(apis::WhateverBodyResponse::Ok(match body {
            Some(body) => measured(body).await,
            None => received("nothing"),
        }))
    }

    async fn several_body(
        &self,
        (): (),
        _: String,
        body: Option<apis::SeveralBodyBody>,
    ) -> Result<apis::SeveralBodyResponse, Failed> {
        Ok(apis::SeveralBodyResponse::Ok(match body {
            None => received("nothing"),
            Some(apis::SeveralBodyBody::Json(item)) => Received { item: Some(item), ..received("item") },
            Some(apis::SeveralBodyBody::Text(text) | apis::SeveralBodyBody::Csv(text)) => {
                Received { text: Some(text), ..received("text") }
            }
            Some(apis::SeveralBodyBody::Pdf(stream)) => measured(stream).await,
        }))
    }

    async fn lines_body(
        &self,
        (): (),
        _: String,
        body: ItemStream<Item>,
    ) -> Result<apis::LinesBodyResponse, Failed> {
        Ok(apis::LinesBodyResponse::Ok(ItemStream::new(body)))
    }

    async fn events_body(
        &self,
        (): (),
        _: String,
        body: ItemStream<models::Event>,
    ) -> Result<apis::EventsBodyResponse, Failed> {
        Ok(apis::EventsBodyResponse::Ok(ItemStream::new(body)))
    }
}

fn uri(text: &str) -> UriRef<String> {
    UriRef::parse(text.to_owned()).unwrap()
}

fn item(name: &str) -> Item {
    Item { name: name.to_owned(), count: None }
}

fn shade() -> Shade {
    Shade { r: Some(100), g: Some(200), b: Some(150), additional_properties: [].into() }
}

impl Answers for App {
    type Context = ();
    type Error = Failed;

    // Its path is that of another operation, but for a fragment: no request reaches it.
    async fn third_name(&self, (): (), _: String, third: String) -> Result<apis::ThirdNameResponse, Failed> {
        Ok(apis::ThirdNameResponse::Ok(vec![third]))
    }

    async fn answer_status(
        &self,
        (): (),
        _: String,
        which: String,
    ) -> Result<apis::AnswerStatusResponse, Failed> {
        let fault = || models::Fault { message: which.clone() };
        let status = which.parse().ok().and_then(|code| StatusCode::from_u16(code).ok());
        Ok(match (&*which, status) {
            ("202", _) => apis::AnswerStatusResponse::Accepted,
            ("304", _) => apis::AnswerStatusResponse::NotModified,
            ("404", _) => apis::AnswerStatusResponse::NotFound(fault()),
            ("404-by-error", _) => return Err(Failed(ErrorResponse::NotFound(fault()))),
            ("410-by-error", _) => return Err(Failed(ErrorResponse::ClientError(StatusCode::GONE, fault()))),
            ("503-by-error", _) => {
                let status = StatusCode::SERVICE_UNAVAILABLE;
                return Err(Failed(ErrorResponse::ServerError { status, retry_after: Some(3) }));
            }
            ("404-by-range", _) => apis::AnswerStatusResponse::ClientError(StatusCode::NOT_FOUND, fault()),
            ("200-by-default", _) => return Err(Failed(refusal(StatusCode::OK))),
            ("502-by-default", _) => return Err(Failed(refusal(StatusCode::BAD_GATEWAY))),
            ("302-by-default", _) => return Err(Failed(refusal(StatusCode::FOUND))),
            ("100-by-default", _) => return Err(Failed(refusal(StatusCode::CONTINUE))),
            ("no-4xx", _) => apis::AnswerStatusResponse::ClientError(StatusCode::OK, fault()),
            ("panic", _) => panic!("a handler's panic"),
            ("internal", _) => return Err(Failed(ErrorResponse::Internal)),
            (_, Some(status)) if status.is_client_error() => {
                apis::AnswerStatusResponse::ClientError(status, fault())
            }
            (_, Some(status)) if status.is_server_error() => {
                apis::AnswerStatusResponse::ServerError { status, retry_after: Some(7) }
            }
            (_, Some(status)) => {
                let ErrorResponse::Default(status, problem) = refusal(status) else {
                    return Err(Failed(ErrorResponse::Internal));
                };
                apis::AnswerStatusResponse::Default(status, problem)
            }
            (text, None) => apis::AnswerStatusResponse::Ok(text.to_owned()),
        })
    }

    async fn answer_nothing(
        &self,
        (): (),
        _: String,
        _: String,
    ) -> Result<apis::AnswerNothingResponse, Failed> {
        Ok(apis::AnswerNothingResponse::NoContent)
    }

    async fn answer_headers(
        &self,
        (): (),
        _: String,
        which: Option<String>,
    ) -> Result<apis::AnswerHeadersResponse, Failed> {
        let which = which.unwrap_or_default();
        let all = which.is_empty();
        let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        Ok(apis::AnswerHeadersResponse::Ok {
            x_text: if which == "long" { "more than nine".to_owned() } else { "blue".to_owned() },
            x_count: (all || which == "none").then_some(i64::from(all)),
            x_flag: all.then_some(true),
            x_list: all.then(|| models::List(texts(&["blue", "black", "brown"]))),
            x_object: all.then(shade),
            x_exploded: all.then(shade),
            x_json: all.then(shade),
            etag: match &*which {
                "" => Some("\"7\"".to_owned()),
                "bare" => Some("7".to_owned()),
                _ => None,
            },
            set_cookie: all.then(|| texts(&["a=1; Path=/", "b=2"])),
        })
    }

    async fn answer_created(
        &self,
        (): (),
        _: String,
        which: Option<String>,
    ) -> Result<apis::AnswerCreatedResponse, Failed> {
        Ok(match which.as_deref() {
            Some("elsewhere") => apis::AnswerCreatedResponse::SeeOther { location: uri("/there") },
            Some("later") => apis::AnswerCreatedResponse::ServiceUnavailable { retry_after: 120 },
            Some("never") => apis::AnswerCreatedResponse::ServiceUnavailable { retry_after: -1 },
            _ => {
                apis::AnswerCreatedResponse::Created { body: item("new"), location: uri("https://x.test/1") }
            }
        })
    }

    async fn answer_negotiated(
        &self,
        (): (),
        _: String,
        accept: apis::AnswerNegotiatedAccept,
    ) -> Result<apis::AnswerNegotiatedResponse, Failed> {
        use apis::{AnswerNegotiatedAccept as Accept, AnswerNegotiatedOkBody as Body};
        Ok(apis::AnswerNegotiatedResponse::Ok(match accept {
            Accept::Json | Accept::VndKitchenItemJson => Body::Json(item("x")),
            Accept::Csv => Body::Csv("name\nx\n".to_owned()),
            Accept::Image => Body::Image(ByteStream::from("GIF89a").with_media_type("image/gif")),
        }))
    }

    async fn answer_download(&self, (): (), _: String) -> Result<apis::AnswerDownloadResponse, Failed> {
        let file = ByteStream::from("a,b\n").with_file_name("größe \"1\".csv");
        Ok(apis::AnswerDownloadResponse::Ok(file))
    }

    async fn answer_lines(&self, (): (), _: String) -> Result<apis::AnswerLinesResponse, Failed> {
        let items = [item("one"), item("two"), item("more than nine"), item("four")];
        Ok(apis::AnswerLinesResponse::Ok(ItemStream::from_values(items)))
    }

    async fn subscribe(
        &self,
        (): (),
        _: String,
        _: models::SubscribeBody,
    ) -> Result<apis::SubscribeResponse, Failed> {
        Ok(apis::SubscribeResponse::NoContent)
    }
}
