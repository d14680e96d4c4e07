// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{View, axum, client};
use specwright_runtime::operation::{Content, Kind, Parameter, Shape, Style, Wire};
use specwright_runtime::schema::Types;
use specwright_runtime::violation::Place;

use crate::{API, models};

static ITEM_CREATED_ATTEMPT: Parameter = Parameter {
    name: "attempt",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/webhooks/itemCreated/post/parameters/1/schema",
};

static ITEM_CREATED_X_EVENT_ID: Parameter = Parameter {
    name: "x-event-id",
    place: Place::Header,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/webhooks/itemCreated/post/parameters/0/schema",
};

static ITEM_CREATED_OK_X_RECEIPT: Parameter = Parameter {
    name: "x-receipt",
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
    schema: "#/webhooks/itemCreated/post/responses/200/headers/X-Receipt/schema",
};

static ITEM_CREATED_OK_X_NOTES: Parameter = Parameter {
    name: "x-notes",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/webhooks/itemCreated/post/responses/200/headers/X-Notes/schema",
};

static ITEM_CREATED_SERVER_ERROR_RETRY_AFTER: Parameter = Parameter {
    name: "retry-after",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/webhooks/itemCreated/post/responses/5XX/headers/Retry-After/schema",
};

static ITEM_CREATED_OK_BODY: [Content; 2] = [
    Content {
        media_type: "application/json",
        kind: Kind::Json,
        schema: "#/webhooks/itemCreated/post/responses/200/content/application~1json/schema",
    },
    Content {
        media_type: "text/plain",
        kind: Kind::Text(Types::STRING),
        schema: "#/webhooks/itemCreated/post/responses/200/content/text~1plain/schema",
    },
];

static ITEM_CREATED_GONE_BODY: [Content; 1] = [
    Content {
        media_type: "application/problem+json",
        kind: Kind::Json,
        schema: "#/webhooks/itemCreated/post/responses/410/content/application~1problem+json/schema",
    },
];

static ITEM_CREATED: client::Request = client::Request {
    id: "item_created",
    method: "POST",
};

impl super::Outgoing {
    /// Tells that there is a new item.
    ///
    /// Sent once for each item.
    ///
    /// `POST`: the webhook `itemCreated`.
    ///
    /// Credential `Signature`: the header `x-signature`.
    ///
    /// - `x_event_id`: Distinct for each event.
    /// - `body`: The item.
    pub async fn item_created(
        &self,
        url: &str,
        attempt: Option<i64>,
        x_event_id: String,
        body: &models::Item,
    ) -> Result<ItemCreatedReply, client::Error> {
        let mut message = self.client.message(&ITEM_CREATED, url);
        message
            .optional_parameter(
                &ITEM_CREATED_ATTEMPT,
                &attempt,
                |attempt: &i64| *attempt >= 1,
            );
        message
            .parameter(
                &ITEM_CREATED_X_EVENT_ID,
                &x_event_id,
                |x_event_id: &String| {
                    API
                        .schemas
                        .accept(
                            "#/webhooks/itemCreated/post/parameters/0/schema",
                            View::Response,
                            x_event_id,
                        )
                },
            );
        message
            .json(
                "application/json",
                "#/webhooks/itemCreated/post/requestBody/content/application~1json/schema",
                body,
                |_| true,
            );
        let mut reply = message.send().await?;
        let status = reply.status();
        match status.as_u16() {
            200 => {
                match (
                    reply
                        .header(
                            &ITEM_CREATED_OK_X_RECEIPT,
                            |x_receipt: &i64| *x_receipt >= 1,
                        ),
                    reply.optional_header(&ITEM_CREATED_OK_X_NOTES, |_| true),
                    match reply.content(&ITEM_CREATED_OK_BODY) {
                        Some(0) => {
                            reply
                                .value(&ITEM_CREATED_OK_BODY, |_| true)
                                .await?
                                .map(ItemCreatedOkBody::Json)
                        }
                        Some(1) => {
                            reply
                                .value(
                                    &ITEM_CREATED_OK_BODY,
                                    |body: &String| body.chars().count() <= 20,
                                )
                                .await?
                                .map(ItemCreatedOkBody::Text)
                        }
                        _ => None,
                    },
                ) {
                    (Some(x_receipt), Some(x_notes), Some(body)) => {
                        Ok(ItemCreatedReply::Ok {
                            x_receipt,
                            x_notes,
                            body,
                        })
                    }
                    _ => Err(reply.refused()),
                }
            }
            202 => Ok(ItemCreatedReply::Accepted),
            410 => {
                match reply.value(&ITEM_CREATED_GONE_BODY, |_| true).await? {
                    Some(body) => Ok(ItemCreatedReply::Gone(body)),
                    None => Err(reply.refused()),
                }
            }
            500..=599 => {
                match reply
                    .optional_header(&ITEM_CREATED_SERVER_ERROR_RETRY_AFTER, |_| true)
                {
                    Some(retry_after) => {
                        Ok(ItemCreatedReply::ServerError {
                            status,
                            retry_after,
                        })
                    }
                    None => Err(reply.refused()),
                }
            }
            _ => Err(reply.undocumented().await),
        }
    }
}

/// What `item_created` is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemCreatedReply {
    /// 200: It is kept.
    Ok {
        /// The body.
        body: ItemCreatedOkBody,
        /// The header `x-receipt`.
        x_receipt: i64,
        /// What was noted.
        x_notes: Option<Vec<String>>,
    },
    /// 202: It is kept later.
    Accepted,
    /// 410: No more of it.
    Gone(models::Receipt),
    /// 5XX: Try again.
    ServerError {
        /// The status.
        status: axum::http::StatusCode,
        /// The header `retry-after`.
        retry_after: Option<i64>,
    },
}

/// A body in one of several media types.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemCreatedOkBody {
    /// `application/json`
    Json(models::Receipt),
    /// `text/plain`
    Text(String),
}
