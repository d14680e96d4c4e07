// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! From requests to the traits: credentials, parameters and bodies are taken, checked and handed over.

use specwright_runtime::axum::Router;
use specwright_runtime::router::{Layers, Routes, Unlayered};

/// The router of the whole API. It nests, merges and takes layers like any other.
pub fn router<A>(app: A) -> Router
where
    A: Clone + Send + Sync + 'static,
{
    router_with(app, Unlayered)
}

/// The same with layers for each operation: a function that takes an operation and its route, and gives a route. In it,
/// the request's extensions have the `&'static Operation`, whose `path` is the document's template.
pub fn router_with<A>(app: A, layers: impl Layers<A>) -> Router
where
    A: Clone + Send + Sync + 'static,
{
    let routes = Routes::new(&crate::API, layers);
    routes.router(app)
}
