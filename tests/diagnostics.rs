//! Documents with mistakes, and everything that is said of them in one run: each mistake with its place and the lines
//! that it stands in.

use std::env;
use std::fs;
use std::path::Path;

use crate::program::{files, project, specwright};

const MEND: &str =
    "if the text is what it should be: UPDATE_EXPECT=1 cargo test -p specwright-tests diagnostics";

/// `check` and `generate` say the same of a document, end with 1, and nothing is written.
fn check(name: &str) {
    let cases = project().join("tests/diagnostics");
    let folder = tempfile::tempdir().unwrap();
    fs::copy(cases.join(name), folder.path().join(name)).unwrap();
    let before = files(folder.path());
    let found = specwright(folder.path(), &["check", name]).ended(1).stderr;
    let generated = specwright(folder.path(), &["generate", name, "--out", "out"]).ended(1).stderr;
    assert!(found == generated && files(folder.path()) == before, "{name}: {generated}");
    assert!(!folder.path().join("out").exists(), "{name}");
    for line in found.lines().filter(|line| line.contains("--> ")) {
        assert_eq!(line.rsplit(':').take_while(|part| part.parse::<u32>().is_ok()).count(), 2, "{line}");
    }

    let path = cases.join(Path::new(name).with_extension("txt"));
    if env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1") {
        fs::write(&path, &found).unwrap();
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == found, "{name}: expected\n{expected}\nfound\n{found}\n{MEND}");
}

#[test]
fn every_mistake_of_a_document_is_told_in_one_run() {
    let folder = project().join("tests/diagnostics");
    let documents =
        listing(&folder).into_iter().filter(|name| Path::new(name).extension() != Some("txt".as_ref()));
    let documents: Vec<_> = documents.collect();
    for name in &documents {
        check(name);
    }
    // Each document has a text, and each text a document.
    assert_eq!(listing(&folder).len(), 2 * documents.len());
}

/// A file that is no document: what ends the run, and the words that say why.
fn check_input(name: &str, code: i32, words: &[&str], make: impl FnOnce(&Path)) {
    let folder = tempfile::tempdir().unwrap();
    make(&folder.path().join(name));
    let before = listing(folder.path());
    for arguments in [&["check", name][..], &["generate", name, "--out", "out"]] {
        let run = specwright(folder.path(), arguments).ended(code);
        for words in words.iter().chain([&name]) {
            assert!(run.stderr.contains(words), "{words}: {}", run.stderr);
        }
        assert_eq!(listing(folder.path()), before);
    }
}

/// The names in a folder, whatever they are.
fn listing(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn what_cannot_be_read_ends_with_2() {
    check_input("none.yaml", 2, &["cannot be read", "check the path"], |_| {});
    check_input("folder", 2, &["cannot be read", "is a directory"], |path| fs::create_dir(path).unwrap());
    #[cfg(unix)]
    check_input("pipe.yaml", 2, &["cannot be read", "no regular file"], |path| {
        assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
    });
}

#[test]
fn what_is_no_document_ends_with_1() {
    let write = |content: &'static [u8]| move |path: &Path| fs::write(path, content).unwrap();
    check_input("empty.yaml", 1, &["SW0104"], write(b""));
    check_input("blank.yaml", 1, &["SW0104"], write(b"# nothing\n\n"));
    check_input("latin.yaml", 1, &["SW0101", "UTF-8"], write(b"openapi: 3.1.0\ninfo: { title: \xe4 }\n"));
    check_input("text.yaml", 1, &["SW02"], write(b"just a text\n"));
    check_input("list.yaml", 1, &["SW02"], write(b"[1, 2]\n"));
    check_input("two.yaml", 1, &["SW0107"], write(b"openapi: 3.1.0\n---\nopenapi: 3.1.0\n"));
}

#[test]
fn several_documents_are_checked_in_one_run() {
    let folder = project().join("tests/diagnostics");
    let run =
        specwright(&folder, &["check", "../../spec/openapi.yaml", "swagger.yaml", "none.yaml"]).ended(2);
    assert!(run.stderr.contains("swagger.yaml:1:1") && run.stderr.contains("`none.yaml`"), "{}", run.stderr);
}
