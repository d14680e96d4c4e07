//! The packages of the documents as a workspace of cargo, and their building.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Instant;

use super::document::declarations;
use super::{Built, Document, Project, refusals, runner};
use crate::program::{cargo, project, specwright, target};

const DOCUMENT: &str = "openapi.json";

/// The options that the generator's binary has.
static HELP: LazyLock<String> =
    LazyLock::new(|| specwright(Path::new("."), &["generate", "--help"]).ended(0).stdout);

/// Whether the generator's command line has an option.
pub(crate) fn has_option(option: &str) -> bool {
    HELP.contains(option)
}

/// Dependencies are compiled as the workspace of the tests does it, so that they are found compiled.
const MANIFEST: &str = "[workspace]
resolver = \"3\"
members = [MEMBERS]

[profile.dev]
debug = 0
incremental = false

[profile.dev.package.\"*\"]
opt-level = 1
debug = \"line-tables-only\"
";

/// Generates and builds documents below a folder of that name, which is always the same for a test, so that cargo
/// finds what has not changed.
pub(crate) fn build(name: &str, mut documents: Vec<Document>) -> Project {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance").join(name);
    fs::create_dir_all(&root).unwrap();
    let started = Instant::now();
    let mut refused: BTreeMap<String, String> = BTreeMap::new();
    for document in &mut documents {
        refused.extend(generate(&root, name, document));
    }
    let members = documents
        .iter()
        .flat_map(|document| ["generated", "runner"].map(|part| format!("\"{}/{part}\"", document.name)));
    write(&root.join("Cargo.toml"), &MANIFEST.replace("MEMBERS", &members.collect::<Vec<_>>().join(", ")));
    fs::copy(project().join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
    println!("{name}: generated after {:.1} s", started.elapsed().as_secs_f32());
    while let Err(said) = compile(&root) {
        let before = refused.len();
        for document in &mut documents {
            let found = refusals::uncompiled(&said, &root, document);
            if !found.is_empty() {
                document.units.retain(|unit| !found.contains_key(&unit.name));
                refused.extend(found);
                refused.extend(generate(&root, name, document));
            }
        }
        assert!(refused.len() > before, "{name}: {said}");
    }
    let mut components = HashMap::new();
    let mut built = Vec::new();
    for document in &documents {
        let names = document.units.iter().flat_map(|unit| &unit.components).map(|(name, _)| name);
        components.extend(names.map(|name| (name.clone(), built.len())));
        let program = format!("run-{name}-{}{}", document.name, std::env::consts::EXE_SUFFIX);
        built.push(Built {
            generated: root.join(&document.name).join("generated"),
            runner: target().join("debug").join(program),
        });
    }
    println!("{name}: {} components built after {:.1} s", components.len(), started.elapsed().as_secs_f32());
    Project { refused, components, built }
}

/// Builds all, or hands over what rustc says.
fn compile(root: &Path) -> Result<(), String> {
    let output = cargo(root).args(["build", "--offline", "--quiet", "--keep-going"]).output().unwrap();
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8(output.stderr).unwrap())
}

/// Writes the packages of a document, which is left without the units that are refused.
fn generate(root: &Path, name: &str, document: &mut Document) -> BTreeMap<String, String> {
    let folder = root.join(&document.name);
    let package = format!("{name}-{}", document.name);
    let mut refused = generate_crate(&folder, &package, document);
    let declared = declarations(&folder.join("generated/src/models"));
    let declared: BTreeSet<String> = declared.into_iter().map(|declaration| declaration.name).collect();
    let components = document.units.iter().flat_map(|unit| &unit.components).map(|(name, _)| name);
    let missing: Vec<String> = components.filter(|name| !declared.contains(*name)).cloned().collect();
    if !missing.iter().all(|name| document.held.contains(name)) {
        document.held.extend(missing);
        refused.extend(generate_crate(&folder, &package, document));
    }
    let names = document.units.iter().flat_map(|unit| &unit.components).map(|(name, _)| name.as_str());
    let names: Vec<(&str, bool)> = names.map(|name| (name, document.held.contains(name))).collect();
    runner::write(&folder.join("runner"), &package, &names);
    refused
}

fn generate_crate(folder: &Path, package: &str, document: &mut Document) -> BTreeMap<String, String> {
    fs::create_dir_all(folder).unwrap();
    // The runtime's path goes into a manifest that stands one folder below.
    let runtime = project().join("runtime");
    let config = format!(
        "document = \"{DOCUMENT}\"\n[output]\npackage = \"{package}\"\ndocs = false\nruntime = {}\n",
        toml::Value::from(runtime.to_str().unwrap()),
    );
    write(&folder.join("specwright.toml"), &config);
    let mut arguments = vec!["generate".to_owned(), "--overwrite".to_owned()];
    for (option, value) in &document.options {
        if has_option(option) {
            arguments.extend([(*option).to_owned(), value.clone()]);
        }
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut refused = BTreeMap::new();
    // Each stage stops at its gate, so the errors of the next one are seen only after those of this are gone.
    loop {
        let (text, lines) = document.text();
        write(&folder.join(DOCUMENT), &text);
        let run = specwright(folder, &arguments);
        if run.code == Some(0) {
            return refused;
        }
        let found = refusals::refused(&run.stderr, DOCUMENT, &lines);
        let found = if found.is_empty() { alone(folder, &arguments, document) } else { found };
        assert!(!found.is_empty(), "{package}: {}{}", run.stdout, run.stderr);
        document.units.retain(|unit| !found.contains_key(&unit.name));
        refused.extend(found);
    }
}

/// The units that are refused even when they are alone; for errors whose places are elsewhere.
fn alone(folder: &Path, arguments: &[&str], document: &Document) -> BTreeMap<String, String> {
    let mut refused = BTreeMap::new();
    for unit in &document.units {
        let single = Document {
            name: document.name.clone(),
            version: document.version,
            units: vec![unit.clone()],
            held: document.held.clone(),
            options: Vec::new(),
        };
        write(&folder.join(DOCUMENT), &single.text().0);
        let run = specwright(folder, &[arguments, &["--dry-run"]].concat());
        if run.code != Some(0) {
            let code = run.stderr.split_once("error[").and_then(|(_, rest)| rest.split_once(']'));
            refused.insert(unit.name.clone(), code.map_or("panic", |(code, _)| code).to_owned());
        }
    }
    refused
}

/// Writes a file that does not have that content already: cargo goes by the times of files.
pub(super) fn write(path: &PathBuf, text: &str) {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
