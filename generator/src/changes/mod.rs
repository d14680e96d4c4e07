//! Rendered files, and those that an earlier run wrote → what changed for those who write handlers, in short lines.
//!
//! What is compared is the Rust that people program against: a change of the document, of an option or of the
//! generator is told alike, and what no handler can see is not told. This stage does no I/O, never fails, and does not
//! know the document or the view.

mod compare;
mod file;
mod interface;
#[cfg(test)]
mod tests;
mod tokens;

use std::collections::BTreeMap;

use self::interface::{Area, Interface};
use crate::plan::{self, OnDisk, Rendered};

/// So many lines are told.
const LINES: usize = 30;

/// What the interface gains, loses and changes when that version of the generator writes the rendered files; nothing
/// where no earlier run is known, or where its files are not as it left them.
pub fn changes(rendered: &Rendered, disk: &OnDisk, version: &str) -> Vec<String> {
    let Some(manifest) = &disk.manifest else { return Vec::new() };
    let files = files(rendered, disk);
    let old = Interface::read(files.iter().filter_map(|(path, (old, _))| Some((*path, (*old)?))));
    let new = Interface::read(files.iter().filter_map(|(path, (_, new))| Some((*path, (*new)?))));
    let (Some(old), Some(new)) = (old, new) else { return Vec::new() };
    let mut lines = compare::compare(&old, &new, manifest.version == version);
    let more = lines.len().saturating_sub(LINES);
    if more > 0 {
        lines.truncate(LINES);
        lines.push(format!("and {more} more"));
    }
    lines
}

/// The size of an interface, for the run that writes it first.
pub fn census(rendered: &Rendered) -> String {
    let count = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let area = |wanted: fn(&Area) -> bool| {
        rendered.files.iter().filter(move |(path, _)| Area::of(path).as_ref().is_some_and(wanted))
    };
    let traits = area(|area| matches!(area, Area::Operations(_)));
    let traits = Interface::read(traits.map(|(path, text)| (path.as_str(), text.as_str())));
    let traits = traits.unwrap_or_default().traits;
    let operations = traits.values().map(|found| found.methods.len()).sum();
    // Items stand at the beginning of their lines; parsing all models would take longer than it is worth.
    let item =
        |line: &&str| ["pub struct ", "pub enum ", "pub type "].iter().any(|word| line.starts_with(word));
    let models = area(|area| matches!(area, Area::Models)).map(|(_, text)| text.lines().filter(item).count());
    let (operations, traits) = (count(operations, "operation"), count(traits.len(), "trait"));
    format!("{operations} in {traits}, {}", count(models.sum(), "model"))
}

/// A file as it was and as it is rendered.
type Sides<'a> = (Option<&'a str>, Option<&'a str>);

/// The files to compare: those that differ in more than the banner, and with a tag's interface its part of the router.
fn files<'a>(rendered: &'a Rendered, disk: &'a OnDisk) -> BTreeMap<&'a str, Sides<'a>> {
    let body = |text: &'a str| text.split_once('\n').map_or("", |(_, body)| body);
    let known = plan::written(rendered, disk);
    let read = known.into_iter().filter_map(|(path, (old, new))| {
        let old = old.map(std::str::from_utf8).transpose().ok()?;
        Some((path, Area::of(path)?, (old.map(body), new.map(body))))
    });
    let read: Vec<_> = read.collect();
    let differs = |sides: &Sides<'_>| sides.0 != sides.1;
    let tags: Vec<&str> =
        read.iter().filter(|(.., sides)| differs(sides)).filter_map(|(_, area, _)| area.tag()).collect();
    let wanted = read
        .iter()
        .filter(|(_, area, sides)| differs(sides) || area.tag().is_some_and(|tag| tags.contains(&tag)));
    wanted.map(|(path, _, sides)| (*path, *sides)).collect()
}
