// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! What this API sends by itself: its webhooks and callbacks.

use specwright_runtime::client;
use specwright_runtime::client::{Client, Message, Reply};
use specwright_runtime::operation::{Parameter, Shape, Style, Wire};
use specwright_runtime::schema::Types;
use specwright_runtime::violation::Place;

use crate::models;

/// Sends what the document describes under `webhooks` and `callbacks`. What breaks the document is not sent.
#[derive(Clone, Debug, Default)]
pub struct Outgoing {
    client: Client,
}

impl Outgoing {
    /// With the settings of a client.
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// There is a new item.
    ///
    /// The webhook `itemCreated`.
    pub async fn item_created(
        &self,
        url: &str,
        tags: Option<Vec<String>>,
        x_request_id: i64,
        session: Option<String>,
        body: &models::Item,
    ) -> Result<Reply<ItemCreatedAnswer>, client::Error> {
        let message = Message::new(&ITEM_CREATED, url)
            .optional(&ITEM_CREATED_TAGS, &tags)
            .parameter(&ITEM_CREATED_X_REQUEST_ID, &x_request_id)
            .optional(&ITEM_CREATED_SESSION, &session);
        let message = message
            .json(
                "application/json",
                "#/webhooks/itemCreated/post/requestBody/content/application~1json/schema",
                body,
            );
        let received = self.client.send(message).await?;
        let answer = match received.status.as_u16() {
            200 => {
                ItemCreatedAnswer::Ok(
                    received
                        .json(
                            "#/webhooks/itemCreated/post/responses/200/content/application~1json/schema",
                        )?,
                )
            }
            204 => ItemCreatedAnswer::NoContent,
            400..=499 => {
                ItemCreatedAnswer::ClientError(
                    received
                        .text(
                            "#/webhooks/itemCreated/post/responses/4XX/content/text~1plain/schema",
                        )?,
                )
            }
            _ => return Err(received.undocumented()),
        };
        Ok(received.reply(answer))
    }

    /// The webhook `itemDeleted`.
    pub async fn post_item_deleted(
        &self,
        url: &str,
        body: Option<&models::Item>,
    ) -> Result<Reply<PostItemDeletedAnswer>, client::Error> {
        let message = Message::new(&POST_ITEM_DELETED, url);
        let message = match body {
            Some(body) => {
                message
                    .form(
                        "#/components/pathItems/Deleted/post/requestBody/content/application~1x-www-form-urlencoded/schema",
                        body,
                    )
            }
            None => message,
        };
        let received = self.client.send(message).await?;
        let answer = match received.status.as_u16() {
            _ => PostItemDeletedAnswer::Default,
        };
        Ok(received.reply(answer))
    }

    /// The callback `progress`. The document has its URL at `{$request.body#/url}?part={$response.body#/part}`.
    pub async fn progressed(
        &self,
        url: &str,
        body: Vec<u8>,
    ) -> Result<Reply<ProgressedAnswer>, client::Error> {
        let message = Message::new(&PROGRESSED, url);
        let message = message.body("application/octet-stream", body);
        let received = self.client.send(message).await?;
        let answer = match received.status.as_u16() {
            200 => ProgressedAnswer::Ok(received.body.to_vec()),
            _ => return Err(received.undocumented()),
        };
        Ok(received.reply(answer))
    }

    /// All of it is done.
    ///
    /// The callback `done`. The document has its URL at `{$request.body#/url}`.
    pub async fn post_done(
        &self,
        url: &str,
        body: Option<&String>,
    ) -> Result<Reply<PostDoneAnswer>, client::Error> {
        let message = Message::new(&POST_DONE, url);
        let message = match body {
            Some(body) => {
                message
                    .text(
                        "text/plain",
                        "#/paths/~1subscriptions/post/callbacks/done/{$request.body#~1url}/post/requestBody/content/text~1plain/schema",
                        body,
                    )
            }
            None => message,
        };
        let received = self.client.send(message).await?;
        let answer = match received.status.as_u16() {
            200..=299 => PostDoneAnswer::Success,
            _ => return Err(received.undocumented()),
        };
        Ok(received.reply(answer))
    }
}

static ITEM_CREATED_TAGS: Parameter = Parameter {
    name: "tags",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/webhooks/itemCreated/post/parameters/1/schema",
};

static ITEM_CREATED_X_REQUEST_ID: Parameter = Parameter {
    name: "x-request-id",
    place: Place::Header,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/webhooks/itemCreated/post/parameters/0/schema",
};

static ITEM_CREATED_SESSION: Parameter = Parameter {
    name: "session",
    place: Place::Cookie,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/webhooks/itemCreated/post/parameters/2/schema",
};

static ITEM_CREATED: client::Outgoing = client::Outgoing {
    api: &crate::API,
    id: "itemCreated",
    method: "POST",
};

/// What the other side answers to [`item_created`](Outgoing::item_created).
#[derive(Clone, Debug, PartialEq)]
pub enum ItemCreatedAnswer {
    /// Taken.
    Ok(models::Receipt),
    /// Taken without a word.
    NoContent,
    /// Not taken.
    ClientError(String),
}

static POST_ITEM_DELETED: client::Outgoing = client::Outgoing {
    api: &crate::API,
    id: "post_itemDeleted",
    method: "POST",
};

/// What the other side answers to [`post_item_deleted`](Outgoing::post_item_deleted).
#[derive(Clone, Debug, PartialEq)]
pub enum PostItemDeletedAnswer {
    /// Whatever.
    Default,
}

static PROGRESSED: client::Outgoing = client::Outgoing {
    api: &crate::API,
    id: "progressed",
    method: "PUT",
};

/// What the other side answers to [`progressed`](Outgoing::progressed).
#[derive(Clone, Debug, PartialEq)]
pub enum ProgressedAnswer {
    /// Understood.
    Ok(Vec<u8>),
}

static POST_DONE: client::Outgoing = client::Outgoing {
    api: &crate::API,
    id: "post_done",
    method: "POST",
};

/// What the other side answers to [`post_done`](Outgoing::post_done).
#[derive(Clone, Debug, PartialEq)]
pub enum PostDoneAnswer {
    /// Understood.
    Success,
}
