//! `numbers = "exact"` and `formats = "annotation"`: no number is too large or too fine, and formats say nothing.

use std::sync::LazyLock;

use golden_digits::models::{Anything, Distinct, Fraction, Free, Huge, Marked, Moment, Small, Whole};
use serde_json::Value;
use specwright_runtime::Model;
use specwright_runtime::model::{decode, encode};

use super::{Document, none};

#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic)]
#[path = "../golden/digits/expected/src/schemas.rs"]
mod exact;

static DOCUMENT: LazyLock<Document> = LazyLock::new(|| Document {
    components: serde_json::from_str::<Value>(golden_digits::OPENAPI_JSON).unwrap()["components"].take(),
    exact: exact::SCHEMAS,
});

/// The oracle of the other tests holds no such numbers: the expectations are those of the specification.
fn check<T: Model>(component: &str, accepted: &[&str], refused: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for (texts, expected) in [(accepted, true), (refused, false)] {
        for text in texts {
            faults.extend(DOCUMENT.verdicts::<T>(component, text, expected, None));
            let again = decode::<T>(text).map(|value| encode(&value));
            if expected && again.as_deref() != Ok(*text) {
                faults.push(format!("{component}: {text} is written as {again:?}"));
            }
        }
    }
    faults
}

#[test]
fn numbers_keep_every_digit() {
    none([
        check::<Whole>(
            "Whole",
            &["1", "1.0", "1e400", "123456789012345678901234567890", "-0"],
            &["1.5", "1e-1", "123456789012345678901234567890.5", "\"1\""],
        ),
        check::<Fraction>(
            "Fraction",
            &["0.1", "0.10", "1e400", "19.99", "100000000000000000000.01"],
            &["0.09", "0.0999999999999999999999999", "0.105", "100000000000000000000.001", "-1e400"],
        ),
        check::<Small>("Small", &["0", "255"], &["256", "-1", "255.5", "1e400"]),
        check::<Huge>(
            "Huge",
            &["18446744073709551616", "1e30"],
            &["18446744073709551615", "18446744073709551615.0", "18446744073709551616.5"],
        ),
    ]);
}

#[test]
fn values_of_any_shape_keep_their_digits() {
    none([
        check::<Anything>("Anything", &[r#"[1e400,{"a":0.1000000000000000000001}]"#, "null"], &[]),
        check::<Free>("Free", &[r#"{"a":1e400}"#], &["{}", "1"]),
        check::<Distinct>(
            "Distinct",
            &["[0.1,0.10000000000000000000001]", "[1e400,1e401]"],
            &["[0.1,0.10]", "[1e2,100.0]"],
        ),
        check::<Marked>("Marked", &["1", "1.50", r#""text""#, "null"], &["1.5000000000000000000001", "2"]),
    ]);
}

#[test]
fn an_annotation_refuses_nothing() {
    none([check::<Moment>("Moment", &[r#""yesterday""#], &["1"])]);
}
