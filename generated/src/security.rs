// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! Credentials: where they stand, and the trait that turns them into principals.

use specwright_runtime::{Call, Secret};
use specwright_runtime::axum::http::request::Parts;
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{Credential, SecurityScheme};
use specwright_runtime::violation::Place;

/// Turns credentials into principals. What it refuses is answered with one of the documented error answers.
pub trait Security: Clone + Send + Sync + 'static {
    /// Who is behind a credential of `XToken`.
    type XToken: Send;

    /// A missing token is a violation (422), a wrong one a bad request (400).
    ///
    /// `scopes` are those that the operation asks for.
    fn x_token(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::XToken, crate::ErrorResponse>> + Send;
}

pub(crate) static X_TOKEN: SecurityScheme = SecurityScheme {
    name: "XToken",
    credential: Credential::ApiKey(Place::Header, "x-token"),
};

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn x_token<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::XToken>, Response> {
    if let Some(x_token) = call.credential(&X_TOKEN) {
        let parts = call.parts();
        match Security::x_token(app, x_token, parts, scopes).await {
            Ok(principal) => return Ok(Some(principal)),
            Err(error) => return Err(call.denied(error, (&X_TOKEN, scopes)).await),
        }
    }
    Ok(None)
}
