//! The schema model: both dialects of OpenAPI as one set of keywords, that of JSON Schema 2020-12.
//!
//! Data that several stages share: `document` reads it, `resolve` binds its references, `represent` turns it into
//! Rust types. It knows nothing of operations and of Rust.

mod arena;
mod discriminator;
mod read;
mod resource;
mod types;
mod view;

use std::sync::Arc;

use indexmap::IndexMap;

use arena::id;
pub use arena::{SchemaId, Schemas};
pub(crate) use discriminator::{discriminator_values, is_default};
pub use resource::{DOCUMENT, Resource, ResourceId, resolve};
pub use types::Types;
pub use view::View;
pub(crate) use view::is_flagged;

use crate::source::{Node, Number, Pointer, Span};

/// A schema object (JSON Schema 2020-12; OpenAPI 3.0's dialect is brought into it).
#[derive(Clone, Debug)]
pub struct Schema {
    /// Where it stands in the document.
    pub pointer: Pointer,
    /// Its place.
    pub span: Span,
    /// The schema resource that it belongs to.
    pub resource: ResourceId,
    /// `true` or `false` in place of an object.
    pub boolean: Option<bool>,
    /// `$ref`
    pub reference: Option<Reference>,
    /// `$dynamicRef`
    pub dynamic_reference: Option<DynamicReference>,
    /// `$defs`: never applied by themselves.
    pub definitions: Vec<SchemaId>,
    /// `type`, and `nullable` of 3.0; `None` lets every type in.
    pub types: Option<Types>,
    /// `format`
    pub format: Option<String>,
    /// Its place.
    pub format_span: Option<Span>,
    /// `contentMediaType`
    pub content_media_type: Option<String>,
    /// `contentEncoding`
    pub content_encoding: Option<String>,
    /// `enum`
    pub enumeration: Option<Vec<Node>>,
    /// `const`
    pub constant: Option<Node>,
    /// Keywords about strings.
    pub string: StringRules,
    /// Keywords about numbers.
    pub number: NumberRules,
    /// Keywords about arrays.
    pub array: ArrayRules,
    /// Keywords about objects.
    pub object: ObjectRules,
    /// `allOf`
    pub all_of: Vec<SchemaId>,
    /// `anyOf`
    pub any_of: Vec<SchemaId>,
    /// `oneOf`
    pub one_of: Vec<SchemaId>,
    /// `not`
    pub not: Option<SchemaId>,
    /// `if`, `then`, `else`
    pub condition: Option<Condition>,
    /// `discriminator`
    pub discriminator: Option<Discriminator>,
    /// `title`
    pub title: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `default`
    pub default: Option<Node>,
    /// `example` and the elements of `examples`, shared because schemas are copied now and then.
    pub examples: Arc<[Node]>,
    /// `deprecated`
    pub deprecated: bool,
    /// `readOnly`
    pub read_only: bool,
    /// `writeOnly`
    pub write_only: bool,
}

/// `$ref` with what it leads to.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The text.
    pub text: String,
    /// Its place.
    pub span: Span,
    /// Set by `resolve`.
    pub target: Option<SchemaId>,
}

/// `$dynamicRef` with where it leads.
#[derive(Clone, Debug)]
pub struct DynamicReference {
    /// As a plain reference.
    pub reference: Reference,
    /// The dynamic anchor that is looked up among the resources on the way to it; set by `resolve` where there is
    /// more than one of that name.
    pub anchor: Option<String>,
}

/// Keywords about strings; lengths count Unicode code points.
#[derive(Clone, Debug, Default)]
pub struct StringRules {
    /// `minLength`
    pub min_length: Option<u64>,
    /// `maxLength`
    pub max_length: Option<u64>,
    /// `pattern`, with its place
    pub pattern: Option<(String, Span)>,
}

/// Keywords about numbers.
#[derive(Clone, Debug, Default)]
pub struct NumberRules {
    /// `minimum`
    pub minimum: Option<Number>,
    /// `exclusiveMinimum`
    pub exclusive_minimum: Option<Number>,
    /// `maximum`
    pub maximum: Option<Number>,
    /// `exclusiveMaximum`
    pub exclusive_maximum: Option<Number>,
    /// `multipleOf`
    pub multiple_of: Option<Number>,
}

/// Keywords about arrays.
#[derive(Clone, Debug, Default)]
pub struct ArrayRules {
    /// `prefixItems`
    pub prefix_items: Vec<SchemaId>,
    /// `items`
    pub items: Option<SchemaId>,
    /// `contains`
    pub contains: Option<SchemaId>,
    /// `minContains`
    pub min_contains: Option<u64>,
    /// `maxContains`
    pub max_contains: Option<u64>,
    /// `minItems`
    pub min_items: Option<u64>,
    /// `maxItems`
    pub max_items: Option<u64>,
    /// `uniqueItems`
    pub unique_items: bool,
    /// `unevaluatedItems`
    pub unevaluated_items: Option<SchemaId>,
}

/// Keywords about objects.
#[derive(Clone, Debug, Default)]
pub struct ObjectRules {
    /// `properties` in their order, each with the place of its name.
    pub properties: IndexMap<String, (Span, SchemaId)>,
    /// `required`, each with its place.
    pub required: IndexMap<String, Span>,
    /// `patternProperties`
    pub pattern_properties: IndexMap<String, (Span, SchemaId)>,
    /// `additionalProperties`
    pub additional_properties: Option<SchemaId>,
    /// `propertyNames`
    pub property_names: Option<SchemaId>,
    /// `minProperties`
    pub min_properties: Option<u64>,
    /// `maxProperties`
    pub max_properties: Option<u64>,
    /// `dependentRequired`
    pub dependent_required: IndexMap<String, Vec<String>>,
    /// `dependentSchemas`
    pub dependent_schemas: IndexMap<String, SchemaId>,
    /// `unevaluatedProperties`
    pub unevaluated_properties: Option<SchemaId>,
}

/// `if`, `then` and `else`.
#[derive(Clone, Debug)]
pub struct Condition {
    /// `if`
    pub condition: SchemaId,
    /// `then`
    pub then: Option<SchemaId>,
    /// `else`
    pub otherwise: Option<SchemaId>,
}

/// `discriminator`
#[derive(Clone, Debug)]
pub struct Discriminator {
    /// `propertyName`
    pub property: String,
    /// Its place.
    pub span: Span,
    /// `mapping` as written: value → reference or name, with the place of the target.
    pub mapping: IndexMap<String, (String, Span)>,
    /// `defaultMapping` of 3.2, likewise: the schema where the property is absent or has another value.
    pub default: Option<(String, Span)>,
}

impl Schema {
    /// Whether a string stands for bytes as they are (OpenAPI 3.0.4 §4.7.24, 3.1.1 §4.8.24.4.2): nothing that JSON can
    /// hold, so that it matters in forms and as a whole body.
    pub fn is_binary(&self) -> bool {
        let bytes = |media_type: &String| {
            let media_type = media_type.to_ascii_lowercase();
            !(media_type.starts_with("text/") || media_type.contains("json"))
        };
        self.format.as_deref() == Some("binary")
            || self.content_encoding.is_none() && self.content_media_type.as_ref().is_some_and(bytes)
    }

    /// Whether it says something of members that `properties` does not have. `additionalProperties` that lets some in is
    /// looked at by itself.
    pub fn concerns_undeclared_members(&self) -> bool {
        let rules = &self.object;
        rules.additional_properties.is_some()
            || rules.unevaluated_properties.is_some()
            || rules.property_names.is_some()
            || rules.min_properties.is_some()
            || rules.max_properties.is_some()
            || !rules.pattern_properties.is_empty()
            || !rules.dependent_required.is_empty()
            || !rules.dependent_schemas.is_empty()
            || self.not.is_some()
            || self.condition.is_some()
            || self.dynamic_reference.is_some()
    }

    /// The one schema that it leads to, if it asserts nothing else.
    fn sole(&self) -> Option<SchemaId> {
        match (&self.reference, &self.all_of[..]) {
            (Some(reference), []) if !self.asserts() => reference.target,
            (None, [only]) if !(Self { all_of: Vec::new(), ..self.clone() }).asserts() => Some(*only),
            _ => None,
        }
    }

    /// Drops what the validation vocabulary says (JSON Schema Validation 2020-12 §6): a dialect may do without it.
    pub fn without_validation(&mut self) {
        self.types = None;
        self.enumeration = None;
        self.constant = None;
        self.string = StringRules::default();
        self.number = NumberRules::default();
        self.array = ArrayRules {
            min_contains: None,
            max_contains: None,
            min_items: None,
            max_items: None,
            unique_items: false,
            ..std::mem::take(&mut self.array)
        };
        self.object = ObjectRules {
            required: IndexMap::new(),
            min_properties: None,
            max_properties: None,
            dependent_required: IndexMap::new(),
            ..std::mem::take(&mut self.object)
        };
    }

    /// What `$ref` leads to, and `$dynamicRef` where it leads to one place only.
    pub fn target(&self) -> Option<SchemaId> {
        let dynamic = self.dynamic_reference.as_ref().filter(|it| it.anchor.is_none());
        self.reference.as_ref().or(dynamic.map(|it| &it.reference))?.target
    }

    /// Whether a keyword other than `$ref` asserts something.
    pub fn asserts(&self) -> bool {
        self.boolean == Some(false)
            || self.types.is_some()
            || self.format.is_some()
            || self.enumeration.is_some()
            || self.constant.is_some()
            || self.string.is_some()
            || self.number.is_some()
            || self.array.is_some()
            || self.object.is_some()
            || !self.all_of.is_empty()
            || !self.any_of.is_empty()
            || !self.one_of.is_empty()
            || self.not.is_some()
            || self.condition.is_some()
            || self.dynamic_reference.is_some()
    }

    /// The schema objects that stand directly in it, `$ref`'s target not among them.
    pub fn children(&self) -> Vec<SchemaId> {
        let mut list = Vec::new();
        list.extend(&self.array.prefix_items);
        list.extend(self.array.items);
        list.extend(self.array.contains);
        list.extend(self.array.unevaluated_items);
        list.extend(self.object.properties.values().map(|(_, id)| *id));
        list.extend(self.object.pattern_properties.values().map(|(_, id)| *id));
        list.extend(self.object.additional_properties);
        list.extend(self.object.property_names);
        list.extend(self.object.unevaluated_properties);
        list.extend(&self.definitions);
        list.extend(self.same_value());
        list
    }

    /// The subschemas that are applied to the very same value: a cycle through these has no end.
    pub fn same_value(&self) -> Vec<SchemaId> {
        let mut list = [&self.all_of[..], &self.any_of, &self.one_of].concat();
        list.extend(self.object.dependent_schemas.values());
        list.extend(self.not);
        if let Some(condition) = &self.condition {
            list.push(condition.condition);
            list.extend(condition.then);
            list.extend(condition.otherwise);
        }
        list
    }
}

impl StringRules {
    /// Whether there is a keyword.
    pub fn is_some(&self) -> bool {
        self.min_length.is_some() || self.max_length.is_some() || self.pattern.is_some()
    }
}

impl NumberRules {
    /// Whether there is a keyword.
    pub fn is_some(&self) -> bool {
        self.minimum.is_some()
            || self.exclusive_minimum.is_some()
            || self.maximum.is_some()
            || self.exclusive_maximum.is_some()
            || self.multiple_of.is_some()
    }
}

impl ArrayRules {
    /// Whether there is a keyword.
    pub fn is_some(&self) -> bool {
        !self.prefix_items.is_empty()
            || self.items.is_some()
            || self.contains.is_some()
            || self.min_items.is_some()
            || self.max_items.is_some()
            || self.unique_items
            || self.unevaluated_items.is_some()
    }
}

impl ObjectRules {
    /// Whether there is a keyword.
    pub fn is_some(&self) -> bool {
        !self.properties.is_empty()
            || !self.required.is_empty()
            || !self.pattern_properties.is_empty()
            || self.additional_properties.is_some()
            || self.property_names.is_some()
            || self.min_properties.is_some()
            || self.max_properties.is_some()
            || !self.dependent_required.is_empty()
            || !self.dependent_schemas.is_empty()
            || self.unevaluated_properties.is_some()
    }
}
