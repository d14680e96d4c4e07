//! The reference server in the style of FastAPI, and its twin with problem details: whole answers.

use std::io;
use std::sync::{Arc, Mutex};

use axum::Router;
use serde_json::{Value, json};
use server::auth::DEFAULT_TOKEN;
use server::db::Db;
use server::{App, app_router};
use specwright_runtime::Secret;
use specwright_tests::twin;
use tracing_subscriber::fmt::MakeWriter;

use crate::wire::{Reply, Wire};

async fn demo() -> Router {
    app_router(App::new(Db::demo().await.unwrap(), Secret::new(DEFAULT_TOKEN)))
}

async fn send(router: Router, request: &str) -> Reply {
    Wire::new(router).send(request).await
}

const FOUR_MISTAKES: &str = "POST /items/\n\n{\"name\": 1, \"price\": -1, \"tax\": \"x\"}";

#[tokio::test]
async fn everything_that_is_wrong_is_told_at_once_as_fastapi_does() {
    let reply = send(demo().await, FOUR_MISTAKES).await;
    let expected = concat!(
        r#"{"detail":["#,
        r#"{"type":"missing","loc":["header","x-token"],"msg":"Field required","input":null},"#,
        r#"{"type":"string_type","loc":["body","name"],"msg":"Input should be a valid string","input":1},"#,
        r#"{"type":"greater_than","loc":["body","price"],"msg":"Input should be greater than 0","input":-1,"ctx":{"gt":0.0}},"#,
        r#"{"type":"float_parsing","loc":["body","tax"],"msg":"Input should be a valid number, unable to parse string as a number","input":"x"}"#,
        r#"]}"#
    );
    assert_eq!(
        (reply.status, reply.media_type(), reply.text().as_str()),
        (422, "application/json", expected)
    );
}

#[tokio::test]
async fn the_twin_asks_for_the_token_first() {
    for header in ["", "\nx-token: wrong"] {
        let (line, body) = FOUR_MISTAKES.split_once("\n\n").unwrap();
        let reply = send(twin::router(), &format!("{line}{header}\n\n{body}")).await;
        let detail = if header.is_empty() {
            r#"The header "x-token" with a credential is required."#
        } else {
            "The token is wrong."
        };
        let expected =
            json!({"type": "about:blank", "title": "Unauthorized", "status": 401, "detail": detail});
        let got = (reply.status, reply.media_type(), reply.json());
        assert_eq!(got, (401, "application/problem+json", expected));
    }
}

#[tokio::test]
async fn every_401_has_a_challenge() {
    for request in ["GET /items/", "GET /items/\nx-token: wrong"] {
        let reply = send(twin::router(), request).await;
        assert_eq!(reply.header("www-authenticate"), Some(r#"ApiKey name="x-token""#), "{request}");
    }
}

#[tokio::test]
async fn the_twin_points_at_everything_that_is_wrong() {
    let (line, body) = FOUR_MISTAKES.split_once("\n\n").unwrap();
    let reply = send(twin::router(), &format!("{line}\nx-token: {}\n\n{body}", twin::TOKEN)).await;
    let schema = |name: &str| format!("#/components/schemas/Item/properties/{name}");
    let expected = json!({
        "type": "about:blank",
        "title": "Unprocessable Content",
        "status": 422,
        "detail": "The request has 3 violations.",
        "errors": [
            {
                "detail": "must be a string", "in": "body", "pointer": "#/name", "keyword": "type",
                "schema": schema("name"), "input": "1",
            },
            {
                "detail": "must be more than 0", "in": "body", "pointer": "#/price",
                "keyword": "exclusiveMinimum", "schema": schema("price"), "limit": 0, "input": "-1",
            },
            {
                "detail": "must be a number or null", "in": "body", "pointer": "#/tax", "keyword": "type",
                "schema": schema("tax"), "input": "\"x\"",
            },
        ],
    });
    let got = (reply.status, reply.media_type(), reply.json());
    assert_eq!(got, (422, "application/problem+json", expected));
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_told() {
    let large = format!("{{\"name\":\"{}\",\"price\":1}}", "x".repeat(4 << 20));
    for (router, media_type, expected) in [
        (demo().await, "application/json", json!({"detail": "Request body is too large"})),
        (
            twin::router(),
            "application/problem+json",
            json!({
                "type": "about:blank", "title": "Content Too Large", "status": 413,
                "detail": "The body has more than 4194304 bytes.",
            }),
        ),
    ] {
        let request = format!("POST /items/\nx-token: {DEFAULT_TOKEN}\n\n{large}");
        let reply = send(router, &request).await;
        assert_eq!((reply.status, reply.media_type(), reply.json()), (413, media_type, expected));
    }
}

/// What was logged while a future ran, on this thread.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

/// Handlers that fail in ways that the types let through.
mod broken {
    use std::convert::Infallible;

    use axum::http::request::Parts;
    use my_pro_api::apis::{
        CreateItemResponse, CreateUserResponse, Default, GetUserResponse, GetUsersResponse, Items,
        ReadItemResponse, ReadItemsResponse, TriggerErrorResponse, Users,
    };
    use my_pro_api::models::{Item, ItemResponse, UserCreate};
    use my_pro_api::{ErrorResponse, Security};
    use specwright_runtime::Secret;

    #[derive(Clone)]
    pub(super) struct App;

    pub(super) struct Never;

    impl From<Never> for ErrorResponse {
        fn from(_: Never) -> Self {
            Self::Internal
        }
    }

    impl From<Infallible> for Never {
        fn from(never: Infallible) -> Self {
            match never {}
        }
    }

    impl Security for App {
        type XToken = ();

        async fn x_token(&self, _: Secret, _: &Parts, _: &[&str]) -> Result<(), ErrorResponse> {
            Ok(())
        }
    }

    impl Items for App {
        type Context = ();
        type Error = Never;

        async fn read_items(&self, (): (), (): ()) -> Result<ReadItemsResponse, Never> {
            panic!("a handler's panic")
        }

        async fn create_item(&self, (): (), (): (), _: Item) -> Result<CreateItemResponse, Never> {
            Err(Never)
        }

        async fn read_item(&self, (): (), (): (), id: i64) -> Result<ReadItemResponse, Never> {
            let name = "infinite".to_owned();
            let item = ItemResponse { id, name, price: f64::INFINITY, tax: None, description: None };
            Ok(ReadItemResponse::Ok(item))
        }
    }

    impl Users for App {
        type Context = ();
        type Error = Never;

        async fn get_users(&self, (): ()) -> Result<GetUsersResponse, Never> {
            Err(Never)
        }

        async fn create_user(&self, (): (), _: UserCreate) -> Result<CreateUserResponse, Never> {
            Err(Never)
        }

        async fn get_user(&self, (): (), _: i64) -> Result<GetUserResponse, Never> {
            Err(Never)
        }
    }

    impl Default for App {
        type Context = ();
        type Error = Never;

        async fn trigger_error(&self, (): ()) -> Result<TriggerErrorResponse, Never> {
            Err(Never)
        }
    }
}

#[tokio::test]
async fn what_must_not_be_sent_is_logged_and_answered_with_500() {
    for (request, words) in [
        ("GET /items/1\nx-token: t", ["read_item", "the response breaks the document", "/price"]),
        ("GET /items/\nx-token: t", ["read_items", "the handler panicked", "a handler's panic"]),
    ] {
        let log = Log::default();
        let subscriber = tracing_subscriber::fmt().with_writer(log.clone()).with_ansi(false).finish();
        let guard = tracing::subscriber::set_default(subscriber);
        let reply = send(my_pro_api::router(broken::App), request).await;
        drop(guard);
        assert_eq!((reply.status, reply.json()), (500, json!({"detail": "Internal Server Error"})));
        let lines = log.text();
        assert!(words.iter().all(|word| lines.contains(word)), "{request}\n{lines}");
    }
}

#[tokio::test]
async fn the_twin_documents_every_status_that_it_answers_with() {
    let document: Value = serde_json::from_str(golden_problem_twin::OPENAPI_JSON).unwrap();
    let wire = Wire::new(twin::router());
    let (token, text) = (format!("\nx-token: {}", twin::TOKEN), "\ncontent-type: text/plain\n\nx");
    for (line, path, header, body, status) in [
        ("GET /users/", "/users/", "", "", 200),
        ("GET /users/1", "/users/{user_id}", "", "", 200),
        ("GET /users/9", "/users/{user_id}", "", "", 404),
        ("GET /users/x", "/users/{user_id}", "", "", 422),
        (
            "POST /users/create",
            "/users/create",
            "",
            "\n\n{\"username\":\"a\",\"email\":\"a@b.co\",\"password\":\"p\"}",
            200,
        ),
        ("POST /users/create", "/users/create", "", "\n\n{", 400),
        ("POST /users/create", "/users/create", "", text, 415),
        ("POST /users/create", "/users/create", "", "", 422),
        ("GET /items/", "/items/", &*token, "", 200),
        ("GET /items/", "/items/", "", "", 401),
        ("POST /items/", "/items/", &token, "\n\n{\"name\":\"a\",\"price\":1}", 201),
        ("POST /items/", "/items/", &token, "\n\n{", 400),
        ("POST /items/", "/items/", "", "", 401),
        ("POST /items/", "/items/", &token, text, 415),
        ("POST /items/", "/items/", &token, "\n\n{}", 422),
        ("GET /items/1", "/items/{item_id}", &token, "", 200),
        ("GET /items/1", "/items/{item_id}", "", "", 401),
        ("GET /items/9", "/items/{item_id}", &token, "", 404),
        ("GET /items/x", "/items/{item_id}", &token, "", 422),
        ("GET /trigger-error", "/trigger-error", "", "", 418),
    ] {
        let reply = wire.send(&format!("{line}{header}{body}")).await;
        assert_eq!(reply.status, status, "{line}");
        let method = line.split(' ').next().unwrap().to_lowercase();
        let mut response = &document["paths"][path][method]["responses"][status.to_string()];
        if let Some(reference) = response["$ref"].as_str() {
            response = document.pointer(&reference[1..]).unwrap();
        }
        let schema = &response["content"][reply.media_type()]["schema"];
        let schema = json!({"allOf": [schema], "components": document["components"]});
        let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
        assert!(!schema["allOf"][0].is_null(), "{line} {status} is not documented");
        assert!(validator.is_valid(&reply.json()), "{line} {}", reply.text());
    }
}
