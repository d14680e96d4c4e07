//! The tables of a TOML file → options, key by key.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::syntax::Doubt;
use super::table::{ROWS, Row, sections};
use super::value::{Item, kind};
use super::{Options, dependency};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::source::{FileId, Span};
use crate::suggest;

/// Reads the whole file, without what a fault of syntax makes doubtful.
pub(super) fn read(
    file: FileId,
    table: &DeTable<'_>,
    doubt: &Doubt,
    diagnostics: &mut Diagnostics,
) -> Options {
    let mut reader = Reader { file, doubt, options: Options::default(), diagnostics };
    reader.top(table);
    let Reader { options, .. } = reader;
    if doubt.is_none() {
        dependency::check_paths(&options, table, diagnostics);
    }
    options
}

type Member<'a> = (&'a Spanned<DeString<'a>>, &'a Spanned<DeValue<'a>>);

struct Reader<'a> {
    file: FileId,
    doubt: &'a Doubt,
    options: Options,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn top(&mut self, table: &DeTable<'_>) {
        for (key, value) in in_order(table) {
            let name: &str = key.get_ref();
            match value.get_ref() {
                _ if !sections().any(|section| section == name) => self.member("", (key, value)),
                DeValue::Table(table) => {
                    for member in in_order(table) {
                        self.member(name, member);
                    }
                }
                other if self.doubt.spares(value.span()) => {
                    let message = format!("`{name}` must be a table, found {}", kind(other));
                    self.diagnostics.push(
                        Diagnostic::new(&code::CONFIG_VALUE, message)
                            .at(self.span(value), "expected a table")
                            .help(format!("write `[{name}]` on a line of its own, and its keys below")),
                    );
                }
                _ => {}
            }
        }
    }

    /// A key that is not a section's.
    fn member(&mut self, section: &str, (key, value): Member<'_>) {
        if !self.doubt.spares(key.span()) || !self.doubt.spares(value.span()) {
            return;
        }
        let name: &str = key.get_ref();
        let found = ROWS.iter().find(|row| row.section == section && (row.is_open() || row.name == name));
        let Some(row) = found else {
            self.diagnostics.push(unknown(section, name, self.span(key)));
            return;
        };
        let item = Item {
            path: row.path(name),
            takes: row.takes,
            key: name,
            key_span: self.span(key),
            value: value.get_ref(),
            span: self.span(value),
        };
        (row.read)(&mut self.options, &item, self.diagnostics);
    }

    fn span<T>(&self, spanned: &Spanned<T>) -> Span {
        super::value::span(self.file, &spanned.span())
    }
}

/// The members as they stand in the file; the table has them in the order of their keys.
fn in_order<'a>(table: &'a DeTable<'a>) -> Vec<Member<'a>> {
    let mut members: Vec<_> = table.iter().collect();
    members.sort_by_key(|(key, _)| key.span().start);
    members
}

fn unknown(section: &str, name: &str, span: Span) -> Diagnostic {
    let shown = super::value::echo(name);
    let message = if section.is_empty() {
        format!("the configuration has no key {shown}")
    } else {
        format!("`[{section}]` has no key {shown}")
    };
    let rows = || ROWS.iter().filter(move |row| row.section == section);
    let here = || rows().map(|row| row.name).chain(sections().filter(|_| section.is_empty()));
    let elsewhere = || ROWS.iter().find(|row| row.name == name && row.section != section);
    let finding = Diagnostic::new(&code::CONFIG_KEY, message).at(span, "unknown key");
    match (suggest::nearest(name, here()), elsewhere()) {
        (_, Some(row)) => finding.help(belongs(row)),
        (Some(meant), None) => finding.help(format!("did you mean `{meant}`?")),
        (None, None) => finding.help(format!("there is {}", super::value::list(here(), "and"))),
    }
}

fn belongs(row: &Row) -> String {
    match row.section {
        "" => format!("`{}` stands at the top of the file, before the first `[…]`", row.name),
        section => format!("`{}` belongs into `[{section}]`", row.name),
    }
}
