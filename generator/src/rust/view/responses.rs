//! What the templates print of bodies and answers.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::Docs;

pub(crate) struct Body {
    pub(crate) docs: Docs,
    pub(crate) r#type: TokenStream,
    /// Takes what breaks a constraint out of the `Option`.
    pub(crate) filter: TokenStream,
    pub(crate) required: bool,
    pub(crate) contents: Vec<Content>,
    /// The most bytes that it may have, where the operation has a limit of its own.
    pub(crate) limit: Option<Literal>,
    /// The enum that it is, where it may be of several types.
    pub(crate) alternatives: Option<BodyEnum>,
}

/// A documented media type of a request body.
pub(crate) struct Content {
    pub(crate) media_type: Literal,
    pub(crate) schema: Literal,
    pub(crate) kind: TokenStream,
}

/// A request body of one of several types.
pub(crate) struct BodyEnum {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) variants: Vec<BodyVariant>,
    pub(crate) streamed: bool,
}

pub(crate) struct BodyVariant {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) r#type: TokenStream,
    /// Which of the documented contents are of this type.
    pub(crate) positions: Vec<Literal>,
    pub(crate) filter: TokenStream,
}

/// A choice of media types for the answer.
pub(crate) struct Accept {
    pub(crate) offers: Vec<Literal>,
    /// The enum that tells the handler, where their types differ.
    pub(crate) r#enum: Option<AcceptEnum>,
}

pub(crate) struct AcceptEnum {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) variants: Vec<(Docs, Ident)>,
}

pub(crate) struct Response {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) variants: Vec<ResponseVariant>,
}

pub(crate) struct ResponseVariant {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    /// A fixed status; without one the variant carries it.
    pub(crate) status: Option<u16>,
    /// The first digit that a status must have, for `4XX` and the like.
    pub(crate) class: Option<u16>,
    pub(crate) headers: Vec<ResponseHeader>,
    pub(crate) body: Option<ResponseBody>,
}

pub(crate) struct ResponseHeader {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) r#type: TokenStream,
    pub(crate) required: bool,
    pub(crate) name: Literal,
    pub(crate) schema: Literal,
    /// The variant of the runtime's `HeaderWire`.
    pub(crate) wire: Ident,
    /// What is checked beside the type.
    pub(crate) condition: Option<TokenStream>,
}

pub(crate) enum ResponseBody {
    One(ResponseContent),
    /// An enum of its own.
    Several(ResponseAlternatives),
}

pub(crate) struct ResponseAlternatives {
    pub(crate) ident: Ident,
    /// The way to it from where it is used.
    pub(crate) path: TokenStream,
    pub(crate) variants: Vec<(Docs, Ident, ResponseContent)>,
}

pub(crate) struct ResponseContent {
    pub(crate) r#type: TokenStream,
    /// The media types that it may be sent as.
    pub(crate) offers: Vec<Literal>,
    pub(crate) schema: Literal,
    pub(crate) kind: AnswerKind,
    /// What is checked beside the type.
    pub(crate) condition: Option<TokenStream>,
    /// Whose answer it is, for the log.
    pub(crate) operation: Literal,
}

/// How a body is sent.
pub(crate) enum AnswerKind {
    Json,
    Text,
    Stream,
    /// Items, by the variant of the runtime's `Framing` for each media type.
    Items(Vec<Ident>),
}

impl Response {
    /// What the enum derives: a stream can neither be copied nor compared.
    pub(crate) fn derives(&self) -> TokenStream {
        derives(self.variants.iter().any(ResponseVariant::is_streamed))
    }
}

impl BodyEnum {
    pub(crate) fn derives(&self) -> TokenStream {
        derives(self.streamed)
    }
}

impl ResponseAlternatives {
    pub(crate) fn derives(&self) -> TokenStream {
        derives(self.variants.iter().any(|(.., content)| content.is_streamed()))
    }
}

pub(crate) fn derives(streamed: bool) -> TokenStream {
    if streamed { quote!(Debug) } else { quote!(Clone, Debug, PartialEq) }
}

impl ResponseContent {
    fn is_streamed(&self) -> bool {
        matches!(self.kind, AnswerKind::Stream | AnswerKind::Items(_))
    }

    /// The pattern that binds it to `body`.
    fn pattern(&self) -> TokenStream {
        if self.is_streamed() { quote!(body) } else { quote!(ref body) }
    }

    /// The answer of a status with it, in the variable `body`.
    fn answer(&self, status: &TokenStream) -> TokenStream {
        let Self { offers, schema, condition, operation, .. } = self;
        let checked = condition.iter();
        let checked = quote!(#(.checked(#checked))*);
        match &self.kind {
            AnswerKind::Json => quote!(Answer::json(#status, &[#(#offers),*], #schema, body) #checked),
            AnswerKind::Text => quote!(Answer::text(#status, &[#(#offers),*], #schema, body) #checked),
            AnswerKind::Stream => quote!(Answer::stream(#status, &[#(#offers),*], body)),
            AnswerKind::Items(framings) => {
                let offers =
                    offers.iter().zip(framings).map(|(offer, framing)| quote!((#offer, Framing::#framing)));
                quote!(Answer::items(#status, &[#(#offers),*], #schema, (&crate::API, #operation), body))
            }
        }
    }
}

impl ResponseBody {
    pub(crate) fn r#type(&self) -> TokenStream {
        match self {
            Self::One(content) => content.r#type.clone(),
            Self::Several(alternatives) => {
                let path = &alternatives.path;
                quote!(#path)
            }
        }
    }

    pub(crate) fn is_streamed(&self) -> bool {
        match self {
            Self::One(content) => content.is_streamed(),
            Self::Several(list) => list.variants.iter().any(|(.., content)| content.is_streamed()),
        }
    }
}

impl ResponseVariant {
    pub(crate) fn is_streamed(&self) -> bool {
        self.body.as_ref().is_some_and(ResponseBody::is_streamed)
    }

    /// The enum of its body, if it needs one.
    pub(crate) fn alternatives(&self) -> Option<&ResponseAlternatives> {
        match &self.body {
            Some(ResponseBody::Several(alternatives)) => Some(alternatives),
            _ => None,
        }
    }

    /// What the variant carries: with headers, fields that are named.
    pub(crate) fn payload(&self) -> TokenStream {
        let status = self.status.is_none().then(|| quote!(axum::http::StatusCode));
        let body = self.body.as_ref().map(ResponseBody::r#type);
        if self.headers.is_empty() {
            let parts: Vec<_> = status.into_iter().chain(body).collect();
            return if parts.is_empty() { TokenStream::new() } else { quote!((#(#parts),*)) };
        }
        let status = status.map(|status| quote!(#[doc = " The status."] status: #status,));
        let body = body.map(|body| quote!(#[doc = " The body."] body: #body,));
        let headers = self.headers.iter().map(|header| {
            let ResponseHeader { ident, r#type, docs, .. } = header;
            let name = Literal::string(&format!(" The header `{}`.", header.name_text()));
            let docs = if docs.is_empty() { quote!(#[doc = #name]) } else { quote!(#docs) };
            if header.required {
                quote!(#docs #ident: #r#type,)
            } else {
                quote!(#docs #ident: Option<#r#type>,)
            }
        });
        quote!({ #status #body #(#headers)* })
    }

    /// A pattern for what it carries.
    pub(crate) fn any(&self) -> TokenStream {
        if !self.headers.is_empty() {
            quote!({ .. })
        } else if self.status.is_some() && self.body.is_none() {
            TokenStream::new()
        } else {
            quote!((..))
        }
    }

    /// The arm that turns it into an answer.
    pub(crate) fn arm(&self) -> TokenStream {
        let ident = &self.ident;
        let status = match self.status {
            Some(code) => {
                let code = Literal::u16_unsuffixed(code);
                quote!(#code)
            }
            None => quote!(status.as_u16()),
        };
        let (pattern, answer) = match &self.body {
            None => (None, quote!(Answer::empty(#status))),
            Some(ResponseBody::One(content)) => (Some(content.pattern()), content.answer(&status)),
            Some(ResponseBody::Several(alternatives)) => {
                let path = &alternatives.path;
                let arms = alternatives.variants.iter().map(|(_, variant, content)| {
                    let (pattern, answer) = (content.pattern(), content.answer(&status));
                    quote!(#path::#variant(#pattern) => #answer,)
                });
                (Some(quote!(body)), quote!(match body { #(#arms)* }))
            }
        };
        let of = match (self.status, self.class) {
            (Some(_), _) => TokenStream::new(),
            (None, Some(class)) => {
                let class = Literal::u16_unsuffixed(class);
                quote!(.of_class(#class))
            }
            (None, None) => quote!(.of_default()),
        };
        let headers = self.headers.iter().map(ResponseHeader::added);
        let answer = quote!(#answer #(#headers)* #of);
        let status = self.status.is_none().then(|| quote!(status));
        if self.headers.is_empty() {
            let patterns: Vec<_> = status.into_iter().chain(pattern).collect();
            let patterns = if patterns.is_empty() { TokenStream::new() } else { quote!((#(#patterns),*)) };
            return quote!(Self::#ident #patterns => #answer,);
        }
        let names = self.headers.iter().map(|header| &header.ident);
        let fields = status.into_iter().chain(pattern).chain(names.map(|name| quote!(ref #name)));
        quote!(Self::#ident { #(#fields),* } => #answer,)
    }

    /// Its name as a literal.
    pub(crate) fn name(&self) -> Literal {
        Literal::string(&self.ident.to_string())
    }
}

impl ResponseHeader {
    /// The call that adds it to an answer.
    fn added(&self) -> TokenStream {
        let Self { ident, name, schema, wire, .. } = self;
        let method = if self.required { quote!(header) } else { quote!(optional_header) };
        let condition = self.condition.iter().map(|condition| {
            if self.required {
                quote!(#condition)
            } else {
                quote!(#ident.as_ref().is_none_or(|#ident| #condition))
            }
        });
        quote!(.#method(#name, #schema, HeaderWire::#wire, #ident) #(.checked(#condition))*)
    }

    fn name_text(&self) -> String {
        self.name.to_string().trim_matches('"').to_owned()
    }
}
