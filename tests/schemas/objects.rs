//! Objects: members that are declared or not, defaults, and parts that are joined.

use golden_schemas::models::{
    Anything, Base, Closed, ClosedEmpty, Conditional, Counted, CountedMembers, Defaults, Dependent, Diamond,
    Empty, Extra, ExtraNamed, Free, FreeAsWell, InlineParts, LaterDefaults, Left, Map, MapOfMaps, Narrowed,
    Negated, Nothing, NullableMap, NullableObject, OfStrings, Open, Patterned, RequiredWithDefault, Right,
    Silent, ThreeStates, Undeclared, WithSiblings,
};

use super::{check, none};

#[test]
fn undeclared_members_are_kept_refused_or_passed_over() {
    none([
        check::<Closed>("Closed", &["{}", r#"{"a":1}"#], &[r#"{"b":1}"#, r#"{"a":null}"#, r#"{"a":"1"}"#]),
        check::<Open>(
            "Open",
            &["{}", r#"{"a":1,"b":[null]}"#, r#"{"b":1,"a":2} => {"a":2,"b":1}"#],
            &[r#"{"a":"x","b":1}"#],
        ),
        check::<Extra>(
            "Extra",
            &[r#"{"a":"x"}"#, r#"{"a":"x","b":0,"c":1}"#],
            &["{}", r#"{"a":"x","b":-1}"#, r#"{"a":"x","b":"y"}"#],
        ),
        check::<ExtraNamed>(
            "ExtraNamed",
            &["{}", r#"{"additional":"x","more":{"a":1}}"#, r#"{"additional_properties":{}}"#],
            &[r#"{"more":{"b":1}}"#, r#"{"additional":{}}"#],
        ),
        check::<Silent>(
            "Silent",
            &["{}", r#"{"a":1,"b":2} => {"a":1}"#, r#"{"b":{"c":[]}} => {}"#],
            &[r#"{"a":"x"}"#],
        ),
        check::<Free>("Free", &["{}", r#"{"a":[1,null,{"b":1.5}]}"#], &["[]", "null", "1"]),
        check::<FreeAsWell>("FreeAsWell", &["{}", r#"{"a":1}"#], &["[]"]),
        check::<Empty>("Empty", &["{}", r#"{"a":1}"#], &["[]", "null"]),
        check::<ClosedEmpty>("ClosedEmpty", &["{}"], &[r#"{"a":1}"#, "[]"]),
    ]);
}

#[test]
fn maps_keep_to_their_values_and_sizes() {
    none([
        check::<Map>("Map", &["{}", r#"{"":1,"a":9}"#], &[r#"{"a":10}"#, r#"{"a":null}"#]),
        check::<MapOfMaps>(
            "MapOfMaps",
            &[r#"{"a":{"b":"c"}}"#, r#"{"a":{}}"#],
            &[r#"{"a":{"b":1}}"#, r#"{"a":"b"}"#],
        ),
        check::<NullableMap>("NullableMap", &[r#"{"a":null,"b":"c"}"#], &[r#"{"a":1}"#]),
        check::<Counted>(
            "Counted",
            &[r#"{"a":1}"#, r#"{"a":1,"b":null}"#],
            &["{}", r#"{"a":1,"b":2,"c":3}"#],
        ),
        check::<CountedMembers>("CountedMembers", &[r#"{"a":1}"#, r#"{"c":1}"#], &["{}", r#"{"a":"x"}"#]),
        check::<Patterned>("Patterned", &["{}", r#"{"x-a":"b"}"#], &[r#"{"x-a":1}"#, r#"{"a":"b"}"#]),
        check::<Dependent>(
            "Dependent",
            &["{}", r#"{"address":"a"}"#, r#"{"card":"c","address":"a"}"#],
            &[r#"{"card":"c"}"#],
        ),
    ]);
}

#[test]
fn anything_goes_where_nothing_is_said() {
    none([
        check::<Anything>(
            "Anything",
            &["null", "1", "1.5", r#""a""#, "[]", "{}", "18446744073709551615"],
            &[],
        ),
        check::<Nothing>("Nothing", &[], &["null", "1", "{}"]),
        check::<Negated>("Negated", &["1", "4"], &["3", r#""a""#, "3.0"]),
        check::<Conditional>(
            "Conditional",
            &["{}", r#"{"a":1,"b":2}"#, r#"{"b":1}"#],
            &[r#"{"a":1}"#, r#"{"a":"x","b":1}"#],
        ),
    ]);
}

#[test]
fn absent_null_and_present_are_three_states() {
    let both = r#""required":"a","requiredOrNull":"#;
    let accepted = [
        format!("{{{both}null}}"),
        format!("{{{both}\"b\"}}"),
        format!("{{{both}null,\"optional\":\"\"}}"),
        format!("{{{both}null,\"optionalOrNull\":null}}"),
        format!("{{{both}null,\"optionalOrNull\":\"abc\"}}"),
    ];
    let refused = [
        r#"{"required":"a"}"#.to_owned(),
        r#"{"requiredOrNull":null}"#.to_owned(),
        r#"{"required":null,"requiredOrNull":null}"#.to_owned(),
        format!("{{{both}null,\"optional\":null}}"),
        format!("{{{both}null,\"optionalOrNull\":\"abcd\"}}"),
    ];
    let texts = |list: &'static [String]| list.iter().map(String::as_str).collect::<Vec<_>>();
    none([
        check::<ThreeStates>(
            "ThreeStates",
            &texts(accepted.to_vec().leak()),
            &texts(refused.to_vec().leak()),
        ),
        check::<NullableObject>("NullableObject", &["null", r#"{"a":1}"#], &["{}", "[]"]),
        check::<Undeclared>(
            "Undeclared",
            &[r#"{"name":"a","id":null}"#, r#"{"id":[1]}"#],
            &["{}", r#"{"name":"a"}"#],
        ),
        check::<InlineParts>(
            "InlineParts",
            &[
                "{}",
                r#"{"part":{"part":{"x":1}},"parts":[{"y":1},{}],"kind":"part","nullable":null}"#,
                r#"{"nullable":{"z":1}}"#,
            ],
            &[r#"{"part":{}}"#, r#"{"parts":[{"y":2}]}"#, r#"{"kind":"x"}"#, r#"{"nullable":{"z":"a"}}"#],
        ),
    ]);
}

#[test]
fn absent_members_take_their_defaults() {
    let scalars = concat!(
        r#"{"integer":7,"negative":-7,"number":0.5,"wholeNumber":2.0,"string":"te\"x\nt","boolean":true,"#,
        r#""enumeration":"b","named":"y","list":[1,2],"emptyList":[],"#,
        r#""map":{"a":1},"orNull":null,"orText":"text","any":{"x":[1,null]},"free":{"x":1}}"#
    );
    let absent = format!("{{}} => {scalars}");
    let own = concat!(
        r#"{"integer":0,"negative":0,"number":0.0,"wholeNumber":1.5,"string":"","boolean":false,"#,
        r#""enumeration":"a","named":"x","list":[],"emptyList":["a"],"map":{},"orNull":"a","#,
        r#""orText":null,"any":null,"free":{}}"#
    );
    none([
        check::<Defaults>(
            "Defaults",
            &[&absent, scalars, own],
            &[r#"{"integer":null}"#, r#"{"enumeration":"c"}"#],
        ),
        // Two of these defaults fit no value, and are warned of when the code is generated.
        check::<LaterDefaults>(
            "LaterDefaults",
            &[
                concat!(
                    r#"{} => {"date":"2024-02-29","uuid":"00000000-0000-0000-0000-000000000000","steps":1.5,"#,
                    r#""object":{"a":1}}"#
                ),
                concat!(
                    r#"{"date":"2024-02-28","uuid":"00000000-0000-0000-0000-000000000001","steps":0.5,"#,
                    r#""object":{},"wrong":1}"#
                ),
            ],
            &[r#"{"wrong":"text"}"#, r#"{"long":"text"}"#],
        ),
        check::<RequiredWithDefault>("RequiredWithDefault", &[r#"{"a":1}"#], &["{}"]),
    ]);
}

#[test]
fn the_parts_of_all_of_hold_together() {
    none([
        check::<Base>("Base", &[r#"{"id":1}"#, r#"{"id":1,"note":"a"}"#], &["{}"]),
        check::<Left>(
            "Left",
            &[r#"{"id":1}"#, r#"{"id":1,"left":"a"}"#],
            &[r#"{"left":"a"}"#, r#"{"id":1,"left":1}"#],
        ),
        check::<Right>(
            "Right",
            &[r#"{"id":1,"right":true}"#],
            &[r#"{"right":true}"#, r#"{"id":1,"right":"a"}"#],
        ),
        check::<Diamond>(
            "Diamond",
            &[
                r#"{"id":1,"note":"n","left":"a","right":false,"undeclared":null}"#,
                r#"{"id":1,"left":"a","undeclared":[1]}"#,
            ],
            &[r#"{"id":1,"left":"a"}"#, r#"{"id":1,"undeclared":1}"#, r#"{"left":"a","undeclared":1}"#],
        ),
        check::<Narrowed>(
            "Narrowed",
            &["{}", r#"{"a":1}"#, r#"{"a":9}"#],
            &[r#"{"a":0}"#, r#"{"a":10}"#, r#"{"a":"x"}"#],
        ),
        check::<Base>("Single", &[r#"{"id":1}"#], &["{}"]),
        check::<OfStrings>("OfStrings", &[r#""ab""#, r#""abc""#], &[r#""a""#, r#""abcd""#, "1"]),
        check::<WithSiblings>(
            "WithSiblings",
            &[r#"{"id":1,"note":"a"}"#],
            &[r#"{"id":1}"#, r#"{"note":"a"}"#],
        ),
    ]);
}

#[test]
fn a_member_that_may_be_null_keeps_to_all_parts() {
    use golden_schemas::models::NullableTwice;
    none([check::<NullableTwice>(
        "NullableTwice",
        &["{}", r#"{"a":null}"#, r#"{"a":"ab","b":"x"}"#],
        &[r#"{"a":"x"}"#, r#"{"a":"abcd"}"#, r#"{"b":null}"#],
    )]);
}
