//! The error answers that the router gives by itself: one static for each, shared by all operations that document it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::Context;
use super::docs::{json_literal, literal};
use crate::fill::Fill;
use crate::ir::{Operation, Payload, Status};

/// The answers of all operations, each once.
#[derive(Default)]
pub(super) struct Refusals {
    list: Vec<(String, TokenStream)>,
}

impl Refusals {
    fn name(at: usize) -> Ident {
        Ident::new(&format!("ANSWER_{}", at + 1), Span::call_site())
    }

    fn add(&mut self, answer: TokenStream) -> Ident {
        let text = answer.to_string();
        let at = self.list.iter().position(|(known, _)| *known == text).unwrap_or_else(|| {
            self.list.push((text, answer));
            self.list.len() - 1
        });
        Self::name(at)
    }

    /// The statics.
    pub(super) fn statics(self) -> Vec<(Ident, TokenStream)> {
        self.list.into_iter().enumerate().map(|(at, (_, answer))| (Self::name(at), answer)).collect()
    }
}

impl Context<'_> {
    /// The answers that the router may give to requests for an operation.
    pub(super) fn refusals(&self, operation: &Operation, refusals: &mut Refusals) -> Vec<Ident> {
        let errors = operation.responses.iter().filter_map(|response| {
            if !matches!(response.status, Status::Code(400..) | Status::Range(4..) | Status::Default) {
                return None;
            }
            let status = status(response.status);
            let contents = response.contents.iter().filter_map(|content| {
                let (Payload::Json(schema) | Payload::Text(schema)) = content.payload else { return None };
                let fill = tokens(self.fills.get(&schema)?);
                let schema = literal(&self.api.schemas[schema].pointer.to_string());
                let media_type = literal(&content.media_type);
                Some(quote!((#media_type, #schema, #fill)))
            });
            Some(refusals.add(quote!(ErrorAnswer { status: #status, contents: &[#(#contents),*] })))
        });
        errors.collect()
    }
}

/// A status as the runtime knows it.
pub(super) fn status(status: Status) -> TokenStream {
    let number = proc_macro2::Literal::u16_unsuffixed;
    match status {
        Status::Code(code) => {
            let code = number(code);
            quote!(Status::Code(#code))
        }
        Status::Range(digit) => {
            let digit = number(digit);
            quote!(Status::Class(#digit))
        }
        Status::Default => quote!(Status::Any),
    }
}

fn tokens(fill: &Fill) -> TokenStream {
    match fill {
        Fill::Problem => quote!(Fill::Problem),
        Fill::Object(members) => {
            let members = members.iter().map(|(name, fill)| {
                let (name, fill) = (literal(name), tokens(fill));
                quote!((#name, #fill))
            });
            quote!(Fill::Object(&[#(#members),*]))
        }
        Fill::Each(item) => {
            let item = tokens(item);
            quote!(Fill::Each(&#item))
        }
        Fill::Violations => quote!(Fill::Violations),
        Fill::ByName(value) => {
            let value = tokens(value);
            quote!(Fill::ByName(&#value))
        }
        Fill::Detail => quote!(Fill::Detail),
        Fill::Title => quote!(Fill::Title),
        Fill::Status | Fill::ListedStatus(_) => quote!(Fill::Status),
        Fill::StatusText => quote!(Fill::StatusText),
        Fill::Slug => quote!(Fill::Slug),
        Fill::Pointer => quote!(Fill::Pointer),
        Fill::Steps { texts } => quote!(Fill::Steps { texts: #texts }),
        Fill::In => quote!(Fill::In),
        Fill::Keyword => quote!(Fill::Keyword),
        Fill::Path => quote!(Fill::Path),
        Fill::Now => quote!(Fill::Now),
        Fill::Word(words) => {
            let words = words.iter().map(|word| literal(word));
            quote!(Fill::Word(&[#(#words),*]))
        }
        Fill::Json(text) => {
            let text = json_literal(text);
            quote!(Fill::Json(#text))
        }
    }
}
