//! What an API sends by itself (OpenAPI 3.1.1 §4.8.1 `webhooks`, §4.8.18 Callback Object).

use super::{Operation, SecurityScheme};
use crate::schema::View;

/// A request that the API sends, and the responses that it may get.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// What it is sent for.
    pub cause: Cause,
    /// The request, without parameters of a path; the text of its path is the webhook's name or the callback's expression.
    pub operation: Operation,
    /// The credentials that it is sent with.
    pub schemes: Vec<SecurityScheme>,
}

/// What a request is sent for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// A webhook of that name: the application knows who has asked for it.
    Webhook(String),
    /// The callback of an operation.
    Callback {
        /// The operation's id.
        owner: String,
        /// The callback's name.
        name: String,
        /// What evaluates to its URL (OpenAPI 3.1.1 §4.8.20.4).
        expression: String,
    },
}

impl Outgoing {
    /// Whose view of a schema counts in what is sent. The sender owns the data (JSON Schema Validation 2020-12 §9.4): it
    /// sends what it alone sets, the number of an item say, and keeps what others may only write, such as passwords.
    pub const SENT: View = View::Response;
    /// And in the responses that come back.
    pub const READ: View = View::Request;
}
