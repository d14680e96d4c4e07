//! The view of a server → the text of its files, and of those around it.

use std::collections::BTreeMap;

use askama::Template;

use super::{file_name, imports};
use crate::format;
use crate::options::Options;
use crate::rust::view::{HandlerFile, Server};

type Result<T> = std::result::Result<T, askama::Error>;

#[derive(Template)]
#[template(path = "new/workspace.toml.askama", escape = "none")]
struct Workspace<'a> {
    version: &'a str,
    rust_version: &'a str,
    license: &'a str,
}

#[derive(Template)]
#[template(path = "new/server.toml.askama", escape = "none")]
struct Manifest<'a> {
    server: &'a Server,
    dependencies: Vec<&'a str>,
}

#[derive(Template)]
#[template(path = "new/specwright.toml.askama", escape = "none")]
struct Configuration {
    document: String,
    package: Option<String>,
    exact: bool,
}

#[derive(Template)]
#[template(path = "new/README.md.askama", escape = "none")]
struct Readme<'a> {
    server: &'a Server,
    document: &'a str,
}

#[derive(Template)]
#[template(path = "new/reference.md.askama", escape = "none")]
struct ReferenceReadme;

#[derive(Template)]
#[template(path = "new/main.rs.askama", escape = "none")]
struct Main<'a> {
    server: &'a Server,
}

#[derive(Template)]
#[template(path = "new/app.rs.askama", escape = "none")]
struct App<'a> {
    server: &'a Server,
}

#[derive(Template)]
#[template(path = "new/handlers/mod.rs.askama", escape = "none")]
struct Modules<'a> {
    server: &'a Server,
}

#[derive(Template)]
#[template(path = "new/handlers/tag.rs.askama", escape = "none")]
struct Tag<'a> {
    tag: &'a HandlerFile,
}

/// The sources of a server, by their paths in the project.
pub(crate) fn server(server: &Server) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    files.insert("server/src/main.rs".to_owned(), format!("{}\n", Main { server }.render()?.trim_end()));
    files.insert("server/src/app.rs".to_owned(), format!("{}\n", App { server }.render()?.trim_end()));
    let modules = Modules { server }.render()?;
    files.insert("server/src/handlers/mod.rs".to_owned(), formatted(&modules)?);
    for tag in &server.tags {
        let text = imports::outside(&Tag { tag }.render()?, &server.output.to_string());
        files.insert(format!("server/src/handlers/{}.rs", file_name(&tag.module)), formatted(&text)?);
    }
    let examples = server.examples.iter().map(|(path, text)| (format!("server/{path}"), text.clone()));
    files.extend(examples);
    Ok(files)
}

fn formatted(text: &str) -> Result<String> {
    format::plain(text).map_err(|error| askama::Error::Custom(Box::new(error)))
}

/// The server's `Cargo.toml`; the dependencies are lines of another one.
pub(crate) fn manifest(server: &Server, dependencies: Vec<&str>) -> Result<String> {
    Ok(Manifest { server, dependencies }.render()? + "\n")
}

/// `specwright.toml`
pub(crate) fn configuration(options: &Options) -> Result<String> {
    let quoted = |text: &str| toml::Value::from(text).to_string();
    let package = options.output.package.as_ref().map(|package| quoted(&package.value));
    let exact = options.numbers == crate::options::Numbers::Exact;
    Ok(Configuration { document: quoted(&options.document.value), package, exact }.render()? + "\n")
}

/// The project's README.
pub(crate) fn readme(server: &Server, options: &Options) -> Result<String> {
    Ok(Readme { server, document: &options.document.value }.render()? + "\n")
}

/// The README of the project for users and items.
pub(crate) fn reference_readme() -> Result<String> {
    Ok(ReferenceReadme.render()? + "\n")
}

/// The workspace's `Cargo.toml`: its packages take their version and edition from it.
pub(crate) fn workspace() -> Result<String> {
    let workspace = Workspace {
        version: env!("CARGO_PKG_VERSION"),
        rust_version: env!("CARGO_PKG_RUST_VERSION"),
        license: env!("CARGO_PKG_LICENSE"),
    };
    Ok(workspace.render()? + "\n")
}
