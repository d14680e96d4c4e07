//! The command line: what it writes, what it leaves alone, and what it says of either.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use tempfile::TempDir;

use crate::program::{files, project, specwright};

const CONFIG: &str = "[output]\nruntime = \"../runtime\"\n";

/// A folder with the reference document and a configuration.
fn shop() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("spec")).unwrap();
    fs::copy(project().join("spec/openapi.yaml"), folder.path().join("spec/openapi.yaml")).unwrap();
    fs::write(folder.path().join("specwright.toml"), CONFIG).unwrap();
    folder
}

fn generated() -> TempDir {
    let folder = shop();
    specwright(folder.path(), &["generate"]).ended(0);
    folder
}

fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    let names = files(folder).into_keys();
    names
        .map(|name| {
            let time = fs::metadata(folder.join(&name)).unwrap().modified().unwrap();
            (name, time)
        })
        .collect()
}

#[test]
fn a_second_run_touches_nothing() {
    let folder = generated();
    let (before, count) = (times(folder.path()), files(&folder.path().join("generated")).len());
    let run = specwright(folder.path(), &["generate"]).ended(0);
    assert_eq!(run.stdout, format!("generated: {} unchanged\n", count - 1));
    assert_eq!(times(folder.path()), before);
}

#[test]
fn check_finds_an_edit_of_any_file() {
    let folder = generated();
    let out = folder.path().join("generated");
    specwright(folder.path(), &["generate", "--check"]).ended(0);
    for (name, content) in files(&out) {
        let path = out.join(&name);
        // A comment more is no edit of the manifest, an entry less is one.
        let (edited, named) = if name == ".specwright-manifest" {
            let last = content.trim_ascii_end().iter().rposition(|byte| *byte == b'\n').unwrap();
            (content[..=last].to_vec(), "the manifest")
        } else {
            ([&content[..], b"# edited\n"].concat(), &*name)
        };
        for edited in [Some(edited), None] {
            match &edited {
                Some(edited) => fs::write(&path, edited).unwrap(),
                None => fs::remove_file(&path).unwrap(),
            }
            let run = specwright(folder.path(), &["generate", "--check"]).ended(1);
            assert!(run.stderr.contains(named), "{name}: {}", run.stderr);
            assert!(run.stderr.contains("specwright generate"), "{name}: {}", run.stderr);
        }
        fs::write(&path, content).unwrap();
    }
    specwright(folder.path(), &["generate", "--check"]).ended(0);
}

#[test]
fn check_finds_a_changed_document() {
    let folder = generated();
    let spec = folder.path().join("spec/openapi.yaml");
    let text = fs::read_to_string(&spec).unwrap();
    fs::write(&spec, text.replace("operationId: read_items", "operationId: list_items")).unwrap();
    let before = files(folder.path());
    let run = specwright(folder.path(), &["generate", "--check"]).ended(1);
    assert!(run.stderr.contains("generated/src/apis/items.rs"), "{}", run.stderr);
    assert!(run.stderr.contains("specwright generate"), "{}", run.stderr);
    assert!(files(folder.path()) == before);
    specwright(folder.path(), &["generate"]).ended(0);
    specwright(folder.path(), &["generate", "--check"]).ended(0);
}

#[test]
fn what_changes_for_handlers_is_told() {
    let folder = shop();
    let run = specwright(folder.path(), &["generate"]).ended(0);
    let census = "\n  7 operations in 3 traits, 10 models\n";
    assert!(run.stdout.ends_with(census), "{}", run.stdout);

    let spec = folder.path().join("spec/openapi.yaml");
    let text = fs::read_to_string(&spec).unwrap();
    let text = text.replace("operationId: read_items", "operationId: list_items");
    let text = text.replace("        tax: { type: [number, 'null'], format: double, default: null }\n", "");
    fs::write(&spec, text).unwrap();
    let lines = ["Items: `read_items` is now `list_items`", "model Item lost `tax`"];
    let run = specwright(folder.path(), &["generate", "--check"]).ended(1);
    assert!(lines.iter().all(|line| run.stderr.contains(&format!("note: {line}\n"))), "{}", run.stderr);
    for (arguments, word) in
        [(&["generate", "--dry-run"][..], "would be updated"), (&["generate"], "updated")]
    {
        let run = specwright(folder.path(), arguments).ended(0);
        let told = run.stdout.split_once(" unchanged\n").map(|(_, told)| told);
        assert!(run.stdout.contains(word), "{}", run.stdout);
        assert_eq!(told, Some(&*lines.map(|line| format!("  {line}\n")).concat()), "{}", run.stdout);
    }
    let run = specwright(folder.path(), &["generate"]).ended(0);
    assert_eq!(run.stdout.lines().count(), 1, "{}", run.stdout);
}

#[test]
fn what_the_document_no_longer_asks_for_is_deleted() {
    let folder = generated();
    let spec = folder.path().join("spec/openapi.yaml");
    let text = fs::read_to_string(&spec).unwrap();
    let (start, end) = (text.find("    Message:\n").unwrap(), text.find("    HTTPError:\n").unwrap());
    let without =
        format!("{}{}", &text[..start], &text[end..]).replace("schemas/Message", "schemas/HTTPError");
    fs::write(&spec, without.replace("example: { message: ", "example: { detail: ")).unwrap();
    specwright(folder.path(), &["generate"]).ended(0);
    assert!(!folder.path().join("generated/src/models/message.rs").exists());
    specwright(folder.path(), &["generate", "--check"]).ended(0);
}

#[test]
fn files_of_someone_else_are_named_and_not_overwritten() {
    let folder = shop();
    let (foreign, beside) = ("generated/src/lib.rs", "generated/notes.txt");
    fs::create_dir_all(folder.path().join("generated/src")).unwrap();
    for path in [foreign, beside] {
        fs::write(folder.path().join(path), "mine").unwrap();
    }
    let before = files(folder.path());
    let run = specwright(folder.path(), &["generate"]).ended(1);
    assert!(run.stderr.contains(foreign) && run.stderr.contains("--overwrite"), "{}", run.stderr);
    assert!(!run.stderr.contains(beside), "{}", run.stderr);
    assert!(files(folder.path()) == before);

    specwright(folder.path(), &["generate", "--overwrite"]).ended(0);
    assert_ne!(fs::read_to_string(folder.path().join(foreign)).unwrap(), "mine");
    assert_eq!(fs::read_to_string(folder.path().join(beside)).unwrap(), "mine");
    // Cargo finds files like `build.rs` by itself, so a check names what nobody generated.
    let run = specwright(folder.path(), &["generate", "--check"]).ended(1);
    assert!(run.stderr.contains(beside), "{}", run.stderr);
    fs::remove_file(folder.path().join(beside)).unwrap();
    specwright(folder.path(), &["generate", "--check"]).ended(0);
}

#[test]
fn an_edited_file_is_overwritten_only_when_asked_for() {
    let folder = generated();
    let path = folder.path().join("generated/src/models/item.rs");
    let content = fs::read(&path).unwrap();
    fs::write(&path, "// edited").unwrap();
    let run = specwright(folder.path(), &["generate"]).ended(1);
    assert!(run.stderr.contains("generated/src/models/item.rs"), "{}", run.stderr);
    assert_eq!(fs::read(&path).unwrap(), b"// edited");
    specwright(folder.path(), &["generate", "--overwrite"]).ended(0);
    assert!(fs::read(&path).unwrap() == content);
}

#[test]
fn a_dry_run_writes_nothing() {
    let folder = shop();
    let before = files(folder.path());
    let run = specwright(folder.path(), &["generate", "--dry-run"]).ended(0);
    assert!(run.stdout.contains("would create generated/src/lib.rs"), "{}", run.stdout);
    assert!(files(folder.path()) == before && !folder.path().join("generated").exists());
}

#[test]
fn the_output_does_not_depend_on_where_it_is_made() {
    let (one, other) = (generated(), tempfile::tempdir().unwrap());
    let (deep, spec) = (other.path().join("a b/ü/out"), one.path().join("spec/openapi.yaml"));
    let paths = [deep.to_str().unwrap(), spec.to_str().unwrap()];
    let config = one.path().join("specwright.toml");
    let arguments = ["generate", paths[1], "--out", paths[0], "--config", config.to_str().unwrap()];
    specwright(other.path(), &arguments).ended(0);
    assert!(files(&deep) == files(&one.path().join("generated")));
}

#[test]
fn mistakes_in_the_configuration_are_told_together() {
    let folder = shop();
    let text = "documnet = \"spec/openapi.yaml\"\n\n[errors]\nstyle = \"fastpai\"\n";
    fs::write(folder.path().join("specwright.toml"), text).unwrap();
    let before = files(folder.path());
    let run = specwright(folder.path(), &["generate"]).ended(1);
    for words in ["specwright.toml:1:1", "`document`", "specwright.toml:4:9", "`fastapi`"] {
        assert!(run.stderr.contains(words), "{words}: {}", run.stderr);
    }
    assert!(files(folder.path()) == before);
}

#[test]
fn wrong_use_ends_with_2() {
    let folder = shop();
    for arguments in
        [&[][..], &["generat"], &["generate", "--nope"], &["generate", "--check", "--dry-run"], &["check"]]
    {
        specwright(folder.path(), arguments).ended(2);
    }
    for arguments in [&["--help"][..], &["--version"], &["generate", "--help"], &["help", "check"]] {
        assert!(!specwright(folder.path(), arguments).ended(0).stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn the_examples_of_the_help_run() {
    let folder = shop();
    for arguments in [
        &["generate"][..],
        &["generate", "spec/openapi.yaml", "--out", "generated"],
        &["generate", "--dry-run"],
        &["generate", "--check"],
        &["check", "spec/openapi.yaml"],
    ] {
        specwright(folder.path(), arguments).ended(0);
    }
}

/// A document whose schema refers to another document, and a folder that has it.
fn referring(reference: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let document = format!(
        "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    A: {{ $ref: '{reference}' }}\n"
    );
    fs::write(folder.path().join("api.yaml"), document).unwrap();
    fs::create_dir_all(folder.path().join("vendor/inner")).unwrap();
    fs::write(
        folder.path().join("vendor/money.json"),
        r#"{"$defs":{"cents":{"type":"integer","minimum":0}}}"#,
    )
    .unwrap();
    fs::write(folder.path().join("secret.json"), r#"{"type":"string"}"#).unwrap();
    folder
}

#[test]
fn references_are_followed_into_mapped_folders_and_nowhere_else() {
    let check = |reference: &str, map: &str, code: i32| {
        let folder = referring(reference);
        let run = specwright(folder.path(), &["generate", "api.yaml", "--map-uri", map]).ended(code);
        if code == 1 {
            assert!(run.stderr.contains("SW0303"), "{reference}: {}", run.stderr);
        }
        folder
    };
    let map = "https://example.com/=vendor";
    let folder = check("https://example.com/money.json#/$defs/cents", map, 0);
    let model = fs::read_to_string(folder.path().join("generated/src/models/a.rs")).unwrap();
    assert!(model.contains("pub struct A(pub i64);") && model.contains("self.0 >= 0"), "{model}");
    check("https://example.com/other.json", map, 1);
    check("https://example.org/money.json", map, 1);
    // Neither steps back nor absolute paths lead out of the folder.
    check("https://example.com/../secret.json", map, 1);
    check("https://example.com/inner/../../secret.json", map, 1);
    check("https://example.com/%2e%2e/secret.json", map, 1);
    check("https://example.com//etc/passwd", "https://example.com/=vendor", 1);
    check("secret.json", map, 1);
    check("file:///etc/passwd", map, 1);
}

#[test]
#[cfg(unix)]
fn a_link_does_not_lead_out_of_a_mapped_folder() {
    let folder = referring("https://example.com/link.json");
    std::os::unix::fs::symlink("../secret.json", folder.path().join("vendor/link.json")).unwrap();
    let arguments = ["generate", "api.yaml", "--map-uri", "https://example.com/=vendor"];
    assert!(specwright(folder.path(), &arguments).ended(1).stderr.contains("SW0303"));
}

#[test]
fn options_of_the_command_line_come_before_those_of_the_configuration() {
    let folder = tempfile::tempdir().unwrap();
    let schemas = "    N: { type: integer }\n    D: { type: string, format: date }\n";
    fs::write(
        folder.path().join("api.yaml"),
        format!("openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"),
    )
    .unwrap();
    let check = |config: &str, arguments: &[&str], types: [&str; 2]| {
        fs::write(folder.path().join("specwright.toml"), config).unwrap();
        let arguments = [&["generate", "api.yaml", "--overwrite"], arguments].concat();
        specwright(folder.path(), &arguments).ended(0);
        for (file, expected) in ["n.rs", "d.rs"].iter().zip(types) {
            let text = fs::read_to_string(folder.path().join("generated/src/models").join(file)).unwrap();
            assert!(text.contains(expected), "{config} {arguments:?}: {text}");
        }
    };
    check("", &[], ["= i64;", "= chrono::NaiveDate;"]);
    check("numbers = 'exact'\nformats = 'annotation'", &[], ["json::Number", "= String;"]);
    check("", &["--numbers", "exact", "--formats", "annotation"], ["json::Number", "= String;"]);
    check("numbers = 'exact'", &["--numbers", "native"], ["= i64;", "= chrono::NaiveDate;"]);
    let run = specwright(folder.path(), &["generate", "--numbers", "float"]).ended(2);
    assert!(run.stderr.contains("it is `native` or `exact`"), "{}", run.stderr);
}

#[test]
fn limits_beyond_every_float_are_generated() {
    let folder = tempfile::tempdir().unwrap();
    let schemas = "    A: { type: number, multipleOf: 1e400 }\n    B: { type: integer, multipleOf: 1e400 }\n    \
                   C: { type: number, minimum: 1e400, maximum: -1e400 }\n    D: { const: 1e400 }\n    \
                   E: { type: object, properties: { a: { default: 1e400 } } }\n";
    let document = format!(
        "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    );
    fs::write(folder.path().join("api.yaml"), document).unwrap();
    for numbers in ["native", "exact"] {
        specwright(folder.path(), &["generate", "api.yaml", "--numbers", numbers]).ended(0);
    }
}
