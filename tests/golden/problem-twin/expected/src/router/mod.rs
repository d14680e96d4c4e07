// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! From requests to the traits: credentials, parameters and bodies are taken, checked and handed over.

use specwright_runtime::axum::{Router, routing};
use specwright_runtime::router::{not_found, path};

use crate::apis;

mod users;
mod items;
mod default;

/// The router of the whole API. It nests, merges and takes layers like any other.
pub fn router<A>(app: A) -> Router
where
    A: apis::Users + apis::Items + apis::Default,
{
    let router = Router::new();
    let router = path(
        router,
        &crate::API,
        "/users/",
        &["GET"],
        routing::get(users::get_users::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/users/create",
        &["POST"],
        routing::post(users::create_user::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/users/{segment_2}",
        &["GET"],
        routing::get(users::get_user::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/items/",
        &["GET", "POST"],
        routing::get(items::read_items::<A>).post(items::create_item::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/items/{segment_2}",
        &["GET"],
        routing::get(items::read_item::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/trigger-error",
        &["GET"],
        routing::get(default::trigger_error::<A>),
    );
    router.fallback(async || not_found(&crate::API)).with_state(app)
}
