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
        "/key",
        &["GET"],
        routing::get(default::key::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/query",
        &["GET"],
        routing::get(default::query::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/cookie",
        &["GET"],
        routing::get(default::cookie::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/basic",
        &["GET"],
        routing::get(default::basic::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/digest",
        &["GET"],
        routing::get(default::digest::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/bearer",
        &["GET"],
        routing::get(default::bearer::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/scopes",
        &["GET"],
        routing::get(default::scopes::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/openId",
        &["GET"],
        routing::get(default::open_id::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/certificate",
        &["GET"],
        routing::get(default::certificate::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/both",
        &["GET"],
        routing::get(default::both::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/either",
        &["GET"],
        routing::get(default::either::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/mixed",
        &["GET"],
        routing::get(default::mixed::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/optional",
        &["GET"],
        routing::get(default::optional::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/open",
        &["GET"],
        routing::get(default::open::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/certified",
        &["GET"],
        routing::get(default::certified::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/many",
        &["GET"],
        routing::get(default::many::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/body",
        &["POST"],
        routing::post(default::body::<A>),
    );
    router.fallback(async || not_found(&crate::API)).with_state(app)
}
