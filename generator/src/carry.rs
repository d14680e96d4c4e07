//! The schemas as JSON text for the exact path: 2020-12, references and discriminators completed.
//!
//! The output carries these texts, and the generator itself asks the interpreter about values of the document. This
//! stage does not know types of Rust.

use std::collections::{BTreeMap, HashSet};

use indexmap::IndexMap;

use crate::ir::Api;
use crate::pattern::{self, Pattern};
use crate::schema::{Schema, SchemaId, Schemas, Types};
use crate::schema::{discriminator_values, is_default, is_flagged};
use crate::source::{Node, Number, Value};

/// Every schema that stands in no other, by its pointer.
pub(crate) fn carry(api: &Api) -> BTreeMap<String, String> {
    let is_dynamic = |schema: &Schema| {
        schema.dynamic_reference.as_ref().is_some_and(|reference| reference.anchor.is_some())
    };
    let dynamic = api.schemas.iter().any(|(_, schema)| is_dynamic(schema));
    let inner: HashSet<SchemaId> = api.schemas.iter().flat_map(|(_, schema)| schema.children()).collect();
    let outer = api.schemas.iter().filter(|(id, _)| !inner.contains(id));
    let text = |(id, schema): (SchemaId, &Schema)| {
        let mut out = Writer { schemas: &api.schemas, dynamic, text: String::new() };
        out.schema(id);
        (schema.pointer.to_string(), out.text)
    };
    outer.map(text).collect()
}

/// A value of the document as JSON text, numbers as written.
pub(crate) fn json(schemas: &Schemas, node: &Node) -> String {
    let mut out = Writer { schemas, dynamic: false, text: String::new() };
    out.value(node);
    out.text
}

struct Writer<'a> {
    schemas: &'a Schemas,
    /// Whether dynamic anchors matter.
    dynamic: bool,
    text: String,
}

impl Writer<'_> {
    fn schema(&mut self, id: SchemaId) {
        let schemas = self.schemas;
        let schema = &schemas[id];
        if let Some(value) = schema.boolean {
            self.text.push_str(if value { "true" } else { "false" });
            return;
        }
        self.text.push('{');
        let start = self.text.len();
        self.resource(schema, start == 1);
        self.assertions(schema);
        self.array(schema);
        self.object(schema);
        self.applicators(schema);
        // Every member ends with a comma; the last one is too much.
        if self.text.len() > start {
            self.text.pop();
        }
        self.text.push('}');
    }

    /// The dynamic anchors of a schema resource, at its root and at every text that begins within it.
    fn resource(&mut self, schema: &Schema, begins: bool) {
        let resource = self.schemas.resource(schema.resource);
        if !self.dynamic
            || resource.dynamic_anchors.is_empty()
            || !(begins || resource.root == schema.pointer)
        {
            return;
        }
        self.key("x-dynamic");
        self.text.push('{');
        for (at, (anchor, id)) in resource.dynamic_anchors.iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            self.key(anchor);
            let pointer = self.schemas[*id].pointer.to_string();
            self.string(&pointer);
        }
        self.text.push_str("},");
    }

    fn key(&mut self, key: &str) {
        self.string(key);
        self.text.push(':');
    }

    fn string(&mut self, text: &str) {
        self.text.push_str(&serde_json::Value::from(text).to_string());
    }

    fn member(&mut self, key: &str, value: Option<impl std::fmt::Display>) {
        if let Some(value) = value {
            self.key(key);
            self.text.push_str(&value.to_string());
            self.text.push(',');
        }
    }

    fn strings<'s>(&mut self, texts: impl IntoIterator<Item = &'s str>) {
        self.list(texts, Self::string);
    }

    fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut write: impl FnMut(&mut Self, T)) {
        self.text.push('[');
        for (at, item) in items.into_iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            write(self, item);
        }
        self.text.push(']');
    }

    fn map<'s, T>(
        &mut self,
        key: &str,
        items: impl IntoIterator<Item = (&'s String, T)>,
        mut write: impl FnMut(&mut Self, T),
    ) {
        let mut items = items.into_iter().peekable();
        if items.peek().is_none() {
            return;
        }
        self.key(key);
        self.text.push('{');
        for (at, (name, value)) in items.enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            self.key(name);
            write(self, value);
        }
        self.text.push_str("},");
    }

    fn assertions(&mut self, schema: &Schema) {
        if let Some(types) = schema.types.filter(|types| *types != Types::ALL) {
            self.key("type");
            match &types.names().collect::<Vec<_>>()[..] {
                [only] => self.string(only),
                names => self.strings(names.iter().copied()),
            }
            self.text.push(',');
        }
        if let Some(target) = schema.reference.as_ref().and_then(|reference| reference.target) {
            self.key("$ref");
            let pointer = self.schemas[target].pointer.to_string();
            self.string(&pointer);
            self.text.push(',');
        }
        if let Some(dynamic) = &schema.dynamic_reference
            && let Some(target) = dynamic.reference.target
        {
            let pointer = self.schemas[target].pointer.to_string();
            match &dynamic.anchor {
                Some(anchor) => {
                    self.key("$dynamicRef");
                    self.strings([anchor.as_str(), pointer.as_str()]);
                    self.text.push(',');
                }
                // Beside a plain reference it is one more.
                None if schema.reference.is_some() => {
                    self.key("$dynamicRef");
                    self.strings(["", pointer.as_str()]);
                    self.text.push(',');
                }
                None => {
                    self.key("$ref");
                    self.string(&pointer);
                    self.text.push(',');
                }
            }
        }
        if let Some(values) = &schema.enumeration {
            self.key("enum");
            self.list(values, Self::value);
            self.text.push(',');
        }
        if let Some(value) = &schema.constant {
            self.key("const");
            self.value(value);
            self.text.push(',');
        }
        self.member("minLength", schema.string.min_length);
        self.member("maxLength", schema.string.max_length);
        if let Some((pattern, _)) = &schema.string.pattern {
            self.key("pattern");
            self.string(pattern);
            self.text.push(',');
        }
        if let Some(format) = &schema.format {
            self.key("format");
            self.string(format);
            self.text.push(',');
        }
        let number = &schema.number;
        self.member("minimum", number.minimum.as_ref().map(Number::as_str));
        self.member("exclusiveMinimum", number.exclusive_minimum.as_ref().map(Number::as_str));
        self.member("maximum", number.maximum.as_ref().map(Number::as_str));
        self.member("exclusiveMaximum", number.exclusive_maximum.as_ref().map(Number::as_str));
        self.member("multipleOf", number.multiple_of.as_ref().map(Number::as_str));
        self.regexes(schema);
    }

    /// The translations of patterns: those that read differently in the syntax of the `regex` crate, and all of
    /// those that take an engine with backtracking, which tells it which engine that is.
    fn regexes(&mut self, schema: &Schema) {
        let own = schema.string.pattern.as_ref().map(|(pattern, _)| pattern);
        let all = own.into_iter().chain(schema.object.pattern_properties.keys());
        let mut linear: Vec<(&String, String)> = Vec::new();
        let mut backtracking = Vec::new();
        for ecma in all {
            match pattern::translate(ecma) {
                Ok(Pattern::Linear { regex }) if regex != *ecma => linear.push((ecma, regex)),
                Ok(Pattern::Backtracking { regex, .. }) => backtracking.push((ecma, regex)),
                Ok(Pattern::Linear { .. }) | Err(_) => {}
            }
        }
        self.map("x-regex", linear, |out, regex| out.string(&regex));
        self.map("x-backtracking", backtracking, |out, regex| out.string(&regex));
    }

    fn array(&mut self, schema: &Schema) {
        let rules = &schema.array;
        self.member("minItems", rules.min_items);
        self.member("maxItems", rules.max_items);
        self.member("uniqueItems", rules.unique_items.then_some(true));
        self.schemas_of("prefixItems", &rules.prefix_items);
        self.subschema("items", rules.items);
        self.subschema("contains", rules.contains);
        self.member("minContains", rules.min_contains);
        self.member("maxContains", rules.max_contains);
        self.subschema("unevaluatedItems", rules.unevaluated_items);
    }

    fn object(&mut self, schema: &Schema) {
        let rules = &schema.object;
        self.member("minProperties", rules.min_properties);
        self.member("maxProperties", rules.max_properties);
        if !rules.required.is_empty() {
            self.key("required");
            self.strings(rules.required.keys().map(String::as_str));
            self.text.push(',');
        }
        for (key, flag) in [
            ("x-read-only", (|schema| schema.read_only) as fn(&Schema) -> bool),
            ("x-write-only", |schema| schema.write_only),
        ] {
            let properties = rules.properties.iter();
            let names: Vec<&str> = properties
                .filter(|(_, (_, id))| is_flagged(self.schemas, *id, flag))
                .map(|(name, _)| name.as_str())
                .collect();
            if !names.is_empty() {
                self.key(key);
                self.strings(names);
                self.text.push(',');
            }
        }
        self.map("properties", &rules.properties, |out, (_, id)| out.schema(*id));
        self.map("patternProperties", &rules.pattern_properties, |out, (_, id)| out.schema(*id));
        self.subschema("additionalProperties", rules.additional_properties);
        self.subschema("propertyNames", rules.property_names);
        self.map("dependentRequired", &rules.dependent_required, |out, names| {
            out.strings(names.iter().map(String::as_str));
        });
        self.map("dependentSchemas", &rules.dependent_schemas, |out, id| out.schema(*id));
        self.subschema("unevaluatedProperties", rules.unevaluated_properties);
    }

    fn applicators(&mut self, schema: &Schema) {
        self.schemas_of("allOf", &schema.all_of);
        self.schemas_of("anyOf", &schema.any_of);
        self.schemas_of("oneOf", &schema.one_of);
        self.subschema("not", schema.not);
        if let Some(condition) = &schema.condition {
            self.subschema("if", Some(condition.condition));
            self.subschema("then", condition.then);
            self.subschema("else", condition.otherwise);
        }
        let definitions: Vec<_> = schema.definitions.iter().map(|id| (self.name(*id), *id)).collect();
        self.map("$defs", definitions.iter().map(|(name, id)| (name, id)), |out, id| out.schema(*id));
        if let Some(discriminator) = &schema.discriminator {
            let branches = if schema.one_of.is_empty() { &schema.any_of } else { &schema.one_of };
            // The first branch that a value names is meant.
            let (mut mapping, mut otherwise) = (IndexMap::new(), None);
            let mut unnamed = Vec::new();
            for (at, branch) in branches.iter().enumerate() {
                let Some(target) = self.schemas[*branch].reference.as_ref().and_then(|it| it.target) else {
                    unnamed.push(at.to_string());
                    continue;
                };
                let name = self.name(target);
                let pointer = self.schemas[*branch].pointer.to_string();
                if otherwise.is_none() && is_default(discriminator, &name) {
                    otherwise = Some(pointer.clone());
                }
                for value in discriminator_values(discriminator, &name) {
                    mapping.entry(value).or_insert_with(|| pointer.clone());
                }
            }
            if !mapping.is_empty() {
                self.key("discriminator");
                self.text.push('{');
                self.key("propertyName");
                self.string(&discriminator.property);
                self.text.push(',');
                self.map("mapping", &mapping, |out, pointer| out.string(pointer));
                if !unnamed.is_empty() {
                    self.key("x-unnamed");
                    self.list(unnamed, |out, at| out.text.push_str(&at));
                    self.text.push(',');
                }
                if let Some(pointer) = otherwise {
                    self.key("defaultMapping");
                    self.string(&pointer);
                    self.text.push(',');
                }
                self.text.pop();
                self.text.push_str("},");
            }
        }
    }

    /// The key under which a schema stands.
    fn name(&self, id: SchemaId) -> String {
        self.schemas[id].pointer.steps().last().unwrap_or_default()
    }

    fn subschema(&mut self, key: &str, id: Option<SchemaId>) {
        if let Some(id) = id {
            self.key(key);
            self.schema(id);
            self.text.push(',');
        }
    }

    fn schemas_of(&mut self, key: &str, ids: &[SchemaId]) {
        if !ids.is_empty() {
            self.key(key);
            self.list(ids, |out, id| out.schema(*id));
            self.text.push(',');
        }
    }

    fn value(&mut self, node: &Node) {
        match &node.value {
            Value::Null => self.text.push_str("null"),
            Value::Bool(value) => self.text.push_str(if *value { "true" } else { "false" }),
            Value::Number(number) => self.text.push_str(number.as_str()),
            Value::String(text) => self.string(text),
            Value::Array(elements) => self.list(elements, Self::value),
            Value::Object(object) => {
                self.text.push('{');
                for (at, member) in object.iter().enumerate() {
                    if at > 0 {
                        self.text.push(',');
                    }
                    self.key(&member.key);
                    self.value(&member.node);
                }
                self.text.push('}');
            }
        }
    }
}
