//! Declarations → the files of `models/`: one for each component, with what stands inside it.

mod alternatives;
mod default;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;

use super::constraint::{Place, pattern, view_of};
use super::docs::{Docs, json_literal, literal};
use super::names::Scope;
use super::view::{self, Item, ModelFile};
use super::{Context, ident};
use crate::options::Options;
use crate::represent::{Additional, Declaration, DeclarationId, Field, Kind, Name, Presence, Shape, Type};
use crate::schema::SchemaId;
use crate::source::Node;

pub(super) fn files(cx: &Context<'_>, options: &Options) -> Vec<ModelFile> {
    let mut files: BTreeMap<String, (Ident, Vec<DeclarationId>)> = BTreeMap::new();
    let mut modules = Scope::new(&["mod", "r#mod"], "");
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
        let hidden: Vec<_> = shape.hidden.iter().map(|name| literal(name)).collect();
        let additional = match &shape.additional {
            Additional::Ignored => view::Additional::Ignored,
            Additional::Refused => view::Additional::Refused,
            Additional::Kept(value) => {
                let name = names.take(ident::snake("additional_properties"));
                let variable = quote!(value);
                if let Some(condition) = self.cx.condition(value, &Place::reference(&variable)) {
                    terms.push(quote!(self.#name.values().all(|value| #condition)));
                }
                // A declared member has a place of its own, and one of the other side's none.
                let declared: Vec<_> =
                    shape.fields.iter().map(|field| literal(&field.name)).chain(hidden.clone()).collect();
                if !declared.is_empty() {
                    terms.push(quote!(origin.are_apart(&self.#name, &[#(#declared),*])));
                }
                view::Additional::Kept { ident: name, value: self.type_of(value) }
            }
        };
        let (conforms, probe) = (all(terms), self.probe(declaration));
        view::Struct { docs, derives: self.derives(&[]), ident, fields, additional, hidden, probe, conforms }
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
