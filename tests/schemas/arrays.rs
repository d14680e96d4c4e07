//! Arrays: items, sizes, and whether they are distinct.

use golden_schemas::models::{Containing, Distinct, DistinctObjects, Matrix, Nested, Pair, Tags, Whatever};

use super::{accepted, check, check_deviations, none};

#[test]
fn arrays_keep_to_their_items_and_sizes() {
    none([
        check::<Tags>(
            "Tags",
            &[r#"["a"]"#, r#"["a","b","c"]"#],
            &["[]", r#"["a","b","c","d"]"#, r#"["a","a"]"#, r#"[""]"#, "[1]", "{}", r#""a""#],
        ),
        check::<Matrix>("Matrix", &["[]", "[[]]", "[[1.5,9.0],[]]"], &["[1]", "[[10]]", "[[null]]"]),
        check::<Whatever>("Whatever", &["[]", r#"[1,"a",null,[],{}]"#], &["{}", "null"]),
        check::<Nested>("Nested", &["[]", "[null,[null,1]]"], &["[1]", "[[1.5]]"]),
    ]);
}

#[test]
fn equal_items_are_found_whatever_they_look_like() {
    none([
        check::<Distinct>(
            "Distinct",
            &["[1,2]", r#"[1,"1",true,[1],null]"#, "[]", "[0,false]", r#"[{"a":1},{"a":2}]"#],
            &["[1,1]", "[1,1.0]", "[[1],[1]]", "[null,null]"],
        ),
        // The oracle compares members in their order where `serde_json` keeps it.
        check_deviations::<Distinct>("Distinct", &[r#"[{"a":1,"b":2},{"b":2,"a":1}]"#]),
        check::<DistinctObjects>(
            "DistinctObjects",
            &[r#"[{"a":1},{}]"#, r#"[{"a":1},{"a":2}]"#],
            &["[{},{}]", r#"[{"a":1},{"a":1.0}]"#],
        ),
    ]);
}

#[test]
fn tuples_and_contained_items_are_checked_exactly() {
    none([
        check::<Pair>("Pair", &[r#"["a",1]"#], &[r#"["a"]"#, r#"["a",1,2]"#, r#"[1,"a"]"#]),
        check::<Containing>("Containing", &["[1]", r#"["a",1,2]"#], &["[]", r#"["a"]"#, "[1,2,3]"]),
    ]);
}

#[test]
fn distinct_items_are_told_apart_by_what_was_sent() {
    use golden_schemas::models::{DistinctParts, DistinctTimes};
    none([
        check::<DistinctTimes>(
            "DistinctTimes",
            &[r#"["2020-01-01T00:00:00Z","2020-01-01T00:00:00+00:00"]"#],
            &[r#"["2020-01-01T00:00:00Z","2020-01-01T00:00:00Z"]"#, r#"["x"]"#],
        ),
        check::<DistinctParts>(
            "DistinctParts",
            &[r#"[{"p":1},{"p":2}]"#],
            &[r#"[{"p":1},{"p":1}]"#, r#"[{"p":"a"}]"#],
        ),
        // Equal once defaults are there and undeclared members are gone; what was sent was not.
        accepted::<DistinctParts>("DistinctParts", &[r#"[{"p":5},{}]"#, r#"[{"p":1,"y":1},{"p":1,"y":2}]"#]),
    ]);
}
