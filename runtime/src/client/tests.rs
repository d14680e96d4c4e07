//! What is written is what RFC 6570 has, and what the reader of parameters reads.

use super::write;
use crate::json::Tree;
use crate::operation::{Parameter, Shape, Style, Wire};
use crate::parameter;
use crate::schema::Types;
use crate::violation::Place;

const COLORS: [(&str, Shape); 3] = [
    ("R", Shape::scalar(Types::INTEGER)),
    ("G", Shape::scalar(Types::INTEGER)),
    ("B", Shape::scalar(Types::INTEGER)),
];

fn wire(style: Style, explode: bool, json: &str) -> Wire {
    static ITEM: Shape = Shape::scalar(Types::STRING);
    static PROPERTIES: [(&str, Shape); 3] = COLORS;
    let shape = match json.as_bytes().first() {
        Some(b'[') => Shape::list(&ITEM),
        Some(b'{') => Shape::object(&PROPERTIES),
        _ => ITEM,
    };
    Wire::Style { style, explode, shape }
}

/// The style table of OpenAPI 3.1.1 §4.8.12.4.
#[test]
fn queries_are_written_by_style_and_read_back() {
    use Style::{DeepObject, Form, PipeDelimited, SpaceDelimited};
    let check = |style: Style, explode: bool, json: &str, expected: &str| {
        let wire = wire(style, explode, json);
        let query = write::query("color", &wire, &Tree::parse(json).unwrap()).join("&");
        assert_eq!(query, expected, "{style:?} {explode} {json}");
        let parameter = Parameter {
            name: "color",
            place: Place::Query,
            required: false,
            default: None,
            wire,
            segment: 0,
            parts: &[],
            empty: false,
            schema: "#",
        };
        let request = axum::http::Request::builder().uri(format!("/?{query}")).body(()).unwrap();
        let (parts, ()) = request.into_parts();
        let found = parameter::json(&parameter, &[], &parts);
        assert_eq!(found.as_deref(), (!expected.is_empty()).then_some(json), "{style:?} {explode} {query}");
    };
    let (list, object) = (r#"["blue","black","brown"]"#, r#"{"R":100,"G":200,"B":150}"#);
    check(Form, true, r#""blue""#, "color=blue");
    check(Form, false, r#""""#, "color=");
    check(Form, true, r#""a b&c=d/é%""#, "color=a%20b%26c%3Dd%2F%C3%A9%25");
    check(Form, true, list, "color=blue&color=black&color=brown");
    check(Form, false, list, "color=blue,black,brown");
    check(Form, false, r#"["a,b","c"]"#, "color=a%2Cb,c");
    check(Form, true, object, "R=100&G=200&B=150");
    check(Form, false, object, "color=R,100,G,200,B,150");
    check(SpaceDelimited, false, list, "color=blue%20black%20brown");
    check(SpaceDelimited, false, object, "color=R%20100%20G%20200%20B%20150");
    check(PipeDelimited, false, list, "color=blue%7Cblack%7Cbrown");
    check(PipeDelimited, false, object, "color=R%7C100%7CG%7C200%7CB%7C150");
    check(PipeDelimited, true, list, "color=blue&color=black&color=brown");
    check(DeepObject, true, object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
    check(DeepObject, true, list, "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown");
    // Undefined values are not there.
    check(Form, true, "[]", "");
    check(Form, false, "{}", "");
    check(DeepObject, true, "{}", "");
}

#[test]
fn what_a_style_does_not_reach_is_json() {
    let check = |wire: &Wire, json: &str, expected: &[&str]| {
        assert_eq!(write::query("p", wire, &Tree::parse(json).unwrap()), expected, "{json}");
    };
    let form = |json| wire(Style::Form, true, json);
    check(&form("["), r#"[[1],null,{"a":2}]"#, &["p=%5B1%5D", "p=%7B%22a%22%3A2%7D"]);
    check(&form("{"), r#"{"a":null,"b":[1]}"#, &["b=%5B1%5D"]);
    check(&form("n"), "null", &[]);
    check(&Wire::Json, r#"{"a":1}"#, &["p=%7B%22a%22%3A1%7D"]);
    check(&Wire::QueryJson, r#"{"a":1}"#, &["%7B%22a%22%3A1%7D"]);
    let nested = r#"{"a":{"b":[{"c":"d e"}]},"n":null}"#;
    check(&wire(Style::DeepObject, true, "{"), nested, &["p%5Ba%5D%5Bb%5D%5B0%5D%5Bc%5D=d%20e"]);
}

#[test]
fn cookies_are_percent_encoded_or_written_as_they_are_or_not_at_all() {
    use Style::{Cookie, Form};
    let check = |(style, explode): (Style, bool), json: &str, expected: Option<&[&str]>| {
        let wire = wire(style, explode, json);
        let found = write::cookies("p", &wire, &Tree::parse(json).unwrap());
        assert_eq!(
            found.as_deref(),
            expected.map(|list| list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>()).as_deref(),
            "{json}"
        );
    };
    check((Form, true), r#""a=b,c d""#, Some(&["p=a%3Db%2Cc%20d"]));
    check((Form, false), r#"["a","b;"]"#, Some(&["p=a,b%3B"]));
    check((Form, true), r#"["a","b"]"#, Some(&["p=a", "p=b"]));
    check((Cookie, true), r#""a=b,c d""#, Some(&["p=a=b,c d"]));
    check((Cookie, false), r#"["a","b"]"#, Some(&["p=a,b"]));
    check((Cookie, true), r#"["a","b"]"#, Some(&["p=a", "p=b"]));
    check((Cookie, true), r#""a; admin=1""#, None);
    check((Cookie, true), r#""a\r\nb""#, None);
    check((Cookie, true), r#"" a""#, None);
}
