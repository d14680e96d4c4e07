//! Patterns of real documents, and those of JSON Schema's test suite, which the shared folder holds.

use std::path::PathBuf;

use serde_json::Value;

use super::agreement::differences;
use super::{matches, translate};

/// The patterns of the list that have no translation, each with its reason: at present there is none.
const WITHOUT_TRANSLATION: &[(&str, &str)] = &[];

/// Strings that patterns of documents are about; short, for `regress` has no bound.
const TEXTS: &[&str] = &[
    "",
    "a",
    "A",
    "1",
    "-",
    ".",
    " ",
    "a\n",
    "\u{e9}",
    "\u{1f600}",
    "ab",
    "a,a",
    "a a",
    "a-b",
    "a--b",
    "-ab",
    "ab-",
    "1.1",
    "a.git",
    "aws:x",
    "__a",
    "Aa1!aaaa",
    "aaaaaaaa",
    "Aaaaaaa1",
    "system.a",
    "$LATEST",
    "$default",
    "default",
    "/a/b",
    "a/b",
    "//",
    "10.0.0.1",
    "arn:aws:iam::123456789012:role/a",
    "a@b.c",
    "2020-01-01",
    "xn--a",
    "foobar",
    "foobazbar",
    "notes,s",
];

/// The text of a shared file; without one the test that asks says so.
fn shared(path: &str) -> Option<String> {
    let folder = std::env::var_os("SPECWRIGHT_SHARED")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")), PathBuf::from);
    let text = std::fs::read_to_string(folder.join(path)).ok();
    if text.is_none() {
        eprintln!("skipped: there is no {path} in {}", folder.display());
    }
    text
}

#[test]
fn patterns_of_real_documents_are_translated_and_agree() {
    let Some(list) = shared("corpus/hist_unsupported_regex.tsv") else { return };
    let mut faults = Vec::new();
    for line in list.lines().skip(1) {
        let quoted = line.split('\t').next().unwrap_or_default();
        let ecma: String = serde_json::from_str(quoted).expect("a pattern is quoted as JSON");
        let listed = WITHOUT_TRANSLATION.iter().any(|(pattern, _)| *pattern == ecma);
        match translate(&ecma) {
            Ok(_) if listed => faults.push(format!("{ecma} is listed, but has a translation")),
            Ok(_) => faults.extend(differences(&ecma, TEXTS)),
            Err(_) if listed => {}
            Err(error) => faults.push(format!("{ecma}: {error}")),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_test_suite_of_json_schema_is_kept_to() {
    let mut faults = Vec::new();
    for file in ["optional/ecmascript-regex.json", "optional/non-bmp-regex.json", "pattern.json"] {
        let path = format!("suites/json-schema-test-suite/tests/draft2020-12/{file}");
        let Some(text) = shared(&path) else { return };
        let groups: Value = serde_json::from_str(&text).expect("the suite is JSON");
        for group in groups.as_array().into_iter().flatten() {
            for test in group["tests"].as_array().into_iter().flatten() {
                if accepts(&group["schema"], &test["data"]) != test["valid"].as_bool() {
                    faults.push(format!("{file}: {} {}", group["schema"], test["data"]));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Judges a value by the keywords that hold patterns; `None` where a pattern has no translation.
fn accepts(schema: &Value, data: &Value) -> Option<bool> {
    let find = |ecma: &str, text: &str| translate(ecma).ok().map(|pattern| matches(&pattern, text));
    if let (Some(ecma), Some(text)) = (schema["pattern"].as_str(), data.as_str()) {
        return find(ecma, text);
    }
    if let (Some("regex"), Some(text)) = (schema["format"].as_str(), data.as_str()) {
        return Some(translate(text).is_ok());
    }
    if let (Some(patterns), Some(members)) = (schema["patternProperties"].as_object(), data.as_object()) {
        for name in members.keys() {
            let mut known = false;
            for ecma in patterns.keys() {
                let found = find(ecma, name)?;
                known |= found;
                if found && schema["patternProperties"][ecma]["type"] == "integer" && !members[name].is_i64()
                {
                    return Some(false);
                }
            }
            if !known && schema["additionalProperties"] == false {
                return Some(false);
            }
        }
    }
    Some(true)
}

#[test]
fn what_regex_refuses_for_its_size_by_default_is_taken() {
    for ecma in [r"^[^\p{C}]{1,2048}$", r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*){1,256}$"] {
        let pattern = translate(ecma).expect("it has a translation");
        assert!(matches(&pattern, &"\u{e9}".repeat(2048)), "{ecma}");
        assert!(!matches(&pattern, "\n"), "{ecma}");
    }
}
