//! Texts that are not TOML. What can be judged all the same is told in the same run.

use expect_test::expect;

use super::check;

#[test]
fn a_value_without_quotes() {
    check(
        r#"errors.style = problem
output.pakage = 'a'
"#,
        &expect![[r#"
            error[SW0002]: this is not TOML: string values must be quoted
             --> specwright.toml:1:16
              |
            1 | errors.style = problem
              |                ^^^^^^^ expected a value
              |
              = help: put a text in double quotes
            error[SW0003]: `[output]` has no key `pakage`
             --> specwright.toml:2:8
              |
            2 | output.pakage = 'a'
              |        ^^^^^^ unknown key
              |
              = help: did you mean `package`?
        "#]],
    );
}

#[test]
fn a_value_that_is_missing() {
    check(
        r#"document =
[limits]
body = 0
"#,
        &expect![[r#"
            error[SW0002]: this is not TOML: string values must be quoted
             --> specwright.toml:1:11
              |
            1 | document =
              |           ^ expected a value
              |
              = help: put a text in double quotes
            error[SW0004]: `limits.body` must be a size, and `0` is not
             --> specwright.toml:3:8
              |
            3 | body = 0
              |        ^ expected a size
              |
              = help: a limit is at least 1 byte and less than 8 EiB
        "#]],
    );
}

#[test]
fn a_key_without_a_value() {
    check(
        r#"documnt = 'a'
document
[output]
path = 1
"#,
        &expect![[r#"
            error[SW0003]: the configuration has no key `documnt`
             --> specwright.toml:1:1
              |
            1 | documnt = 'a'
              | ^^^^^^^ unknown key
              |
              = help: did you mean `document`?
            error[SW0002]: this is not TOML: key with no value
             --> specwright.toml:2:9
              |
            2 | document
              |         ^ expected `=`
        "#]],
    );
}

#[test]
fn a_key_that_occurs_twice() {
    check(
        r#"[output]
path = 'a'
path = 'b'
package = 1
"#,
        &expect![[r#"
            error[SW0002]: this is not TOML: duplicate key
             --> specwright.toml:3:1
              |
            3 | path = 'b'
              | ^^^^ again here
              |
              = help: keep one of them, and name each `[table]` once
            error[SW0004]: `output.package` must be the name of a package, found an integer
             --> specwright.toml:4:11
              |
            4 | package = 1
              |           ^ expected the name of a package
        "#]],
    );
}

#[test]
fn a_table_that_occurs_twice() {
    check(
        r#"[names]
a = 'A'
[names]
b = 'B'
"#,
        &expect![[r#"
            error[SW0002]: this is not TOML: duplicate key
             --> specwright.toml:3:2
              |
            3 | [names]
              |  ^^^^^ again here
              |
              = help: keep one of them, and name each `[table]` once
        "#]],
    );
}

#[test]
fn a_header_that_does_not_end() {
    check(
        r#"[output
path = 1
"#,
        &expect![[r#"
            error[SW0002]: this is not TOML: unclosed table
             --> specwright.toml:1:8
              |
            1 | [output
              |        ^ expected `]`
        "#]],
    );
}

#[test]
fn a_string_that_does_not_end() {
    check(
        r#"[output]
path = "a
docs = 1
"#,
        &expect![[r#"
            error[SW0002]: this is not TOML: invalid basic string
             --> specwright.toml:2:10
              |
            2 | path = "a
              |          ^ expected `"`
        "#]],
    );
}

#[test]
fn a_list_that_does_not_end() {
    check(
        r#"[models]
derives = ['Eq', 'a-b'
[names]
a = 1
"#,
        &expect![[r#"
            error[SW0002]: this is not TOML: missing comma between array elements
             --> specwright.toml:3:1
              |
            3 | [names]
              | ^ expected `,`
            error[SW0002]: this is not TOML: missing comma between array elements
             --> specwright.toml:4:1
              |
            4 | a = 1
              | ^ expected `,`
        "#]],
    );
}

#[test]
fn yaml() {
    check(
        "document: spec/openapi.yaml\n",
        &expect![[r#"
            error[SW0002]: this is not TOML: invalid unquoted key
             --> specwright.toml:1:9
              |
            1 | document: spec/openapi.yaml
              |         ^ expected letters, numbers, `-`, `_`
        "#]],
    );
}

#[test]
fn characters_of_several_bytes() {
    check(
        r#"é = 'ü'
names.a = "\qü"
"#,
        &expect![[r#"
            error[SW0002]: this is not TOML: invalid unquoted key
             --> specwright.toml:1:1
              |
            1 | é = 'ü'
              | ^ expected letters, numbers, `-`, `_`
            error[SW0002]: this is not TOML: missing escaped value
             --> specwright.toml:2:13
              |
            2 | names.a = "\qü"
              |             ^ expected `b`, `e`, `f`, `n`, `r`, `\`, `"`, `x`, `u`, `U`
        "#]],
    );
}
