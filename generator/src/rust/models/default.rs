//! Defaults as expressions.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::represent::{Kind, Shape, Type};
use crate::rust::Context;
use crate::rust::docs::literal;
use crate::rust::names::variant_names;
use crate::source::{Node, Value};

/// A default value: what it is made by.
pub(in crate::rust) enum Default {
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
    pub(in crate::rust) fn unwrap_slot(&self, slot: &Ident) -> TokenStream {
        match self {
            Self::Empty => quote!(#slot.unwrap_or_default()),
            Self::Value(value) => quote!(#slot.unwrap_or(#value)),
            Self::Made(value) => quote!(#slot.unwrap_or_else(|| #value)),
        }
    }
}

impl Context<'_> {
    /// A default as an expression; `None` where it is easier to decode it.
    pub(in crate::rust) fn default_of(
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
