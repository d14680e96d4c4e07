//! What the templates print of webhooks and callbacks.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{Docs, Parameter};

/// A message.
pub(crate) struct Sent {
    pub(crate) docs: Docs,
    pub(crate) id: Literal,
    pub(crate) ident: Ident,
    pub(crate) r#static: Ident,
    pub(crate) method: Literal,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<SentBody>,
    /// The enum of its answers.
    pub(crate) answer: Ident,
    pub(crate) answers: Vec<SentAnswer>,
}

pub(crate) struct SentBody {
    pub(crate) r#type: TokenStream,
    /// The call that adds it to the message.
    pub(crate) call: TokenStream,
    pub(crate) required: bool,
}

pub(crate) struct SentAnswer {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    /// The statuses.
    pub(crate) pattern: TokenStream,
    /// How late it is tried.
    pub(crate) rank: u8,
    /// The type of the body, and how it is read.
    pub(crate) payload: Option<(TokenStream, TokenStream)>,
}

impl Sent {
    /// Whether every status is one of the answers.
    pub(crate) fn is_total(&self) -> bool {
        self.answers.iter().any(|answer| answer.rank == 2)
    }
}

impl SentAnswer {
    /// What the variant carries.
    pub(crate) fn fields(&self) -> TokenStream {
        match &self.payload {
            Some((r#type, _)) => quote!((#r#type)),
            None => TokenStream::new(),
        }
    }

    /// The arm that reads it.
    pub(crate) fn arm(&self, answer: &Ident) -> TokenStream {
        let Self { ident, pattern, .. } = self;
        match &self.payload {
            Some((_, read)) => quote!(#pattern => #answer::#ident(#read),),
            None => quote!(#pattern => #answer::#ident,),
        }
    }
}
