//! Names that mean something in Rust or are no identifiers.

use golden_schemas::models::{self, Awkward, Keywords, Locals, Spellings, UsesPrelude};

use super::{check, none};

#[test]
fn components_may_have_names_that_rust_knows() {
    none([
        check::<models::OptionModel>("Option", &["{}", r#"{"value":"a"}"#], &[r#"{"value":1}"#]),
        check::<models::StringModel>("String", &[r#"{"text":"a","option":{"value":"b"}}"#], &["{}"]),
        check::<models::ResultModel>(
            "Result",
            &[r#""Ok""#, r#""Err""#, r#""None""#, r#""Some""#],
            &[r#""ok""#],
        ),
        check::<models::VecModel>("Vec", &[r#"[{"text":"a"}]"#], &["[{}]"]),
        check::<models::BoxModel>(
            "Box",
            &[r#"{"inside":{"text":"a"},"text":"b"}"#, r#"{} => {"text":"x"}"#],
            &[r#"{"inside":{"text":1}}"#],
        ),
        check::<models::SomeModel>("Some", &["1"], &["null"]),
        check::<models::OkModel>("Ok", &[r#"{"result":"Err"}"#], &[r#"{"result":"x"}"#]),
        check::<models::ModelModel>("Model", &[r#"{"model":1}"#], &[r#"{"model":"x"}"#]),
        check::<models::ReaderModel>("Reader", &[r#"{"reader":1}"#], &[r#"{"reader":"x"}"#]),
        check::<models::RefusedModel>("Refused", &[r#"{"refused":1}"#], &[r#"{"refused":"x"}"#]),
        check::<models::BTreeMapModel>("BTreeMap", &[r#"{"a":1}"#], &[r#"{"a":"x"}"#]),
        check::<models::Self_>("Self", &[r#"{"self":1}"#], &[r#"{"self":"x"}"#]),
        check::<models::Type>("type", &[r#"{"type":1}"#], &[r#"{"type":"x"}"#]),
        check::<models::I64>("i64", &[r#"{"i64":1}"#], &[r#"{"i64":"x"}"#]),
        check::<models::N1stPlace>("1st-place", &[r#"{"place":1}"#], &[r#"{"place":"x"}"#]),
        check::<models::AB>("a.b", &["1"], &["0"]),
        check::<models::ABModel>("a_b", &["2"], &["1"]),
        check::<UsesPrelude>(
            "UsesPrelude",
            &[
                r#"{"string":"a","optional":1,"list":["b"],"map":{"c":"d"},"orNull":null}"#,
                r#"{"string":"a","list":[]}"#,
            ],
            &[r#"{"string":"a"}"#],
        ),
    ]);
}

#[test]
fn components_may_have_names_that_the_generated_code_uses() {
    none([
        check::<models::Answer>("Answer", &[r#"{"body":"Body"}"#], &[r#"{"body":"x"}"#]),
        check::<models::Body>(
            "Body",
            &[r#""Body""#, r#""Call""#, r#""Request""#, r#""Style""#, r#""body""#],
            &[r#""x""#],
        ),
        check::<models::Call>(
            "Call",
            &[r#"{"state":"a"}"#, r#"{"state":{"style":"s"}}"#],
            &[r#"{"state":{"style":"x"}}"#],
        ),
        check::<models::Request>(
            "Request",
            &[r#"{"response":{"value":1}}"#],
            &[r#"{"response":{"value":"x"}}"#],
        ),
        check::<models::Response>("Response", &["{}"], &[r#"{"value":"x"}"#]),
        check::<models::State>("State", &[r#""a""#, r#"{"style":"s"}"#], &["1", "{}"]),
        check::<models::Place>("Place", &[r#"{"style":"s"}"#], &[r#"{"style":"x"}"#]),
        check::<models::Style>("Style", &[r#""s""#], &[r#""x""#]),
        check::<models::PatternModel>("Pattern", &[r#""p""#], &[r#""x""#]),
        check::<models::NullableModel>(
            "Nullable",
            &["{}", r#"{"nullable":null}"#, r#"{"nullable":1}"#],
            &[r#"{"nullable":"x"}"#],
        ),
        check::<models::WriterModel>("Writer", &[r#"{"writer":"p"}"#], &[r#"{"writer":"x"}"#]),
    ]);
}

#[test]
fn members_may_have_any_name() {
    let keywords = r#"{"type":1,"async":2,"self":3,"Self":4,"super":5,"crate":6,"_":7}"#;
    let spellings = r##"{"a-b":1,"a_b":2,"aB":3,"a b":4,"":5,"1":6,"$ref":7,"ünï":8,"名前":9,"quote\"":10,"back\\slash":11,"#":12}"##;
    let locals = r#"{"required":0,"reader":9,"members":"a@example.com","key":"k","out":[1,2],"object":"o","value":1.5,"additional":"b","format":"urn:a","is_unique":true,"more":1}"#;
    let fewer = r#"{"required":0,"reader":9,"members":"a@example.com","key":"k","out":[],"object":"o","value":1.5} => {"required":0,"reader":9,"members":"a@example.com","key":"k","out":[],"object":"o","value":1.5,"additional":"a"}"#;
    none([
        check::<Keywords>(
            "Keywords",
            &[keywords],
            &["{}", r#"{"type":1,"async":2,"self":3,"Self":4,"super":5,"crate":6}"#],
        ),
        check::<Spellings>("Spellings", &[spellings], &["{}"]),
        check::<Locals>(
            "Locals",
            &[locals, fewer],
            &[
                "{}",
                r#"{"required":-1,"reader":9,"members":"a@example.com","key":"k","out":[],"object":"o","value":1.5}"#,
                r#"{"required":0,"reader":9,"members":"a@example.com","key":"k","out":[1,1],"object":"o","value":1.5}"#,
                r#"{"required":0,"reader":9,"members":"a@example.com","key":"k","out":[],"object":"x","value":1.5}"#,
            ],
        ),
    ]);
}

#[test]
fn values_of_an_enumeration_have_distinct_names() {
    let values = [
        Awkward::AB,
        Awkward::AB1,
        Awkward::AB2,
        Awkward::Ab,
        Awkward::Empty,
        Awkward::N1,
        Awkward::N1a,
        Awkward::Type,
        Awkward::Self_,
        Awkward::Self1,
        Awkward::Star,
        Awkward::Ä,
        Awkward::QuoteD,
        Awkward::NewLine,
    ];
    let texts: Vec<_> = values.iter().map(|value| value.as_str()).collect();
    let expected =
        ["a-b", "a_b", "A B", "AB", "", "1", "1a", "type", "self", "Self", "*", "ä", "quote\"d", "new\nline"];
    assert_eq!(texts, expected);
}
