use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// The binary as a process of its own; killed when a test fails.
struct Server {
    child: Child,
    /// Kept open for as long as the server runs.
    _stdout: BufReader<ChildStdout>,
    address: String,
}

impl Server {
    fn start(arguments: &[&str]) -> Self {
        let mut child = command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let address =
            line.trim_end().strip_prefix("http://").unwrap_or_else(|| panic!("{line:?}")).to_owned();
        Self { child, _stdout: stdout, address }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    fn send(&self, request: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn signal(&self, name: &str) {
        let status = Command::new("kill").args([name, &self.child.id().to_string()]).status().unwrap();
        assert!(status.success());
    }

    /// Waits for the end; tells what was logged.
    fn wait(mut self) -> String {
        assert_eq!(self.child.wait().unwrap().code(), Some(0));
        let mut log = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        log
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_server"));
    command.args(arguments).env_remove("API_TOKEN").env_remove("RUST_LOG");
    command
}

fn run(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

const GET_USERS: &str = "GET /users/ HTTP/1.1\r\nhost: test\r\nconnection: close\r\n\r\n";
const KEPT_ALIVE: &str = "GET /users/ HTTP/1.1\r\nhost: test\r\n\r\n";

#[test]
fn it_answers_and_ends_well_on_either_signal() {
    for signal in ["-TERM", "-INT"] {
        let server = Server::start(&["--demo", "--port", "0", "--threads", "1"]);
        let answer = server.send(GET_USERS);
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(answer.ends_with("\r\n\r\n[{\"username\":\"dev_user\"}]"), "{answer}");
        server.signal(signal);
        server.wait();
    }
}

#[test]
fn idle_connections_do_not_delay_the_end_and_the_port_is_free_at_once() {
    let server = Server::start(&["--demo", "--port", "0"]);
    let silent = server.connect();
    let mut idle = server.connect();
    idle.write_all(KEPT_ALIVE.as_bytes()).unwrap();
    let mut first = [0; 15];
    idle.read_exact(&mut first).unwrap();
    assert_eq!(&first, b"HTTP/1.1 200 OK");

    let port = server.address.rsplit(':').next().unwrap().to_owned();
    let start = Instant::now();
    server.signal("-TERM");
    server.wait();
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());

    let again = Server::start(&["--demo", "--port", &port]);
    assert!(again.send(GET_USERS).starts_with("HTTP/1.1 200"));
    drop((silent, idle));
}

#[test]
fn a_request_that_has_begun_is_answered() {
    let server = Server::start(&["--demo", "--port", "0"]);
    let body = r#"{"username":"bob","email":"bob@example.com","password":"x"}"#;
    let mut stream = server.connect();
    let head = "POST /users/create HTTP/1.1\r\nhost: test\r\ncontent-type: application/json\r\n";
    write!(stream, "{head}content-length: {}\r\n\r\n{}", body.len(), &body[..10]).unwrap();
    // The server has the head, and waits for the rest.
    std::thread::sleep(Duration::from_millis(200));
    server.signal("-TERM");
    std::thread::sleep(Duration::from_millis(200));
    stream.write_all(&body.as_bytes()[10..]).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with(r#"{"message":"User created"}"#),
        "{answer}"
    );
    server.wait();
}

#[test]
fn a_file_outlives_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("server.sqlite").display());
    let arguments = ["--database", &database, "--port", "0"];
    let body = r#"{"name":"kept","price":1}"#;
    let post = format!(
        "POST /items/ HTTP/1.1\r\nhost: test\r\nconnection: close\r\nx-token: super-secret-token\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    for id in 1..=2 {
        let server = Server::start(&arguments);
        let answer = server.send(&post);
        assert!(answer.starts_with("HTTP/1.1 201") && answer.contains(&format!("\"id\":{id}}}")), "{answer}");
        server.signal("-TERM");
        server.wait();
    }
}

#[test]
fn the_log_has_a_json_line_for_each_request_and_no_secret() {
    let server = Server::start(&["--demo", "--port", "0", "--log", "json"]);
    server.send(
        "GET /items/1?key=s3cret HTTP/1.1\r\nhost: test\r\nconnection: close\r\nx-token: s3cret\r\n\r\n",
    );
    server.signal("-TERM");
    let log = server.wait();
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let line = lines.iter().find(|line| line["message"] == "request").unwrap_or_else(|| panic!("{log}"));
    assert_eq!(
        (&line["method"], &line["path"], &line["status"]),
        (&"GET".into(), &"/items/1".into(), &400.into())
    );
    assert!(line["latency_us"].is_u64(), "{log}");
    assert!(!log.contains("s3cret"), "{log}");
}

#[test]
fn it_answers_where_nobody_reads_its_log() {
    let mut server = Server::start(&["--demo", "--port", "0"]);
    drop(server.child.stderr.take());
    for _ in 0..2 {
        assert!(server.send(GET_USERS).starts_with("HTTP/1.1 200 OK"));
    }
}

#[test]
fn the_environment_names_the_token() {
    let mut child =
        command(&["--demo", "--port", "0"]).env("API_TOKEN", "").stderr(Stdio::piped()).spawn().unwrap();
    let mut error = String::new();
    child.stderr.take().unwrap().read_to_string(&mut error).unwrap();
    assert_eq!((child.wait().unwrap().code(), error.as_str()), (Some(1), "error: API_TOKEN is empty\n"));
}

#[test]
fn wrong_use_is_told_with_a_code() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    for (arguments, code, text) in [
        (vec!["--help"], 0, "Examples:"),
        (vec!["--version"], 0, "server "),
        (vec!["--port", "70000"], 2, "70000"),
        (vec!["--threads", "0"], 2, "--threads"),
        (vec!["--database", "mysql://x"], 2, "sqlite:FILE"),
        (vec!["--demo", "--database", "sqlite:x"], 2, "cannot be used with"),
        (vec!["--database", "sqlite:/no/such/folder/x.sqlite"], 1, "/no/such/folder/x.sqlite"),
        (vec!["--demo", "--port", &port], 1, "cannot listen on 127.0.0.1 port"),
    ] {
        let output = run(&arguments);
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?} {said}");
        assert!(said.contains(text), "{arguments:?} {said}");
    }
}
