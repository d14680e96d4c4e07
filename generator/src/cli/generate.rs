//! `specwright generate`

use std::path::{Path, PathBuf};

use specwright::diagnostic::{Diagnostic, Diagnostics, code};
use specwright::options::{self, Options};
use specwright::plan::{self, Plan, Rendered};
use specwright::source::Sources;
use specwright::{changes, write};

use super::input::{self, Failure};
use super::report::{self, plural};
use super::{Generate, Outcome, library};

const CONFIG: &str = "specwright.toml";
const VERSION: &str = env!("CARGO_PKG_VERSION");

pub(super) fn run(arguments: &Generate) -> Outcome {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let ended = steps(arguments, &mut sources, &mut diagnostics);
    let shown = report::show(&sources, &diagnostics);
    match ended {
        Ok(outcome) => outcome.max(shown),
        Err(failure) => shown.max(failure),
    }
}

fn steps(
    arguments: &Generate,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<Outcome, Outcome> {
    let (mut options, base) = configuration(arguments, sources, diagnostics)?;
    options.numbers = arguments.numbers.unwrap_or(options.numbers);
    options.formats = arguments.formats.unwrap_or(options.formats);
    library::open(&arguments.map_uri, sources);
    let spec = arguments.spec.clone().unwrap_or_else(|| base.join(&options.document.value));
    let out = arguments.out.clone().unwrap_or_else(|| base.join(&options.output.path.value));
    let file = input::read(&spec, sources, diagnostics).map_err(outcome)?;
    if stands_in(&spec, &out) {
        let message =
            format!("the document `{}` stands in the output folder `{}`", spec.display(), out.display());
        let help = "choose an output folder of its own: it belongs to the generator";
        diagnostics.push(Diagnostic::new(&code::FOREIGN_FILE, message).help(help));
        return Err(Outcome::Failed);
    }
    let files = specwright::generate(sources, file, &options, diagnostics).ok_or(Outcome::Findings)?;
    let rendered = Rendered { files };
    let disk = write::read_disk(&out, &rendered, diagnostics).ok_or(Outcome::Failed)?;
    let shown = out.display().to_string();
    let changes = changes::changes(&rendered, &disk, VERSION);
    if arguments.check {
        plan::drift(&rendered, &disk, VERSION, &shown, &changes, diagnostics);
        for path in write::strangers(&out, &rendered, &disk) {
            diagnostics.push(
                Diagnostic::new(
                    &code::FOREIGN_FILE,
                    format!("`{shown}/{path}` was not written by specwright"),
                )
                .help("move it out of the output folder"),
            );
        }
        return Ok(if diagnostics.has_errors() { Outcome::Findings } else { Outcome::Fine });
    }
    let plan = plan::plan(&rendered, &disk, VERSION, arguments.overwrite);
    if !plan.blocked.is_empty() {
        for blocked in &plan.blocked {
            diagnostics.push(blocked.diagnostic(&shown));
        }
        return Err(Outcome::Findings);
    }
    if !arguments.dry_run {
        write::write(&out, &plan, &rendered).map_err(|diagnostic: Box<Diagnostic>| {
            diagnostics.push(*diagnostic);
            Outcome::Failed
        })?;
    }
    tell(&plan, &shown, arguments.dry_run);
    let first = disk.manifest.is_none().then(|| changes::census(&rendered));
    for line in changes.iter().chain(&first) {
        report::say(&format!("  {line}"));
    }
    Ok(Outcome::Fine)
}

/// Whether a file is inside a folder; a folder that does not exist yet holds nothing.
fn stands_in(file: &Path, folder: &Path) -> bool {
    match (file.canonicalize(), folder.canonicalize()) {
        (Ok(file), Ok(folder)) => file.starts_with(folder),
        _ => false,
    }
}

fn outcome(failure: Failure) -> Outcome {
    match failure {
        Failure::Io => Outcome::Failed,
        Failure::Content => Outcome::Findings,
    }
}

/// The options and the folder that their paths are taken from.
fn configuration(
    arguments: &Generate,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<(Options, PathBuf), Outcome> {
    let path = match &arguments.config {
        Some(path) => path.clone(),
        None if Path::new(CONFIG).exists() => PathBuf::from(CONFIG),
        None => return Ok((Options::default(), PathBuf::new())),
    };
    let file = input::read(&path, sources, diagnostics).map_err(outcome)?;
    let options = options::read(sources, file, diagnostics);
    if diagnostics.has_errors() {
        return Err(Outcome::Findings);
    }
    Ok((options, path.parent().map(Path::to_path_buf).unwrap_or_default()))
}

/// Says what was done, or what would be.
fn tell(plan: &Plan, out: &str, dry_run: bool) {
    let lists = [("create", &plan.create), ("update", &plan.update), ("delete", &plan.delete)];
    if dry_run {
        for (what, list) in lists {
            for path in list {
                report::say(&format!("would {what} {out}/{path}"));
            }
        }
    }
    let would = if dry_run { "would be " } else { "" };
    let mut words: Vec<String> = lists
        .iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(what, list)| format!("{} {would}{what}d", plural(list.len(), "file")))
        .collect();
    words.push(format!("{} unchanged", plan.unchanged.len()));
    report::say(&format!("{out}: {}", words.join(", ")));
}
