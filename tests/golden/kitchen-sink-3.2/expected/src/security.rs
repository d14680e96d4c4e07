// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! Credentials: where they stand, and the trait that turns them into principals.

use specwright_runtime::{Call, Secret};
use specwright_runtime::axum::http::request::Parts;
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{Credential, SecurityScheme};

/// Turns credentials into principals. What it refuses is answered with one of the documented error answers.
pub trait Security: Clone + Send + Sync + 'static {
    /// Who is behind a credential of `Certificate`.
    type Certificate: Send;

    /// Who is behind a credential of `Device`.
    type Device: Send;

    /// `None` where the client has shown no certificate.
    ///
    /// `scopes` are those that the operation asks for.
    fn certificate(
        &self,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<
        Output = Result<Option<Self::Certificate>, crate::ErrorResponse>,
    > + Send;

    /// `scopes` are those that the operation asks for.
    fn device(
        &self,
        credential: Secret,
        parts: &Parts,
        scopes: &'static [&'static str],
    ) -> impl Future<Output = Result<Self::Device, crate::ErrorResponse>> + Send;
}

pub(crate) static CERTIFICATE: SecurityScheme = SecurityScheme {
    name: "Certificate",
    credential: Credential::MutualTls,
};

pub(crate) static DEVICE: SecurityScheme = SecurityScheme {
    name: "Device",
    credential: Credential::Http("Bearer"),
};

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn certificate<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::Certificate>, Response> {
    let parts = call.parts();
    match Security::certificate(app, parts, scopes).await {
        Ok(Some(principal)) => return Ok(Some(principal)),
        Ok(None) => {}
        Err(error) => return Err(call.denied(error, (&CERTIFICATE, scopes)).await),
    }
    Ok(None)
}

/// Asks for credentials; `None` where none of them is there.
pub(crate) async fn device<S: Security>(
    app: &S,
    call: &mut Call,
    scopes: &'static [&'static str],
) -> Result<Option<S::Device>, Response> {
    if let Some(device) = call.credential(&DEVICE) {
        let parts = call.parts();
        match Security::device(app, device, parts, scopes).await {
            Ok(principal) => return Ok(Some(principal)),
            Err(error) => return Err(call.denied(error, (&DEVICE, scopes)).await),
        }
    }
    Ok(None)
}
