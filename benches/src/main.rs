//! Turns the generated interface into a server that keeps everything in memory and logs nothing, so that what a
//! request costs is what generated code and the runtime cost. Its counterpart is a server written by hand with the
//! same store, the same routes and the same threads: `compare.py` measures one beside the other.

mod handlers;
mod store;

use std::env;
use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;

use tokio::net::TcpListener;
use tokio::runtime;

use crate::handlers::App;

fn main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// `bench-memory PORT [THREADS]`
fn serve() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let port: u16 = arguments.next().ok_or("bench-memory PORT [THREADS]")?.parse()?;
    let threads = arguments.next().map_or(Ok(1), |threads| threads.parse())?;
    // As the counterpart has it: one worker serves the connections, the main thread accepts them.
    let runtime = runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        axum::serve(listener, my_pro_api::router(App::default())).await?;
        Ok(())
    })
}
