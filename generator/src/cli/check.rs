//! `specwright check`

use specwright::diagnostic::Diagnostics;
use specwright::options::Options;
use specwright::source::Sources;

use super::input::{self, Failure};
use super::{Check, Outcome, library, report};

pub(super) fn run(arguments: &Check) -> Outcome {
    let mut outcome = Outcome::Fine;
    for spec in &arguments.specs {
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
        library::open(&arguments.map_uri, &mut sources);
        let read = input::read(spec, &mut sources, &mut diagnostics);
        if let Ok(file) = read {
            let _ = specwright::analyse(&mut sources, file, &Options::default(), &mut diagnostics);
        }
        let shown = report::show(&sources, &diagnostics);
        outcome = outcome.max(if read == Err(Failure::Io) { Outcome::Failed } else { shown });
        if shown == Outcome::Fine && diagnostics.is_empty() {
            report::say(&format!("{}: nothing to say", spec.display()));
        }
    }
    outcome
}
