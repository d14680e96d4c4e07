//! Declarations with several shapes in them: enumerations, unions, overlapping objects, tuples.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{Builder, all};
use crate::represent::{Constant, Declaration, Dispatch, Tuple, Union, Variant};
use crate::rust::constraint::{Place, view_of};
use crate::rust::docs::{Docs, literal};
use crate::rust::names::{IMPORTED, Scope, variant_names};
use crate::rust::{ident, view};
use crate::schema::Types;

impl Builder<'_> {
    pub(super) fn enumeration(
        &mut self,
        docs: Docs,
        ident: Ident,
        values: &[Constant],
        declaration: &Declaration,
    ) -> view::Enum {
        let variants = variant_names(values).zip(values).map(|(ident, value)| {
            let (docs, value) = match value {
                Constant::Text(text) => (format!("`{text}`"), literal(text)),
                Constant::Integer(value) => (format!("`{value}`"), Literal::i64_unsuffixed(*value)),
            };
            view::EnumVariant { docs: Docs::paragraphs([Some(docs.as_str())]), ident, value }
        });
        view::Enum {
            docs,
            derives: self.derives(&["Copy", "Eq", "Hash"]),
            ident,
            integers: matches!(values[..], [Constant::Integer(_), ..]),
            variants: variants.collect(),
            probe: self.probe(declaration),
            conforms: self.built(declaration),
        }
    }

    pub(super) fn union(
        &mut self,
        docs: Docs,
        ident: Ident,
        union: &Union,
        declaration: &Declaration,
    ) -> view::Union {
        let mut names = Scope::new(&IMPORTED, "");
        let mut variants = Vec::new();
        for (at, variant) in union.variants.iter().enumerate() {
            let pattern = match &union.dispatch {
                Dispatch::Property { values, .. } => {
                    let own = values.iter().filter(|(_, to)| *to == at).map(|(value, _)| literal(value));
                    quote!(#(Some(#own))|*)
                }
                Dispatch::Kind => first_bytes(variant.types),
                Dispatch::Trial { .. } => {
                    let at = Literal::usize_unsuffixed(at);
                    quote!(#at)
                }
            };
            let variable = quote!(value);
            let conforms = self.cx.condition(&variant.r#type, &Place::reference(&variable));
            variants.push(view::UnionVariant {
                docs: Docs::default(),
                ident: names.take(ident::pascal(&variant.name)),
                r#type: self.type_of(&variant.r#type),
                pattern,
                conforms,
            });
        }
        let otherwise = match &union.dispatch {
            Dispatch::Property { otherwise, .. } => otherwise.and_then(|at| variants.get(at)),
            Dispatch::Kind | Dispatch::Trial { .. } => None,
        };
        let otherwise = otherwise.map(|variant| variant.ident.clone());
        // A variant that no value names cannot be decoded.
        let patterns = variants.iter_mut().filter(|variant| variant.pattern.is_empty());
        patterns.for_each(|variant| variant.pattern = quote!(Some(_) if false));
        let view = view_of(declaration.view);
        let dispatch = match &union.dispatch {
            Dispatch::Property { name, .. } => {
                let name = literal(name);
                quote!(reader.discriminator(#name)?.as_deref())
            }
            Dispatch::Kind => quote!(reader.peek()?),
            Dispatch::Trial { one } => {
                let lists = union.variants.iter().map(|variant| self.pointers(&variant.schemas));
                quote!(reader.alternative(&API.schemas, &[#(&[#lists]),*], #view, #one)?)
            }
        };
        // What was built may fit another alternative as well, or be named like one.
        let whole = if !declaration.probes.is_empty() {
            self.built(declaration)
        } else if self.cx.representations.is_told_apart(union) {
            None
        } else {
            Some(self.holds(&[declaration.schema], declaration))
        };
        let arms = variants.iter().any(|variant| variant.conforms.is_some()).then(|| {
            let arms = variants.iter().map(|variant| {
                let ident = &variant.ident;
                match &variant.conforms {
                    Some(conforms) => quote!(Self::#ident(value) => #conforms,),
                    None => quote!(Self::#ident(_) => true,),
                }
            });
            quote!(match self { #(#arms)* })
        });
        view::Union {
            docs,
            derives: self.derives(&[]),
            ident,
            dispatch,
            variants,
            otherwise,
            probe: self.probe(declaration),
            conforms: all(whole.into_iter().chain(arms)),
        }
    }

    pub(super) fn overlap(
        &mut self,
        docs: Docs,
        ident: Ident,
        members: &[Variant],
        declaration: &Declaration,
    ) -> view::Overlap {
        let mut names = Scope::new(&["reader", "value"], "");
        let view = view_of(declaration.view);
        let (mut fields, mut present) = (Vec::new(), Vec::new());
        // What was built may be no value at all once it is one object.
        let whole = self.built(declaration).unwrap_or_else(|| self.holds(&[declaration.schema], declaration));
        let mut terms = vec![whole];
        for member in members {
            let name = names.take(ident::snake(&member.name));
            let field = quote!(self.#name);
            terms.extend(self.cx.when_some(&member.r#type, &Place::field(&field)));
            present.push(quote!(#field.is_some()));
            let pointers = self.pointers(&member.schemas);
            fields.push(view::OverlapField {
                docs: Docs::default(),
                ident: name,
                r#type: self.type_of(&member.r#type),
                schema: quote!(#pointers, #view),
            });
        }
        let present = present.into_iter().reduce(|a, b| quote!(#a || #b)).unwrap_or_else(|| quote!(false));
        terms.push(quote!((#present)));
        view::Overlap {
            docs,
            derives: self.derives(&[]),
            ident,
            fields,
            probe: self.probe(declaration),
            conforms: all(terms),
        }
    }

    pub(super) fn tuple(
        &mut self,
        docs: Docs,
        ident: Ident,
        tuple: &Tuple,
        declaration: &Declaration,
    ) -> view::Tuple {
        let word = |name: &str| Ident::new(name, proc_macro2::Span::call_site());
        let mut terms: Vec<TokenStream> = self.built(declaration).into_iter().collect();
        let mut items = Vec::new();
        // What stands behind an optional element is there only with it.
        let mut before: Option<TokenStream> = None;
        for (at, item) in tuple.items.iter().enumerate() {
            let index = Literal::usize_unsuffixed(at);
            let field = quote!(self.#index);
            let r#type = self.type_of(item);
            let optional = at >= tuple.required;
            if optional {
                terms.extend(self.cx.when_some(item, &Place::field(&field)));
                terms.extend(before.map(|before| quote!((#before || #field.is_none()))));
                before = Some(quote!(#field.is_some()));
            } else {
                terms.extend(self.cx.condition(item, &Place::field(&field)));
            }
            items.push(view::TupleItem {
                r#type: if optional { quote!(Option<#r#type>) } else { r#type },
                function: word(if optional { "optional" } else { "required" }),
                writer: word(if optional { "optional" } else { "item" }),
                index,
            });
        }
        if let Some(rest) = &tuple.rest {
            let index = Literal::usize_unsuffixed(tuple.items.len());
            let field = quote!(self.#index);
            let variable = quote!(item);
            if let Some(condition) = self.cx.condition(rest, &Place::reference(&variable)) {
                terms.push(quote!(#field.iter().all(|item| #condition)));
            }
            terms.extend(before.map(|before| quote!((#before || #field.is_empty()))));
            let r#type = self.type_of(rest);
            items.push(view::TupleItem {
                r#type: quote!(Vec<#r#type>),
                function: word("rest"),
                writer: word("rest"),
                index,
            });
        }
        view::Tuple {
            docs,
            derives: self.derives(&[]),
            ident,
            items,
            closed: tuple.rest.is_none(),
            probe: self.probe(declaration),
            conforms: all(terms),
        }
    }
}

/// The bytes that a value of these types begins with.
fn first_bytes(types: Types) -> TokenStream {
    let mut patterns = Vec::new();
    // The two kinds of numbers begin alike.
    let types = if types.has(Types::NUMBER) { types.without(Types::INTEGER) } else { types };
    for name in types.names() {
        patterns.push(match name {
            "null" => quote!(b'n'),
            "boolean" => quote!(b't' | b'f'),
            "object" => quote!(b'{'),
            "array" => quote!(b'['),
            "string" => quote!(b'"'),
            _ => quote!(b'-' | b'0'..=b'9'),
        });
    }
    quote!(#(#patterns)|*)
}
