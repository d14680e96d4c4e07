//! Disagreements → smaller ones: whatever can be left out of the schemas and of the value is left out.
//!
//! Rustc is slow to start and quick to go on, so all attempts of a round are the components of one document.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Disagreement, Set, beyond, disagreement, references};
use crate::verdicts::{Document, Question, Unit, build};

/// How many attempts are made on each in a round, and how many rounds there are.
const ATTEMPTS: usize = 40;
const ROUNDS: usize = 12;

/// Schemas and a value on which the judges disagree.
#[derive(Clone)]
struct Specimen {
    set: usize,
    root: String,
    schemas: Map<String, Value>,
    value: Value,
    words: String,
}

impl Specimen {
    /// A component of its own weighs more than what it says: what stands in one place is read more easily.
    fn size(&self) -> usize {
        let schemas = Value::Object(self.schemas.clone()).to_string();
        schemas.len() + 60 * self.schemas.len() + self.value.to_string().len()
    }
}

/// Texts of the smallest disagreements that were found.
pub(super) fn shrink(name: &str, sets: &[Set], found: Vec<Disagreement>, most: usize) -> Vec<String> {
    let specimens = found.into_iter().take(most).map(|it| Specimen {
        set: it.set,
        schemas: references::closure(&sets[it.set].schemas, &it.component),
        root: it.component,
        value: it.value,
        words: it.words,
    });
    let mut specimens: Vec<Specimen> = specimens.collect();
    let mut open: Vec<usize> = (0..specimens.len()).collect();
    for _ in 0..ROUNDS {
        if open.is_empty() {
            break;
        }
        let smaller = round(name, sets, &specimens, &open);
        open = smaller.keys().copied().collect();
        for (at, specimen) in smaller {
            specimens[at] = specimen;
        }
    }
    specimens.sort_by_key(Specimen::size);
    let texts = specimens.iter().map(|it| {
        let schemas = Value::Object(it.schemas.clone());
        format!(
            "[{}] {} | {schemas} | {} | {}",
            sets[it.set].name,
            it.root,
            beyond::written(&it.value),
            it.words
        )
    });
    texts.collect()
}

/// For each specimen the smallest attempt that still disagrees.
fn round(name: &str, sets: &[Set], specimens: &[Specimen], open: &[usize]) -> BTreeMap<usize, Specimen> {
    let mut attempts: Vec<(usize, String, Specimen)> = Vec::new();
    let mut units: Vec<Vec<Unit>> = vec![Vec::new(); sets.len()];
    for &at in open {
        for (n, attempt) in reductions(&specimens[at]).into_iter().enumerate() {
            let unit = format!("Try{at}No{n}");
            let names = attempt.schemas.keys().enumerate().map(|(m, name)| {
                (name.clone(), if *name == attempt.root { unit.clone() } else { format!("{unit}Part{m}") })
            });
            let names: BTreeMap<String, String> = names.collect();
            let components = references::renamed(&attempt.schemas, &names);
            units[attempt.set].push(Unit { name: unit.clone(), components });
            attempts.push((at, unit, attempt));
        }
    }
    let documents = sets.iter().zip(units).filter(|(_, units)| !units.is_empty()).map(|(set, units)| {
        Document::new(&set.name, if set.old { "3.0.3" } else { "3.1.0" }, units, &set.options())
    });
    let project = build(&format!("{name}-small"), documents.collect());
    let questions = attempts.iter().map(|(_, unit, attempt)| Question {
        component: unit.clone(),
        text: beyond::written(&attempt.value),
    });
    let answers = project.ask(&questions.collect::<Vec<_>>());
    let mut best: BTreeMap<usize, Specimen> = BTreeMap::new();
    for ((at, _, mut attempt), answer) in attempts.into_iter().zip(answers) {
        let Some(answer) = answer else { continue };
        let set = Set { schemas: attempt.schemas.clone(), ..sets[attempt.set].clone() };
        let Ok(oracle) = set.oracle(&attempt.root) else { continue };
        if let Some(words) = disagreement(&answer, &oracle, &attempt.value)
            && best.get(&at).is_none_or(|best| attempt.size() < best.size())
        {
            attempt.words = words;
            best.insert(at, attempt);
        }
    }
    best
}

/// The specimen with one thing less, those first that lack the most.
fn reductions(specimen: &Specimen) -> Vec<Specimen> {
    let mut list = Vec::new();
    let schemas = Value::Object(specimen.schemas.clone());
    for smaller in without(&schemas) {
        if let Value::Object(schemas) = smaller
            && schemas.contains_key(&specimen.root)
        {
            // What nothing refers to any more goes as well.
            let schemas = references::closure(&schemas, &specimen.root);
            list.push(Specimen { schemas, ..specimen.clone() });
        }
    }
    for name in specimen.schemas.keys().filter(|name| **name != specimen.root) {
        let schemas = references::inlined(&specimen.schemas, name);
        let schemas = references::closure(&schemas, &specimen.root);
        list.push(Specimen { schemas, ..specimen.clone() });
    }
    list.extend(without(&specimen.value).into_iter().map(|value| Specimen { value, ..specimen.clone() }));
    list.sort_by_cached_key(Specimen::size);
    let least = specimen.size();
    list.retain(|attempt| attempt.size() < least);
    // The great cuts and the small ones: the middle comes when those are done.
    if list.len() > ATTEMPTS {
        let step = list.len().div_ceil(ATTEMPTS);
        list = list.into_iter().step_by(step).collect();
    }
    list
}

/// A value without one of its members or elements, at any depth, or with one of them emptied or in the place of the
/// whole.
fn without(value: &Value) -> Vec<Value> {
    let mut list = Vec::new();
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let mut less = members.clone();
                less.shift_remove(name);
                list.push(Value::Object(less));
                for member in without(member) {
                    let mut less = members.clone();
                    less.insert(name.clone(), member);
                    list.push(Value::Object(less));
                }
            }
        }
        Value::Array(elements) => {
            for at in 0..elements.len() {
                let mut less = elements.clone();
                less.remove(at);
                list.push(Value::Array(less));
                for element in without(&elements[at]) {
                    let mut less = elements.clone();
                    less[at] = element;
                    list.push(Value::Array(less));
                }
            }
        }
        _ => {}
    }
    match value {
        Value::Object(members) => list.extend(members.values().filter(|it| it.is_object()).cloned()),
        Value::Array(elements) => list.extend(elements.iter().filter(|it| it.is_object()).cloned()),
        _ => return list,
    }
    list.push(Value::Bool(true));
    list
}
