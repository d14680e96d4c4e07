//! The API and its crate's view → the view of a server whose handlers answer with examples.
//!
//! Names and types are those of the crate's view, so that the handlers fit the traits that come out of it.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::docs::{Docs, json_literal, literal};
use super::{ident, view};
use crate::Analysis;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::instance::{self, Instances};
use crate::ir::{self, Payload, Status};
use crate::judge::Judge;
use crate::options::Numbers;
use crate::project::Handlers;
use crate::schema::{SchemaId, View};
use crate::source::{Node, Pointer, Span as Place};

mod pretty;

/// Examples of so many bytes stand in the handler, longer ones in a file.
const INLINE: usize = 72;

/// Builds the view of a server.
pub(crate) fn server(
    analysis: &Analysis,
    output: &view::Crate,
    handlers: Handlers,
    diagnostics: &mut Diagnostics,
) -> view::Server {
    let Analysis { api, carried, .. } = analysis;
    let judge = Judge::new(&api.schemas, carried, Numbers::Native);
    let mut writer = Writer {
        api,
        instances: Instances::new(&api.schemas, &judge),
        diagnostics,
        kinds: view::Kinds::default(),
        examples: BTreeMap::new(),
        place: String::new(),
        chooses: false,
    };
    let mut kinds = view::Kinds::default();
    let tags = api.tags.iter().zip(&output.tags).map(|(tag, file)| {
        let operations = api.operations.iter().filter(|operation| operation.tag == tag.name);
        let handlers = operations.zip(&file.operations).map(|(operation, view)| {
            writer.place = format!("{}/{}", name(&file.module), name(&view.ident));
            writer.chooses = false;
            let answer = match handlers {
                Handlers::Examples => writer.answer(operation, view),
                Handlers::Stubs => not_implemented(view),
            };
            view::Handler {
                ident: view.ident.clone(),
                arguments: arguments(view, writer.chooses),
                response: view.response.ident.clone(),
                answer,
            }
        });
        let handlers = handlers.collect();
        let own = std::mem::take(&mut writer.kinds);
        kinds = kinds.or(own);
        view::HandlerFile {
            handlers,
            kinds: own,
            docs: about(tag),
            r#trait: file.r#trait.clone(),
            module: file.module.clone(),
        }
    });
    let tags = tags.collect();
    let schemes = output.security.schemes.iter().map(|scheme| view::ServerScheme {
        ident: scheme.ident.clone(),
        r#type: scheme.r#type.clone(),
        secret: scheme.secret,
    });
    view::Server {
        package: output.package.clone(),
        output: Ident::new(&output.package.replace('-', "_"), Span::call_site()),
        schemes: schemes.collect(),
        tags,
        kinds,
        based: is_based(api),
        docs_page: output.docs_page && !has_docs(api),
        examples: writer.examples,
    }
}

fn about(tag: &ir::Tag) -> Docs {
    let about = if tag.name.is_empty() {
        "The operations without a tag.".to_owned()
    } else {
        format!("The operations with the tag `{}`.", tag.name)
    };
    Docs::paragraphs([Some(about.as_str())])
}

/// Whether the API itself has a path of the documentation's pages.
fn has_docs(api: &ir::Api) -> bool {
    const PAGES: [&str; 3] = ["/docs", "/openapi.json", "/openapi.yaml"];
    let path = |operation: &ir::Operation| operation.path.text.clone();
    api.operations.iter().map(path).any(|path| PAGES.contains(&&*path) || path.starts_with("/docs/"))
}

/// Whether the API is served below its base path as well: no path of its own begins like that.
fn is_based(api: &ir::Api) -> bool {
    let below = |operation: &ir::Operation| operation.path.text.starts_with(&api.base_path);
    !api.base_path.is_empty() && !api.operations.iter().any(below)
}

/// The arguments of a handler, which begin with `_`, because an example does not depend on them: at most on what the
/// client would rather have.
fn arguments(operation: &view::Operation, chooses: bool) -> Vec<TokenStream> {
    let unused = |ident: &Ident| Ident::new(&format!("_{}", name(ident)), Span::call_site());
    if let Some(request) = &operation.request {
        let of = operation.security.is_some().then(|| quote!(<Self>));
        let ident = Ident::new(if chooses { "request" } else { "_request" }, Span::call_site());
        return vec![quote!(#ident: apis::#request #of)];
    }
    let security = operation.security.iter().map(|security| {
        let ident = unused(&security.ident);
        let principal = match &security.principal {
            view::Principal::Scheme(_) if security.optional => quote!(Option<()>),
            view::Principal::Scheme(_) => quote!(()),
            view::Principal::Declared(_) => security.r#type("Self"),
        };
        quote!(#ident: #principal)
    });
    let parameters = operation.parameters.iter().map(|parameter| {
        let (ident, r#type) = (unused(&parameter.ident), &parameter.r#type);
        quote!(#ident: #r#type)
    });
    let accept = operation.accepted().map(|accept| {
        let r#type = &accept.ident;
        let ident = Ident::new(if chooses { "accept" } else { "_accept" }, Span::call_site());
        quote!(#ident: apis::#r#type)
    });
    let body = operation.body.as_ref().map(|body| {
        let r#type = match &body.alternatives {
            Some(alternatives) => {
                let ident = &alternatives.ident;
                quote!(apis::#ident)
            }
            None => body.r#type.clone(),
        };
        if body.required { quote!(_body: #r#type) } else { quote!(_body: Option<#r#type>) }
    });
    security.chain(parameters).chain(accept).chain(body).collect()
}

fn not_implemented(operation: &view::Operation) -> TokenStream {
    let name = literal(&name(&operation.ident));
    quote!(Err(AppError::NotImplemented(#name)))
}

/// An identifier without the mark of a raw one.
fn name(ident: &Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}

struct Writer<'a> {
    api: &'a ir::Api,
    instances: Instances<'a>,
    diagnostics: &'a mut Diagnostics,
    kinds: view::Kinds,
    examples: BTreeMap<String, String>,
    /// The module and the operation at hand.
    place: String,
    /// Whether its answer depends on what the client would rather have.
    chooses: bool,
}

impl Writer<'_> {
    /// The first documented success.
    fn answer(&mut self, operation: &ir::Operation, view: &view::Operation) -> TokenStream {
        let responses = || operation.responses.iter().zip(&view.response.variants);
        let code = |response: &ir::Response| match response.status {
            Status::Code(code) => Some(code),
            _ => None,
        };
        let success = responses().filter(|(response, _)| code(response).is_some_and(|code| code / 100 == 2));
        let found = success
            .min_by_key(|(response, _)| code(response))
            .or_else(|| responses().find(|(response, _)| response.status == Status::Range(2)))
            .or_else(|| responses().find(|(response, _)| response.status == Status::Default))
            .or_else(|| responses().find(|(response, _)| code(response).is_some_and(|code| code / 100 == 3)))
            .or_else(|| responses().next());
        let made = found.and_then(|(response, variant)| self.response(view, response, variant));
        made.unwrap_or_else(|| not_implemented(view))
    }

    fn response(
        &mut self,
        view: &view::Operation,
        response: &ir::Response,
        variant: &view::ResponseVariant,
    ) -> Option<TokenStream> {
        let status = variant.status.is_none().then(|| {
            let constant = match response.status {
                Status::Range(1) => "CONTINUE",
                Status::Range(3) => "MULTIPLE_CHOICES",
                Status::Range(4) => "BAD_REQUEST",
                Status::Range(5) => "INTERNAL_SERVER_ERROR",
                _ => "OK",
            };
            let constant = Ident::new(constant, Span::call_site());
            quote!(axum::http::StatusCode::#constant)
        });
        let body = match &variant.body {
            None => None,
            Some(view::ResponseBody::One(content)) => Some(self.content(&response.contents, content, "")?),
            Some(view::ResponseBody::Several(several)) => {
                Some(self.alternative(&response.contents, several, view)?)
            }
        };
        let (response_ident, ident) = (&view.response.ident, &variant.ident);
        if variant.headers.is_empty() {
            let parts: Vec<_> = status.into_iter().chain(body).collect();
            let parts = if parts.is_empty() { TokenStream::new() } else { quote!((#(#parts),*)) };
            return Some(quote!(Ok(apis::#response_ident::#ident #parts)));
        }
        let headers = response.headers.iter().zip(&variant.headers).map(|(header, view)| {
            let ident = &view.ident;
            let given = instance::given(&self.api.root, &header.pointer);
            if !header.required && given.is_empty() && self.api.schemas[header.schema].examples.is_empty() {
                return Some(quote!(#ident: None));
            }
            let value = self.instances.given_or_example(&given, header.schema, View::Response);
            let Some(value) = value else {
                self.tell(header.schema, header.span);
                return None;
            };
            let text = json_literal(&value.to_string());
            self.kinds.values = true;
            Some(if header.required {
                quote!(#ident: example(#text)?)
            } else {
                quote!(#ident: Some(example(#text)?))
            })
        });
        let headers: Option<Vec<_>> = headers.collect();
        let fields = status.map(|status| quote!(status: #status)).into_iter();
        let fields = fields.chain(body.map(|body| quote!(body: #body))).chain(headers?);
        Some(quote!(Ok(apis::#response_ident::#ident { #(#fields),* })))
    }

    /// One of several types: the one that the client would rather have, or the first.
    fn alternative(
        &mut self,
        contents: &[ir::Content],
        several: &view::ResponseAlternatives,
        view: &view::Operation,
    ) -> Option<TokenStream> {
        let r#enum = &several.ident;
        let mut made = Vec::new();
        for (_, ident, content) in &several.variants {
            let body = self.content(contents, content, &format!("-{}", ident::snake(&ident.to_string())));
            made.push((content, body.map(|body| quote!(apis::#r#enum::#ident(#body)))));
        }
        let first = made.iter().find_map(|(_, body)| body.clone())?;
        let Some((accept, choice)) = view.accept.as_ref().and_then(|it| Some((it, it.r#enum.as_ref()?)))
        else {
            return Some(first);
        };
        let accepted = &choice.ident;
        let arms = choice.variants.iter().zip(&accept.offers).map(|((_, variant), offer)| {
            let offer = offer.to_string();
            let offers =
                |content: &view::ResponseContent| content.offers.iter().any(|it| it.to_string() == offer);
            let body = made.iter().find(|(content, _)| offers(content)).and_then(|(_, body)| body.clone());
            let body = body.unwrap_or_else(|| first.clone());
            quote!(apis::#accepted::#variant => #body,)
        });
        self.chooses = true;
        let from = view.request.is_some().then(|| quote!(request.));
        Some(quote!(match #from accept { #(#arms)* }))
    }

    /// The expression of a body; `suffix` tells the files of several apart.
    fn content(
        &mut self,
        contents: &[ir::Content],
        view: &view::ResponseContent,
        suffix: &str,
    ) -> Option<TokenStream> {
        let offer = view.offers.first()?.to_string();
        let content = contents.iter().find(|content| literal(&content.media_type).to_string() == offer)?;
        let given = instance::given(&self.api.root, &content.pointer);
        match &content.payload {
            Payload::Bytes => {
                let text = given.iter().find_map(|node| node.as_str()).unwrap_or_default();
                let bytes = literal(text);
                let media_type = concrete(&content.media_type).map(|name| {
                    let name = literal(name);
                    quote!(.with_media_type(#name))
                });
                Some(quote!(ByteStream::from(#bytes) #media_type))
            }
            Payload::Items(_, schema) => {
                self.kinds.items = true;
                // An example is of the whole sequence, else of one item.
                let listed = given.iter().find_map(|node| node.as_array()).unwrap_or_default();
                let one = |search: &mut Self, given: &[&Node], at: usize| {
                    let value = search.instances.given_or_example(given, *schema, View::Response)?;
                    Some(search.text(&value, &format!("{suffix}-{at}")))
                };
                let items: Option<Vec<TokenStream>> = match listed {
                    [] => one(self, &given, 1).map(|only| vec![only]),
                    several => {
                        let numbered = several.iter().zip(1..);
                        numbered.map(|(node, at)| one(self, &[node], at)).collect()
                    }
                };
                let Some(items) = items else {
                    self.tell(*schema, content.span);
                    return None;
                };
                Some(quote!(items(&[#(#items),*])?))
            }
            payload => {
                let schema = payload.schema()?;
                let value = self.instances.given_or_example(&given, schema, View::Response);
                let Some(value) = value else {
                    self.tell(schema, content.span);
                    return None;
                };
                let text = self.text(&value, suffix);
                self.kinds.values = true;
                Some(quote!(example(#text)?))
            }
        }
    }

    /// The JSON text of a value: where it stands, or in a file.
    fn text(&mut self, value: &instance::Value, suffix: &str) -> TokenStream {
        let compact = value.to_string();
        if compact.len() <= INLINE {
            let text = json_literal(&compact);
            return quote!(#text);
        }
        let path = format!("examples/{}{suffix}.json", ascii(&self.place));
        let literal = literal(&format!("../../{path}"));
        self.examples.insert(path, pretty::pretty(value));
        quote!(include_str!(#literal))
    }

    fn tell(&mut self, schema: SchemaId, place: Place) {
        let pointer: &Pointer = &self.api.schemas[schema].pointer;
        self.diagnostics.push(
            Diagnostic::new(&code::NO_INSTANCE, format!("no value was found that `{pointer}` accepts"))
                .at(place, "the handler says that it is not implemented")
                .help("give an example"),
        );
    }
}

/// Names of files are in ASCII.
fn ascii(path: &str) -> String {
    let parts: Vec<String> = path.split('/').map(|part| name(&ident::module(part))).collect();
    parts.join("/")
}

/// A media type out of a range.
fn concrete(range: &str) -> Option<&'static str> {
    let (r#type, subtype) = range.split(';').next()?.split_once('/')?;
    match (r#type, subtype.trim()) {
        ("text", "*") => Some("text/plain"),
        ("image", "*") => Some("image/png"),
        ("audio", "*") => Some("audio/mpeg"),
        ("video", "*") => Some("video/mp4"),
        (_, "*") => Some("application/octet-stream"),
        _ => None,
    }
}
