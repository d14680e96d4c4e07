//! Turns the credentials of a request into who sends it. Must not know where a credential stands in a request.

use axum::http::request::Parts;
use my_pro_api::models::HttpError;
use my_pro_api::{ErrorResponse, Security};
use specwright_runtime::Secret;

use crate::App;

/// The token that is expected where the environment names no other.
pub const DEFAULT_TOKEN: &str = "super-secret-token";

/// A client that has shown the token. Nothing outside this module can make one, so a handler that is given one knows
/// that it was checked.
#[derive(Clone, Copy, Debug)]
pub struct TokenHolder(());

impl Security for App {
    type XToken = TokenHolder;

    async fn x_token(&self, credential: Secret, _: &Parts, _: &[&str]) -> Result<TokenHolder, ErrorResponse> {
        if credential.matches(self.token.expose()) {
            Ok(TokenHolder(()))
        } else {
            Err(ErrorResponse::BadRequest(HttpError { detail: "Invalid Token".to_owned() }))
        }
    }
}
