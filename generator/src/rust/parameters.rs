//! Parameters, bodies and credentials of operations.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::docs::{Docs, json_literal, literal};
use super::names::Scope;
use super::{Context, ident, view};
use crate::ir;
use crate::represent::{Constant, Dispatch, Kind, Shape, Type};
use crate::schema::{Types, View};
use crate::source::Value;

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
                shape: self.wire_shape(&shape),
                style: word(match parameter.style {
                    ir::Style::Repeated => "Repeated",
                    ir::Style::Commas => "Commas",
                    ir::Style::Spaces => "Spaces",
                    ir::Style::Pipes => "Pipes",
                }),
                segment: segment(&operation.path, &parameter.name),
                schema: literal(&self.api.schemas[parameter.schema].pointer.to_string()),
                ident: argument,
            }
        });
        list.collect()
    }

    /// How text becomes JSON: which types it may be.
    fn wire_shape(&self, shape: &Type) -> TokenStream {
        match &shape.kind {
            Kind::Array(item) => {
                let types = types(self.text_types(item));
                quote!(Shape::Array(#types))
            }
            Kind::Declared(id) => match &self.representations.declaration(*id).shape {
                Shape::Newtype(inner) | Shape::Alias(inner) => self.wire_shape(inner),
                Shape::Tuple(_) => {
                    let types = types(Types::ALL);
                    quote!(Shape::Array(#types))
                }
                _ => {
                    let types = types(self.text_types(shape));
                    quote!(Shape::Scalar(#types))
                }
            },
            _ => {
                let types = types(self.text_types(shape));
                quote!(Shape::Scalar(#types))
            }
        }
    }

    /// The types that text may stand for, as an expression.
    pub(super) fn wire_types(&self, shape: &Type) -> TokenStream {
        types(self.text_types(shape))
    }

    fn text_types(&self, shape: &Type) -> Types {
        match &shape.kind {
            Kind::Boolean => Types::BOOLEAN,
            Kind::Integer(_) | Kind::Digits { whole: true } => Types::INTEGER,
            Kind::Digits { whole: false } => Types::NUMBER,
            Kind::Number => Types::NUMBER,
            Kind::Null => Types::NULL,
            Kind::Any | Kind::Custom(_) => Types::ALL,
            Kind::Nullable(inner) => self.text_types(inner).or(Types::NULL),
            Kind::Boxed(inner) => self.text_types(inner),
            Kind::Declared(id) => match &self.representations.declaration(*id).shape {
                Shape::Newtype(inner) | Shape::Alias(inner) => self.text_types(inner),
                Shape::Union(union) if !matches!(union.dispatch, Dispatch::Property { .. }) => {
                    union.variants.iter().map(|variant| variant.types).fold(Types::default(), Types::or)
                }
                Shape::Enum(constants) if matches!(constants[..], [Constant::Integer(_), ..]) => {
                    Types::INTEGER
                }
                Shape::Unit(node) => match &node.value {
                    Value::Number(_) => Types::NUMBER,
                    Value::Bool(_) => Types::BOOLEAN,
                    _ => Types::STRING,
                },
                _ => Types::STRING,
            },
            _ => Types::STRING,
        }
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

fn types(types: Types) -> TokenStream {
    let names = types.names().map(|name| word(&name.to_uppercase()));
    names
        .map(|name| quote!(Types::#name))
        .reduce(|left, right| quote!(#left.or(#right)))
        .unwrap_or_else(|| quote!(Types::STRING))
}

/// Which segment of the path holds the variable, counted from the slash that begins the path.
fn segment(path: &ir::Path, name: &str) -> usize {
    let at = path
        .segments
        .iter()
        .position(|segment| matches!(segment, ir::Segment::Variable(variable) if variable == name));
    at.map_or(0, |at| at + 1)
}

/// The security schemes that operations use.
pub(super) fn schemes(cx: &Context<'_>) -> Vec<view::Scheme> {
    cx.api
        .security_schemes
        .iter()
        .enumerate()
        .map(|(at, scheme)| {
            let (credential, argument) = match &scheme.credential {
                ir::Credential::ApiKey(location, name) => {
                    let place = word(match location {
                        ir::Location::Query => "Query",
                        ir::Location::Cookie => "Cookie",
                        _ => "Header",
                    });
                    let name = literal(name);
                    (quote!(Credential::ApiKey(Place::#place, #name)), ident::snake(&scheme.name))
                }
                ir::Credential::Http(http) => {
                    let http = literal(http);
                    (quote!(Credential::Http(#http)), ident::snake(&scheme.name))
                }
            };
            let used = |wanted: bool| {
                cx.api.operations.iter().any(|operation| match &operation.security {
                    ir::Security::Open => false,
                    ir::Security::Required(used, _) => !wanted && *used == at,
                    ir::Security::Optional(used, _) => wanted && *used == at,
                })
            };
            view::Scheme {
                required: used(false),
                optional: used(true),
                optional_ident: ident::snake(&format!("optional {}", scheme.name)),
                label: Docs::paragraphs([Some(
                    format!("Who is behind a credential of `{}`.", scheme.name).as_str(),
                )]),
                docs: Docs::paragraphs([
                    scheme.description.as_deref(),
                    Some("`scopes` are those that the operation asks for."),
                ]),
                r#static: ident::screaming(&argument),
                r#type: ident::pascal(&scheme.name),
                name: literal(&scheme.name),
                credential,
                ident: argument,
            }
        })
        .collect()
}
