//! The view → text, one template for each kind of file. Templates only print: every decision was made in the view.

mod imports;
pub(crate) mod project;

use std::collections::BTreeMap;

use askama::Template;

use crate::rust::view::{Additional, Crate, Item, ModelFile, TagFile};

/// Unformatted text.
pub(crate) enum Text {
    /// Rust, to be formatted.
    Rust(String),
    /// Anything else, as it is.
    Plain(String),
}

#[derive(Template)]
#[template(path = "Cargo.toml.askama", escape = "none")]
struct CargoToml<'a> {
    package: &'a str,
    runtime: &'a str,
    features: &'a [&'static str],
    dependencies: &'a indexmap::IndexMap<String, String>,
}

#[derive(Template)]
#[template(path = "lib.rs.askama", escape = "none")]
struct Lib<'a> {
    view: &'a Crate,
}

#[derive(Template)]
#[template(path = "schemas.rs.askama", escape = "none")]
struct Schemas<'a> {
    view: &'a Crate,
}

#[derive(Template)]
#[template(path = "errors.rs.askama", escape = "none")]
struct Errors<'a> {
    view: &'a Crate,
}

#[derive(Template)]
#[template(path = "security.rs.askama", escape = "none")]
struct Security<'a> {
    security: &'a crate::rust::view::Security,
}

#[derive(Template)]
#[template(path = "models/mod.rs.askama", escape = "none")]
struct Models<'a> {
    view: &'a Crate,
}

#[derive(Template)]
#[template(path = "models/model.rs.askama", escape = "none")]
struct Model<'a> {
    file: &'a ModelFile,
}

#[derive(Template)]
#[template(path = "apis/mod.rs.askama", escape = "none")]
struct Apis<'a> {
    view: &'a Crate,
}

#[derive(Template)]
#[template(path = "apis/tag.rs.askama", escape = "none")]
struct Api<'a> {
    tag: &'a TagFile,
}

#[derive(Template)]
#[template(path = "router/mod.rs.askama", escape = "none")]
struct Router<'a> {
    view: &'a Crate,
}

#[derive(Template)]
#[template(path = "router/tag.rs.askama", escape = "none")]
struct TagRouter<'a> {
    tag: &'a TagFile,
}

/// Renders every file of the output; the keys are paths in the output folder.
pub(crate) fn render(view: &Crate) -> Result<BTreeMap<String, Text>, askama::Error> {
    let mut files = BTreeMap::new();
    let mut rust = |path: String, text: String| drop(files.insert(path, Text::Rust(text)));
    rust("src/lib.rs".into(), Lib { view }.render()?);
    rust("src/schemas.rs".into(), Schemas { view }.render()?);
    rust("src/errors.rs".into(), imports::complete(&Errors { view }.render()?));
    rust("src/models/mod.rs".into(), Models { view }.render()?);
    rust("src/apis/mod.rs".into(), Apis { view }.render()?);
    rust("src/router/mod.rs".into(), imports::complete(&Router { view }.render()?));
    if !view.security.schemes.is_empty() {
        let security = &view.security;
        rust("src/security.rs".into(), imports::complete(&Security { security }.render()?));
    }
    for file in &view.models {
        let body = Model { file }.render()?;
        rust(format!("src/models/{}.rs", file_name(&file.module)), imports::model(&body, &file.imports));
    }
    for tag in &view.tags {
        rust(format!("src/apis/{}.rs", file_name(&tag.module)), imports::complete(&Api { tag }.render()?));
        rust(
            format!("src/router/{}.rs", file_name(&tag.module)),
            imports::complete(&TagRouter { tag }.render()?),
        );
    }
    let Crate { package, runtime, features, dependencies, .. } = view;
    files.insert(
        "Cargo.toml".into(),
        Text::Plain(CargoToml { package, runtime, features, dependencies }.render()?),
    );
    Ok(files)
}

/// A module's file: a raw identifier without its mark.
fn file_name(module: &proc_macro2::Ident) -> String {
    module.to_string().trim_start_matches("r#").to_owned()
}
