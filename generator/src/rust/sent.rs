//! Webhooks and callbacks → the methods that send them, and what comes back.

use proc_macro2::Literal;
use quote::quote;

use super::bodies::is_streamed;
use super::docs::{Docs, literal};
use super::names::Scope;
use super::{Context, ident, view};
use crate::ir::{self, Content, Payload, Status};
use crate::schema::View;
use crate::status;

/// All of them, in the order of the document.
pub(super) fn file(cx: &Context<'_>) -> Vec<view::Sent> {
    let mut methods = Scope::new(&["new", "client", "r#new"], "");
    let mut statics = Scope::new(&[], "");
    cx.api.sent.iter().map(|sent| operation(cx, sent, &mut methods, &mut statics)).collect()
}

fn operation(cx: &Context<'_>, sent: &ir::Sent, methods: &mut Scope, statics: &mut Scope) -> view::Sent {
    let operation = &sent.operation;
    let name = methods.take(ident::snake(&operation.id));
    let r#static = statics.take(ident::screaming(&name));
    let mut arguments = Scope::new(&["self", "url", "body", "message", "received"], "");
    let parameters = cx.parameters(operation, &name, &mut arguments, statics);
    let about = match &sent.expression {
        None => format!("The webhook `{}`.", sent.name),
        Some(expression) => {
            format!("The callback `{}`. The document has its URL at `{expression}`.", sent.name)
        }
    };
    let docs = [operation.summary.as_deref(), operation.description.as_deref(), Some(about.as_str())];
    let content = operation.body.as_ref().and_then(|body| preferred(&body.contents));
    let body = content.map(|content| body(cx, content, operation));
    let mut names = Scope::new(&["Self"], "");
    let answers = operation.responses.iter().map(|response| answer(cx, response, &mut names));
    view::Sent {
        docs: Docs::paragraphs(docs),
        id: literal(&operation.id),
        method: literal(&operation.method),
        r#static,
        parameters,
        body,
        answers: in_order(answers.collect()),
        answer: ident::pascal(&format!("{name} answer")),
        ident: name,
    }
}

/// Of several media types one is sent: JSON if there is one.
fn preferred(contents: &[Content]) -> Option<&Content> {
    let rank = |content: &&Content| match content.payload {
        Payload::Json(_) => 0,
        Payload::Form(..) => 1,
        Payload::Text(_) => 2,
        _ => 3,
    };
    contents.iter().min_by_key(rank)
}

fn body(cx: &Context<'_>, content: &Content, operation: &ir::Operation) -> view::SentBody {
    let plain = |schema| cx.type_of(&cx.representations.of(schema, View::Request), None);
    let media_type = literal(&content.media_type);
    let pointer = cx.payload_schema(&content.payload);
    let (r#type, call) = match &content.payload {
        Payload::Json(schema) => {
            let r#type = plain(*schema);
            (quote!(&#r#type), quote!(.json(#media_type, #pointer, body)))
        }
        Payload::Form(schema, _) => {
            let r#type = plain(*schema);
            (quote!(&#r#type), quote!(.form(#pointer, body)))
        }
        Payload::Text(schema) => {
            let r#type = plain(*schema);
            (quote!(&#r#type), quote!(.text(#media_type, #pointer, body)))
        }
        _ => (quote!(Vec<u8>), quote!(.body(#media_type, body))),
    };
    let required = operation.body.as_ref().is_some_and(|body| body.required);
    view::SentBody { r#type, call, required }
}

fn answer(cx: &Context<'_>, response: &ir::Response, names: &mut Scope) -> view::SentAnswer {
    let wanted = match response.status {
        Status::Code(code) if status::words(code) == "status" => format!("status {code}"),
        Status::Code(code) => status::words(code).to_owned(),
        Status::Range(digit) => super::responses::range_words(digit).to_owned(),
        Status::Default => "default".to_owned(),
    };
    let group = cx.groups(&response.contents, View::Response).into_iter().next();
    let payload = group.map(|group| {
        let first = group.contents.first();
        let pointer = first.map_or_else(|| literal(""), |first| cx.payload_schema(&first.payload));
        match first.map(|first| &first.payload) {
            _ if is_streamed(&group) => (quote!(Vec<u8>), quote!(received.body.to_vec())),
            Some(Payload::Text(_)) => (group.r#type, quote!(received.text(#pointer)?)),
            _ => (group.r#type, quote!(received.json(#pointer)?)),
        }
    });
    view::SentAnswer {
        docs: Docs::paragraphs([Some(response.description.as_str())]),
        ident: names.take(ident::pascal(&wanted)),
        pattern: match response.status {
            Status::Code(code) => {
                let code = Literal::u16_unsuffixed(code);
                quote!(#code)
            }
            Status::Range(digit) => {
                let (low, high) =
                    (Literal::u16_unsuffixed(digit * 100), Literal::u16_unsuffixed(digit * 100 + 99));
                quote!(#low..=#high)
            }
            Status::Default => quote!(_),
        },
        rank: match response.status {
            Status::Code(_) => 0,
            Status::Range(_) => 1,
            Status::Default => 2,
        },
        payload,
    }
}

/// Codes before ranges, and `default` last, as they are tried.
fn in_order(mut answers: Vec<view::SentAnswer>) -> Vec<view::SentAnswer> {
    answers.sort_by_key(|answer| answer.rank);
    answers
}
