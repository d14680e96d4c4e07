//! Every style with every kind of value, as the tables of the specifications have them.

use serde_json::{Value, json};

use super::{check, check_all, sink, with_key};

/// OpenAPI 3.1.1 §4.8.12.5, "Style Examples": style, exploded, and how an empty text, a text, a list and an object are
/// written; `-` where the table has `n/a`.
const OPENAPI: [(&str, bool, [&str; 4]); 11] = [
    ("matrix", false, [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"]),
    ("matrix", true, [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"]),
    ("label", false, [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
    ("label", true, [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
    ("simple", false, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
    ("simple", true, ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
    ("form", false, ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
    ("form", true, ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"]),
    ("spaces", false, ["-", "-", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"]),
    ("pipes", false, ["-", "-", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"]),
    ("deep-object", true, ["-", "-", "-", "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"]),
];

/// RFC 6570 §3.2.2 and §3.2.5 to §3.2.8, with its values: style, exploded, and the expansions of `half`, `list` and
/// `keys`.
const RFC6570: [(&str, bool, [&str; 3]); 8] = [
    ("simple", false, ["50%25", "red,green,blue", "semi,%3B,dot,.,comma,%2C"]),
    ("simple", true, ["50%25", "red,green,blue", "semi=%3B,dot=.,comma=%2C"]),
    ("label", false, [".50%25", ".red,green,blue", ".semi,%3B,dot,.,comma,%2C"]),
    // The dot of `keys` is left out: `.semi=%3B.dot=..comma=%2C` cannot be read back.
    ("label", true, [".50%25", ".red.green.blue", ".semi=%3B.comma=%2C"]),
    ("matrix", false, [";color=50%25", ";color=red,green,blue", ";color=semi,%3B,dot,.,comma,%2C"]),
    ("matrix", true, [";color=50%25", ";color=red;color=green;color=blue", ";semi=%3B;dot=.;comma=%2C"]),
    ("form", false, ["color=50%25", "color=red,green,blue", "color=semi,%3B,dot,.,comma,%2C"]),
    ("form", true, ["color=50%25", "color=red&color=green&color=blue", "semi=%3B&dot=.&comma=%2C"]),
];

const NAMES: [&str; 3] = ["text", "list", "object"];

/// The texts of a row, each with the name of its parameter; those that there are none of are left out.
fn named(texts: &[&str]) -> Vec<(&'static str, String)> {
    let named = NAMES.iter().zip(texts).filter(|(_, text)| **text != "-");
    named.map(|(name, text)| (*name, text.replace("color", name))).collect()
}

/// A request for each place where a style may be, with all parameters of the row.
fn requests(style: &str, exploded: bool, texts: &[&str]) -> Vec<String> {
    let parts = named(texts);
    let suffix = if exploded && style != "deep-object" { "-exploded" } else { "" };
    let joined =
        |with: &str| parts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(with);
    let mut requests = Vec::new();
    if matches!(style, "simple" | "label" | "matrix") {
        requests.push(format!("GET /path/{style}{suffix}/{}", joined("/")));
    }
    if matches!(style, "form" | "spaces" | "pipes" | "deep-object") {
        requests.push(format!("GET /query/{style}{suffix}?{}", joined("&")));
    }
    if style == "form" {
        requests.push(format!("GET /cookies/form{suffix}\ncookie: {}", joined("; ").replace('&', "; ")));
    }
    // Headers are not percent-encoded.
    if style == "simple" && !joined("").contains('%') {
        let lines: Vec<_> = parts.iter().map(|(name, text)| format!("{name}: {text}")).collect();
        requests.push(format!("GET /headers/simple{suffix}\n{}", lines.join("\n")));
    }
    requests
}

/// What handlers are given of a row.
fn given(texts: &[&str], values: [Value; 3]) -> String {
    let given: serde_json::Map<_, _> = NAMES
        .iter()
        .zip(texts)
        .zip(values)
        .filter(|((_, text), _)| **text != "-")
        .map(|((name, _), value)| ((*name).to_owned(), value))
        .collect();
    Value::Object(given).to_string()
}

async fn check_texts(rows: &[(String, String)]) {
    let rows: Vec<_> = rows
        .iter()
        .map(|(request, given)| (with_key(request), 200, &[][..], given.as_str()))
        .collect();
    check_all(&sink(), &rows).await;
}

#[tokio::test]
async fn openapis_style_table_is_read() {
    let mut rows = Vec::new();
    for (style, exploded, [_, texts @ ..]) in &OPENAPI {
        let values = [json!("blue"), json!(["blue", "black", "brown"]), json!({"R": 100, "G": 200, "B": 150})];
        let given = given(texts, values);
        rows.extend(requests(style, *exploded, texts).into_iter().map(|request| (request, given.clone())));
    }
    check_texts(&rows).await;
}

#[tokio::test]
async fn an_empty_text_is_one() {
    let mut rows = Vec::new();
    for (style, exploded, [empty, _, list, object]) in &OPENAPI {
        // A segment is never empty, so `simple` has none in a path.
        if matches!(*style, "label" | "matrix" | "form") {
            let texts = [*empty, *list, *object];
            let values = [json!(""), json!(["blue", "black", "brown"]), json!({"R": 100, "G": 200, "B": 150})];
            let given = given(&texts, values);
            rows.extend(requests(style, *exploded, &texts).into_iter().map(|request| (request, given.clone())));
        }
    }
    check_texts(&rows).await;
}

#[tokio::test]
async fn rfc_6570s_expansions_are_read_back() {
    let mut rows = Vec::new();
    for (style, exploded, texts) in &RFC6570 {
        let keys = if texts[2].contains("dot") {
            json!({"semi": ";", "dot": ".", "comma": ","})
        } else {
            json!({"semi": ";", "comma": ","})
        };
        let given = given(texts, [json!("50%"), json!(["red", "green", "blue"]), keys]);
        rows.extend(requests(style, *exploded, texts).into_iter().map(|request| (request, given.clone())));
    }
    check_texts(&rows).await;
}

#[tokio::test]
async fn a_delimiter_that_is_encoded_belongs_to_the_value() {
    check(&[
        ("GET /path/simple/a%2Fb/x%2Cy,z/R,1", 200, r#"{"text":"a/b","list":["x,y","z"],"object":{"R":1}}"#),
        ("GET /path/label/.a%2Eb/.x%2Cy,z/.R,1", 200, r#"{"text":"a.b","list":["x,y","z"],"object":{"R":1}}"#),
        ("GET /query/form?list=x%2Cy,z", 200, r#"{"list":["x,y","z"]}"#),
        ("GET /query/form-exploded?list=x%26y&list=z%3D", 200, r#"{"list":["x&y","z="]}"#),
        ("GET /query/form?text=%2B+%20", 200, r#"{"text":"+  "}"#),
        ("GET /path/simple/%2B+%20/x/R,1", 200, r#"{"text":"++ ","list":["x"],"object":{"R":1}}"#),
        ("GET /query/form?text=%C3%BC%F0%9F%98%80", 200, r#"{"text":"ü😀"}"#),
        ("GET /query/form?text=%ff", 200, "{\"text\":\"\u{fffd}\"}"),
    ])
    .await;
}

#[tokio::test]
async fn absent_parameters_are_absent() {
    check(&[
        ("GET /query/form", 200, "{}"),
        ("GET /query/form?", 200, "{}"),
        ("GET /query/form-exploded?other=1", 200, r#"{"object":{"other":"1"}}"#),
        ("GET /headers/simple", 200, "{}"),
        ("GET /cookies/form\ncookie: other=1", 200, "{}"),
        ("GET /path/simple/blue/black", 404, "…404"),
    ])
    .await;
}

#[tokio::test]
async fn deep_objects_nest() {
    check(&[
        ("GET /query/deep-object?nested[name]=a+b", 200, r#"{"nested":{"name":"a b"}}"#),
        ("GET /query/deep-object?nested%5Bname%5D=a", 200, r#"{"nested":{"name":"a"}}"#),
        (
            "GET /query/deep-object?nested[range][from]=1&object[R]=2&nested[range][to]=3",
            200,
            r#"{"object":{"R":2},"nested":{"range":{"from":1,"to":3}}}"#,
        ),
        ("GET /query/deep-object?nested[tags][]=a&nested[tags][]=b", 200, r#"{"nested":{"tags":["a","b"]}}"#),
        ("GET /query/deep-object?nested[tags][1]=b&nested[tags][0]=a", 200, r#"{"nested":{"tags":["a","b"]}}"#),
        ("GET /query/deep-object?nested[tags]=a&nested[tags]=b", 200, r#"{"nested":{"tags":["a","b"]}}"#),
        (
            "GET /query/deep-object?nested[rows][0][id]=7&nested[rows][1][id]=8",
            200,
            r#"{"nested":{"rows":[{"id":7},{"id":8}]}}"#,
        ),
        ("GET /query/deep-object?nested[range][from]=x", 422, "…\"pointer\":\"#/range/from\",\"keyword\":\"type\""),
        ("GET /query/deep-object?object=1", 422, "…\"pointer\":\"#\",\"keyword\":\"type\""),
        ("GET /query/deep-object?object[R]=1.5", 422, "…\"pointer\":\"#/R\",\"keyword\":\"type\""),
    ])
    .await;
}

#[tokio::test]
async fn lines_of_one_header_are_one_list() {
    check(&[
        ("GET /headers/simple\nlist: blue\nlist: black, brown", 200, r#"{"list":["blue","black","brown"]}"#),
        ("GET /headers/simple\nLIST: blue", 200, r#"{"list":["blue"]}"#),
        ("GET /headers/simple\nobject: R,100\nobject: G,200", 200, r#"{"object":{"R":100,"G":200}}"#),
        ("GET /cookies/form\ncookie: text=a\ncookie: list=b,c", 200, r#"{"text":"a","list":["b","c"]}"#),
    ])
    .await;
}

#[tokio::test]
async fn members_that_are_of_another_type_are_violations() {
    for request in [
        "GET /path/simple/a/b/R,x",
        "GET /path/label-exploded/.a/.b/.R=x",
        "GET /path/matrix/;text=a/;list=b/;object=R,x",
        "GET /query/form?object=R,x",
        "GET /query/form-exploded?R=x",
        "GET /query/spaces?object=R%20x",
        "GET /query/pipes?object=R%7Cx",
        "GET /query/deep-object?object[R]=x",
        "GET /headers/simple\nobject: R,x",
        "GET /headers/simple-exploded\nobject: R=x",
        "GET /cookies/form\ncookie: object=R,x",
        "GET /cookies/form-exploded\ncookie: R=x",
    ] {
        check(&[(request, 422, "…\"name\":\"object\",\"pointer\":\"#/R\",\"keyword\":\"type\"")]).await;
    }
}
