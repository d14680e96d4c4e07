//! The API, its representations and the options → the view: identifiers, type expressions, literals, doc lines.
//!
//! All that reaches a template is of a type that escapes it: identifiers and expressions are tokens, texts are
//! literals or doc lines. This stage decides everything that templates print; it does not know YAML and the disk.

mod apis;
mod bodies;
mod constraint;
mod docs;
mod ident;
mod models;
mod names;
mod outgoing;
mod parameters;
mod refusals;
mod responses;
mod security;
mod server;
pub(crate) mod view;
mod wire;

use crate::Analysis;
use crate::diagnostic::Diagnostics;
use crate::fill::Fill;
use crate::ir;
use crate::options::{Numbers, Options};
use crate::pattern::{self, Pattern};
use crate::represent::{Format, Kind, Presence, Representations, Type};
use crate::schema::SchemaId;
pub(crate) use ident::package;
use indexmap::IndexMap;
pub(crate) use names::IMPORTED;
use names::Names;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use security::Requirements;
pub(crate) use server::server;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Builds the view of a whole crate.
pub(crate) fn view(analysis: &Analysis, options: &Options, diagnostics: &mut Diagnostics) -> view::Crate {
    let Analysis { api, carried, representations, fills } = analysis;
    let names = Names::new(api, representations, options, diagnostics);
    let body_limits = options.body_limits.iter().map(|(id, limit)| (id.clone(), limit.value)).collect();
    let requirements = Requirements::new(api, diagnostics);
    let cx = Context {
        api,
        representations,
        names,
        patterns: RefCell::default(),
        body_limits,
        requirements,
        fills,
    };
    let models = models::files(&cx, options);
    let set = cx.error_set();
    let mut refusals = refusals::Refusals::default();
    let mut errors = responses::errors(&cx, &set);
    let tags = apis::files(&cx, &set, &mut refusals);
    errors.refusals = refusals.statics();
    let security = cx.security_file();
    view::Crate {
        docs: docs::krate(api),
        package: options
            .output
            .package
            .as_ref()
            .map_or_else(|| ident::package(&api.title), |given| given.value.clone()),
        title: docs::literal(&api.title),
        features: features(api, options),
        schemas: carried.iter().map(|(pointer, text)| docs::schema_text(pointer, text)).collect(),
        exact: options.numbers == Numbers::Exact,
        models,
        errors,
        tags,
        outgoing: outgoing::files(&cx),
        security,
        style: options.error_style,
        check: options.response_check,
        body_limit: options.body_limit,
        docs_page: options.output.docs,
        runtime: options.output.runtime.value.clone(),
        dependencies: options
            .dependencies
            .iter()
            .map(|(name, entry)| (name.clone(), entry.value.clone()))
            .collect(),
        base_path: docs::literal(&api.base_path),
    }
}

/// What the parts of the view are made from.
struct Context<'a> {
    api: &'a ir::Api,
    representations: &'a Representations,
    names: Names,
    /// The patterns of the file at hand, with the statics that hold them.
    patterns: RefCell<IndexMap<Pattern, Ident>>,
    /// Limits of operations that the configuration has.
    body_limits: BTreeMap<String, u64>,
    requirements: Requirements,
    /// What fills error answers.
    fills: &'a HashMap<SchemaId, Fill>,
}

impl Context<'_> {
    /// The type expression of a shape. In a model's file other models are named as they are, and noted as imports;
    /// elsewhere they are named in their module.
    fn type_of(&self, shape: &Type, mut imports: Option<&mut BTreeSet<String>>) -> TokenStream {
        match &shape.kind {
            Kind::Any if self.representations.exact_numbers => quote!(json::Value),
            Kind::Object if self.representations.exact_numbers => quote!(BTreeMap<String, json::Value>),
            Kind::Any => quote!(serde_json::Value),
            Kind::Object => quote!(serde_json::Map<String, serde_json::Value>),
            Kind::Null => quote!(()),
            Kind::Boolean => quote!(bool),
            Kind::Integer(width) => {
                let name = Ident::new(width.name(), proc_macro2::Span::call_site());
                quote!(#name)
            }
            Kind::Number => quote!(f64),
            Kind::Digits { .. } => quote!(json::Number),
            Kind::String => quote!(String),
            Kind::Formatted(format) => format.path.parse().unwrap_or_default(),
            Kind::Array(item) => {
                let item = self.type_of(item, imports);
                quote!(Vec<#item>)
            }
            Kind::Map(value) => {
                let value = self.type_of(value, imports);
                quote!(BTreeMap<String, #value>)
            }
            Kind::Nullable(inner) => {
                let inner = self.type_of(inner, imports);
                quote!(Option<#inner>)
            }
            Kind::Boxed(inner) => {
                let inner = self.type_of(inner, imports);
                quote!(Box<#inner>)
            }
            Kind::Declared(id) => {
                let ident = self.names.declaration(*id);
                match imports.as_mut() {
                    Some(imports) => {
                        imports.insert(ident.to_string());
                        quote!(#ident)
                    }
                    None => quote!(models::#ident),
                }
            }
            // Judged by `options` to be a path.
            Kind::Custom(path) => path.parse().unwrap_or_default(),
        }
    }

    /// The type of a member: with `Option` around it where it may be absent.
    fn member_type(&self, shape: &Type, presence: &Presence, imports: &mut BTreeSet<String>) -> TokenStream {
        match (presence, &shape.kind) {
            (Presence::Optional, Kind::Nullable(inner)) => {
                let inner = self.type_of(inner, Some(imports));
                quote!(Option<Nullable<#inner>>)
            }
            (Presence::Optional, _) => {
                let r#type = self.type_of(shape, Some(imports));
                quote!(Option<#r#type>)
            }
            _ => self.type_of(shape, Some(imports)),
        }
    }
}

/// The features of the runtime that the output needs.
fn features(api: &ir::Api, options: &Options) -> Vec<&'static str> {
    let mut features = BTreeSet::new();
    for (_, schema) in api.schemas.iter() {
        let format = schema.format.as_deref().and_then(Format::named);
        features.extend(format.map(|format| format.feature).filter(|feature| !feature.is_empty()));
        let own = schema.string.pattern.iter().map(|(text, _)| text);
        for text in own.chain(schema.object.pattern_properties.keys()) {
            features.insert("pattern");
            if matches!(pattern::translate(text), Ok(Pattern::Backtracking { .. })) {
                features.insert("backtracking");
            }
        }
    }
    let basic = ir::Credential::Http("Basic".to_owned());
    if api.security_schemes.iter().any(|scheme| scheme.credential == basic) {
        features.insert("base64");
    }
    let bodies = api.operations.iter().flat_map(|operation| &operation.body);
    let multipart = |content: &ir::Content| matches!(content.payload, ir::Payload::Multipart(..));
    if bodies.flat_map(|body| &body.contents).any(multipart) {
        features.insert("multipart");
    }
    if !api.outgoing.is_empty() {
        features.insert("client");
    }
    if options.output.docs {
        features.insert("docs");
    }
    features.into_iter().collect()
}
