//! Every key of the configuration: its section, what it takes, its default and what it is for.

use std::fmt::Write as _;

use super::value::Item;
use super::{ErrorStyle, Formats, Numbers, Options, ResponseCheck};
use crate::diagnostic::Diagnostics;

/// One key, or all keys of a section in which the user names them.
pub(super) struct Row {
    /// The table in which it stands; empty for the top of the file.
    pub(super) section: &'static str,
    /// The key; a word in angle brackets stands for any key.
    pub(super) name: &'static str,
    /// The value in a few words that fit behind "must be".
    pub(super) takes: &'static str,
    /// The default as TOML; empty where there is none.
    pub(super) default: &'static str,
    /// What it is for, in one line of Markdown.
    pub(super) about: &'static str,
    /// Puts a value into the options, or tells what is wrong with it.
    pub(super) read: fn(&mut Options, &Item<'_>, &mut Diagnostics),
}

impl Row {
    /// Whether it stands for any key.
    pub(super) fn is_open(&self) -> bool {
        self.name.starts_with('<')
    }

    /// The key with its section: `output.path`.
    pub(super) fn path(&self, key: &str) -> String {
        if self.section.is_empty() { key.to_owned() } else { format!("{}.{key}", self.section) }
    }
}

/// Leaves the default where the value has a fault.
fn set<T>(slot: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *slot = value;
    }
}

const ERROR_STYLES: &[(&str, ErrorStyle)] =
    &[("problem", ErrorStyle::Problem), ("fastapi", ErrorStyle::FastApi)];

const RESPONSE_CHECKS: &[(&str, ResponseCheck)] =
    &[("reject", ResponseCheck::Reject), ("log", ResponseCheck::Log), ("off", ResponseCheck::Off)];

const NUMBERS: &[(&str, Numbers)] = &[("native", Numbers::Native), ("exact", Numbers::Exact)];

const FORMATS: &[(&str, Formats)] = &[("assertion", Formats::Assertion), ("annotation", Formats::Annotation)];

/// The keys, in the order in which the reference shows them.
pub(super) const ROWS: &[Row] = &[
    Row {
        section: "",
        name: "document",
        takes: "a path",
        default: r#""spec/openapi.yaml""#,
        about: "The OpenAPI document, seen from the folder of this file.",
        read: |options, item, out| set(&mut options.document, item.path(out)),
    },
    Row {
        section: "",
        name: "numbers",
        takes: r#"`"native"` or `"exact"`"#,
        default: r#""native""#,
        about: "How numbers are held: as Rust's integers and `f64`, or digit by digit whatever their size.",
        read: |options, item, out| set(&mut options.numbers, item.choice(NUMBERS, out)),
    },
    Row {
        section: "",
        name: "formats",
        takes: r#"`"assertion"` or `"annotation"`"#,
        default: r#""assertion""#,
        about: "Whether a value must be of the `format` that its schema names.",
        read: |options, item, out| set(&mut options.formats, item.choice(FORMATS, out)),
    },
    Row {
        section: "output",
        name: "path",
        takes: "a path",
        default: r#""generated""#,
        about: "The folder of the generated crate, seen from the folder of this file.",
        read: |options, item, out| set(&mut options.output.path, item.path(out)),
    },
    Row {
        section: "output",
        name: "package",
        takes: "the name of a package",
        default: "",
        about: "The name of the generated package. Without it, the document's title in kebab case.",
        read: |options, item, out| set(&mut options.output.package, item.package(out).map(Some)),
    },
    Row {
        section: "output",
        name: "runtime",
        takes: "a path",
        default: r#""../runtime""#,
        about: "The folder of the runtime crate, seen from the generated crate.",
        read: |options, item, out| set(&mut options.output.runtime, item.path(out)),
    },
    Row {
        section: "output",
        name: "docs",
        takes: "`true` or `false`",
        default: "true",
        about: "Whether the router serves `/docs`, `/openapi.json` and `/openapi.yaml`.",
        read: |options, item, out| set(&mut options.output.docs, item.boolean(out)),
    },
    Row {
        section: "errors",
        name: "style",
        takes: r#"`"problem"` or `"fastapi"`"#,
        default: r#""problem""#,
        about: "The shape of the router's error answers: problem details (RFC 9457), or what FastAPI sends.",
        read: |options, item, out| set(&mut options.error_style, item.choice(ERROR_STYLES, out)),
    },
    Row {
        section: "responses",
        name: "check",
        takes: r#"`"reject"`, `"log"` or `"off"`"#,
        default: r#""reject""#,
        about: "What becomes of a response that the document does not allow: a logged 500, a log, or nothing.",
        read: |options, item, out| set(&mut options.response_check, item.choice(RESPONSE_CHECKS, out)),
    },
    Row {
        section: "limits",
        name: "body",
        takes: "a size",
        default: r#""2 MiB""#,
        about: "The most that a request body may have: bytes, or a text with `B`, `KiB`, `MiB` or `GiB`.",
        read: |options, item, out| set(&mut options.body_limit, item.size(out)),
    },
    Row {
        section: "body-limits",
        name: "<operation>",
        takes: "a size",
        default: "",
        about: "The same for the body of one operation, by its `operationId`; `x-body-limit` there says so too.",
        read: |options, item, out| item.put(&mut options.body_limits, item.size(out)),
    },
    Row {
        section: "modules",
        name: "<tag>",
        takes: "the name of a module",
        default: "",
        about: "The module for a tag's operations, in snake case; the trait's name is made from it.",
        read: |options, item, out| item.put(&mut options.modules, item.module(out)),
    },
    Row {
        section: "models",
        name: "derives",
        takes: "a list of Rust paths",
        default: "[]",
        about: "Further derive macros for every model.",
        read: |options, item, out| set(&mut options.derives, item.paths(out)),
    },
    Row {
        section: "names",
        name: "<name>",
        takes: "a Rust identifier",
        default: "",
        about: "The name in Rust for a schema component or an `operationId`.",
        read: |options, item, out| item.put(&mut options.names, item.identifier(out)),
    },
    Row {
        section: "types",
        name: "<schema>",
        takes: "the path of a type",
        default: "",
        about: "A type of yours for a schema component. It implements `specwright_runtime::Model`.",
        read: |options, item, out| item.put(&mut options.types, item.type_path(out)),
    },
    Row {
        section: "dependencies",
        name: "<crate>",
        takes: "a version or a table",
        default: "",
        about: "A dependency of the generated crate, as in `Cargo.toml`, for such types and derives.",
        read: |options, item, out| item.put(&mut options.dependencies, item.dependency(out)),
    },
];

/// The sections, each once, in the order of the table.
pub(super) fn sections() -> impl Iterator<Item = &'static str> {
    let starts = ROWS.iter().enumerate().filter(|(at, row)| {
        !row.section.is_empty() && ROWS.iter().take(*at).all(|other| other.section != row.section)
    });
    starts.map(|(_, row)| row.section)
}

/// All keys as a table in Markdown.
pub fn reference() -> String {
    let mut out = String::from("| key | takes | default | meaning |\n| --- | --- | --- | --- |\n");
    for row in ROWS {
        let default = if row.default.is_empty() { String::new() } else { format!("`{}`", row.default) };
        let key = row.path(row.name);
        // Writing to a string cannot fail.
        let _ = writeln!(out, "| `{key}` | {} | {default} | {} |", row.takes, row.about);
    }
    out
}
