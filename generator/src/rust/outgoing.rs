//! Webhooks and callbacks → the view of their files: a method that sends, and an enum of what may come back.

use std::collections::HashSet;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::bodies::{Group, framing_name, is_streamed, media_types, variant};
use super::docs::{Docs, literal};
use super::names::Scope;
use super::{Context, ident, view};
use crate::ir::{self, Cause, Location, Outgoing, Payload, Status};
use crate::schema::{SchemaId, View};

/// So many inputs beside the URL are arguments; beyond, they come as one struct.
const ARGUMENTS: usize = 4;

const SENT: View = Outgoing::SENT;

pub(super) fn files(cx: &Context<'_>) -> Vec<view::Outgoing> {
    let list = cx.api.outgoing.iter().enumerate();
    let mut files: Vec<_> = list.map(|(at, outgoing)| file(cx, cx.names.outgoing(at), outgoing)).collect();
    // Words put together may say the same: then it is to be had in its module only.
    let mut seen = HashSet::new();
    for file in &mut files {
        let body = file.alternatives().map(|body| &body.ident);
        let replies = file.reply.variants.iter().filter_map(view::ResponseVariant::alternatives);
        let replies = replies.map(|body| &body.ident);
        let all = [&file.reply.ident].into_iter().chain(&file.input).chain(body).chain(replies);
        let exports = all.filter(|ident| seen.insert((*ident).clone())).cloned().collect();
        file.exports = exports;
    }
    files
}

fn file(cx: &Context<'_>, name: &Ident, outgoing: &Outgoing) -> view::Outgoing {
    let operation = &outgoing.operation;
    let screaming = ident::screaming(name);
    let mut statics = Scope::new(&[&screaming.to_string()], "");
    let mut names = Scope::new(&["self", "url", "input", "message", "reply", "status", "body"], "");
    let parameters = operation.parameters.iter().map(|parameter| {
        let ident = names.take(ident::snake(&parameter.name));
        let shape = cx.representations.of(parameter.schema, SENT);
        let wanted = format!("{screaming}_{}", ident::screaming(&ident));
        view::SentParameter {
            docs: Docs::paragraphs([parameter.description.as_deref()]),
            plain: cx.type_of(&shape, None),
            condition: cx.use_condition(&shape, parameter.schema, &quote!(#ident), SENT),
            data: view::ParameterData {
                r#static: statics.take(word(&wanted)),
                name: literal(&parameter.name),
                place: word(match parameter.location {
                    Location::Query => "Query",
                    Location::Cookie => "Cookie",
                    Location::Header | Location::Path => "Header",
                }),
                required: parameter.required,
                wire: cx.wire(&parameter.wire, parameter.schema),
                schema: literal(&cx.api.schemas[parameter.schema].pointer.to_string()),
            },
            ident,
        }
    });
    let parameters: Vec<_> = parameters.collect();
    let body = operation.body.as_ref().map(|body| cx.sent_body(body, name, &mut statics));
    let inputs = parameters.len() + usize::from(body.is_some());
    let (reply, readings) = cx.reply(operation, name, &mut statics);
    view::Outgoing {
        docs: docs(outgoing, &parameters, body.as_ref()),
        id: literal(&operation.id),
        r#static: screaming,
        method: literal(&operation.method),
        input: (inputs > ARGUMENTS).then(|| ident::pascal(&format!("{name} input"))),
        parameters,
        body,
        reply,
        readings,
        exports: Vec::new(),
        ident: name.clone(),
    }
}

/// What a method says of itself.
fn docs(outgoing: &Outgoing, parameters: &[view::SentParameter], body: Option<&view::SentBody>) -> Docs {
    let ir::Operation { summary, description, method, deprecated, .. } = &outgoing.operation;
    let cause = match &outgoing.cause {
        Cause::Webhook(name) => format!("`{method}`: the webhook `{name}`."),
        Cause::Callback { owner, name, expression } => {
            format!(
                "`{method}`: the callback `{name}` of `{owner}`. `url` is what `{expression}` evaluates to."
            )
        }
    };
    let schemes = outgoing.schemes.iter().map(|scheme| {
        let place = match &scheme.credential {
            ir::Credential::ApiKey(Location::Header, name) => format!("the header `{name}`"),
            ir::Credential::ApiKey(Location::Cookie, name) => format!("the cookie `{name}`"),
            ir::Credential::ApiKey(_, name) => format!("the query parameter `{name}` of `url`"),
            ir::Credential::Http(scheme) => format!("the header `authorization`, as `{scheme}`"),
            ir::Credential::MutualTls => "the client's certificate".to_owned(),
        };
        format!("Credential `{}`: {place}.", scheme.name)
    });
    let schemes: Vec<String> = schemes.collect();
    let deprecated = deprecated.then_some("Deprecated.");
    let texts = [summary.as_deref(), description.as_deref(), Some(cause.as_str())];
    let texts = texts.into_iter().chain(schemes.iter().map(|text| Some(text.as_str()))).chain([deprecated]);
    let mut docs = Docs::paragraphs(texts);
    for parameter in parameters {
        docs.item(&parameter.ident.to_string(), &parameter.docs);
    }
    if let Some(body) = body {
        docs.item("body", &body.docs);
    }
    docs
}

impl Context<'_> {
    fn sent_body(&self, body: &ir::Body, name: &Ident, statics: &mut Scope) -> view::SentBody {
        let groups = self.groups(&body.contents, SENT);
        let mut forms = Vec::new();
        let mut form = |schema, encodings: &[ir::Encoding]| {
            let r#static = statics.take(word(&format!("{}_FORM", ident::screaming(name))));
            forms.push((r#static.clone(), self.form(schema, encodings)));
            r#static
        };
        let streamed = groups.iter().any(is_streamed);
        let docs = Docs::paragraphs([body.description.as_deref()]);
        let (r#type, write, alternatives) = match &groups[..] {
            [only] => (only.r#type.clone(), self.write(only, &quote!(body), &mut form), None),
            _ => {
                let ident = ident::pascal(&format!("{name} body"));
                let mut names = Scope::new(&["Self"], "");
                let mut variants = Vec::new();
                let mut arms = TokenStream::new();
                for group in &groups {
                    let owned = streamed && !is_streamed(group);
                    let value = if owned { quote!(&body) } else { quote!(body) };
                    let (variant, write) = (names.take(variant(group)), self.write(group, &value, &mut form));
                    arms.extend(quote!(#ident::#variant(body) => #write,));
                    variants.push(view::BodyVariant {
                        docs: media_types(group),
                        ident: variant,
                        r#type: group.r#type.clone(),
                        positions: Vec::new(),
                        filter: TokenStream::new(),
                    });
                }
                let about = format!("What the body of `{name}` may be.");
                let docs = Docs::paragraphs([Some(about.as_str())]);
                let body = view::BodyEnum { docs, ident: ident.clone(), variants, streamed };
                (quote!(#ident), quote!(match body { #arms }), Some(body))
            }
        };
        view::SentBody { docs, required: body.required, r#type, streamed, write, forms, alternatives }
    }

    /// Puts a body into a message; the first of several media types that hold the same is sent.
    fn write(
        &self,
        group: &Group<'_>,
        body: &TokenStream,
        form: &mut dyn FnMut(SchemaId, &[ir::Encoding]) -> Ident,
    ) -> TokenStream {
        let Some(content) = group.first() else { return TokenStream::new() };
        let media_type = literal(&content.media_type);
        let schema = self.payload_schema(&content.payload);
        let check = view::check(&word("body"), &group.r#type, group.condition.as_ref());
        match &content.payload {
            Payload::Json(_) => quote!(message.json(#media_type, #schema, #body, #check)),
            Payload::Text(_) => quote!(message.text(#media_type, #schema, #body, #check)),
            Payload::Form(id, encodings) | Payload::Multipart(id, encodings) => {
                let form = form(*id, encodings);
                quote!(message.form((#media_type, &#form), #schema, #body, #check))
            }
            Payload::Items(framing, _) => {
                let framing = framing_name(*framing);
                quote!(message.items((#media_type, Framing::#framing), #schema, #body))
            }
            Payload::Bytes => quote!(message.stream(#media_type, #body)),
        }
    }

    /// The enum of what may come back, and how each of its variants is read.
    fn reply(
        &self,
        operation: &ir::Operation,
        name: &Ident,
        statics: &mut Scope,
    ) -> (view::Response, Vec<view::Reading>) {
        let ident = ident::pascal(&format!("{name} reply"));
        let mut names = Scope::new(&[], "");
        let (mut variants, mut readings) = (Vec::new(), Vec::new());
        for response in &operation.responses {
            let own = names.take(ident::pascal(&super::responses::status_name(response.status)));
            let line = super::responses::status_line(response);
            let (owner, path) = (format!("{name} "), TokenStream::new());
            let variant = self.variant(response, &line, own, (&owner, Outgoing::READ), &path);
            readings.push((response.status, self.reading(response, &variant, &ident, (name, &mut *statics))));
            variants.push(variant);
        }
        // A code counts before its range, and that before `default` (OpenAPI 3.1.1 §4.8.16).
        readings.sort_by_key(|(status, _)| *status);
        let about = format!("What `{name}` is answered with.");
        let reply = view::Response { docs: Docs::paragraphs([Some(about.as_str())]), ident, variants };
        (reply, readings.into_iter().map(|(_, reading)| reading).collect())
    }

    fn reading(
        &self,
        response: &ir::Response,
        variant: &view::ResponseVariant,
        reply: &Ident,
        (name, statics): (&Ident, &mut Scope),
    ) -> view::Reading {
        let own = &variant.ident;
        let base =
            format!("{}_{}", ident::screaming(name), ident::screaming(&ident::snake(&own.to_string())));
        let mut parts: Vec<(Ident, TokenStream)> = Vec::new();
        let mut headers = Vec::new();
        for (header, data) in response.headers.iter().zip(&variant.headers) {
            let wanted = format!("{base}_{}", ident::screaming(&data.ident));
            let r#static = statics.take(word(&wanted));
            let check = view::check(&data.ident, &data.r#type, data.condition.as_ref());
            let method = word(if header.required { "header" } else { "optional_header" });
            parts.push((data.ident.clone(), quote!(reply.#method(&#r#static, #check))));
            let wire = match header.wire {
                ir::HeaderWire::Simple { explode } => ir::Wire::Style(ir::Style::Simple, explode),
                ir::HeaderWire::Json => ir::Wire::Json,
            };
            headers.push(view::ParameterData {
                r#static,
                name: data.name.clone(),
                place: word("Header"),
                required: header.required,
                wire: self.wire(&wire, header.schema),
                schema: data.schema.clone(),
            });
        }
        let mut contents = None;
        if let Some(body) = &variant.body {
            let list = statics.take(word(&format!("{base}_BODY")));
            parts.push((word("body"), self.read(&response.contents, body, &list)));
            let list_of = response.contents.iter().map(|content| view::Content {
                media_type: literal(&content.media_type),
                schema: self.payload_schema(&content.payload),
                kind: self.kind(&content.payload),
            });
            contents = Some((list, list_of.collect()));
        }
        let status = variant.status.is_none().then(|| word("status"));
        let named = !variant.headers.is_empty();
        let fields: Vec<&Ident> = status.iter().chain(parts.iter().map(|(field, _)| field)).collect();
        let made = match (&fields[..], named) {
            ([], _) => quote!(#reply::#own),
            (fields, true) => quote!(#reply::#own { #(#fields),* }),
            (fields, false) => quote!(#reply::#own(#(#fields),*)),
        };
        let (names, values): (Vec<_>, Vec<_>) = parts.iter().map(|(name, value)| (name, value)).unzip();
        let value = match &values[..] {
            [] => quote!(Ok(#made)),
            [only] => quote!(match #only { Some(#(#names)*) => Ok(#made), None => Err(reply.refused()) }),
            _ => quote!(match (#(#values),*) { (#(Some(#names)),*) => Ok(#made), _ => Err(reply.refused()) }),
        };
        view::Reading { pattern: pattern(response.status), headers, contents, value }
    }

    /// Takes the body of a reply: an `Option` that is empty where it is not what was documented.
    fn read(&self, contents: &[ir::Content], body: &view::ResponseBody, list: &Ident) -> TokenStream {
        let groups = self.groups(contents, Outgoing::READ);
        let one = |group: &Group<'_>| {
            let check = view::check(&word("body"), &group.r#type, group.condition.as_ref());
            match group.first().map(|first| &first.payload) {
                Some(Payload::Items(..)) => quote!(reply.items(&#list)),
                Some(Payload::Bytes) | None => quote!(reply.stream(&#list)),
                Some(_) => quote!(reply.value(&#list, #check).await?),
            }
        };
        match (body, &groups[..]) {
            (view::ResponseBody::Several(alternatives), _) => {
                let arms = groups.iter().zip(&alternatives.variants).map(|(group, (_, variant, _))| {
                    let positions = group.contents.iter().filter_map(|content| {
                        let at = contents.iter().position(|other| other == *content)?;
                        Some(Literal::usize_unsuffixed(at))
                    });
                    let (ident, one) = (&alternatives.ident, one(group));
                    quote!(Some(#(#positions)|*) => #one.map(#ident::#variant),)
                });
                quote!(match reply.content(&#list) { #(#arms)* _ => None })
            }
            (_, [first, ..]) => one(first),
            (_, []) => quote!(None),
        }
    }
}

fn pattern(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Status::Range(digit) => {
            let (first, last) = (digit * 100, digit * 100 + 99);
            let (first, last) = (Literal::u16_unsuffixed(first), Literal::u16_unsuffixed(last));
            quote!(#first..=#last)
        }
        Status::Default => quote!(_),
    }
}

fn word(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
