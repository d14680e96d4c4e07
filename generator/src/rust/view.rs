//! What the templates print. No field is a bare text of the document.

mod models;
mod outgoing;
mod responses;
mod security;
mod server;

use indexmap::IndexMap;
use proc_macro2::{Ident, Literal, TokenStream};

pub(crate) use models::{
    Additional, Alias, Enum, EnumVariant, Field, Item, ModelFile, Newtype, Overlap, OverlapField, Struct,
    Tuple, TupleItem, Union, UnionVariant, Unit, origin,
};

pub(crate) use outgoing::{Outgoing, ParameterData, Reading, SentBody, SentParameter, check};

pub(crate) use responses::{
    Accept, AcceptEnum, AnswerKind, Body, BodyEnum, BodyVariant, Content, Response, ResponseAlternatives,
    ResponseBody, ResponseContent, ResponseHeader, ResponseVariant,
};

pub(crate) use security::{
    OperationSecurity, Principal, PrincipalEnum, PrincipalField, PrincipalStruct, Scheme, Security,
    SecurityAttempt, SecurityFunction,
};
pub(crate) use server::{Handler, HandlerFile, Kinds, Server, ServerScheme};

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
    /// What the API sends by itself, in the order of the document.
    pub(crate) outgoing: Vec<Outgoing>,
    pub(crate) security: Security,
    pub(crate) style: ErrorStyle,
    pub(crate) check: ResponseCheck,
    pub(crate) body_limit: u64,
    pub(crate) docs_page: bool,
    /// The path of the runtime crate, seen from the output.
    pub(crate) runtime: String,
    /// Crate names with TOML values, as the configuration has them.
    pub(crate) dependencies: IndexMap<String, String>,
    /// The path of the server's URL.
    pub(crate) base_path: Literal,
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
    /// What its answers may be, where there are several media types.
    pub(crate) accept: Option<Accept>,
    pub(crate) body: Option<Body>,
    /// The variables that hold its inputs.
    pub(crate) inputs: Vec<Ident>,
    /// Takes them out of their `Option`s.
    pub(crate) unpack: Option<TokenStream>,
    /// Beyond a handful, the inputs come as one struct of that name.
    pub(crate) request: Option<Ident>,
    pub(crate) response: Response,
    /// In which order operations are routed.
    pub(crate) rank: (bool, usize),
    /// The statuses that it documents.
    pub(crate) statuses: Vec<TokenStream>,
    /// The statics of the error answers that the router may give.
    pub(crate) refusals: Vec<Ident>,
    /// The variants of the error set that it documents, and those that its `default` covers.
    pub(crate) errors: Vec<Literal>,
    pub(crate) default_errors: Vec<Literal>,
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
    pub(crate) wire: TokenStream,
    /// Whether an empty text stands for its absence.
    pub(crate) empty: bool,
    pub(crate) segment: usize,
    /// What the segment holds, if it is more than the variable.
    pub(crate) parts: Vec<TokenStream>,
    pub(crate) schema: Literal,
}

/// An error answer in the style of the router.
pub(crate) struct OwnAnswer {
    pub(crate) docs: &'static str,
    pub(crate) ident: &'static str,
    pub(crate) status: u16,
    /// The constant of the runtime that names it.
    pub(crate) name: &'static str,
}

/// The API-wide set of error answers.
pub(crate) struct Errors {
    pub(crate) variants: Vec<ResponseVariant>,
    /// The answers that look like the router's own, whatever the document describes.
    pub(crate) own: Vec<OwnAnswer>,
    /// The answers that the router gives by itself, as statics.
    pub(crate) refusals: Vec<(Ident, TokenStream)>,
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

    /// The operations with their tags, as they are to be routed: of two that take the same requests, the first one counts.
    pub(crate) fn routes(&self) -> Vec<(&TagFile, &Operation)> {
        let mut routes: Vec<_> =
            self.tags.iter().flat_map(|tag| tag.operations.iter().map(move |it| (tag, it))).collect();
        routes.sort_by_key(|(_, operation)| operation.rank);
        routes
    }

    pub(crate) fn operation_count(&self) -> usize {
        self.tags.iter().map(|tag| tag.operations.len()).sum()
    }
}

impl Operation {
    /// What tells the handler which media type the client would rather have.
    pub(crate) fn accepted(&self) -> Option<&AcceptEnum> {
        self.accept.as_ref()?.r#enum.as_ref()
    }

    /// The enum of its body, if it may be of several types.
    pub(crate) fn alternatives(&self) -> Option<&BodyEnum> {
        self.body.as_ref()?.alternatives.as_ref()
    }

    /// What is declared for it beside its response and its request.
    pub(crate) fn further(&self) -> Vec<&Ident> {
        let accept = self.accepted().map(|choice| &choice.ident);
        let body = self.alternatives().map(|body| &body.ident);
        let answers = self.response.variants.iter().filter_map(ResponseVariant::alternatives);
        accept.into_iter().chain(body).chain(answers.map(|body| &body.ident)).collect()
    }
}

impl Errors {
    pub(crate) fn derives(&self) -> TokenStream {
        responses::derives(self.variants.iter().any(ResponseVariant::is_streamed))
    }

    /// The enums of their bodies.
    pub(crate) fn bodies(&self) -> impl Iterator<Item = &Ident> {
        self.variants.iter().filter_map(ResponseVariant::alternatives).map(|body| &body.ident)
    }
}
