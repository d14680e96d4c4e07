//! What the templates print of requests that the API sends.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{BodyEnum, Content, Docs, Response};

/// A webhook or the request of a callback, with what may come back: one file.
pub(crate) struct Outgoing {
    pub(crate) docs: Docs,
    /// The method, and the module of its file.
    pub(crate) ident: Ident,
    pub(crate) id: Literal,
    pub(crate) r#static: Ident,
    pub(crate) method: Literal,
    pub(crate) parameters: Vec<SentParameter>,
    pub(crate) body: Option<SentBody>,
    /// Beyond a handful, the inputs come as one struct of that name.
    pub(crate) input: Option<Ident>,
    pub(crate) reply: Response,
    /// How each of the variants of the reply is read, in the order in which statuses are looked at.
    pub(crate) readings: Vec<Reading>,
    /// What it declares beside its method, and no other file before it.
    pub(crate) exports: Vec<Ident>,
}

/// A parameter that is sent.
pub(crate) struct SentParameter {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) data: ParameterData,
    pub(crate) plain: TokenStream,
    /// What is checked beside the type, of a reference called like it.
    pub(crate) condition: Option<TokenStream>,
}

/// The fields of the runtime's `Parameter`.
pub(crate) struct ParameterData {
    pub(crate) r#static: Ident,
    pub(crate) name: Literal,
    pub(crate) place: Ident,
    pub(crate) required: bool,
    pub(crate) wire: TokenStream,
    pub(crate) schema: Literal,
}

/// A body that is sent.
pub(crate) struct SentBody {
    pub(crate) docs: Docs,
    pub(crate) required: bool,
    pub(crate) r#type: TokenStream,
    /// Whether it is used up when it is sent.
    pub(crate) streamed: bool,
    /// Puts the variable `body` into the variable `message`.
    pub(crate) write: TokenStream,
    /// The statics of forms, with the runtime's `Form` of each.
    pub(crate) forms: Vec<(Ident, TokenStream)>,
    pub(crate) alternatives: Option<BodyEnum>,
}

/// How a documented response is read.
pub(crate) struct Reading {
    /// The pattern of its statuses.
    pub(crate) pattern: TokenStream,
    pub(crate) headers: Vec<ParameterData>,
    /// The static that holds its documented media types, with these.
    pub(crate) contents: Option<(Ident, Vec<Content>)>,
    /// What it becomes.
    pub(crate) value: TokenStream,
}

impl Outgoing {
    pub(crate) fn alternatives(&self) -> Option<&BodyEnum> {
        self.body.as_ref()?.alternatives.as_ref()
    }

    /// Whether the inputs can be sent only once.
    pub(crate) fn streamed(&self) -> bool {
        self.body.as_ref().is_some_and(|body| body.streamed)
    }

    pub(crate) fn input_derives(&self) -> TokenStream {
        super::responses::derives(self.streamed())
    }

    /// Where the value of a parameter is.
    pub(crate) fn value_of(&self, ident: &Ident) -> TokenStream {
        if self.input.is_some() { quote!(&input.#ident) } else { quote!(&#ident) }
    }

    /// Where the body is: a reference, unless it is streamed.
    pub(crate) fn body_value(&self, body: &SentBody) -> TokenStream {
        match (&self.input, body.streamed, body.required) {
            (None, ..) => quote!(body),
            (Some(_), true, _) => quote!(input.body),
            (Some(_), false, true) => quote!(&input.body),
            (Some(_), false, false) => quote!(input.body.as_ref()),
        }
    }

    /// Whether every status is documented.
    pub(crate) fn covers(&self) -> bool {
        self.reply.variants.iter().any(|variant| variant.status.is_none() && variant.class.is_none())
    }

    /// Whether anything of a response is looked at beside its status.
    pub(crate) fn reads(&self) -> bool {
        self.readings.iter().any(|reading| !reading.headers.is_empty() || reading.contents.is_some())
    }

    pub(crate) fn contents(&self) -> impl Iterator<Item = &(Ident, Vec<Content>)> {
        self.readings.iter().filter_map(|reading| reading.contents.as_ref())
    }

    /// The statics of its parameters, and of the headers of responses.
    pub(crate) fn data(&self) -> impl Iterator<Item = &ParameterData> {
        let sent = self.parameters.iter().map(|parameter| &parameter.data);
        sent.chain(self.readings.iter().flat_map(|reading| &reading.headers))
    }
}

impl SentParameter {
    pub(crate) fn r#type(&self) -> TokenStream {
        let plain = &self.plain;
        if self.data.required { plain.clone() } else { quote!(Option<#plain>) }
    }

    /// The check of what its type cannot hold.
    pub(crate) fn check(&self) -> TokenStream {
        check(&self.ident, &self.plain, self.condition.as_ref())
    }
}

impl SentBody {
    /// The type of the argument.
    pub(crate) fn argument(&self) -> TokenStream {
        let r#type = &self.r#type;
        let r#type = if self.streamed { quote!(#r#type) } else { quote!(&#r#type) };
        if self.required { r#type } else { quote!(Option<#r#type>) }
    }

    /// The type of the field.
    pub(crate) fn field(&self) -> TokenStream {
        let r#type = &self.r#type;
        if self.required { quote!(#r#type) } else { quote!(Option<#r#type>) }
    }
}

/// A closure that checks what stands beside a type.
pub(crate) fn check(variable: &Ident, plain: &TokenStream, condition: Option<&TokenStream>) -> TokenStream {
    match condition {
        Some(condition) => quote!(|#variable: &#plain| #condition),
        None => quote!(|_| true),
    }
}
