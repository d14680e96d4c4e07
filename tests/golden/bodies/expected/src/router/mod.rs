// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! From requests to the traits: credentials, parameters and bodies are taken, checked and handed over.

use specwright_runtime::axum::{Router, routing};
use specwright_runtime::router::{not_found, path};

use crate::apis;

mod default;

/// The router of the whole API. It nests, merges and takes layers like any other.
pub fn router<A>(app: A) -> Router
where
    A: apis::Default,
{
    let router = Router::new();
    let router = path(
        router,
        &crate::API,
        "/items",
        &["POST"],
        routing::post(default::create::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/items.csv",
        &["GET"],
        routing::get(default::export::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/either",
        &["PUT"],
        routing::put(default::either::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/count",
        &["POST"],
        routing::post(default::count::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/limited",
        &["POST"],
        routing::post(default::limited::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/bytes",
        &["POST"],
        routing::post(default::bytes::<A>),
    );
    router.fallback(async || not_found(&crate::API)).with_state(app)
}
