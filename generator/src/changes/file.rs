//! The text of one generated file → what it declares.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Expr, FieldValue, Fields, FnArg, Item, Lit, Member, Meta, Pat, TraitItem, Visibility};

use super::tokens::{compact, meaning};

/// A file.
#[derive(Default)]
pub(super) struct File {
    pub(super) traits: BTreeMap<String, Vec<Signature>>,
    /// Public ones.
    pub(super) types: IndexMap<String, Shape>,
    /// What is implemented for types.
    implemented: BTreeMap<String, TokenStream>,
    functions: BTreeMap<String, TokenStream>,
    statics: BTreeMap<String, TokenStream>,
}

/// A method of a trait.
pub(super) struct Signature {
    pub(super) name: String,
    /// The method and the path that its documentation names.
    pub(super) route: Option<String>,
    /// Names with types, but for `self` and the context, which say nothing of the request.
    pub(super) inputs: Vec<(String, String)>,
    /// The type of what it answers.
    pub(super) answer: Option<String>,
}

/// What a type consists of.
pub(super) enum Shape {
    /// Fields with their types.
    Struct(IndexMap<String, String>),
    /// Its variants.
    Enum(IndexMap<String, Variant>),
    /// Anything else, as it is written.
    Other(String),
}

/// A variant of an enum.
pub(super) struct Variant {
    /// What it carries, as it is written; empty without anything.
    pub(super) payload: String,
    /// The status that its documentation begins with.
    pub(super) status: Option<String>,
}

impl File {
    /// `None` for what is no Rust.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut file = Self::default();
        for item in syn::parse_file(text).ok()?.items {
            file.add(item);
        }
        Some(file)
    }

    fn add(&mut self, item: Item) {
        let public = |vis: &Visibility| matches!(vis, Visibility::Public(_));
        match item {
            Item::Trait(item) => {
                let methods = item.items.iter().filter_map(signature).collect();
                self.traits.insert(item.ident.to_string(), methods);
            }
            Item::Struct(item) if public(&item.vis) => {
                let shape = match &item.fields {
                    Fields::Named(_) => Shape::Struct(fields(&item.fields)),
                    other => Shape::Other(format!("struct {}{}", item.ident, payload(other))),
                };
                self.types.insert(item.ident.to_string(), shape);
            }
            Item::Enum(item) if public(&item.vis) => {
                let variants = item.variants.iter().map(|variant| {
                    let status = docs(&variant.attrs).next().and_then(|line| status(&line));
                    (variant.ident.to_string(), Variant { payload: payload(&variant.fields), status })
                });
                self.types.insert(item.ident.to_string(), Shape::Enum(variants.collect()));
            }
            Item::Type(item) if public(&item.vis) => {
                let written = format!("type {} = {}", item.ident, compact(&item.ty.to_token_stream()));
                self.types.insert(item.ident.to_string(), Shape::Other(written));
            }
            Item::Impl(item) => {
                let name = last_name(item.self_ty.to_token_stream());
                self.implemented.entry(name).or_default().extend(item.to_token_stream());
            }
            Item::Fn(item) => drop(self.functions.insert(item.sig.ident.to_string(), item.to_token_stream())),
            Item::Static(item) => drop(self.statics.insert(item.ident.to_string(), own(*item.expr))),
            _ => {}
        }
    }

    /// What is implemented for a type, in a form that can be compared.
    pub(super) fn meaning_of_type(&self, name: &str) -> String {
        self.implemented.get(name).map_or_else(String::new, |tokens| meaning(tokens, &self.statics))
    }

    /// What a function does, in the same form.
    pub(super) fn meaning_of_function(&self, name: &str) -> String {
        self.functions.get(name).map_or_else(String::new, |tokens| meaning(tokens, &self.statics))
    }
}

/// What a static says. Which errors of the whole API an operation documents is told where the API's errors change.
fn own(mut expression: Expr) -> TokenStream {
    if let Expr::Struct(found) = &mut expression
        && found.path.is_ident("Operation")
    {
        let fields = std::mem::take(&mut found.fields).into_iter();
        let told_elsewhere = ["errors", "default", "refusals"];
        let is_own = |field: &FieldValue| !matches!(&field.member, Member::Named(name) if told_elsewhere.iter().any(|known| name == known));
        found.fields = fields.filter(is_own).collect();
    }
    expression.to_token_stream()
}

fn signature(item: &TraitItem) -> Option<Signature> {
    let TraitItem::Fn(item) = item else { return None };
    let inputs = item.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(input) => match &*input.pat {
            Pat::Ident(name) if name.ident != "context" => {
                Some((name.ident.to_string(), compact(&input.ty.to_token_stream())))
            }
            _ => None,
        },
        FnArg::Receiver(_) => None,
    });
    Some(Signature {
        name: item.sig.ident.to_string(),
        route: docs(&item.attrs).filter_map(|line| route(&line)).next_back(),
        inputs: inputs.collect(),
        answer: answer(item.sig.output.to_token_stream()),
    })
}

/// The name behind `Result<`, the future's output.
fn answer(tokens: TokenStream) -> Option<String> {
    let mut tokens = tokens.into_iter();
    tokens.find(|token| matches!(token, TokenTree::Ident(ident) if ident == "Result"))?;
    match (tokens.next()?, tokens.next()?) {
        (TokenTree::Punct(_), TokenTree::Ident(name)) => Some(name.to_string()),
        _ => None,
    }
}

fn fields(fields: &Fields) -> IndexMap<String, String> {
    let named = fields
        .iter()
        .filter_map(|field| Some((field.ident.as_ref()?.to_string(), compact(&field.ty.to_token_stream()))));
    named.collect()
}

fn payload(found: &Fields) -> String {
    let types = |fields: &Fields| {
        let types = fields.iter().map(|field| compact(&field.ty.to_token_stream()));
        types.collect::<Vec<_>>().join(", ")
    };
    match found {
        Fields::Unit => String::new(),
        Fields::Unnamed(_) => format!("({})", types(found)),
        Fields::Named(_) => {
            let members = fields(found).into_iter().map(|(name, r#type)| format!("{name}: {type}"));
            format!(" {{ {} }}", members.collect::<Vec<_>>().join(", "))
        }
    }
}

fn last_name(tokens: TokenStream) -> String {
    let names = tokens.into_iter().filter_map(|token| match token {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    });
    names.last().unwrap_or_default()
}

/// Doc lines.
fn docs(attributes: &[Attribute]) -> impl DoubleEndedIterator<Item = String> {
    attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    })
}

/// `GET /items/` in backquotes.
fn route(line: &str) -> Option<String> {
    let inner = line.strip_prefix('`')?.strip_suffix('`')?;
    let (method, path) = inner.split_once(' ')?;
    let is_route = method.bytes().all(|byte| byte.is_ascii_uppercase()) && path.starts_with('/');
    is_route.then(|| inner.to_owned())
}

/// `404`, `4XX` or `default`, before a colon.
fn status(line: &str) -> Option<String> {
    let (status, _) = line.split_once(':')?;
    let is_status = match status.as_bytes() {
        [class, rest @ ..] if rest.len() == 2 => {
            class.is_ascii_digit() && (rest == b"XX" || rest.iter().all(u8::is_ascii_digit))
        }
        _ => status == "default",
    };
    is_status.then(|| status.to_owned())
}
