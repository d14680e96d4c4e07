//! Each constraint, with the value at its boundary and the one beyond: in the query, in JSON and in forms.

use serde_json::Value;

use super::{check_all, sink, with_key};

/// A name, values at the boundary, values beyond it, and the keyword that says so.
const LIMITS: [(&str, &[&str], &[&str], &str); 21] = [
    ("minimum", &["3", "9223372036854775807"], &["2", "-9223372036854775808"], "minimum"),
    ("minimum", &["3"], &["9223372036854775808"], "representation"),
    ("maximum", &["9.5", "-1e308"], &["9.500000000000002", "1e308"], "maximum"),
    ("maximum", &["0"], &["1e309"], "representation"),
    ("above", &["4"], &["3"], "exclusiveMinimum"),
    ("below", &["8.999999999999998"], &["9", "9.0"], "exclusiveMaximum"),
    ("multiple", &["8", "0", "-4"], &["9", "-3"], "multipleOf"),
    ("step", &["0.07", "19.99", "0"], &["0.075", "1e-3"], "multipleOf"),
    ("narrow", &["2147483647", "-2147483648"], &["2147483648", "-2147483649"], "format"),
    ("shortest", &["\"ab\"", "\"äö\""], &["\"a\"", "\"ä\"", "\"\""], "minLength"),
    ("longest", &["\"abc\"", "\"äöü\"", "\"😀😀😀\"", "\"\""], &["\"abcd\"", "\"😀😀😀😀\""], "maxLength"),
    ("pattern", &["\"a1\""], &["\"a\"", "\"A1\"", "\"a1 \"", "\"a1\\n\""], "pattern"),
    ("enumerated", &["\"blue\"", "\"brown\""], &["\"red\"", "\"Blue\"", "\"\""], "enum"),
    ("few", &["[1,2]"], &["[1]"], "minItems"),
    ("many", &["[1,2,3]"], &["[1,2,3,4]"], "maxItems"),
    ("distinct", &["[1,2]", "[1]"], &["[1,1]", "[1,2,1]"], "uniqueItems"),
    ("items", &["[\"ab\",\"\"]"], &["[\"ab\",\"abc\"]"], "maxLength"),
    ("members", &["{\"a\":1,\"b\":2}"], &["{\"a\":1}"], "minProperties"),
    ("members", &["{\"a\":1,\"b\":2,\"c\":3}"], &["{\"a\":1,\"b\":2,\"c\":3,\"d\":4}"], "maxProperties"),
    ("minimum", &["3"], &["\"x\"", "3.5", "true"], "type"),
    ("few", &["[1,2]"], &["[1,\"x\"]", "[1,2.5]"], "type"),
];

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat()
}

/// A value as pairs of a query or a form.
fn pairs(name: &str, json: &str) -> String {
    let text = |value: &Value| encoded(&value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    // Numbers are sent as they are written here.
    let Ok(value) = serde_json::from_str::<Value>(json).map_err(drop).and_then(|value| match value {
        Value::Number(_) => Err(()),
        value => Ok(value),
    }) else {
        return format!("{name}={}", encoded(json));
    };
    match &value {
        // `items` is the one that is not exploded.
        Value::Array(items) if name == "items" => {
            format!("{name}={}", items.iter().map(text).collect::<Vec<_>>().join(","))
        }
        Value::Array(items) => {
            items.iter().map(|item| format!("{name}={}", text(item))).collect::<Vec<_>>().join("&")
        }
        Value::Object(members) => {
            let pairs = members.iter().map(|(key, value)| format!("{name}[{key}]={}", text(value)));
            pairs.collect::<Vec<_>>().join("&")
        }
        value => format!("{name}={}", text(value)),
    }
}

/// The requests for a value, by their places.
fn requests(name: &str, json: &str) -> [(&'static str, String); 3] {
    let pairs = pairs(name, json);
    let form = "content-type: application/x-www-form-urlencoded";
    [
        ("query", format!("GET /limits?{pairs}")),
        ("body", format!("POST /limits\n\n{{\"{name}\":{json}}}")),
        ("body", format!("POST /limits\n{form}\n\n{pairs}")),
    ]
}

#[tokio::test]
async fn values_at_the_boundary_are_taken() {
    let mut rows = Vec::new();
    for (name, good, ..) in LIMITS {
        for (_, request) in good.iter().flat_map(|json| requests(name, json)) {
            rows.push((with_key(&request), 204, &[][..], ""));
        }
    }
    check_all(&sink(), &rows).await;
}

#[tokio::test]
async fn values_beyond_the_boundary_are_violations_that_name_the_constraint() {
    let mut texts = Vec::new();
    for (name, _, bad, keyword) in LIMITS {
        for (place, request) in bad.iter().flat_map(|json| requests(name, json)) {
            let pointer = match (place, keyword, name) {
                ("query", "type", "few") => "#/1",
                ("query", "maxLength", "items") => "#/1",
                ("query", ..) => "#",
                (_, "type", "few") => "#/few/1",
                (_, "maxLength", "items") => "#/items/1",
                _ => "",
            };
            let of = if place == "query" { format!("\"name\":\"{name}\",") } else { String::new() };
            let pointer = if pointer.is_empty() { format!("#/{name}") } else { pointer.to_owned() };
            let told = format!("…\"in\":\"{place}\",{of}\"pointer\":\"{pointer}\",\"keyword\":\"{keyword}\"");
            texts.push((with_key(&request), told));
        }
    }
    let rows: Vec<_> =
        texts.iter().map(|(request, told)| (request.clone(), 422, &[][..], told.as_str())).collect();
    check_all(&sink(), &rows).await;
}

#[tokio::test]
async fn several_violations_are_told_together() {
    let request = "minimum=2&maximum=10&shortest=a&longest=abcd&enumerated=red&few=1&members[a]=1";
    for row in [
        format!("GET /limits?{request}"),
        format!("POST /limits\ncontent-type: application/x-www-form-urlencoded\n\n{request}"),
    ] {
        let told = "…\"detail\":\"The request has 7 violations.\"";
        check_all(&sink(), &[(with_key(&row), 422, &["content-type: application/problem+json"], told)]).await;
    }
}

#[tokio::test]
async fn a_member_that_is_not_let_in_is_told_in_forms_too() {
    let told = r##"…"pointer":"#/other","keyword":"additionalProperties""##;
    let rows = [
        "POST /limits\n\n{\"minimum\":3,\"other\":1}",
        "POST /limits\ncontent-type: application/x-www-form-urlencoded\n\nminimum=3&other=1",
    ];
    let rows = rows.map(|request| (with_key(request), 422, &[][..], told));
    check_all(&sink(), &rows).await;
}
