//! What is refused in JSON, as the user reads it.
#![allow(clippy::needless_raw_string_hashes, reason = "`expect-test` writes them when it updates")]

use expect_test::expect;

use super::refusals::check;

#[test]
fn duplicate_keys_of_json_are_told() {
    check(
        "a.json",
        "{\"a\": 1,\n \"b\": {\"\\u0061\": 1, \"a\": 2},\n \"a\": 3}",
        &expect![[r#"
        error[SW0103]: the key `a` occurs twice in one object
         --> a.json:2:21
          |
        2 |  "b": {"\u0061": 1, "a": 2},
          |        --------     ^^^ defined again here
          |        |
          |        first defined here

        error[SW0103]: the key `a` occurs twice in one object
         --> a.json:3:2
          |
        1 | {"a": 1,
          |  --- first defined here
        2 |  "b": {"\u0061": 1, "a": 2},
        3 |  "a": 3}
          |  ^^^ defined again here
    "#]],
    );
}

#[test]
fn json_with_a_trailing_comma_is_refused() {
    check(
        "a.json",
        "{\"a\": 1,\n}",
        &expect![[r#"
        error[SW0102]: the text is not JSON: a comma stands before a closing bracket
         --> a.json:2:1
          |
        2 | }
          | ^ no comma may stand before this
          |
          = help: remove the comma
    "#]],
    );
}

#[test]
fn json_with_a_comment_is_refused() {
    check(
        "a.json",
        "{\n  // no\n  \"a\": 1}",
        &expect![[r#"
        error[SW0102]: the text is not JSON: it holds a comment
         --> a.json:2:3
          |
        2 |   // no
          |   ^ JSON has no comments
          |
          = help: remove the comment, or write the document as YAML
    "#]],
    );
}

#[test]
fn json_with_a_raw_line_break_is_refused() {
    check(
        "a.json",
        "{\"a\": \"b\nc\"}",
        &expect![[r#"
            error[SW0102]: the text is not JSON: a string ends before its line does
             --> a.json:1:9
              |
            1 | {"a": "b
              |         ^ the line ends here
              |
              = help: close the string; write `\n` for a line break in it
        "#]],
    );
}

#[test]
fn json_with_single_quotes_is_refused() {
    check(
        "a.json",
        "{'a': 1}",
        &expect![[r#"
        error[SW0102]: the text is not JSON: a single quote
         --> a.json:1:2
          |
        1 | {'a': 1}
          |  ^ JSON has no single quotes
          |
          = help: write `"` instead
    "#]],
    );
}

#[test]
fn json_with_a_key_without_quotes_is_refused() {
    check(
        "a.json",
        "{a: 1}",
        &expect![[r#"
        error[SW0102]: the text is not JSON: a key is no string
         --> a.json:1:2
          |
        1 | {a: 1}
          |  ^ a key belongs here
          |
          = help: put the key in double quotes
    "#]],
    );
}

#[test]
fn json_with_a_missing_comma_is_refused() {
    check(
        "a.json",
        "{\"é\": 1\n \"b\": 2}",
        &expect![[r#"
        error[SW0102]: the text is not JSON: a comma is missing
         --> a.json:2:2
          |
        2 |  "b": 2}
          |  ^ neither a comma nor the end of the collection
          |
          = help: put a `,` before this
    "#]],
    );
}

#[test]
fn json_that_ends_early_is_refused() {
    check(
        "a.json",
        "{\"a\": [1, 2\n",
        &expect![[r#"
        error[SW0102]: the text is not JSON: it ends too early
         --> a.json:1:12
          |
        1 | {"a": [1, 2
          |            ^ more is to come here
          |
          = help: close every `{`, `[` and `"` that is open
    "#]],
    );
}

#[test]
fn json_with_text_after_it_is_refused() {
    check(
        "a.json",
        "{} x",
        &expect![[r#"
        error[SW0102]: the text is not JSON: text follows the document
         --> a.json:1:4
          |
        1 | {} x
          |    ^ the document ends before this
          |
          = help: remove what follows the document
    "#]],
    );
}

#[test]
fn json_with_a_loose_number_is_refused() {
    check(
        "a.json",
        "[1, 007]",
        &expect![[r#"
        error[SW0102]: the text is not JSON: a number is not in JSON's grammar
         --> a.json:1:6
          |
        1 | [1, 007]
          |      ^ here
          |
          = help: JSON has no `+1`, `.5`, `5.`, `007` and `0x1F`
    "#]],
    );
}

#[test]
fn json_with_a_foreign_word_is_refused() {
    check(
        "a.json",
        "[NaN]",
        &expect![[r#"
        error[SW0102]: the text is not JSON: a value was expected
         --> a.json:1:2
          |
        1 | [NaN]
          |  ^ no value
          |
          = help: text stands in double quotes; other values are numbers, `true`, `false` and `null`
    "#]],
    );
}

#[test]
fn json_with_half_of_a_surrogate_pair_is_refused() {
    check(
        "a.json",
        "{\"a\": \"x\\ud800\"}",
        &expect![[r#"
        error[SW0102]: a string holds half of a surrogate pair, which is no character
         --> a.json:1:9
          |
        1 | {"a": "x\ud800"}
          |         ^^^^^^ this escape needs its other half
          |
          = help: write the character itself, or both halves as in `\ud83d\ude00`
          = note: RFC 8259, section 7: a character outside the Basic Multilingual Plane is written as a surrogate pair
    "#]],
    );
}

#[test]
fn a_json_file_with_yaml_in_it_is_refused() {
    check(
        "a.json",
        "openapi: 3.1.0\n",
        &expect![[r#"
        error[SW0102]: the text is not JSON: a value was expected
         --> a.json:1:1
          |
        1 | openapi: 3.1.0
          | ^ no value
          |
          = help: text stands in double quotes; other values are numbers, `true`, `false` and `null`
    "#]],
    );
}
