//! One value of the configuration → what its key takes, or a diagnostic that says what is allowed.

use std::ops::Range;

use indexmap::IndexMap;
use toml::de::DeValue;

use super::{Entry, Setting, dependency, name, size};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::source::{FileId, Span};
use crate::suggest;

/// A key with its value.
pub(super) struct Item<'a> {
    /// The key with its section, for messages.
    pub(super) path: String,
    /// What it takes, to stand behind "must be".
    pub(super) takes: &'static str,
    pub(super) key: &'a str,
    pub(super) key_span: Span,
    pub(super) value: &'a DeValue<'a>,
    pub(super) span: Span,
}

impl Item<'_> {
    /// A path to a file or a folder.
    pub(super) fn path(&self, out: &mut Diagnostics) -> Option<Setting<String>> {
        let text = self.text(out)?;
        if text.is_empty() {
            out.push(self.refused("and it is empty"));
        } else if text.contains('\\') {
            out.push(
                self.refused("and it has a backslash")
                    .help(format!("write `\"{}\"`", text.replace('\\', "/"))),
            );
        } else if text.contains(char::is_control) {
            out.push(self.refused("and it has a control character"));
        } else {
            return Some(Setting { value: text.to_owned(), span: Some(self.span) });
        }
        None
    }

    pub(super) fn boolean(&self, out: &mut Diagnostics) -> Option<bool> {
        match self.value {
            DeValue::Boolean(value) => Some(*value),
            DeValue::String(text) if matches!(&**text, "true" | "false") => {
                refuse(self.wrong_kind().help(format!("remove the quotes: `{text}`")), out)
            }
            _ => refuse(self.wrong_kind(), out),
        }
    }

    /// One of several words.
    pub(super) fn choice<T: Copy>(&self, choices: &[(&str, T)], out: &mut Diagnostics) -> Option<T> {
        let text = self.text(out)?;
        if let Some((_, choice)) = choices.iter().find(|(word, _)| *word == text) {
            return Some(*choice);
        }
        let message = format!("`{}` cannot be {}", self.path, echo(text));
        let finding = self.fault(message);
        out.push(match suggest::nearest(text, choices.iter().map(|(word, _)| *word)) {
            Some(meant) => finding.help(format!("did you mean `{meant}`?")),
            None => finding,
        });
        None
    }

    /// A number of bytes.
    pub(super) fn size(&self, out: &mut Diagnostics) -> Option<u64> {
        let read = match self.value {
            DeValue::Integer(number) => {
                // A number that is negative or too large is one that no limit can be.
                size::in_range(u64::from_str_radix(number.as_str(), number.radix()).unwrap_or(0))
            }
            DeValue::String(text) => size::parse(text),
            _ => return refuse(self.wrong_kind(), out),
        };
        read.map_err(|mend| out.push(self.unfit().help(mend))).ok()
    }

    pub(super) fn package(&self, out: &mut Diagnostics) -> Option<Setting<String>> {
        let text = self.text(out)?;
        match name::package(text) {
            Some(name) => Some(Setting { value: name.to_owned(), span: Some(self.span) }),
            None => refuse(self.unfit().help(PACKAGE), out),
        }
    }

    pub(super) fn module(&self, out: &mut Diagnostics) -> Option<String> {
        let name = name::module(self.text(out)?);
        let mend = "write letters from `a` to `z`, digits and `_`, and no keyword of Rust";
        name.or_else(|| refuse(self.unfit().help(mend), out))
    }

    pub(super) fn identifier(&self, out: &mut Diagnostics) -> Option<String> {
        let name = name::identifier(self.text(out)?);
        let mend = "write letters, digits and `_`, and no keyword of Rust";
        name.or_else(|| refuse(self.unfit().help(mend), out))
    }

    /// A path that begins with the name of a crate.
    pub(super) fn type_path(&self, out: &mut Diagnostics) -> Option<String> {
        let path = name::path(self.text(out)?).filter(|path| path.contains("::"));
        let mend =
            "write a crate and a type in it, such as `\"money::Money\"`; a generic type needs an alias there";
        path.or_else(|| refuse(self.unfit().help(mend), out))
    }

    /// A list of distinct paths; what is wrong with any of them is told.
    pub(super) fn paths(&self, out: &mut Diagnostics) -> Option<Vec<Setting<String>>> {
        let DeValue::Array(elements) = self.value else {
            let finding = self.wrong_kind();
            return refuse(finding.help("write it as a list: `[\"Eq\", \"Hash\"]`"), out);
        };
        let mut paths: Vec<Setting<String>> = Vec::new();
        for element in elements {
            let item = Item {
                path: self.path.clone(),
                takes: "a Rust path",
                key: self.key,
                key_span: self.key_span,
                value: element.get_ref(),
                span: span(self.span.file, &element.span()),
            };
            let Some(text) = item.text(out) else { continue };
            let Some(value) = name::path(text) else {
                out.push(item.unfit().help("write `Eq`, or a path such as `serde::Serialize`"));
                continue;
            };
            if let Some(first) = paths.iter().find(|path| path.value == value) {
                let message = format!("`{}` has {} twice", self.path, echo(&value));
                let finding = Diagnostic::new(&code::CONFIG_VALUE, message).at(item.span, "again here");
                out.push(
                    first.span.into_iter().fold(finding, |finding, span| finding.related(span, "first here")),
                );
            } else {
                paths.push(Setting { value, span: Some(item.span) });
            }
        }
        Some(paths)
    }

    /// What stands behind `=` in a list of dependencies.
    pub(super) fn dependency(&self, out: &mut Diagnostics) -> Option<String> {
        if name::package(self.key).is_none() {
            let message = format!("{} cannot be the name of a crate", echo(self.key));
            out.push(Diagnostic::new(&code::CONFIG_KEY, message).at(self.key_span, "").help(PACKAGE));
            return None;
        }
        dependency::read(self, out)
    }

    /// Keeps a value under its key.
    pub(super) fn put<T>(&self, map: &mut IndexMap<String, Entry<T>>, value: Option<T>) {
        if let Some(value) = value {
            let entry = Entry { key_span: self.key_span, value, span: self.span };
            map.insert(self.key.to_owned(), entry);
        }
    }

    fn text(&self, out: &mut Diagnostics) -> Option<&str> {
        match self.value {
            DeValue::String(text) => Some(text),
            _ => refuse(self.wrong_kind(), out),
        }
    }

    /// A value of another kind than the key takes.
    pub(super) fn wrong_kind(&self) -> Diagnostic {
        self.refused(&format!("found {}", kind(self.value)))
    }

    /// A value of the right kind that does not fit.
    fn unfit(&self) -> Diagnostic {
        let value = match self.value {
            DeValue::String(text) => echo(text),
            DeValue::Integer(number) => echo(&number.to_string()),
            other => kind(other).to_owned(),
        };
        self.refused(&format!("and {value} is not"))
    }

    /// A value that the key does not take.
    pub(super) fn refused(&self, why: &str) -> Diagnostic {
        self.fault(format!("`{}` must be {}, {why}", self.path, self.takes))
    }

    fn fault(&self, message: String) -> Diagnostic {
        Diagnostic::new(&code::CONFIG_VALUE, message).at(self.span, format!("expected {}", self.takes))
    }
}

/// Tells a fault in place of a value.
pub(super) fn refuse<T>(finding: Diagnostic, out: &mut Diagnostics) -> Option<T> {
    out.push(finding);
    None
}

const PACKAGE: &str =
    "write letters from `a` to `z`, digits, `-` and `_`, and no keyword or crate of Rust's own";

/// What a value is.
pub(super) fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    }
}

/// A byte range as a place.
pub(super) fn span(file: FileId, range: &Range<usize>) -> Span {
    // No source has more bytes than 32 bits count.
    let offset = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    Span { file, start: offset(range.start), end: offset(range.end) }
}

/// A text in backquotes, cut where it is too long to be read in a message.
pub(super) fn echo(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("`{}…`", text.get(..end).unwrap_or_default()),
        None => format!("`{text}`"),
    }
}

/// `a`, `b` and `c`, each in backquotes.
pub(super) fn list<'a>(words: impl IntoIterator<Item = &'a str>, last: &str) -> String {
    let words: Vec<String> = words.into_iter().map(echo).collect();
    match words.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((tail, head)) => format!("{} {last} {tail}", head.join(", ")),
    }
}
