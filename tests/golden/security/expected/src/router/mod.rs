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
    routes.add(&default::KEY, default::key::<A>);
    routes.add(&default::QUERY, default::query::<A>);
    routes.add(&default::COOKIE, default::cookie::<A>);
    routes.add(&default::BASIC, default::basic::<A>);
    routes.add(&default::DIGEST, default::digest::<A>);
    routes.add(&default::BEARER, default::bearer::<A>);
    routes.add(&default::SCOPES, default::scopes::<A>);
    routes.add(&default::OPEN_ID, default::open_id::<A>);
    routes.add(&default::CERTIFICATE, default::certificate::<A>);
    routes.add(&default::BOTH, default::both::<A>);
    routes.add(&default::EITHER, default::either::<A>);
    routes.add(&default::MIXED, default::mixed::<A>);
    routes.add(&default::OPTIONAL, default::optional::<A>);
    routes.add(&default::OPEN, default::open::<A>);
    routes.add(&default::CERTIFIED, default::certified::<A>);
    routes.add(&default::MANY, default::many::<A>);
    routes.add(&default::BODY, default::body::<A>);
    routes.add(&default::REVERSED, default::reversed::<A>);
    routes.add(&default::CLASH, default::clash::<A>);
    routes.add(&default::URI, default::uri::<A>);
    routes.add(&default::ALIAS, default::alias::<A>);
    routes.add(&default::RAW, default::raw::<A>);
    routes.add(&default::DEVICE, default::device::<A>);
    routes.router(app)
}
