//! Strings and enumerations.

use golden_schemas::models::{
    Awkward, Constant, ConstantNumber, EnumWithoutNull, Inside, IntegerEnum, MixedEnum, NullableEnum, Short,
    Sku, Slug, Text, TwinKeys, Twins, TypedConstant, UntypedEnum,
};

use super::{check, none};

#[test]
fn lengths_count_code_points_and_patterns_match_anywhere() {
    none([
        check::<Text>(
            "Text",
            &[r#""""#, r#""a\u0000b""#, r#""\ud83d\ude00" => "😀""#],
            &["1", "null", "[]", "{}"],
        ),
        check::<Short>(
            "Short",
            &[r#""a""#, r#""äöü""#, r#""😀😀😀""#, "\"e\\u0301x\" => \"e\u{301}x\""],
            &[r#""""#, r#""abcd""#, r#""😀😀😀😀""#, "1"],
        ),
        check::<Sku>(
            "Sku",
            &[r#""AB-1""#, r#""AB-123""#],
            &[r#""A-1""#, r#""AB-""#, r#""AB-1x""#, r#""AB-٣""#, r#""AB-1\n""#],
        ),
        check::<Inside>("Inside", &[r#""abc""#, r#""b""#], &[r#""ac""#, r#""""#]),
        check::<Slug>(
            "Slug",
            &[r#""ab""#, r#""a-1-b-2c""#],
            &[r#""a""#, r#""1a""#, r#""abcdefghi""#, r#""aB""#, r#""a\nb""#],
        ),
    ]);
}

#[test]
fn look_around_and_back_references_are_held() {
    none([
        check::<Twins>("Twins", &[r#""bb""#, r#""__""#], &[r#""aa""#, r#""bc""#, r#""b""#, "1"]),
        check::<TwinKeys>("TwinKeys", &["{}", r#"{"bb":1}"#], &[r#"{"bb":""}"#, r#"{"aa":1}"#]),
    ]);
}

#[test]
fn enumerations_take_their_values_and_nothing_else() {
    let awkward = [
        r#""a-b""#,
        r#""a_b""#,
        r#""A B""#,
        r#""AB""#,
        r#""""#,
        r#""1""#,
        r#""1a""#,
        r#""type""#,
        r#""self""#,
        r#""Self""#,
        r#""*""#,
        r#""ä""#,
        r#""quote\"d""#,
        r#""new\nline""#,
    ];
    none([
        check::<Awkward>("Awkward", &awkward, &[r#""a b""#, r#""A""#, "1", "null", r#""Type""#]),
        check::<NullableEnum>("NullableEnum", &[r#""a""#, "null"], &[r#""c""#, r#""null""#]),
        check::<EnumWithoutNull>("EnumWithoutNull", &[r#""a""#], &["null", r#""c""#]),
        check::<UntypedEnum>("UntypedEnum", &[r#""a""#], &["null", "1", r#""c""#]),
        check::<IntegerEnum>("IntegerEnum", &["1", "3", "2.0 => 2"], &["0", "4", r#""1""#, "1.5"]),
        check::<MixedEnum>(
            "MixedEnum",
            &["1", r#""a""#, "null", "true", "[1]", r#"{"x":1}"#, "1.0"],
            &["2", "false", "[]", r#"{"x":2}"#, r#"{"x":1,"y":1}"#],
        ),
        check::<Constant>("Constant", &[r#""fixed""#], &[r#""other""#, "null"]),
        check::<ConstantNumber>("ConstantNumber", &["1"], &["2", r#""1""#, "true"]),
        check::<TypedConstant>("TypedConstant", &[r#""fixed""#], &[r#""other""#, "1"]),
    ]);
}
