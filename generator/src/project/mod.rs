//! A document → the files of a project that serves it: the document, the generated crate, the runtime, and a server with
//! a handler for each operation.
//!
//! All of it stands below one folder and names nothing outside. The runtime, and what of the server does not depend on
//! the document, are the files of this repository. This module does no I/O; it does not know how handlers are made.

mod embedded;

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::options::{Numbers, Options, Setting};
use crate::plan::{MANIFEST, Manifest, Rendered};
use crate::render;
use crate::rust;
use crate::source::{FileId, Sources};

/// Paths below the project's folder, with `/` between their parts, and the contents.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What handlers do in the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handlers {
    /// They say that they are still to be written.
    Stubs,
    /// They answer with the first documented success: its example, or a small value that the schema accepts.
    Examples,
}

/// The folder of the generated crate; `specwright.toml` has it too.
const GENERATED: &str = "generated";

/// The project for a document. `name` is what its file is called. `None` where the document has errors: then all of them
/// are among the diagnostics.
pub fn of_document(
    sources: &mut Sources,
    file: FileId,
    name: &str,
    handlers: Handlers,
    diagnostics: &mut Diagnostics,
) -> Option<Files> {
    let mut options = Options::default();
    // Whoever tries a document out sends numbers of any size.
    if handlers == Handlers::Examples {
        options.numbers = Numbers::Exact;
    }
    let analysis = crate::analyse(sources, file, &options, diagnostics)?;
    let package = rust::package(&analysis.api.title);
    if is_taken(&package) {
        options.output.package = Some(Setting { value: format!("{package}-api"), span: None });
    }
    let content = sources.file(file).text.clone();
    options.document.value = format!("spec/{}", file_name(name, &content));
    let view = analysis.view(&options, diagnostics)?;
    let generated = crate::files(&view, &content, &analysis.api, diagnostics)?;
    let server = rust::server(&analysis, &view, handlers, diagnostics);
    let written = render::project::server(&server).and_then(|mut written| {
        let dependencies = DEPENDENCIES.iter().filter_map(|name| dependency(name)).collect();
        written.insert("server/Cargo.toml".to_owned(), render::project::manifest(&server, dependencies)?);
        written.insert("specwright.toml".to_owned(), render::project::configuration(&options)?);
        written.insert("README.md".to_owned(), render::project::readme(&server, &options)?);
        written.extend(workspace()?);
        Ok(written)
    });
    let written = written.map_err(|error| diagnostics.push(crate::fault("a template", &error))).ok()?;
    let mut files: Files = written.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
    files.insert(options.document.value.clone(), content.into_bytes());
    add_generated(&mut files, generated);
    add_embedded(&mut files, &["runtime/", "server/src/log.rs", "server/src/serve.rs", "rustfmt.toml"]);
    Some(files)
}

/// The project for users and items: the reference document and the reference server.
pub fn of_reference(diagnostics: &mut Diagnostics) -> Option<Files> {
    const DOCUMENT: &str = "spec/openapi.yaml";
    let mut sources = Sources::default();
    let mut add = |path: &str| sources.add(path.to_owned(), embedded::file(path));
    let (configuration, document) = match (add("specwright.toml"), add(DOCUMENT)) {
        (Ok(configuration), Ok(document)) => (configuration, document),
        (Err(error), _) | (_, Err(error)) => {
            diagnostics.push(error);
            return None;
        }
    };
    let options = crate::options::read(&sources, configuration, diagnostics);
    let generated = crate::generate(&mut sources, document, &options, diagnostics)?;
    let mut written =
        workspace().map_err(|error| diagnostics.push(crate::fault("a template", &error))).ok()?;
    written.insert(
        "README.md".to_owned(),
        render::project::reference_readme()
            .map_err(|error| diagnostics.push(crate::fault("a template", &error)))
            .ok()?,
    );
    let mut files: Files = written.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
    add_generated(&mut files, generated);
    add_embedded(&mut files, &["runtime/", "server/", "spec/", "specwright.toml", "rustfmt.toml"]);
    Some(files)
}

/// What every workspace has.
fn workspace() -> Result<BTreeMap<String, String>, askama::Error> {
    Ok([
        ("Cargo.toml".to_owned(), render::project::workspace()?),
        (".gitignore".to_owned(), "/target\n/server.sqlite*\n".to_owned()),
    ]
    .into())
}

/// The generated crate, with the manifest by which `specwright generate` knows its files.
fn add_generated(files: &mut Files, generated: BTreeMap<String, String>) {
    let rendered = Rendered { files: generated };
    let manifest = Manifest::of(&rendered, env!("CARGO_PKG_VERSION")).to_string();
    let all = rendered.files.into_iter().chain([(MANIFEST.to_owned(), manifest)]);
    files.extend(all.map(|(path, text)| (format!("{GENERATED}/{path}"), text.into_bytes())));
}

fn add_embedded(files: &mut Files, prefixes: &[&str]) {
    let found = prefixes.iter().flat_map(|prefix| embedded::below(prefix));
    files.extend(found.map(|(path, content)| (path.to_owned(), content.to_vec())));
}

/// What the server of a document depends on, beside the generated crate.
const DEPENDENCIES: [&str; 6] =
    ["axum", "clap", "specwright-runtime", "tokio", "tracing", "tracing-subscriber"];

/// The line that the reference server's `Cargo.toml` has for a dependency.
fn dependency(name: &str) -> Option<&'static str> {
    let mut lines = embedded::text("server/Cargo.toml").lines();
    lines.find(|line| line.split_once(" = ").is_some_and(|(known, _)| known == name))
}

/// Whether the generated package cannot have a name, because the workspace has it, or Rust.
fn is_taken(package: &str) -> bool {
    const TAKEN: [&str; 14] = [
        "alloc",
        "app",
        "core",
        "fmt",
        "gen",
        "handlers",
        "io",
        "log",
        "middleware",
        "proc-macro",
        "serve",
        "server",
        "std",
        "test",
    ];
    let identifier = package.replace('-', "_");
    TAKEN.contains(&package)
        || DEPENDENCIES.contains(&package)
        || syn::parse_str::<proc_macro2::Ident>(&identifier).is_err()
}

/// The document's name in the project: its own, if that is an ordinary one.
fn file_name(name: &str, content: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if !name.is_empty() && !name.starts_with('.') && name.chars().all(plain) {
        return name.to_owned();
    }
    let json = content.trim_start().starts_with('{');
    format!("openapi.{}", if json { "json" } else { "yaml" })
}
