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
    routes.add(&default::QUERYSTRING_FORM, default::querystring_form::<A>);
    routes.add(&default::QUERYSTRING_JSON, default::querystring_json::<A>);
    routes.add(&default::COOKIE_STYLE, default::cookie_style::<A>);
    routes.add(&default::METHOD_QUERY, default::method_query::<A>);
    routes.add(&default::METHOD_LINK, default::method_link::<A>);
    routes.add(&default::QUERYSTRING_TEXT, default::querystring_text::<A>);
    routes.add(&default::LINES, default::lines::<A>);
    routes.add(&default::EVENTS, default::events::<A>);
    routes.add(&default::UPLOAD, default::upload::<A>);
    routes.add(&default::CERTIFICATE, default::certificate::<A>);
    routes.add(&default::DEVICE, default::device::<A>);
    routes.router(app)
}
