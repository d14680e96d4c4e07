// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! From requests to the traits: credentials, parameters and bodies are taken, checked and handed over.

use specwright_runtime::axum::Router;
use specwright_runtime::router::{Layers, Routes, Unlayered};

use crate::apis;

mod users;
mod items;
mod default;

/// The router of the whole API. It nests, merges and takes layers like any other.
pub fn router<A>(app: A) -> Router
where
    A: apis::Users + apis::Items + apis::Default,
{
    router_with(app, Unlayered)
}

/// The same with layers for each operation: a function that takes an operation and its route, and gives a route. In it,
/// the request's extensions have the `&'static Operation`, whose `path` is the document's template.
pub fn router_with<A>(app: A, layers: impl Layers<A>) -> Router
where
    A: apis::Users + apis::Items + apis::Default,
{
    let mut routes = Routes::new(&crate::API, layers);
    routes.add(&users::GET_USERS, users::get_users::<A>);
    routes.add(&users::CREATE_USER, users::create_user::<A>);
    routes.add(&users::GET_USER, users::get_user::<A>);
    routes.add(&items::READ_ITEMS, items::read_items::<A>);
    routes.add(&items::CREATE_ITEM, items::create_item::<A>);
    routes.add(&items::READ_ITEM, items::read_item::<A>);
    routes.add(&default::TRIGGER_ERROR, default::trigger_error::<A>);
    routes.router(app)
}
