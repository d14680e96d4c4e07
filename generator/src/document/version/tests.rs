use super::*;
use crate::document::lint::tests::{findings, read_tree};

fn check(text: &str, expected: Option<Version>, told: &[&str]) {
    let (sources, root) = read_tree(text);
    let mut diagnostics = Diagnostics::default();
    assert_eq!(version(&root, &mut diagnostics), expected, "{text}");
    assert_eq!(findings(&sources, &diagnostics), told, "{text}");
}

#[test]
fn the_three_feature_versions_are_read() {
    check("openapi: 3.0.0", Some(Version::V3_0), &[]);
    check("openapi: 3.0.17", Some(Version::V3_0), &[]);
    check("openapi: '3.1.1'", Some(Version::V3_1), &[]);
    check("openapi: 3.2.0", Some(Version::V3_2), &[]);
}

#[test]
fn any_other_text_is_refused_with_the_version_that_was_meant() {
    for (text, help) in [
        ("'3.0'", "did you mean `3.0.4`? a version has three parts"),
        ("3.0.3-rc1", "did you mean `3.0.3`? a version is three numbers without a suffix"),
        ("v3.1.0", "did you mean `3.1.0`? a version is three numbers without a suffix"),
        ("3.1.x", "did you mean `3.1.1`? a version has three parts"),
        ("3.9.9", "write the version whose rules the document follows, such as `3.1.1`"),
        ("3.10.0", "write the version whose rules the document follows, such as `3.1.1`"),
        ("4.0.0", "write the version whose rules the document follows, such as `3.1.1`"),
        ("three", "write the version whose rules the document follows, such as `3.1.1`"),
        ("''", "write the version whose rules the document follows, such as `3.1.1`"),
        ("2.0.0", CONVERT),
    ] {
        let (_, root) = read_tree(&format!("openapi: {text}"));
        let mut diagnostics = Diagnostics::default();
        assert_eq!(version(&root, &mut diagnostics), None, "{text}");
        let told: Vec<_> = diagnostics.sorted().iter().map(|d| (d.code.id, d.help[0].clone())).collect();
        assert_eq!(told, [("SW0203", help.to_owned())], "{text}");
    }
}

#[test]
fn a_version_that_is_no_text_is_refused() {
    check("openapi: 3.0", None, &["SW0202 1:10 `openapi` must be a string, found a number"]);
    check("openapi: ~", None, &["SW0202 1:10 `openapi` must be a string, found null"]);
    check("openapi: {}", None, &["SW0202 1:10 `openapi` must be a string, found an object"]);
}

#[test]
fn swagger_2_is_named_and_not_taken_for_a_missing_version() {
    check("swagger: '2.0'", None, &["SW0204 1:1 this is a Swagger 2.0 document, not an OpenAPI 3 one"]);
}

#[test]
fn a_missing_version_is_shown_at_the_field_that_was_meant_or_at_the_first_one() {
    let told = "the document does not say which version of OpenAPI it follows";
    check("info: {}\nopenApi: 3.0.0", None, &[&format!("SW0201 2:1 {told}")]);
    check("info: {}\npaths: {}", None, &[&format!("SW0201 1:1 {told}")]);
    check("{}", None, &[&format!("SW0201 1:1 {told}")]);
}

#[test]
fn a_root_that_is_no_object_is_refused() {
    check("[]", None, &["SW0205 1:1 an OpenAPI document must be an object, found an array"]);
}
