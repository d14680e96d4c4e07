// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! From requests to the traits: credentials, parameters and bodies are taken, checked and handed over.

use specwright_runtime::axum::Router;
use specwright_runtime::router::{Layers, Routes, Unlayered};

use crate::apis;

mod send;
mod core1;
mod axum1;
mod into;
mod future;

/// The router of the whole API. It nests, merges and takes layers like any other.
pub fn router<A>(app: A) -> Router
where
    A: apis::SendApi + apis::Core1 + apis::Axum1 + apis::IntoApi + apis::FutureApi,
{
    router_with(app, Unlayered)
}

/// The same with layers for each operation: a function that takes an operation and its route, and gives a route. In it,
/// the request's extensions have the `&'static Operation`, whose `path` is the document's template.
pub fn router_with<A>(app: A, layers: impl Layers<A>) -> Router
where
    A: apis::SendApi + apis::Core1 + apis::Axum1 + apis::IntoApi + apis::FutureApi,
{
    let mut routes = Routes::new(&crate::API, layers);
    routes.add(&send::R_GEN, send::r_gen::<A>);
    routes.add(&core1::FUTURE, core1::future::<A>);
    routes.add(&axum1::AXUM, axum1::axum::<A>);
    routes.add(&into::SELF_, into::self_::<A>);
    routes.add(&future::INTO, future::into::<A>);
    routes.router(app)
}
