//! Documents of many schemas → a process for each that answers whether a value is valid, by both paths.
//!
//! The generator's binary writes a crate from each document, a runner is written beside it, and all are built at once
//! by cargo, which finds in the workspace's target folder what it has compiled before.

mod document;
mod project;
mod refusals;
mod runner;

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

pub(crate) use document::{Document, Unit};
pub(crate) use project::{build, has_option};

/// Documents after their building.
pub(crate) struct Project {
    /// Units that the generator refuses, with the code of the diagnostic.
    pub(crate) refused: BTreeMap<String, String>,
    /// For each component its document.
    components: HashMap<String, usize>,
    built: Vec<Built>,
}

/// A document after its building.
struct Built {
    /// The crate that the generator wrote.
    generated: PathBuf,
    runner: PathBuf,
}

/// A value for a component.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub(crate) component: String,
    /// The value in one line of JSON.
    pub(crate) text: String,
}

/// What became of a value on one of the paths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Accepted,
    Refused,
    Panicked,
    /// The process ended, because its stack was exhausted, or had to be ended.
    Crashed,
}

/// The verdicts on a value.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// Of the generated model.
    pub(crate) fast: Verdict,
    /// Of the interpreter.
    pub(crate) exact: Verdict,
    /// The model as it is written again, and whether it is accepted again.
    pub(crate) again: Option<(String, bool)>,
}

impl Verdict {
    /// Whether it is none at all.
    pub(crate) fn is_broken(self) -> bool {
        matches!(self, Self::Panicked | Self::Crashed)
    }

    /// Whether it says the same as the other judges do.
    pub(crate) fn says(self, valid: bool) -> bool {
        self == if valid { Self::Accepted } else { Self::Refused }
    }
}

impl Project {
    /// Answers in the order of the questions; `None` where the component's document does not have it, because the
    /// generator refused it.
    pub(crate) fn ask(&self, questions: &[Question]) -> Vec<Option<Answer>> {
        let mut answers = vec![None; questions.len()];
        for (at, built) in self.built.iter().enumerate() {
            let own = |question: &Question| self.components.get(&question.component) == Some(&at);
            let places: Vec<usize> = (0..questions.len()).filter(|place| own(&questions[*place])).collect();
            let own: Vec<&Question> = places.iter().map(|place| &questions[*place]).collect();
            for (place, answer) in places.into_iter().zip(runner::ask(&built.runner, &own)) {
                answers[place] = Some(answer);
            }
        }
        answers
    }

    /// How each component is declared in Rust, by its name: the text of the declaration up to its end.
    pub(crate) fn declarations(&self) -> HashMap<String, String> {
        let folders = self.built.iter().map(|built| built.generated.join("src/models"));
        let found = folders.flat_map(|folder| document::declarations(&folder));
        let mut found: HashMap<String, String> = found.map(|it| (it.name, it.text)).collect();
        let names = self.components.keys().cloned();
        names
            .filter_map(|name| {
                let text = found.remove(&name).or_else(|| found.remove(&document::holder(&name)))?;
                Some((name, text))
            })
            .collect()
    }
}
