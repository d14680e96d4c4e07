//! The process that answers for a document: its package, and talking to it.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use super::document::holder;
use super::project::write as write_file;
use super::{Answer, Question, Verdict};
use crate::program::project;

/// How many components share a file: so many that files are few, so few that each is quick to compile.
const CHUNK: usize = 250;

/// How long an answer may take: values are small.
const PATIENCE: Duration = Duration::from_mins(1);

/// The process reads `component TAB value` in each line, and answers with four fields in a line of its own.
const MAIN: &str = r##"//! Answers whether values are valid.

use std::collections::HashMap;
use std::io::{BufRead as _, Write as _};
use std::panic::catch_unwind;

use specwright_runtime::json::Tree;
use specwright_runtime::model::{Model, decode, encode};
use specwright_runtime::schema::View;

#[path = "../../generated/src/schemas.rs"]
mod exact;
MODULES
/// Decodes and encodes with the model of a component.
type Judge = fn(&str) -> Option<(String, bool)>;

static EXACT: specwright_runtime::schema::Schemas = exact::SCHEMAS;

fn judge<T: Model>(text: &str) -> Option<(String, bool)> {
    let value = decode::<T>(text).ok()?;
    let again = encode(&value);
    let accepted = decode::<T>(&again).is_ok();
    Some((again, accepted))
}

/// The same for a component without a type of its own: it is the only member of an object.
#[allow(dead_code)]
fn judge_held<T: Model>(text: &str) -> Option<(String, bool)> {
    let (again, accepted) = judge::<T>(&format!("{{\"v\":{text}}}"))?;
    Some((again.strip_prefix("{\"v\":")?.strip_suffix("}")?.to_owned(), accepted))
}

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let judges: HashMap<&str, Judge> = [LISTS].concat().into_iter().collect();
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let (component, text) = line.split_once('\t').unwrap();
        let judge = judges[component];
        let fast = catch_unwind(|| judge(text));
        let exact = catch_unwind(|| {
            let pointer = format!("#/components/schemas/{component}");
            Tree::parse(text).is_ok_and(|tree| EXACT.accepts(&pointer, View::Whole, &tree))
        });
        let exact = exact.map_or('!', |accepted| if accepted { '+' } else { '-' });
        match fast {
            Ok(Some((again, accepted))) => writeln!(out, "+\t{exact}\t{accepted}\t{again}"),
            Ok(None) => writeln!(out, "-\t{exact}"),
            Err(_) => writeln!(out, "!\t{exact}"),
        }
        .unwrap();
        // What was said before a crash is not lost.
        out.flush().unwrap();
    }
}
"##;

/// Writes the package of the process beside the generated one; of each component, whether it is held by an object.
pub(super) fn write(folder: &Path, package: &str, components: &[(&str, bool)]) {
    let runtime = project().join("runtime");
    let manifest = format!(
        "[package]\nname = \"run-{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         {package} = {{ path = \"../generated\" }}\n\
         specwright-runtime = {{ path = {}, features = {:?} }}\n",
        toml::Value::from(runtime.to_str().unwrap()),
        features(&runtime),
    );
    write_file(&folder.join("Cargo.toml"), &manifest);
    let (mut modules, mut lists) = (String::new(), Vec::new());
    for (at, chunk) in components.chunks(CHUNK).enumerate() {
        let mut text = format!(
            "use {}::models;\n\n#[allow(unused_imports)]\nuse crate::{{Judge, judge, judge_held}};\n\npub(crate) const LIST: &[(&str, Judge)] = &[\n",
            package.replace('-', "_"),
        );
        for (name, held) in chunk {
            let (function, model) =
                if *held { ("judge_held", holder(name)) } else { ("judge", (*name).to_owned()) };
            // Writing to a string cannot fail.
            let _ = writeln!(text, "    (\"{name}\", {function}::<models::{model}>),");
        }
        text.push_str("];\n");
        write_file(&folder.join(format!("src/part{at}.rs")), &text);
        let _ = writeln!(modules, "mod part{at};");
        lists.push(format!("part{at}::LIST"));
    }
    let main = MAIN.replace("MODULES", &modules).replace("LISTS", &lists.join(", "));
    write_file(&folder.join("src/main.rs"), &main);
}

/// All features of the runtime that concern schemas: with the same ones everywhere it is compiled once.
fn features(runtime: &Path) -> Vec<String> {
    let manifest: toml::Table = fs::read_to_string(runtime.join("Cargo.toml")).unwrap().parse().unwrap();
    let features = manifest["features"].as_table().unwrap().keys();
    features.filter(|name| !["default", "docs", "testing"].contains(&name.as_str())).cloned().collect()
}

/// Answers in the order of the questions.
pub(super) fn ask(program: &Path, questions: &[&Question]) -> Vec<Answer> {
    let mut answers = Vec::with_capacity(questions.len());
    while answers.len() < questions.len() {
        let before = answers.len();
        talk(program, &questions[before..], &mut answers);
        // The question on which the process ended; the next process begins behind it.
        if answers.len() < questions.len() {
            answers.push(Answer { fast: Verdict::Crashed, exact: Verdict::Crashed, again: None });
        }
    }
    answers
}

/// Asks until all is answered, the process ends, or nothing comes any more.
fn talk(program: &Path, questions: &[&Question], answers: &mut Vec<Answer>) {
    let mut command = Command::new(program);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut process = command.spawn().unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    let (mut stdin, stdout) = (process.stdin.take().unwrap(), process.stdout.take().unwrap());
    let (sender, lines) = mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let mut text = Vec::new();
            for Question { component, text: value } in questions {
                text.extend_from_slice(format!("{component}\t{value}\n").as_bytes());
            }
            // Fails where the process has ended, which is seen by what it did not answer.
            let _ = stdin.write_all(&text);
        });
        scope.spawn(move || {
            let lines = BufReader::new(stdout).lines().map_while(Result::ok);
            lines.map(|line| sender.send(line)).take_while(Result::is_ok).count()
        });
        while let Ok(line) = lines.recv_timeout(PATIENCE) {
            answers.push(answer(&line));
        }
        // Ends it where it is lost in a loop; otherwise it has ended already.
        let _ = process.kill();
    });
    process.wait().unwrap();
}

fn answer(line: &str) -> Answer {
    let mut fields = line.splitn(4, '\t');
    let mut verdict = || match fields.next() {
        Some("+") => Verdict::Accepted,
        Some("-") => Verdict::Refused,
        _ => Verdict::Panicked,
    };
    let (fast, exact) = (verdict(), verdict());
    let again =
        fields.next().zip(fields.next()).map(|(accepted, text)| (text.to_owned(), accepted == "true"));
    Answer { fast, exact, again }
}
