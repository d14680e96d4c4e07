// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! Parameters and paths 1.0.0
#![forbid(unsafe_code)]
#![recursion_limit = "256"]
#![allow(
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_codeblock_attributes,
    rustdoc::invalid_html_tags,
    rustdoc::invalid_rust_codeblocks,
    rustdoc::unescaped_backticks
)]
#![allow(
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::empty_docs,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::only_used_in_recursion,
    clippy::too_long_first_doc_paragraph,
    clippy::type_complexity
)]

pub mod apis;
mod errors;
pub mod models;
mod router;
mod schemas;

use specwright_runtime::operation::{Api, ResponseCheck};
use specwright_runtime::style::Problem;

pub use errors::{DOCUMENTED_ERRORS, ErrorResponse};
pub use router::{router, router_with};
/// The runtime that this crate was written for.
pub use specwright_runtime as runtime;

/// What all operations share.
static API: Api = Api {
    style: &Problem::new(),
    schemas: schemas::SCHEMAS,
    responses: ResponseCheck::Reject,
    body_limit: 2097152,
};

/// The path of the server's URL in the document. The routes do not have it: `Router::nest` puts them there.
pub const BASE_PATH: &str = "/v1/api";

/// The document as it was given, as JSON.
pub const OPENAPI_JSON: &str = include_str!("../openapi.json");

/// The document as it was given, as YAML.
pub const OPENAPI_YAML: &str = include_str!("../openapi.yaml");
