//! Bodies of requests, and streams both ways.

use super::{check, check_headers, sink, with_key};

#[tokio::test]
async fn json_is_read() {
    let item = r#"{"as":"item","item":{"name":"a","count":0}}"#;
    check(&[
        ("POST /bodies/json\n\n{\"name\":\"a\",\"count\":0}", 200, item),
        ("POST /bodies/json\ncontent-type: Application/JSON; Charset=\"UTF-8\"\n\n {\"count\":0,\"name\":\"\\u0061\"}\n", 200, item),
        ("POST /bodies/json\n\n{\"name\":\"a\",\"count\":0,\"other\":[1,{}]}", 200, item),
        ("POST /bodies/suffix\ncontent-type: application/vnd.kitchen.item+json\n\n{\"name\":\"a\",\"count\":0}", 200, item),
        ("DELETE /bodies/json\n\n{\"name\":\"a\",\"count\":0}", 200, item),
        ("GET /bodies/json\n\n{\"name\":\"a\",\"count\":0}", 200, item),
        ("GET /bodies/json", 200, r#"{"as":"nothing"}"#),
        ("POST /bodies/any\n\n[null,1.5,\"x\",{\"a\":{}}]", 200, r#"[null,1.5,"x",{"a":{}}]"#),
        ("POST /bodies/any\n\nnull", 200, "null"),
    ])
    .await;
}

#[tokio::test]
async fn json_that_breaks_its_schema_is_refused() {
    check(&[
        (
            "POST /bodies/json\n\n{\"name\":\"\",\"count\":-1}",
            422,
            "…\"detail\":\"The request has 2 violations.\"",
        ),
        ("POST /bodies/json\n\n{\"name\":\"123456789\"}", 200, "…123456789"),
        (
            "POST /bodies/json\n\n{\"name\":\"1234567890\"}",
            422,
            "…\"pointer\":\"#/name\",\"keyword\":\"maxLength\"",
        ),
        ("POST /bodies/json\n\n{}", 422, "…\"pointer\":\"#\",\"keyword\":\"required\""),
        ("POST /bodies/json\n\n[]", 422, "…\"pointer\":\"#\",\"keyword\":\"type\""),
        ("POST /bodies/json\n\nnull", 422, "…\"pointer\":\"#\",\"keyword\":\"type\""),
        ("DELETE /bodies/json", 422, "…\"pointer\":\"#\",\"keyword\":\"required\""),
    ])
    .await;
}

#[tokio::test]
async fn what_is_no_json_is_bad() {
    for body in [
        "{",
        "{\"name\":\"a\",}",
        "{\"name\":\"a\",\"name\":\"b\"}",
        "{\"name\":\"a\"} x",
        "{'name':1}",
        "\u{feff}{",
        "NaN",
        " ",
    ] {
        check(&[(&format!("POST /bodies/json\n\n{body}"), 400, "…\"status\":400")]).await;
    }
    let deep = format!("POST /bodies/any\n\n{}{}", "[".repeat(200), "]".repeat(200));
    check(&[(&deep, 400, "…\"status\":400")]).await;
    let mut bytes = with_key("POST /bodies/json").replace('\n', " HTTP/1.1\r\n").into_bytes();
    bytes.extend(b"\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 12\r\n\r\n{\"name\":\"\xff\"}");
    assert_eq!(sink().raw(bytes).await.status, 400);
}

#[tokio::test]
async fn absent_is_not_empty() {
    check(&[
        ("PUT /bodies/json", 200, r#"{"as":"nothing"}"#),
        ("PUT /bodies/json\n\n", 200, r#"{"as":"nothing"}"#),
        ("POST /bodies/json", 422, "…\"keyword\":\"required\""),
        ("POST /bodies/json\n\n", 422, "…\"keyword\":\"required\""),
        ("POST /bodies/several", 200, r#"{"as":"nothing"}"#),
        ("POST /bodies/several\ncontent-type: text/plain\n\n", 200, r#"{"as":"text","text":""}"#),
        (
            "POST /bodies/several\ncontent-type: application/pdf\n\n",
            200,
            r#"{"as":"bytes","size":0,"media":"application/pdf"}"#,
        ),
        (
            "POST /bodies/several\ncontent-type: application/x-www-form-urlencoded\n\n",
            422,
            "…\"keyword\":\"required\"",
        ),
        ("PUT /bodies/ranges", 200, r#"{"as":"nothing"}"#),
        ("POST /bodies/bytes", 422, "…\"keyword\":\"required\""),
        ("POST /bodies/bytes\ncontent-type: application/octet-stream\n\n", 200, ""),
        ("POST /bodies/text", 422, "…\"keyword\":\"required\""),
    ])
    .await;
}

#[tokio::test]
async fn chunks_without_bytes_are_no_body() {
    for (method, status) in [("PUT", 200), ("POST", 422)] {
        let head = with_key(&format!("{method} /bodies/json")).replace('\n', " HTTP/1.1\r\n");
        let request =
            head + "\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n";
        let reply = sink().raw(request.into_bytes()).await;
        assert_eq!(reply.status, status, "{}", reply.text());
    }
}

#[tokio::test]
async fn a_patch_tells_null_from_absent() {
    let patch =
        |body: &str| format!("PATCH /bodies/json\ncontent-type: application/merge-patch+json\n\n{body}");
    check(&[
        (&patch(r#"{"name":null}"#), 200, r#"{"as":"patch","text":"Some(Null) None"}"#),
        (
            &patch(r#"{"name":"a","count":1}"#),
            200,
            r#"{"as":"patch","text":"Some(Value(\"a\")) Some(Value(1))"}"#,
        ),
        (&patch("{}"), 200, r#"{"as":"patch","text":"None None"}"#),
        (&patch(r#"{"count":"x"}"#), 422, "…\"pointer\":\"#/count\",\"keyword\":\"type\""),
        ("PATCH /bodies/json\n\n{}", 415, "…415"),
    ])
    .await;
}

#[tokio::test]
async fn the_media_type_decides() {
    check_headers(&[
        ("POST /bodies/several\n\n{\"name\":\"a\"}", 200, &[], r#"{"as":"item","item":{"name":"a"}}"#),
        ("POST /bodies/several\ncontent-type: application/x-www-form-urlencoded\n\nname=a&count=2", 200, &[], r#"{"as":"item","item":{"name":"a","count":2}}"#),
        ("POST /bodies/several\ncontent-type: text/csv; header=present\n\na,b", 200, &[], r#"{"as":"text","text":"a,b"}"#),
        ("POST /bodies/several\ncontent-type: application/pdf\n\n%PDF", 200, &[], r#"{"as":"bytes","size":4,"media":"application/pdf"}"#),
        (
            "POST /bodies/several\ncontent-type: application/xml\n\n<a/>",
            415,
            &["accept: application/json, application/x-www-form-urlencoded, text/plain, text/csv, application/pdf"],
            "…415",
        ),
        ("POST /bodies/json\ncontent-type: application/json-patch+json\n\n[]", 415, &["accept: application/json"], "…415"),
        ("POST /bodies/json\ncontent-type: nonsense\n\n{}", 415, &[], "…415"),
        ("POST /bodies/json\ncontent-type: application/json; charset=latin1\n\n{}", 415, &[], "…415"),
        ("POST /bodies/json\ncontent-encoding: br\n\n{}", 415, &["accept-encoding: identity"], "…415"),
        ("POST /bodies/text\ncontent-type: text/plain; charset=utf-16\n\na", 415, &[], "…415"),
        ("POST /bodies/text\ncontent-type: text/plain; charset=us-ascii\n\na", 200, &[], r#"{"as":"text","text":"a"}"#),
        ("POST /bodies/ranges\ncontent-type: image/png\n\nxyz", 200, &[], r#"{"as":"bytes","size":3,"media":"image/png"}"#),
        ("POST /bodies/ranges\ncontent-type: IMAGE/PNG\n\nxyz", 200, &[], "…\"size\":3"),
        ("POST /bodies/ranges\ncontent-type: text/plain\n\nxyz", 415, &["accept: image/*"], "…415"),
        ("PUT /bodies/ranges\ncontent-type: x/y; z=1\n\nxyz", 200, &[], r#"{"as":"bytes","size":3,"media":"x/y; z=1"}"#),
    ])
    .await;
}

#[tokio::test]
async fn texts_and_bytes_come_as_they_are() {
    check_headers(&[
        ("POST /bodies/text\ncontent-type: text/plain\n\näöü€", 200, &[], r#"{"as":"text","text":"äöü€"}"#),
        (
            "POST /bodies/text\ncontent-type: text/plain\n\nabcde",
            422,
            &[],
            "…\"pointer\":\"#\",\"keyword\":\"maxLength\"",
        ),
        (
            "POST /bodies/xml\ncontent-type: application/xml\n\n<item name=\"a\"/>",
            200,
            &["content-type: application/xml"],
            "=<item name=\"a\"/>",
        ),
        (
            "POST /bodies/bytes\ncontent-type: application/octet-stream\n\n\u{0}\u{1}x",
            200,
            &["content-type: application/octet-stream"],
            "=\u{0}\u{1}x",
        ),
    ])
    .await;
}

#[tokio::test]
async fn a_form_is_read_as_its_encoding_says() {
    let form =
        |body: &str| format!("POST /bodies/form\ncontent-type: application/x-www-form-urlencoded\n\n{body}");
    check(&[
        (&form("text=a+b%26c&count=7"), 200, r#"{"text":"a b&c","count":7}"#),
        (&form("text=a&list=x&list=y"), 200, r#"{"text":"a","list":["x","y"]}"#),
        (&form("text=a&commas=1,2"), 200, r#"{"text":"a","commas":[1,2]}"#),
        (
            &form("text=a&spaces=x%20y&pipes=x%7Cy"),
            200,
            r#"{"text":"a","spaces":["x","y"],"pipes":["x","y"]}"#,
        ),
        (&form("text=a&spaces=x+y&pipes=x|y"), 200, r#"{"text":"a","spaces":["x","y"],"pipes":["x","y"]}"#),
        (
            &form("text=a&deep[range][from]=1&deep[tags][]=x"),
            200,
            r#"{"text":"a","deep":{"range":{"from":1},"tags":["x"]}}"#,
        ),
        (&form("text=a&json=%7B%22R%22%3A1%7D"), 200, r#"{"text":"a","json":{"R":1}}"#),
        (&form("count=7"), 422, "…\"pointer\":\"#\",\"keyword\":\"required\""),
        (&form("text="), 422, "…\"pointer\":\"#/text\",\"keyword\":\"minLength\""),
        (&form("text=a&count=0"), 422, "…\"pointer\":\"#/count\",\"keyword\":\"minimum\""),
        (&form("text=a&commas=1,x"), 422, "…\"pointer\":\"#/commas/1\",\"keyword\":\"type\""),
        (&form("text=a&json=%7B"), 422, "…\"pointer\":\"#/json\",\"keyword\":\"type\""),
        ("POST /bodies/form\n\n{\"text\":\"a\"}", 415, "…415"),
    ])
    .await;
}

/// A form with parts, each with its head; lines end as in HTTP.
fn parts(parts: &[(&str, &str)]) -> String {
    let mut request =
        "POST /bodies/multipart\ncontent-type: multipart/form-data; boundary=\"b o\"\n\n".to_owned();
    for (head, body) in parts {
        let head = head.replace('\n', "\r\n");
        let part = ["--b o\r\ncontent-disposition: form-data; ", &head, "\r\n\r\n", body, "\r\n"];
        request.extend(part);
    }
    request + "--b o--\r\n"
}

#[tokio::test]
async fn parts_of_a_form_are_typed_and_files_keep_their_names() {
    let title = ("name=\"title\"", "ab");
    let file = ("name=\"file\"; filename=\"a.bin\"\ncontent-type: application/x-thing", "xyz");
    let sent = r#""files":[{"size":3,"name":"a.bin","media":"application/x-thing"}]"#;
    check(&[
        (&parts(&[title, file]), 200, &format!(r#"{{"title":"ab",{sent}}}"#)),
        (
            &parts(&[
                ("name=\"count\"", "9"),
                title,
                ("name=\"tags\"", "x"),
                file,
                ("name=\"tags\"", "y,z"),
                ("name=\"object\"\ncontent-type: application/json", "{\"R\": 1}"),
            ]),
            200,
            &format!(r#"{{"title":"ab","count":9,"tags":["x","y,z"],"object":{{"R":1}},{sent}}}"#),
        ),
        (
            &parts(&[title, file, ("name=\"files\"; filename=\"1.png\"\ncontent-type: image/png", ""), ("name=\"files\"; filename=\"2.jpg\"\ncontent-type: image/jpeg", "j")]),
            200,
            r#"{"title":"ab","files":[{"size":3,"name":"a.bin","media":"application/x-thing"},{"size":0,"name":"1.png","media":"image/png"},{"size":1,"name":"2.jpg","media":"image/jpeg"}]}"#,
        ),
        (&parts(&[title]), 422, "…\"pointer\":\"#\",\"keyword\":\"required\""),
        (&parts(&[("name=\"title\"", "a"), file]), 422, "…\"pointer\":\"#/title\",\"keyword\":\"minLength\""),
        (&parts(&[title, file, ("name=\"count\"", "10")]), 422, "…\"pointer\":\"#/count\",\"keyword\":\"maximum\""),
        (&parts(&[title, file, ("name=\"count\"", "x")]), 422, "…\"pointer\":\"#/count\",\"keyword\":\"type\""),
        (&parts(&[title, file, ("name=\"object\"", "{\"R\":\"x\"}")]), 422, "…\"pointer\":\"#/object/R\",\"keyword\":\"type\""),
        (
            &parts(&[title, file, ("name=\"files\"; filename=\"1.png\"\ncontent-type: image/png", "1"), ("name=\"files\"; filename=\"2.png\"\ncontent-type: image/png", "2"), ("name=\"files\"; filename=\"3.png\"\ncontent-type: image/png", "3")]),
            422,
            "…\"pointer\":\"#/files\",\"keyword\":\"maxItems\"",
        ),
        ("POST /bodies/multipart\ncontent-type: multipart/form-data\n\nx", 400, "…400"),
        ("POST /bodies/multipart\ncontent-type: multipart/form-data; boundary=b\n\n--b\r\nx", 400, "…400"),
        ("POST /bodies/multipart\n\n{}", 415, "…415"),
    ])
    .await;
}

#[tokio::test]
async fn a_body_has_its_limit() {
    let long = |bytes: usize| {
        parts(&[("name=\"title\"", "ab"), ("name=\"file\"; filename=\"a\"", &"x".repeat(bytes))])
    };
    check(&[
        ("POST /bodies/limited\n\n{\"name\":\"12345\"}", 200, "…12345"),
        ("POST /bodies/limited\n\n{\"name\":\"123456\"}", 413, "…413"),
        (&long(150 << 10), 200, "…\"size\":153600"),
        (&long(250 << 10), 413, "…413"),
    ])
    .await;
    // Without a length, the bytes are counted.
    let head = with_key("POST /bodies/limited").replace('\n', " HTTP/1.1\r\n");
    let chunked = format!(
        "{head}\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    );
    for (body, status) in [("{\"name\":\"12345\"}", 200), ("{\"name\":\"123456\"}", 413)] {
        let request = format!("{chunked}{:x}\r\n{body}\r\n0\r\n\r\n", body.len());
        assert_eq!(sink().raw(request.into_bytes()).await.status, status, "{body}");
    }
}

#[tokio::test]
async fn a_client_that_waits_is_told_to_go_on_only_where_its_body_is_wanted() {
    let head = with_key("POST /bodies/limited").replace('\n', " HTTP/1.1\r\n");
    let request = |headers: &str| {
        format!("{head}\r\nhost: x\r\nconnection: close\r\nexpect: 100-continue\r\n{headers}\r\n\r\n")
    };
    let json = "content-type: application/json\r\ncontent-length: 12\r\n\r\n{\"name\":\"a\"}";
    let answer = sink().raw(request(json).into_bytes()).await;
    assert_eq!(answer.status, 100, "{answer:?}");
    for (headers, status) in [
        ("content-type: application/json\r\ncontent-length: 99", 413),
        ("content-type: text/html\r\ncontent-length: 1", 415),
    ] {
        assert_eq!(sink().raw(request(headers).into_bytes()).await.status, status, "{headers}");
    }
}

#[tokio::test]
async fn items_come_one_after_the_other() {
    let lines = |body: &str| format!("POST /bodies/lines\ncontent-type: application/jsonl\n\n{body}");
    check_headers(&[
        (
            &lines("{\"name\":\"a\"}\n{\"name\":\"b\"}\n"),
            200,
            &["content-type: application/jsonl"],
            "…{\"name\":\"a\"}\n",
        ),
        (&lines("{\"name\":\"a\"}\r\n\r\n{\"name\":\"b\"}"), 200, &[], "…{\"name\":\"b\"}\n"),
        (&lines(""), 200, &[], "…"),
        ("POST /bodies/lines\n\n[]", 415, &["accept: application/jsonl"], "…415"),
    ])
    .await;
    let events = |body: &str| format!("POST /bodies/events\ncontent-type: text/event-stream\n\n{body}");
    check_headers(&[
        (
            &events("event: found\nid: 7\ndata: a\ndata: b\n\n: comment\n\ndata: c\n\n"),
            200,
            &["content-type: text/event-stream"],
            "…event: found",
        ),
        (&events("data: c\r\n\r\n"), 200, &[], "…data: c\n\n"),
    ])
    .await;
}

#[tokio::test]
async fn an_item_that_breaks_its_schema_ends_the_stream() {
    let reply = sink()
        .send(&with_key("POST /bodies/lines\ncontent-type: application/jsonl\n\n{\"name\":\"a\"}\n{\"name\":\"\"}\n{\"name\":\"c\"}\n"))
        .await;
    assert_eq!(reply.status, 200);
    assert!(reply.text().contains("{\"name\":\"a\"}") && !reply.text().contains("\"c\""), "{}", reply.text());
    // Chunked, and cut off: the last chunk is not there.
    assert!(!reply.text().contains("\r\n0\r\n\r\n"), "{}", reply.text());
}
