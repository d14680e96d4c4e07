//! The reference server against what FastAPI was recorded to answer: shared material that is not part of the project.

use std::env;
use std::path::PathBuf;

use serde_json::Value;
use server::auth::DEFAULT_TOKEN;
use server::db::Db;
use server::{App, app_router};
use specwright_runtime::Secret;

use crate::program::project;
use crate::wire::{Reply, Wire};

const CORPUS: &str = "fastapi/corpus_open.jsonl";

fn shared() -> PathBuf {
    env::var_os("SPECWRIGHT_SHARED").map_or_else(|| project().join("../shared"), PathBuf::from)
}

/// A server with the rows of the demo.
async fn fresh() -> Wire {
    let db = Db::demo().await.unwrap();
    Wire::new(app_router(App::new(db, Secret::new(DEFAULT_TOKEN))))
}

async fn replay(wire: &Wire, request: &Value) -> Reply {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let headers: Vec<String> = request["headers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|header| format!("{}: {}", text(&header[0]), text(&header[1])))
        .collect();
    let body = match (&request["body_repeat"], &request["body"]) {
        (Value::Array(parts), _) => {
            let count = usize::try_from(parts[2].as_u64().unwrap()).unwrap();
            Some(format!("{}{}{}", text(&parts[0]), text(&parts[1]).repeat(count), text(&parts[3])))
        }
        (_, Value::String(body)) => Some(body.clone()),
        _ => None,
    };
    let line = format!("{} {}", text(&request["method"]), text(&request["target"]));
    wire.request(&line, &headers, body.as_deref().map(str::as_bytes)).await
}

/// Equality of JSON in which `1` is `1.0`, as Python has it.
fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| equal(a, b)))
        }
        _ => a == b,
    }
}

/// The levels at which an answer is not what was recorded.
fn differences(want: &Value, got: &Reply) -> Vec<&'static str> {
    let media_type = |value: &Value| {
        let text = value.as_str().unwrap_or_default().split(';').next().unwrap_or_default();
        text.trim().to_ascii_lowercase()
    };
    let headers = &want["headers"];
    let mut found = Vec::new();
    if want["status"] != got.status {
        found.push("status");
    }
    let documented = media_type(&headers["content-type"]);
    if documented != got.media_type().to_ascii_lowercase() {
        found.push("ctype");
    }
    let body = want["body"].as_str().unwrap_or_default();
    if documented == "application/json" && !body.is_empty() {
        let want: Value = serde_json::from_str(body).unwrap();
        if !serde_json::from_slice(&got.body).is_ok_and(|got| equal(&want, &got)) {
            found.push("body");
        }
    } else if want.get("body_sha256").is_some() {
        // Of a large answer only its digest was recorded; its status and type speak for it.
    } else if documented != "text/html" && body != got.text() {
        found.push("body");
    }
    let methods = |text: &str| {
        let mut list: Vec<String> = text.split(',').map(|name| name.trim().to_owned()).collect();
        list.sort();
        list
    };
    if let Some(allow) = headers["allow"].as_str()
        && methods(allow) != methods(got.header("allow").unwrap_or_default())
    {
        found.push("allow");
    }
    if headers["location"].as_str().is_some_and(|location| Some(location) != got.header("location")) {
        found.push("location");
    }
    found
}

#[tokio::test]
async fn the_server_answers_as_fastapi_did() {
    let path = shared().join(CORPUS);
    let Ok(corpus) = std::fs::read_to_string(&path) else {
        eprintln!("skipped: {} is missing; name its folder in SPECWRIGHT_SHARED", path.display());
        return;
    };
    let cases = corpus.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let (mut wire, mut dirty) = (fresh().await, false);
    let (mut count, mut faults) = (0, Vec::new());
    for case in cases.filter(|case| case["cls"] == "exact") {
        // The steps of a flow build on each other; everything else expects the rows of the demo.
        if dirty && case["step"] == 0 {
            (wire, dirty) = (fresh().await, false);
        }
        let (request, want) = (&case["request"], &case["response"]);
        let reply = replay(&wire, request).await;
        dirty |= request["method"] == "POST" && (200..300).contains(&reply.status);
        let different = differences(want, &reply);
        if !different.is_empty() {
            let (id, status, body) = (&case["id"], &want["status"], &want["body"]);
            faults.push(format!(
                "{id} {different:?}\n  want {status} {body}\n  got  {} {}",
                reply.status,
                reply.text()
            ));
        }
        count += 1;
    }
    assert!(count > 0 && faults.is_empty(), "{} of {count}\n{}", faults.len(), faults.join("\n"));
    eprintln!("{count} answers are what FastAPI's were");
}
