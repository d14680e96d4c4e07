//! `specwright new`

use std::path::Path;

use specwright::diagnostic::Diagnostics;
use specwright::project::{self, Files, Handlers};
use specwright::source::Sources;
use specwright::write;

use super::input::{self, Failure};
use super::{New, Outcome, library, report};

pub(super) fn run(arguments: &New) -> Outcome {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let ended = steps(arguments, &mut sources, &mut diagnostics);
    let shown = report::show(&sources, &diagnostics);
    match ended {
        Ok(count) => {
            let dir = arguments.dir.display();
            report::say(&format!("{dir}: {} created", report::plural(count, "file")));
            report::say(&format!("serve it with: cd {dir} && cargo run"));
            shown
        }
        Err(failure) => shown.max(failure),
    }
}

/// The number of the files that were written.
fn steps(arguments: &New, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Result<usize, Outcome> {
    // Told before anything else, for it does not take a look at the document.
    if let Err(diagnostic) = write::is_free(&arguments.dir) {
        diagnostics.push(*diagnostic);
        return Err(Outcome::Failed);
    }
    let files = match &arguments.spec {
        Some(spec) => of_document(arguments, spec, sources, diagnostics)?,
        None => project::of_reference(diagnostics).ok_or(Outcome::Findings)?,
    };
    write::project(&arguments.dir, &files).map_err(|diagnostic| {
        diagnostics.push(*diagnostic);
        Outcome::Failed
    })?;
    Ok(files.len())
}

fn of_document(
    arguments: &New,
    spec: &Path,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<Files, Outcome> {
    library::open(&arguments.map_uri, sources);
    let file = input::read(spec, sources, diagnostics).map_err(|failure| match failure {
        Failure::Io => Outcome::Failed,
        Failure::Content => Outcome::Findings,
    })?;
    let name = spec.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let handlers = arguments.handlers.unwrap_or(Handlers::Stubs);
    project::of_document(sources, file, name, handlers, diagnostics).ok_or(Outcome::Findings)
}
