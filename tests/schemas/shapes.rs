//! The types that a person would choose: each of them once, with values at both sides of what it lets in.

use std::sync::LazyLock;

use golden_shapes::models::{self, Account, AccountRequest, Currency, OwnerRequest};
use serde_json::Value;
use specwright_runtime::Model;
use specwright_runtime::json::Tree;
use specwright_runtime::model::{Origin, decode, encode};
use specwright_runtime::schema::View;

use super::{Document, none};

#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic)]
#[path = "../golden/shapes/expected/src/schemas.rs"]
mod exact;

static DOCUMENT: LazyLock<Document> = LazyLock::new(|| Document {
    components: serde_json::from_str::<Value>(golden_shapes::OPENAPI_JSON).unwrap()["components"].take(),
    exact: exact::SCHEMAS,
});

fn check<T: Model>(component: &str, accepted: &[&str], refused: &[&str]) -> Vec<String> {
    DOCUMENT.check::<T>(component, accepted, refused)
}

/// The verdicts of the model and of the interpreter in one side's view.
fn sees<T: Model>(view: View, component: &str, accepted: &[&str], refused: &[&str]) -> Vec<String> {
    let pointer = format!("#/components/schemas/{component}");
    let mut faults = Vec::new();
    for (texts, expected) in [(accepted, true), (refused, false)] {
        for text in texts {
            let tree = Tree::parse(text).unwrap();
            let verdicts = (decode::<T>(text).is_ok(), DOCUMENT.exact.accepts(&pointer, view, &tree));
            if verdicts != (expected, expected) {
                faults.push(format!("{component} as {view:?}: {verdicts:?} on {text}"));
            }
        }
    }
    faults
}

#[test]
fn each_side_sees_its_own_members() {
    let sent = r#"{"owner":{"name":"a"},"secret":"s"}"#;
    // What is only for reading is passed over, whatever it is.
    let more = r#"{"number":"x","owner":{"name":"a","since":1},"secret":"s","currency":"USD"}"#;
    none([
        sees::<AccountRequest>(View::Request, "Account", &[sent, more], &["{}", r#"{"owner":{"name":"a"}}"#]),
        sees::<Account>(
            View::Response,
            "Account",
            &[r#"{"number":1,"owner":{"name":"a","since":"2024-01-01"}}"#],
            &[sent, r#"{"number":1,"owner":{"name":"a","since":1}}"#],
        ),
    ]);
    let account: AccountRequest = decode(more).unwrap();
    assert_eq!(account.owner, OwnerRequest { name: "a".to_owned() });
    assert_eq!(account.currency, Currency::Usd);
    assert_eq!(decode::<AccountRequest>(sent).unwrap().currency, Currency::Eur);
}

#[test]
fn listed_values_are_enumerations_and_one_value_is_a_unit() {
    none([
        check::<models::Collisions>(
            "Collisions",
            &[r#""a-b""#, r#""a_b""#, r#""A B""#, r#""""#, r#""1""#, r#""ünï""#],
            &[r#""aB""#, r#""a b""#, "1"],
        ),
        check::<models::Level>("Level", &["0", "1", "-1", "1.0 => 1"], &["2", "0.5", r#""0""#]),
        check::<models::Always>("Always", &[r#""always""#], &[r#""never""#, "1"]),
        check::<models::Fixed>(
            "Fixed",
            &[r#"{"a":[1,null]}"#, r#"{"a":[1.0,null]} => {"a":[1,null]}"#],
            &[r#"{"a":[null,1]}"#, r#"{"a":[1,null],"b":1}"#],
        ),
        check::<models::Mixed>("Mixed", &["1", r#""two""#, "true", "null"], &["2", "false"]),
        check::<models::OnlyNull>("OnlyNull", &["null"], &["0"]),
    ]);
    assert_eq!(models::Level::Minus1.as_i64(), -1);
    assert_eq!(encode(&models::Always), r#""always""#);
}

#[test]
fn alternatives_are_enums_where_one_fits_and_structs_where_several_do() {
    none([
        check::<models::Shape>(
            "Shape",
            &[r#"{"kind":"circle","radius":1.0}"#, r#"{"kind":"square","side":2.0}"#],
            &[r#"{"kind":"circle","side":1}"#, r#"{"kind":"oval"}"#, r#"{"radius":1}"#],
        ),
        // A discriminator is OpenAPI's, and its default is that of 3.2.
        unjudged::<models::Drawn>(
            "Drawn",
            &[r#"{"kind":"circle","radius":1}"#, "{}", r#"{"kind":"oval","size":1}"#],
            &[r#"{"kind":"circle"}"#, r#"{"size":"x"}"#, r#"{"kind":1}"#, "1"],
        ),
        check::<models::Contact>(
            "Contact",
            &[r#"{"mail":"a@example.com"}"#, r#"{"phone":"1"}"#],
            &["{}", r#"{"mail":"a@example.com","phone":"1"}"#, r#"{"mail":"a"}"#],
        ),
        check::<models::Reachable>(
            "Reachable",
            &[r#"{"mail":"a@example.com"}"#, r#"{"mail":"a@example.com","phone":"1"}"#],
            &["{}", r#"{"mail":"a"}"#],
        ),
        check::<models::Payment>(
            "Payment",
            &[r#"{"amount":1,"card":"c"}"#, r#"{"amount":2,"iban":"i"}"#],
            &[r#"{"amount":1}"#, r#"{"amount":0,"card":"c"}"#, r#"{"amount":1,"card":"c","iban":"i"}"#],
        ),
        check::<models::Either>("Either", &[r#"{"a":1}"#, r#"{"a":1,"b":2}"#], &["{}", r#"{"a":"x"}"#]),
        check::<models::Known>("Known", &[r#""small""#, r#""huge""#], &["1"]),
        check::<models::KnownOrAnything>(
            "KnownOrAnything",
            &[r#"{"kind":"circle","radius":1.0}"#, "null", r#"{"kind":"oval"}"#, "1"],
            &[],
        ),
        check::<models::Optional>("Optional", &["null", r#"{"kind":"circle","radius":1.0}"#], &["{}", "1"]),
    ]);
    assert!(matches!(decode(r#""large""#), Ok(models::Known::Listed(models::KnownListed::Large))));
    let circle = decode(r#"{"kind":"circle","radius":1}"#);
    assert!(matches!(circle, Ok(models::KnownOrAnything::Shape(models::Shape::Circle(_)))));
    assert!(matches!(decode(r#""huge""#), Ok(models::Known::String(text)) if text == "huge"));
}

#[test]
fn what_was_built_is_held_against_the_whole_schema() {
    let built = |value: &dyn Model| value.conforms(Origin::Built);
    let (mail, phone) = ("a@example.com".to_owned(), "1".to_owned());
    let by_mail = models::ReachableByMail { mail: mail.clone() };
    assert!(built(&models::Reachable { by_mail: Some(by_mail), by_phone: None }));
    assert!(!built(&models::Reachable { by_mail: None, by_phone: None }));
    assert!(built(&models::Contact::ByPhone(models::ContactByPhone { phone })));
    assert!(!built(&models::Contact::ByMail(models::ContactByMail { mail: "no".to_owned() })));
    assert!(!built(&models::Either { a: None, b: None }));
    assert!(!built(&models::Row("a".to_owned(), None, vec![true])));
    assert!(built(&models::Row("a".to_owned(), Some(1), vec![true])));
    let bill = |address: Option<&str>| models::Bill {
        card: Some("c".to_owned()),
        address: address.map(str::to_owned),
    };
    assert!(built(&bill(Some("here"))));
    assert!(!built(&bill(None)));
}

#[test]
fn what_says_nothing_of_its_type_may_be_anything() {
    none([
        check::<models::Untyped>("Untyped", &[r#"{"a":1}"#, "1", "[]", "null"], &["{}", r#"{"a":"x"}"#]),
        check::<models::UntypedList>("UntypedList", &["[1]", "{}", r#""a""#], &[r#"["a"]"#]),
    ]);
    assert!(matches!(decode(r#"{"a":1}"#), Ok(models::Untyped::Object(models::UntypedObject { a: 1 }))));
}

#[test]
fn arrays_are_tuples_where_positions_differ() {
    none([
        check::<models::Pair>("Pair", &[r#"["a",1]"#], &[r#"["a"]"#, r#"["a",1,2]"#, "[1,1]"]),
        check::<models::Row>(
            "Row",
            &[r#"["a"]"#, r#"["a",1]"#, r#"["a",1,true,false]"#],
            &["[]", r#"["a",true]"#, r#"["a",1,2]"#],
        ),
        check::<models::Marked>(
            "Marked",
            &[r#"["mark"]"#, r#"["a","mark","mark"]"#],
            &["[]", r#"["a"]"#, r#"["mark","mark","mark"]"#, r#"["mark",1]"#],
        ),
    ]);
}

#[test]
fn objects_keep_what_their_schemas_speak_of() {
    none([
        check::<models::Headers>("Headers", &["{}", r#"{"x-a":"b"}"#], &[r#"{"a":"b"}"#, r#"{"x-a":1}"#]),
        check::<models::Labelled>(
            "Labelled",
            &[r#"{"name":"a","x-b":1}"#, r#"{"other":[]}"#],
            &[r#"{"x-b":"c"}"#, r#"{"name":1}"#],
        ),
        check::<models::Short>("Short", &[r#"{"abc":1}"#], &[r#"{"abcd":1}"#, r#"{"abc":"x"}"#]),
        check::<models::Bill>("Bill", &["{}", r#"{"card":"c","address":"a"}"#], &[r#"{"card":"c"}"#]),
        check::<models::Conditional>(
            "Conditional",
            &[r#"{"country":"DE"}"#, r#"{"country":"US","zip":"1"}"#, r#"{"country":"DE","zip":1}"#],
            &[r#"{"country":"US"}"#, r#"{"country":"US","zip":1}"#],
        ),
        check::<models::Sealed>(
            "Sealed",
            &[r#"{"kind":"circle","radius":1.0,"colour":"red"}"#],
            &[r#"{"kind":"circle","radius":1,"color":"red"}"#, r#"{"kind":"circle"}"#],
        ),
    ]);
}

#[test]
fn the_parts_of_all_of_are_one_struct() {
    none([
        check::<models::Diamond>(
            "Diamond",
            &[r#"{"name":"a","note":"n","left":1,"right":2}"#],
            &[r#"{"name":"a"}"#, r#"{"name":"a","note":"n","left":"x"}"#],
        ),
        check::<models::Narrowed>("Narrowed", &["{}", r#"{"size":9}"#], &[r#"{"size":0}"#, r#"{"size":10}"#]),
        check::<models::ClosedParts>("ClosedParts", &["{}", r#"{"a":1}"#], &[r#"{"b":1}"#, r#"{"c":1}"#]),
    ]);
    let diamond: models::Diamond = decode(r#"{"name":"a","note":"n"}"#).unwrap();
    assert_eq!((diamond.note.as_str(), diamond.left), ("n", None));
    assert!(decode::<models::Narrowed>(r#"{"size":5}"#).is_ok_and(|narrowed| narrowed.size == Some(5)));
}

#[test]
fn formats_have_types_of_their_own() {
    none([
        check::<models::Formats>(
            "Formats",
            &[
                r#"{"at":"2024-02-29T12:00:00Z","day":"2024-02-29","link":"https://example.com/","v4":"127.0.0.1"}"#,
                r#"{"v6":"::1","bytes":"YQ==","mail":"a@example.com","tiny":255,"odd":"43"}"#,
            ],
            &[r#"{"day":"2023-02-29"}"#, r#"{"v4":"1.2.3"}"#, r#"{"mail":"a"}"#],
        ),
        // Formats of numbers, of money and of bytes are OpenAPI's; the oracle does not know them.
        unjudged::<models::Formats>(
            "Formats",
            &[r#"{"price":"1.50"}"#, r#"{"wide":18446744073709551615}"#, r#"{"tiny":0}"#],
            &[r#"{"bytes":"YQ"}"#, r#"{"price":"1,5"}"#, r#"{"wide":-1}"#, r#"{"tiny":256}"#],
        ),
        check::<models::Unsigned>("Unsigned", &["0", "18446744073709551615"], &["-1", "1.5"]),
    ]);
    let formats: models::Formats = decode(r#"{"price":"1.50","v4":"127.0.0.1"}"#).unwrap();
    assert_eq!(formats.v4, Some(std::net::Ipv4Addr::LOCALHOST));
    assert_eq!(encode(&formats), r#"{"v4":"127.0.0.1","price":"1.50"}"#);
}

/// Without the oracle.
fn unjudged<T: Model>(component: &str, accepted: &[&str], refused: &[&str]) -> Vec<String> {
    let verdicts = |texts: &[&str], expected| {
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        texts.into_iter().flat_map(move |text| DOCUMENT.verdicts::<T>(component, &text, expected, None))
    };
    verdicts(accepted, true).chain(verdicts(refused, false)).collect()
}

#[test]
fn recursion_ends_and_anchors_are_followed() {
    let deep = format!("{}{}", r#"{"children":["#.repeat(20), "]}".repeat(20));
    let both = r#"{"a":{"a":{},"b":{"a":{}}},"b":{}}"#;
    none([
        check::<models::Tree>("Tree", &["{}", &deep], &[r#"{"children":[1]}"#]),
        check::<models::Linked>(
            "Linked",
            &[r#"{"value":1}"#, r#"{"value":1,"next":{"value":2}}"#],
            &[r#"{"value":1,"next":{}}"#],
        ),
        check::<models::Nested>("Nested", &["{}", both], &["1", r#"{"a":1,"b":1}"#]),
        // The oracle looks for the component's own URI elsewhere.
        unjudged::<models::Resource>(
            "Resource",
            &["{}", r#"{"local":"ab","anchored":"cd"}"#],
            &[r#"{"local":"abc"}"#, r#"{"anchored":"abc"}"#],
        ),
    ]);
}

#[test]
fn the_two_paths_agree_where_they_once_did_not() {
    none([
        check::<()>("NullAlone", &["null"], &["1"]),
        check::<models::NullTwice>("NullTwice", &["[]"], &["[null]"]),
        check::<models::NullWithin>("NullWithin", &["[]"], &["null", "1"]),
        check::<models::NullOnCondition>("NullOnCondition", &["1"], &["null", "1.5"]),
        check::<models::RequiredRefused>("RequiredRefused", &[], &["{}", r#"{"b":1}"#]),
        check::<models::RequiredDescribed>("RequiredDescribed", &[r#"{"a":"b"}"#], &["{}", r#"{"a":1}"#]),
        check::<models::ClosedCounted>("ClosedCounted", &[], &["{}", r#"{"a":1}"#]),
        check::<models::DeepParts>(
            "DeepParts",
            &["{}", r#"{"a":{"b":{"c":"x","d":1}}}"#],
            &[r#"{"a":{"b":{"c":"z"}}}"#, r#"{"a":1}"#],
        ),
        check::<models::PatternedDefault>(
            "PatternedDefault",
            &["{}", r#"{"x-y":"a"}"#],
            &[r#"{"x-y":null}"#],
        ),
        unjudged::<models::Above255>("Above255", &["1", "255"], &["0", "256"]),
    ]);
}

#[test]
fn numbers_at_the_edges_of_their_types_have_one_verdict() {
    none([
        unjudged::<models::WideParts>(
            "WideParts",
            &["0", "9223372036854775807"],
            &["-1", "9223372036854775813"],
        ),
        unjudged::<models::WideMultiple>(
            "WideMultiple",
            &["0", "10000000000000000001"],
            &["1", "10000000000000000002"],
        ),
        unjudged::<models::TenthConstant>("TenthConstant", &["0.1", "0.10"], &["0.1000000000000000055", "1"]),
        unjudged::<models::NarrowListed>("NarrowListed", &["1", "1.0"], &["300", "2"]),
        unjudged::<models::HalfLimit>("HalfLimit", &["9007199254740992"], &["9007199254740994", "-1"]),
    ]);
}

#[test]
fn a_discriminator_names_what_is_meant() {
    let (circle, square) = (r#"{"kind":"circle","radius":1.0}"#, r#"{"kind":"square","side":2.0}"#);
    let edge = r#"{"kind":"square","side":2.0,"edge":1}"#;
    none([
        unjudged::<models::NamedOrNull>("NamedOrNull", &[circle, square, "null"], &["{}", "1"]),
        unjudged::<models::NamedTwice>("NamedTwice", &[circle], &[square, "null"]),
        unjudged::<models::NamedNarrowed>("NamedNarrowed", &[circle, edge], &[square]),
        unjudged::<models::NoObject>("NoObject", &[], &[circle, "[]"]),
    ]);
}

#[test]
fn what_the_other_side_has_is_passed_over_in_all_parts() {
    none([
        sees::<models::ReadOnlyClosedRequest>(
            View::Request,
            "ReadOnlyClosed",
            &[r#"{"n":1}"#, r#"{"id":1,"n":2}"#, r#"{"id":"x"}"#],
            &[r#"{"other":1}"#, r#"{"n":"x"}"#],
        ),
        sees::<models::ReadOnlyRequiredRequest>(
            View::Request,
            "ReadOnlyRequired",
            &[r#"{"pw":"p","n":1}"#],
            &[r#"{"n":1}"#, r#"{"pw":"p","n":1,"zz":1}"#],
        ),
        sees::<models::ReadOnlyRequired>(
            View::Response,
            "ReadOnlyRequired",
            &[r#"{"id":1,"n":1}"#],
            &[r#"{"n":1}"#, r#"{"id":"x","n":1}"#],
        ),
    ]);
    let response: models::ReadOnlyRequired = decode(r#"{"id":1,"n":1}"#).unwrap();
    assert!(response.conforms(Origin::Built));
}

#[test]
fn what_would_not_end_ends() {
    let deep = format!("{}{}", r#"{"kids":["#.repeat(40), "]}".repeat(40));
    none([
        unjudged::<models::EndlessDefault>("EndlessDefault", &["{}", r#"{"w":{"q":1}}"#], &[r#"{"w":1}"#]),
        // Gone over anew on each way to it, this would take 2^40 steps.
        unjudged::<models::DiamondNode>("DiamondNode", &[&deep], &[&deep.replace("[]", "[1]")]),
    ]);
    // Each level looks ahead at all that is inside; it is parsed and judged once.
    let inside = format!(r#"{{"a":1,"more":[{}0]}}"#, "0,".repeat(300_000));
    let nested = format!("{}{inside}{}", r#"{"b":1,"c":"#.repeat(100), "}".repeat(100));
    assert!(decode::<models::TrialNode>(&nested).is_ok());
    assert!(decode::<models::TrialNode>(&nested.replacen(r#""a":1"#, r#""a":"x""#, 1)).is_err());
}

#[test]
fn a_kept_member_does_not_stand_for_a_declared_one() {
    let kept = |a, more: &[(&str, i64)]| models::Kept {
        a,
        additional_properties: more.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect(),
    };
    assert!(kept(Some(1), &[("b", 2)]).conforms(Origin::Built));
    assert!(!kept(Some(1), &[("a", 2)]).conforms(Origin::Built));
    assert!(!models::Untyped::Other(serde_json::json!({"a": "x"})).conforms(Origin::Built));
}
