//! `specwright.toml` → [`Options`].
//!
//! One table lists every key; it feeds the reader, the defaults' test and the reference in the documentation. This
//! stage checks what can be checked without a document: it does not know OpenAPI, reads no file on its own and
//! resolves no path against a folder. Names and paths of Rust are only ever kept in the form in which they were
//! parsed, so that nothing else reaches the output through them.

mod dependency;
mod name;
mod place;
mod reader;
mod size;
mod syntax;
mod table;
#[cfg(test)]
mod tests;
mod value;

use indexmap::IndexMap;

pub use place::{Entry, Setting};
pub(crate) use size::{in_range, parse as parse_size};
pub use table::reference;

use crate::diagnostic::Diagnostics;
use crate::source::{FileId, Sources};

/// What the user chose; where nothing is said, the default. Paths have `/` between their parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// `document`: the OpenAPI document, relative to the configuration's folder.
    pub document: Setting<String>,
    /// `[output]`
    pub output: Output,
    /// `errors.style`
    pub error_style: ErrorStyle,
    /// `responses.check`
    pub response_check: ResponseCheck,
    /// `numbers`
    pub numbers: Numbers,
    /// `formats`
    pub formats: Formats,
    /// `limits.body`: the most bytes that a request body may have; at least 1.
    pub body_limit: u64,
    /// `[body-limits]`: an `operationId` → the same for its request body alone.
    pub body_limits: IndexMap<String, Entry<u64>>,
    /// `[modules]`: a tag → the module for it, a name in snake case from which the trait's name is made as well.
    pub modules: IndexMap<String, Entry<String>>,
    /// `models.derives`: paths of derive macros without generics, distinct.
    pub derives: Vec<Setting<String>>,
    /// `[names]`: a schema component or an `operationId` → an identifier.
    pub names: IndexMap<String, Entry<String>>,
    /// `[types]`: a schema component → the path of a type, which begins with the name of a crate.
    pub types: IndexMap<String, Entry<String>>,
    /// `[dependencies]`: the name of a crate → what stands behind `=` in a `Cargo.toml`, as TOML on one line.
    pub dependencies: IndexMap<String, Entry<String>>,
}

/// Where the output goes and what it consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// `output.path`: the output folder, relative to the configuration's folder.
    pub path: Setting<String>,
    /// `output.package`: the name of the package; `None` for one made from the document's title.
    pub package: Option<Setting<String>>,
    /// `output.runtime`: the folder of the runtime crate, relative to the output folder.
    pub runtime: Setting<String>,
    /// `output.docs`: whether `/docs`, `/openapi.json` and `/openapi.yaml` are served.
    pub docs: bool,
}

/// The shape and order of the router's own error answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ErrorStyle {
    /// Problem details as RFC 9457 has them.
    #[default]
    Problem,
    /// What a FastAPI server answers.
    FastApi,
}

/// What becomes of a response that the document does not allow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResponseCheck {
    /// It is logged, and the client is told of an internal error.
    #[default]
    Reject,
    /// It is logged and sent.
    Log,
    /// It is sent unchecked.
    Off,
}

/// How numbers are held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    /// As Rust's integers and `f64`; what these cannot hold is refused.
    #[default]
    Native,
    /// Digit by digit, whatever their size.
    Exact,
}

/// What `format` means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Formats {
    /// A value that is not of the format is refused.
    #[default]
    Assertion,
    /// It says nothing about values.
    Annotation,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            document: Setting::unset("spec/openapi.yaml".to_owned()),
            output: Output {
                path: Setting::unset("generated".to_owned()),
                package: None,
                runtime: Setting::unset("../runtime".to_owned()),
                docs: true,
            },
            error_style: ErrorStyle::default(),
            response_check: ResponseCheck::default(),
            numbers: Numbers::default(),
            formats: Formats::default(),
            body_limit: 2 << 20,
            body_limits: IndexMap::new(),
            modules: IndexMap::new(),
            derives: Vec::new(),
            names: IndexMap::new(),
            types: IndexMap::new(),
            dependencies: IndexMap::new(),
        }
    }
}

/// Reads a configuration. Every fault goes to the diagnostics, in one run; a key with a fault keeps its default.
pub fn read(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> Options {
    let text = &sources.file(file).text;
    let (table, errors) = toml::de::DeTable::parse_recoverable(text);
    let doubt = syntax::report(file, text, &errors, diagnostics);
    reader::read(file, table.get_ref(), &doubt, diagnostics)
}
