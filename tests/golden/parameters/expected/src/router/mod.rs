// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! From requests to the traits: credentials, parameters and bodies are taken, checked and handed over.

use specwright_runtime::axum::Router;
use specwright_runtime::router::{Layers, Routes, Unlayered};

use crate::apis;

mod default;

/// The router of the whole API. It nests, merges and takes layers like any other.
pub fn router<A>(app: A) -> Router
where
    A: apis::Default,
{
    router_with(app, Unlayered)
}

/// The same with layers for each operation: a function that takes an operation and its route, and gives a route. In it,
/// the request's extensions have the `&'static Operation`, whose `path` is the document's template.
pub fn router_with<A>(app: A, layers: impl Layers<A>) -> Router
where
    A: apis::Default,
{
    let mut routes = Routes::new(&crate::API, layers);
    routes.add(&default::SIMPLE, default::simple::<A>);
    routes.add(&default::LABEL, default::label::<A>);
    routes.add(&default::MATRIX, default::matrix::<A>);
    routes.add(&default::IN_QUERY, default::in_query::<A>);
    routes.add(&default::EXPLODED, default::exploded::<A>);
    routes.add(&default::OPEN, default::open::<A>);
    routes.add(&default::EMPTY, default::empty::<A>);
    routes.add(&default::CONTENT, default::content::<A>);
    routes.add(&default::WHOLE, default::whole::<A>);
    routes.add(&default::IN_HEADERS, default::in_headers::<A>);
    routes.add(&default::IN_COOKIES, default::in_cookies::<A>);
    routes.add(&default::FILE, default::file::<A>);
    routes.add(&default::ANY_FILE, default::any_file::<A>);
    routes.add(&default::README, default::readme::<A>);
    routes.add(&default::PUT_FILE, default::put_file::<A>);
    routes.add(&default::BELOW, default::below::<A>);
    routes.add(&default::COMPARE, default::compare::<A>);
    routes.add(&default::AT, default::at::<A>);
    routes.add(&default::START, default::start::<A>);
    routes.add(&default::STOP, default::stop::<A>);
    routes.add(&default::ACT, default::act::<A>);
    routes.add(&default::SEARCH_PETS, default::search_pets::<A>);
    routes.add(&default::PURGE_PETS, default::purge_pets::<A>);
    routes.add(&default::PART, default::part::<A>);
    routes.router(app)
}
