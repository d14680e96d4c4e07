//! What the readers make of texts.
#![allow(clippy::needless_raw_string_hashes, reason = "`expect-test` writes them when it updates")]

mod limits;
mod oracles;
mod refusals;
mod refused_json;
mod refused_yaml;

use std::fmt::Write as _;

use super::*;

/// The tree as JSON on one line, with the digits of numbers as they are kept.
fn show(node: &Node) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.as_str().to_owned(),
        Value::String(text) => serde_json::Value::from(text.as_str()).to_string(),
        Value::Array(elements) => format!("[{}]", elements.iter().map(show).collect::<Vec<_>>().join(",")),
        Value::Object(object) => {
            let member = |member: &Member| format!("{:?}:{}", member.key, show(&member.node));
            format!("{{{}}}", object.iter().map(member).collect::<Vec<_>>().join(","))
        }
    }
}

/// Every key and value with the text that its span covers, one on a line.
fn places(sources: &Sources, node: &Node, out: &mut String) {
    let line = |out: &mut String, what: &str, span| writeln!(out, "{what} {:?}", sources.text(span)).unwrap();
    line(out, node.kind().rsplit(' ').next().unwrap(), node.span);
    match &node.value {
        Value::Array(elements) => elements.iter().for_each(|element| places(sources, element, out)),
        Value::Object(object) => {
            for member in object {
                line(out, "key", member.key_span);
                places(sources, &member.node, out);
            }
        }
        _ => {}
    }
}

/// Reads a text that has no fault.
fn read(path: &str, text: &[u8]) -> (Sources, Node) {
    let mut sources = Sources::default();
    let file = sources.add(path, text).unwrap();
    let mut diagnostics = Diagnostics::default();
    let node = parse(&sources, file, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    (sources, node.unwrap())
}

fn check(text: &str, expected: &str) {
    assert_eq!(show(&read("a.yaml", text.as_bytes()).1), expected, "{text}");
}

fn check_places(path: &str, text: &str, expected: &expect_test::Expect) {
    let (sources, node) = read(path, text.as_bytes());
    let mut found = String::new();
    places(&sources, &node, &mut found);
    expected.assert_eq(&found);
}

#[test]
fn collections_of_both_styles_are_read() {
    check("a:\n- 1\n- b: 2\n  c: [3, {d: e}]\n", r#"{"a":[1,{"b":2,"c":[3,{"d":"e"}]}]}"#);
    check("- \n- - 1\n  - 2\n", "[null,[1,2]]");
    check("[a, b: c, ]", r#"["a",{"b":"c"}]"#);
    check("{a, b: }", r#"{"a":null,"b":null}"#);
    check("{a: 1, }", r#"{"a":1}"#);
    check("--- x\n...\n", r#""x""#);
}

#[test]
fn scalars_of_all_styles_are_read() {
    check(
        "a: 'it''s'\nb: \"\\u00e9\\t\\ud83d\\ude00\"\nc: |\n  x\n   y\n\nd: >-\n  x\n  y\n",
        r#"{"a":"it's","b":"é\t😀","c":"x\n y\n","d":"x y"}"#,
    );
    check("a: two\n  lines # not this\n", r#"{"a":"two lines"}"#);
    check("a: http://b#c\n", r#"{"a":"http://b#c"}"#);
}

#[test]
fn keys_are_strings_as_written() {
    check("200: a\n'201': b\n4XX: c\n", r#"{"200":"a","201":"b","4XX":"c"}"#);
    check(
        "true: 1\nnull: 2\n~: 3\n1.50: 4\n0x1F: 5\non: 6\n",
        r#"{"true":1,"null":2,"~":3,"1.50":4,"0x1F":5,"on":6}"#,
    );
    check("? a\n: 1\n? b\n", r#"{"a":1,"b":null}"#);
    check("!!int 200: a\n? |-\n  b c\n: 2\n", r#"{"200":"a","b c":2}"#);
}

#[test]
fn tags_of_the_core_schema_are_honoured() {
    check(
        "- !!str 1\n- !!int '1'\n- !!float 1\n- !!null ''\n- !!bool \"true\"\n- ! 12\n- !!str\n",
        r#"["1",1,1,null,true,"12",""]"#,
    );
    check("a: !!map {b: !!seq [1]}\n", r#"{"a":{"b":[1]}}"#);
    check("%TAG !c! tag:yaml.org,2002:\n--- !c!str 1\n", r#""1""#);
    check("!<tag:yaml.org,2002:str> 1\n", r#""1""#);
}

#[test]
fn aliases_stand_for_what_they_name() {
    check("a: &x [1, &y two]\nb: *x\nc: *y\n", r#"{"a":[1,"two"],"b":[1,"two"],"c":"two"}"#);
    check("- &a {b: &b 1, c: *b}\n- *a\n- &a 2\n- *a\n", r#"[{"b":1,"c":1},{"b":1,"c":1},2,2]"#);
    check("a: &k key\n*k : 1\n", r#"{"a":"key","key":1}"#);
    check("&k key: 1\nb: *k\n", r#"{"key":1,"b":"key"}"#);
    check("a: &e\nb: *e\nc: &t !!str\nd: *t\n", r#"{"a":null,"b":null,"c":"","d":""}"#);
}

#[test]
fn merge_keys_take_over_what_is_not_written() {
    check("a: &a {x: 1, y: 2}\nb: {z: 0, <<: *a, y: 3}\n", r#"{"a":{"x":1,"y":2},"b":{"z":0,"x":1,"y":3}}"#);
    check(
        "a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc:\n  <<: [*a, *b]\n  z: 3\n",
        r#"{"a":{"x":1},"b":{"x":2,"y":2},"c":{"x":1,"y":2,"z":3}}"#,
    );
    check(
        "a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b}\n",
        r#"{"a":{"x":1},"b":{"x":1,"y":2},"c":{"x":1,"y":2}}"#,
    );
    check("<<: {x: 1}\n", r#"{"x":1}"#);
    check("!!merge <<: {x: 1}\n", r#"{"x":1}"#);
    check("'<<': {x: 1}\na: <<\n", r#"{"<<":{"x":1},"a":"<<"}"#);
}

#[test]
fn json_is_read_with_its_digits() {
    let text = r#" {"a": [1.50, -0, 1E+400, 123456789012345678901234567890], "\u00e9\n": "😀\/", "b": {}, "c": [] } "#;
    let (_, node) = read("a.json", text.as_bytes());
    let expected = r#"{"a":[1.50,-0,1E+400,123456789012345678901234567890],"é\n":"😀/","b":{},"c":[]}"#;
    assert_eq!(show(&node), expected);
}

#[test]
fn the_content_decides_between_json_and_yaml() {
    for (path, text) in [
        ("a.yaml", "{\"a\": 1}"),
        ("a.json", "{\"a\": 1}"),
        ("a", "{\"a\": 1}"),
        ("a.yaml", "{a: 1}"),
        ("a.yml", "{\"a\": 1,}"),
        ("a", "a: 1"),
        ("a.yaml", "{\"a\": 1} # a comment"),
    ] {
        assert_eq!(show(&read(path, text.as_bytes()).1), r#"{"a":1}"#, "{path} {text}");
    }
}

#[test]
fn every_encoding_of_unicode_is_read() {
    let utf16 =
        |unit: fn(u16) -> [u8; 2]| "\u{feff}é: 😀\n".encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    let texts: [&[u8]; 4] = [
        "é: 😀\n".as_bytes(),
        "\u{feff}é: 😀\n".as_bytes(),
        &utf16(u16::to_le_bytes),
        &utf16(u16::to_be_bytes),
    ];
    for text in texts {
        let (sources, node) = read("a.yaml", text);
        assert_eq!(show(&node), r#"{"é":"😀"}"#);
        assert_eq!(sources.text(node.get("é").unwrap().span), "😀");
    }
}

#[test]
fn spans_of_yaml_cover_what_is_written() {
    check_places(
        "a.yaml",
        "é: \"\\u00e9\" # ü\r\nb:\r\n  ü: [1, {x: 'y'}]\r\n\r\n  # end\r\nc: |\r\n  two\r\n  lines\r\n\r\nd:\r\n",
        &expect_test::expect![[r#"
            object "é: \"\\u00e9\" # ü\r\nb:\r\n  ü: [1, {x: 'y'}]\r\n\r\n  # end\r\nc: |\r\n  two\r\n  lines\r\n\r\nd"
            key "é"
            string "\"\\u00e9\""
            key "b"
            object "ü: [1, {x: 'y'}]"
            key "ü"
            array "[1, {x: 'y'}]"
            number "1"
            object "{x: 'y'}"
            key "x"
            string "'y'"
            key "c"
            string "two\r\n  lines"
            key "d"
            null ""
        "#]],
    );
}

#[test]
fn spans_of_block_collections_end_with_their_last_value() {
    check_places(
        "a.yaml",
        "a:\n- b: 1\n  c:\n- d\n\n# end\ne: !!str f\ng: &x\n  h: i\nj: *x\n",
        &expect_test::expect![[r#"
            object "a:\n- b: 1\n  c:\n- d\n\n# end\ne: !!str f\ng: &x\n  h: i\nj: *x"
            key "a"
            array "b: 1\n  c:\n- d"
            object "b: 1\n  c"
            key "b"
            number "1"
            key "c"
            null ""
            string "d"
            key "e"
            string "f"
            key "g"
            object "h: i"
            key "h"
            string "i"
            key "j"
            object "h: i"
            key "h"
            string "i"
        "#]],
    );
}

#[test]
fn spans_of_json_cover_what_is_written() {
    check_places(
        "a.json",
        "{\"é\": [1.0, \"\\u00e9ü\"],\r\n \"b\": {\"c\": null} }",
        &expect_test::expect![[r#"
            object "{\"é\": [1.0, \"\\u00e9ü\"],\r\n \"b\": {\"c\": null} }"
            key "\"é\""
            array "[1.0, \"\\u00e9ü\"]"
            number "1.0"
            string "\"\\u00e9ü\""
            key "\"b\""
            object "{\"c\": null}"
            key "\"c\""
            null "null"
        "#]],
    );
}

#[test]
fn nesting_is_read_up_to_its_limit() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = |depth: usize| format!("{}1{}", open.repeat(depth), close.repeat(depth));
        for path in ["a.json", "a.yaml"] {
            read(path, text(tree::MAX_DEPTH).as_bytes());
        }
        // The comment makes it YAML.
        read("a.yaml", format!("{} # YAML", text(tree::MAX_DEPTH)).as_bytes());
    }
}
