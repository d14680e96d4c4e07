//! What the templates print of the server that `specwright new` writes.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};

use super::Docs;

/// The server of one document.
pub(crate) struct Server {
    /// The package of the generated crate.
    pub(crate) package: String,
    /// The same as a name of Rust.
    pub(crate) output: Ident,
    /// Credentials, in the order of the document.
    pub(crate) schemes: Vec<ServerScheme>,
    pub(crate) tags: Vec<HandlerFile>,
    pub(crate) kinds: Kinds,
    /// Whether the API is served below its base path as well.
    pub(crate) based: bool,
    /// Whether the pages of the documentation are served.
    pub(crate) docs_page: bool,
    /// Examples that are too long for a line, by their paths below the server.
    pub(crate) examples: BTreeMap<String, String>,
}

/// Which functions for examples the handlers call.
#[derive(Clone, Copy, Default)]
pub(crate) struct Kinds {
    /// Values of a type.
    pub(crate) values: bool,
    /// Sequences of them.
    pub(crate) items: bool,
}

impl Kinds {
    pub(crate) fn or(self, other: Self) -> Self {
        Self { values: self.values || other.values, items: self.items || other.items }
    }
}

pub(crate) struct ServerScheme {
    pub(crate) ident: Ident,
    pub(crate) r#type: Ident,
    /// Whether the request has a credential that is handed over.
    pub(crate) secret: bool,
}

impl Server {
    /// Whether a credential is handed over.
    pub(crate) fn has_secrets(&self) -> bool {
        self.schemes.iter().any(|scheme| scheme.secret)
    }
}

/// The handlers of a tag.
pub(crate) struct HandlerFile {
    pub(crate) docs: Docs,
    pub(crate) r#trait: Ident,
    pub(crate) module: Ident,
    pub(crate) kinds: Kinds,
    pub(crate) handlers: Vec<Handler>,
}

pub(crate) struct Handler {
    pub(crate) ident: Ident,
    /// Each with its type.
    pub(crate) arguments: Vec<TokenStream>,
    pub(crate) response: Ident,
    /// What it answers, a `Result`.
    pub(crate) answer: TokenStream,
}
