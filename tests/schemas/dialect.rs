//! Schemas in the dialect of OpenAPI 3.0: `nullable`, bounds that are exclusive by a flag, no siblings of `$ref`.

use std::sync::LazyLock;

use golden_schemas_3_0::models::{
    Above, AtMost, Base, Below, Binary, EnumWithoutNull, NullableEnum, NullableList, NullableObject,
    NullableText, NullableWithoutType, ReadOnly, SiblingsIgnored, States,
};
use serde_json::Value;
use specwright_runtime::Model;

use super::{Document, none};
use crate::translate::translate;

#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic)]
#[path = "../golden/schemas-3.0/expected/src/schemas.rs"]
mod exact;

static DOCUMENT: LazyLock<Document> = LazyLock::new(|| {
    let document = serde_json::from_str::<Value>(golden_schemas_3_0::OPENAPI_JSON).unwrap();
    let mut components = document["components"].clone();
    components["schemas"].as_object_mut().unwrap().values_mut().for_each(translate);
    Document { components, exact: exact::SCHEMAS }
});

fn check<T: Model>(component: &str, accepted: &[&str], refused: &[&str]) -> Vec<String> {
    DOCUMENT.check::<T>(component, accepted, refused)
}

#[test]
fn null_is_let_in_where_the_type_is_said_to_be_nullable() {
    none([
        check::<NullableText>("NullableText", &["null", r#""ab""#], &[r#""abc""#, "1"]),
        check::<NullableEnum>("NullableEnum", &["null", r#""a""#], &[r#""c""#]),
        // `enum` holds for null too (OpenAPI 3.0.3, proposal 2019-10-31).
        check::<EnumWithoutNull>("EnumWithoutNull", &[r#""a""#], &["null"]),
        check::<NullableObject>("NullableObject", &["null", r#"{"a":1}"#], &["{}"]),
        check::<NullableList>("NullableList", &["null", "[1,null]"], &[r#"["a"]"#]),
        // `nullable` says nothing without a `type` beside it.
        check::<Base>("NullableReference", &[r#"{"id":1}"#], &["null", "{}"]),
        check::<NullableWithoutType>("NullableWithoutType", &["null", "1", r#""a""#], &[r#""ab""#]),
        check::<States>(
            "States",
            &[
                r#"{"both":null} => {"both":null,"absent":null}"#,
                r#"{"both":"a","either":null,"neither":"b","absent":"c"}"#,
            ],
            &["{}", r#"{"both":null,"neither":null}"#],
        ),
    ]);
}

#[test]
fn bounds_are_exclusive_by_a_flag() {
    none([
        check::<Above>("Above", &["0.1"], &["0"]),
        check::<Below>("Below", &["8"], &["9"]),
        check::<AtMost>("AtMost", &["9"], &["10"]),
    ]);
}

#[test]
fn what_stands_beside_a_reference_is_ignored() {
    none([
        check::<SiblingsIgnored>("SiblingsIgnored", &["{}", r#"{"base":{"id":1}}"#], &[r#"{"base":{}}"#]),
        check::<ReadOnly>(
            "ReadOnly",
            &[r#"{"id":1,"name":"a"}"#, r#"{"id":1,"name":"a","secret":"s"} => {"id":1,"name":"a"}"#],
            &["{}"],
        ),
        check::<Binary>("Binary", &[r#""YQ==""#], &["1"]),
    ]);
}
