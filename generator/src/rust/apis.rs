//! Tags → their traits, responses and parts of the router.

use std::fmt::Write as _;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::docs::{Docs, literal};
use super::names::Scope;
use super::refusals::Refusals;
use super::responses::ErrorSet;
use super::{Context, ident, view};
use crate::ir;

/// So many inputs are arguments; beyond, they come as one struct.
const ARGUMENTS: usize = 4;

pub(super) fn files(cx: &Context<'_>, errors: &ErrorSet, refusals: &mut Refusals) -> Vec<view::TagFile> {
    cx.api.tags.iter().map(|tag| file(cx, tag, errors, refusals)).collect()
}

fn file(cx: &Context<'_>, tag: &ir::Tag, errors: &ErrorSet, refusals: &mut Refusals) -> view::TagFile {
    let names = cx.names.tag(&tag.name);
    // The operations' own statics first: a parameter's gives way.
    let mut statics = Scope::new(&[], "");
    for (at, _) in cx.api.operations.iter().enumerate().filter(|(_, operation)| operation.tag == tag.name) {
        statics.take(ident::screaming(cx.names.operation(at)));
    }
    let operations: Vec<view::Operation> = (cx.api.operations.iter().enumerate())
        .filter(|(_, operation)| operation.tag == tag.name)
        .map(|(at, found)| operation(cx, at, found, (errors, refusals), &mut statics))
        .collect();
    let about = if tag.name.is_empty() {
        "Operations without a tag.".to_owned()
    } else {
        format!("The operations with the tag `{}`.", tag.name)
    };
    view::TagFile {
        docs: Docs::paragraphs([tag.description.as_deref(), Some(&about)]),
        r#trait: names.r#trait,
        module: names.module,
        secured: operations.iter().any(|operation| operation.security.is_some()),
        operations,
    }
}

fn operation(
    cx: &Context<'_>,
    at: usize,
    operation: &ir::Operation,
    (errors, refusals): (&ErrorSet, &mut Refusals),
    statics: &mut Scope,
) -> view::Operation {
    let name = cx.names.operation(at).clone();
    // Arguments of the method and variables of its part of the router.
    let mut names = Scope::new(&["self", "context", "app", "call", "request", "accept", "body"], "");
    let security = cx.security(&operation.security, &mut names);
    let parameters = cx.parameters(operation, &name, &mut names, statics);
    let limit = cx.body_limits.get(&operation.id).copied().or(operation.body_limit);
    let accept = cx.accept(operation, &name);
    let body = operation.body.as_ref().map(|body| cx.request_body(body, limit, &name));
    let word = |name| Ident::new(name, Span::call_site());
    let credential = security.iter().map(|security| security.ident.clone());
    let parameter = parameters.iter().map(|parameter| parameter.ident.clone());
    let inputs: Vec<Ident> = credential
        .chain(parameter)
        .chain(accept.iter().filter(|accept| accept.r#enum.is_some()).map(|_| word("accept")))
        .chain(body.iter().map(|_| word("body")))
        .collect();
    let unpack = unpack(&inputs, accept.as_ref());
    let response = cx.response(operation, &name);
    let (documented, by_default) = cx.documented(operation, errors);
    let texts = |names: &[Ident]| names.iter().map(|name| literal(&name.to_string())).collect();
    let deprecated = operation.deprecated.then_some("Deprecated.");
    let line = format!("`{} {}`", operation.method, operation.path.text);
    let docs = [operation.summary.as_deref(), operation.description.as_deref(), Some(&line), deprecated];
    view::Operation {
        docs: Docs::paragraphs(docs),
        id: literal(&operation.id),
        r#static: ident::screaming(&name),
        method: literal(&operation.method),
        path: literal(&operation.path.text),
        security,
        parameters,
        accept,
        body,
        request: (inputs.len() > ARGUMENTS).then(|| ident::pascal(&format!("{name} request"))),
        unpack,
        inputs,
        response,
        rank: (operation.path.has_fragment(), at),
        statuses: operation
            .responses
            .iter()
            .map(|response| super::refusals::status(response.status))
            .collect(),
        refusals: cx.refusals(operation, refusals),
        errors: texts(&documented),
        default_errors: texts(&by_default),
        ident: name,
    }
}

/// Takes the inputs that were found valid out of their `Option`s.
fn unpack(inputs: &[Ident], accept: Option<&view::Accept>) -> Option<TokenStream> {
    let chosen = accept.is_some_and(|accept| accept.r#enum.is_some());
    let inputs: Vec<&Ident> = inputs.iter().filter(|input| !(chosen && *input == "accept")).collect();
    match &inputs[..] {
        [] => None,
        [only] => Some(quote!(let Some(#only) = #only)),
        _ => Some(quote!(let (#(Some(#inputs)),*) = (#(#inputs),*))),
    }
}

/// A literal segment as clients send it: percent-encoded where RFC 3986 §3.3 asks for it.
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(char::from(byte)),
            b'-' | b'.' | b'_' | b'~' | b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b','
            | b';' | b'=' | b':' | b'@' | b'%' => out.push(char::from(byte)),
            _ => drop(write!(out, "%{byte:02X}")),
        }
    }
    out
}
