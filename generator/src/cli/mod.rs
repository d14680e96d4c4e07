//! Arguments → a run of the library → an exit code: 0 fine, 1 diagnostics or drift, 2 wrong use or I/O.

mod check;
mod generate;
mod input;
mod library;
mod new;
mod report;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use specwright::options::{Formats, Numbers};
use specwright::project::Handlers;

use self::library::Mapping;

/// Writes a Rust server interface from an OpenAPI document.
#[derive(Parser)]
#[command(name = "specwright", version, arg_required_else_help = true, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  specwright generate                        what specwright.toml says
  specwright generate api.yaml --out api     without a configuration
  specwright generate --check                in CI: fails when the output is stale
  specwright new shop                        a project that runs: users and items
  specwright new shop --spec api.yaml        a project for a document
  specwright check api.yaml other.json       diagnostics only";

#[derive(Subcommand)]
enum Command {
    /// Writes the output, or says what would be written.
    Generate(Generate),
    /// Shows what is to be said of documents and writes nothing.
    Check(Check),
    /// Writes a new project that runs: the document, the generated crate, the runtime and a server.
    New(New),
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  specwright generate
  specwright generate spec/openapi.yaml --out generated
  specwright generate --numbers exact        integers and fractions of any size
  specwright generate --map-uri https://example.com/schemas/=vendor/schemas
  specwright generate --dry-run              list what would change
  specwright generate --check                exit 1 when something would change")]
struct Generate {
    /// The OpenAPI document; without it, the one that the configuration names
    spec: Option<PathBuf>,
    /// The output folder [default: what the configuration says, else `generated`]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The configuration [default: specwright.toml in the working directory, if it exists]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// How numbers are held [default: what the configuration says, else `native`]
    #[arg(long, value_name = "native|exact", value_parser = numbers)]
    numbers: Option<Numbers>,
    /// Whether values must be of their formats [default: what the configuration says, else `assertion`]
    #[arg(long, value_name = "assertion|annotation", value_parser = formats)]
    formats: Option<Formats>,
    /// The folder DIR has the documents whose URIs begin with PREFIX; may be given several times
    #[arg(long, value_name = "PREFIX=DIR", value_parser = library::mapping)]
    map_uri: Vec<Mapping>,
    /// Write nothing, and fail when the output is not what would be written
    #[arg(long, conflicts_with_all = ["dry_run", "overwrite"])]
    check: bool,
    /// Write nothing, and list what would change
    #[arg(long)]
    dry_run: bool,
    /// Replace files of the output folder even if they were edited or written by someone else
    #[arg(long)]
    overwrite: bool,
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  specwright check spec/openapi.yaml
  specwright check specs/*.yaml")]
struct Check {
    /// The OpenAPI documents
    #[arg(required = true)]
    specs: Vec<PathBuf>,
    /// The folder DIR has the documents whose URIs begin with PREFIX; may be given several times
    #[arg(long, value_name = "PREFIX=DIR", value_parser = library::mapping)]
    map_uri: Vec<Mapping>,
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  specwright new shop                                      users and items, on SQLite
  specwright new shop --spec api.yaml                      handlers that are still to be written
  specwright new shop --spec api.yaml --handlers examples  every operation answers with its example

In the new folder, `cargo run` serves the API on 127.0.0.1:8000.")]
struct New {
    /// The folder of the project, which must be new or empty
    dir: PathBuf,
    /// The OpenAPI document [default: a small one for users and items, with a server that keeps them]
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// What the handlers of the document answer [default: stubs]
    #[arg(long, value_name = "stubs|examples", value_parser = handlers, requires = "spec")]
    handlers: Option<Handlers>,
    /// The folder DIR has the documents whose URIs begin with PREFIX; may be given several times
    #[arg(long, value_name = "PREFIX=DIR", value_parser = library::mapping, requires = "spec")]
    map_uri: Vec<Mapping>,
}

fn handlers(text: &str) -> Result<Handlers, String> {
    match text {
        "stubs" => Ok(Handlers::Stubs),
        "examples" => Ok(Handlers::Examples),
        _ => Err("it is `stubs` or `examples`".to_owned()),
    }
}

fn numbers(text: &str) -> Result<Numbers, String> {
    match text {
        "native" => Ok(Numbers::Native),
        "exact" => Ok(Numbers::Exact),
        _ => Err("it is `native` or `exact`".to_owned()),
    }
}

fn formats(text: &str) -> Result<Formats, String> {
    match text {
        "assertion" => Ok(Formats::Assertion),
        "annotation" => Ok(Formats::Annotation),
        _ => Err("it is `assertion` or `annotation`".to_owned()),
    }
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Fine,
    Findings,
    Failed,
}

/// Runs the command that the arguments name.
pub(crate) fn run() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
    };
    ExitCode::from(match outcome {
        Outcome::Fine => 0,
        Outcome::Findings => 1,
        Outcome::Failed => 2,
    })
}
