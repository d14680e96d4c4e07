//! Everything that OpenAPI can say about HTTP, one document for all of it: what is sent, and what handlers are given.
//!
//! | module | rows |
//! | --- | --- |
//! | [`app`], [`payloads`] | the handlers |
//! | [`styles`] | the style tables of OpenAPI 3.1.1 and RFC 6570 |
//! | [`parameters`] | `content`, defaults, empty and reserved values, types |
//! | [`limits`] | each constraint, at its boundary and beyond, in the query, in JSON and in forms |
//! | [`templates`] | paths, methods, layers |
//! | [`bodies`] | media types, forms, files, streams |
//! | [`answers`] | statuses, headers, negotiation, streams |
//! | [`secured`] | credentials |
//! | [`later`] | what only 3.1 and 3.2 have |

mod answers;
mod app;
mod bodies;
mod later;
mod limits;
mod parameters;
mod payloads;
mod secured;
mod styles;
mod templates;

use serde_json::Value;

use crate::wire::{Reply, Wire};

fn sink() -> Wire {
    Wire::new(golden_kitchen_sink::router(app::App))
}

/// A request as [`Wire::send`] takes it, with the key that the document asks for everywhere.
fn with_key(request: &str) -> String {
    let (line, rest) = request.split_at(request.find('\n').unwrap_or(request.len()));
    format!("{line}\nx-key: me{rest}")
}

/// What an answer is expected to be: JSON; behind `…` a part of its text; behind `=` the text itself; or nothing.
fn fits(reply: &Reply, expected: &str) -> bool {
    if expected.is_empty() {
        return reply.body.is_empty();
    }
    if let Some(part) = expected.strip_prefix('…') {
        return reply.text().contains(part);
    }
    if let Some(text) = expected.strip_prefix('=') {
        return reply.text() == text;
    }
    let expected: Value =
        serde_json::from_str(expected).unwrap_or_else(|error| panic!("{error}: {expected}"));
    serde_json::from_slice::<Value>(&reply.body).is_ok_and(|found| found == expected)
}

/// Sends requests and compares statuses, headers as they are sent (`name: value`; with `!` before the name, there is
/// none of it), and bodies.
async fn check_all(wire: &Wire, rows: &[(String, u16, &[&str], &str)]) {
    let mut faults = Vec::new();
    for (request, status, headers, body) in rows {
        let reply = wire.send(request).await;
        let lines: Vec<String> =
            reply.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let wrong: Vec<_> = headers
            .iter()
            .filter(|header| match header.strip_prefix('!') {
                Some(name) => reply.header(name).is_some(),
                None => !lines.iter().any(|line| line == *header),
            })
            .collect();
        if reply.status != *status || !wrong.is_empty() || !fits(&reply, body) {
            faults.push(format!(
                "{request}\n  expected {status} {wrong:?} {body}\n  got      {} {lines:?} {}",
                reply.status,
                reply.text()
            ));
        }
    }
    assert!(faults.is_empty(), "{} of {} rows:\n{}", faults.len(), rows.len(), faults.join("\n"));
}

/// The same, with the key and without headers.
async fn check(rows: &[(&str, u16, &str)]) {
    let rows: Vec<_> =
        rows.iter().map(|(request, status, body)| (with_key(request), *status, &[][..], *body)).collect();
    check_all(&sink(), &rows).await;
}

/// The same, with headers.
async fn check_headers(rows: &[(&str, u16, &[&str], &str)]) {
    let rows: Vec<_> = rows
        .iter()
        .map(|(request, status, headers, body)| (with_key(request), *status, *headers, *body))
        .collect();
    check_all(&sink(), &rows).await;
}
