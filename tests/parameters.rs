//! Parameters in every style, paths of every form, and layers of single operations, through real requests.

use std::collections::BTreeMap;
use std::convert::Infallible;

use axum::Router;
use axum::routing::MethodRouter;
use golden_parameters::apis::{
    ActResponse, AnyFileResponse, AtResponse, BelowResponse, CompareResponse, ContentResponse, Default,
    EmptyResponse, ExplodedResponse, FileResponse, InCookiesResponse, InHeadersResponse, InQueryRequest,
    InQueryResponse, LabelRequest, LabelResponse, MatrixRequest, MatrixResponse, OpenResponse, PartResponse,
    PurgePetsResponse, PutFileResponse, ReadmeResponse, SearchPetsResponse, SimpleRequest, SimpleResponse,
    StartResponse, StopResponse, WholeResponse,
};
use golden_parameters::models::{Color, Names, WholeAll};
use golden_parameters::{BASE_PATH, ErrorResponse, router, router_with};
use specwright_runtime::operation::Operation;

use crate::wire::Wire;

#[derive(Clone)]
struct App;

struct Failed;

impl From<Failed> for ErrorResponse {
    fn from(_: Failed) -> Self {
        Self::Internal
    }
}

impl From<Infallible> for Failed {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl Default for App {
    type Context = ();
    type Error = Failed;

    async fn simple(&self, (): (), request: SimpleRequest) -> Result<SimpleResponse, Failed> {
        Ok(SimpleResponse::Ok(format!(
            "{:?} {:?} {:?} {:?} {:?}",
            request.text, request.list, request.color, request.tags, request.bag
        )))
    }

    async fn label(&self, (): (), request: LabelRequest) -> Result<LabelResponse, Failed> {
        Ok(LabelResponse::Ok(format!(
            "{:?} {:?} {:?} {:?} {:?}",
            request.text, request.list, request.color, request.tags, request.bag
        )))
    }

    async fn matrix(&self, (): (), request: MatrixRequest) -> Result<MatrixResponse, Failed> {
        Ok(MatrixResponse::Ok(format!(
            "{:?} {:?} {:?} {:?} {:?}",
            request.text, request.list, request.color, request.tags, request.bag
        )))
    }

    async fn in_query(&self, (): (), request: InQueryRequest) -> Result<InQueryResponse, Failed> {
        Ok(InQueryResponse::Ok(format!(
            "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            request.text,
            request.tags,
            request.list,
            request.color,
            request.spaced,
            request.piped,
            request.deep,
            request.bounds
        )))
    }

    async fn exploded(&self, (): (), color: Color, limit: i64) -> Result<ExplodedResponse, Failed> {
        Ok(ExplodedResponse::Ok(format!("{color:?} {limit}")))
    }

    async fn open(
        &self,
        (): (),
        filter: Option<BTreeMap<String, i64>>,
        limit: Option<i64>,
    ) -> Result<OpenResponse, Failed> {
        Ok(OpenResponse::Ok(format!("{filter:?} {limit:?}")))
    }

    async fn empty(&self, (): (), flag: Option<i64>) -> Result<EmptyResponse, Failed> {
        Ok(EmptyResponse::Ok(format!("{flag:?}")))
    }

    async fn content(
        &self,
        (): (),
        json: Option<Color>,
        x_json: Option<Names>,
    ) -> Result<ContentResponse, Failed> {
        Ok(ContentResponse::Ok(format!("{json:?} {x_json:?}")))
    }

    async fn whole(&self, (): (), all: WholeAll) -> Result<WholeResponse, Failed> {
        Ok(WholeResponse::Ok(format!("{:?} {:?}", all.name, all.tags)))
    }

    async fn in_headers(
        &self,
        (): (),
        list: Option<Names>,
        color: Option<Color>,
    ) -> Result<InHeadersResponse, Failed> {
        Ok(InHeadersResponse::Ok(format!("{list:?} {color:?}")))
    }

    async fn in_cookies(
        &self,
        (): (),
        list: Option<Names>,
        tags: Option<Names>,
        plain: Option<String>,
    ) -> Result<InCookiesResponse, Failed> {
        Ok(InCookiesResponse::Ok(format!("{list:?} {tags:?} {plain:?}")))
    }

    async fn file(&self, (): (), name: String, ext: String) -> Result<FileResponse, Failed> {
        Ok(FileResponse::Ok(format!("file {name} {ext}")))
    }

    async fn any_file(&self, (): (), id: String) -> Result<AnyFileResponse, Failed> {
        Ok(AnyFileResponse::Ok(format!("any {id}")))
    }

    async fn readme(&self, (): ()) -> Result<ReadmeResponse, Failed> {
        Ok(ReadmeResponse::Ok("readme".to_owned()))
    }

    async fn put_file(&self, (): (), other: String) -> Result<PutFileResponse, Failed> {
        Ok(PutFileResponse::Ok(format!("put {other}")))
    }

    async fn below(&self, (): (), again: i64) -> Result<BelowResponse, Failed> {
        Ok(BelowResponse::Ok(format!("below {again}")))
    }

    async fn compare(&self, (): (), base: String, head: String) -> Result<CompareResponse, Failed> {
        Ok(CompareResponse::Ok(format!("{base} {head}")))
    }

    async fn at(&self, (): (), a: String, b: i64) -> Result<AtResponse, Failed> {
        Ok(AtResponse::Ok(format!("{a} {b}")))
    }

    async fn start(&self, (): ()) -> Result<StartResponse, Failed> {
        Ok(StartResponse::Ok("start".to_owned()))
    }

    async fn stop(&self, (): (), now: bool) -> Result<StopResponse, Failed> {
        Ok(StopResponse::Ok(format!("stop {now}")))
    }

    async fn act(&self, (): ()) -> Result<ActResponse, Failed> {
        Ok(ActResponse::Ok("act".to_owned()))
    }

    async fn part(&self, (): ()) -> Result<PartResponse, Failed> {
        Ok(PartResponse::Ok("part".to_owned()))
    }

    async fn search_pets(&self, (): ()) -> Result<SearchPetsResponse, Failed> {
        Ok(SearchPetsResponse::Ok("search".to_owned()))
    }

    async fn purge_pets(&self, (): ()) -> Result<PurgePetsResponse, Failed> {
        Ok(PurgePetsResponse::Ok("purge".to_owned()))
    }
}

/// Sends requests; compares the status and the body of an answer, of a refusal a part of the body.
async fn check(router: Router, rows: &[(&str, u16, &str)]) {
    let wire = Wire::new(router);
    let mut faults = Vec::new();
    for (request, status, expected) in rows {
        let reply = wire.send(request).await;
        let text = reply.text();
        let fits = if *status == 200 { text == *expected } else { text.contains(expected) };
        if reply.status != *status || !fits {
            faults.push(format!(
                "{request}\n  expected {status} {expected}\n  got      {} {text}",
                reply.status
            ));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

const ALL: &str =
    r#""ab" Names(["a", "b"]) Color { r: 1, g: Some(2) } Names(["c", "d"]) Color { r: 3, g: Some(4) }"#;

#[tokio::test]
async fn variables_of_the_path_are_read_in_their_style() {
    check(
        router(App),
        &[
            ("GET /simple/ab/a,b/R,1,G,2/c,d/R=3,G=4", 200, ALL),
            ("GET /label/.ab/.a,b/.R,1,G,2/.c.d/.R=3.G=4", 200, ALL),
            ("GET /matrix/;text=ab/;list=a,b/;color=R,1,G,2/;tags=c;tags=d/;R=3;G=4", 200, ALL),
            ("GET /simple/a/a,b,c,d/G,2/c/R=x", 422, "has 4 violations"),
            ("GET /simple/ab/a/R,255/c/R=256", 422, "must be 255 or less"),
            (
                "GET /simple/ab/a%2Cb/R,255/c/R=255",
                200,
                r#""ab" Names(["a,b"]) Color { r: 255, g: None } Names(["c"]) Color { r: 255, g: None }"#,
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn queries_are_read_in_their_style() {
    check(router(App), &[
        ("GET /query", 200, "None None None None None None None None"),
        ("GET /query?text=a+b&tags=x&tags=y&list=a,b&color=R,1&spaced=a%20b&piped=a%7Cb", 200, r#"Some("a b") Some(Names(["x", "y"])) Some(Names(["a", "b"])) Some(Color { r: 1, g: None }) Some(Names(["a", "b"])) Some(Names(["a", "b"])) None None"#),
        ("GET /query?deep%5Brange%5D[R]=7&deep[list][]=1&deep[list][]=2&bounds[gte]=5", 200, "None None None None None None Some(Deep { range: Some(Color { r: 7, g: None }), list: Some([1, 2]) }) Some(Object(InQueryBoundsObject { gte: Some(5) }))"),
        ("GET /query?bounds=5", 200, "None None None None None None None Some(Integer(5))"),
        ("GET /query?text=a&tags=1&tags=2&tags=3&tags=4&deep[range][R]=256&bounds=x", 422, "has 4 violations"),
        ("GET /exploded?R=1&G=2&other=x", 200, "Color { r: 1, g: Some(2) } 10"),
        ("GET /exploded?R=1&limit=20", 200, "Color { r: 1, g: None } 20"),
        ("GET /exploded?R=1&limit=21", 422, "must be 20 or less"),
        ("GET /exploded?limit=2", 422, "is required"),
        ("GET /open?a=1&b=2&limit=3", 200, r#"Some({"a": 1, "b": 2}) Some(3)"#),
        ("GET /open?a=x", 422, "must be an integer"),
        ("GET /empty?flag", 200, "None"),
        ("GET /empty?flag=1", 200, "Some(1)"),
        ("GET /empty?flag=x", 422, "must be an integer"),
        ("GET /content?json=%7B%22R%22%3A1%7D\nx-json: [\"a\"]", 200, r#"Some(Color { r: 1, g: None }) Some(Names(["a"]))"#),
        ("GET /content?json=%7B", 422, "must be well-formed JSON"),
        ("GET /whole?name=a+b&tags=x&tags=y", 200, r#""a b" Some(Names(["x", "y"]))"#),
        ("GET /whole", 422, "is required"),
        ("GET /whole?tags=x", 422, "must have the member"),
    ])
    .await;
}

#[tokio::test]
async fn headers_and_cookies_are_read_in_their_style() {
    check(
        router(App),
        &[
            (
                "GET /headers\nx-list: a, b\nx-list: c\nx-color: R=1,G=2",
                200,
                r#"Some(Names(["a", "b", "c"])) Some(Color { r: 1, g: Some(2) })"#,
            ),
            ("GET /headers\nx-list: a,b,c,d", 422, "must have at most 3 items"),
            ("GET /headers", 200, "None None"),
            (
                "GET /cookies\ncookie: list=a,b; tags=c; tags=d; plain=x%20y",
                200,
                r#"Some(Names(["a", "b"])) Some(Names(["c", "d"])) Some("x%20y")"#,
            ),
            ("GET /cookies", 200, "None None None"),
        ],
    )
    .await;
}

#[tokio::test]
async fn the_closest_path_takes_a_request() {
    check(
        router(App),
        &[
            ("GET /files/archive.tar.gz", 200, "file archive.tar gz"),
            ("GET /files/a%2Fb.c", 200, "file a/b c"),
            ("GET /files/readme", 200, "readme"),
            ("GET /files/other", 200, "any other"),
            ("GET /files/.ext", 200, "any .ext"),
            ("PUT /files/other", 200, "put other"),
            ("PUT /files/a.b", 200, "put a.b"),
            ("GET /files/7/x", 200, "below 7"),
            ("GET /files/7/y", 404, "nothing"),
            ("GET /compare/main...a...b", 200, "main...a b"),
            ("GET /compare/main", 404, "nothing"),
            ("GET /at/a:b:5", 200, "a:b 5"),
            ("GET /at/a:x", 422, "must be an integer"),
            ("GET /act?action=start", 200, "start"),
            ("GET /act?x=1&action=stop&now=true", 200, "stop true"),
            ("GET /act?action=stop", 200, "act"),
            ("GET /act", 200, "act"),
            ("GET /part", 200, "part"),
            ("QUERY /pets", 200, "search"),
            ("PURGE /pets", 200, "purge"),
            ("GET /pets", 405, "does not have this method"),
            ("POST /files/readme", 405, "does not have this method"),
        ],
    )
    .await;
    let reply = Wire::new(router(App)).send("GET /pets").await;
    assert_eq!(reply.header("allow"), Some("QUERY, PURGE, OPTIONS"));
}

#[tokio::test]
async fn an_operation_has_layers_of_its_own() {
    let layer = |operation: &'static Operation, route: MethodRouter<App>| {
        let name = operation.id;
        route.layer(axum::middleware::map_response(
            move |mut response: axum::response::Response| async move {
                response.headers_mut().insert("x-operation", name.parse().unwrap());
                response
            },
        ))
    };
    let nested = Router::new().nest(BASE_PATH, router_with(App, layer));
    let wire = Wire::new(nested);
    for (request, expected) in [
        ("GET /v1/api/act", Some("act")),
        ("GET /v1/api/act?action=start", Some("start")),
        ("GET /v1/api/files/a.b", Some("file")),
        ("PURGE /v1/api/pets", Some("purgePets")),
        ("GET /v1/api/nowhere", None),
        ("GET /act", None),
    ] {
        assert_eq!(wire.send(request).await.header("x-operation"), expected, "{request}");
    }
}
