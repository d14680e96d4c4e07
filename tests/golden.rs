//! Documents and the crates that they become. Every `expected` is a package of the workspace: what is compared here
//! is also compiled, and linted.

use std::env;
use std::path::Path;

use crate::program::{files, project, specwright};

const CASES: [&str; 14] = [
    "bodies",
    "digits",
    "kitchen-sink",
    "kitchen-sink-3.2",
    "operations",
    "operations-fastapi",
    "outgoing",
    "parameters",
    "problem-twin",
    "reference-3.0",
    "schemas",
    "schemas-3.0",
    "security",
    "shapes",
];

/// Documents that become the same code as another one, and are therefore not kept.
const TWINS: [(&str, &str); 1] = [("kitchen-sink-3.0", "kitchen-sink")];

/// Says how to mend what has drifted: first where the tests compile, then where they do not any more.
const MEND: &str = "\
if the output is what it should be:
    UPDATE_EXPECT=1 cargo test -p specwright-tests golden
or, where the old output no longer compiles, for each case:
    cargo run -p specwright -- generate --overwrite --config tests/golden/CASE/specwright.toml";

fn check(case: &str) {
    let folder = project().join("tests/golden").join(case);
    if env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1") {
        specwright(&folder, &["generate", "--overwrite"]).ended(0);
        return;
    }
    let fresh = tempfile::tempdir().unwrap();
    let out = fresh.path().to_str().unwrap();
    specwright(&folder, &["generate", "--out", out]).ended(0);
    let (expected, found) = (files(&folder.join("expected")), files(fresh.path()));
    let mut names: Vec<_> = expected.keys().chain(found.keys()).collect();
    names.sort();
    names.dedup();
    let drifted: Vec<_> = names.into_iter().filter(|name| expected.get(*name) != found.get(*name)).collect();
    for name in &drifted {
        let text = |side: Option<&Vec<u8>>| side.map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        first_difference(name, text(expected.get(*name)), text(found.get(*name)));
    }
    assert!(drifted.is_empty(), "golden/{case} has drifted in {drifted:?}\n{MEND}");
}

fn first_difference(name: &str, expected: Option<String>, found: Option<String>) {
    match (expected, found) {
        (Some(expected), Some(found)) => {
            let mut lines = expected.lines().zip(found.lines()).enumerate();
            if let Some((at, (old, new))) = lines.find(|(_, (old, new))| old != new) {
                eprintln!("{name}:{}\n- {old}\n+ {new}", at + 1);
            } else {
                eprintln!("{name}: one is longer than the other");
            }
        }
        (None, _) => eprintln!("{name}: new"),
        (_, None) => eprintln!("{name}: gone"),
    }
}

#[test]
fn every_case_becomes_the_crate_that_is_expected() {
    for case in CASES {
        check(case);
    }
}

#[test]
fn every_folder_is_a_case() {
    let entries = std::fs::read_dir(project().join("tests/golden")).unwrap();
    let mut found: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    found.sort();
    let mut expected: Vec<_> = CASES.into_iter().chain(TWINS.map(|(twin, _)| twin)).collect();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn the_same_api_in_either_dialect_becomes_the_same_code() {
    let sources = |folder: &Path| files(&folder.join("src"));
    let (old, new) = (project().join("tests/golden/reference-3.0/expected"), project().join("generated"));
    assert!(sources(&old) == sources(&new), "golden/reference-3.0 differs from generated/\n{MEND}");
    for (twin, case) in TWINS {
        let golden = project().join("tests/golden");
        let fresh = tempfile::tempdir().unwrap();
        specwright(&golden.join(twin), &["generate", "--out", fresh.path().to_str().unwrap()]).ended(0);
        let (old, new) = (fresh.path(), golden.join(case).join("expected"));
        assert!(sources(old) == sources(&new), "golden/{twin} differs from golden/{case}\n{MEND}");
    }
}
