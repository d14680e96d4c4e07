//! Credentials.

use super::{check_all, sink};

async fn check(rows: &[(&str, u16, &[&str], &str)]) {
    let rows: Vec<_> = rows.iter().map(|(request, ..)| (*request).to_owned()).zip(rows).collect::<Vec<_>>();
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(request, (_, status, headers, body))| (request, *status, *headers, *body))
        .collect();
    check_all(&sink(), &rows).await;
}

#[tokio::test]
async fn credentials_become_principals() {
    check(&[
        ("GET /secured/key\nx-key: me", 200, &[], "\"me\""),
        ("GET /secured/query?key=a%20b", 200, &[], "\"a b\""),
        ("GET /secured/cookie\ncookie: a=b; key=me", 200, &[], "\"me\""),
        ("GET /secured/basic\nauthorization: Basic YWRhOm9wZW4gc2VzYW1l", 200, &[], "\"ada\""),
        ("GET /secured/bearer\nauthorization: bearer  me", 200, &[], "\"me\""),
        ("GET /secured/other\nauthorization: Digest username=\"me\"", 200, &[], r#""username=\"me\"""#),
        ("GET /secured/scopes\nauthorization: Bearer me", 200, &[], "\"me+read+write\""),
        ("GET /secured/identity\nauthorization: Bearer me", 200, &[], "\"me+profile\""),
        ("GET /secured/none", 200, &[], "\"everyone\""),
        ("GET /secured/optional", 200, &[], "\"nobody\""),
        ("GET /secured/optional\nauthorization: Bearer me", 200, &[], "\"me\""),
    ])
    .await;
}

#[tokio::test]
async fn all_of_several_credentials_or_one_of_them() {
    check(&[
        ("GET /secured/all\nx-key: me\nauthorization: Bearer you", 200, &[], "\"me and you\""),
        ("GET /secured/all\nx-key: me", 401, &[], "…401"),
        ("GET /secured/all\nauthorization: Bearer you", 401, &[], "…401"),
        ("GET /secured/all\nx-key: me\nauthorization: Bearer wrong", 401, &[], "…The application"),
        ("GET /secured/all\nx-key: wrong\nauthorization: Bearer you", 401, &[], "…The application"),
        ("GET /secured/any?key=me", 200, &[], "\"query me\""),
        ("GET /secured/any\nauthorization: Basic YWRhOm9wZW4gc2VzYW1l", 200, &[], "\"basic ada\""),
        ("GET /secured/any\nx-key: me\ncookie: key=you", 200, &[], "\"me and you\""),
        ("GET /secured/any?key=wrong\nx-key: me\ncookie: key=you", 200, &[], "\"me and you\""),
        ("GET /secured/any?key=wrong", 401, &[], "…The application"),
        ("GET /secured/any\nx-key: me", 401, &[], "…401"),
    ])
    .await;
}

#[tokio::test]
async fn who_shows_nothing_is_told_what_to_show() {
    check(&[
        ("GET /secured/key", 401, &["www-authenticate: ApiKey name=\"x-key\""], "…401"),
        ("GET /secured/query", 401, &["www-authenticate: ApiKey name=\"key\""], "…401"),
        ("GET /secured/cookie", 401, &["www-authenticate: ApiKey name=\"key\""], "…401"),
        ("GET /secured/basic", 401, &["www-authenticate: Basic realm=\"Basic\", charset=\"UTF-8\""], "…401"),
        ("GET /secured/bearer", 401, &["www-authenticate: Bearer"], "…401"),
        ("GET /secured/other", 401, &["www-authenticate: Digest"], "…401"),
        ("GET /secured/scopes", 401, &["www-authenticate: Bearer"], "…401"),
        ("GET /secured/all", 401, &["content-type: application/problem+json"], "…401"),
    ])
    .await;
}

#[tokio::test]
async fn credentials_that_are_not_well_formed_are_none() {
    for header in [
        "authorization: Bearer",
        "authorization: Bearer ",
        "authorization: Basic me",
        "authorization: me",
        "authorization: Bearer a\nauthorization: Bearer b",
        "authorization:",
    ] {
        check(&[(&format!("GET /secured/bearer\n{header}"), 401, &["www-authenticate: Bearer"], "…401")])
            .await;
    }
    for header in ["authorization: Basic !", "authorization: Basic bm9jb2xvbg==", "authorization: Bearer me"]
    {
        check(&[(&format!("GET /secured/basic\n{header}"), 401, &[], "…401")]).await;
    }
}

#[tokio::test]
async fn the_application_denies() {
    check(&[
        (
            "GET /secured/key\nx-key: wrong",
            401,
            &["www-authenticate: ApiKey name=\"x-key\""],
            "…The application",
        ),
        ("GET /secured/key\nx-key: poor", 403, &["!www-authenticate"], "…The application"),
        (
            "GET /secured/bearer\nauthorization: Bearer wrong",
            401,
            &["www-authenticate: Bearer error=\"invalid_token\""],
            "…The application",
        ),
        (
            "GET /secured/scopes\nauthorization: Bearer poor",
            403,
            &["www-authenticate: Bearer error=\"insufficient_scope\", scope=\"read write\""],
            "…The application",
        ),
        ("GET /secured/optional\nauthorization: Bearer wrong", 401, &[], "…The application"),
    ])
    .await;
}

#[tokio::test]
async fn credentials_come_before_everything_but_the_route() {
    check(&[
        ("POST /secured/body\n\n{", 401, &[], "…401"),
        ("POST /secured/body\ncontent-type: text/html\n\n<p>", 401, &[], "…401"),
        ("POST /secured/body\nx-key: wrong\n\n{}", 401, &[], "…The application"),
        ("POST /secured/body\nx-key: me\n\n{", 400, &[], "…400"),
        ("POST /secured/body\nx-key: me\n\n{\"name\":\"a\"}", 200, &[], "\"me\""),
        ("PUT /secured/body", 405, &["allow: POST, OPTIONS"], "…405"),
        ("GET /secured/nowhere", 404, &[], "…404"),
        ("GET /limits?minimum=x", 401, &[], "…401"),
    ])
    .await;
}
