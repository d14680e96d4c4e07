//! Schemas and the values that are found for them, and every component of the corpus.

use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostics;
use crate::instance::Instances;
use crate::judge::Judge;
use crate::options::{Numbers, Options};
use crate::schema::View;
use crate::source::Sources;

/// The components of a document: name, smallest value, example.
fn found(document: &str) -> Vec<(String, Option<String>, Option<String>)> {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let file = sources.add("api.yaml".to_owned(), document.as_bytes()).unwrap();
    let analysis = crate::analyse(&mut sources, file, &Options::default(), &mut diagnostics);
    let analysis = analysis.unwrap_or_else(|| panic!("{:?}", diagnostics.sorted()));
    let judge = Judge::new(&analysis.api.schemas, &analysis.carried, Numbers::Native);
    let mut instances = Instances::new(&analysis.api.schemas, &judge);
    let models = analysis.api.models.iter();
    let text = |value: Option<super::Value>| value.map(|value| value.to_string());
    models
        .map(|(name, _, id)| {
            let smallest = text(instances.smallest(*id, View::Response));
            (name.clone(), smallest, text(instances.example(*id, View::Response)))
        })
        .collect()
}

fn component(schema: &str, others: &str) -> (Option<String>, Option<String>) {
    let document = format!(
        "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    A: {schema}\n{others}"
    );
    let (_, smallest, example) = found(&document).remove(0);
    (smallest, example)
}

#[track_caller]
fn check(schema: &str, expected: &str) {
    assert_eq!(component(schema, "").0.as_deref().unwrap_or("-"), expected, "{schema}");
}

#[test]
fn scalars_are_as_small_as_their_keywords_allow() {
    check("{}", "{}");
    check("true", "{}");
    check("false", "-");
    check("{ type: string }", "\"\"");
    check("{ type: [string, 'null'] }", "\"\"");
    check("{ type: 'null' }", "null");
    check("{ type: boolean }", "false");
    check("{ type: integer }", "0");
    check("{ type: number }", "0");
    check("{ enum: [b, a] }", "\"b\"");
    check("{ type: integer, enum: [x, 7] }", "7");
    check("{ const: { a: [1.50] } }", r#"{"a":[1.50]}"#);
    check("{ type: string, minLength: 3, maxLength: 3 }", "\"aaa\"");
    check("{ type: string, minLength: 3, maxLength: 2 }", "-");
}

#[test]
fn numbers_keep_to_bounds_and_steps() {
    check("{ type: integer, minimum: 5 }", "5");
    check("{ type: integer, exclusiveMinimum: 5 }", "6");
    check("{ type: integer, minimum: 4.5 }", "5");
    check("{ type: integer, maximum: -3 }", "-3");
    check("{ type: integer, minimum: 5, multipleOf: 7 }", "7");
    check("{ type: integer, maximum: -1, multipleOf: 7 }", "-7");
    check("{ type: integer, minimum: 1, allOf: [{ multipleOf: 4 }, { multipleOf: 6 }] }", "12");
    check("{ type: integer, minimum: 1, multipleOf: 0.7 }", "7");
    check("{ type: number, exclusiveMinimum: 0, exclusiveMaximum: 1 }", "0.5");
    check("{ type: number, minimum: 0.01, multipleOf: 0.01 }", "0.01");
    check("{ type: number, exclusiveMinimum: 0.1, maximum: 0.3, multipleOf: 0.1 }", "0.2");
    check("{ type: integer, exclusiveMinimum: 5, exclusiveMaximum: 6 }", "-");
    check("{ type: integer, minimum: 1, format: int8, multipleOf: 100 }", "100");
    check("{ type: number, minimum: 1e30 }", "1e30");
}

#[test]
fn strings_match_formats_and_patterns() {
    check("{ type: string, format: date }", "\"2020-01-01\"");
    check("{ type: string, format: date-time }", "\"2020-01-01T00:00:00Z\"");
    check("{ type: string, format: uuid }", "\"00000000-0000-4000-8000-000000000000\"");
    check("{ type: string, format: email, minLength: 20 }", "\"useraaaa@example.com\"");
    check("{ type: string, format: uri, maxLength: 5 }", "\"a:\"");
    check("{ type: string, format: email, maxLength: 8 }", "\"a@b.co\"");
    check("{ type: string, pattern: '^[A-Z]{3}-\\d+$' }", "\"AAA-0\"");
    check("{ type: string, pattern: '^[a-z]+$', minLength: 4, maxLength: 4 }", "\"aaaa\"");
    check("{ type: string, pattern: '^(foo|barbar)$', minLength: 4 }", "\"barbar\"");
    check("{ type: string, pattern: '^(?!a)[a-z]$' }", "\"b\"");
    check("{ type: string, pattern: '^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{8}$' }", "\"A0aaaaaa\"");
    check("{ type: string, pattern: 'x', minLength: 3 }", "\"xaa\"");
    check("{ type: string, pattern: '^[^\\p{C}]{1,2048}$' }", "\"a\"");
    check("{ type: string, format: uri, pattern: '^https://' }", "\"https://example.com/\"");
}

#[test]
fn arrays_have_as_many_elements_as_are_asked_for() {
    check("{ type: array }", "[]");
    check("{ type: array, minItems: 2 }", "[0,1]");
    check("{ type: array, items: { type: string }, minItems: 2 }", r#"["",""]"#);
    check("{ type: array, items: { type: string }, minItems: 3, uniqueItems: true }", r#"["","a","b"]"#);
    check("{ type: array, items: { type: integer, minimum: 5 }, minItems: 2, uniqueItems: true }", "[5,6]");
    check("{ type: array, items: { type: boolean }, minItems: 3, uniqueItems: true }", "-");
    check("{ type: array, items: { enum: [a, b, c] }, minItems: 3, uniqueItems: true }", r#"["a","b","c"]"#);
    check(
        "{ type: array, items: { type: object, required: [a], properties: { a: { type: integer } } }, minItems: 2, uniqueItems: true }",
        r#"[{"a":0},{"a":1}]"#,
    );
    check("{ type: array, prefixItems: [{ const: 1 }, { type: string }], minItems: 2 }", r#"[1,""]"#);
    check("{ type: array, contains: { const: x } }", r#"["x"]"#);
    check(
        "{ type: array, contains: { const: x }, prefixItems: [{ const: 1 }], minContains: 2 }",
        r#"[1,"x","x"]"#,
    );
    check("{ type: array, contains: { const: x }, minContains: 0 }", "[]");
}

#[test]
fn objects_have_the_members_that_are_required() {
    check("{ type: object, properties: { a: { type: string } } }", "{}");
    check("{ required: [b, a], properties: { a: { type: integer } } }", r#"{"b":null,"a":0}"#);
    check(
        "{ type: object, required: [a], additionalProperties: { type: integer, minimum: 2 } }",
        r#"{"a":2}"#,
    );
    check("{ type: object, required: [ab], patternProperties: { '^a': { const: 1 } } }", r#"{"ab":1}"#);
    check("{ type: object, minProperties: 2, properties: { x: { type: string } } }", r#"{"x":"","a":null}"#);
    check(
        "{ type: object, minProperties: 1, patternProperties: { '^x-': { const: 1 } }, additionalProperties: false }",
        r#"{"x-":1}"#,
    );
    check("{ type: object, minProperties: 1, propertyNames: { pattern: '^[0-9]{2}$' } }", r#"{"00":null}"#);
    check("{ type: object, required: [a], dependentRequired: { a: [b] } }", r#"{"a":null,"b":null}"#);
    check(
        "{ type: object, required: [a], dependentSchemas: { a: { required: [b], properties: { b: { const: 1 } } } } }",
        r#"{"a":null,"b":1}"#,
    );
    check("{ type: object, required: [a], additionalProperties: false }", "-");
    check("{ type: object, required: [a], properties: { a: { type: string, writeOnly: true } } }", "{}");
    check(
        "{ type: object, required: [a], properties: { a: { type: string, readOnly: true } } }",
        r#"{"a":""}"#,
    );
}

#[test]
fn several_schemas_hold_together() {
    let a = "{ type: object, required: [a], properties: { a: { type: integer, minimum: 2 } } }";
    check(
        &format!("{{ allOf: [{a}, {{ required: [b], properties: {{ a: {{ multipleOf: 5 }} }} }}] }}"),
        r#"{"a":5,"b":null}"#,
    );
    check("{ anyOf: [{ type: string, minLength: 1 }, { type: integer }] }", "\"a\"");
    check("{ oneOf: [{ type: integer }, { type: number, minimum: 1 }] }", "0");
    check("{ oneOf: [{ type: integer }, { type: integer, minimum: 0 }] }", "-1");
    check("{ type: string, not: { const: '' } }", "\"a\"");
    check("{ type: string, not: { maxLength: 3 } }", "-");
    check(
        "{ type: object, if: { required: [a] }, then: { required: [b] }, else: { required: [c] } }",
        r#"{"c":null}"#,
    );
    check("{ type: object, properties: { a: { type: integer } }, not: { maxProperties: 0 } }", r#"{"a":0}"#);
    check(
        "{ type: object, anyOf: [{ required: [a] }, { required: [b] }], properties: { a: false } }",
        r#"{"b":null}"#,
    );
    check(
        "{ allOf: [{ required: [a], properties: { a: {} } }], unevaluatedProperties: false }",
        r#"{"a":{}}"#,
    );
}

#[test]
fn references_that_lead_back_end() {
    let node = "{ type: object, required: [next], properties: { next: { $ref: '#/components/schemas/A' } } }";
    check(node, "-");
    let end = "{ oneOf: [{ $ref: '#/components/schemas/B' }, { type: 'null' }] }";
    let list = "    B: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/A' } } }\n";
    assert_eq!(component(end, list).0.as_deref(), Some("null"));
    let tree = "{ type: object, required: [children], properties: { children: { type: array, items: { $ref: '#/components/schemas/A' } } } }";
    check(tree, r#"{"children":[]}"#);
}

#[test]
fn a_discriminator_names_the_alternative() {
    let pets = "    Cat: { type: object, required: [kind], properties: { kind: { type: string } } }\n    Dog: { type: object, required: [kind, barks], properties: { kind: { type: string }, barks: { type: boolean } } }\n";
    let schema = "{ oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind, mapping: { wuff: '#/components/schemas/Dog' } } }";
    assert_eq!(component(schema, pets).0.as_deref(), Some(r#"{"kind":"wuff","barks":false}"#));
}

#[test]
fn a_discriminator_goes_by_the_values_of_alternatives_that_contradict_their_names() {
    let pets = "    Base: { type: object, required: [kind] }\n    Cat: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { kind: { const: cat } } }] }\n    Dog: { type: object, required: [kind], properties: { kind: { enum: [dog, wolf] } } }\n    Fox: { type: object, required: [kind], properties: { kind: { enum: [wolf, fox] } } }\n";
    let schema = |one: &str, other: &str| {
        format!(
            "{{ oneOf: [{{ $ref: '#/components/schemas/{one}' }}, {{ $ref: '#/components/schemas/{other}' }}], discriminator: {{ propertyName: kind }} }}"
        )
    };
    assert_eq!(component(&schema("Cat", "Dog"), pets).0.as_deref(), Some(r#"{"kind":"cat"}"#));
    assert_eq!(component(&schema("Dog", "Cat"), pets).0.as_deref(), Some(r#"{"kind":"dog"}"#));
    // A value of two alternatives: what is left is `oneOf`.
    assert_eq!(component(&schema("Dog", "Fox"), pets).0.as_deref(), Some(r#"{"kind":"dog"}"#));
}

#[test]
fn examples_of_the_document_go_first() {
    let check = |schema: &str, expected: &str| {
        assert_eq!(component(schema, "").1.as_deref().unwrap_or("-"), expected, "{schema}");
    };
    check("{ type: string, example: x }", "\"x\"");
    check("{ type: string, examples: [1, y] }", "\"y\"");
    check("{ type: string, default: d }", "\"d\"");
    check(
        "{ type: object, properties: { a: { type: string, example: x }, b: { type: string } } }",
        r#"{"a":"x"}"#,
    );
    check("{ type: array, items: { type: integer, example: 4 } }", "[4]");
    check("{ type: array, maxItems: 0, items: { type: integer, example: 4 } }", "[]");
    check("{ type: integer, maximum: 3, example: 4 }", "0");
}

/// A document of the corpus: one that cannot be analysed says nothing here.
fn analysis(path: &Path) -> Option<crate::Analysis> {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let file = sources.add(path.display().to_string(), &fs::read(path).ok()?).ok()?;
    let root = crate::source::parse(&sources, file, &mut diagnostics)?;
    let document = crate::document::document(root, &mut diagnostics)?;
    let bound = crate::resolve::resolve(document, &mut sources, &mut diagnostics);
    let api = crate::lower::lower(bound, &mut diagnostics);
    let carried = crate::carry::carry(&api);
    let representations = crate::represent::Representations::default();
    Some(crate::Analysis { api, carried, representations, fills: std::collections::HashMap::new() })
}

fn corpus() -> Option<PathBuf> {
    let shared = std::env::var_os("SPECWRIGHT_SHARED").map(PathBuf::from);
    let shared = shared.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared"));
    let folder = shared.join("corpus/real");
    if !folder.is_dir() {
        println!("skipped: the corpus, because {} is missing", folder.display());
        return None;
    }
    Some(folder)
}

#[test]
fn the_components_of_real_documents_have_instances() {
    let Some(folder) = corpus() else { return };
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let (mut found, mut missing) = (0, Vec::new());
    for path in &paths {
        let Some(analysis) = analysis(path) else { continue };
        let started = std::time::Instant::now();
        let judge = Judge::new(&analysis.api.schemas, &analysis.carried, Numbers::Native);
        let mut instances = Instances::new(&analysis.api.schemas, &judge);
        let before = found;
        for (name, _, id) in &analysis.api.models {
            let values = [instances.example(*id, View::Response), instances.smallest(*id, View::Request)];
            for (value, what) in values.iter().zip(["example", "smallest"]) {
                match value {
                    Some(_) => found += 1,
                    None => missing.push(format!("{}: {name} {what}", path.file_stem().unwrap().display())),
                }
            }
        }
        println!("{}: {} in {:?}", path.display(), found - before, started.elapsed());
    }
    println!("{found} found, {} missing", missing.len());
    // Those that are left have no value at all (a UUID of 24 characters) or none that is easily found.
    assert!(missing.len() * 1000 <= found, "{missing:#?}");
}
