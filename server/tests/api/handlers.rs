use my_pro_api::models::{HttpError, Item, ItemResponse, Message, UserCreate, UserResponse, UserSummary};
use serde_json::{Value, json};
use server::db::Db;

use crate::{client, stranger};

fn tablet() -> Item {
    Item { name: "Tablet".to_owned(), price: 300.0, tax: Some(24.5), description: None }
}

fn alice() -> UserCreate {
    UserCreate {
        username: "alice".to_owned(),
        email: "alice@example.com".to_owned(),
        password: "hunter2".to_owned(),
    }
}

#[tokio::test]
async fn an_item_is_stored_under_the_next_number() {
    let client = client(Db::demo().await.unwrap());
    let reply = client.json("POST", "/items/", &tablet()).await;
    let Item { name, price, tax, description } = tablet();
    let stored = ItemResponse { name, price, tax, description, id: 3 };
    assert_eq!(reply.status, 201);
    assert_eq!(reply.decode::<ItemResponse>(), stored);
    assert_eq!(client.send("GET", "/items/3").await.decode::<ItemResponse>(), stored);
    assert_eq!(client.send("GET", "/items/").await.decode::<Vec<ItemResponse>>().last(), Some(&stored));
}

#[tokio::test]
async fn a_user_is_stored_and_listed() {
    let client = stranger(Db::demo().await.unwrap());
    for _ in 0..2 {
        let reply = client.json("POST", "/users/create", &alice()).await;
        assert_eq!(reply.status, 200);
        assert_eq!(reply.decode::<Message>().message, "User created");
    }
    let names: Vec<UserSummary> = client.send("GET", "/users/").await.decode();
    let names: Vec<_> = names.iter().map(|user| user.username.as_str()).collect();
    assert_eq!(names, ["dev_user", "alice", "alice"]);
    let alice: UserResponse = client.send("GET", "/users/3").await.decode();
    assert_eq!(alice, UserResponse { id: 3, username: "alice".to_owned(), is_active: true });
}

#[tokio::test]
async fn a_wrong_token_is_refused_whatever_it_looks_like() {
    let db = Db::demo().await.unwrap();
    for token in ["", "super-secret-toke", "super-secret-token-", "Super-Secret-Token", "wrong"] {
        let reply = stranger(db.clone()).header("x-token", token).send("GET", "/items/").await;
        assert_eq!(reply.status, 400, "{token}");
        assert_eq!(reply.decode::<HttpError>().detail, "Invalid Token");
    }
}

#[tokio::test]
async fn requests_are_answered_as_the_table_says() {
    let laptop =
        json!({"name": "Gaming Laptop", "price": 1499.99, "tax": 120.5, "description": "16-inch", "id": 1});
    let mouse = json!({"name": "Mouse", "price": 25.0, "tax": null, "description": null, "id": 2});
    let no_item = json!({"detail": "Item not found"});
    let no_user = json!({"detail": "User not found"});
    for (method, target, body, status, expected) in [
        ("GET", "/items/", "", 200, json!([laptop, mouse])),
        ("GET", "/items/1", "", 200, laptop.clone()),
        ("GET", "/items/3", "", 404, no_item.clone()),
        ("GET", "/items/0", "", 404, no_item.clone()),
        ("GET", "/items/-1", "", 404, no_item.clone()),
        ("GET", "/items/9223372036854775807", "", 404, no_item.clone()),
        ("GET", "/items/-9223372036854775808", "", 404, no_item),
        ("GET", "/users/", "", 200, json!([{"username": "dev_user"}])),
        ("GET", "/users/1", "", 200, json!({"id": 1, "username": "dev_user", "is_active": true})),
        ("GET", "/users/2", "", 200, json!({"id": 2, "username": "retired_user", "is_active": false})),
        ("GET", "/users/3", "", 404, no_user.clone()),
        ("GET", "/users/9223372036854775807", "", 404, no_user),
        ("GET", "/trigger-error", "", 418, json!({"message": "Oops! Database Timeout happened."})),
        ("GET", "/nowhere", "", 404, json!({"detail": "Not Found"})),
        (
            "POST",
            "/items/",
            r#"{"name": "nul\u0000inside", "price": 5, "id": 77}"#,
            201,
            json!({"name": "nul\0inside", "price": 5.0, "tax": null, "description": null, "id": 3}),
        ),
    ] {
        let client = client(Db::demo().await.unwrap());
        let reply = client.text(method, target, Some("application/json"), body).await;
        assert_eq!((reply.status.as_u16(), reply.value()), (status, expected), "{method} {target} {body}");
    }
}

#[tokio::test]
async fn a_request_that_breaks_the_document_changes_nothing() {
    let db = Db::demo().await.unwrap();
    for (target, body) in [
        ("/items/", ""),
        ("/items/", "{"),
        ("/items/", "[]"),
        ("/items/", r#"{"name": "free", "price": 0}"#),
        ("/items/", r#"{"name": "text", "price": "5"}"#),
        ("/items/", r#"{"price": 5}"#),
        ("/users/create", r#"{"username": "bob", "password": "x"}"#),
        ("/users/create", r#"{"username": "bob", "email": 5, "password": "x"}"#),
        ("/users/create", r#"{"username": "bob", "email": "no address", "password": "x"}"#),
    ] {
        let reply = client(db.clone()).text("POST", target, Some("application/json"), body).await;
        assert_eq!(reply.status, 422, "{target} {body}");
        assert!(matches!(reply.value(), Value::Object(_)));
    }
    assert_eq!(db.items().await.unwrap().len(), 2);
    assert_eq!(db.active_users().await.unwrap().len(), 1);
}

#[tokio::test]
async fn the_docs_are_served_beside_the_api() {
    let client = stranger(Db::demo().await.unwrap());
    for target in ["/docs", "/openapi.json", "/openapi.yaml"] {
        assert_eq!(client.send("GET", target).await.status, 200, "{target}");
    }
}
