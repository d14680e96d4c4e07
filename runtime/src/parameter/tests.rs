//! The tables of styles, and what text becomes.

use super::*;
use crate::operation::{Field, Form, Part, Shape};
use crate::schema::Types;

const NUMBER: Shape = Shape::scalar(Types::INTEGER);
const STRING: Shape = Shape::scalar(Types::STRING);
const NUMBERS: Shape = Shape::list(&NUMBER);
const STRINGS: Shape = Shape::list(&STRING);
const COLOR: Shape = Shape::object(&[("R", NUMBER), ("G", NUMBER), ("B", NUMBER)]);

fn parameter(name: &'static str, place: Place, style: Style, explode: bool, shape: Shape) -> Parameter {
    Parameter {
        name,
        place,
        required: false,
        default: None,
        wire: Wire::Style { style, explode, shape },
        segment: 2,
        parts: &[],
        empty: false,
        schema: "#",
    }
}

const OPEN: Shape = Shape { additional: Some(&NUMBER), ..Shape::object(&[("tag", STRINGS)]) };
const NESTED: Shape = Shape::object(&[("range", COLOR), ("list", Shape::list(&COLOR))]);

/// What a parameter is in a request: the target is the path, the query, the header's or the cookies' text.
fn read(parameter: &Parameter, text: &str) -> Option<String> {
    let request = axum::http::Request::builder();
    let request = match parameter.place {
        Place::Path => request.uri(format!("/x/{text}")),
        Place::Query => request.uri(format!("/?{text}")),
        Place::Header => text.split('\n').fold(request, |request, line| request.header(parameter.name, line)),
        _ => request.header("cookie", text),
    };
    let (parts, ()) = request.body(()).unwrap().into_parts();
    json(parameter, &[], &parts).map(Cow::into_owned)
}

fn check(place: Place, style: Style, explode: bool, shape: Shape, text: &str, expected: Option<&str>) {
    let found = read(&parameter("color", place, style, explode, shape), text);
    assert_eq!(found.as_deref(), expected, "{place:?} {style:?} {explode} {shape:?} {text}");
}

#[test]
#[expect(clippy::too_many_lines, reason = "one table")]
fn the_table_of_styles_is_read() {
    use Place::{Cookie, Header, Path, Query};
    use Style::{DeepObject, Form, Label, Matrix, PipeDelimited, Simple, SpaceDelimited};
    let list = r#"["blue","black","brown"]"#;
    let color = r#"{"R":100,"G":200,"B":150}"#;
    // OpenAPI 3.1.1 §4.8.12.4, in its order: empty, string, array, object.
    let rows: [(Place, Style, bool, [Option<&str>; 4]); 16] = [
        (
            Path,
            Matrix,
            false,
            [
                Some(";color"),
                Some(";color=blue"),
                Some(";color=blue,black,brown"),
                Some(";color=R,100,G,200,B,150"),
            ],
        ),
        (
            Path,
            Matrix,
            true,
            [
                Some(";color"),
                Some(";color=blue"),
                Some(";color=blue;color=black;color=brown"),
                Some(";R=100;G=200;B=150"),
            ],
        ),
        (
            Path,
            Label,
            false,
            [Some("."), Some(".blue"), Some(".blue,black,brown"), Some(".R,100,G,200,B,150")],
        ),
        (
            Path,
            Label,
            true,
            [Some("."), Some(".blue"), Some(".blue.black.brown"), Some(".R=100.G=200.B=150")],
        ),
        (Path, Simple, false, [Some(""), Some("blue"), Some("blue,black,brown"), Some("R,100,G,200,B,150")]),
        (Path, Simple, true, [Some(""), Some("blue"), Some("blue,black,brown"), Some("R=100,G=200,B=150")]),
        (
            Header,
            Simple,
            false,
            [Some(""), Some("blue"), Some("blue, black,brown"), Some("R,100,G,200,B,150")],
        ),
        (
            Header,
            Simple,
            true,
            [Some(""), Some("blue"), Some("blue,black\nbrown"), Some("R=100,G=200, B=150")],
        ),
        (
            Query,
            Form,
            false,
            [
                Some("color="),
                Some("color=blue"),
                Some("color=blue,black,brown"),
                Some("color=R,100,G,200,B,150"),
            ],
        ),
        (
            Query,
            Form,
            true,
            [
                Some("color="),
                Some("color=blue"),
                Some("color=blue&color=black&color=brown"),
                Some("R=100&G=200&B=150"),
            ],
        ),
        (
            Cookie,
            Form,
            false,
            [
                Some("color="),
                Some("color=blue"),
                Some("a=b; color=blue,black,brown"),
                Some("color=R,100,G,200,B,150"),
            ],
        ),
        (
            Cookie,
            Form,
            true,
            [
                Some("color="),
                Some("color=blue"),
                Some("color=blue; color=black; color=brown"),
                Some("R=100; G=200; B=150"),
            ],
        ),
        (
            Query,
            SpaceDelimited,
            false,
            [None, None, Some("color=blue%20black%20brown"), Some("color=R%20100%20G%20200%20B%20150")],
        ),
        (
            Query,
            PipeDelimited,
            false,
            [None, None, Some("color=blue%7Cblack%7cbrown"), Some("color=R%7C100%7CG%7C200%7CB%7C150")],
        ),
        (
            Query,
            DeepObject,
            true,
            [None, None, None, Some("color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")],
        ),
        (
            Query,
            DeepObject,
            true,
            [
                None,
                None,
                Some("color[]=blue&color[]=black&color[]=brown"),
                Some("color[R]=100&x=1&color[G]=200&color[B]=150"),
            ],
        ),
    ];
    for (place, style, explode, texts) in rows {
        let shapes = [(STRING, "\"\""), (STRING, "\"blue\""), (STRINGS, list), (COLOR, color)];
        for (text, (shape, expected)) in texts.into_iter().zip(shapes) {
            if let Some(text) = text {
                check(place, style, explode, shape, text, Some(expected));
            }
        }
    }
}

#[test]
fn text_becomes_what_the_types_let_in() {
    use Place::{Cookie, Header, Path, Query};
    use Style::{Form, Simple};
    let types = |types| Shape::scalar(types);
    for (place, style, shape, text, expected) in [
        (Path, Simple, NUMBER, "7", Some("7")),
        (Path, Simple, NUMBER, "%37", Some("7")),
        (Path, Simple, NUMBER, "07", Some("\"07\"")),
        (Path, Simple, NUMBER, "+7", Some("\"+7\"")),
        (Path, Simple, NUMBER, "1e0", Some("\"1e0\"")),
        (Path, Simple, types(Types::NUMBER), "1e0", Some("1e0")),
        (Path, Simple, NUMBER, "%207", Some("\" 7\"")),
        (Path, Simple, STRING, "7", Some("\"7\"")),
        (Path, Simple, STRING, "a%2Fb", Some("\"a/b\"")),
        (Path, Simple, STRING, "a+b", Some("\"a+b\"")),
        (Path, Simple, STRING, "%zz", Some("\"%zz\"")),
        (Path, Simple, STRING, "%ff", Some("\"\u{fffd}\"")),
        (Path, Simple, STRINGS, "a%2Cb,c", Some(r#"["a,b","c"]"#)),
        (Query, Form, STRING, "q=1&color=a+b%2B", Some("\"a b+\"")),
        (Query, Form, STRING, "color", Some("\"\"")),
        (Query, Form, STRING, "c%6Flor=1", Some("\"1\"")),
        (Query, Form, STRING, "q", None),
        (Query, Form, STRING, "color=%7B%22a%22%3A1%7D", Some("\"{\\\"a\\\":1}\"")),
        (Header, Simple, NUMBER, "7", Some("7")),
        (Cookie, Form, types(Types::BOOLEAN), "color=true", Some("true")),
        (Query, Form, types(Types::STRING.or(Types::NULL)), "color=null", Some("\"null\"")),
        (Query, Form, types(Types::INTEGER.or(Types::NULL)), "color=null", Some("null")),
        (Query, Form, types(Types::STRING), "color=null", Some("\"null\"")),
    ] {
        check(place, style, true, shape, text, expected);
    }
}

#[test]
fn lists_come_as_clients_write_them() {
    use Place::Query;
    use Style::{Form, PipeDelimited, SpaceDelimited};
    check(Query, Form, true, NUMBERS, "color=1&q=5&color=2", Some("[1,2]"));
    check(Query, Form, true, NUMBERS, "color[]=1&color%5B%5D=2", Some("[1,2]"));
    check(Query, Form, false, NUMBERS, "color=1,x", Some("[1,\"x\"]"));
    check(Query, Form, false, NUMBERS, "color=1,2&color=3", Some("[1,2,3]"));
    check(Query, SpaceDelimited, false, NUMBERS, "color=1+2", Some("[1,2]"));
    check(Query, SpaceDelimited, true, NUMBERS, "color=1&color=2", Some("[1,2]"));
    check(Query, PipeDelimited, false, NUMBERS, "color=1|2", Some("[1,2]"));
    check(Query, Form, true, NUMBERS, "", None);
    // What may be one value or several is one, if one was sent.
    let either = Shape { types: Types::INTEGER, ..NUMBERS };
    check(Query, Form, true, either, "color=1", Some("1"));
    check(Query, Form, true, either, "color=1&color=2", Some("[1,2]"));
    check(Query, Form, false, either, "color=1", Some("1"));
    check(Query, Form, false, either, "color=1,2", Some("[1,2]"));
    // A list that may be null is one of one text, if the text is not null.
    for explode in [true, false] {
        let maybe = Shape { types: Types::NULL, ..STRINGS };
        check(Query, Form, explode, maybe, "color=blue", Some(r#"["blue"]"#));
        check(Query, Form, explode, maybe, "color=null", Some("null"));
        let two = if explode { "color=a&color=b" } else { "color=a,b" };
        check(Query, Form, explode, maybe, two, Some(r#"["a","b"]"#));
    }
    // Where no item can hold a separator, an encoded one separates.
    check(Query, Form, false, NUMBERS, "color=1%2C2%2c3", Some("[1,2,3]"));
    check(Query, Form, false, COLOR, "color=R%2C100%2CG%2C200", Some(r#"{"R":100,"G":200}"#));
    check(Query, Form, false, NUMBERS, "color=1%2C2,3", Some(r#"["1,2",3]"#));
    check(Query, Form, false, STRINGS, "color=a%2Cb", Some(r#"["a,b"]"#));
    // No number is empty, but a string may be.
    check(Query, Form, false, NUMBERS, "color=", Some("[]"));
    check(Query, Form, false, STRINGS, "color=", Some(r#"[""]"#));
    check(Query, Form, true, NUMBERS, "color=", Some(r#"[""]"#));
}

#[test]
fn objects_come_as_clients_write_them() {
    use Place::{Header, Query};
    use Style::{DeepObject, Form, Simple};
    check(Query, Form, true, COLOR, "R=1&x=2&G=y", Some(r#"{"R":1,"G":"y"}"#));
    check(Query, Form, true, COLOR, "x=2", None);
    check(Query, Form, true, COLOR, "color=%7B%22R%22:1%7D", Some(r#"{"R":1}"#));
    check(Query, Form, true, OPEN, "tag=a&tag=b&x=2", Some(r#"{"tag":["a","b"],"x":2}"#));
    check(Query, Form, false, COLOR, "color=R", Some("\"R\""));
    check(Query, Form, false, COLOR, "color=R,1,G", Some("\"R,1,G\""));
    check(Query, Form, false, COLOR, "color=", Some("{}"));
    check(Query, Form, true, COLOR, "color=", Some("{}"));
    check(Header, Simple, true, COLOR, "", Some("{}"));
    check(
        Query,
        DeepObject,
        true,
        OPEN,
        "color[tag]=a&color[tag]=b&color[x]=1",
        Some(r#"{"tag":["a","b"],"x":1}"#),
    );
    check(Query, DeepObject, true, OPEN, "color[tag][]=a&color[tag][]=b", Some(r#"{"tag":["a","b"]}"#));
    check(Query, DeepObject, true, OPEN, "color[tag][1]=b&color[tag][0]=a", Some(r#"{"tag":["a","b"]}"#));
    check(Query, DeepObject, true, OPEN, "colors[x]=1&color[x=1&color", Some("{}"));
    check(Query, DeepObject, true, OPEN, "colors[x]=1", None);
    check(
        Query,
        DeepObject,
        true,
        NESTED,
        "color[range][R]=1&color[range][G]=2",
        Some(r#"{"range":{"R":1,"G":2}}"#),
    );
    check(
        Query,
        DeepObject,
        true,
        NESTED,
        "color[list][0][R]=1&color[list][1][R]=2",
        Some(r#"{"list":[{"R":1},{"R":2}]}"#),
    );
    // Stripe: a number, or bounds.
    let bounds = Shape { types: Types::INTEGER, ..Shape::object(&[("gte", NUMBER)]) };
    check(Query, DeepObject, true, bounds, "color=5", Some("5"));
    check(Query, DeepObject, true, bounds, "color[gte]=5", Some(r#"{"gte":5}"#));
}

#[test]
fn an_open_object_leaves_its_siblings_alone() {
    const OPEN: Shape = Shape { additional: Some(&STRING), ..Shape::object(&[]) };
    let open = parameter("filter", Place::Query, Style::Form, true, OPEN);
    let limit = parameter("limit", Place::Query, Style::Form, true, NUMBER);
    let request = axum::http::Request::builder().uri("/?a=1&limit=5&b=2").body(()).unwrap();
    let (parts, ()) = request.into_parts();
    let found = json(&open, &[&open, &limit], &parts);
    assert_eq!(found.as_deref(), Some(r#"{"a":"1","b":"2"}"#));
}

#[test]
fn a_segment_may_hold_more_than_a_variable() {
    const PARTS: &[Part] = &[Part::Variable("color"), Part::Text(".json")];
    let parameter =
        Parameter { parts: PARTS, ..parameter("color", Place::Path, Style::Simple, false, STRING) };
    assert_eq!(read(&parameter, "a%20b.json").as_deref(), Some("\"a b\""));
    assert_eq!(read(&parameter, "a.xml"), None);
}

#[test]
fn an_empty_text_may_stand_for_nothing() {
    let flag = Parameter { empty: true, ..parameter("color", Place::Query, Style::Form, true, NUMBER) };
    assert_eq!(read(&flag, "color"), None);
    assert_eq!(read(&flag, "color="), None);
    assert_eq!(read(&Parameter { default: Some("3"), ..flag }, "color=").as_deref(), Some("3"));
    let flag = Parameter { empty: true, ..parameter("color", Place::Query, Style::Form, true, NUMBER) };
    assert_eq!(read(&flag, "color=1").as_deref(), Some("1"));
}

#[test]
fn content_is_json() {
    for place in [Place::Query, Place::Header, Place::Cookie] {
        let parameter =
            Parameter { wire: Wire::Json, ..parameter("color", place, Style::Form, true, STRING) };
        let text =
            |json: &str| if place == Place::Header { json.to_owned() } else { format!("color={json}") };
        assert_eq!(read(&parameter, &text("[1,2]")).as_deref(), Some("[1,2]"), "{place:?}");
        assert_eq!(read(&parameter, &text("[1,")).as_deref(), Some("[1,"), "{place:?}");
    }
}

#[test]
fn other_bytes_than_utf_8_spoil_their_own_cookie() {
    let cookies = axum::http::HeaderValue::from_bytes(b"a=\xff; color=1; b=\xc3\xa9").unwrap();
    let (parts, ()) = axum::http::Request::builder().header("cookie", cookies).body(()).unwrap().into_parts();
    let found = |name| json(&parameter(name, Place::Cookie, Style::Form, false, STRING), &[], &parts);
    assert_eq!(found("color").as_deref(), Some("\"1\""));
    assert_eq!(found("b").as_deref(), Some("\"é\""));
    assert_eq!(found("a"), None);
}

#[test]
fn below_the_depth_of_shapes_a_list_is_what_looks_like_one() {
    const DEEP: Shape = Shape::object(&[("self", Shape::scalar(Types::SCALARS))]);
    let text = "color[self][a][]=1&color[self][a][]=x&color[self][b][c]=2";
    check(Place::Query, Style::DeepObject, true, DEEP, text, Some(r#"{"self":{"a":[1,"x"],"b":{"c":2}}}"#));
}

#[test]
fn a_text_of_another_style_is_no_json() {
    use Style::{Label, Matrix, Simple};
    let check = |style, explode, shape, text| check(Place::Path, style, explode, shape, text, Some(""));
    check(Label, false, STRING, "blue");
    check(Matrix, false, STRING, "color=blue");
    check(Matrix, false, STRING, ";colour=blue");
    check(Matrix, true, STRINGS, "blue");
    check(Simple, false, COLOR, "R,100,G");
}

#[test]
fn much_text_is_read_in_linear_time() {
    // Each would take minutes if every piece were compared with every other.
    const MANY: usize = 200_000;
    let many = |piece: &dyn Fn(usize) -> String| (0..MANY).map(piece).collect::<Vec<_>>().concat();
    let shape = || Shape { additional: Some(&NUMBER), ..COLOR };
    let form = Form { fields: &[], additional: Some(&NUMBER) };
    for text in [many(&|_| "1+".to_owned()), many(&|_| "1%20".to_owned())] {
        let reading = (plus as fn(_) -> _, false);
        let list = list::value((Style::SpaceDelimited, false), &NUMBERS, "p", &text, reading).unwrap();
        assert_eq!(list.matches(',').count(), MANY);
    }
    let pairs = many(&|at| format!("k{at},1,"));
    assert!(list::value((Style::Form, false), &shape(), "p", &pairs, (plus, false)).is_none());
    for key in [&(|at| format!("k{at}=1&")) as &dyn Fn(usize) -> String, &|_| "k=1&".to_owned()] {
        assert!(super::form(&form, &many(key)).starts_with('{'));
    }
    let deep = many(&|at| format!("p[{at}]=1&p[x][k{at}]=1&"));
    assert!(deep::json("p", &shape(), form::pairs(&deep)).unwrap().len() > MANY);
}

#[test]
fn a_whole_query_may_be_one_value() {
    const fn field(name: &'static str, wire: Wire) -> Field {
        Field { name, wire, listed: false }
    }
    const fn styled(style: Style, explode: bool, shape: Shape) -> Wire {
        Wire::Style { style, explode, shape }
    }
    const FIELDS: &[Field] = &[
        field("a", styled(Style::Form, true, NUMBER)),
        Field { listed: true, ..field("list", styled(Style::Form, false, NUMBERS)) },
        field("deep", styled(Style::DeepObject, true, COLOR)),
        field("json", Wire::Json),
    ];
    let check =
        |form: &Form, text: &str, expected: &str| assert_eq!(form::json(form, text), expected, "{text}");
    let closed = Form { fields: FIELDS, additional: None };
    check(
        &closed,
        "a=1&list=1,2&deep[R]=3&json=%7B%7D&x=9",
        r#"{"a":1,"list":[1,2],"deep":{"R":3},"json":{}}"#,
    );
    check(&closed, "", r#"{"list":[]}"#);
    let open = Form { fields: FIELDS, additional: Some(&STRINGS) };
    check(&open, "x=9&deep[R]=3&y=1&x=8", r#"{"list":[],"deep":{"R":3},"x":["9","8"],"y":["1"]}"#);
}

#[test]
fn an_absent_parameter_takes_its_default_wherever_it_stands() {
    let request = axum::http::Request::builder().uri("/?sent=2").body(()).unwrap();
    let (parts, ()) = request.into_parts();
    for place in [Place::Query, Place::Header, Place::Cookie] {
        let absent =
            Parameter { default: Some("[1]"), ..parameter("absent", place, Style::Simple, false, NUMBERS) };
        assert_eq!(json(&absent, &[], &parts).as_deref(), Some("[1]"), "{place:?}");
        let sent = Parameter { default: Some("[1]"), ..parameter("sent", place, Style::Form, true, NUMBER) };
        let expected = if place == Place::Query { "2" } else { "[1]" };
        assert_eq!(json(&sent, &[], &parts).as_deref(), Some(expected), "{place:?}");
    }
}
