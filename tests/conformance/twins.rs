//! The schemas of the official suite that say nothing of a type, with one added: most of the suite is about values of
//! any type, which no Rust type holds, and with a type there is code of its own for each.
//!
//! Each such twin stands as a component, as a required member, as an optional one, and as an element of an array.

use std::collections::BTreeMap;
use std::path::Path;

use jsonschema::Draft;
use serde_json::{Value, json};

use crate::draft2020::{documents, names_anything, options, placed};
use crate::oracle::Oracle;
use crate::score;
use crate::suite::{self, Group};
use crate::verdicts::{Project, Question, Unit, build};

/// Of each type, how many of a hundred twins have a Rust type that is not "any value", at the least.
const PRECISE: [(&str, usize); 7] = [
    ("object", 75),
    ("array", 75),
    ("string", 75),
    ("number", 80),
    ("integer", 80),
    ("boolean", 75),
    ("null", 75),
];

/// The types that hold any value.
const BROAD: [&str; 2] = ["Value", "Any"];

/// Values that are tried beside those of the suite: it has few of most types.
const VALUES: &str = r#"[null, true, false, 0, 1, -1, 1.0, 1.5, 3, 100, "", "a", "foo", "fooo", "\ud83d\udca9",
    [], [1], ["a"], [1, 1], [1, "foo", true], [[]], {}, {"foo": 1}, {"bar": "a", "foo": "b"}, {"a": {}}]"#;

/// A group with a type.
struct Twin<'a> {
    group: &'a Group,
    r#type: &'static str,
    /// The component.
    name: String,
    schema: Value,
}

impl<'a> Twin<'a> {
    fn new(at: usize, group: &'a Group, r#type: &'static str) -> Self {
        let name = format!("G{at}{}{}", r#type[..1].to_uppercase(), &r#type[1..]);
        Self { group, r#type, schema: typed(placed(group, &name), r#type), name }
    }

    /// The component, and those that have it inside. A schema that has an `$id` can stand in one place only.
    fn unit(&self) -> Unit {
        let inside = |place: &str| match self.group.schema.get("$id") {
            Some(_) => json!({"$ref": format!("#/components/schemas/{}", self.name)}),
            None => typed(placed(self.group, &format!("{}{place}", self.name)), self.r#type),
        };
        let required = json!({"type": "object", "properties": {"r": inside("Required")}, "required": ["r"]});
        let list = json!({"type": "array", "items": inside("Element")});
        let optional = json!({"type": "object", "properties": {"o": inside("Optional"), "a": list}});
        Unit {
            name: self.name.clone(),
            components: vec![
                (self.name.clone(), self.schema.clone()),
                (format!("{}Required", self.name), required),
                (format!("{}Optional", self.name), optional),
            ],
        }
    }

    /// Values with their verdicts.
    fn values(&self, suites: &Path) -> Vec<(Value, bool)> {
        let remotes = suite::official(suites).join("remotes");
        let oracle = Oracle::new(Draft::Draft202012, &self.schema, remotes, false).unwrap();
        // A schema that refers to itself does not become its twin by a type: its inner values need it as well.
        let refers = names_anything(&self.schema);
        let tests = self.group.tests.iter().map(|test| {
            let valid = test.valid && is(&test.data, self.r#type);
            (test.data.clone(), if refers { oracle.accepts(&test.data) } else { valid })
        });
        let more: Vec<Value> = serde_json::from_str(VALUES).unwrap();
        tests.chain(more.into_iter().map(|value| (value.clone(), oracle.accepts(&value)))).collect()
    }

    /// Questions with the verdicts that are expected.
    fn questions(&self, suites: &Path) -> Vec<(Question, bool)> {
        let ask = |place: &str, value: &Value, valid| {
            (Question { component: format!("{}{place}", self.name), text: value.to_string() }, valid)
        };
        let mut list = vec![
            ask("Required", &json!({}), false),
            ask("Optional", &json!({}), true),
            ask("Optional", &json!({"a": []}), true),
        ];
        for (value, valid) in self.values(suites) {
            list.push(ask("", &value, valid));
            list.push(ask("Required", &json!({"r": value}), valid));
            list.push(ask("Optional", &json!({"o": value}), valid));
            list.push(ask("Optional", &json!({"a": [value]}), valid));
        }
        list
    }
}

fn typed(mut schema: Value, r#type: &str) -> Value {
    schema["type"] = r#type.into();
    schema
}

/// Whether a value is of a type (JSON Schema 2020-12 Validation, §6.1.1).
fn is(value: &Value, r#type: &str) -> bool {
    match value {
        Value::Null => r#type == "null",
        Value::Bool(_) => r#type == "boolean",
        Value::String(_) => r#type == "string",
        Value::Array(_) => r#type == "array",
        Value::Object(_) => r#type == "object",
        Value::Number(number) => {
            let whole =
                number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|it| it.fract() == 0.0);
            r#type == "number" || (r#type == "integer" && whole)
        }
    }
}

/// Whether a declaration is that of a type which says something of its values.
fn precise(declaration: &str) -> bool {
    let inner = declaration
        .split_once("(pub ")
        .or_else(|| declaration.split_once(" = "))
        .or_else(|| declaration.split_once("pub v: "))
        .map(|(_, inner)| inner);
    let Some(mut inner) = inner else { return true };
    for wrapper in ["Option<", "Nullable<", "Box<"] {
        inner = inner.trim_start_matches(wrapper);
    }
    let path = inner.split(|c: char| !c.is_alphanumeric() && c != ':' && c != '_').next().unwrap_or(inner);
    !BROAD.contains(&path.rsplit("::").next().unwrap_or(path))
}

/// Counts the twins that have a precise type, and tells of types that have too few.
fn shares(twins: &[Twin<'_>], project: &Project) -> Vec<String> {
    let declarations = project.declarations();
    let mut faults = Vec::new();
    for (r#type, least) in PRECISE {
        let all: Vec<_> = twins.iter().filter(|twin| twin.r#type == r#type).collect();
        let refused = all.iter().filter(|twin| project.refused.contains_key(&twin.name)).count();
        let precise =
            all.iter().filter(|twin| declarations.get(&twin.name).is_some_and(|it| precise(it))).count();
        println!("  {type}: {} twins, {refused} refused, {precise} of a precise type", all.len());
        if precise * 100 < least * all.len() {
            faults.push(format!("{type}: {precise} of {} are precise, less than {least} %", all.len()));
        }
    }
    faults
}

#[test]
fn every_untyped_group_has_its_verdicts_with_each_type() {
    let Some(suites) = suite::folder("the suite of 2020-12 with types") else { return };
    let groups = suite::draft(&suites, "draft2020-12");
    let untyped = groups
        .iter()
        .enumerate()
        .filter(|(_, group)| group.schema.as_object().is_some_and(|schema| !schema.contains_key("type")));
    let untyped: Vec<(usize, &Group)> = untyped.collect();
    let twins: Vec<Twin<'_>> = PRECISE
        .iter()
        .flat_map(|(r#type, _)| untyped.iter().map(|(at, group)| Twin::new(*at, group, r#type)))
        .collect();
    let documents = PRECISE.iter().flat_map(|(r#type, _)| {
        let units = twins.iter().filter(|twin| twin.r#type == *r#type).map(Twin::unit);
        documents(r#type, units.collect(), &options(&suites))
    });
    let project = build("twins", documents.collect());
    let mut asked: Vec<(&Twin<'_>, bool)> = Vec::new();
    let mut questions: Vec<Question> = Vec::new();
    for twin in &twins {
        for (question, expected) in twin.questions(&suites) {
            asked.push((twin, expected));
            questions.push(question);
        }
    }
    let answers = project.ask(&questions);
    let mut faults = Vec::new();
    for ((twin, expected), (question, answer)) in asked.into_iter().zip(questions.iter().zip(&answers)) {
        let Some(answer) = answer else { continue };
        if !answer.fast.says(expected) || !answer.exact.says(expected) {
            let Group { file, description, .. } = twin.group;
            let word = if expected { "valid" } else { "invalid" };
            faults.push(format!(
                "{file}: {description} | {} | {word}: {} | {:?} by the model, {:?} by the interpreter",
                question.component, question.text, answer.fast, answer.exact,
            ));
        }
    }
    println!("twins: {} values, {} answered", questions.len(), answers.iter().flatten().count());
    faults.extend(shares(&twins, &project));
    let mut codes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, code) in &project.refused {
        codes.entry(code).or_default().push(name);
    }
    faults.extend(codes.into_iter().map(|(code, names)| {
        format!("{} twins are refused with {code}: {} …", names.len(), names[..names.len().min(8)].join(", "))
    }));
    score::fail("twins", &faults, answers.iter().flatten());
}
