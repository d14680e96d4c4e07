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
    routes.add(&default::CREATE, default::create::<A>);
    routes.add(&default::EXPORT, default::export::<A>);
    routes.add(&default::EITHER, default::either::<A>);
    routes.add(&default::COUNT, default::count::<A>);
    routes.add(&default::LIMITED, default::limited::<A>);
    routes.add(&default::BYTES, default::bytes::<A>);
    routes.add(&default::FORM, default::form::<A>);
    routes.add(&default::REVOKE, default::revoke::<A>);
    routes.add(&default::UPLOAD, default::upload::<A>);
    routes.add(&default::LINES, default::lines::<A>);
    routes.add(&default::EVENTS, default::events::<A>);
    routes.router(app)
}
