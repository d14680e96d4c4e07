//! Plans carried out in real folders.
#![allow(clippy::needless_raw_string_hashes, reason = "`expect-test` writes them when it updates")]

use std::collections::BTreeMap;
use std::fs;
use std::time::{Duration, SystemTime};

use expect_test::{Expect, expect};
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::diagnostic::{Diagnostics, Style, render};
use crate::plan::{MANIFEST, plan};
use crate::source::Sources;

fn rendered(files: &[(&str, &str)]) -> Rendered {
    Rendered { files: files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect() }
}

/// An output folder in a folder of its own.
struct Output {
    root: TempDir,
}

impl Output {
    fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap() }
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.root.path().join("out").join(path)
    }

    fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    /// Reads, plans and writes; the error is the drawn diagnostics.
    fn run(&self, rendered: &Rendered, overwrite: bool) -> Result<Plan, String> {
        let out = self.root.path().join("out");
        let mut diagnostics = Diagnostics::default();
        let Some(disk) = read_disk(&out, rendered, &mut diagnostics) else {
            return Err(self.drawn(&diagnostics));
        };
        let plan = plan(rendered, &disk, "1", overwrite);
        if let Err(finding) = write(&out, &plan, rendered) {
            diagnostics.push(*finding);
            return Err(self.drawn(&diagnostics));
        }
        Ok(plan)
    }

    fn drawn(&self, diagnostics: &Diagnostics) -> String {
        let draw = |finding| format!("{}\n", render(&Sources::default(), finding, Style::default()));
        let drawn: String = diagnostics.sorted().into_iter().map(draw).collect();
        let drawn = drawn.replace(&format!("{}/", self.root.path().display()), "");
        drawn.replace(&std::process::id().to_string(), "ID")
    }

    /// Every file but the manifest with its text; an empty folder with the text `folder`.
    fn files(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        let mut open = vec![self.path("")];
        while let Some(folder) = open.pop() {
            let entries: Vec<_> = fs::read_dir(&folder).unwrap().map(Result::unwrap).collect();
            let name = |path: &Path| path.strip_prefix(self.path("")).unwrap().display().to_string();
            if entries.is_empty() {
                files.insert(name(&folder), "folder".to_owned());
            }
            for entry in entries {
                if entry.file_type().unwrap().is_dir() {
                    open.push(entry.path());
                } else if entry.file_name() != MANIFEST {
                    files.insert(name(&entry.path()), fs::read_to_string(entry.path()).unwrap());
                }
            }
        }
        files
    }

    #[track_caller]
    fn holds(&self, files: &[(&str, &str)]) {
        assert_eq!(self.files(), rendered(files).files);
    }

    /// A run that fails and changes nothing.
    fn refuses(&self, rendered: &Rendered, expected: &Expect) {
        let before = self.files();
        let error = self.run(rendered, false).unwrap_err();
        expected.assert_eq(&error);
        assert_eq!(self.files(), before);
    }
}

const TWO: &[(&str, &str)] = &[("Cargo.toml", "[package]"), ("src/lib.rs", "mod a;")];

#[test]
fn a_folder_that_does_not_exist_is_written() {
    let output = Output::new();
    let plan = output.run(&rendered(TWO), false).unwrap();
    assert_eq!(plan.create, ["Cargo.toml", "src/lib.rs"]);
    output.holds(TWO);
    assert!(output.run(&rendered(TWO), false).unwrap().is_empty());
}

#[test]
fn files_that_are_generated_no_longer_are_deleted_with_their_folders() {
    let output = Output::new();
    let files = [("src/a/b/c.rs", ""), ("src/d/e.rs", ""), ("src/lib.rs", "")];
    output.run(&rendered(&files), false).unwrap();
    output.put("src/d/mine.rs", "mine");
    let plan = output.run(&rendered(&[("src/lib.rs", "new")]), false).unwrap();
    assert_eq!(plan.delete, ["src/a/b/c.rs", "src/d/e.rs"]);
    output.holds(&[("src/d/mine.rs", "mine"), ("src/lib.rs", "new")]);
}

#[test]
fn deleting_everything_leaves_the_output_folder() {
    let output = Output::new();
    output.run(&rendered(TWO), false).unwrap();
    output.run(&rendered(&[]), false).unwrap();
    output.holds(&[]);
    assert!(output.path(MANIFEST).exists());
}

#[test]
fn files_of_others_are_left_alone() {
    let output = Output::new();
    output.put("rustfmt.toml", "mine");
    output.run(&rendered(TWO), false).unwrap();
    output.holds(&[TWO[0], ("rustfmt.toml", "mine"), TWO[1]]);
}

#[test]
fn a_file_with_the_same_content_is_not_touched() {
    let output = Output::new();
    output.run(&rendered(TWO), false).unwrap();
    let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for name in ["Cargo.toml", "src/lib.rs", MANIFEST] {
        fs::File::options().write(true).open(output.path(name)).unwrap().set_modified(past).unwrap();
    }
    let modified = |name| fs::metadata(output.path(name)).unwrap().modified().unwrap();
    output.run(&rendered(TWO), false).unwrap();
    assert_eq!([modified("Cargo.toml"), modified("src/lib.rs"), modified(MANIFEST)], [past; 3]);
    output.run(&rendered(&[TWO[0], ("src/lib.rs", "new")]), false).unwrap();
    assert_eq!(modified("Cargo.toml"), past);
    assert_ne!(modified("src/lib.rs"), past);
}

#[test]
fn a_run_that_was_cut_short_can_be_made_again() {
    let output = Output::new();
    output.run(&rendered(&[TWO[0]]), false).unwrap();
    // As after the new files and before the manifest.
    output.put("Cargo.toml", "[package] # new");
    output.put("src/lib.rs", "mod a;");
    let new = [("Cargo.toml", "[package] # new"), TWO[1]];
    let plan = output.run(&rendered(&new), false).unwrap();
    assert_eq!(plan.unchanged, ["Cargo.toml", "src/lib.rs"]);
    assert!(output.run(&rendered(&new), false).unwrap().is_empty());
}

#[test]
fn a_listed_file_that_is_missing_is_written_again() {
    let output = Output::new();
    output.run(&rendered(TWO), false).unwrap();
    fs::remove_dir_all(output.path("src")).unwrap();
    assert_eq!(output.run(&rendered(TWO), false).unwrap().create, ["src/lib.rs"]);
    output.holds(TWO);
}

#[test]
fn an_edited_file_stops_the_whole_run_until_it_is_overwritten() {
    let output = Output::new();
    output.run(&rendered(TWO), false).unwrap();
    output.put("src/lib.rs", "edit");
    let new = rendered(&[("Cargo.toml", "new"), ("src/lib.rs", "new"), ("src/new.rs", "new")]);
    output.refuses(
        &new,
        &expect![[r#"
        error[SW0008]: `out/src/lib.rs` was edited
         |
         = help: move the edit to a handler, or run `specwright generate --overwrite`
         = note: nothing is written while there is such a file
    "#]],
    );
    output.run(&new, true).unwrap();
    output.holds(&[("Cargo.toml", "new"), ("src/lib.rs", "new"), ("src/new.rs", "new")]);
}

#[test]
fn a_foreign_file_stops_the_run() {
    let output = Output::new();
    output.put("Cargo.toml", "mine");
    output.refuses(
        &rendered(TWO),
        &expect![[r#"
        error[SW0006]: `out/Cargo.toml` was not written by specwright
         |
         = help: move the file away, or run `specwright generate --overwrite`
         = note: nothing is written while there is such a file
    "#]],
    );
}

#[test]
fn a_damaged_manifest_stops_the_run() {
    let output = Output::new();
    output.run(&rendered(TWO), false).unwrap();
    output.put(MANIFEST, "specwright 1\n<<<<<<< HEAD\n");
    output.refuses(
        &rendered(TWO),
        &expect![[r#"
        error[SW0011]: `out/.specwright-manifest` is damaged: line 2, it is no hash with a path
         |
         = help: restore it, or delete it and run `specwright generate --overwrite`
    "#]],
    );
}

#[test]
fn a_manifest_cannot_name_files_elsewhere() {
    let output = Output::new();
    output.put("../mine.txt", "mine");
    let hash = crate::plan::Hash::of(b"mine");
    output.put(MANIFEST, &format!("specwright 1\n{hash}  ../mine.txt\n"));
    output.refuses(&rendered(&[]), &expect![[r#"
        error[SW0011]: `out/.specwright-manifest` is damaged: line 2, its path does not stay within the output folder
         |
         = help: restore it, or delete it and run `specwright generate --overwrite`
    "#]]);
    assert!(output.path("../mine.txt").exists());
}

#[test]
fn a_rendered_path_cannot_lead_elsewhere() {
    let output = Output::new();
    output.put("mine", "");
    output.refuses(&rendered(&[("../a", ""), ("/a", ""), (MANIFEST, "")]), &expect![[r#"
        error[SW0005]: `out/../a` cannot be written: its path does not stay within the output folder
        error[SW0005]: `out/.specwright-manifest` cannot be written: its path does not stay within the output folder
        error[SW0005]: `/a` cannot be written: its path does not stay within the output folder
    "#]]);
}

#[test]
fn a_folder_in_place_of_a_file_stops_the_run() {
    let output = Output::new();
    output.put("Cargo.toml/a", "mine");
    output.put("src", "mine");
    output.refuses(
        &rendered(TWO),
        &expect![[r#"
        error[SW0005]: `out/Cargo.toml` cannot be written: it is no file
         |
         = help: move it away, and run again
        error[SW0005]: `out/src` cannot be written: it is no folder
         |
         = help: move it away, and run again
    "#]],
    );
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    #[test]
    fn a_symbolic_link_in_the_output_folder_stops_the_run() {
        let output = Output::new();
        output.put("../elsewhere/lib.rs", "mine");
        output.put("mine", "");
        symlink(output.path("../elsewhere"), output.path("src")).unwrap();
        symlink("mine", output.path("Cargo.toml")).unwrap();
        let expected = expect![[r#"
            error[SW0005]: `out/Cargo.toml` cannot be written: it is a symbolic link
             |
             = help: remove the link: specwright writes within the output folder only
            error[SW0005]: `out/src` cannot be written: it is a symbolic link
             |
             = help: remove the link: specwright writes within the output folder only
        "#]];
        expected.assert_eq(&output.run(&rendered(TWO), true).unwrap_err());
        assert_eq!(fs::read_to_string(output.path("../elsewhere/lib.rs")).unwrap(), "mine");
        fs::remove_file(output.path("src")).unwrap();
        fs::remove_file(output.path("Cargo.toml")).unwrap();
        symlink("mine", output.path(MANIFEST)).unwrap();
        let expected = expect![[r#"
            error[SW0005]: `out/.specwright-manifest` cannot be written: it is a symbolic link
             |
             = help: remove the link: specwright writes within the output folder only
        "#]];
        expected.assert_eq(&output.run(&rendered(TWO), true).unwrap_err());
    }

    #[test]
    fn a_link_made_after_planning_is_not_followed() {
        let output = Output::new();
        output.put("../elsewhere/mine", "");
        output.put("mine", "");
        let out = output.path("");
        let rendered = rendered(TWO);
        let plan =
            plan(&rendered, &read_disk(&out, &rendered, &mut Diagnostics::default()).unwrap(), "1", false);
        symlink(output.path("../elsewhere"), output.path("src")).unwrap();
        assert!(write(&out, &plan, &rendered).is_err());
        assert!(!output.path("../elsewhere/lib.rs").exists());
        assert!(!output.path("Cargo.toml").exists());
    }

    #[test]
    fn the_output_folder_itself_may_be_a_link() {
        let output = Output::new();
        fs::create_dir(output.root.path().join("real")).unwrap();
        symlink("real", output.root.path().join("out")).unwrap();
        output.run(&rendered(TWO), false).unwrap();
        assert!(output.root.path().join("real/src/lib.rs").exists());
    }

    #[test]
    fn a_folder_that_cannot_be_written_stops_the_run_and_nothing_changes() {
        let output = Output::new();
        output.run(&rendered(TWO), false).unwrap();
        let folder = output.path("src");
        let permit = |mode| fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).unwrap();
        permit(0o555);
        // An administrator may write everywhere.
        if fs::write(folder.join("probe"), "").is_ok() {
            fs::remove_file(folder.join("probe")).unwrap();
            permit(0o755);
            return;
        }
        let new = rendered(&[("Cargo.toml", "new"), ("src/lib.rs", "new")]);
        let before = output.files();
        let error = output.run(&new, false).unwrap_err();
        assert_eq!(output.files(), before);
        permit(0o755);
        assert!(error.starts_with("error[SW0005]: `out/src/lib.rs` cannot be written: "), "{error}");
        output.run(&new, false).unwrap();
    }
}

#[test]
fn a_text_that_cannot_be_staged_changes_nothing() {
    let output = Output::new();
    output.run(&rendered(TWO), false).unwrap();
    // The name that the new text would have until it is put into its place.
    let taken = format!("src/.lib.rs.{}.new", std::process::id());
    output.put(&taken, "mine");
    output.refuses(
        &rendered(&[("Cargo.toml", "new"), ("src/lib.rs", "new")]),
        &expect![[r#"
            error[SW0005]: `out/src/lib.rs` cannot be written: `out/src/.lib.rs.ID.new` is in the way
             |
             = help: delete what an earlier run left there, and run again
        "#]],
    );
    output.holds(&[TWO[0], (&taken, "mine"), TWO[1]]);
}

#[test]
fn a_blocked_plan_is_not_carried_out() {
    let output = Output::new();
    output.put("a", "mine");
    let rendered = rendered(&[("a", "new"), ("b", "new")]);
    let disk = read_disk(&output.path(""), &rendered, &mut Diagnostics::default()).unwrap();
    let plan = plan(&rendered, &disk, "1", false);
    assert!(write(&output.path(""), &plan, &rendered).is_err());
    output.holds(&[("a", "mine")]);
}

fn any_rendered() -> impl Strategy<Value = Rendered> {
    let path = "(src/)?[ab]\\.rs|Cargo\\.toml|src/[ab]/mod\\.rs";
    proptest::collection::btree_map(path, "[a-c\n]{0,3}", 0..5).prop_map(|files| Rendered { files })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_second_run_finds_nothing_to_do(runs in proptest::collection::vec(any_rendered(), 1..4)) {
        let output = Output::new();
        for rendered in runs {
            output.run(&rendered, false).unwrap();
            let again = output.run(&rendered, false).unwrap();
            prop_assert!(again.is_empty(), "{again:?}");
            prop_assert_eq!(output.files(), rendered.files);
        }
    }
}
