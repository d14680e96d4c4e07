//! Requests through the generated routers, in both error styles: what handlers are given, and what is refused.

#![expect(clippy::duplicate_mod, reason = "the same application for either crate")]

mod fastapi;
mod good;
mod headers;
mod problem;

use axum::Router;
use serde_json::Value;

use crate::wire::Wire;

/// Sends requests, each written as [`Wire::send`] takes it, and compares status and JSON.
async fn check(router: Router, rows: &[(&str, u16, &str)]) {
    let wire = Wire::new(router);
    let mut faults = Vec::new();
    for (request, status, body) in rows {
        let reply = wire.send(request).await;
        let expected: Value = if body.is_empty() { Value::Null } else { serde_json::from_str(body).unwrap() };
        if (reply.status, reply.json()) != (*status, expected) {
            faults.push(format!(
                "{request}\n  expected {status} {body}\n  got      {} {}",
                reply.status,
                reply.text()
            ));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
