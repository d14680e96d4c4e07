// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{axum, client};
use specwright_runtime::operation::{Field, Form, Shape, Style, Wire};
use specwright_runtime::schema::Types;

use crate::models;

static PING_POST_FORM: Form = Form {
    fields: &[
        Field {
            name: "name",
            wire: Wire::Style {
                style: Style::Form,
                explode: true,
                shape: Shape::scalar(Types::STRING),
            },
            listed: false,
        },
        Field {
            name: "tags",
            wire: Wire::Style {
                style: Style::PipeDelimited,
                explode: false,
                shape: Shape::list(&Shape::scalar(Types::STRING)),
            },
            listed: false,
        },
        Field {
            name: "point",
            wire: Wire::Style {
                style: Style::DeepObject,
                explode: true,
                shape: Shape::object(&[("x", Shape::scalar(Types::INTEGER))]),
            },
            listed: false,
        },
    ],
    additional: None,
};

static PING_POST: client::Request = client::Request {
    id: "ping POST",
    method: "POST",
};

impl super::Outgoing {
    /// `POST`: the webhook `ping`.
    pub async fn ping_post(
        &self,
        url: &str,
        body: Option<&models::PingPostBody>,
    ) -> Result<PingPostReply, client::Error> {
        let mut message = self.client.message(&PING_POST, url);
        if let Some(body) = body {
            message
                .form(
                    ("application/x-www-form-urlencoded", &PING_POST_FORM),
                    "#/webhooks/ping/post/requestBody/content/application~1x-www-form-urlencoded/schema",
                    body,
                    |_| true,
                );
        }
        let reply = message.send().await?;
        let status = reply.status();
        Ok(PingPostReply::Default(status))
    }
}

/// What `ping_post` is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum PingPostReply {
    /// default
    Default(axum::http::StatusCode),
}
