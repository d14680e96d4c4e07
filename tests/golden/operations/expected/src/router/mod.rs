// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! From requests to the traits: credentials, parameters and bodies are taken, checked and handed over.

use specwright_runtime::axum::Router;
use specwright_runtime::router::{Layers, Routes, Unlayered};

use crate::apis;

mod orders_returns;
mod n2nd_hand;
mod default;

/// The router of the whole API. It nests, merges and takes layers like any other.
pub fn router<A>(app: A) -> Router
where
    A: apis::OrdersReturns + apis::N2ndHand + apis::Default,
{
    router_with(app, Unlayered)
}

/// The same with layers for each operation: a function that takes an operation and its route, and gives a route. In it,
/// the request's extensions have the `&'static Operation`, whose `path` is the document's template.
pub fn router_with<A>(app: A, layers: impl Layers<A>) -> Router
where
    A: apis::OrdersReturns + apis::N2ndHand + apis::Default,
{
    let mut routes = Routes::new(&crate::API, layers);
    routes.add(&orders_returns::IN_PATH, orders_returns::in_path::<A>);
    routes.add(&orders_returns::IN_QUERY, orders_returns::in_query::<A>);
    routes.add(&orders_returns::IN_HEADERS, orders_returns::in_headers::<A>);
    routes.add(&n2nd_hand::DEFAULTS, n2nd_hand::defaults::<A>);
    routes.add(&n2nd_hand::MANY, n2nd_hand::many::<A>);
    routes.add(&n2nd_hand::SAME_NAMES, n2nd_hand::same_names::<A>);
    routes.add(&default::OPTIONAL_BODY, default::optional_body::<A>);
    routes.add(&default::NULL_BODY, default::null_body::<A>);
    routes.add(&default::MERGE_BODY, default::merge_body::<A>);
    routes.add(&default::LIST_BODY, default::list_body::<A>);
    routes.add(&default::ANSWER, default::answer::<A>);
    routes.add(&default::ANSWER_RANGE, default::answer_range::<A>);
    routes.add(&default::ANSWER_DEFAULT, default::answer_default::<A>);
    routes.add(&default::REMOVE, default::remove::<A>);
    routes.add(&default::SECURED_BY_BEARER, default::secured_by_bearer::<A>);
    routes.add(&default::SECURED_BY_QUERY, default::secured_by_query::<A>);
    routes.add(&default::SECURED_BY_COOKIE, default::secured_by_cookie::<A>);
    routes.add(&default::OPTIONALLY_SECURED, default::optionally_secured::<A>);
    routes.add(&default::GET_AX, default::get_ax::<A>);
    routes.add(&default::GET_A_FIXED, default::get_a_fixed::<A>);
    routes.add(&default::GET_B, default::get_b::<A>);
    routes.add(&default::POST_B, default::post_b::<A>);
    routes.add(&default::ENCODED, default::encoded::<A>);
    routes.add(&default::LIST, default::list::<A>);
    routes.add(&default::LIST_ITEM, default::list_item::<A>);
    routes.add(&default::TRAILING, default::trailing::<A>);
    routes.router(app)
}
