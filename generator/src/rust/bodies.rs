//! Bodies of requests and answers: media types that hold the same become one type, several types an enum.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::docs::{Docs, literal};
use super::names::Scope;
use super::{Context, ident, view};
use crate::ir::{Content, Framing, Payload};
use crate::schema::View;

/// Media types that hold the same.
pub(super) struct Group<'a> {
    pub(super) contents: Vec<&'a Content>,
    pub(super) r#type: TokenStream,
    /// What is checked beside the type, of a reference called `body`.
    pub(super) condition: Option<TokenStream>,
}

impl Group<'_> {
    pub(super) fn first(&self) -> Option<&Content> {
        self.contents.first().copied()
    }

    /// Whether both are of one type and checked alike. An answer is written in one way for all media types of a group;
    /// what is read may come in several. Texts and bytes mean something in their own media type only.
    fn holds_the_same(&self, other: &Self, view: View) -> bool {
        let payloads = (self.first().map(|it| &it.payload), other.first().map(|it| &it.payload));
        let alike = match payloads {
            (Some(Payload::Text(_)), _) | (_, Some(Payload::Text(_))) => false,
            (Some(Payload::Bytes), Some(Payload::Bytes)) => view == View::Request,
            (Some(one), Some(other)) if std::mem::discriminant(one) == std::mem::discriminant(other) => true,
            _ => view == View::Request && !is_streamed(self),
        };
        let text = |condition: &Option<TokenStream>| condition.as_ref().map(TokenStream::to_string);
        alike
            && self.r#type.to_string() == other.r#type.to_string()
            && text(&self.condition) == text(&other.condition)
    }
}

impl Context<'_> {
    /// The media types in the order of the document, joined where they hold the same.
    pub(super) fn groups<'a>(&self, contents: &'a [Content], view: View) -> Vec<Group<'a>> {
        let mut groups: Vec<Group<'a>> = Vec::new();
        for content in contents {
            let own = Group {
                r#type: self.payload_type(&content.payload, view),
                condition: self.payload_condition(&content.payload, view),
                contents: vec![content],
            };
            match groups.iter_mut().find(|group| group.holds_the_same(&own, view)) {
                Some(group) => group.contents.push(content),
                None => groups.push(own),
            }
        }
        groups
    }

    /// The type of what a body holds.
    fn payload_type(&self, payload: &Payload, view: View) -> TokenStream {
        let plain = |schema| self.type_of(&self.representations.of(schema, view), None);
        match payload {
            Payload::Json(schema)
            | Payload::Text(schema)
            | Payload::Form(schema, _)
            | Payload::Multipart(schema, _) => plain(*schema),
            Payload::Items(_, schema) => {
                let item = plain(*schema);
                quote!(ItemStream<#item>)
            }
            Payload::Bytes => quote!(ByteStream),
        }
    }

    fn payload_condition(&self, payload: &Payload, view: View) -> Option<TokenStream> {
        match payload {
            Payload::Items(..) | Payload::Bytes => None,
            _ => {
                let schema = payload.schema()?;
                self.use_condition(&self.representations.of(schema, view), schema, &quote!(body), view)
            }
        }
    }

    /// The pointer of the schema that is looked at; empty for bytes.
    pub(super) fn payload_schema(&self, payload: &Payload) -> Literal {
        let pointer = payload.schema().map(|schema| self.api.schemas[schema].pointer.to_string());
        literal(&pointer.unwrap_or_default())
    }

    /// The body of a request.
    pub(super) fn request_body(
        &self,
        body: &crate::ir::Body,
        limit: Option<u64>,
        name: &Ident,
    ) -> view::Body {
        let groups = self.groups(&body.contents, View::Request);
        let contents = body.contents.iter().map(|content| view::Content {
            media_type: literal(&content.media_type),
            schema: self.payload_schema(&content.payload),
            kind: self.kind(&content.payload),
        });
        let condition = |group: &Group<'_>, required| {
            super::parameters::filter(&group.r#type, "body", required, group.condition.clone())
        };
        let (r#type, filter, alternatives) = match &groups[..] {
            [only] => (only.r#type.clone(), condition(only, body.required), None),
            _ => {
                let ident = ident::pascal(&format!("{name} body"));
                let docs = format!("What the body of `{name}` may be.");
                let mut names = Scope::new(&["Self"], "");
                let variants = groups.iter().map(|group| {
                    let positions = group.contents.iter().filter_map(|content| {
                        let at = body.contents.iter().position(|other| other == *content)?;
                        Some(Literal::usize_unsuffixed(at))
                    });
                    view::BodyVariant {
                        docs: media_types(group),
                        ident: names.take(variant(group)),
                        r#type: group.r#type.clone(),
                        positions: positions.collect(),
                        filter: condition(group, true),
                    }
                });
                let variants = variants.collect();
                let docs = Docs::paragraphs([Some(docs.as_str())]);
                let streamed = groups.iter().any(is_streamed);
                let body = view::BodyEnum { docs, ident: ident.clone(), variants, streamed };
                (quote!(#ident), TokenStream::new(), Some(body))
            }
        };
        view::Body {
            docs: Docs::paragraphs([body.description.as_deref()]),
            filter,
            r#type,
            required: body.required,
            contents: contents.collect(),
            limit: limit.map(Literal::u64_unsuffixed),
            alternatives,
        }
    }

    /// The body of a response; `path` is where an enum of that name would stand.
    pub(super) fn response_body(
        &self,
        contents: &[Content],
        view: View,
        name: &str,
        path: &TokenStream,
    ) -> Option<view::ResponseBody> {
        let groups = self.groups(contents, view);
        let content = |group: &Group<'_>| view::ResponseContent {
            r#type: group.r#type.clone(),
            offers: group.contents.iter().map(|content| literal(&content.media_type)).collect(),
            schema: group.first().map_or_else(|| literal(""), |first| self.payload_schema(&first.payload)),
            kind: match group.first().map(|first| &first.payload) {
                Some(Payload::Json(_)) => view::AnswerKind::Json,
                Some(Payload::Items(..)) => {
                    let framings = group.contents.iter().filter_map(|content| match content.payload {
                        Payload::Items(framing, _) => Some(framing_name(framing)),
                        _ => None,
                    });
                    view::AnswerKind::Items(framings.collect())
                }
                Some(Payload::Bytes) | None => view::AnswerKind::Stream,
                Some(_) => view::AnswerKind::Text,
            },
            condition: group.condition.clone(),
            operation: literal(name.split(' ').next().unwrap_or(name)),
        };
        match &groups[..] {
            [] => None,
            [only] => Some(view::ResponseBody::One(content(only))),
            _ => {
                let ident = ident::pascal(&format!("{name} body"));
                let mut names = Scope::new(&["Self"], "");
                let variants = groups
                    .iter()
                    .map(|group| (media_types(group), names.take(variant(group)), content(group)));
                Some(view::ResponseBody::Several(view::ResponseAlternatives {
                    path: quote!(#path #ident),
                    variants: variants.collect(),
                    ident,
                }))
            }
        }
    }

    pub(super) fn kind(&self, payload: &Payload) -> TokenStream {
        match payload {
            Payload::Json(_) => quote!(Kind::Json),
            Payload::Text(schema) => {
                let types = super::wire::types(self.text_shape(*schema).types);
                quote!(Kind::Text(#types))
            }
            Payload::Form(schema, encodings) => {
                let form = self.form(*schema, encodings);
                quote!(Kind::Form(&#form))
            }
            Payload::Multipart(schema, encodings) => {
                let parts = self.parts(*schema, encodings);
                quote!(Kind::Multipart(&#parts))
            }
            Payload::Items(framing, _) => {
                let framing = framing_name(*framing);
                quote!(Kind::Items(Framing::#framing))
            }
            Payload::Bytes => quote!(Kind::Bytes),
        }
    }
}

/// Whether values of the type can neither be copied nor compared.
pub(super) fn is_streamed(group: &Group<'_>) -> bool {
    group.first().is_some_and(|first| matches!(first.payload, Payload::Items(..) | Payload::Bytes))
}

pub(super) fn framing_name(framing: Framing) -> Ident {
    let name = match framing {
        Framing::Lines => "Lines",
        Framing::Records => "Records",
        Framing::Events => "Events",
        Framing::EventData => "EventData",
    };
    Ident::new(name, Span::call_site())
}

pub(super) fn media_types(group: &Group<'_>) -> Docs {
    let names: Vec<_> = group.contents.iter().map(|content| format!("`{}`", content.media_type)).collect();
    Docs::paragraphs([Some(names.join(", ").as_str())])
}

pub(super) fn variant(group: &Group<'_>) -> Ident {
    group.first().map_or_else(|| ident::pascal("body"), |first| media_type_name(&first.media_type))
}

/// `application/json` → `Json`, `image/*` → `Image`.
pub(super) fn media_type_name(media_type: &str) -> Ident {
    let (essence, parameters) = media_type.split_once(';').unwrap_or((media_type, ""));
    let name = match essence.trim() {
        "*/*" => "any",
        "application/x-www-form-urlencoded" => "form",
        "multipart/form-data" => "multipart",
        "application/octet-stream" => "bytes",
        "text/plain" => "text",
        "text/event-stream" => "events",
        other => match other.split_once('/') {
            Some((r#type, "*")) => r#type,
            Some((_, subtype)) => subtype,
            None => other,
        },
    };
    let parameters = parameters.split(';').filter(|pair| !pair.trim().starts_with("charset"));
    ident::pascal(&format!("{name} {}", parameters.collect::<Vec<_>>().join(" ")))
}
