//! `specwright` reads an OpenAPI document and writes a Rust server interface: models, validators, one trait for each
//! tag, and the axum router that calls them.
//!
//! The whole pipeline stands in [`generate`]: data flows one way, every stage has types of its own, collects
//! diagnostics and goes on, and a gate behind the checks stops when there are errors. The library does no I/O; only the
//! command line and [`write`](mod@write) do.

mod carry;
pub mod changes;
pub mod check;
pub mod diagnostic;
pub mod document;
pub mod fill;
mod format;
pub mod instance;
pub mod ir;
pub mod judge;
pub mod lower;
pub mod options;
pub mod pattern;
pub mod plan;
pub mod project;
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

use std::collections::{BTreeMap, HashMap};

use diagnostic::{Diagnostic, Diagnostics, code};
use options::Options;
use source::{FileId, Sources};

/// Turns a document into the files of a crate, keyed by their paths in the output folder. `None` where the document has
/// errors: then all of them are among the diagnostics.
pub fn generate(
    sources: &mut Sources,
    file: FileId,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<BTreeMap<String, String>> {
    let analysis = analyse(sources, file, options, diagnostics)?;
    let view = analysis.view(options, diagnostics)?;
    files(&view, &sources.file(file).text, &analysis.api, diagnostics)
}

/// The second half: the files of a crate.
fn files(
    view: &rust::view::Crate,
    text: &str,
    api: &ir::Api,
    diagnostics: &mut Diagnostics,
) -> Option<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for (path, text) in
        render::render(view).map_err(|error| diagnostics.push(fault("a template", &error))).ok()?
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
    files.extend(serve::documents(text, &api.root));
    (!diagnostics.has_errors()).then_some(files)
}

/// A document with what was found for its schemas.
#[derive(Debug)]
pub struct Analysis {
    /// The API.
    pub api: ir::Api,
    /// The schemas as the interpreter reads them, by their pointers.
    pub carried: BTreeMap<String, String>,
    /// Their shapes.
    pub representations: represent::Representations,
    /// What fills its error answers.
    pub fills: HashMap<schema::SchemaId, fill::Fill>,
}

impl Analysis {
    fn view(&self, options: &Options, diagnostics: &mut Diagnostics) -> Option<rust::view::Crate> {
        let view = rust::view(self, options, diagnostics);
        (!diagnostics.has_errors()).then_some(view)
    }
}

/// The first half of the pipeline: everything that can be said about a document.
pub fn analyse(
    sources: &mut Sources,
    file: FileId,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<Analysis> {
    let root = source::parse(sources, file, diagnostics)?;
    let document = document::document(root, diagnostics)?;
    let bound = resolve::resolve(document, sources, diagnostics);
    let mut api = lower::lower(bound, diagnostics);
    check::check(&api, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    if options.formats == options::Formats::Annotation {
        api.schemas.forget_formats();
    }
    let custom = options.types.iter().map(|(name, entry)| (name.clone(), entry.value.clone())).collect();
    let carried = carry::carry(&api);
    let judge = judge::Judge::new(&api.schemas, &carried, options.numbers);
    let representations = represent::represent(&api, &judge, &custom, options.numbers, diagnostics);
    let fills = fill::fills(&api, &judge);
    Some(Analysis { api, carried, representations, fills })
}

fn fault(place: &str, error: &dyn std::fmt::Display) -> Diagnostic {
    Diagnostic::new(&code::OUTPUT_SYNTAX, format!("{place}: {error}"))
        .note("this is a fault of the generator, not of the document; nothing is written")
}
