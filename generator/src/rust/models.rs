//! Declarations → the files of `models/`: one for each component, with what stands inside it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::constraint::{Place, pattern};
use super::docs::{Docs, literal};
use super::names::{IMPORTED, Scope};
use super::view::{self, Item, ModelFile};
use super::{Context, ident};
use crate::options::Options;
use crate::represent::{
    Additional, Declaration, DeclarationId, Dispatch, Field, Kind, Name, Presence, Shape, Type,
};
use crate::schema::{SchemaId, Types};
use crate::source::{Member, Node, Object, Value};

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
        match &declaration.shape {
            Shape::Struct(shape) => Item::Struct(self.structure(docs, ident, shape)),
            Shape::Enum(values) => Item::Enum(self.enumeration(docs, ident, values)),
            Shape::Union(union) => Item::Union(self.union(docs, ident, union, declaration)),
            Shape::Newtype(inner) => {
                let field = quote!(self.0);
                let conforms = self.cx.condition(inner, &Place::field(&field));
                Item::Newtype(view::Newtype {
                    docs,
                    derives: self.derives(&[]),
                    ident,
                    r#type: self.type_of(inner),
                    conforms,
                })
            }
            Shape::Alias(inner) => Item::Alias(view::Alias { docs, ident, r#type: self.type_of(inner) }),
        }
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

    fn structure(&mut self, docs: Docs, ident: Ident, shape: &crate::represent::Struct) -> view::Struct {
        let mut names = Scope::new(&[], "");
        // The variables of `decode`, which a field of the same name would hide.
        let mut slots = Scope::new(&["reader", "members", "key", "additional", "required"], "");
        let mut terms = Vec::new();
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
        let conforms = terms.into_iter().reduce(|left, right| quote!(#left && #right));
        view::Struct { docs, derives: self.derives(&[]), ident, fields, additional, conforms }
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
        let (presence, default) = match &field.presence {
            // A default that its own type does not hold was reported; the member is then merely optional.
            Presence::Default(node) => match self.literal(&field.r#type, node) {
                Some(default) => (&field.presence, Some(default)),
                None => (&Presence::Optional, None),
            },
            presence => (presence, None),
        };
        let init = match (presence, default) {
            (Presence::Required, _) => quote!(#name: required(#slot)?),
            (Presence::Default(_), Some(default)) => {
                let value = default.unwrap_slot(&slot);
                quote!(#name: #value)
            }
            _ if name == slot => quote!(#name),
            _ => quote!(#name: #slot),
        };
        let r#type = self.cx.member_type(&field.r#type, presence, &mut self.imports);
        view::Field {
            docs: self.field_docs(field),
            ident: name,
            r#type,
            key: literal(&field.name),
            slot,
            init,
            optional: matches!(presence, Presence::Optional),
        }
    }

    fn field_docs(&self, field: &Field) -> Docs {
        let Some(id) = field.schema else { return Docs::default() };
        let schema = &self.cx.api.schemas[id];
        // What stands beside a reference, else what its target says of itself stands at the target.
        let deprecated = schema.deprecated.then_some("Deprecated.");
        Docs::paragraphs([schema.title.as_deref(), schema.description.as_deref(), deprecated])
    }

    fn enumeration(&mut self, docs: Docs, ident: Ident, values: &[String]) -> view::Enum {
        let variants = variant_names(values).zip(values).map(|(ident, value)| view::EnumVariant {
            docs: Docs::paragraphs([Some(format!("`{value}`").as_str())]),
            ident,
            value: literal(value),
        });
        let variants = variants.collect();
        view::Enum { docs, derives: self.derives(&["Copy", "Eq", "Hash"]), ident, variants }
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
                Dispatch::Property(_, values) => {
                    let own = values.iter().filter(|(_, to)| *to == at).map(|(value, _)| literal(value));
                    quote!(#(Some(#own))|*)
                }
                Dispatch::Kind => first_bytes(variant.types),
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
        let property = match &union.dispatch {
            Dispatch::Property(name, _) => Some(literal(name)),
            Dispatch::Kind => None,
        };
        view::Union {
            docs,
            derives: self.derives(&[]),
            ident,
            property,
            variants,
            conforms: declaration.residual,
        }
    }

    /// A default as an expression; `None` where the type does not hold it.
    fn literal(&mut self, shape: &Type, node: &Node) -> Option<Default> {
        self.cx.default_of(shape, node, Some(&mut self.imports))
    }
}

/// The variants of an enumeration, distinct.
fn variant_names(values: &[String]) -> impl Iterator<Item = Ident> {
    let mut names = Scope::new(&IMPORTED, "");
    values.iter().map(move |value| names.take(ident::pascal(value)))
}

/// The bytes that a value of these types begins with.
fn first_bytes(types: Types) -> TokenStream {
    let mut patterns = Vec::new();
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

/// Any JSON value as an expression.
fn any(node: &Node) -> TokenStream {
    match &node.value {
        Value::Null => quote!(serde_json::Value::Null),
        Value::Bool(value) => quote!(serde_json::Value::Bool(#value)),
        Value::String(text) => {
            let text = literal(text);
            quote!(serde_json::Value::from(#text))
        }
        Value::Number(number) => {
            let text = number.as_str();
            let number = match (text.parse::<i64>(), text.parse::<f64>()) {
                (Ok(value), _) => Literal::i64_suffixed(value),
                (_, Ok(value)) => Literal::f64_suffixed(value.clamp(f64::MIN, f64::MAX)),
                _ => Literal::i64_suffixed(0),
            };
            quote!(serde_json::Value::from(#number))
        }
        Value::Array(elements) => {
            let elements = elements.iter().map(any);
            quote!(serde_json::Value::Array(vec![#(#elements),*]))
        }
        Value::Object(object) => {
            let members = members(object);
            quote!(serde_json::Value::Object(serde_json::Map::from_iter([#(#members),*])))
        }
    }
}

fn members(object: &Object) -> Vec<TokenStream> {
    let member = |member: &Member| {
        let key = literal(&member.key);
        let value = any(&member.node);
        quote!((#key.to_owned(), #value))
    };
    object.iter().map(member).collect()
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
    /// A default as an expression; `None` where the type does not hold it.
    pub(super) fn default_of(
        &self,
        shape: &Type,
        node: &Node,
        mut imports: Option<&mut BTreeSet<String>>,
    ) -> Option<Default> {
        Some(match (&shape.kind, &node.value) {
            (Kind::Nullable(_) | Kind::Null | Kind::Any, Value::Null) => Default::Empty,
            (Kind::Nullable(inner), _) => match self.default_of(inner, node, imports)? {
                Default::Empty => Default::Made(quote!(Some(std::default::Default::default()))),
                Default::Value(value) => Default::Value(quote!(Some(#value))),
                Default::Made(value) => Default::Made(quote!(Some(#value))),
            },
            (Kind::Boolean, Value::Bool(false)) => Default::Empty,
            (Kind::Boolean, Value::Bool(true)) => Default::Value(quote!(true)),
            (Kind::Int32 | Kind::Int64, Value::Number(number)) => {
                let value: i64 = number.as_str().parse().ok()?;
                let fits = !matches!(shape.kind, Kind::Int32) || i32::try_from(value).is_ok();
                match value {
                    0 => Default::Empty,
                    _ if fits => {
                        let value = Literal::i64_unsuffixed(value);
                        Default::Value(quote!(#value))
                    }
                    _ => return None,
                }
            }
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
            (Kind::Object, Value::Object(object)) => {
                let members = members(object);
                Default::Made(quote!(serde_json::Map::from_iter([#(#members),*])))
            }
            (Kind::Any, _) => Default::Made(any(node)),
            (Kind::Declared(id), Value::String(text)) => {
                let Shape::Enum(values) = &self.representations.declaration(*id).shape else { return None };
                let at = values.iter().position(|value| value == text)?;
                let variant = variant_names(values).nth(at)?;
                let owner = self.type_of(shape, imports);
                Default::Value(quote!(#owner::#variant))
            }
            _ => return None,
        })
    }
}
