// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{axum, client};

use crate::models;

static CREATE_ORDER_SHIPPED: client::Request = client::Request {
    id: "create_order shipped",
    method: "POST",
};

impl super::Outgoing {
    /// Tells that the order has left.
    ///
    /// `POST`: the callback `shipped` of `create_order`. `url` is what `{$request.body#/callbackUrl}?order={$response.body#/id}` evaluates to.
    pub async fn create_order_shipped(
        &self,
        url: &str,
        body: &models::CreateOrderShippedBody,
    ) -> Result<CreateOrderShippedReply, client::Error> {
        let mut message = self.client.message(&CREATE_ORDER_SHIPPED, url);
        message
            .json(
                "application/json",
                "#/components/requestBodies/Shipment/content/application~1json/schema",
                body,
                |_| true,
            );
        let reply = message.send().await?;
        let status = reply.status();
        match status.as_u16() {
            204 => Ok(CreateOrderShippedReply::NoContent),
            400..=499 => Ok(CreateOrderShippedReply::ClientError(status)),
            _ => Err(reply.undocumented().await),
        }
    }
}

/// What `create_order_shipped` is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateOrderShippedReply {
    /// 204: It is known.
    NoContent,
    /// 4XX: It is not wanted.
    ClientError(axum::http::StatusCode),
}
