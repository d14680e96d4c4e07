//! Schemas → what text can stand for, and how parameters and forms are written.
//!
//! Text does not tell `7` from `"7"`, and one value from a list of one: the runtime asks a shape, which is found here
//! from the schemas themselves. It does not know the Rust types that values become.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::Context;
use super::docs::literal;
use crate::ir::{Encoding, Style, Wire};
use crate::schema::{SchemaId, Schemas, Types};
use crate::source::Value;

/// Which values text can stand for.
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    pub(super) types: Types,
    /// Whether a string is bytes as they are.
    pub(super) binary: bool,
    pub(super) items: Option<Box<Shape>>,
    pub(super) properties: Vec<(String, Shape)>,
    pub(super) additional: Option<Box<Shape>>,
    /// The members that must be there.
    required: Vec<String>,
    /// Whether something is said of members that nobody declared, so that a form has to be read with all of them.
    concerns_others: bool,
}

/// So deep are shapes looked at; what is deeper is a value of any type.
const DEEPEST: usize = 6;

impl Shape {
    fn any() -> Self {
        Self { types: Types::ALL, ..Self::default() }
    }

    pub(super) fn is_object(&self) -> bool {
        !self.properties.is_empty() || self.additional.is_some()
    }

    /// The members of a form that nobody declared, where they matter.
    fn others(&self) -> Option<Shape> {
        let is_declared = |name: &String| self.properties.iter().any(|(known, _)| known == name);
        let matter = self.concerns_others || !self.required.iter().all(is_declared);
        let any = || matter.then(|| Self { types: SCALARS, ..Self::default() });
        self.additional.as_deref().cloned().or_else(any)
    }

    /// Whether a member is a list that has to be there: in a form an empty list is nothing at all.
    fn is_listed(&self, name: &str, member: &Self) -> bool {
        let list = member.items.is_some() && member.types.is_empty() && !member.is_object();
        list && self.required.iter().any(|required| required == name)
    }

    /// What a schema says.
    pub(super) fn of(schemas: &Schemas, id: SchemaId) -> Self {
        Self::within(schemas, id, &mut Vec::new()).settled()
    }

    fn within(schemas: &Schemas, id: SchemaId, open: &mut Vec<SchemaId>) -> Self {
        if open.contains(&id) || open.len() > 4 * DEEPEST {
            return Self::any();
        }
        open.push(id);
        let schema = &schemas[id];
        let mut found = Self::any();
        if let Some(types) = schema.types {
            found.types = types;
        }
        found.binary = schema.is_binary();
        let values = schema.enumeration.iter().flatten().chain(&schema.constant);
        if let Some(types) = values.map(|node| type_of(&node.value)).reduce(Types::or) {
            found.types = found.types.and(types);
        }
        let child =
            |id: SchemaId, open: &mut Vec<SchemaId>| Box::new(Self::within(schemas, id, open).settled());
        let items = schema.array.items.or(schema.array.prefix_items.first().copied());
        found.items = items.map(|items| child(items, open));
        found.required.extend(schema.object.required.keys().cloned());
        for (name, (_, property)) in &schema.object.properties {
            found.properties.push((name.clone(), *child(*property, open)));
        }
        let additional = schema.object.additional_properties.filter(|it| schemas[*it].boolean != Some(false));
        found.additional = additional.map(|additional| child(additional, open));
        found.concerns_others = schema.concerns_undeclared_members();
        for part in schema.target().into_iter().chain(schema.all_of.iter().copied()) {
            found.join(Self::within(schemas, part, open));
        }
        for alternatives in [&schema.any_of, &schema.one_of] {
            let alternatives = alternatives.iter().map(|id| Self::within(schemas, *id, open).settled());
            if let Some(either) = alternatives.reduce(Self::or) {
                found.join(either.unsettled());
            }
        }
        open.pop();
        found
    }

    /// What both say of one value.
    fn join(&mut self, other: Self) {
        self.types = self.types.and(other.types);
        self.binary |= other.binary;
        self.items = self.items.take().or(other.items);
        self.additional = self.additional.take().or(other.additional);
        self.concerns_others |= other.concerns_others;
        self.required.extend(other.required);
        for (name, shape) in other.properties {
            if self.properties.iter().all(|(known, _)| *known != name) {
                self.properties.push((name, shape));
            }
        }
    }

    /// What one of both says.
    fn or(mut self, other: Self) -> Self {
        let types = self.types.or(other.types);
        self.types = Types::ALL;
        self.join(Self { types: Types::ALL, ..other });
        Self { types, ..self }
    }

    /// Lists and objects are told by their parts, single values by their types.
    fn settled(mut self) -> Self {
        let untyped = self.types == Types::ALL;
        if self.types.has(Types::ARRAY) {
            if self.items.is_none() && !untyped {
                self.items = Some(Box::new(Self { types: SCALARS, ..Self::default() }));
            }
        } else {
            self.items = None;
        }
        if self.types.has(Types::OBJECT) {
            if self.properties.is_empty() && self.additional.is_none() && !untyped {
                self.additional = Some(Box::new(Self { types: SCALARS, ..Self::default() }));
            }
        } else {
            self.properties.clear();
            self.additional = None;
        }
        // What is described by its members or items alone is meant to be that.
        let implied = untyped && (self.items.is_some() || self.is_object());
        self.types =
            if implied { Types::default() } else { self.types.without(Types::ARRAY.or(Types::OBJECT)) };
        self
    }

    /// As a schema would say it, to be joined with others.
    fn unsettled(mut self) -> Self {
        if self.items.is_some() {
            self.types = self.types.or(Types::ARRAY);
        }
        if self.is_object() {
            self.types = self.types.or(Types::OBJECT);
        }
        self
    }

    /// The expression of the runtime's type.
    pub(super) fn tokens(&self, depth: usize) -> TokenStream {
        if depth > DEEPEST {
            let types = types(SCALARS);
            return quote!(Shape::scalar(#types));
        }
        let scalars = types(self.types);
        let items = self.items.as_ref().map(|items| items.tokens(depth + 1));
        let additional = self.additional.as_ref().map(|additional| additional.tokens(depth + 1));
        let properties = self.properties.iter().map(|(name, shape)| {
            let (name, shape) = (literal(name), shape.tokens(depth + 1));
            quote!((#name, #shape))
        });
        match (&items, &additional, self.types.is_empty()) {
            (None, None, _) if self.properties.is_empty() => quote!(Shape::scalar(#scalars)),
            (Some(items), None, true) if self.properties.is_empty() => quote!(Shape::list(&#items)),
            (None, None, true) => quote!(Shape::object(&[#(#properties),*])),
            _ => {
                let option = |shape: &Option<TokenStream>| match shape {
                    Some(shape) => quote!(Some(&#shape)),
                    None => quote!(None),
                };
                let (items, additional) = (option(&items), option(&additional));
                quote!(Shape {
                    types: #scalars,
                    items: #items,
                    properties: &[#(#properties),*],
                    additional: #additional,
                })
            }
        }
    }
}

/// Every type of a single value.
const SCALARS: Types = Types::SCALARS;

fn type_of(value: &Value) -> Types {
    match value {
        Value::Null => Types::NULL,
        Value::Bool(_) => Types::BOOLEAN,
        Value::Number(number) if number.is_whole() => Types::INTEGER,
        Value::Number(_) => Types::NUMBER,
        Value::String(_) => Types::STRING,
        Value::Array(_) => Types::ARRAY,
        Value::Object(_) => Types::OBJECT,
    }
}

/// A set of types as an expression.
pub(super) fn types(types: Types) -> TokenStream {
    if types.has(SCALARS) {
        return quote!(Types::SCALARS);
    }
    let names = types.names().map(|name| Ident::new(&name.to_uppercase(), Span::call_site()));
    names
        .map(|name| quote!(Types::#name))
        .reduce(|left, right| quote!(#left.or(#right)))
        .unwrap_or_else(|| quote!(Types::NONE))
}

impl Context<'_> {
    pub(super) fn text_shape(&self, id: SchemaId) -> Shape {
        Shape::of(&self.api.schemas, id)
    }

    /// How a parameter is written.
    pub(super) fn wire(&self, wire: &Wire, schema: SchemaId) -> TokenStream {
        match wire {
            Wire::Style(style, explode) => styled(*style, *explode, &self.text_shape(schema)),
            Wire::Json => quote!(Wire::Json),
            Wire::QueryJson => quote!(Wire::QueryJson),
            Wire::QueryText => {
                let types = types(self.text_shape(schema).types);
                quote!(Wire::QueryText(#types))
            }
            Wire::Query(encodings) => {
                let form = self.form(schema, encodings);
                quote!(Wire::Query(&#form))
            }
        }
    }

    /// The members of a form.
    pub(super) fn form(&self, schema: SchemaId, encodings: &[Encoding]) -> TokenStream {
        let form = self.text_shape(schema);
        let fields = form.properties.iter().map(|(name, shape)| {
            let wire = field(shape, encodings.iter().find(|encoding| encoding.property == *name));
            let listed = form.is_listed(name, shape);
            let name = literal(name);
            quote!(Field { name: #name, wire: #wire, listed: #listed })
        });
        let additional = match form.others() {
            Some(additional) => {
                let additional = additional.tokens(1);
                quote!(Some(&#additional))
            }
            None => quote!(None),
        };
        quote!(Form { fields: &[#(#fields),*], additional: #additional })
    }
}

impl Context<'_> {
    /// The parts of a form that has files.
    pub(super) fn parts(&self, schema: SchemaId, encodings: &[Encoding]) -> TokenStream {
        let form = self.text_shape(schema);
        let fields = form.properties.iter().map(|(name, shape)| {
            let encoding = encodings.iter().find(|encoding| encoding.property == *name);
            let (list, kind) = match &shape.items {
                Some(items) => (true, part(items, encoding)),
                None => (false, part(shape, encoding)),
            };
            let listed = form.is_listed(name, shape);
            let name = literal(name);
            quote!(PartField { name: #name, list: #list, listed: #listed, kind: #kind })
        });
        let additional = match form.others() {
            Some(additional) => {
                let kind = part(&additional, None);
                quote!(Some(#kind))
            }
            None => quote!(None),
        };
        quote!(Multipart { fields: &[#(#fields),*], additional: #additional })
    }
}

/// What a part holds (OpenAPI 3.1.1 §4.8.15.1): objects are JSON where nothing else is said.
fn part(shape: &Shape, encoding: Option<&Encoding>) -> TokenStream {
    let media_type = encoding.and_then(|encoding| encoding.content_type.as_deref()).unwrap_or_default();
    if shape.binary {
        return quote!(PartKind::Binary);
    }
    if shape.is_object() || shape.items.is_some() || media_type.contains("json") {
        return quote!(PartKind::Json);
    }
    let shape = shape.tokens(1);
    quote!(PartKind::Text(#shape))
}

fn styled(style: Style, explode: bool, shape: &Shape) -> TokenStream {
    let name = match style {
        Style::Matrix => "Matrix",
        Style::Label => "Label",
        Style::Simple => "Simple",
        Style::Form => "Form",
        Style::SpaceDelimited => "SpaceDelimited",
        Style::PipeDelimited => "PipeDelimited",
        Style::DeepObject => "DeepObject",
        Style::Cookie => "Cookie",
    };
    let (style, shape) = (Ident::new(name, Span::call_site()), shape.tokens(0));
    quote!(Wire::Style { style: Style::#style, explode: #explode, shape: #shape })
}

/// How a member of a form is written. Where nothing is said, an object may come as JSON or in brackets.
fn field(shape: &Shape, encoding: Option<&Encoding>) -> TokenStream {
    let style = encoding.and_then(|encoding| encoding.style.as_deref()).and_then(Style::named);
    let explode = encoding.and_then(|encoding| encoding.explode);
    let json = encoding.and_then(|encoding| encoding.content_type.as_deref());
    let json = json
        .is_some_and(|media_type| media_type.starts_with("application/json") || media_type.contains("+json"));
    if json && style.is_none() && explode.is_none() {
        return quote!(Wire::Json);
    }
    let nested = shape.is_object()
        || shape.items.as_ref().is_some_and(|items| items.is_object() || items.items.is_some());
    let usual = if nested && explode.is_none() { Style::DeepObject } else { Style::Form };
    let style = style.unwrap_or(usual);
    styled(style, explode.unwrap_or(matches!(style, Style::Form | Style::DeepObject)), shape)
}
