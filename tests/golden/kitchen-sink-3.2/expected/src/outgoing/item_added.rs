// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{axum, client};
use specwright_runtime::operation::{Parameter, Shape, Style, Wire};
use specwright_runtime::schema::Types;
use specwright_runtime::violation::Place;

use crate::models;

static ITEM_ADDED_X_EVENT_ID: Parameter = Parameter {
    name: "x-event-id",
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
    schema: "#/webhooks/itemAdded/post/parameters/0/schema",
};

static ITEM_ADDED: client::Request = client::Request {
    id: "itemAdded",
    method: "POST",
};

impl super::Outgoing {
    /// `POST`: the webhook `itemAdded`.
    pub async fn item_added(
        &self,
        url: &str,
        x_event_id: i64,
        body: &models::Search,
    ) -> Result<ItemAddedReply, client::Error> {
        let mut message = self.client.message(&ITEM_ADDED, url);
        message.parameter(&ITEM_ADDED_X_EVENT_ID, &x_event_id, |_| true);
        message
            .json(
                "application/json",
                "#/webhooks/itemAdded/post/requestBody/content/application~1json/schema",
                body,
                |_| true,
            );
        let reply = message.send().await?;
        let status = reply.status();
        match status.as_u16() {
            204 => Ok(ItemAddedReply::NoContent),
            500..=599 => Ok(ItemAddedReply::ServerError(status)),
            _ => Err(reply.undocumented().await),
        }
    }
}

/// What `item_added` is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemAddedReply {
    /// 204: It is known.
    NoContent,
    /// 5XX: Try again.
    ServerError(axum::http::StatusCode),
}
