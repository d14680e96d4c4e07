//! What the templates print. No field is a bare text of the document.

mod models;

use indexmap::IndexMap;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

pub(crate) use models::{
    Additional, Alias, Enum, EnumVariant, Field, Item, ModelFile, Newtype, Overlap, OverlapField, Struct,
    Tuple, TupleItem, Union, UnionVariant, Unit, origin,
};

pub(crate) use super::docs::Docs;
use crate::options::{ErrorStyle, ResponseCheck};

/// The whole output.
pub(crate) struct Crate {
    pub(crate) docs: Docs,
    /// A package name: ASCII letters, digits and hyphens.
    pub(crate) package: String,
    pub(crate) title: Literal,
    pub(crate) features: Vec<&'static str>,
    pub(crate) schemas: Vec<SchemaText>,
    /// Whether numbers keep every digit.
    pub(crate) exact: bool,
    pub(crate) models: Vec<ModelFile>,
    pub(crate) errors: Errors,
    pub(crate) tags: Vec<TagFile>,
    pub(crate) schemes: Vec<Scheme>,
    pub(crate) style: ErrorStyle,
    pub(crate) check: ResponseCheck,
    pub(crate) body_limit: u64,
    pub(crate) docs_page: bool,
    /// The path of the runtime crate, seen from the output.
    pub(crate) runtime: String,
    /// Crate names with TOML values, as the configuration has them.
    pub(crate) dependencies: IndexMap<String, String>,
    pub(crate) paths: Vec<Path>,
}

/// A schema as the output carries it.
pub(crate) struct SchemaText {
    pub(crate) pointer: Literal,
    pub(crate) text: Literal,
}

/// A tag: its trait, its responses and its part of the router.
pub(crate) struct TagFile {
    pub(crate) docs: Docs,
    pub(crate) r#trait: Ident,
    pub(crate) module: Ident,
    /// Whether an operation asks for a credential.
    pub(crate) secured: bool,
    pub(crate) operations: Vec<Operation>,
}

pub(crate) struct Operation {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) id: Literal,
    pub(crate) r#static: Ident,
    pub(crate) method: Literal,
    pub(crate) path: Literal,
    pub(crate) security: Option<OperationSecurity>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// The variables that hold its inputs.
    pub(crate) inputs: Vec<Ident>,
    /// Takes them out of their `Option`s.
    pub(crate) unpack: Option<TokenStream>,
    /// Beyond a handful, the inputs come as one struct of that name.
    pub(crate) request: Option<Ident>,
    pub(crate) response: Response,
    /// The variants of the error set that it documents, and those that its `default` covers.
    pub(crate) errors: Vec<Literal>,
    pub(crate) default_errors: Vec<Literal>,
}

pub(crate) struct OperationSecurity {
    /// The name of its argument.
    pub(crate) ident: Ident,
    /// The scheme's method.
    pub(crate) function: Ident,
    /// The method's counterpart where the credential may be absent.
    pub(crate) optional_function: Ident,
    pub(crate) r#type: Ident,
    pub(crate) optional: bool,
    pub(crate) scopes: Vec<Literal>,
}

pub(crate) struct Parameter {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) r#static: Ident,
    /// The type that the handler gets.
    pub(crate) r#type: TokenStream,
    /// Takes what breaks a constraint out of the `Option`.
    pub(crate) filter: TokenStream,
    pub(crate) required: bool,
    /// Whether the handler gets a value in any case.
    pub(crate) always: bool,
    /// Its default as JSON text.
    pub(crate) default: Option<Literal>,
    pub(crate) name: Literal,
    pub(crate) place: Ident,
    pub(crate) shape: TokenStream,
    pub(crate) style: Ident,
    pub(crate) segment: usize,
    pub(crate) schema: Literal,
}

pub(crate) struct Body {
    pub(crate) docs: Docs,
    pub(crate) r#type: TokenStream,
    /// Takes what breaks a constraint out of the `Option`.
    pub(crate) filter: TokenStream,
    pub(crate) required: bool,
    pub(crate) media_type: Literal,
    pub(crate) schema: Literal,
}

pub(crate) struct Response {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) variants: Vec<ResponseVariant>,
}

#[derive(Clone)]
pub(crate) struct ResponseVariant {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    /// A fixed status; without one the variant carries it.
    pub(crate) status: Option<u16>,
    /// The first digit that a status must have, for `4XX` and the like.
    pub(crate) class: Option<u16>,
    pub(crate) content: Option<ResponseContent>,
}

#[derive(Clone)]
pub(crate) struct ResponseContent {
    pub(crate) r#type: TokenStream,
    pub(crate) media_type: Literal,
    pub(crate) schema: Literal,
    /// What is checked beside the type.
    pub(crate) condition: Option<TokenStream>,
}

/// The API-wide set of error answers.
pub(crate) struct Errors {
    pub(crate) variants: Vec<ResponseVariant>,
}

pub(crate) struct Scheme {
    pub(crate) docs: Docs,
    /// One line for the type of its principals.
    pub(crate) label: Docs,
    /// Whether an operation asks for it.
    pub(crate) required: bool,
    /// Whether an operation takes it if it is there.
    pub(crate) optional: bool,
    pub(crate) optional_ident: Ident,
    pub(crate) ident: Ident,
    pub(crate) r#static: Ident,
    pub(crate) r#type: Ident,
    pub(crate) name: Literal,
    pub(crate) credential: TokenStream,
}

/// A path with its operations.
pub(crate) struct Path {
    /// In axum's syntax, variables named by position.
    pub(crate) template: Literal,
    pub(crate) methods: Vec<Literal>,
    pub(crate) operations: Vec<PathOperation>,
}

pub(crate) struct PathOperation {
    /// axum's function for the method.
    pub(crate) method: Ident,
    pub(crate) module: Ident,
    pub(crate) ident: Ident,
}

impl Crate {
    /// The documentation of the crate, as inner doc lines.
    pub(crate) fn inner_docs(&self) -> TokenStream {
        self.docs.inner()
    }

    /// The style's type in the runtime.
    pub(crate) fn style(&self) -> &'static str {
        match self.style {
            ErrorStyle::Problem => "Problem",
            ErrorStyle::FastApi => "Fastapi",
        }
    }

    /// The check's variant in the runtime.
    pub(crate) fn check(&self) -> &'static str {
        match self.check {
            ResponseCheck::Reject => "Reject",
            ResponseCheck::Log => "Log",
            ResponseCheck::Off => "Off",
        }
    }

    pub(crate) fn operation_count(&self) -> usize {
        self.tags.iter().map(|tag| tag.operations.len()).sum()
    }
}

impl OperationSecurity {
    /// The function that asks for the credential.
    pub(crate) fn call(&self) -> &Ident {
        if self.optional { &self.optional_function } else { &self.function }
    }
}

impl ResponseVariant {
    /// What the variant carries.
    pub(crate) fn payload(&self) -> TokenStream {
        let body = self.content.as_ref().map(|content| &content.r#type);
        match (self.status, body) {
            (Some(_), Some(body)) => quote!((#body)),
            (Some(_), None) => TokenStream::new(),
            (None, Some(body)) => quote!((axum::http::StatusCode, #body)),
            (None, None) => quote!((axum::http::StatusCode)),
        }
    }

    /// A pattern for what it carries.
    pub(crate) fn any(&self) -> TokenStream {
        if self.status.is_some() && self.content.is_none() { TokenStream::new() } else { quote!((..)) }
    }

    /// The arm that turns it into an answer.
    pub(crate) fn arm(&self) -> TokenStream {
        let ident = &self.ident;
        let (status_pattern, status) = match self.status {
            Some(code) => {
                let code = Literal::u16_unsuffixed(code);
                (None, quote!(#code))
            }
            None => (Some(quote!(status)), quote!(status.as_u16())),
        };
        let class = self.class.iter().map(|class| Literal::u16_unsuffixed(*class));
        let class = quote!(#(.of_class(#class))*);
        match (&self.content, status_pattern) {
            (Some(content), status_pattern) => {
                let ResponseContent { media_type, schema, .. } = content;
                let patterns = status_pattern.into_iter().chain([quote!(body)]);
                let condition = content.condition.iter();
                quote!(Self::#ident(#(#patterns),*) =>
                    Answer::json(#status, #media_type, #schema, body) #(.checked(#condition))* #class,)
            }
            (None, Some(pattern)) => quote!(Self::#ident(#pattern) => Answer::empty(#status) #class,),
            (None, None) => quote!(Self::#ident => Answer::empty(#status),),
        }
    }

    /// Its name as a literal.
    pub(crate) fn name(&self) -> Literal {
        Literal::string(&self.ident.to_string())
    }
}
