//! `specwright new`: what it writes, that it runs, and what it refuses.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::program::{cargo, files, project, specwright, target};

/// A new folder whose place is always the same, so that cargo finds what it has built before.
fn place(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.parent().unwrap()).unwrap();
    folder
}

fn document() -> String {
    project().join("tests/new/openapi.yaml").to_str().unwrap().to_owned()
}

/// Cargo in a project, with the versions that this workspace was built with.
fn run_cargo(folder: &Path, arguments: &[&str]) -> String {
    fs::copy(project().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let output = cargo(folder).args(arguments).args(["--offline", "--quiet"]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    assert_eq!(said, "", "a new project compiles without a warning");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_project_for_users_and_items_is_the_reference_server() {
    let folder = place("shop");
    let run = specwright(folder.parent().unwrap(), &["new", "shop"]).ended(0);
    assert!(run.stdout.contains("cd shop && cargo run"), "{}", run.stdout);
    let written = files(&folder);
    for part in ["generated", "runtime", "server", "spec"] {
        let below = |files: &BTreeMap<String, Vec<u8>>| -> BTreeMap<String, Vec<u8>> {
            let inside = files.iter().filter_map(|(name, content)| {
                Some((
                    name.strip_prefix(part).filter(|rest| rest.starts_with('/'))?.to_owned(),
                    content.clone(),
                ))
            });
            inside.collect()
        };
        let expected =
            files(&project().join(part)).into_iter().map(|(name, content)| (format!("/{name}"), content));
        let expected: BTreeMap<_, _> = expected.filter(|(name, _)| !name.starts_with("/target/")).collect();
        let found = below(&written);
        assert!(found.keys().eq(expected.keys()), "{part}: {:?}", found.keys());
        assert!(found == expected, "{part}");
    }
    specwright(&folder, &["generate", "--check"]).ended(0);
    let metadata = run_cargo(&folder, &["metadata", "--no-deps", "--format-version", "1"]);
    assert!(metadata.contains("\"name\":\"server\""));
}

/// The server of a project as a process; it ends with the test.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(folder: &Path) -> Self {
        // Its own name is that of the reference server, whose binary other tests find in the same place.
        const NAME: &str = "server-of-examples";
        let manifest = folder.join("server/Cargo.toml");
        let text = fs::read_to_string(&manifest).unwrap();
        fs::write(&manifest, text.replace("name = \"server\"", &format!("name = \"{NAME}\""))).unwrap();
        run_cargo(folder, &["build"]);
        let mut command = Command::new(target().join("debug").join(NAME));
        command.args(["--port", "0"]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("http://").unwrap().to_owned();
        Self { child, address }
    }

    /// Status line and headers in lower case, and the body.
    fn send(&self, method: &str, target: &str, headers: &str) -> (String, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        write!(stream, "{method} {target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{headers}\r\n")
            .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_ascii_lowercase(), body.to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn every_operation_answers_with_its_first_documented_success() {
    const KEY: &str = "x-key: any\r\n";
    const LONG: &str =
        r#"{"id":8,"name":"a name that makes this example too long for a line","tags":["one","two"]}"#;
    let folder = place("examples");
    let arguments = ["new", folder.to_str().unwrap(), "--spec", &document(), "--handlers", "examples"];
    specwright(project(), &arguments).ended(0);
    assert!(folder.join("server/examples/type/referenced_example.json").exists());
    // The title is `Serve`, and so is a module of the server.
    let manifest = fs::read_to_string(folder.join("generated/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"serve-api\""), "{manifest}");
    specwright(&folder, &["generate", "--check"]).ended(0);

    let server = Server::start(&folder);
    for (method, target, headers, status, body) in [
        ("GET", "/media-type-example", KEY, 200, r#"{"id":7,"name":"seven"}"#),
        ("GET", "/referenced-example", KEY, 200, LONG),
        ("POST", "/schema-example", KEY, 200, r#"[{"a":"x"}]"#),
        ("GET", "/made-up/1/a,b/true/2020-01-01/x", "", 200, r#"{"id":1}"#),
        ("GET", "/headers", "", 303, ""),
        ("GET", "/several", "", 200, "4"),
        ("GET", "/several", "accept: text/csv\r\n", 200, "a,b\n"),
        ("GET", "/optional", "", 200, "plain"),
        ("GET", "/optional", "authorization: Bearer x\r\n", 200, "plain"),
        ("DELETE", "/nothing", KEY, 204, ""),
        ("DELETE", "/base/nothing", KEY, 204, ""),
        ("GET", "/either", "authorization: Basic YTpi\r\n", 200, "either"),
    ] {
        let (head, found) = server.send(method, target, headers);
        assert!(head.starts_with(&format!("http/1.1 {status}")), "{method} {target}: {head}\n{found}");
        assert!(found == body || found.contains(body) && head.contains("chunked"), "{target}: {found}");
    }
    let (head, _) = server.send("GET", "/headers", "");
    for header in ["location: https://example.com/there", "x-count: 3", "x-given: true"] {
        assert!(head.contains(header), "{header}\n{head}");
    }
    assert!(!head.contains("x-optional"), "{head}");
    for (method, target, status) in
        [("GET", "/media-type-example", 401), ("DELETE", "/nothing", 401), ("GET", "/docs", 200)]
    {
        let (head, _) = server.send(method, target, "");
        assert!(head.starts_with(&format!("http/1.1 {status}")), "{target}: {head}");
    }
}

#[test]
fn stubs_say_that_they_are_still_to_be_written() {
    let folder = place("stubs");
    specwright(project(), &["new", folder.to_str().unwrap(), "--spec", &document()]).ended(0);
    let handlers = fs::read_to_string(folder.join("server/src/handlers/type.rs")).unwrap();
    assert!(handlers.contains("Err(AppError::NotImplemented(\"schema_example\"))"), "{handlers}");
    assert!(!folder.join("server/examples").exists());
    run_cargo(&folder, &["check"]);
}

#[test]
fn a_folder_that_is_not_empty_is_left_alone() {
    let folder = place("taken");
    let (dir, document) = (folder.to_str().unwrap(), document());
    let invocations: [&[&str]; 2] = [&["new", dir], &["new", dir, "--spec", &document]];
    for make in [
        |path: &Path| fs::write(path, "mine").unwrap(),
        |path: &Path| {
            fs::create_dir(path).unwrap();
            fs::write(path.join("mine"), "mine").unwrap();
        },
    ] {
        let _ = fs::remove_file(&folder);
        make(&folder);
        for arguments in invocations {
            let run = specwright(project(), arguments).ended(2);
            assert!(run.stderr.contains("choose a new folder"), "{}", run.stderr);
        }
    }
    assert_eq!(files(&folder), BTreeMap::from([("mine".to_owned(), b"mine".to_vec())]));
}

#[test]
fn an_empty_folder_is_filled() {
    let folder = place("empty");
    fs::create_dir(&folder).unwrap();
    specwright(&folder, &["new", "."]).ended(0);
    assert!(folder.join("server/src/main.rs").exists());
}

#[test]
fn a_document_with_errors_becomes_nothing() {
    let folder = place("broken");
    let spec = folder.with_extension("yaml");
    fs::write(&spec, "openapi: 3.1.0\ninfo: { title: T }\npaths: { /a: 1 }\n").unwrap();
    let spec = spec.to_str().unwrap();
    let run = specwright(project(), &["new", folder.to_str().unwrap(), "--spec", spec]).ended(1);
    assert!(run.stderr.contains("error[SW") && run.stderr.contains("broken.yaml:"), "{}", run.stderr);
    assert!(!folder.exists());
    let around = fs::read_dir(folder.parent().unwrap()).unwrap();
    assert!(
        around.into_iter().all(|entry| !entry.unwrap().file_name().to_str().unwrap().starts_with(".broken"))
    );
}

#[test]
fn wrong_use_of_new_ends_with_2() {
    let folder = place("wrong");
    let dir = folder.to_str().unwrap();
    for arguments in [
        &["new"][..],
        &["new", dir, "--handlers", "examples"],
        &["new", dir, "--spec", "there-is-none.yaml"],
        &["new", dir, "--spec", &document(), "--handlers", "none"],
    ] {
        specwright(project(), arguments).ended(2);
        assert!(!folder.exists());
    }
}
