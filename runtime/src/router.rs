//! From the operations of a document to a router: paths are grouped, and what no operation takes is answered.
//!
//! A path whose segments are each a plain text or a variable is axum's own. Where a segment holds more, or where a path
//! of the document has a query, several templates share one of axum's paths, and the one that fits a request closest takes
//! it. What axum cannot hold at all is tried where nothing else takes a request.

mod template;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::handler::Handler;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use axum::routing::{self, MethodFilter, MethodRouter};

use crate::operation::{Api, Operation};
use crate::style::{Override, Refusal};
use template::Template;

/// Collects the operations of a document.
#[expect(missing_debug_implementations, reason = "handlers have none")]
pub struct Routes<S, L> {
    api: &'static Api,
    paths: Vec<Path<S>>,
    layer: L,
}

/// What stands around the handler of each operation. Every function from an operation and its route to a route is one.
pub trait Layers<S> {
    /// Puts the layers around an operation.
    fn around(&self, operation: &'static Operation, route: MethodRouter<S>) -> MethodRouter<S>;
}

impl<S, F> Layers<S> for F
where
    S: Clone + Send + Sync + 'static,
    F: Fn(&'static Operation, MethodRouter<S>) -> MethodRouter<S>,
{
    fn around(&self, operation: &'static Operation, route: MethodRouter<S>) -> MethodRouter<S> {
        // Outermost, so that the layers see which operation it is.
        self(operation, route).layer(axum::Extension(operation))
    }
}

/// No layers at all.
#[derive(Clone, Copy, Debug)]
pub struct Unlayered;

impl<S> Layers<S> for Unlayered {
    fn around(&self, _: &'static Operation, route: MethodRouter<S>) -> MethodRouter<S> {
        route
    }
}

/// Operations of one template.
struct Path<S> {
    template: Template,
    operations: Vec<(&'static Operation, MethodRouter<S>)>,
}

impl<S, L> Routes<S, L>
where
    S: Clone + Send + Sync + 'static,
    L: Layers<S>,
{
    /// Of no operation yet. `layer` may put layers around each.
    pub fn new(api: &'static Api, layer: L) -> Self {
        Self { api, paths: Vec::new(), layer }
    }

    /// Adds an operation. Of two with the same path and method, the first one is served.
    pub fn add<T: 'static, H: Handler<T, S>>(&mut self, operation: &'static Operation, handler: H) {
        let own = match filter(operation) {
            Some(filter) => routing::on(filter, handler),
            None => routing::any(handler),
        };
        let route = self.layer.around(operation, own);
        self.route(operation, route);
    }

    fn route(&mut self, operation: &'static Operation, route: MethodRouter<S>) {
        let template = Template::of(operation);
        let at = self.paths.iter().position(|path| path.template.is_same(&template));
        let at = at.unwrap_or_else(|| {
            self.paths.push(Path { template, operations: Vec::new() });
            self.paths.len() - 1
        });
        let Some(path) = self.paths.get_mut(at) else { return };
        if path.operations.iter().all(|(other, _)| other.method != operation.method) {
            path.operations.push((operation, route));
        }
    }

    /// The router of all of them.
    pub fn router(self, state: S) -> Router {
        let api = self.api;
        let mut groups: Vec<(String, Vec<Path<S>>)> = Vec::new();
        let (long, paths): (Vec<_>, Vec<_>) =
            self.paths.into_iter().partition(|path| path.template.is_long());
        for path in paths {
            let shape = path.template.shape();
            match groups.iter_mut().find(|(known, _)| *known == shape) {
                Some((_, group)) => group.push(path),
                None => groups.push((shape, vec![path])),
            }
        }
        let mut router = Router::new().without_v07_checks();
        for (_, mut group) in groups {
            let plain = group.len() == 1 && group.iter().all(|path| path.template.is_plain());
            // The more text a template has, the closer it fits.
            group.sort_by_key(|path| std::cmp::Reverse(path.template.weight()));
            let Some(pattern) = group.first().map(|path| path.template.pattern()) else { continue };
            let route = if plain {
                let path = group.into_iter().next();
                path.map_or_else(MethodRouter::new, |path| methods(api, path.operations))
            } else {
                dispatch(api, group)
            };
            router = router.route(&pattern, route);
        }
        router.fallback_service(dispatch(api, long).with_state(state.clone())).with_state(state)
    }
}

/// The method as axum routes it; it does not know every method that a document can have.
fn filter(operation: &Operation) -> Option<MethodFilter> {
    operation.method.parse::<Method>().ok()?.try_into().ok()
}

/// All methods of one path.
fn methods<S: Clone + Send + Sync + 'static>(
    api: &'static Api,
    operations: Vec<(&'static Operation, MethodRouter<S>)>,
) -> MethodRouter<S> {
    let declared: Vec<Method> =
        operations.iter().filter_map(|(operation, _)| operation.method.parse().ok()).collect();
    let mut known: Vec<MethodRouter<S>> = Vec::new();
    let mut others: Vec<(Method, MethodRouter<S>)> = Vec::new();
    for (operation, own) in operations {
        match (filter(operation), operation.method.parse()) {
            (Some(_), _) => known.push(own),
            (None, Ok(method)) => others.push((method, own)),
            (None, Err(_)) => {}
        }
    }
    let others = Arc::new(others);
    // `any`, because axum writes `Allow` into what any other fallback answers.
    let fallback = routing::any(move |State(state): State<S>, request: Request| {
        let others = Arc::clone(&others);
        let declared = declared.clone();
        async move {
            match others.iter().find(|(method, _)| method == request.method()) {
                Some((_, own)) => own.clone().call(request, state).await,
                None => undeclared(api, declared, &request),
            }
        }
    });
    known.into_iter().fold(fallback, MethodRouter::merge)
}

/// A template, the methods that it has, and the way to its operations.
type Route<S> = (Template, Vec<&'static str>, MethodRouter<S>);

/// Several templates at one of axum's paths.
fn dispatch<S: Clone + Send + Sync + 'static>(api: &'static Api, group: Vec<Path<S>>) -> MethodRouter<S> {
    let routes = group.into_iter().map(|path| {
        let own = path.operations.iter().map(|(operation, _)| operation.method).collect();
        (path.template, own, methods(api, path.operations))
    });
    let routes: Arc<[Route<S>]> = routes.collect();
    routing::any(move |State(state): State<S>, request: Request| {
        let route = closest(&routes, &request).cloned();
        async move {
            match route {
                Some(route) => route.call(request, state).await,
                None => not_found(api, &request),
            }
        }
    })
}

/// Where a request goes: to the first template that it fits and that has its method, else to the first that it fits.
fn closest<'r, S>(routes: &'r [Route<S>], request: &Request) -> Option<&'r MethodRouter<S>> {
    let method = request.method().as_str();
    let mut first = None;
    for (_, methods, route) in routes.iter().filter(|(template, ..)| template.fits(request.uri())) {
        if methods.contains(&method) || method == "HEAD" && methods.contains(&"GET") {
            return Some(route);
        }
        first = first.or(Some(route));
    }
    first
}

/// Answers every other path.
fn not_found(api: &'static Api, request: &Request) -> Response {
    refused(api, request, &Refusal::NotFound)
}

/// A refusal in the style of the document, or in the application's own.
fn refused(api: &'static Api, request: &Request, refusal: &Refusal) -> Response {
    let style = request.extensions().get().map_or(api.style, |Override(style)| *style);
    style.refusal(refusal.status(), refusal)
}

fn undeclared(api: &'static Api, mut allowed: Vec<Method>, request: &Request) -> Response {
    if !api.style.answers_head_and_options() {
        return refused(api, request, &Refusal::MethodNotAllowed(allowed));
    }
    if allowed.contains(&Method::GET) && !allowed.contains(&Method::HEAD) {
        allowed.push(Method::HEAD);
    }
    if !allowed.contains(&Method::OPTIONS) {
        allowed.push(Method::OPTIONS);
    }
    if request.method() != Method::OPTIONS {
        return refused(api, request, &Refusal::MethodNotAllowed(allowed));
    }
    let names: Vec<_> = allowed.iter().map(Method::as_str).collect();
    let mut response = Response::default();
    *response.status_mut() = StatusCode::NO_CONTENT;
    if let Ok(value) = HeaderValue::try_from(names.join(", ")) {
        response.headers_mut().insert(header::ALLOW, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use http_body_util::BodyExt as _;
    use tower::ServiceExt as _;

    use super::*;
    use crate::operation::ResponseCheck;
    use crate::schema::Schemas;

    static API: Api = Api {
        style: &crate::style::Fastapi,
        schemas: Schemas::new(&[]),
        responses: ResponseCheck::Reject,
        body_limit: 1 << 20,
    };

    fn operation(path: String) -> &'static Operation {
        Box::leak(Box::new(Operation {
            api: &API,
            id: "x",
            method: "GET",
            path: path.leak(),
            parameters: &[],
            security: &[],
            body: None,
            statuses: &[],
            refusals: &[],
            errors: &[],
            default: &[],
        }))
    }

    #[tokio::test]
    async fn a_path_may_have_any_number_of_variables() {
        let mut routes = Routes::new(&API, Unlayered);
        for count in [1_usize, 25, 26, 27, 100] {
            let names: Vec<String> = (0..count).map(|at| format!("/{{v{at}}}")).collect();
            routes.add(operation(names.concat()), async move || count.to_string());
        }
        let router = routes.router(());
        for (count, expected) in [(1, "1"), (25, "25"), (26, "26"), (27, "27"), (100, "100")] {
            let request = Request::get("/a".repeat(count)).body(Body::empty()).unwrap();
            let response = router.clone().oneshot(request).await.unwrap();
            assert_eq!(response.into_body().collect().await.unwrap().to_bytes(), expected);
        }
        let request = Request::get("/a".repeat(28)).body(Body::empty()).unwrap();
        assert_eq!(router.oneshot(request).await.unwrap().status(), StatusCode::NOT_FOUND);
    }
}
