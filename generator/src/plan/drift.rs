//! What a check tells about an output folder that is not as a run would leave it.

use super::{Blocked, Manifest, OnDisk, Rendered, State, compare};
use crate::diagnostic::{Diagnostic, Diagnostics, code};

/// How many files one diagnostic names.
const NAMED: usize = 20;

/// Tells every difference between the output folder and what that version of the generator would write there. A
/// folder that another version wrote, with nothing else to be said about its files, is told as just that. `changes`
/// are told with the files that differ.
pub fn drift(
    rendered: &Rendered,
    disk: &OnDisk,
    version: &str,
    out: &str,
    changes: &[String],
    diagnostics: &mut Diagnostics,
) {
    let other =
        disk.manifest.as_ref().map(|manifest| manifest.version.as_str()).filter(|other| *other != version);
    let mut differing = Vec::new();
    let mut blocked = Vec::new();
    for (path, state) in compare(rendered, disk) {
        let what = match state {
            State::Same => continue,
            State::Stale if other.is_some_and(|other| only_version(rendered, disk, path, other, version)) => {
                continue;
            }
            State::Stale => "differs",
            State::Missing => "is missing",
            State::New => "does not exist yet",
            State::LeftOver => "is left over",
            State::Blocked(reason) => {
                blocked.push(Blocked { path: path.to_owned(), reason });
                continue;
            }
        };
        differing.push(format!("`{out}/{path}` {what}"));
    }
    let fresh = differing.is_empty() && blocked.is_empty();
    for blocked in blocked {
        diagnostics.push(blocked.diagnostic(out));
    }
    if !differing.is_empty() {
        diagnostics.push(stale(&differing, out, changes));
    }
    if let Some(other) = other {
        diagnostics.push(other_version(other, version, out));
    } else if fresh && disk.manifest != Some(Manifest::of(rendered, version)) {
        let message = format!("the manifest of `{out}` does not list what the folder holds");
        diagnostics.push(Diagnostic::new(&code::STALE_OUTPUT, message).help(MEND));
    }
}

const MEND: &str = "run `specwright generate`";

fn stale(differing: &[String], out: &str, changes: &[String]) -> Diagnostic {
    let message = format!("`{out}` is not what the document says");
    let finding = Diagnostic::new(&code::STALE_OUTPUT, message).help(MEND);
    let finding = changes.iter().fold(finding, Diagnostic::note);
    let finding = differing.iter().take(NAMED).fold(finding, Diagnostic::note);
    match differing.len().saturating_sub(NAMED) {
        0 => finding,
        more => finding.note(format!("and {more} more")),
    }
}

fn other_version(written: &str, running: &str, out: &str) -> Diagnostic {
    let message = format!("`{out}` was written by specwright {written}, and this is specwright {running}");
    Diagnostic::new(&code::OTHER_GENERATOR, message).help(format!("{MEND}, or use specwright {written}"))
}

/// Whether a file on disk is the rendered one but for the version that its banner names.
fn only_version(rendered: &Rendered, disk: &OnDisk, path: &str, written: &str, running: &str) -> bool {
    let (Some(new), Some(old)) = (rendered.files.get(path), disk.files.get(path)) else { return false };
    let banner = |version: &str| format!("specwright {version}");
    new.replace(&banner(running), &banner(written)).as_bytes() == old
}
