//! What is refused, as the user reads it.
#![allow(clippy::needless_raw_string_hashes, reason = "`expect-test` writes them when it updates")]

use expect_test::{Expect, expect};

use super::super::*;
use crate::diagnostic::{Style, render};

/// All that is told of a text.
pub(super) fn told(path: &str, text: &[u8]) -> String {
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    match sources.add(path, text) {
        Ok(file) => {
            parse(&sources, file, &mut diagnostics);
        }
        Err(diagnostic) => diagnostics.push(diagnostic),
    }
    let drawn: Vec<_> = diagnostics
        .sorted()
        .into_iter()
        .map(|diagnostic| render(&sources, diagnostic, Style::default()))
        .collect();
    format!("{}\n", drawn.join("\n\n"))
}

pub(super) fn check(path: &str, text: &str, expected: &Expect) {
    expected.assert_eq(&told(path, text.as_bytes()));
}

#[test]
fn duplicate_keys_are_all_told() {
    check(
        "a.yaml",
        "a: 1\n200: x\n'200': y\nb:\n  c: 1\n  c: 2\na: 2\na: 3\n",
        &expect![[r#"
        error[SW0103]: the key `200` occurs twice in one object
         --> a.yaml:3:1
          |
        2 | 200: x
          | --- first defined here
        3 | '200': y
          | ^^^^^ defined again here

        error[SW0103]: the key `c` occurs twice in one object
         --> a.yaml:6:3
          |
        5 |   c: 1
          |   - first defined here
        6 |   c: 2
          |   ^ defined again here

        error[SW0103]: the key `a` occurs twice in one object
         --> a.yaml:7:1
          |
        1 | a: 1
          | - first defined here
        ...
        7 | a: 2
          | ^ defined again here

        error[SW0103]: the key `a` occurs twice in one object
         --> a.yaml:8:1
          |
        1 | a: 1
          | - first defined here
        ...
        8 | a: 3
          | ^ defined again here
    "#]],
    );
}

#[test]
fn bytes_that_are_not_utf8_are_refused() {
    expect![[r#"
        error[SW0101]: the byte 0xE9 is not UTF-8
         --> a.yaml:2:7
          |
        2 | b: caf
          |       ^ the text is UTF-8 up to here
          |
          = help: save the file as UTF-8; an editor may call its present encoding Latin-1 or Windows-1252
    "#]]
    .assert_eq(&told("a.yaml", b"a: ok\nb: caf\xE9\n"));
}

#[test]
fn broken_utf16_is_refused() {
    expect![[r#"
        error[SW0101]: the text begins as UTF-16 and then breaks off
         --> a.yaml:1:4
          |
        1 | a: 
          |    ^ the text is UTF-16 up to here
          |
          = help: save the file as UTF-8
    "#]]
    .assert_eq(&told("a.yaml", b"\xFF\xFEa\0:\0 \0\x00\xD8"));
}

#[test]
fn a_nul_is_refused() {
    check(
        "a.yaml",
        "a: x\0y\n",
        &expect![[r#"
        error[SW0102]: the text holds a NUL character, which neither YAML nor JSON allow
         --> a.yaml:1:5
          |
        1 | a: x␀y
          |     ^ a NUL character
          |
          = help: is this a text file? UTF-16 without a byte order mark looks like this too: save it as UTF-8
    "#]],
    );
}

#[test]
fn an_empty_file_is_refused() {
    check(
        "a.yaml",
        "\n  \n",
        &expect![[r#"
        error[SW0104]: the file holds no document
         --> a.yaml:1:1
          |
        1 |
          | ^ nothing to read
          |
          = help: check the path, and that the file was saved
    "#]],
    );
}

#[test]
fn a_file_of_comments_is_refused() {
    check(
        "a.yaml",
        "# nothing\n",
        &expect![[r#"
        error[SW0104]: the file holds no document
         --> a.yaml:1:1
          |
        1 | # nothing
          | ^ nothing to read
          |
          = help: check the path, and that the file was saved
    "#]],
    );
}

#[test]
fn a_document_that_is_left_out_is_refused() {
    check(
        "a.yaml",
        "---\n",
        &expect![[r#"
        error[SW0104]: the file holds no document
         --> a.yaml:1:1
          |
        1 | ---
          | ^ nothing to read
          |
          = help: check the path, and that the file was saved
    "#]],
    );
}

#[test]
fn several_documents_are_refused() {
    check(
        "a.yaml",
        "a: 1\n---\nb: 2\n",
        &expect![[r#"
        error[SW0107]: the file holds several YAML documents
         --> a.yaml:2:1
          |
        2 | ---
          | ^^^ the second begins here
          |
          = help: keep one document in each file
    "#]],
    );
}
