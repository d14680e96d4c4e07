//! Random schemas and those of the corpus, with values that fit them and values that nearly do: whatever the schema,
//! the generated model, the interpreter and the oracle say the same, and what is accepted is written as a value that
//! is valid as well.
//!
//! `SPECWRIGHT_FULL=1` tries all of the corpus, more schemas and many more values; `SPECWRIGHT_SEED` draws others.

mod beyond;
mod corpus;
mod instances;
mod mutations;
mod pool;
mod random;
mod references;
mod rules;
mod schemas;
mod shrink;

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;
use std::rc::Rc;

use instances::Walk;
use jsonschema::Draft;
use random::Random;
use schemas::{Grammar, Maker};
use serde_json::{Map, Value};

use crate::oracle::Oracle;
use crate::score;
use crate::translate;
use crate::verdicts::{self, Answer, Document, Project, Question, Unit, Verdict, build};

/// How many disagreements are made smaller and shown.
const SHOWN: usize = 20;

/// How many components of a random document refer to each other.
const CLUSTER: usize = 12;

/// A document with its judge.
#[derive(Clone)]
struct Set {
    name: String,
    /// OpenAPI 3.0.
    old: bool,
    /// Any number is held, however large or precise.
    exact: bool,
    formats: bool,
    schemas: Map<String, Value>,
}

/// A value on which the judges are not of one mind.
struct Disagreement {
    set: usize,
    component: String,
    value: Value,
    words: String,
}

fn is_full() -> bool {
    env::var_os("SPECWRIGHT_FULL").is_some_and(|it| it == "1")
}

fn random(name: &str) -> Random {
    Random::new(&format!("{}{name}", env::var("SPECWRIGHT_SEED").unwrap_or_default()))
}

impl Set {
    /// So many random schemas.
    fn random(name: &str, old: bool, exact: bool, count: usize) -> Self {
        let grammar = Grammar { old, formats: !exact };
        let names: Vec<String> = (0..count).map(|at| format!("{name}N{at}")).collect();
        let mut random = random(name);
        let mut schemas = Map::new();
        for names in names.chunks(CLUSTER) {
            for (at, name) in names.iter().enumerate() {
                let schema = Maker { random: &mut random, grammar, names, at }.component();
                schemas.insert(name.clone(), schema);
            }
        }
        Self { name: name.to_lowercase(), old, exact, formats: !exact, schemas }
    }

    fn document(&self) -> Document {
        let units = self.schemas.iter().map(|(name, schema)| Unit {
            name: name.clone(),
            components: vec![(name.clone(), schema.clone())],
        });
        Document::new(&self.name, if self.old { "3.0.3" } else { "3.1.0" }, units.collect(), &self.options())
    }

    fn options(&self) -> Vec<(&'static str, String)> {
        let mut options = Vec::new();
        if self.exact {
            options.push(("--numbers", "exact".to_owned()));
        }
        if !self.formats {
            options.push(("--formats", "annotation".to_owned()));
        }
        options
    }

    fn oracle(&self, component: &str) -> Result<Oracle, String> {
        let schema = references::standalone(&self.schemas, component, self.old);
        Oracle::new(Draft::Draft202012, &schema, PathBuf::new(), self.formats)
    }

    /// Values for a component; half of them were changed.
    fn values(&self, component: &str, count: usize) -> Vec<Value> {
        let mut schemas = references::closure(&self.schemas, component);
        if self.old {
            schemas.values_mut().for_each(translate::translate);
        }
        let mut random = random(component);
        let mut values: Vec<Value> = Vec::new();
        for at in 0..count {
            let mut value = Walk::component(&mut random, &schemas, component);
            for _ in 0..[0, 1, 0, 2][at % 4] {
                mutations::mutate(&mut value, &mut random);
            }
            if self.exact && random.chance(10) && verdicts::has_option("--numbers") {
                beyond::reach(&mut value, &mut random);
            }
            values.push(value);
        }
        values
    }
}

/// Why the judges are not of one mind.
fn disagreement(answer: &Answer, oracle: &Oracle, value: &Value) -> Option<String> {
    let beyond = beyond::is_beyond(value);
    let valid = if beyond { answer.exact == Verdict::Accepted } else { oracle.accepts(value) };
    if !answer.fast.says(valid) || !answer.exact.says(valid) {
        let word = match (beyond, valid) {
            (true, _) => "unknown",
            (_, true) => "valid",
            (_, false) => "invalid",
        };
        return Some(format!(
            "{word} to the oracle, {:?} by the model, {:?} by the interpreter",
            answer.fast, answer.exact
        ));
    }
    let (text, accepted) = answer.again.as_ref()?;
    let again: Value = serde_json::from_str(text).ok()?;
    if leaves_out(value, &again) {
        return None;
    }
    if !accepted {
        return Some(format!("valid, but written as {text}, which the model refuses"));
    }
    if beyond {
        return None;
    }
    (!oracle.accepts(&again)).then(|| format!("valid, but written as {text}, which is invalid"))
}

/// Whether members without a place are gone. What is left may be another matter: two items may be equal then, and an
/// object may fit a second alternative of `oneOf`.
fn leaves_out(value: &Value, again: &Value) -> bool {
    match (value, again) {
        (Value::Array(value), Value::Array(again)) => {
            value.iter().zip(again).any(|(value, again)| leaves_out(value, again))
        }
        (Value::Object(value), Value::Object(again)) => {
            value.iter().any(|(key, value)| again.get(key).is_none_or(|again| leaves_out(value, again)))
        }
        _ => false,
    }
}

/// Tries all sets and fails with what disagrees, as small as it gets. Schemas may be refused with codes that are
/// harmless.
fn compare(name: &str, sets: &[Set], values: usize, harmless: &[&str]) {
    let project = build(name, sets.iter().map(Set::document).collect());
    let mut tally = Tally::default();
    for (at, set) in sets.iter().enumerate() {
        let components = set.schemas.keys().filter(|component| !project.refused.contains_key(*component));
        // Not each by itself, because starting a process takes longer than its answers.
        for components in components.collect::<Vec<_>>().chunks(64) {
            tally.add(at, set, &project, components, values);
        }
    }
    println!(
        "{name}: {} values, {} accepted, {} disagreements in {} components, {} schemas that the oracle refuses",
        tally.answers.len(),
        tally.accepted,
        tally.disagreements,
        tally.found.len(),
        tally.odd,
    );
    let mut faults = refusals(sets, &project, harmless);
    faults.extend(shrink::shrink(name, sets, tally.found, SHOWN));
    score::fail(name, &faults, tally.answers.iter());
}

/// What came out of a comparison.
#[derive(Default)]
struct Tally {
    answers: Vec<Answer>,
    accepted: usize,
    disagreements: usize,
    /// The first disagreement on each component.
    found: Vec<Disagreement>,
    /// Schemas that the oracle refuses.
    odd: usize,
}

impl Tally {
    fn add(&mut self, at: usize, set: &Set, project: &Project, components: &[&String], values: usize) {
        let mut tried = Vec::new();
        let mut questions = Vec::new();
        for component in components {
            let Ok(oracle) = set.oracle(component) else {
                self.odd += 1;
                continue;
            };
            let oracle = Rc::new(oracle);
            for value in set.values(component, values) {
                questions.push(Question { component: (*component).clone(), text: beyond::written(&value) });
                tried.push((*component, Rc::clone(&oracle), value));
            }
        }
        for ((component, oracle, value), answer) in tried.into_iter().zip(project.ask(&questions)) {
            let Some(answer) = answer else { continue };
            self.accepted += usize::from(answer.again.is_some());
            if let Some(words) = disagreement(&answer, &oracle, &value) {
                self.disagreements += 1;
                if self.found.last().is_none_or(|last| last.component != *component) {
                    self.found.push(Disagreement { set: at, component: component.clone(), value, words });
                }
            }
            self.answers.push(Answer { again: None, ..answer });
        }
    }
}

/// The schemas that the generator refuses, or makes something of that rustc refuses, by the reason.
fn refusals(sets: &[Set], project: &Project, harmless: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for set in sets {
        let mut codes: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
        for name in set.schemas.keys() {
            if let Some(code) = project.refused.get(name) {
                codes.entry(code).or_default().push(name);
            }
        }
        let counts: BTreeMap<&str, usize> = codes.iter().map(|(code, names)| (*code, names.len())).collect();
        println!("  {}: {} components, refused: {counts:?}", set.name, set.schemas.len());
        codes.retain(|code, _| !harmless.contains(code));
        faults.extend(codes.into_iter().map(|(code, names)| {
            let shortest =
                names.iter().map(|name| Value::Object(references::closure(&set.schemas, name)).to_string());
            let shortest = shortest.min_by_key(String::len).unwrap_or_default();
            format!("[{}] {} components are refused with {code}, such as {shortest}", set.name, names.len())
        }));
    }
    faults
}

#[test]
fn random_schemas_have_one_verdict() {
    let (count, values) = if is_full() { (1200, 600) } else { (480, 90) };
    let sets = [
        Set::random("Exact", false, true, count),
        Set::random("Plain", false, false, count),
        Set::random("Old", true, false, count),
    ];
    compare("random", &sets, values, &[]);
}

#[test]
fn schemas_of_the_corpus_have_one_verdict() {
    let (most, values) = if is_full() { (usize::MAX / 4, 100) } else { (12, 30) };
    let Some(corpus) = corpus::read(most) else { return };
    let set =
        |name: &str, old, schemas| Set { name: name.to_owned(), old, exact: false, formats: true, schemas };
    let sets = [set("old", true, corpus.old), set("new", false, corpus.new)];
    // What stands outside the components was left behind, and some documents are broken on purpose.
    compare("corpus", &sets, values, &["SW0206", "SW0208", "SW0301", "SW0302", "SW0303"]);
}
