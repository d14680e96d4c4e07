//! A changed document reaches people as errors of rustc, in the handlers that it is about.

use std::fs;
use std::path::{Path, PathBuf};

use crate::program::{cargo, files, project, specwright};

const READ_ITEM: (&str, &str) = ("  /items/{item_id}:\n", "  /trigger-error:\n");

const DELETE_ITEM: &str = "    delete:
      tags: [items]
      operationId: delete_item
      security: [{ XToken: [] }]
      parameters:
        - { name: item_id, in: path, required: true, schema: { type: integer, format: int64 } }
      responses:
        '204': { description: Gone. }
";

/// A workspace of the sources that the reference server is made of. Its place is always the same, so that cargo finds
/// what it has checked before.
fn workspace() -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("handlers");
    let _ = fs::remove_dir_all(&root);
    for folder in [
        "generated",
        "runtime/src",
        "runtime/assets",
        "server/src",
        "server/migrations",
        "server/demo",
        "spec",
    ] {
        for (name, content) in files(&project().join(folder)) {
            let path = root.join(folder).join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
    }
    for file in ["Cargo.lock", "specwright.toml", "runtime/Cargo.toml", "server/Cargo.toml"] {
        fs::copy(project().join(file), root.join(file)).unwrap();
    }
    let manifest: toml::Table = fs::read_to_string(project().join("Cargo.toml")).unwrap().parse().unwrap();
    let mut manifest = manifest;
    manifest["workspace"]["members"] = vec!["generated", "runtime", "server"].into();
    fs::write(root.join("Cargo.toml"), manifest.to_string()).unwrap();
    root
}

/// Whether the server still compiles, and what rustc says.
fn check(root: &Path, document: &str) -> (bool, String) {
    fs::write(root.join("spec/openapi.yaml"), document).unwrap();
    specwright(root, &["generate"]).ended(0);
    let mut command = cargo(root);
    command.args(["check", "--offline", "--quiet", "--package", "server", "--lib"]);
    let output = command.output().unwrap();
    (output.status.success(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_changed_document_breaks_the_handlers_that_it_is_about() {
    let root = workspace();
    let document = fs::read_to_string(root.join("spec/openapi.yaml")).unwrap();
    let (succeeded, said) = check(&root, &document);
    assert!(succeeded, "{said}");

    let (start, end) = (document.find(READ_ITEM.0).unwrap(), document.find(READ_ITEM.1).unwrap());
    let (succeeded, said) = check(&root, &format!("{}{}", &document[..start], &document[end..]));
    assert!(!succeeded);
    for words in ["method `read_item` is not a member of trait `Items`", "server/src/handlers/items.rs"] {
        assert!(said.contains(words), "{words}\n{said}");
    }

    let (succeeded, said) = check(&root, &format!("{}{DELETE_ITEM}{}", &document[..end], &document[end..]));
    assert!(!succeeded);
    for words in ["error[E0046]", "missing: `delete_item`", "server/src/handlers/items.rs"] {
        assert!(said.contains(words), "{words}\n{said}");
    }
}
