//! What is told as missing where that is a violation; `tests/security.rs` has the other style.

use http_body_util::BodyExt as _;

use super::*;
use crate::operation::{Api, Operation, ResponseCheck};
use crate::schema::Schemas;
use crate::style::Fastapi;

static API: Api =
    Api { style: &Fastapi, schemas: Schemas::new(&[]), responses: ResponseCheck::Reject, body_limit: 100 };
static KEY: SecurityScheme =
    SecurityScheme { name: "key", credential: Credential::ApiKey(Place::Header, "x-key") };
static QUERY: SecurityScheme =
    SecurityScheme { name: "query", credential: Credential::ApiKey(Place::Query, "q") };
static CERTIFICATE: SecurityScheme =
    SecurityScheme { name: "certificate", credential: Credential::MutualTls };
static TOKEN: SecurityScheme = SecurityScheme { name: "token", credential: Credential::Http("Bearer") };

static OPERATION: Operation = Operation {
    api: &API,
    id: "operation",
    method: "GET",
    path: "/",
    parameters: &[],
    security: &[&[&CERTIFICATE, &KEY, &QUERY], &[&TOKEN]],
    body: None,
    statuses: &[],
    errors: &[],
    default: &[],
    refusals: &[],
};

/// Sends a request that has no alternative's credentials; tells the places that are missing.
async fn check(target: &str, headers: &[(&str, &str)], expected: &[(&str, &str)]) {
    let mut request = axum::http::Request::builder().uri(target);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut call = Call::new(&OPERATION, request.body(axum::body::Body::empty()).unwrap());
    call.unauthenticated().unwrap();
    let body = call.refuse().into_body().collect().await.unwrap().to_bytes();
    let one = |(place, name): &(&str, &str)| {
        format!(r#"{{"type":"missing","loc":["{place}","{name}"],"msg":"Field required","input":null}}"#)
    };
    let expected = expected.iter().map(one).collect::<Vec<_>>().join(",");
    let expected = format!(r#"{{"detail":[{expected}]}}"#);
    assert_eq!(std::str::from_utf8(&body).unwrap(), expected, "{target} {headers:?}");
}

#[tokio::test]
async fn what_the_first_alternative_lacks_is_missing() {
    let (key, query) = (("header", "x-key"), ("query", "q"));
    check("/", &[], &[key, query]).await;
    check("/?q=a", &[], &[key]).await;
    check("/", &[("x-key", "a")], &[query]).await;
    check("/", &[("authorization", "Basic a")], &[key, query]).await;
}
