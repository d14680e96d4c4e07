//! A diagnostic → text in rustc's look.
//!
//! The library that draws is handed lines, never files: of each place one line, and of a long line a part of it. So
//! a thousand findings in a document of many megabytes cost no more than in a small one. All words may come from the
//! document; what could steer a terminal is made visible before it is drawn.

use std::ops::Range;

use annotate_snippets::renderer::DEFAULT_TERM_WIDTH;
use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Renderer, Snippet, normalize_untrusted_str,
};

use super::{Diagnostic, Label, Severity};
use crate::source::{File, FileId, Position, Sources};

/// How text is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Whether to use ANSI colours.
    pub color: bool,
    /// The columns to draw within; `None` for a width that suits a log.
    pub width: Option<usize>,
}

/// Draws a diagnostic: its code and message, each place with its line, then the mend and the reason.
pub fn render(sources: &Sources, diagnostic: &Diagnostic, style: Style) -> String {
    let level = match diagnostic.code.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let primary = diagnostic.primary.iter().map(|label| (AnnotationKind::Primary, label));
    let related = diagnostic.related.iter().map(|label| (AnnotationKind::Context, label));
    let views = views(sources, primary.chain(related));
    let mut elements: Vec<Element<'_>> = views.iter().map(|view| view.snippet(sources).into()).collect();
    let helps = diagnostic.help.iter().map(|text| (Level::HELP, text));
    let notes = diagnostic.notes.iter().map(|text| (Level::NOTE, text));
    elements
        .extend(helps.chain(notes).map(|(level, text)| level.message(normalize_untrusted_str(text)).into()));

    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.id);
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(style.width.unwrap_or(DEFAULT_TERM_WIDTH).min(WIDEST));
    let drawn = renderer.render(&[Group::with_title(title).elements(elements)]);
    views.iter().fold(drawn, |drawn, view| view.with_true_column(sources, drawn))
}

/// The most columns to draw within. The part of a long line that is cut out reaches further on both sides, so that
/// the library sees that it has to put dots there.
const WIDEST: usize = 400;

/// Lines of one file that are drawn together.
struct View<'a> {
    file: FileId,
    /// The part of the file's text.
    shown: Range<usize>,
    marks: Vec<Mark<'a>>,
}

struct Mark<'a> {
    kind: AnnotationKind,
    label: &'a str,
    range: Range<usize>,
}

/// Places of the same file as near as this, in bytes, are drawn together.
const NEAR: usize = 4096;

/// Of a line longer than this, in bytes, only the part around the place is drawn.
const LONG: usize = 2048;

/// How many bytes of a long line are drawn before a place and from its beginning on.
const AROUND: (usize, usize) = (512, 1024);

/// The most bytes of a line that are underlined: more says no more.
const UNDERLINED: usize = 120;

/// The views of some places, in their order: a place that is near to one before it joins its view.
fn views<'a>(sources: &Sources, labels: impl Iterator<Item = (AnnotationKind, &'a Label)>) -> Vec<View<'a>> {
    let mut views: Vec<View<'a>> = Vec::new();
    for (kind, label) in labels {
        let file = label.span.file;
        let (shown, range) =
            line(&sources.file(file).text, label.span.start as usize, label.span.end as usize);
        let mark = Mark { kind, label: &label.text, range };
        match views
            .iter_mut()
            .find(|view| view.file == file && view.takes(&sources.file(file).text, &shown, &mark))
        {
            Some(view) => {
                view.shown = view.shown.start.min(shown.start)..view.shown.end.max(shown.end);
                view.marks.push(mark);
            }
            None => views.push(View { file, shown, marks: vec![mark] }),
        }
    }
    views
}

/// The part of the text that shows a place, and the part of it to be marked: no more than its first line.
fn line(text: &str, start: usize, end: usize) -> (Range<usize>, Range<usize>) {
    let start = text.floor_char_boundary(start);
    let from = text.floor_char_boundary(start.saturating_sub(LONG));
    let to = text.ceil_char_boundary(start + LONG);
    let (before, after) =
        (text.get(from..start).unwrap_or_default(), text.get(start..to).unwrap_or_default());
    let line_start = before.rfind('\n').map(|index| from + index + 1).or((from == 0).then_some(0));
    let line_end = after.find('\n').map(|index| start + index).or((to == text.len()).then_some(to));
    let shown = match (line_start, line_end) {
        (Some(line_start), Some(line_end)) if line_end - line_start <= LONG => line_start..line_end,
        _ => {
            let first = text.ceil_char_boundary(start.saturating_sub(AROUND.0));
            let last = text.floor_char_boundary(start + AROUND.1);
            line_start.unwrap_or(0).max(first)..line_end.unwrap_or(text.len()).min(last)
        }
    };
    let rest = text.get(start..shown.end).unwrap_or_default();
    let rest = rest.strip_suffix('\r').unwrap_or(rest).len();
    let end = end.clamp(start, start + rest.min(UNDERLINED));
    (shown.start.min(start)..start + rest, start..text.ceil_char_boundary(end))
}

impl<'a> View<'a> {
    /// Whether more text can be drawn together with this: it is near, and all between is short lines.
    fn takes(&self, text: &str, shown: &Range<usize>, mark: &Mark<'_>) -> bool {
        let union = self.shown.start.min(shown.start)..self.shown.end.max(shown.end);
        let whole_lines = |range: &Range<usize>| {
            let before = text.get(..range.start).is_some_and(|text| text.is_empty() || text.ends_with('\n'));
            let after =
                text.get(range.end..).is_some_and(|text| text.is_empty() || text.starts_with(['\n', '\r']));
            before && after
        };
        self.shown.contains(&mark.range.start) && mark.range.end <= self.shown.end
            || (union.len() <= NEAR
                && whole_lines(&self.shown)
                && whole_lines(shown)
                && text.get(union).is_some_and(|text| text.lines().all(|line| line.len() <= LONG)))
    }

    fn snippet(&'a self, sources: &'a Sources) -> Snippet<'a, Annotation<'a>> {
        let file = sources.file(self.file);
        let annotations = self.marks.iter().map(|mark| {
            let annotation =
                mark.kind.span(mark.range.start - self.shown.start..mark.range.end - self.shown.start);
            annotation.label((!mark.label.is_empty()).then(|| normalize_untrusted_str(mark.label)))
        });
        Snippet::source(file.text.get(self.shown.clone()).unwrap_or_default())
            .path(normalize_untrusted_str(&file.path))
            .line_start(position(file, self.shown.start).line as usize)
            .annotations(annotations)
    }

    /// Where the view begins within a line, the library takes that for the beginning of the line and counts columns
    /// from there: puts the place right in what it has drawn.
    fn with_true_column(&self, sources: &Sources, drawn: String) -> String {
        let file = sources.file(self.file);
        let cut = position(file, self.shown.start).column - 1;
        let marks = self.marks.iter().filter(|_| cut > 0).map(|mark| position(file, mark.range.start));
        for Position { line, column } in marks {
            let place = |column: u32| format!(" {}:{line}:{column}\n", normalize_untrusted_str(&file.path));
            let wrong = place(column - cut);
            if drawn.contains(&wrong) {
                return drawn.replacen(&wrong, &place(column), 1);
            }
        }
        drawn
    }
}

fn position(file: &File, byte: usize) -> Position {
    file.position(u32::try_from(byte).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests;
