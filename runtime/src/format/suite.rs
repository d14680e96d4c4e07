//! The strings of JSON-Schema-Test-Suite's `optional/format`, each put to [`check`](super::check). The suite is no
//! part of this repository: where it is not found, the test says so and passes.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{check, is_known};
use crate::model::text::tests::decodes;

/// What this crate judges otherwise on purpose: folder and file, the case's description, the text.
///
/// An address literal after the @-sign is refused by `email`: so do the services whose answers the style `fastapi`
/// gives, and mail to a bare address is hardly ever meant. `idn-email` takes it.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("draft2020-12/email.json", "an IPv4-address-literal after the @ is valid", "joe.bloggs@[127.0.0.1]"),
    ("draft2020-12/email.json", "an IPv6-address-literal after the @ is valid", "joe.bloggs@[IPv6:::1]"),
];

const FOLDERS: [&str; 2] = ["draft4", "draft2020-12"];

fn suite() -> Option<PathBuf> {
    let suites = std::env::var_os("SPECWRIGHT_SUITES")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("SPECWRIGHT_SHARED").map(|shared| Path::new(&shared).join("suites")));
    let suites = suites.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/suites"));
    Some(suites.join("json-schema-test-suite/tests")).filter(|folder| folder.is_dir())
}

/// The files of a folder in the order of their names.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

#[test]
fn every_string_of_the_suite_is_judged_as_the_suite_does() {
    let Some(suite) = suite() else {
        println!("skipped: JSON-Schema-Test-Suite is not at hand (set SPECWRIGHT_SUITES)");
        return;
    };
    let mut judged = 0;
    let mut unused = EXCEPTIONS.to_vec();
    let mut wrong = Vec::new();
    for folder in FOLDERS {
        for path in files(&suite.join(folder).join("optional/format")) {
            let file = format!("{folder}/{}", path.file_name().unwrap().display());
            let groups: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            for group in groups.as_array().unwrap() {
                let Some(format) = group["schema"]["format"].as_str() else { continue };
                if !is_known(format) && format != "unknown" {
                    continue;
                }
                for case in group["tests"].as_array().unwrap() {
                    let Some(text) = case["data"].as_str() else { continue };
                    let description = case["description"].as_str().unwrap();
                    // What Punycode stands for is asked with the feature only, as the documentation says.
                    if format == "hostname"
                        && text.to_ascii_lowercase().contains("xn--")
                        && !cfg!(feature = "idn")
                    {
                        continue;
                    }
                    judged += 1;
                    let verdict = check(format, text).is_ok();
                    assert_eq!(decodes(format, text).unwrap_or(verdict), verdict, "{format}: {text:?}");
                    if verdict == case["valid"].as_bool().unwrap() {
                        continue;
                    }
                    match unused.iter().position(|listed| *listed == (&file, description, text)) {
                        Some(listed) => drop(unused.swap_remove(listed)),
                        None => wrong.push(format!("({file:?}, {description:?}, {text:?})")),
                    }
                }
            }
        }
    }
    // A format whose feature is off is not judged, so nothing can be said of its exceptions.
    unused.retain(|(file, ..)| {
        let format = file.rsplit('/').next().unwrap_or_default().trim_end_matches(".json");
        is_known(format)
    });
    assert!(
        judged > 0 && wrong.is_empty() && unused.is_empty(),
        "wrong: {wrong:#?}\nno longer true: {unused:#?}"
    );
}
