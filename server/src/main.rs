//! Turns a command line into a running server.

use std::env;
use std::error::Error;
use std::io::{self, Write as _};
use std::net::IpAddr;
use std::num::NonZero;
use std::process::ExitCode;
use std::thread;

use clap::Parser;
use server::auth::DEFAULT_TOKEN;
use server::db::{Db, Location};
use server::log::{self, Format};
use server::{App, app_router, serve};
use specwright_runtime::Secret;
use tokio::net::TcpListener;
use tokio::runtime;

const HELP: &str = "\
Examples:
  server                                   127.0.0.1:8000 and the file server.sqlite
  server --demo --port 8080                a few users and items in memory
  server --database sqlite:/var/lib/shop.sqlite --host 0.0.0.0
  curl -H 'x-token: super-secret-token' http://127.0.0.1:8000/items/

The docs are at /docs. The first line on standard output is the server's address.

Environment:
  API_TOKEN  The token that guards the items [default: super-secret-token]
  RUST_LOG   What is logged, such as `warn` or `info,server=debug` [default: info]";

/// Users and items: the reference API.
#[derive(Debug, Parser)]
#[command(version, after_help = HELP)]
struct Cli {
    /// The address to listen on
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// The port to listen on; 0 takes one that is free
    #[arg(long, default_value_t = 8000)]
    port: u16,
    /// The database: `sqlite:FILE` or `sqlite::memory:`
    #[arg(long, value_name = "URL", default_value = "sqlite:server.sqlite")]
    database: Location,
    /// Serve a few users and items from memory
    #[arg(long, conflicts_with = "database")]
    demo: bool,
    /// How many threads serve requests [default: one per core]
    #[arg(long, value_name = "N")]
    threads: Option<NonZero<usize>>,
    /// How the log on standard error looks
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Text)]
    log: Format,
}

fn main() -> ExitCode {
    match start(&Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Standard error may be closed; the exit code still tells.
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn start(cli: &Cli) -> Result<(), Box<dyn Error>> {
    log::start(cli.log)?;
    let threads = cli.threads.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZero::get);
    let runtime = runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build()?;
    let result = runtime.block_on(run(cli));
    // What is still at work belongs to requests that were cut off.
    runtime.shutdown_background();
    result
}

async fn run(cli: &Cli) -> Result<(), Box<dyn Error>> {
    let db = if cli.demo { Db::demo().await? } else { Db::open(&cli.database)? };
    let router = app_router(App::new(db.clone(), token()?));
    let listener = TcpListener::bind((cli.host, cli.port))
        .await
        .map_err(|error| format!("cannot listen on {} port {}: {error}", cli.host, cli.port))?;
    let stop = serve::signals()?;

    let address = format!("http://{}", listener.local_addr()?);
    // Whoever closes standard output does not want to know.
    let _ = writeln!(io::stdout(), "{address}");
    tracing::info!(address, "listening");
    serve::serve(listener, router, stop).await?;
    db.checkpoint().await?;
    tracing::info!("stopped");
    Ok(())
}

fn token() -> Result<Secret, &'static str> {
    match env::var_os("API_TOKEN") {
        None => Ok(Secret::new(DEFAULT_TOKEN)),
        Some(token) if token.is_empty() => Err("API_TOKEN is empty"),
        Some(token) => Ok(Secret::new(token.into_encoded_bytes())),
    }
}
