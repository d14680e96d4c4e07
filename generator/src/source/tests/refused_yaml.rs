//! What is refused in YAML, as the user reads it.
#![allow(clippy::needless_raw_string_hashes, reason = "`expect-test` writes them when it updates")]

use expect_test::expect;

use super::refusals::check;

#[test]
fn a_tab_that_indents_is_refused() {
    check(
        "a.yaml",
        "paths:\n\t/a: {}\n",
        &expect![[r#"
            error[SW0102]: the text is not YAML: a tab indents a line
             --> a.yaml:2:1
              |
            2 |     /a: {}
              | ^^^^ a tab
              |
              = help: indent with spaces; most editors have a command that converts tabs
        "#]],
    );
}

#[test]
fn a_tab_that_indents_the_first_line_is_refused() {
    check(
        "a.yaml",
        "\ta: 1\n",
        &expect![[r#"
        error[SW0102]: the text is not YAML: a tab indents a line
         --> a.yaml:1:1
          |
        1 |     a: 1
          | ^^^^ a tab
          |
          = help: indent with spaces; most editors have a command that converts tabs
    "#]],
    );
}

#[test]
fn a_colon_in_a_text_is_refused() {
    check(
        "a.yaml",
        "title: Shop: the API\n",
        &expect![[r#"
        error[SW0102]: the text is not YAML: a `:` stands where no key can end
         --> a.yaml:1:12
          |
        1 | title: Shop: the API
          |            ^ this `:` follows no key
          |
          = help: put the text in quotes if the `:` belongs to it; else check the indentation of this line and the one before
    "#]],
    );
}

#[test]
fn a_wrong_indentation_is_refused() {
    check(
        "a.yaml",
        "a:\n    b: 1\n  c: 2\n",
        &expect![[r#"
        error[SW0102]: the text is not YAML: a key with its `:` was expected
         --> a.yaml:3:3
          |
        3 |   c: 2
          |   ^ not a key of the mapping around it
          |
          = help: check that all keys of a mapping are indented alike and each is followed by `: `
    "#]],
    );
}

#[test]
fn a_list_without_dashes_is_refused() {
    check(
        "a.yaml",
        "- a\nb: c\n",
        &expect![[r#"
        error[SW0102]: the text is not YAML: a list goes on without `- `
         --> a.yaml:2:1
          |
        2 | b: c
          | ^ neither `- ` nor the end of the list
          |
          = help: begin each element with `- `, all indented alike
    "#]],
    );
}

#[test]
fn an_open_bracket_is_refused() {
    check(
        "a.yaml",
        "a: [1, 2\nb: 3\n",
        &expect![[r#"
            error[SW0102]: the text is not YAML: a `:` stands where no key can end
             --> a.yaml:2:2
              |
            1 | a: [1, 2
              |    - this bracket is still open
            2 | b: 3
              |  ^ this `:` follows no key
              |
              = help: put the text in quotes if the `:` belongs to it; else check the indentation of this line and the one before
        "#]],
    );
}

#[test]
fn an_open_quote_is_refused() {
    check(
        "a.yaml",
        "a: 'x\nb: y\n",
        &expect![[r#"
        error[SW0102]: the text is not YAML: a quoted text is never closed
         --> a.yaml:1:4
          |
        1 | a: 'x
          |    ^ opened here
          |
          = help: close it with the same quote; within single quotes, `''` stands for one
    "#]],
    );
}

#[test]
fn text_after_a_quote_is_refused() {
    check(
        "a.yaml",
        "a: \"b\" c\n",
        &expect![[r#"
        error[SW0102]: the text is not YAML: text follows a closing quote
         --> a.yaml:1:8
          |
        1 | a: "b" c
          |        ^ after the closing quote
          |
          = help: put all of the text within the quotes; within double quotes write `\"`, within single quotes `''`
    "#]],
    );
}

#[test]
fn reserved_characters_are_refused() {
    check(
        "a.yaml",
        "a: @b\n",
        &expect![[r#"
        error[SW0102]: the text is not YAML: a text begins with a character that YAML reserves
         --> a.yaml:1:4
          |
        1 | a: @b
          |    ^ reserved
          |
          = help: put the text in quotes
    "#]],
    );
}

#[test]
fn half_of_a_surrogate_pair_in_yaml_is_refused() {
    check(
        "a.yaml",
        "a: \"\\ud800\"\n",
        &expect![[r#"
        error[SW0102]: the text is not YAML: an escape names no character
         --> a.yaml:1:4
          |
        1 | a: "\ud800"
          |    ^ in this text
          |
          = help: write the character itself, or both halves of a pair as in `\ud83d\ude00`
    "#]],
    );
}

#[test]
fn what_json_cannot_hold_is_refused() {
    check(
        "a.yaml",
        "a: .inf\nb: [-.INF, .nan]\nc: !foo x\nd: !!python/object/apply:os.system ['true']\ne: !!int x\nf: !!str {}\n{a}: 1\n",
        &expect![[r#"
            error[SW0106]: `.inf` has no counterpart in JSON
             --> a.yaml:1:4
              |
            1 | a: .inf
              |    ^^^^ JSON's numbers are finite
              |
              = help: put it in quotes if a string is meant

            error[SW0106]: `-.INF` has no counterpart in JSON
             --> a.yaml:2:5
              |
            2 | b: [-.INF, .nan]
              |     ^^^^^ JSON's numbers are finite
              |
              = help: put it in quotes if a string is meant

            error[SW0106]: `.nan` has no counterpart in JSON
             --> a.yaml:2:12
              |
            2 | b: [-.INF, .nan]
              |            ^^^^ JSON's numbers are finite
              |
              = help: put it in quotes if a string is meant

            error[SW0106]: the tag `!foo` is unknown
             --> a.yaml:3:4
              |
            3 | c: !foo x
              |    ^^^^ JSON has no counterpart of this
              |
              = help: remove the tag
              = note: the tags of YAML's core schema are `!!null`, `!!bool`, `!!int`, `!!float`, `!!str`, `!!seq` and `!!map`

            error[SW0106]: the tag `!!python/object/apply:os.system` is unknown
             --> a.yaml:4:4
              |
            4 | d: !!python/object/apply:os.system ['true']
              |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ JSON has no counterpart of this
              |
              = help: remove the tag
              = note: the tags of YAML's core schema are `!!null`, `!!bool`, `!!int`, `!!float`, `!!str`, `!!seq` and `!!map`

            error[SW0106]: a value is not what its tag says
             --> a.yaml:5:10
              |
            5 | e: !!int x
              |          ^ the tag asks for another kind
              |
              = help: remove the tag

            error[SW0106]: a value is not what its tag says
             --> a.yaml:6:10
              |
            6 | f: !!str {}
              |          ^ the tag asks for another kind
              |
              = help: remove the tag

            error[SW0106]: a key is a sequence or a mapping
             --> a.yaml:7:1
              |
            7 | {a}: 1
              | ^ keys are strings in JSON
              |
              = help: put the key in quotes; a template such as `{id}` begins a mapping where it is not quoted
        "#]],
    );
}

#[test]
fn aliases_without_an_anchor_are_all_refused() {
    check(
        "a.yaml",
        "a: *b\nc: &b 1\n*d : 1\n",
        &expect![[r#"
        error[SW0102]: the alias `*b` names no anchor
         --> a.yaml:1:4
          |
        1 | a: *b
          |    ^^ no anchor of this name stands before it
          |
          = help: define it with `&` before this line, or put the text in quotes if it is no alias

        error[SW0102]: the alias `*d` names no anchor
         --> a.yaml:3:1
          |
        3 | *d : 1
          | ^^ no anchor of this name stands before it
          |
          = help: define it with `&` before this line, or put the text in quotes if it is no alias
    "#]],
    );
}

#[test]
fn an_alias_of_a_value_around_it_is_refused() {
    check(
        "a.yaml",
        "x: 1\na: &a\n  b: *a\n  c: [*a]\n",
        &expect![[r#"
        error[SW0106]: the alias `*a` stands within the value that it names
         --> a.yaml:3:6
          |
        3 |   b: *a
          |   -  ^^ this would go on for ever
          |   |
          |   the value begins here
          |
          = help: say recursion with `$ref`

        error[SW0106]: the alias `*a` stands within the value that it names
         --> a.yaml:4:7
          |
        3 |   b: *a
          |   - the value begins here
        4 |   c: [*a]
          |       ^^ this would go on for ever
          |
          = help: say recursion with `$ref`
    "#]],
    );
}

#[test]
fn an_alias_of_a_collection_is_no_key() {
    check(
        "a.yaml",
        "a: &a [1]\nb: {*a : 1}\n",
        &expect![[r#"
        error[SW0106]: a key is a sequence or a mapping
         --> a.yaml:2:5
          |
        2 | b: {*a : 1}
          |     ^^ keys are strings in JSON
          |
          = help: put the key in quotes; a template such as `{id}` begins a mapping where it is not quoted
    "#]],
    );
}

#[test]
fn a_fault_within_an_anchor_is_told_once() {
    check(
        "a.yaml",
        "a: &a {b: 1, b: .nan}\nc: [*a, *a]\n",
        &expect![[r#"
        error[SW0103]: the key `b` occurs twice in one object
         --> a.yaml:1:14
          |
        1 | a: &a {b: 1, b: .nan}
          |        -     ^ defined again here
          |        |
          |        first defined here

        error[SW0106]: `.nan` has no counterpart in JSON
         --> a.yaml:1:17
          |
        1 | a: &a {b: 1, b: .nan}
          |                 ^^^^ JSON's numbers are finite
          |
          = help: put it in quotes if a string is meant
    "#]],
    );
}

#[test]
fn what_is_no_object_cannot_be_merged() {
    check(
        "a.yaml",
        "a: &a [1, {}]\nb:\n  <<: *a\n  <<: {}\n",
        &expect![[r#"
        error[SW0106]: a merge key takes an object, not a number
         --> a.yaml:1:8
          |
        1 | a: &a [1, {}]
          |        ^ this is a number
        2 | b:
        3 |   <<: *a
          |   -- merged here
          |
          = help: write `<<: *anchor`, where the anchor names an object; a key that is called `<<` needs quotes

        error[SW0103]: the key `<<` occurs twice in one object
         --> a.yaml:4:3
          |
        3 |   <<: *a
          |   -- first defined here
        4 |   <<: {}
          |   ^^ defined again here
          |
          = help: write one `<<: [*first, *second]`
    "#]],
    );
}
