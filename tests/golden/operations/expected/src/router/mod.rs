// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! From requests to the traits: credentials, parameters and bodies are taken, checked and handed over.

use specwright_runtime::axum::{Router, routing};
use specwright_runtime::router::{not_found, path};

use crate::apis;

mod orders_returns;
mod n2nd_hand;
mod default;

/// The router of the whole API. It nests, merges and takes layers like any other.
pub fn router<A>(app: A) -> Router
where
    A: apis::OrdersReturns + apis::N2ndHand + apis::Default,
{
    let router = Router::new();
    let router = path(
        router,
        &crate::API,
        "/path/{segment_2}/{segment_3}/{segment_4}/{segment_5}",
        &["GET"],
        routing::get(orders_returns::in_path::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/query",
        &["GET"],
        routing::get(orders_returns::in_query::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/headers",
        &["GET"],
        routing::get(orders_returns::in_headers::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/defaults",
        &["GET"],
        routing::get(n2nd_hand::defaults::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/many/{segment_2}",
        &["POST"],
        routing::post(n2nd_hand::many::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/same-names/{segment_2}",
        &["GET"],
        routing::get(n2nd_hand::same_names::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/bodies/optional",
        &["PUT"],
        routing::put(default::optional_body::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/bodies/null",
        &["PUT"],
        routing::put(default::null_body::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/bodies/merge",
        &["PATCH"],
        routing::patch(default::merge_body::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/bodies/list",
        &["POST"],
        routing::post(default::list_body::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/answers/{segment_2}",
        &["GET", "PUT", "POST", "DELETE"],
        routing::get(default::answer::<A>)
            .put(default::answer_range::<A>)
            .post(default::answer_default::<A>)
            .delete(default::remove::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/secured/bearer",
        &["GET"],
        routing::get(default::secured_by_bearer::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/secured/query",
        &["GET"],
        routing::get(default::secured_by_query::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/secured/cookie",
        &["GET"],
        routing::get(default::secured_by_cookie::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/secured/optional",
        &["GET"],
        routing::get(default::optionally_secured::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/a/{segment_2}",
        &["GET"],
        routing::get(default::get_ax::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/a/fixed",
        &["GET"],
        routing::get(default::get_a_fixed::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/b/{segment_2}/c",
        &["GET", "POST"],
        routing::get(default::get_b::<A>).post(default::post_b::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/%C3%BCn%C3%AF/{segment_2}",
        &["GET"],
        routing::get(default::encoded::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/lists/{segment_2}/{segment_3}",
        &["GET"],
        routing::get(default::list::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/list-items/{segment_2}",
        &["GET"],
        routing::get(default::list_item::<A>),
    );
    let router = path(
        router,
        &crate::API,
        "/trailing/",
        &["GET"],
        routing::get(default::trailing::<A>),
    );
    router.fallback(async || not_found(&crate::API)).with_state(app)
}
