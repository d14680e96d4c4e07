//! `specwright` reads an OpenAPI document and writes a Rust server interface: models, validators, one trait for each
//! tag, and the axum router that calls them.
//!
//! The whole pipeline stands in [`generate`]: data flows one way, every stage has types of its own, collects
//! diagnostics and goes on, and a gate behind the checks stops when there are errors. The library does no I/O; only the
//! command line and [`write`](mod@write) do.

pub mod check;
pub mod diagnostic;
pub mod document;
mod format;
pub mod ir;
pub mod lower;
pub mod options;
pub mod pattern;
pub mod plan;
mod render;
pub mod represent;
pub mod resolve;
mod rust;
pub mod schema;
mod serve;
pub mod source;
mod status;
mod suggest;
pub mod write;

use std::collections::BTreeMap;

use diagnostic::{Diagnostic, Diagnostics, code};
use options::Options;
use source::{FileId, Sources};

/// Turns a document into the files of a crate, keyed by their paths in the output folder. `None` where the document has
/// errors: then all of them are among the diagnostics.
pub fn generate(
    sources: &Sources,
    file: FileId,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<BTreeMap<String, String>> {
    let (api, representations) = analyse(sources, file, options, diagnostics)?;
    let view = rust::view(&api, &representations, options, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let mut files = BTreeMap::new();
    for (path, text) in
        render::render(&view).map_err(|error| diagnostics.push(fault("a template", &error))).ok()?
    {
        let text = match text {
            render::Text::Plain(text) => format!("{}\n{text}\n", format::banner("#").trim_end()),
            render::Text::Rust(text) => match format::format(&text) {
                Ok(text) => text,
                Err(error) => {
                    diagnostics.push(fault(&path, &error));
                    continue;
                }
            },
        };
        files.insert(path, text);
    }
    files
        .insert("rustfmt.toml".to_owned(), format!("{}disable_all_formatting = true\n", format::banner("#")));
    files.extend(serve::documents(&sources.file(file).text, &api.root));
    (!diagnostics.has_errors()).then_some(files)
}

/// The first half of the pipeline: everything that can be said about a document.
pub fn analyse(
    sources: &Sources,
    file: FileId,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<(ir::Api, represent::Representations)> {
    let root = source::parse(sources, file, diagnostics)?;
    let document = document::document(root, diagnostics)?;
    let bound = resolve::resolve(document, diagnostics);
    let api = lower::lower(bound, diagnostics);
    check::check(&api, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let custom = options.types.iter().map(|(name, entry)| (name.clone(), entry.value.clone())).collect();
    let representations = represent::represent(&api, &custom, diagnostics);
    Some((api, representations))
}

fn fault(place: &str, error: &dyn std::fmt::Display) -> Diagnostic {
    Diagnostic::new(&code::OUTPUT_SYNTAX, format!("{place}: {error}"))
        .note("this is a fault of the generator, not of the document; nothing is written")
}
