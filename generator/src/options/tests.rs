//! What a configuration says, and what is told about one with mistakes.
#![allow(clippy::needless_raw_string_hashes, reason = "`expect-test` writes them when it updates")]

mod mistakes;
mod syntax;

use std::fmt::Write as _;

use super::table::ROWS;
use super::*;
use crate::diagnostic::{Style, render};
use crate::source::Span;

fn read_text(text: &str) -> (Sources, Options, Diagnostics) {
    let mut sources = Sources::default();
    let file = sources.add("specwright.toml", text.as_bytes()).unwrap();
    let mut diagnostics = Diagnostics::default();
    let options = read(&sources, file, &mut diagnostics);
    (sources, options, diagnostics)
}

/// A configuration with mistakes, and all that is told about them.
fn check(text: &str, expected: &expect_test::Expect) {
    let (sources, _, diagnostics) = read_text(text);
    let mut told = String::new();
    for diagnostic in diagnostics.sorted() {
        writeln!(told, "{}", render(&sources, diagnostic, Style::default())).unwrap();
    }
    expected.assert_eq(&told);
}

fn sound(text: &str) -> (Sources, Options) {
    let (sources, options, diagnostics) = read_text(text);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    (sources, options)
}

#[test]
fn an_empty_configuration_gives_the_defaults() {
    assert_eq!(sound("").1, Options::default());
    assert_eq!(sound("[output]\n[names]\n# nothing\n").1, Options::default());
}

#[test]
fn the_defaults_that_the_reference_shows_are_the_defaults() {
    let mut text = String::new();
    for row in ROWS.iter().filter(|row| !row.default.is_empty()) {
        writeln!(text, "{} = {}", row.path(row.name), row.default).unwrap();
    }
    let mut options = sound(&text).1;
    for setting in [&mut options.document, &mut options.output.path, &mut options.output.runtime] {
        setting.span = None;
    }
    assert_eq!(options, Options::default());
}

const FULL: &str = r#"
document = "api.yaml"

[output]
path = "out"
package = "my-pro-api"
runtime = "../../runtime"
docs = false

[errors]
style = "fastapi"

[responses]
check = "log"

[limits]
body = "64 KiB"

[modules]
items = "goods"
"Straße 7" = "streets"

[models]
derives = ["Eq", "serde::Serialize"]

[names]
HTTPError = "HttpError"
getItems = "list_items"

[types]
Money = "my_money::Money"

[dependencies]
my-money = { path = "../money" }
serde = "1"
"#;

#[test]
fn every_key_is_read() {
    let options = sound(FULL).1;
    let pairs = |map: &IndexMap<String, Entry<String>>| -> Vec<(String, String)> {
        map.iter().map(|(key, entry)| (key.clone(), entry.value.clone())).collect()
    };
    let owned = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    };
    assert_eq!(options.document.value, "api.yaml");
    assert_eq!(options.output.path.value, "out");
    assert_eq!(options.output.package.as_ref().unwrap().value, "my-pro-api");
    assert_eq!(options.output.runtime.value, "../../runtime");
    assert!(!options.output.docs);
    assert_eq!(options.error_style, ErrorStyle::FastApi);
    assert_eq!(options.response_check, ResponseCheck::Log);
    assert_eq!(options.body_limit, 65_536);
    assert_eq!(pairs(&options.modules), owned(&[("items", "goods"), ("Straße 7", "streets")]));
    let derives: Vec<_> = options.derives.iter().map(|derive| derive.value.as_str()).collect();
    assert_eq!(derives, ["Eq", "serde::Serialize"]);
    assert_eq!(pairs(&options.names), owned(&[("HTTPError", "HttpError"), ("getItems", "list_items")]));
    assert_eq!(pairs(&options.types), owned(&[("Money", "my_money::Money")]));
    let dependencies = owned(&[("my-money", r#"{ path = "../money" }"#), ("serde", r#""1""#)]);
    assert_eq!(pairs(&options.dependencies), dependencies);
}

#[test]
fn places_cover_what_they_name() {
    let (sources, options) = sound(FULL);
    let check = |span: Span, expected| assert_eq!(sources.text(span), expected);
    check(options.document.span.unwrap(), r#""api.yaml""#);
    check(options.output.package.unwrap().span.unwrap(), r#""my-pro-api""#);
    check(options.derives[1].span.unwrap(), r#""serde::Serialize""#);
    check(options.modules["Straße 7"].key_span, r#""Straße 7""#);
    check(options.modules["Straße 7"].span, r#""streets""#);
    check(options.dependencies["my-money"].span, r#"{ path = "../money" }"#);
}

#[test]
fn a_dependency_is_written_on_one_line() {
    let check = |text: &str, expected: &str| {
        assert_eq!(sound(text).1.dependencies["a"].value, expected, "{text}");
        let again: toml::Table = format!("a = {expected}").parse().unwrap();
        assert_eq!(Some(&again["a"]), text.parse::<toml::Table>().unwrap()["dependencies"].get("a"));
    };
    check("[dependencies]\na = '1.2'", r#""1.2""#);
    check("dependencies.a.path = '../a'", r#"{ path = "../a" }"#);
    check(
        "[dependencies.a]\nversion = '1' # why\nfeatures = [\n  'b',\n  'c',\n]\ndefault-features = false",
        r#"{ version = "1", features = ["b", "c"], default-features = false }"#,
    );
    check("[dependencies]\na = \"1\\\"\\n[x]\\\\ü\"", r#""1\"\u000A[x]\\ü""#);
}

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/configuration.md");

#[test]
fn the_documentation_has_the_reference() {
    let page = std::fs::read_to_string(PAGE).unwrap();
    let (begin, end) = ("<!-- keys: from generator/src/options/table.rs -->\n\n", "\n<!-- end of keys -->");
    let shown = page.split_once(begin).and_then(|(_, rest)| rest.split_once(end)).unwrap().0;
    let expected = reference();
    assert_eq!(shown, expected, "this belongs between the comments of docs/configuration.md:\n{expected}");
}

#[test]
fn the_examples_of_the_documentation_are_sound() {
    let page = std::fs::read_to_string(PAGE).unwrap();
    let examples: Vec<_> =
        page.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert!(examples.len() > 5, "{examples:?}");
    for example in examples {
        sound(example);
    }
    for row in ROWS.iter().filter(|row| !row.is_open()) {
        assert!(page.contains(&format!("### `{}`", row.path(row.name))), "{}", row.path(row.name));
    }
}

proptest::proptest! {
    #[test]
    fn any_text_can_be_read_and_what_is_told_can_be_drawn(text in "([a-z\\[\\]{}=.,'\"#\n ü\\\\]|\\[output\\]\n|derives|path|names|= )*") {
        let (sources, _, diagnostics) = read_text(&text);
        for diagnostic in diagnostics.sorted() {
            render(&sources, diagnostic, Style::default());
        }
    }
}
