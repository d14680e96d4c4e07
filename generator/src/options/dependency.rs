//! A dependency of the output → TOML on one line, and the paths of Rust that must begin with one.
//!
//! It is written anew from the parsed value, so that a table with a header of its own and one in braces come out
//! alike, and whatever the configuration says stays within its value.

use toml::de::{DeTable, DeValue};

use super::value::{Item, echo, kind, list, refuse, span};
use super::{Options, Setting};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::source::Span;
use crate::suggest;

/// What the table of a dependency may have, and of which kind.
const KEYS: &[(&str, Kind)] = &[
    ("version", Kind::Text),
    ("path", Kind::Text),
    ("git", Kind::Text),
    ("branch", Kind::Text),
    ("tag", Kind::Text),
    ("rev", Kind::Text),
    ("registry", Kind::Text),
    ("package", Kind::Text),
    ("features", Kind::Texts),
    ("default-features", Kind::Boolean),
    ("workspace", Kind::Boolean),
];

#[derive(Clone, Copy)]
enum Kind {
    Text,
    Texts,
    Boolean,
}

/// Reads a version or a table.
pub(super) fn read(item: &Item<'_>, out: &mut Diagnostics) -> Option<String> {
    match item.value {
        DeValue::String(version) if !version.is_empty() => Some(text(version)),
        DeValue::String(_) => {
            refuse(item.refused("and it is empty").help("write `\"*\"` for any version"), out)
        }
        DeValue::Table(table) if table.is_empty() => refuse(item.refused("and it is empty"), out),
        DeValue::Table(table) => {
            let mut members: Vec<_> = table.iter().collect();
            members.sort_by_key(|(key, _)| key.span().start);
            let mut written = Vec::new();
            let mut sound = true;
            for (key, value) in members {
                match member(item, key.get_ref(), value.get_ref()) {
                    Ok(text) => written.push(text),
                    Err(fault) => {
                        sound = false;
                        let at = if fault.in_value { value.span() } else { key.span() };
                        out.push(fault.told(span(item.span.file, &at)));
                    }
                }
            }
            sound.then(|| format!("{{ {} }}", written.join(", ")))
        }
        _ => refuse(item.wrong_kind(), out),
    }
}

struct Fault {
    message: String,
    label: String,
    help: Option<String>,
    in_value: bool,
}

impl Fault {
    fn told(self, span: Span) -> Diagnostic {
        let code = if self.in_value { &code::CONFIG_VALUE } else { &code::CONFIG_KEY };
        let finding = Diagnostic::new(code, self.message).at(span, self.label);
        self.help.into_iter().fold(finding, Diagnostic::help)
    }
}

/// `key = value`
fn member(item: &Item<'_>, key: &str, value: &DeValue<'_>) -> Result<String, Fault> {
    let Some((_, wanted)) = KEYS.iter().find(|(name, _)| *name == key) else {
        let known = || KEYS.iter().map(|(name, _)| *name);
        return Err(Fault {
            message: format!("a dependency has no key {}", echo(key)),
            label: "unknown key".to_owned(),
            help: Some(match suggest::nearest(key, known()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("there is {}", list(known(), "and")),
            }),
            in_value: false,
        });
    };
    let (written, expected) = match wanted {
        Kind::Text => (value.as_str().map(text), "a string"),
        Kind::Boolean => (value.as_bool().map(|value| value.to_string()), "`true` or `false`"),
        Kind::Texts => {
            let elements = value.as_array().into_iter().flatten();
            let texts: Option<Vec<_>> =
                elements.map(|element| element.get_ref().as_str().map(text)).collect();
            let texts = texts.filter(|_| value.is_array());
            (texts.map(|texts| format!("[{}]", texts.join(", "))), "a list of strings")
        }
    };
    written.map(|written| format!("{key} = {written}")).ok_or_else(|| Fault {
        message: format!("`{}.{key}` must be {expected}, found {}", item.path, kind(value)),
        label: format!("expected {expected}"),
        help: None,
        in_value: true,
    })
}

/// A basic string of TOML.
fn text(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::from("\"");
    for c in text.chars() {
        // Writing to a string cannot fail.
        let _ = match c {
            '"' | '\\' => write!(out, "\\{c}"),
            c if c.is_control() => write!(out, "\\u{:04X}", u32::from(c)),
            c => write!(out, "{c}"),
        };
    }
    out.push('"');
    out
}

/// Crates that the output can always name.
const ALWAYS: [&str; 4] = ["alloc", "core", "specwright_runtime", "std"];

/// A path of several parts begins with a crate, and what is not the output's own has to be declared.
pub(super) fn check_paths(options: &Options, table: &DeTable<'_>, diagnostics: &mut Diagnostics) {
    // The file's keys: an entry that has a fault of its own is declared all the same.
    let entries =
        table.get("dependencies").and_then(|value| value.get_ref().as_table()).into_iter().flatten();
    let declared: Vec<String> = entries.map(|(name, _)| name.get_ref().replace('-', "_")).collect();
    let types = options.types.values().map(|entry| (&entry.value, Some(entry.span)));
    let derives = options.derives.iter().map(|Setting { value, span }| (value, *span));
    for (path, span) in types.chain(derives) {
        let (Some((name, _)), Some(span)) = (path.split_once("::"), span) else { continue };
        if ALWAYS.contains(&name) || declared.iter().any(|declared| declared == name) {
            continue;
        }
        let message = format!("`{path}` begins with {}, which `[dependencies]` does not have", echo(name));
        let finding = Diagnostic::new(&code::CONFIG_VALUE, message).at(span, "a crate that is not declared");
        let help = match suggest::nearest(name, declared.iter().map(String::as_str)) {
            _ if matches!(name, "crate" | "self" | "super") => {
                "the output is written anew each time: put the type into a crate of its own".to_owned()
            }
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("add it to `[dependencies]`, such as `{name} = {{ path = \"../{name}\" }}`"),
        };
        diagnostics.push(finding.help(help));
    }
}
