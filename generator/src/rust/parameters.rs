//! Parameters, bodies and credentials of operations.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::docs::{Docs, json_literal, literal};
use super::names::Scope;
use super::{Context, ident, view};
use crate::ir;
use crate::schema::{SchemaId, Types, View};

fn word(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

impl Context<'_> {
    /// The parameters of an operation; `names` holds the arguments that its method has already.
    pub(super) fn parameters(
        &self,
        operation: &ir::Operation,
        r#static: &Ident,
        names: &mut Scope,
        statics: &mut Scope,
    ) -> Vec<view::Parameter> {
        let list = operation.parameters.iter().map(|parameter| {
            let argument = names.take(ident::snake(&parameter.name));
            let shape = self.representations.of(parameter.schema, View::Request);
            let default = self.representations.default_of(parameter.schema).filter(|_| !parameter.required);
            let default = default.map(|node| json_literal(&crate::carry::json(&self.api.schemas, node)));
            let plain = self.type_of(&shape, None);
            let optional = !parameter.required && default.is_none();
            let name = format!("{}_{}", ident::screaming(r#static), ident::screaming(&argument));
            let condition = self.use_condition(&shape, parameter.schema, &quote!(value), View::Request);
            view::Parameter {
                filter: filter(&plain, "value", !optional, condition),
                docs: Docs::paragraphs([parameter.description.as_deref()]),
                r#static: statics.take(word(&name)),
                r#type: if optional { quote!(Option<#plain>) } else { plain.clone() },
                required: parameter.required,
                always: !optional,
                default,
                name: literal(&parameter.name),
                place: word(match parameter.location {
                    ir::Location::Path => "Path",
                    ir::Location::Query => "Query",
                    ir::Location::Header => "Header",
                    ir::Location::Cookie => "Cookie",
                }),
                wire: self.wire(&parameter.wire, parameter.schema),
                empty: parameter.allow_empty && self.is_empty_absent(parameter.schema),
                parts: parts(&operation.path, &parameter.name),
                segment: segment(&operation.path, &parameter.name),
                schema: literal(&self.api.schemas[parameter.schema].pointer.to_string()),
                ident: argument,
            }
        });
        list.collect()
    }

    /// Whether a text that is empty is none of the values.
    fn is_empty_absent(&self, schema: SchemaId) -> bool {
        let shape = self.text_shape(schema);
        !shape.types.has(Types::STRING) && shape.items.is_none() && !shape.is_object()
    }
}

/// A call that empties an `Option` whose value breaks a constraint: the exact path then says which.
pub(super) fn filter(
    plain: &TokenStream,
    variable: &str,
    required: bool,
    condition: Option<TokenStream>,
) -> TokenStream {
    let variable = word(variable);
    match (condition, required) {
        (None, _) => TokenStream::new(),
        (Some(condition), true) => quote!(.filter(|#variable: &#plain| #condition)),
        (Some(condition), false) => {
            quote!(.filter(|#variable: &Option<#plain>| #variable.as_ref().is_none_or(|#variable| #condition)))
        }
    }
}

/// Which segment of the path holds the variable, counted from the slash that begins the path.
fn segment(path: &ir::Path, name: &str) -> usize {
    position(path, name).map_or(0, |at| at + 1)
}

fn position(path: &ir::Path, name: &str) -> Option<usize> {
    let holds = |part: &ir::Part| matches!(part, ir::Part::Variable(variable) if variable == name);
    path.segments.iter().position(|segment| segment.iter().any(holds))
}

/// The parts of a segment that holds more than the variable.
fn parts(path: &ir::Path, name: &str) -> Vec<TokenStream> {
    let segment = position(path, name).and_then(|at| path.segments.get(at));
    let segment = segment.filter(|segment| segment.len() > 1).into_iter().flatten();
    let part = |part: &ir::Part| match part {
        ir::Part::Text(text) => {
            let text = literal(&super::apis::encoded(text));
            quote!(Part::Text(#text))
        }
        ir::Part::Variable(name) => {
            let name = literal(name);
            quote!(Part::Variable(#name))
        }
    };
    segment.map(part).collect()
}
