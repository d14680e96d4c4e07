//! What is said of parameters beside their styles.

use super::check;

#[tokio::test]
async fn content_is_json_in_every_place() {
    let query = "in_query=%7B%22name%22%3A%22a%20b%22%2C%22range%22%3A%7B%22from%22%3A1%7D%7D";
    check(&[
        (
            &format!(
                "GET /parameters/content/%5B%22a%2Fb%22%5D?{query}\nx-in-header: {{\"R\": 1}}\ncookie: in_cookie={{\"G\":2}}"
            ),
            200,
            r#"{"in_path":["a/b"],"in_query":{"name":"a b","range":{"from":1}},"in_header":{"R":1},"in_cookie":{"G":2}}"#,
        ),
        (
            &format!("GET /parameters/content/[]?{query}"),
            200,
            r#"{"in_path":[],"in_query":{"name":"a b","range":{"from":1}}}"#,
        ),
        (
            "GET /parameters/content/a?in_query=7\nx-in-header: {\"R\":\"x\"}\ncookie: in_cookie={",
            422,
            "…\"detail\":\"The request has 4 violations.\"",
        ),
        ("GET /parameters/content/[]?in_query=%7B%22name%22%3A1%7D", 422, "…\"pointer\":\"#/name\",\"keyword\":\"type\""),
        ("GET /parameters/content/[]", 422, "…\"in\":\"query\",\"name\":\"in_query\",\"pointer\":\"#\",\"keyword\":\"required\""),
    ])
    .await;
}

#[tokio::test]
async fn reserved_characters_may_be_sent_as_they_are() {
    check(&[
        (
            "GET /parameters/reserved?text=:/?@!$'()*,;=&list=a/b,c:d",
            200,
            r#"{"text":":/?@!$'()*,;=","list":["a/b","c:d"]}"#,
        ),
        ("GET /parameters/reserved?text=[x]&list=%23,%26", 200, r##"{"text":"[x]","list":["#","&"]}"##),
    ])
    .await;
}

#[tokio::test]
async fn an_empty_value_is_no_value_only_where_that_is_allowed() {
    check(&[
        ("GET /parameters/empty", 200, "{}"),
        ("GET /parameters/empty?text&count&flag", 200, r#"{"text":""}"#),
        ("GET /parameters/empty?text=&count=&flag=", 200, r#"{"text":""}"#),
        ("GET /parameters/empty?count=7&flag=true", 200, r#"{"count":7,"flag":true}"#),
        ("GET /parameters/empty?strict=", 422, "…\"name\":\"strict\",\"pointer\":\"#\",\"keyword\":\"type\""),
        ("GET /parameters/empty?strict", 422, "…\"name\":\"strict\",\"pointer\":\"#\",\"keyword\":\"type\""),
    ])
    .await;
}

#[tokio::test]
async fn what_is_absent_takes_its_default() {
    check(&[
        (
            "GET /parameters/defaults",
            200,
            r#"{"text":"blue","list":["blue","black"],"R":100,"count":7,"flag":true}"#,
        ),
        (
            "GET /parameters/defaults?text=&list=x&object[R]=1\nx-count: 2\ncookie: flag=false",
            200,
            r#"{"text":"","list":["x"],"R":1,"count":2,"flag":false}"#,
        ),
        (
            "GET /parameters/defaults\nx-count: 0",
            422,
            "…\"name\":\"x-count\",\"pointer\":\"#\",\"keyword\":\"minimum\"",
        ),
    ])
    .await;
}

#[tokio::test]
async fn all_that_is_missing_is_told_at_once() {
    const MISSING: [&str; 3] = [
        r##"…"in":"query","name":"text","pointer":"#","keyword":"required""##,
        r##"…"in":"header","name":"x-list","pointer":"#","keyword":"required""##,
        r##"…"in":"cookie","name":"object","pointer":"#","keyword":"required""##,
    ];
    for missing in MISSING {
        check(&[("GET /parameters/required", 422, missing)]).await;
    }
    check(&[
        ("GET /parameters/required", 422, "…\"detail\":\"The request has 3 violations.\""),
        (
            "GET /parameters/required?text=a&text=b\nx-list: x\nx-list: y\ncookie: object=R,1",
            200,
            r#"{"text":"a","list":["x","y"],"object":{"R":1}}"#,
        ),
    ])
    .await;
}

#[tokio::test]
async fn text_becomes_the_type_that_is_documented() {
    check(&[
        ("GET /parameters/typed/-7", 200, r#"{"integer":-7}"#),
        (
            "GET /parameters/typed/0?number=1e2&boolean=false&enumerated=brown&nullable=null&either=true&integers=1",
            200,
            r#"{"integer":0,"number":100.0,"boolean":false,"enumerated":"brown","nullable":null,"either":true,"integers":[1]}"#,
        ),
        (
            "GET /parameters/typed/0?nullable=7&date=2024-02-29&time=2017-01-01T00:59:60%2B01:00&either=7&integers=1&integers=2",
            200,
            r#"{"integer":0,"nullable":7,"date":"2024-02-29","time":"2017-01-01T00:59:60+01:00","either":7,"integers":[1,2]}"#,
        ),
        (
            "GET /parameters/typed/0?id=F81D4FAE-7dec-11d0-a765-00a0c91e6bf6",
            200,
            r#"{"integer":0,"id":"f81d4fae-7dec-11d0-a765-00a0c91e6bf6"}"#,
        ),
        ("GET /parameters/typed/1.0", 422, "…\"in\":\"path\",\"name\":\"integer\",\"pointer\":\"#\",\"keyword\":\"type\""),
        ("GET /parameters/typed/+1", 422, "…\"name\":\"integer\",\"pointer\":\"#\",\"keyword\":\"type\""),
        ("GET /parameters/typed/0?number=NaN", 422, "…\"name\":\"number\",\"pointer\":\"#\",\"keyword\":\"type\""),
        ("GET /parameters/typed/0?boolean=True", 422, "…\"name\":\"boolean\",\"pointer\":\"#\",\"keyword\":\"type\""),
        ("GET /parameters/typed/0?enumerated=red", 422, "…\"name\":\"enumerated\",\"pointer\":\"#\",\"keyword\":\"enum\""),
        ("GET /parameters/typed/0?nullable=nil", 422, "…\"name\":\"nullable\",\"pointer\":\"#\",\"keyword\":\"type\""),
        ("GET /parameters/typed/0?date=2023-02-29", 422, "…\"name\":\"date\",\"pointer\":\"#\",\"keyword\":\"format\""),
        ("GET /parameters/typed/0?time=2024-02-29", 422, "…\"name\":\"time\",\"pointer\":\"#\",\"keyword\":\"format\""),
        ("GET /parameters/typed/0?id=7", 422, "…\"name\":\"id\",\"pointer\":\"#\",\"keyword\":\"format\""),
        ("GET /parameters/typed/0?either=x", 422, "…\"name\":\"either\",\"pointer\":\"#\",\"keyword\":\"oneOf\""),
        ("GET /parameters/typed/0?integers=1&integers=x", 422, "…\"name\":\"integers\",\"pointer\":\"#/1\",\"keyword\":\"type\""),
        ("GET /parameters/typed/x?number=x&date=x", 422, "…\"detail\":\"The request has 3 violations.\""),
    ])
    .await;
}
