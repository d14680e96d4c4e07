// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::client;

use crate::models;

static ITEM_SOLD: client::Request = client::Request {
    id: "itemSold",
    method: "POST",
};

impl super::Outgoing {
    /// `POST`: the callback `itemSold` of `subscribe`. `url` is what `{$request.body#/url}` evaluates to.
    pub async fn item_sold(
        &self,
        url: &str,
        body: &models::Item,
    ) -> Result<ItemSoldReply, client::Error> {
        let mut message = self.client.message(&ITEM_SOLD, url);
        message
            .json(
                "application/json",
                "#/paths/~1subscriptions/post/callbacks/itemSold/{$request.body#~1url}/post/requestBody/content/application~1json/schema",
                body,
                |_| true,
            );
        let reply = message.send().await?;
        let status = reply.status();
        match status.as_u16() {
            204 => Ok(ItemSoldReply::NoContent),
            _ => Err(reply.undocumented().await),
        }
    }
}

/// What `item_sold` is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemSoldReply {
    /// 204: It is known.
    NoContent,
}
