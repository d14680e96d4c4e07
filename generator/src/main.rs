//! The command line: reads files, runs the library, shows diagnostics, writes.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
