//! Serves the twin of the reference API: `problem-twin --port 8001`. The first line on standard output is its address.

use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;

use tokio::net::TcpListener;
use tokio::runtime::Runtime;

const USAGE: &str = "usage: problem-twin --port N";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let port = match &arguments[..] {
        [flag, port] if flag == "--port" => port.parse().ok(),
        _ => None,
    };
    let Some(port) = port else {
        let _ = writeln!(io::stderr(), "{USAGE}");
        return ExitCode::from(2);
    };
    match serve(port) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(port: u16) -> Result<(), Box<dyn Error>> {
    Runtime::new()?.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let _ = writeln!(io::stdout(), "http://{}", listener.local_addr()?);
        Ok(axum::serve(listener, specwright_tests::twin::router()).await?)
    })
}
