//! accepted ⇔ valid, on whole suites: schemas go through the generator's binary and rustc, and then the generated
//! model, the runtime's interpreter and the `jsonschema` crate say of each value whether it is valid.
//!
//! | module | what it holds |
//! | --- | --- |
//! | [`draft2020`] | the official suite of JSON Schema 2020-12, as components of OpenAPI 3.1 |
//! | [`draft4`] | the groups of draft 4 that OpenAPI 3.0 can say, as components of OpenAPI 3.0 |
//! | [`differential`] | random schemas and those of other people's documents, with random values |
//! | [`twins`] | the suite of 2020-12 with a `type` more, in four places |
//! | [`verdicts`] | documents → a process that answers whether a value is valid |
//! | [`suite`] | the suites on disk |
//! | [`oracle`] | the `jsonschema` crate |
//! | [`score`] | expected and given verdicts, counted |
//!
//! ```sh
//! cargo test -p specwright-tests --test conformance -- --nocapture             # with the counts
//! cargo test -p specwright-tests --test conformance draft2020                  # or draft4, twins, random, corpus
//! SPECWRIGHT_SEED=2 cargo test -p specwright-tests --test conformance random   # other schemas and values
//! SPECWRIGHT_FULL=1 cargo test -p specwright-tests --test conformance corpus   # all of it
//! ```
//!
//! The suites are looked for in `SPECWRIGHT_SUITES`, in `SPECWRIGHT_SHARED/suites`, and in `../shared/suites` beside
//! the workspace; the corpus in `SPECWRIGHT_SHARED/corpus` likewise. Where they are missing the tests say so and pass.
//!
//! What was generated stays below `target/tmp/conformance`, a folder for each test, so that a second run compiles only
//! what has changed.

mod differential;
mod draft2020;
mod draft4;
mod oracle;
#[path = "../program.rs"]
#[expect(dead_code, reason = "shared with the end-to-end tests, which use all of it")]
mod program;
mod score;
mod suite;
#[path = "../translate.rs"]
mod translate;
mod twins;
mod verdicts;
