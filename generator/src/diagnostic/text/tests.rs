//! How diagnostics look, and that any of them can be drawn.
#![allow(clippy::needless_raw_string_hashes, reason = "`expect-test` writes them when it updates")]

use expect_test::{Expect, expect};
use proptest::prelude::*;

use super::*;
use crate::diagnostic::{Code, code};
use crate::source::Span;

static WARNING: Code = Code { id: "SW9998", severity: Severity::Warning, title: "" };
static NOTE: Code = Code { id: "SW9999", severity: Severity::Note, title: "" };

/// Files in memory; a place is named by a part of a file's text.
#[derive(Default)]
struct Files {
    sources: Sources,
    ids: Vec<FileId>,
}

impl Files {
    fn with(mut self, path: &str, text: &str) -> Self {
        self.ids.push(self.sources.add(path, text.as_bytes()).unwrap());
        self
    }

    fn span(&self, file: usize, part: &str) -> Span {
        let start = self.sources.file(self.ids[file]).text.find(part).unwrap();
        self.range(file, start, start + part.len())
    }

    fn range(&self, file: usize, start: usize, end: usize) -> Span {
        Span { file: self.ids[file], start: u32::try_from(start).unwrap(), end: u32::try_from(end).unwrap() }
    }

    fn check(&self, diagnostic: &Diagnostic, expected: &Expect) {
        expected.assert_eq(&format!("{}\n", render(&self.sources, diagnostic, Style::default())));
    }
}

const SHOP: &str =
    "openapi: 3.1.0\ninfo:\n  title: Shop\npaths:\n  /items:\n    get: {}\n    put: {}\n    get: {}\n";

#[test]
fn all_parts_of_a_diagnostic_are_drawn() {
    let files = Files::default().with("spec/shop.yaml", SHOP);
    let diagnostic = Diagnostic::new(&code::DUPLICATE_KEY, "the key `get` occurs twice")
        .at(files.range(0, SHOP.rfind("get").unwrap(), SHOP.rfind("get").unwrap() + 3), "again here")
        .related(files.span(0, "get"), "first here")
        .related(files.span(0, "/items"), "")
        .help("remove one\nof them")
        .note("a reason");
    files.check(
        &diagnostic,
        &expect![[r#"
        error[SW0103]: the key `get` occurs twice
         --> spec/shop.yaml:8:5
          |
        5 |   /items:
          |   ------
        6 |     get: {}
          |     --- first here
        7 |     put: {}
        8 |     get: {}
          |     ^^^ again here
          |
          = help: remove one
                  of them
          = note: a reason
    "#]],
    );
}

#[test]
fn a_diagnostic_without_a_place_is_drawn() {
    let diagnostic =
        Diagnostic::new(&code::CANNOT_READ, "cannot read `x.yaml`").help("check the path").note("why");
    Files::default().check(
        &diagnostic,
        &expect![[r#"
        error[SW0001]: cannot read `x.yaml`
         |
         = help: check the path
         = note: why
    "#]],
    );
    Files::default().check(
        &Diagnostic::new(&WARNING, "a warning"),
        &expect![[r#"
        warning[SW9998]: a warning
    "#]],
    );
    Files::default().check(
        &Diagnostic::new(&NOTE, "a note"),
        &expect![[r#"
        note[SW9999]: a note
    "#]],
    );
}

#[test]
fn places_in_other_files_have_their_own_lines() {
    let files = Files::default().with("a.yaml", SHOP).with("parts/b.yaml", "x: 1\r\ny:\r\n  $ref: ü\r\n");
    let diagnostic = Diagnostic::new(&WARNING, "two files")
        .at(files.span(1, "ü"), "referred to here")
        .related(files.span(0, "Shop"), "defined here")
        .related(files.span(1, "x"), "and here");
    files.check(
        &diagnostic,
        &expect![[r#"
            warning[SW9998]: two files
             --> parts/b.yaml:3:9
              |
            1 | x: 1
              | - and here
            2 | y:
            3 |   $ref: ü
              |         ^ referred to here
              |
             ::: a.yaml:3:10
              |
            3 |   title: Shop
              |          ---- defined here
        "#]],
    );
}

#[test]
fn places_far_apart_in_one_file_are_drawn_apart() {
    let text = format!("first: 1\n{}last: 2\n", "# between\n".repeat(1_000));
    let files = Files::default().with("a.yaml", &text);
    let diagnostic = Diagnostic::new(&WARNING, "far apart")
        .at(files.span(0, "last"), "here")
        .related(files.span(0, "first"), "there");
    files.check(
        &diagnostic,
        &expect![[r#"
        warning[SW9998]: far apart
            --> a.yaml:1002:1
             |
        1002 | last: 2
             | ^^^^ here
             |
            ::: a.yaml:1:1
             |
           1 | first: 1
             | ----- there
    "#]],
    );
}

#[test]
fn of_a_place_over_several_lines_the_first_is_drawn() {
    let files = Files::default().with("a.yaml", SHOP);
    let diagnostic =
        Diagnostic::new(&WARNING, "a mapping").at(files.span(0, SHOP.get(20..).unwrap()), "all of this");
    files.check(
        &diagnostic,
        &expect![[r#"
        warning[SW9998]: a mapping
         --> a.yaml:2:6
          |
        2 | info:
          |      ^ all of this
    "#]],
    );
}

#[test]
fn the_ends_of_a_file_can_be_places() {
    for (text, end) in [("", 0), ("a", 1), ("a\n", 2), ("a\r\n", 3)] {
        let files = Files::default().with("a.yaml", text);
        let drawn = render(
            &files.sources,
            &Diagnostic::new(&NOTE, "end").at(files.range(0, end, end), ""),
            Style::default(),
        );
        assert!(drawn.contains("--> a.yaml:"), "{drawn}");
    }
}

#[test]
fn of_a_long_line_a_part_is_drawn_with_its_true_column() {
    let text = format!("[0,\n{}\"needle\",\"other\",{}0]\n", "\"ü\",".repeat(100_000), "1,".repeat(100_000));
    let files = Files::default().with("a.json", &text);
    let (needle, other) = (files.span(0, "needle"), files.span(0, "other"));
    let diagnostic = Diagnostic::new(&WARNING, "a long line").at(needle, "here").related(other, "there");
    files.check(&diagnostic, &expect![[r#"
        warning[SW9998]: a long line
         --> a.json:2:400002
          |
        2 | ...","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","needle","other",1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1...
          |                                                           ^^^^^^   ----- there
          |                                                           |
          |                                                           here
    "#]]);
    let whole =
        Diagnostic::new(&WARNING, "all of a long line").at(files.range(0, 4, text.len()), "from here");
    files.check(&whole, &expect![[r#"
        warning[SW9998]: all of a long line
         --> a.json:2:1
          |
        2 | "ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","ü","...
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ from here
    "#]]);
}

#[test]
fn lines_are_fitted_to_the_width() {
    let files =
        Files::default().with("a.yaml", &format!("a: {}needle {}\n", "x ".repeat(100), "y ".repeat(100)));
    let diagnostic = Diagnostic::new(&WARNING, "a narrow window").at(files.span(0, "needle"), "here");
    for (width, longest) in [(40, 60), (80, 100), (100_000, 500)] {
        let drawn = render(&files.sources, &diagnostic, Style { color: false, width: Some(width) });
        assert!(
            drawn.contains("needle") && drawn.lines().all(|line| line.chars().count() <= longest),
            "{drawn}"
        );
    }
}

#[test]
fn colours_are_used_when_asked_for() {
    let files = Files::default().with("a.yaml", SHOP);
    let diagnostic = Diagnostic::new(&NOTE, "colours").at(files.span(0, "info"), "");
    assert!(!render(&files.sources, &diagnostic, Style::default()).contains('\x1b'));
    assert!(render(&files.sources, &diagnostic, Style { color: true, width: None }).contains('\x1b'));
}

#[test]
fn control_characters_of_a_document_do_not_reach_the_terminal() {
    let evil = "\x1b[31m\u{202e}\x07";
    let files = Files::default().with("a\x1b[1m.yaml", &format!("a: {evil}\n"));
    let diagnostic = Diagnostic::new(&WARNING, evil)
        .at(files.range(0, 0, 1), evil)
        .related(files.range(0, 3, 4), evil)
        .help(evil)
        .note(evil);
    let drawn = render(&files.sources, &diagnostic, Style::default());
    assert!(
        !drawn.contains(|found: char| found != '\n' && (found.is_control() || found == '\u{202e}')),
        "{drawn:?}"
    );
}

#[test]
fn many_diagnostics_of_a_large_file_are_drawn_in_little_time() {
    let files = Files::default()
        .with("a.json", &"{\"key\": \"value\"},\n".repeat(700_000))
        .with("b.json", &"[1],".repeat(3_000_000));
    let begin = std::time::Instant::now();
    for index in 0..1_000 {
        for file in 0..2 {
            let at = |start: usize| files.range(file, start, start + 3);
            let diagnostic =
                Diagnostic::new(&WARNING, "many").at(at(11_000 * index), "").related(at(11_999_000), "");
            render(&files.sources, &diagnostic, Style::default());
        }
    }
    // A fraction of a second; handing whole files to the library would take minutes.
    assert!(begin.elapsed().as_secs() < 20, "{:?}", begin.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_places_can_be_drawn(
        text in "[a-c\\né€😀\\t\\r\u{200d}\u{301}]{0,60}",
        repeat in 1..80_usize,
        places in prop::collection::vec((0..5_000_usize, 0..5_000_usize), 1..5),
        width in prop::option::of(0..200_usize),
    ) {
        let files = Files::default().with("a.yaml", &text.repeat(repeat));
        let mut spans = places.into_iter().map(|(start, len)| files.range(0, start, start + len));
        let diagnostic = Diagnostic::new(&WARNING, "any").at(spans.next().unwrap(), "primary");
        let diagnostic = spans.fold(diagnostic, |diagnostic, span| diagnostic.related(span, "related"));
        render(&files.sources, &diagnostic, Style { color: false, width });
    }
}
