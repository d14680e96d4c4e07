//! Schemas that lead back to themselves.

use golden_schemas::models::{Chain, Dictionary, Entry, Expression, Folder, Json, List, NullableChain, Tree};
use specwright_runtime::model::decode;

use super::{check, none};

#[test]
fn recursive_values_are_checked_at_every_depth() {
    none([
        check::<Tree>(
            "Tree",
            &[r#"{"value":1}"#, r#"{"value":1,"children":[{"value":0,"children":[]}]}"#],
            &["{}", r#"{"value":1,"children":[{"value":-1}]}"#, r#"{"value":1,"children":[{}]}"#],
        ),
        check::<Chain>(
            "Chain",
            &["{}", r#"{"value":1,"next":{"next":{}}}"#],
            &[r#"{"next":{"next":{"value":"x"}}}"#, r#"{"next":null}"#],
        ),
        check::<NullableChain>(
            "NullableChain",
            &[r#"{"next":null}"#, r#"{"next":{"next":null}}"#],
            &["{}", r#"{"next":{}}"#],
        ),
        check::<Folder>(
            "Folder",
            &["{}", r#"{"entry":{"folder":{"entry":{"name":"abc"}}}}"#],
            &[r#"{"entry":{"folder":{"entry":{"name":"abcd"}}}}"#],
        ),
        check::<Entry>(
            "Entry",
            &[r#"{"folder":{"entry":{}},"name":""}"#],
            &[r#"{"folder":{"entry":{"folder":1}}}"#],
        ),
        check::<Dictionary>("Dictionary", &["{}", r#"{"a":{"b":{}}}"#], &[r#"{"a":{"b":1}}"#]),
        check::<List>("List", &["[]", "[[],[[]]]"], &["[1]", "[[[1]]]"]),
        check::<Json>("Json", &["null", "true", "1.5", r#""a""#, r#"{"a":[1.0,{"b":null}]}"#], &[]),
    ]);
}

#[test]
fn a_recursive_union_goes_by_its_discriminator() {
    let (one, sum) = (
        r#"{"op":"Literal","value":1.0}"#,
        r#"{"op":"Sum","left":{"op":"Literal","value":1.0},"right":{"op":"Literal","value":2.5}}"#,
    );
    none([check::<Expression>(
        "Expression",
        &[one, sum],
        &[
            r#"{"op":"Sum","left":{"op":"Literal"},"right":{"op":"Literal","value":2.5}}"#,
            r#"{"op":"Literal"}"#,
        ],
    )]);
}

#[test]
fn both_paths_have_the_same_depth_limit() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    none([check::<List>("List", &[&nested(126), &nested(127)], &[])]);
    for depth in [128, 129, 100_000] {
        let fast = decode::<List>(&nested(depth)).is_ok();
        let exact = specwright_runtime::json::Tree::parse(&nested(depth)).is_ok();
        assert_eq!((fast, exact), (depth <= 128, depth <= 128), "{depth}");
    }
}
