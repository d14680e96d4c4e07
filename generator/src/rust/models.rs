//! Declarations → the files of `models/`: one for each component, with what stands inside it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};
use quote::quote;

use super::constraint::{Place, pattern, view_of};
use super::docs::{Docs, json_literal, literal};
use super::names::{IMPORTED, Scope, variant_names};
use super::view::{self, Item, ModelFile};
use super::{Context, ident};
use crate::options::Options;
use crate::represent::{
    Additional, Constant, Declaration, DeclarationId, Dispatch, Field, Kind, Name, Presence, Shape, Type,
    Variant,
};
use crate::schema::{SchemaId, Types};
use crate::source::{Node, Value};

pub(super) fn files(cx: &Context<'_>, options: &Options) -> Vec<ModelFile> {
    let mut files: BTreeMap<String, (Ident, Vec<DeclarationId>)> = BTreeMap::new();
    let mut modules = Scope::new(&["mod"], "");
    let mut module_of: BTreeMap<String, Ident> = BTreeMap::new();
    for (at, declaration) in cx.representations.declarations.iter().enumerate() {
        // What stands inside a component or an operation shares its file.
        let owner = match &declaration.name {
            Name::Component(name) => name.clone(),
            Name::Inline(words) => words.first().cloned().unwrap_or_default(),
        };
        let module =
            module_of.entry(owner).or_insert_with_key(|owner| modules.take(ident::module(owner))).clone();
        files.entry(module.to_string()).or_insert_with(|| (module, Vec::new())).1.push(DeclarationId(at));
    }
    files.into_values().map(|(module, ids)| file(cx, module, &ids, options)).collect()
}

fn file(cx: &Context<'_>, module: Ident, ids: &[DeclarationId], options: &Options) -> ModelFile {
    let mut builder = Builder { cx, imports: BTreeSet::new(), options };
    let items: Vec<Item> = ids.iter().map(|id| builder.item(*id)).collect();
    let mut imports = builder.imports;
    let declared: Vec<String> = ids.iter().map(|id| cx.names.declaration(*id).to_string()).collect();
    imports.retain(|name| !declared.contains(name));
    let patterns = cx.patterns.take().into_iter().map(|(it, ident)| (ident, pattern(&it))).collect();
    ModelFile { module, imports, items, patterns }
}

struct Builder<'a> {
    cx: &'a Context<'a>,
    imports: BTreeSet<String>,
    options: &'a Options,
}

impl Builder<'_> {
    fn item(&mut self, id: DeclarationId) -> Item {
        let declaration = self.cx.representations.declaration(id);
        let ident = self.cx.names.declaration(id).clone();
        let docs = self.docs(declaration.schema);
        let probe = self.probe(declaration);
        match &declaration.shape {
            Shape::Struct(shape) => Item::Struct(self.structure(docs, ident, shape, declaration)),
            Shape::Enum(values) => Item::Enum(self.enumeration(docs, ident, values, declaration)),
            Shape::Unit(value) => Item::Unit(view::Unit {
                docs: self.unit_docs(docs, value),
                derives: self.derives(&["Copy", "Default", "Eq", "Hash"]),
                ident,
                json: json_literal(&crate::carry::json(&self.cx.api.schemas, value)),
                text: value.as_str().map(literal),
                probe,
                conforms: self.built(declaration),
            }),
            Shape::Union(union) => Item::Union(self.union(docs, ident, union, declaration)),
            Shape::Overlap(members) => Item::Overlap(self.overlap(docs, ident, members, declaration)),
            Shape::Tuple(tuple) => Item::Tuple(self.tuple(docs, ident, tuple, declaration)),
            Shape::Newtype(inner) => {
                let field = quote!(self.0);
                let conforms = self.cx.condition(inner, &Place::field(&field));
                Item::Newtype(view::Newtype {
                    docs,
                    derives: self.derives(&[]),
                    ident,
                    r#type: self.type_of(inner),
                    probe,
                    conforms: all(self.built(declaration).into_iter().chain(conforms)),
                })
            }
            Shape::Alias(inner) => Item::Alias(view::Alias { docs, ident, r#type: self.type_of(inner) }),
        }
    }

    /// Holds a value against schemas before it is decoded.
    fn probe(&self, declaration: &Declaration) -> Option<TokenStream> {
        let schemas = self.pointers(&declaration.probes);
        let view = view_of(declaration.view);
        (!declaration.probes.is_empty()).then(|| quote!(reader.probe(&API.schemas, &[#schemas], #view)?;))
    }

    /// The same for a value that the application has built.
    fn built(&self, declaration: &Declaration) -> Option<TokenStream> {
        (!declaration.probes.is_empty()).then(|| self.holds(&declaration.probes, declaration))
    }

    fn holds(&self, schemas: &[SchemaId], declaration: &Declaration) -> TokenStream {
        let schemas = self.pointers(schemas);
        let view = view_of(declaration.view);
        quote!(origin.holds(&API.schemas, &[#schemas], #view, self))
    }

    fn pointers(&self, schemas: &[SchemaId]) -> TokenStream {
        let pointers = schemas.iter().map(|id| literal(&self.cx.api.schemas[*id].pointer.to_string()));
        quote!(#(#pointers),*)
    }

    fn unit_docs(&self, docs: Docs, value: &Node) -> Docs {
        if !docs.is_empty() {
            return docs;
        }
        let json = crate::carry::json(&self.cx.api.schemas, value);
        Docs::paragraphs([Some(format!("`{json}`").as_str())])
    }

    fn type_of(&mut self, shape: &Type) -> TokenStream {
        self.cx.type_of(shape, Some(&mut self.imports))
    }

    fn docs(&self, id: SchemaId) -> Docs {
        let schema = &self.cx.api.schemas[id];
        let deprecated = schema.deprecated.then_some("Deprecated.");
        Docs::paragraphs([schema.title.as_deref(), schema.description.as_deref(), deprecated])
    }

    fn derives(&self, more: &[&str]) -> TokenStream {
        let mut list: Vec<String> =
            ["Clone", "Debug", "PartialEq"].iter().chain(more).map(|name| (*name).to_owned()).collect();
        for derive in &self.options.derives {
            if !list.contains(&derive.value) {
                list.push(derive.value.clone());
            }
        }
        list.join(", ").parse().unwrap_or_default()
    }

    fn structure(
        &mut self,
        docs: Docs,
        ident: Ident,
        shape: &crate::represent::Struct,
        declaration: &Declaration,
    ) -> view::Struct {
        let mut names = Scope::new(&[], "");
        // The variables of `decode`, which a field of the same name would hide.
        let mut slots = Scope::new(&["reader", "members", "key", "additional", "required"], "");
        let mut terms: Vec<TokenStream> = self.built(declaration).into_iter().collect();
        let mut fields = Vec::new();
        for field in &shape.fields {
            let name = names.take(ident::snake(&field.name));
            terms.extend(self.field_condition(field, &name));
            fields.push(self.field(field, name, slots.take(ident::snake(&field.name))));
        }
        let additional = match &shape.additional {
            Additional::Ignored => view::Additional::Ignored,
            Additional::Refused => view::Additional::Refused,
            Additional::Kept(value) => {
                let name = names.take(ident::snake("additional_properties"));
                let variable = quote!(value);
                if let Some(condition) = self.cx.condition(value, &Place::reference(&variable)) {
                    terms.push(quote!(self.#name.values().all(|value| #condition)));
                }
                view::Additional::Kept { ident: name, value: self.type_of(value) }
            }
        };
        let (conforms, probe) = (all(terms), self.probe(declaration));
        view::Struct { docs, derives: self.derives(&[]), ident, fields, additional, probe, conforms }
    }

    fn field_condition(&mut self, field: &Field, name: &Ident) -> Option<TokenStream> {
        let expression = quote!(self.#name);
        let place = Place::field(&expression);
        match (&field.presence, &field.r#type.kind) {
            (Presence::Optional, Kind::Nullable(inner)) => self.cx.when_value(&field.r#type, inner, &place),
            (Presence::Optional, _) => self.cx.when_some(&field.r#type, &place),
            _ => self.cx.condition(&field.r#type, &place),
        }
    }

    fn field(&mut self, field: &Field, name: Ident, slot: Ident) -> view::Field {
        let init = match &field.presence {
            Presence::Required => quote!(#name: required(#slot)?),
            Presence::Default(node) => {
                let value = self.cx.default_of(&field.r#type, node, Some(&mut self.imports));
                let value = value.map_or_else(
                    || {
                        let json = json_literal(&crate::carry::json(&self.cx.api.schemas, node));
                        quote!(#slot.map_or_else(|| default_value(#json), Ok)?)
                    },
                    |value| value.unwrap_slot(&slot),
                );
                quote!(#name: #value)
            }
            Presence::Optional if name == slot => quote!(#name),
            Presence::Optional => quote!(#name: #slot),
        };
        view::Field {
            docs: self.field_docs(field),
            ident: name,
            r#type: self.cx.member_type(&field.r#type, &field.presence, &mut self.imports),
            key: literal(&field.name),
            slot,
            init,
            optional: matches!(field.presence, Presence::Optional),
        }
    }

    fn field_docs(&self, field: &Field) -> Docs {
        let Some(id) = field.schema else { return Docs::default() };
        let schema = &self.cx.api.schemas[id];
        // What stands beside a reference, else what its target says of itself stands at the target.
        let deprecated = schema.deprecated.then_some("Deprecated.");
        Docs::paragraphs([schema.title.as_deref(), schema.description.as_deref(), deprecated])
    }

    fn enumeration(
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

    fn union(
        &mut self,
        docs: Docs,
        ident: Ident,
        union: &crate::represent::Union,
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

    fn overlap(
        &mut self,
        docs: Docs,
        ident: Ident,
        members: &[Variant],
        declaration: &Declaration,
    ) -> view::Overlap {
        let mut names = Scope::new(&["reader", "value"], "");
        let view = view_of(declaration.view);
        let (mut fields, mut present) = (Vec::new(), Vec::new());
        let mut terms: Vec<TokenStream> = self.built(declaration).into_iter().collect();
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

    fn tuple(
        &mut self,
        docs: Docs,
        ident: Ident,
        tuple: &crate::represent::Tuple,
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

/// All terms together; nothing where there are none.
fn all(terms: impl IntoIterator<Item = TokenStream>) -> Option<TokenStream> {
    let mut terms: Vec<TokenStream> = terms.into_iter().collect();
    match terms.len() {
        // Alone it needs no parentheses.
        1 => terms.pop().map(|only| match only.clone().into_iter().collect::<Vec<_>>().as_slice() {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => group.stream(),
            _ => only,
        }),
        _ => terms.into_iter().reduce(|left, right| quote!(#left && #right)),
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

/// A default value: what it is made by.
pub(super) enum Default {
    /// `Default::default()` of the type.
    Empty,
    /// A value that costs nothing to make.
    Value(TokenStream),
    /// A value that is made when it is needed.
    Made(TokenStream),
}

impl Default {
    /// The value alone.
    fn value(&self) -> TokenStream {
        match self {
            Self::Empty => quote!(std::default::Default::default()),
            Self::Value(value) | Self::Made(value) => value.clone(),
        }
    }

    /// From a variable of `Option` to the value.
    pub(super) fn unwrap_slot(&self, slot: &Ident) -> TokenStream {
        match self {
            Self::Empty => quote!(#slot.unwrap_or_default()),
            Self::Value(value) => quote!(#slot.unwrap_or(#value)),
            Self::Made(value) => quote!(#slot.unwrap_or_else(|| #value)),
        }
    }
}

impl Context<'_> {
    /// A default as an expression; `None` where it is easier to decode it.
    pub(super) fn default_of(
        &self,
        shape: &Type,
        node: &Node,
        mut imports: Option<&mut BTreeSet<String>>,
    ) -> Option<Default> {
        Some(match (&shape.kind, &node.value) {
            (Kind::Nullable(_) | Kind::Null, Value::Null) => Default::Empty,
            (Kind::Nullable(inner), _) => match self.default_of(inner, node, imports)? {
                Default::Empty => Default::Made(quote!(Some(std::default::Default::default()))),
                Default::Value(value) => Default::Value(quote!(Some(#value))),
                Default::Made(value) => Default::Made(quote!(Some(#value))),
            },
            (Kind::Boolean, Value::Bool(false)) => Default::Empty,
            (Kind::Boolean, Value::Bool(true)) => Default::Value(quote!(true)),
            (Kind::Integer(_), Value::Number(number)) => match number.as_str().parse().ok()? {
                0 => Default::Empty,
                value => {
                    let value = Literal::i64_unsuffixed(value);
                    Default::Value(quote!(#value))
                }
            },
            (Kind::Number, Value::Number(number)) => {
                let value: f64 = number.as_str().parse().ok().filter(|value: &f64| value.is_finite())?;
                let value = Literal::f64_unsuffixed(value);
                Default::Value(quote!(#value))
            }
            (Kind::String, Value::String(text)) if text.is_empty() => Default::Empty,
            (Kind::String, Value::String(text)) => {
                let text = literal(text);
                Default::Made(quote!(#text.to_owned()))
            }
            (Kind::Array(_), Value::Array(elements)) if elements.is_empty() => Default::Empty,
            (Kind::Array(item), Value::Array(elements)) => {
                let mut list = Vec::new();
                for element in elements {
                    list.push(self.default_of(item, element, imports.as_deref_mut())?.value());
                }
                Default::Made(quote!(vec![#(#list),*]))
            }
            (Kind::Map(_) | Kind::Object, Value::Object(object)) if object.is_empty() => Default::Empty,
            (Kind::Map(value), Value::Object(object)) => {
                let mut list = Vec::new();
                for member in object {
                    let key = literal(&member.key);
                    let value = self.default_of(value, &member.node, imports.as_deref_mut())?.value();
                    list.push(quote!((#key.to_owned(), #value)));
                }
                Default::Made(quote!(BTreeMap::from([#(#list),*])))
            }
            (Kind::Declared(id), _) => match &self.representations.declaration(*id).shape {
                Shape::Enum(values) => {
                    let at = values.iter().position(|value| value.is(node))?;
                    let variant = variant_names(values).nth(at)?;
                    let owner = self.type_of(shape, imports);
                    Default::Value(quote!(#owner::#variant))
                }
                Shape::Unit(_) => Default::Value(self.type_of(shape, imports)),
                Shape::Alias(inner) => self.default_of(inner, node, imports)?,
                _ => return None,
            },
            _ => return None,
        })
    }
}
