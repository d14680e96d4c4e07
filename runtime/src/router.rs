//! What the generated router answers where no operation is: unknown paths and methods.

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use axum::routing::MethodRouter;

use crate::operation::Api;
use crate::style::Refusal;

/// Adds one path of the document: `methods` are those that it declares there.
pub fn path<S: Clone + Send + Sync + 'static>(
    router: Router<S>,
    api: &'static Api,
    path: &str,
    methods: &'static [&'static str],
    operations: MethodRouter<S>,
) -> Router<S> {
    router.route(
        path,
        operations.fallback(move |request: Request| async move { undeclared(api, methods, &request) }),
    )
}

/// Answers every other path.
pub fn not_found(api: &'static Api) -> Response {
    api.style.refusal(&Refusal::NotFound)
}

fn undeclared(api: &'static Api, methods: &[&str], request: &Request) -> Response {
    let mut allowed: Vec<Method> = methods.iter().filter_map(|name| name.parse().ok()).collect();
    if !api.style.answers_head_and_options() {
        return api.style.refusal(&Refusal::MethodNotAllowed(allowed));
    }
    if allowed.contains(&Method::GET) && !allowed.contains(&Method::HEAD) {
        allowed.push(Method::HEAD);
    }
    if !allowed.contains(&Method::OPTIONS) {
        allowed.push(Method::OPTIONS);
    }
    if request.method() != Method::OPTIONS {
        return api.style.refusal(&Refusal::MethodNotAllowed(allowed));
    }
    let names: Vec<_> = allowed.iter().map(Method::as_str).collect();
    let mut response = Response::default();
    *response.status_mut() = StatusCode::NO_CONTENT;
    if let Ok(value) = HeaderValue::try_from(names.join(", ")) {
        response.headers_mut().insert(header::ALLOW, value);
    }
    response
}
