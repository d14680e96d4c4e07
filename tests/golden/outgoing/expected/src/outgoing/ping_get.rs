// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{ByteStream, axum, client};
use specwright_runtime::operation::{Content, Kind};

static PING_GET_DEFAULT_BODY: [Content; 1] = [
    Content {
        media_type: "*/*",
        kind: Kind::Bytes,
        schema: "",
    },
];

static PING_GET: client::Request = client::Request {
    id: "ping GET",
    method: "GET",
};

impl super::Outgoing {
    /// `GET`: the webhook `ping`.
    pub async fn ping_get(&self, url: &str) -> Result<PingGetReply, client::Error> {
        let message = self.client.message(&PING_GET, url);
        let mut reply = message.send().await?;
        let status = reply.status();
        match reply.stream(&PING_GET_DEFAULT_BODY) {
            Some(body) => Ok(PingGetReply::Default(status, body)),
            None => Err(reply.refused()),
        }
    }
}

/// What `ping_get` is answered with.
#[derive(Debug)]
pub enum PingGetReply {
    /// default: Whatever it is.
    Default(axum::http::StatusCode, ByteStream),
}
