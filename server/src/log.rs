//! Turns what happens into lines on standard error, one for each request. Must not know headers, bodies or queries:
//! what is not looked at cannot leak.

use std::time::Instant;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use clap::ValueEnum;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::FromEnvError;

/// How a line of the log looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// A JSON object a line, for programs.
    Json,
}

/// Starts the log. `RUST_LOG` says what is in it; without it, all from `info` on.
pub fn start(format: Format) -> Result<(), FromEnvError> {
    let filter = EnvFilter::builder().with_default_directive(LevelFilter::INFO.into()).from_env()?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // Where nobody reads the log any more, requests are answered still: a complaint about it would panic.
    let log = log.log_internal_errors(false);
    match format {
        Format::Text => log.init(),
        Format::Json => log.json().flatten_event(true).init(),
    }
    Ok(())
}

/// Logs a request when its answer begins.
pub async fn request(request: Request, next: Next) -> Response {
    let start = Instant::now();
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let response = next.run(request).await;
    let (path, status, latency) = (uri.path(), response.status().as_u16(), start.elapsed());
    tracing::info!(%method, path, status, latency_us = u64::try_from(latency.as_micros()).unwrap_or(u64::MAX), "request");
    response
}
