//! States of the disk → plans, and what a check tells about them.
#![allow(clippy::needless_raw_string_hashes, reason = "`expect-test` writes them when it updates")]

use expect_test::{Expect, expect};
use proptest::prelude::*;

use super::*;
use crate::diagnostic::{Diagnostics, Style, render};
use crate::source::Sources;

/// A file: as it is rendered, as the generator wrote it last, and as it is on disk; `None` where it does not exist.
type File = (&'static str, Option<&'static str>, Option<&'static str>, Option<&'static str>);

fn rendered(files: &[File]) -> Rendered {
    let text = |file: &File| Some((file.0.to_owned(), file.1?.to_owned()));
    Rendered { files: files.iter().filter_map(text).collect() }
}

fn disk(files: &[File], version: &str) -> OnDisk {
    let hash = |file: &File| Some((file.0.to_owned(), Hash::of(file.2?.as_bytes())));
    let content = |file: &File| Some((file.0.to_owned(), file.3?.as_bytes().to_owned()));
    OnDisk {
        manifest: Some(Manifest {
            version: version.to_owned(),
            files: files.iter().filter_map(hash).collect(),
        }),
        files: files.iter().filter_map(content).collect(),
    }
}

/// What is planned for a file, in one word.
fn word(plan: &Plan) -> String {
    let lists = [
        ("create", &plan.create),
        ("update", &plan.update),
        ("unchanged", &plan.unchanged),
        ("delete", &plan.delete),
    ];
    let listed = lists.iter().filter(|(_, list)| !list.is_empty()).map(|(word, _)| (*word).to_owned());
    let blocked = plan.blocked.iter().map(|blocked| format!("{:?}", blocked.reason));
    listed.chain(blocked).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_state_of_a_file_has_its_plan() {
    let check = |new, written, found, expected: &str, overwritten: &str| {
        let files = [("a", new, written, found)];
        let planned = |overwrite| word(&plan(&rendered(&files), &disk(&files, "1"), "1", overwrite));
        assert_eq!(planned(false), expected, "{files:?}");
        assert_eq!(planned(true), overwritten, "{files:?}, overwritten");
    };
    let (new, old, edit) = (Some("new"), Some("old"), Some("edit"));
    //    rendered, written, on disk
    check(new, None, None, "create", "create");
    check(new, old, None, "create", "create");
    check(new, new, new, "unchanged", "unchanged");
    check(new, old, new, "unchanged", "unchanged");
    check(new, None, new, "unchanged", "unchanged");
    check(new, old, old, "update", "update");
    check(new, old, edit, "Edited", "update");
    check(new, new, edit, "Edited", "update");
    check(new, None, edit, "Foreign", "update");
    check(None, old, old, "delete", "delete");
    check(None, old, edit, "EditedLeftOver", "delete");
    check(None, old, None, "", "");
}

#[test]
fn the_manifest_is_written_when_it_says_something_else() {
    let check = |written, found, version, expected| {
        let files = [("a", Some("new"), written, found)];
        let plan = plan(&rendered(&files), &disk(&files, version), "1", false);
        assert_eq!(plan.manifest.is_some(), expected, "{files:?}");
        assert!(plan.manifest.is_none_or(|manifest| manifest == Manifest::of(&rendered(&files), "1")));
    };
    check(Some("new"), Some("new"), "1", false);
    check(Some("new"), None, "1", false);
    check(Some("old"), Some("new"), "1", true);
    check(None, Some("new"), "1", true);
    check(Some("new"), Some("new"), "0", true);
}

#[test]
fn without_a_manifest_every_file_is_foreign() {
    let files = [("a", Some("new"), None, Some("edit")), ("b", Some("b"), None, Some("b"))];
    let disk = OnDisk { manifest: None, ..disk(&files, "1") };
    let plan = plan(&rendered(&files), &disk, "1", false);
    assert_eq!(plan.blocked, [Blocked { path: "a".to_owned(), reason: Reason::Foreign }]);
    assert_eq!(plan.unchanged, ["b"]);
}

/// What is drawn of a check by version 0.2.0.
fn check(files: &[File], written_by: &str, expected: &Expect) {
    let mut diagnostics = Diagnostics::default();
    drift(&rendered(files), &disk(files, written_by), "0.2.0", "generated", &[], &mut diagnostics);
    let drawn = diagnostics
        .sorted()
        .into_iter()
        .map(|finding| format!("{}\n", render(&Sources::default(), finding, Style::default())));
    expected.assert_eq(&drawn.collect::<String>());
}

#[test]
fn nothing_is_told_about_a_fresh_output() {
    check(&[("a", Some("a"), Some("a"), Some("a"))], "0.2.0", &expect![[""]]);
}

#[test]
fn drift_is_told_file_by_file() {
    let files = [
        ("Cargo.toml", Some("a"), Some("b"), Some("b")),
        ("src/lib.rs", Some("a"), Some("a"), None),
        ("src/new.rs", Some("a"), None, None),
        ("src/old.rs", None, Some("a"), Some("a")),
        ("src/same.rs", Some("a"), Some("a"), Some("a")),
    ];
    check(
        &files,
        "0.2.0",
        &expect![[r#"
            error[SW0009]: `generated` is not what the document says
             |
             = help: run `specwright generate`
             = note: `generated/Cargo.toml` differs
             = note: `generated/src/lib.rs` is missing
             = note: `generated/src/new.rs` does not exist yet
             = note: `generated/src/old.rs` is left over
        "#]],
    );
}

#[test]
fn edited_and_foreign_files_are_told_one_by_one() {
    let files = [
        ("src/lib.rs", Some("a"), Some("a"), Some("edit")),
        ("src/mine.rs", Some("a"), None, Some("mine")),
        ("src/old.rs", None, Some("a"), Some("edit")),
    ];
    check(
        &files,
        "0.2.0",
        &expect![[r#"
        error[SW0008]: `generated/src/lib.rs` was edited
         |
         = help: move the edit to a handler, or run `specwright generate --overwrite`
         = note: nothing is written while there is such a file
        error[SW0006]: `generated/src/mine.rs` was not written by specwright
         |
         = help: move the file away, or run `specwright generate --overwrite`
         = note: nothing is written while there is such a file
        error[SW0008]: `generated/src/old.rs` is no longer generated, and it was edited
         |
         = help: move the file away, or run `specwright generate --overwrite` to delete it
         = note: nothing is written while there is such a file
    "#]],
    );
}

const OLD: Option<&str> = Some("// Written by specwright 0.1.0\na\n");
const NEW: Option<&str> = Some("// Written by specwright 0.2.0\na\n");

#[test]
fn another_version_alone_is_told_as_such() {
    check(
        &[("a", NEW, OLD, OLD), ("b", Some("b"), Some("b"), Some("b"))],
        "0.1.0",
        &expect![[r#"
        error[SW0010]: `generated` was written by specwright 0.1.0, and this is specwright 0.2.0
         |
         = help: run `specwright generate`, or use specwright 0.1.0
    "#]],
    );
}

#[test]
fn another_version_and_another_content_are_told_apart() {
    check(
        &[("a", NEW, OLD, OLD), ("b", Some("b"), Some("c"), Some("c"))],
        "0.1.0",
        &expect![[r#"
        error[SW0009]: `generated` is not what the document says
         |
         = help: run `specwright generate`
         = note: `generated/b` differs
        error[SW0010]: `generated` was written by specwright 0.1.0, and this is specwright 0.2.0
         |
         = help: run `specwright generate`, or use specwright 0.1.0
    "#]],
    );
}

#[test]
fn a_manifest_that_was_not_updated_is_told() {
    let expected = expect![[r#"
        error[SW0009]: the manifest of `generated` does not list what the folder holds
         |
         = help: run `specwright generate`
    "#]];
    check(&[("a", Some("a"), None, Some("a"))], "0.2.0", &expected);
    check(&[("a", Some("a"), Some("b"), Some("a"))], "0.2.0", &expected);
    check(&[("a", None, Some("a"), None)], "0.2.0", &expected);
}

#[test]
fn of_many_files_some_are_named() {
    let names: Vec<_> = (0..30).map(|at| format!("src/{at:02}.rs")).collect();
    let rendered = Rendered { files: names.iter().map(|name| (name.clone(), String::new())).collect() };
    let mut diagnostics = Diagnostics::default();
    drift(&rendered, &OnDisk::default(), "1", "generated", &[], &mut diagnostics);
    let notes = &diagnostics.sorted()[0].notes;
    assert_eq!(notes.len(), 21);
    assert_eq!(notes[20], "and 10 more");
}

fn any_disk() -> impl Strategy<Value = (Rendered, OnDisk)> {
    let text = || proptest::option::of("[ab]{0,2}");
    let files = proptest::collection::vec((text(), text(), text()), 0..6);
    (files, any::<bool>()).prop_map(|(files, listed)| {
        let mut rendered = Rendered::default();
        let mut manifest = Manifest { version: "1".to_owned(), files: BTreeMap::new() };
        let mut disk = OnDisk::default();
        for (at, (new, written, found)) in files.into_iter().enumerate() {
            let path = format!("src/{at}.rs");
            rendered.files.extend(new.map(|text| (path.clone(), text)));
            manifest.files.extend(written.map(|text| (path.clone(), Hash::of(text.as_bytes()))));
            disk.files.extend(found.map(|text| (path.clone(), text.into_bytes())));
        }
        disk.manifest = listed.then_some(manifest);
        (rendered, disk)
    })
}

/// What a disk holds after a plan has been carried out, without a disk.
fn carried_out(plan: &Plan, rendered: &Rendered, mut disk: OnDisk) -> OnDisk {
    for path in plan.create.iter().chain(&plan.update) {
        disk.files.insert(path.clone(), rendered.files[path].clone().into_bytes());
    }
    disk.files.retain(|path, _| !plan.delete.contains(path));
    disk.manifest = plan.manifest.clone().or(disk.manifest);
    disk
}

proptest! {
    #[test]
    fn after_a_run_nothing_is_left_to_do((rendered, disk) in any_disk()) {
        let first = plan(&rendered, &disk, "2", true);
        let disk = carried_out(&first, &rendered, disk);
        let second = plan(&rendered, &disk, "2", false);
        prop_assert!(second.is_empty(), "{second:?}");
        prop_assert_eq!(second.unchanged.len(), rendered.files.len());
        let mut diagnostics = Diagnostics::default();
        drift(&rendered, &disk, "2", "generated", &[], &mut diagnostics);
        prop_assert!(diagnostics.is_empty());
    }

    #[test]
    fn a_check_is_quiet_exactly_when_a_run_has_nothing_to_do((rendered, disk) in any_disk()) {
        let plan = plan(&rendered, &disk, "1", false);
        let mut diagnostics = Diagnostics::default();
        drift(&rendered, &disk, "1", "generated", &[], &mut diagnostics);
        prop_assert_eq!(diagnostics.is_empty(), plan.is_empty(), "{:?}", plan);
    }
}
