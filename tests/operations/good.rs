//! Requests that reach their handlers, and what the handlers are given.

use serde_json::Value;

use super::{check, fastapi, problem};

/// Requests that both styles let through: the answer is a JSON string.
async fn check_both(rows: &[(&str, &str)]) {
    let texts: Vec<String> = rows.iter().map(|(_, shown)| Value::from(*shown).to_string()).collect();
    let rows: Vec<_> =
        rows.iter().zip(&texts).map(|((request, _), text)| (*request, 200, text.as_str())).collect();
    check(problem::router(), &rows).await;
    check(fastapi::router(), &rows).await;
}

#[tokio::test]
async fn handlers_are_given_what_stands_in_the_path() {
    check_both(&[
        (
            "GET /path/7/abc/old/01234567-89ab-cdef-0123-456789abcdef",
            r#"(7, Old, "abc", 01234567-89ab-cdef-0123-456789abcdef)"#,
        ),
        (
            "GET /path/7/a%2Fb/as-new/01234567-89ab-cdef-0123-456789abcdef",
            r#"(7, AsNew, "a/b", 01234567-89ab-cdef-0123-456789abcdef)"#,
        ),
        (
            "GET /path/7/%C3%BC+%20/new/01234567-89AB-CDEF-0123-456789ABCDEF",
            r#"(7, New, "ü+ ", 01234567-89ab-cdef-0123-456789abcdef)"#,
        ),
        ("GET /a/x", r#""x""#),
        ("GET /a/fixed", "fixed"),
        ("GET /a/fixed%20", r#""fixed ""#),
        ("GET /b/1/c", "1"),
        ("POST /b/2/c", "2"),
        ("GET /%C3%BCn%C3%AF/%C3%A4", r#""ä""#),
        ("GET /lists/1/2", "(1, 2)"),
        ("GET /list-items/3", "3"),
        ("GET /trailing/", "slash"),
    ])
    .await;
}

#[tokio::test]
async fn handlers_are_given_what_stands_in_the_query() {
    let nothing = "(None, None, None, None, None)";
    let none = format!("({nothing}, None, None, None, None, A)");
    let filter = format!("({nothing}, Some(\"x y\"), Some(true), Some(1.5), Some(Some(7)), B)");
    let null = format!("({nothing}, Some(\"\"), Some(false), None, Some(None), A)");
    check_both(&[
        ("GET /query?type=a", &none),
        ("GET /query?type=a&unknown=1", &none),
        (
            "GET /query?repeated=1&type=a&repeated=2",
            "((Some([1, 2]), None, None, None, None), None, None, None, None, A)",
        ),
        (
            "GET /query?type=a&commas=x,y",
            r#"((None, Some(["x", "y"]), None, None, None), None, None, None, None, A)"#,
        ),
        (
            "GET /query?type=a&commas=x,y%2Cz",
            r#"((None, Some(["x", "y,z"]), None, None, None), None, None, None, None, A)"#,
        ),
        (
            "GET /query?type=a&spaces=1%202",
            "((None, None, Some([1, 2]), None, None), None, None, None, None, A)",
        ),
        (
            "GET /query?type=a&spaces=1+2",
            "((None, None, Some([1, 2]), None, None), None, None, None, None, A)",
        ),
        (
            "GET /query?type=a&pipes=old|new",
            "((None, None, None, Some([Old, New]), None), None, None, None, None, A)",
        ),
        (
            "GET /query?type=a&pipes=old%7Cas-new",
            "((None, None, None, Some([Old, AsNew]), None), None, None, None, None, A)",
        ),
        (
            "GET /query?type=a&ids=1,2",
            "((None, None, None, None, Some(Ids([1, 2]))), None, None, None, None, A)",
        ),
        ("GET /query?filter%5Bname%5D=x+y&flag=true&price=1.5&orNull=7&type=b", &filter),
        ("GET /query?filter[name]=&flag=false&orNull=null&type=a", &null),
    ])
    .await;
}

#[tokio::test]
async fn handlers_are_given_what_stands_in_headers_and_cookies() {
    check_both(&[
        ("GET /headers\nx-count: 3\ncookie: visits=7", "(3, None, None, 7)"),
        (
            "GET /headers\nX-COUNT: 3\nx-list: 1,2\nx-list: 3\ncookie: session=ab; visits=7",
            r#"(3, Some([1, 2, 3]), Some("ab"), 7)"#,
        ),
        ("GET /headers\nx-count: 3\ncookie: a=b\ncookie: visits=7", "(3, None, None, 7)"),
        ("GET /headers\nx-count: 3\nx-list: 1, 2\ncookie: visits=7", "(3, Some([1, 2]), None, 7)"),
        ("GET /same-names/1?id=b&self=c\nid: d", r#"(1, Some("b"), Some("c"), Some("d"))"#),
    ])
    .await;
}

#[tokio::test]
async fn absent_parameters_take_their_defaults() {
    check_both(&[
        ("GET /defaults", r#"(20, New, ["x", "y"], true)"#),
        ("GET /defaults?limit=100&sort=old&tags=a&tags=b\nx-flag: false", r#"(100, Old, ["a", "b"], false)"#),
        (
            "POST /many/1?b=2&body=x\nc: d\ncookie: d=e\n\n{\"name\":\"n\",\"kind\":\"new\"}",
            r#"(1, Some(2), Some("x"), Some("d"), Some("e"), ("n", 1, Some(New)))"#,
        ),
    ])
    .await;
}

#[tokio::test]
async fn handlers_are_given_the_body() {
    check_both(&[
        ("PUT /bodies/optional\n\n{\"name\":\"n\",\"count\":2}", r#"Some(("n", 2))"#),
        (
            "PUT /bodies/optional\ncontent-type: Application/JSON; charset=utf-8\n\n{\"name\":\"n\"}",
            r#"Some(("n", 1))"#,
        ),
        ("PUT /bodies/optional", "None"),
        ("PUT /bodies/optional\n\n", "None"),
        ("PUT /bodies/null", "None"),
        ("PUT /bodies/null\n\nnull", "Some(None)"),
        ("PUT /bodies/null\n\n 7 ", "Some(Some(7))"),
        (
            "PATCH /bodies/merge\ncontent-type: application/merge-patch+json\n\n{\"a\":null,\"b\":\"c\"}",
            r#"{"a": None, "b": Some("c")}"#,
        ),
        ("POST /bodies/list\n\n[]", "0"),
    ])
    .await;
}

#[tokio::test]
async fn handlers_are_given_who_calls() {
    check_both(&[
        ("GET /secured/bearer\nauthorization: Bearer me", r#"Caller("me read write")"#),
        ("GET /secured/bearer\nauthorization: bEARER  me", r#"Caller("me read write")"#),
        ("GET /secured/query?key=me%20too&page=2", r#"(Caller("me too "), Some(2))"#),
        ("GET /secured/cookie\ncookie: a=b; key=me", r#"Caller("me ")"#),
        ("GET /secured/optional", "None"),
        ("GET /secured/optional\nauthorization: Bearer me", r#"Some(Caller("me "))"#),
        ("GET /secured/optional\nauthorization: Basic me", "None"),
    ])
    .await;
}
