// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::client;

static PROGRESS: client::Request = client::Request {
    id: "progress",
    method: "PUT",
};

impl super::Outgoing {
    /// `PUT`: the callback `progress` of `create_order`. `url` is what `{$request.query.progress}` evaluates to.
    pub async fn progress(
        &self,
        url: &str,
        body: &i64,
    ) -> Result<ProgressReply, client::Error> {
        let mut message = self.client.message(&PROGRESS, url);
        message
            .text(
                "text/plain",
                "#/components/callbacks/Progress/{$request.query.progress}/put/requestBody/content/text~1plain/schema",
                body,
                |body: &i64| *body <= 100,
            );
        let reply = message.send().await?;
        let status = reply.status();
        match status.as_u16() {
            200 => Ok(ProgressReply::Ok),
            _ => Err(reply.undocumented().await),
        }
    }
}

/// What `progress` is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum ProgressReply {
    /// 200: Fine.
    Ok,
}
