//! The readers against others.

use proptest::prelude::*;

use super::super::{Node, Value};
use super::{read, show};

/// A node as `serde_json` holds it.
fn json(node: &Node) -> serde_json::Value {
    match &node.value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(value) => (*value).into(),
        Value::Number(number) => exact(number.as_str()),
        Value::String(text) => text.as_str().into(),
        Value::Array(elements) => elements.iter().map(json).collect(),
        Value::Object(object) => {
            object.iter().map(|member| (member.key.clone(), json(&member.node))).collect()
        }
    }
}

/// `serde_json` itself rounds the last digit of some numbers differently from the standard library.
fn exact(digits: &str) -> serde_json::Value {
    digits.parse::<i64>().map_or_else(|_| digits.parse::<f64>().unwrap().into(), Into::into)
}

fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(serde_json::Value::from),
        any::<i64>().prop_map(serde_json::Value::from),
        any::<f64>().prop_map(serde_json::Value::from),
        "\\PC*".prop_map(serde_json::Value::from),
        any::<String>().prop_map(serde_json::Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(serde_json::Value::from),
            prop::collection::hash_map(any::<String>(), inner, 0..6)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_is_read_as_serde_json_reads_it(value in any_json(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        prop_assert_eq!(json(&read("a.json", text.as_bytes()).1), value);
    }

    #[test]
    fn whatever_is_not_json_for_serde_json_is_refused(text in r#"[\[\]{},:"'\\/u0-9a-e.+\- \n]{0,12}"#) {
        let well_formed = serde_json::from_str::<serde_json::Value>(&text).is_ok();
        let mut sources = super::Sources::default();
        let file = sources.add("a.json", text.as_bytes()).unwrap();
        let mut diagnostics = super::Diagnostics::default();
        let node = super::parse(&sources, file, &mut diagnostics);
        let duplicates = diagnostics.sorted().iter().all(|found| found.code.id == "SW0103");
        // `serde_json` refuses numbers beyond its own, which a tree with digits can hold.
        prop_assert!(well_formed == (node.is_some() && duplicates) || text.contains(['e', 'E']), "{:?}", text);
    }

    #[test]
    fn yaml_is_read_as_serde_yaml_writes_it(value in any_json()) {
        let text = serde_yaml::to_string(&value).unwrap();
        // YAML 1.1 breaks lines at these, YAML 1.2 does not.
        prop_assume!(!text.contains(['\u{85}', '\u{2028}', '\u{2029}']));
        // A key `<<` merges here, and is a key like others there.
        prop_assume!(!text.contains("<<"));
        // Not all that is written there can be read there.
        prop_assume!(serde_yaml::from_str::<serde_json::Value>(&text).is_ok_and(|read| read == value));
        prop_assert_eq!(json(&read("a.yaml", text.as_bytes()).1), value);
    }

    #[test]
    fn no_text_makes_a_reader_panic(text in r#"[\[\]{},:"'\\&*!|>%@?#a<~\-0-9. \n\t\ré]{0,40}"#) {
        super::refusals::told("a.yaml", text.as_bytes());
        super::refusals::told("a.json", text.as_bytes());
    }
}

#[test]
fn documents_are_read_as_serde_yaml_reads_them() {
    for text in [
        "a: 1\n",
        "- a\n- b\n",
        "a:\n  - b\n  - c: d\n",
        "a: [b, c]\n",
        "a: {b: c}\n",
        "a:\n",
        "a: ''\n",
        "a: \"\"\n",
        "~\n",
        "null\n",
        "true\n",
        "a: true\nb: no\nc: on\n",
        "a: 1.5\nb: 1e3\nc: -2\n",
        "a: 0x1F\nb: 0o17\n",
        "a: 2020-01-01\n",
        "a: |\n  x\n  y\n",
        "a: >\n  x\n  y\n\n  z\n",
        "a: |-\n  x\n",
        "a: |+\n  x\n\nb: 1\n",
        "a: >-\n  x\n   y\n  z\n",
        "a: |2\n   x\n",
        "a: 'x''y'\n",
        "a: \"x\\ny\"\n",
        "a: \"x \\\n  y\"\n",
        "a: 'x\n\n  y'\n",
        "a: x\n  y\n\n  z\n",
        "a: x # c\n",
        "# c\na: x#c\n",
        "'a b': 1\n",
        "? a\n: b\n",
        "a: &x 1\nb: *x\n",
        "a: &x {b: 1}\nc: *x\n",
        "- - - a\n",
        "- {a: b}\n- [c]\n",
        "a:\n- b\n- c\nd: e\n",
        "--- a\n",
        "---\na: b\n...\n",
        "%YAML 1.2\n---\na: b\n",
        "a: !!str 1\n",
        "a: http://x/y?z=1\n",
        "a: x:y\n",
        "a: -x\n",
        "a: ?x\n",
        "a: 1:2\n",
        "{a: b, c: [d, {e: f}]}\n",
        "[a, [b, c], {d: e}]\n",
        "{\"a\":1}\n# c\n",
        "a: \"\\x41\\u00e9\\U0001F600\"\n",
        "a: ~\nb: Null\n",
        "description: |\n  # Title\n\n  - item\n\n      code\n  end\nnext: 1\n",
        "a: 'é'\r\nb: \"ü\"\r\n",
        "a: |\r\n  x\r\n  y\r\nb: 1\r\n",
    ] {
        let expected: serde_json::Value = serde_yaml::from_str(text).unwrap();
        let node = read("a.yaml", text.as_bytes()).1;
        assert_eq!(json(&node), expected, "{text:?} {}", show(&node));
    }
}
