//! What the lint tells of small documents.

mod tables;

use super::schema_table::SCHEMA;
use super::table::{
    COMPONENTS, EXAMPLE, MEDIA_TYPE, OPENAPI, OPERATION, PARAMETER, PATH_ITEM, RESPONSE, SECURITY_SCHEME,
};
use super::*;
use crate::diagnostic::{Severity, code::CATALOGUE};
use crate::source::{Sources, parse};

/// Reads a document that has no error of its own.
pub(in crate::document) fn read_tree(text: &str) -> (Sources, Node) {
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let file = sources.add("test.yaml", text.as_bytes()).expect("UTF-8");
    let root = parse(&sources, file, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{diagnostics:?}");
    (sources, root.expect("a tree"))
}

/// The tree of a small text.
pub(super) fn tree(text: &str) -> Node {
    read_tree(text).1
}

/// The findings in the order of their places, each as `code line:column message`.
pub(in crate::document) fn findings(sources: &Sources, diagnostics: &Diagnostics) -> Vec<String> {
    let told = diagnostics.sorted().into_iter().map(|diagnostic| {
        let span = diagnostic.primary.as_ref().expect("a place").span;
        let before = &sources.file(span.file).text[..span.start as usize];
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        format!("{} {}:{column} {}", diagnostic.code.id, before.matches('\n').count() + 1, diagnostic.message)
    });
    told.collect()
}

fn lint_text(version: Version, object: &'static Object, text: &str) -> (Sources, Diagnostics) {
    let (sources, root) = read_tree(text);
    let mut diagnostics = Diagnostics::default();
    lint_as(object, version, &root, &mut diagnostics);
    (sources, diagnostics)
}

fn check(version: Version, object: &'static Object, text: &str, expected: &[&str]) {
    let (sources, diagnostics) = lint_text(version, object, text);
    assert_eq!(findings(&sources, &diagnostics), expected, "{version} {text}");
}

/// The mends that are offered, in the order of their places.
fn check_help(version: Version, object: &'static Object, text: &str, expected: &[&str]) {
    let (_, diagnostics) = lint_text(version, object, text);
    let help: Vec<_> = diagnostics.sorted().iter().flat_map(|d| d.help.clone()).collect();
    assert_eq!(help, expected, "{version} {text}");
}

const HEAD: &str = "info: {title: t, version: '1'}\n";

#[test]
fn a_small_document_is_clean() {
    for version in Version::ALL {
        check(version, &OPENAPI, &format!("openapi: {version}.0\n{HEAD}paths: {{}}\n"), &[]);
    }
    check(Version::V3_1, &OPENAPI, &format!("openapi: 3.1.0\n{HEAD}components: {{}}\n"), &[]);
}

#[test]
fn every_error_is_told_in_one_run() {
    let text = format!(
        "openapi: 3.0.3\n{HEAD}paths:\n  a:\n    get:\n      parameters: [{{name: 1, in: qurey}}]\n      \
         responses:\n        2xx: {{descripton: d}}\n        600: []\n"
    );
    check(
        Version::V3_0,
        &OPENAPI,
        &text,
        &[
            "SW0209 4:3 the key `a` is not a path: it does not start with `/`",
            "SW0223 6:20 a Parameter Object has none of `schema` and `content`",
            "SW0205 6:27 `name` of a Parameter Object must be a string, found a number",
            "SW0208 6:34 `in` of a Parameter Object cannot be `qurey`",
            "SW0226 8:9 the key `2xx` is a range of status codes in lower case",
            "SW0223 8:9 a Response Object lacks the required field `description`",
            "SW0221 8:15 unknown field `descripton` in a Response Object",
            "SW0209 9:9 the key `600` is not a status code",
            "SW0205 9:14 `600` of a Responses Object must be a Response Object, found an array",
        ],
    );
}

#[test]
fn an_unknown_field_comes_with_the_one_that_was_meant() {
    for (object, text, help) in [
        (&SCHEMA, "requird: [a]", "did you mean `required`?"),
        (&SCHEMA, "x_a: 1", "remove it, or let its name start with `x-`"),
        (&OPERATION, "operationID: a\nresponses: {default: {description: d}}", "did you mean `operationId`?"),
        (&PATH_ITEM, "GET: {}", "did you mean `get`?"),
        (&PARAMETER, "{name: a, in: query, type: string, schema: {}}", INLINE),
    ] {
        check_help(Version::V3_0, object, text, &[help]);
    }
}

const INLINE: &str = "move it into `schema`: `schema: {type: string}`";

#[test]
fn a_field_of_another_version_is_named_as_such() {
    check(
        Version::V3_0,
        &OPENAPI,
        &format!("openapi: 3.0.0\n{HEAD}paths: {{}}\nwebhooks: {{}}"),
        &["SW0222 4:1 an OpenAPI Object of OpenAPI 3.0 has no field `webhooks`"],
    );
    check(
        Version::V3_1,
        &PATH_ITEM,
        "query: {}",
        &["SW0222 1:1 a Path Item Object of OpenAPI 3.1 has no field `query`"],
    );
    check(
        Version::V3_0,
        &SCHEMA,
        "const: 1",
        &["SW0222 1:1 a Schema Object of OpenAPI 3.0 has no field `const`"],
    );
    check_help(
        Version::V3_1,
        &SCHEMA,
        "nullable: true",
        &["add \"null\" to the types: `type: [string, \"null\"]`"],
    );
    check_help(
        Version::V3_1,
        &PARAMETER,
        "{in: querystring, name: a, content: {a/b: {}}}",
        &["`querystring` came with OpenAPI 3.2"],
    );
}

#[test]
fn json_schema_allows_unknown_keywords_unless_they_look_misspelt() {
    check(Version::V3_1, &SCHEMA, "{colour: red, $custom: 1}", &[]);
    check(
        Version::V3_1,
        &SCHEMA,
        "min_length: 1",
        &["SW0221 1:1 unknown field `min_length` in a Schema Object"],
    );
    check(Version::V3_0, &SCHEMA, "colour: red", &["SW0221 1:1 unknown field `colour` in a Schema Object"]);
}

#[test]
fn names_and_values_of_the_user_are_not_taken_for_fields() {
    for version in Version::ALL {
        check(
            version,
            &SCHEMA,
            "properties: {type: {type: string}, $ref: {type: string}, x-a: {}, required: {}}\n\
             default: {type: 1}\nexample: {$ref: 1}\nenum: [{requird: 1}]\nx-a: {type: 1}",
            &[],
        );
        check(version, &EXAMPLE, "value: {$ref: 5, type: nope}", &[]);
        check(version, &RESPONSE, "description: d\nheaders: {x-rate: {schema: {}}}", &[]);
    }
}

#[test]
fn null_is_an_error_where_an_object_is_expected_and_empty_where_a_list_is() {
    check(
        Version::V3_0,
        &COMPONENTS,
        "schemas: {A: null}",
        &["SW0206 1:14 `A` in `schemas` of a Components Object must be a Schema Object, found null"],
    );
    check(
        Version::V3_1,
        &SCHEMA,
        "type: null",
        &["SW0206 1:7 `type` of a Schema Object must be a string or an array, found null"],
    );
    check_help(Version::V3_1, &SCHEMA, "type: null", &["quote it: `\"null\"`"]);
    check(
        Version::V3_1,
        &SCHEMA,
        "required: null",
        &["SW0225 1:11 `required` of a Schema Object must be a list or map, found null"],
    );
}

#[test]
fn a_wrong_value_of_a_descriptive_field_is_a_warning() {
    check(
        Version::V3_1,
        &SCHEMA,
        "examples: {a: 1}\ntitle: 5",
        &[
            "SW0224 1:11 `examples` of a Schema Object must be an array, found an object",
            "SW0224 2:8 `title` of a Schema Object must be a string, found a number",
        ],
    );
    check_help(
        Version::V3_1,
        &OPENAPI,
        "info: {title: t, version: 1.10}\npaths: {}",
        &["quote it: `\"1.10\"`"],
    );
}

#[test]
fn missing_fields_are_shown_at_the_key_or_the_first_line_of_their_object() {
    check(
        Version::V3_0,
        &OPENAPI,
        "openapi: 3.0.0\nservers: []",
        &[
            "SW0207 1:1 an OpenAPI Object lacks the required field `info`",
            "SW0207 1:1 an OpenAPI Object lacks the required field `paths`",
        ],
    );
    check(
        Version::V3_0,
        &OPENAPI,
        "info: {}\npaths: {}\ntags:\n- description: d",
        &[
            "SW0223 1:1 an Info Object lacks the required field `title`",
            "SW0223 1:1 an Info Object lacks the required field `version`",
            "SW0207 4:3 a Tag Object lacks the required field `name`",
        ],
    );
    check(
        Version::V3_0,
        &SCHEMA,
        "type: array",
        &["SW0223 1:1 a Schema Object lacks the required field `items`"],
    );
    check(Version::V3_1, &SCHEMA, "type: array", &[]);
    check(Version::V3_1, &OPERATION, "{}", &[]);
}

#[test]
fn keywords_take_values_of_their_kind() {
    for (text, expected) in [
        ("minLength: -1", "SW0208 1:12 `minLength` of a Schema Object must be zero or more"),
        ("maxLength: 2.5", "SW0208 1:12 `maxLength` of a Schema Object must be a whole number"),
        ("maxItems: '5'", "SW0205 1:11 `maxItems` of a Schema Object must be a whole number, found a string"),
        ("maxItems: 99999999999999999999", "SW0225 1:11 `maxItems` of a Schema Object must be below 2^64"),
        ("multipleOf: 0", "SW0208 1:13 `multipleOf` of a Schema Object must be greater than zero"),
        ("required: true", "SW0205 1:11 `required` of a Schema Object must be an array, found a boolean"),
        ("required: [a, b, a]", "SW0230 1:18 an element of `required` in a Schema Object occurs twice"),
        ("enum: [1, 1.0]", "SW0230 1:11 an element of `enum` in a Schema Object occurs twice"),
        ("allOf: []", "SW0210 1:8 `allOf` of a Schema Object must not be empty"),
        ("type: strng", "SW0208 1:7 `type` of a Schema Object cannot be `strng`"),
        (
            "items: [{}]",
            "SW0205 1:8 `items` of a Schema Object must be a Schema Object or a boolean, found an array",
        ),
        ("$ref: ''", "SW0208 1:7 `$ref` of a Schema Object must be a reference, not an empty string"),
        ("type: [string, string]", "SW0230 1:16 an element of `type` in a Schema Object occurs twice"),
        (
            "exclusiveMinimum: true",
            "SW0222 1:19 `exclusiveMinimum` of a Schema Object is written as in OpenAPI 3.0",
        ),
    ] {
        check(Version::V3_1, &SCHEMA, text, &[expected]);
    }
    check(
        Version::V3_1,
        &SCHEMA,
        "{type: [string, 'null'], minLength: 1.0, exclusiveMinimum: 5, items: true}",
        &[],
    );
}

#[test]
fn the_dialect_of_3_0_differs() {
    for (text, expected) in [
        ("type: [string, 'null']", "SW0205 1:7 `type` of a Schema Object must be a string, found an array"),
        ("type: 'null'", "SW0208 1:7 `type` of a Schema Object cannot be `null`"),
        ("items: true", "SW0205 1:8 `items` of a Schema Object must be a Schema Object, found a boolean"),
        (
            "exclusiveMinimum: 5",
            "SW0222 1:19 `exclusiveMinimum` of a Schema Object is written as in OpenAPI 3.1",
        ),
        ("enum: []", "SW0210 1:7 `enum` of a Schema Object must not be empty"),
        ("required: []", "SW0227 1:11 `required` of a Schema Object must not be empty"),
        ("$ref: 5", "SW0205 1:7 `$ref` of a Reference Object must be a string, found a number"),
    ] {
        check(Version::V3_0, &SCHEMA, text, &[expected]);
    }
    check(
        Version::V3_0,
        &SCHEMA,
        "{minimum: 1, exclusiveMinimum: true, additionalProperties: false, nullable: true}",
        &[],
    );
}

#[test]
fn fields_beside_a_reference_are_told_once_where_they_are_ignored() {
    let text = "{$ref: '#/a', nullable: true, description: d, x-a: 1}";
    check(
        Version::V3_0,
        &SCHEMA,
        text,
        &["SW0229 1:15 `nullable` and `description` beside `$ref` are ignored"],
    );
    check(Version::V3_1, &SCHEMA, "{$ref: '#/a', minLength: 1, description: d}", &[]);
    check(Version::V3_1, &RESPONSE, "{$ref: '#/a', summary: s, description: d}", &[]);
    check(
        Version::V3_1,
        &RESPONSE,
        "{$ref: '#/a', content: {}}",
        &["SW0229 1:15 `content` beside `$ref` is ignored"],
    );
}

#[test]
fn a_reference_where_there_can_be_none_is_an_error() {
    check(
        Version::V3_1,
        &MEDIA_TYPE,
        "$ref: '#/a'",
        &["SW0212 1:1 a Media Type Object cannot be a reference"],
    );
    check(Version::V3_2, &MEDIA_TYPE, "$ref: '#/a'", &[]);
    check(
        Version::V3_0,
        &OPERATION,
        "responses: {$ref: '#/a'}",
        &["SW0212 1:13 a Responses Object cannot be a reference"],
    );
    check(
        Version::V3_0,
        &SCHEMA,
        "properties: {$ref: '#/a'}",
        &["SW0212 1:14 `properties` cannot be a reference"],
    );
}

#[test]
fn the_value_of_one_field_decides_over_others() {
    for (text, expected) in [
        (
            "{name: a, in: query, schema: {}, style: matrix}",
            "SW0208 1:41 `style` of a Parameter Object cannot be `matrix`",
        ),
        (
            "{name: a, in: path, schema: {}}",
            "SW0223 1:2 a Parameter Object lacks the required field `required`",
        ),
        (
            "{name: a, in: path, required: false, schema: {}}",
            "SW0225 1:31 `required` of a Parameter Object must be `true`",
        ),
        (
            "{name: a, in: query, schema: {}, content: {a/b: {}}}",
            "SW0211 1:34 a Parameter Object has both `schema` and `content`",
        ),
        (
            "{name: a, in: query, content: {}}",
            "SW0208 1:31 `content` of a Parameter Object must be an object with one entry, found 0",
        ),
        (
            "{name: a, in: query, schema: {}, example: 1, examples: {}}",
            "SW0228 1:46 a Parameter Object has both `example` and `examples`",
        ),
        ("{name: a, schema: {}}", "SW0207 1:2 a Parameter Object lacks the required field `in`"),
    ] {
        check(Version::V3_0, &PARAMETER, text, &[expected]);
    }
    check(
        Version::V3_0,
        &SECURITY_SCHEME,
        "{type: http, in: header}",
        &[
            "SW0207 1:2 a Security Scheme Object lacks the required field `scheme`",
            "SW0221 1:14 `in` has no meaning where `type` is `http`",
        ],
    );
    check(
        Version::V3_0,
        &SECURITY_SCHEME,
        "{type: mutualTLS}",
        &["SW0208 1:8 `type` of a Security Scheme Object cannot be `mutualTLS`"],
    );
}

#[test]
fn what_an_alias_repeats_is_told_once() {
    check(
        Version::V3_0,
        &COMPONENTS,
        "schemas: {A: &a {type: strng}, B: *a, C: *a}",
        &["SW0208 1:24 `type` of a Schema Object cannot be `strng`"],
    );
}

#[test]
fn the_section_of_the_cited_version_is_named() {
    for (version, section) in [
        (Version::V3_0, "OpenAPI 3.0.4 §4.7.17 Response Object"),
        (Version::V3_1, "OpenAPI 3.1.1 §4.8.17 Response Object"),
        (Version::V3_2, "OpenAPI 3.2.0 §4.17 Response Object"),
    ] {
        let (_, diagnostics) = lint_text(version, &RESPONSE, "description: d\nlinks: 5");
        assert_eq!(diagnostics.sorted()[0].notes, [section]);
    }
}

#[test]
fn every_code_of_the_family_is_shown_by_a_test() {
    let shown = [include_str!("tests.rs"), include_str!("../version/tests.rs")].concat();
    for code in CATALOGUE.iter().filter(|code| ("SW0201".."SW0290").contains(&code.id)) {
        assert!(
            shown.contains(&format!("\"{} ", code.id)) || shown.contains(&format!("\"{}\"", code.id)),
            "{}",
            code.id
        );
        let grave = code.id < "SW0221";
        assert_eq!(code.severity == Severity::Error, grave, "{}", code.id);
    }
}
