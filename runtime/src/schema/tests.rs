use super::{Report, Schema, Schemas, View};
use crate::json::Tree;
use crate::violation::Place;

fn schemas(text: &str) -> Schemas {
    let list = [Schema::new("#/other", r#"{"type":"integer"}"#), Schema::new("#/s", text.to_owned().leak())];
    Schemas::new(Vec::from(list).leak())
}

/// Checks a value and tells each violation as `pointer keyword`.
fn violations(schema: &str, value: &str) -> Vec<String> {
    let schemas = schemas(schema);
    let tree = Tree::parse(value).unwrap();
    let mut report = Report::default();
    schemas.check(("#/s", View::Whole), (Place::Body, ""), &tree, &mut report);
    assert_eq!(schemas.accepts("#/s", View::Whole, &tree), report.count == 0, "{schema} {value}");
    report
        .violations
        .iter()
        .map(|violation| format!("{} {}", violation.pointer(), violation.rule.keyword()))
        .collect()
}

fn check(schema: &str, value: &str, expected: &[&str]) {
    assert_eq!(violations(schema, value), expected, "{schema} {value}");
}

#[test]
fn each_keyword_is_held_at_its_boundary() {
    check(r#"{"type":"string"}"#, "1", &["# type"]);
    check(r#"{"type":["string","null"]}"#, "null", &[]);
    check(r#"{"type":"integer"}"#, "1.0", &[]);
    check(r#"{"type":"integer"}"#, "1.5", &["# type"]);
    check(r#"{"type":"integer"}"#, "9223372036854775807", &[]);
    check(r#"{"type":"integer"}"#, "9223372036854775808", &["# representation"]);
    check(r#"{"type":"number"}"#, "1e400", &["# representation"]);
    check(r#"{"enum":["a",1]}"#, "1.0", &[]);
    check(r#"{"enum":["a",1]}"#, "\"b\"", &["# enum"]);
    check(r#"{"const":{"a":[1]}}"#, r#"{"a":[1.0]}"#, &[]);
    check(r#"{"minLength":2}"#, "\"é\"", &["# minLength"]);
    check(r#"{"maxLength":1}"#, "\"é\"", &[]);
    check(r#"{"maxLength":1}"#, "\"ab\"", &["# maxLength"]);
    check(r#"{"type":"integer","minimum":3}"#, "3", &[]);
    check(r#"{"type":"integer","minimum":3}"#, "2", &["# minimum"]);
    check(r#"{"type":"number","exclusiveMinimum":0}"#, "0.0", &["# exclusiveMinimum"]);
    check(r#"{"type":"number","exclusiveMinimum":0}"#, "5e-324", &[]);
    check(r#"{"maximum":3}"#, "3.0001", &["# maximum"]);
    check(r#"{"exclusiveMaximum":9007199254740993}"#, "9007199254740992", &[]);
    check(r#"{"multipleOf":0.01}"#, "0.07", &[]);
    check(r#"{"multipleOf":0.01}"#, "0.075", &["# multipleOf"]);
    check(r#"{"minItems":1}"#, "[]", &["# minItems"]);
    check(r#"{"maxItems":1}"#, "[1,2]", &["# maxItems"]);
    check(r#"{"uniqueItems":true}"#, r#"[{"a":1,"b":2},{"b":2.0,"a":1}]"#, &["# uniqueItems"]);
    check(r#"{"uniqueItems":true}"#, r#"[1,"1",true]"#, &[]);
    check(r##"{"items":{"$ref":"#/other"}}"##, r#"[1,"a",2,null]"#, &["#/1 type", "#/3 type"]);
    check(r#"{"prefixItems":[{"type":"string"}],"items":false}"#, r#"["a",1]"#, &["#/1 false"]);
    check(r#"{"contains":{"type":"string"},"maxContains":1}"#, r#"["a","b"]"#, &["# contains"]);
    check(r#"{"minProperties":1}"#, "{}", &["# minProperties"]);
    check(r#"{"maxProperties":0}"#, r#"{"a":1}"#, &["# maxProperties"]);
    check(
        r#"{"properties":{"a":{}},"additionalProperties":false}"#,
        r#"{"a":1,"b":2}"#,
        &["#/b additionalProperties"],
    );
    check(r#"{"additionalProperties":{"type":"string"}}"#, r#"{"a~/":1}"#, &["#/a~0~1 type"]);
    check(r#"{"propertyNames":{"maxLength":1}}"#, r#"{"ab":1}"#, &["# propertyNames"]);
    check(r#"{"dependentRequired":{"a":["b"]}}"#, r#"{"a":1}"#, &["# dependentRequired"]);
    check(r#"{"not":{"type":"string"}}"#, "\"a\"", &["# not"]);
    check(r#"{"if":{"type":"string"},"then":{"minLength":1},"else":{"minimum":1}}"#, "0", &["# minimum"]);
    check("true", "1", &[]);
    check("false", "1", &["# false"]);
    check(r##"{"$ref":"#/nowhere"}"##, "1", &["# false"]);
}

#[test]
fn formats_of_numbers_are_ranges() {
    for (format, least, greatest) in [
        ("int8", "-128", "127"),
        ("int16", "-32768", "32767"),
        ("int32", "-2147483648", "2147483647"),
        ("int64", "-9223372036854775808", "9223372036854775807"),
        ("uint8", "0", "255"),
        ("uint16", "0", "65535"),
        ("uint32", "0", "4294967295"),
        ("uint64", "0", "18446744073709551615"),
        ("float", "-3.4028234663852886e38", "3.4028234663852886e38"),
        ("double", "-1.7976931348623157e308", "1.7976931348623157e308"),
    ] {
        let schema = format!(r#"{{"format":"{format}"}}"#);
        check(&schema, least, &[]);
        check(&schema, greatest, &[]);
        check(&schema, "0.5", &[]);
        check(&schema, "-1e309", &["# format"]);
        check(&schema, "1e309", &["# format"]);
        check(&schema, &format!("\"{greatest}0\""), &[]);
        if let (Ok(least), Ok(greatest)) = (least.parse::<i128>(), greatest.parse::<i128>()) {
            check(&schema, &(least - 1).to_string(), &["# format"]);
            check(&schema, &(greatest + 1).to_string(), &["# format"]);
            check(&schema, &format!("{}.0", greatest + 1), &["# format"]);
            check(&schema, &format!("{}e3", greatest + 1), &["# format"]);
        }
    }
    check(r#"{"format":"int8"}"#, "127.5", &["# format"]);
    check(r#"{"format":"uint8"}"#, "-0.5", &["# format"]);
    check(r#"{"format":"uint8"}"#, "-0", &[]);
    check(r#"{"format":"float"}"#, "3.5e38", &["# format"]);
    check(r#"{"format":"email"}"#, "1", &[]);
}

#[test]
fn members_are_told_in_the_order_of_their_declaration() {
    let schema = r#"{"type":"object","required":["z","b","a"],"properties":{"a":{"type":"string"},"b":{"type":"integer"}}}"#;
    check(schema, r#"{"b":"x","a":1}"#, &["#/a type", "#/b type", "# required"]);
    check(schema, "[]", &["# type"]);
}

#[test]
fn unions_tell_the_branch_that_was_meant() {
    let by_type = r#"{"oneOf":[{"type":"string","minLength":3},{"type":"object","required":["a"]}]}"#;
    check(by_type, "\"ab\"", &["# minLength"]);
    check(by_type, "{}", &["# required"]);
    check(by_type, "1", &["# oneOf"]);
    check(r#"{"oneOf":[{"type":"integer"},{"minimum":1}]}"#, "2", &["# oneOf"]);
    check(r#"{"anyOf":[{"type":"integer"},{"minimum":1}]}"#, "0.5", &["# minimum"]);
    let tagged = r##"{"oneOf":[{"$ref":"#/s/x"}],"x":0,"discriminator":{"propertyName":"k","mapping":{"i":"#/other"}}}"##;
    check(tagged, r#"{"k":"i"}"#, &["# type"]);
    check(tagged, r#"{"k":"j"}"#, &["# discriminator"]);
    check(tagged, "{}", &["# discriminator"]);
}

#[test]
fn a_reference_that_goes_round_without_a_step_down_ends() {
    check(r##"{"allOf":[{"$ref":"#/s"}]}"##, "1", &["#"].map(|_| "# false"));
}

#[test]
fn a_hundred_violations_are_kept_and_all_are_counted() {
    let schemas = schemas(r#"{"items":{"type":"string"}}"#);
    let value = format!("[{}]", vec!["1"; 250].join(","));
    let tree = Tree::parse(&value).unwrap();
    let mut report = Report::default();
    schemas.check(("#/s", View::Whole), (Place::Body, ""), &tree, &mut report);
    assert_eq!((report.violations.len(), report.count), (100, 250));
}

#[test]
#[cfg(feature = "backtracking")]
fn a_pattern_with_backtracking_is_told_by_its_own_words() {
    let schema = r#"{"pattern":"^(?!\\d)","x-backtracking":{"^(?!\\d)":"^(?![0-9])"}}"#;
    check(schema, "\"a1\"", &[]);
    check(schema, "\"1a\"", &["# pattern"]);
}

#[test]
#[cfg(feature = "backtracking")]
fn what_takes_too_many_steps_is_refused_whatever_stands_around_it() {
    let regex = "^(?:(a+)(?!c))+$";
    let pattern = format!(r#"{{"pattern":"{regex}","x-backtracking":{{"{regex}":"{regex}"}}}}"#);
    let text = format!("\"{}!\"", "a".repeat(60));
    check(&pattern, &text, &["# pattern"]);
    check(&format!(r#"{{"not":{pattern}}}"#), &text, &["# pattern"]);
    check(&format!(r#"{{"if":{pattern},"then":false}}"#), &text, &["# pattern"]);
    check(&format!(r#"{{"items":{{"not":{pattern}}}}}"#), &format!("[{text}]"), &["#/0 pattern"]);
    check(
        &format!(r#"{{"propertyNames":{{"not":{pattern}}}}}"#),
        &format!("{{{text}:1}}"),
        &["# propertyNames"],
    );
    let keys =
        format!(r#"{{"patternProperties":{{"{regex}":false}},"x-backtracking":{{"{regex}":"{regex}"}}}}"#);
    check(&keys, &format!("{{{text}:1}}"), &["# propertyNames"]);
}

#[test]
#[cfg(feature = "pattern")]
fn a_pattern_that_does_not_compile_refuses_everything() {
    check(r#"{"pattern":"("}"#, "\"a\"", &["# pattern"]);
    check(r#"{"not":{"pattern":"("}}"#, "\"a\"", &["# pattern"]);
}

#[test]
fn names_that_a_client_has_sent_are_cut() {
    let long = "é".repeat(5_000);
    let text = format!(r#"{{"{long}":1,"b":{{"{long}":"x"}}}}"#);
    let schemas = schemas(
        r#"{"properties":{"b":{"additionalProperties":{"type":"integer"}}},"additionalProperties":false,"propertyNames":{"maxLength":9}}"#,
    );
    let tree = Tree::parse(&text).unwrap();
    let mut report = Report::default();
    schemas.check(("#/s", View::Whole), (Place::Body, ""), &tree, &mut report);
    assert_eq!(report.count, 3);
    for violation in &report.violations {
        assert!(violation.pointer().chars().count() < 120, "{}", violation.pointer());
        assert!(violation.rule.to_string().chars().count() < 150, "{}", violation.rule);
    }
}

#[test]
fn what_no_keyword_has_looked_at_is_found() {
    let schema = r#"{"properties":{"a":{}},"anyOf":[{"properties":{"b":{"type":"integer"}},"required":["b"]},{"patternProperties":{"^c":{}}}],"if":{"required":["d"]},"then":{"properties":{"d":{}}},"unevaluatedProperties":false}"#;
    check(schema, r#"{"a":1,"b":1,"c1":1,"d":1}"#, &[]);
    check(schema, r#"{"a":1,"b":"x","c1":1}"#, &["#/b unevaluatedProperties"]);
    check(schema, r#"{"e":1,"f":{}}"#, &["#/e unevaluatedProperties", "#/f unevaluatedProperties"]);
    check(
        r#"{"allOf":[{"properties":{"a":{}}}],"unevaluatedProperties":{"type":"integer"}}"#,
        r#"{"a":"x","b":"y"}"#,
        &["#/b type"],
    );
    // What stands beside a schema does not count within it.
    check(
        r#"{"properties":{"a":{}},"allOf":[{"unevaluatedProperties":false}]}"#,
        r#"{"a":1}"#,
        &["#/a unevaluatedProperties"],
    );
    check(
        r#"{"not":{"not":{"properties":{"a":{}}}},"unevaluatedProperties":false}"#,
        r#"{"a":1}"#,
        &["#/a unevaluatedProperties"],
    );
    let list = r#"{"prefixItems":[{}],"contains":{"type":"string"},"unevaluatedItems":false}"#;
    check(list, r#"[1,"a","b"]"#, &[]);
    check(list, r#"[1,"a",2]"#, &["#/2 unevaluatedItems"]);
}

#[test]
fn a_dynamic_reference_leads_to_the_outermost_resource_on_the_way() {
    let tree = r##"{"x-dynamic":{"node":"#/tree"},"properties":{"next":{"$dynamicRef":["node","#/tree"]},"value":{}}}"##;
    let strict =
        r##"{"x-dynamic":{"node":"#/strict"},"$ref":"#/tree","properties":{"value":{"type":"integer"}}}"##;
    let list = [Schema::new("#/strict", strict), Schema::new("#/tree", tree)];
    let schemas = Schemas::new(Vec::from(list).leak());
    let value = Tree::parse(r#"{"value":1,"next":{"value":"x"}}"#).unwrap();
    assert!(schemas.accepts("#/tree", View::Whole, &value));
    assert!(!schemas.accepts("#/strict", View::Whole, &value));
}

#[test]
fn each_side_passes_over_what_is_the_others() {
    let schemas = schemas(
        r#"{"required":["id","secret"],"properties":{"id":{"type":"integer"},"secret":{"type":"string"}},"additionalProperties":false,"x-read-only":["id"],"x-write-only":["secret"]}"#,
    );
    let accepts = |view, text| schemas.accepts("#/s", view, &Tree::parse(text).unwrap());
    assert!(accepts(View::Whole, r#"{"id":1,"secret":"s"}"#));
    assert!(!accepts(View::Whole, r#"{"secret":"s"}"#));
    assert!(accepts(View::Request, r#"{"secret":"s"}"#));
    assert!(accepts(View::Request, r#"{"id":"any","secret":"s"}"#));
    assert!(!accepts(View::Request, r#"{"id":1}"#));
    assert!(accepts(View::Response, r#"{"id":1}"#));
    assert!(!accepts(View::Response, "{}"));
}

#[test]
fn alternatives_within_alternatives_are_tried_once() {
    // Tried anew at each level, this would take 2^100 steps.
    let schemas = schemas(
        r##"{"oneOf":[{"type":"object","properties":{"a":{"$ref":"#/s"},"b":{"type":"string"}},"unevaluatedProperties":false},{"type":"object","properties":{"a":{"$ref":"#/s"}},"required":["c"]}]}"##,
    );
    let text = format!("{}{}", r#"{"a":"#.repeat(100), "{}".to_owned() + &"}".repeat(100));
    assert!(schemas.accepts("#/s", View::Whole, &Tree::parse(&text).unwrap()));
    let text = text.replace("{}", r#"{"b":1}"#);
    let tree = Tree::parse(&text).unwrap();
    assert!(!schemas.accepts("#/s", View::Whole, &tree));
    let mut report = Report::default();
    schemas.check(("#/s", View::Whole), (Place::Body, ""), &tree, &mut report);
    assert!(report.count > 0);
}
