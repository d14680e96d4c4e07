// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! From requests to the traits: credentials, parameters and bodies are taken, checked and handed over.

mod users;
mod items;
mod default;

use specwright_runtime::axum;

use crate::{API, apis};

/// The router of the whole API. It nests, merges and takes layers like any other.
pub fn router<A>(app: A) -> axum::Router
where
    A: apis::Users + apis::Items + apis::Default,
{
    let router = axum::Router::new();
    let router = specwright_runtime::router::path(
        router,
        &API,
        "/users/",
        &["GET"],
        axum::routing::get(users::get_users::<A>),
    );
    let router = specwright_runtime::router::path(
        router,
        &API,
        "/users/create",
        &["POST"],
        axum::routing::post(users::create_user::<A>),
    );
    let router = specwright_runtime::router::path(
        router,
        &API,
        "/users/{segment_2}",
        &["GET"],
        axum::routing::get(users::get_user::<A>),
    );
    let router = specwright_runtime::router::path(
        router,
        &API,
        "/items/",
        &["GET", "POST"],
        axum::routing::get(items::read_items::<A>).post(items::create_item::<A>),
    );
    let router = specwright_runtime::router::path(
        router,
        &API,
        "/items/{segment_2}",
        &["GET"],
        axum::routing::get(items::read_item::<A>),
    );
    let router = specwright_runtime::router::path(
        router,
        &API,
        "/trigger-error",
        &["GET"],
        axum::routing::get(default::trigger_error::<A>),
    );
    router.fallback(async || specwright_runtime::router::not_found(&API)).with_state(app)
}
