//! End to end: documents through the generator's binary, and requests through the routers that came out.
//!
//! | module | what it holds |
//! | --- | --- |
//! | [`golden`] | `golden/*`: documents and the crates that they become, byte for byte |
//! | [`schemas`] | values through the generated models, the interpreter and the `jsonschema` crate |
//! | [`operations`] | requests through the generated routers, in both error styles |
//! | [`bodies`] | bodies and answers of several media types, answers with headers |
//! | [`kitchen_sink`] | all that OpenAPI can say about HTTP; `twin.rs` sends the same to its twin in 3.0 |
//! | [`security`] | credentials: all of several, one of several, scopes, challenges |
//! | [`parameters`] | parameters in every style, paths of every form, layers of single operations |
//! | [`outgoing`] | webhooks and callbacks: what is sent, and what comes back |
//! | [`diagnostics`] | `diagnostics/*`: mistakes and what is said of them |
//! | [`cli`] | the command line: what it writes and what it leaves alone |
//! | [`new`] | new projects: what they are, that they run, what is refused |
//! | [`handlers`] | a changed document becomes errors of rustc in the handlers |
//! | [`reference`](mod@reference) | the reference server and its twin |
//! | [`recorded`] | the reference server against recorded answers of FastAPI |

mod bodies;
mod cli;
mod diagnostics;
mod golden;
mod handlers;
mod kitchen_sink;
mod new;
mod operations;
mod outgoing;
mod parameters;
mod program;
mod recorded;
mod reference;
mod schemas;
mod security;
mod translate;
mod wire;
