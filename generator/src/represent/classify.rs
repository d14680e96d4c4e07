//! One schema → its shape.

use std::collections::{HashMap, HashSet};

use super::scalar::{UNREACHABLE, integer, number, string};
use super::{
    Additional, Check, Declaration, DeclarationId, Field, Kind, Name, Presence, Representations, Shape,
    Struct, Type,
};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::Api;
use crate::schema::{Schema, SchemaId, Schemas, Types};
use crate::source::Value;

pub(super) struct Classifier<'a> {
    pub(super) schemas: &'a Schemas,
    components: HashMap<SchemaId, &'a str>,
    custom: &'a HashMap<String, String>,
    diagnostics: &'a mut Diagnostics,
    out: Representations,
    declared: HashMap<SchemaId, DeclarationId>,
    /// The JSON types of schemas that unions asked for.
    pub(super) types: HashMap<SchemaId, Option<Types>>,
    /// Inline schemas whose parts are being looked at.
    open: HashSet<SchemaId>,
    /// So many members more may come from merging: a long chain of `allOf` has quadratically many.
    pub(super) budget: usize,
}

/// The most members that merging may bring about in one document.
const MERGED_MEMBERS: usize = 100_000;

impl<'a> Classifier<'a> {
    pub(super) fn new(
        api: &'a Api,
        custom: &'a HashMap<String, String>,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        let components = api.models.iter().map(|(name, _, id)| (*id, name.as_str())).collect();
        let (out, declared, open) = (Representations::default(), HashMap::new(), HashSet::new());
        Self {
            schemas: &api.schemas,
            components,
            custom,
            diagnostics,
            out,
            declared,
            open,
            types: HashMap::new(),
            budget: MERGED_MEMBERS,
        }
    }

    pub(super) fn finish(self) -> Representations {
        self.out
    }

    /// Finds the shape of a schema that an operation or the components name.
    pub(super) fn root(&mut self, id: SchemaId, words: &[&str]) {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let found = self.of(id, &words);
        self.out.uses.insert(id, found);
    }

    /// The shape of a schema where it is used. `words` name it, should it need a declaration of its own.
    pub(super) fn of(&mut self, id: SchemaId, words: &[String]) -> Type {
        let id = self.schemas.target(id);
        let component = self.components.get(&id).copied();
        if let Some(path) = component.and_then(|name| self.custom.get(name)) {
            return Type { kind: Kind::Custom(path.clone()), checks: Vec::new() };
        }
        if let Some(declaration) = self.declared.get(&id) {
            return Type::plain(Kind::Declared(*declaration));
        }
        // A component takes its place before its parts are looked at: they may lead back to it. So does an inline
        // schema, but only when they really do.
        if let Some(name) = component {
            let declaration = self.declare(id, Name::Component(name.to_owned()));
            let found = self.shape(id, &[name.to_owned()]);
            self.fill(declaration, found);
            return Type::plain(Kind::Declared(declaration));
        }
        if !self.open.insert(id) {
            return Type::plain(Kind::Declared(self.declare(id, Name::Inline(words.to_vec()))));
        }
        let found = self.shape(id, words);
        self.open.remove(&id);
        match (self.declared.get(&id).copied(), found) {
            (None, Found::Type(found)) => found,
            (declared, found) => {
                let declaration = declared.unwrap_or_else(|| self.declare(id, Name::Inline(words.to_vec())));
                self.fill(declaration, found);
                Type::plain(Kind::Declared(declaration))
            }
        }
    }

    fn declare(&mut self, schema: SchemaId, name: Name) -> DeclarationId {
        let id = DeclarationId(self.out.declarations.len());
        // Whoever meets it before it is filled sees a type of its own; which one does not matter there.
        let shape = Shape::Newtype(Type::plain(Kind::Any));
        self.out.declarations.push(Declaration { schema, name, shape, residual: false });
        self.declared.insert(schema, id);
        id
    }

    fn fill(&mut self, id: DeclarationId, found: Found) {
        let shape = match found {
            Found::Shape(shape, false) => shape,
            Found::Shape(shape, true) => {
                // `null` stands beside the declared shape, so the name goes to a type around both.
                let inner = DeclarationId(self.out.declarations.len());
                let outer = self.out.declarations[id.0].clone();
                let name = match outer.name {
                    Name::Component(name) => Name::Inline(vec![name, "value".to_owned()]),
                    Name::Inline(words) => Name::Inline([words, vec!["value".to_owned()]].concat()),
                };
                self.out.declarations.push(Declaration { name, shape, ..outer });
                Shape::Newtype(Type::plain(Kind::Nullable(Box::new(Type::plain(Kind::Declared(inner))))))
            }
            Found::Type(found) if found.checks.is_empty() && is_scalar(&found.kind) => Shape::Alias(found),
            Found::Type(found) => Shape::Newtype(found),
        };
        self.out.declarations[id.0].shape = shape;
    }

    /// Says why a schema has no precise shape; the shape is then any value with the schema as its residual.
    fn broad(&mut self, id: SchemaId, kind: Kind, why: &str) -> Found {
        let schema = &self.schemas[id];
        self.diagnostics.push(
            Diagnostic::new(
                &code::BROADER_TYPE,
                format!("this schema is checked exactly, typed as any {}", noun(&kind)),
            )
            .at(schema.span, why.to_owned()),
        );
        Found::Type(Type { kind, checks: vec![Check::Exact(id)] })
    }

    pub(super) fn shape(&mut self, id: SchemaId, words: &[String]) -> Found {
        let schema = &self.schemas[id];
        if !schema.asserts() && schema.reference.is_none() {
            return Found::Type(Type::plain(Kind::Any));
        }
        if schema.boolean == Some(false) {
            return Found::Type(Type { kind: Kind::Any, checks: vec![Check::Exact(id)] });
        }
        if schema.not.is_some() || schema.condition.is_some() {
            return self.broad(id, Kind::Any, "because of `not` or `if`");
        }
        if schema.enumeration.is_some() || schema.constant.is_some() {
            return self.enumeration(id);
        }
        if schema.reference.is_some() || !schema.all_of.is_empty() {
            return match self.merged(id, words) {
                Some(merged) => Found::Shape(Shape::Struct(merged), false),
                None => self.broad(id, Kind::Any, "because its parts are more than objects with members"),
            };
        }
        if !schema.one_of.is_empty() || !schema.any_of.is_empty() {
            return self
                .union(id, words)
                .unwrap_or_else(|| self.broad(id, Kind::Any, "because its alternatives overlap"));
        }
        let Some(types) = schema.types else { return self.broad(id, Kind::Any, "because it has no `type`") };
        let nullable = types.has(Types::NULL);
        let rest = types.without(Types::NULL);
        let found = match rest {
            rest if rest.is_empty() => Found::Type(Type::plain(Kind::Null)),
            Types::BOOLEAN => Found::Type(Type::plain(Kind::Boolean)),
            Types::STRING => Found::Type(string(schema)),
            Types::INTEGER => Found::Type(integer(id, schema)),
            Types::NUMBER => Found::Type(number(id, schema)),
            Types::ARRAY => self.array(id, words),
            Types::OBJECT => self.object(id, words),
            _ => return self.broad(id, Kind::Any, "because it has several types"),
        };
        if !nullable || rest.is_empty() {
            return found;
        }
        match found {
            Found::Type(inner) if inner.is_nullable() => Found::Type(inner),
            Found::Type(inner) => Found::Type(Type::plain(Kind::Nullable(Box::new(inner)))),
            Found::Shape(shape, _) => Found::Shape(shape, true),
        }
    }

    fn enumeration(&mut self, id: SchemaId) -> Found {
        let schema = &self.schemas[id];
        let values = schema.enumeration.iter().flatten().chain(&schema.constant);
        let nullable = values.clone().any(|value| matches!(value.value, Value::Null));
        let others = values.filter(|value| !matches!(value.value, Value::Null));
        let strings: Option<Vec<String>> = others.map(|value| value.as_str().map(str::to_owned)).collect();
        let allowed = schema.types.unwrap_or(Types::ALL);
        let only = Schema { enumeration: None, constant: None, types: None, ..schema.clone() };
        match strings {
            Some(mut strings)
                if !strings.is_empty()
                    && allowed.has(Types::STRING)
                    && schema.constant.is_none() == schema.enumeration.is_some()
                    && (!only.asserts()
                        || only.format.is_some() && !Schema { format: None, ..only.clone() }.asserts())
                    && only.reference.is_none() =>
            {
                let mut seen = std::collections::HashSet::new();
                strings.retain(|value| seen.insert(value.clone()));
                Found::Shape(Shape::Enum(strings), nullable && allowed.has(Types::NULL))
            }
            _ => Found::Type(Type { kind: self.scalar_of(id), checks: vec![Check::Exact(id)] }),
        }
    }

    /// The shape of an enumeration of something other than strings, from its type.
    fn scalar_of(&self, id: SchemaId) -> Kind {
        match self.schemas[id].types {
            Some(Types::INTEGER) => Kind::Int64,
            // Beyond 2^53 a float would take neighbours for equal.
            Some(Types::NUMBER) if self.is_told_apart(id) => Kind::Number,
            Some(Types::BOOLEAN) => Kind::Boolean,
            Some(Types::STRING) => Kind::String,
            _ => Kind::Any,
        }
    }

    fn is_told_apart(&self, id: SchemaId) -> bool {
        let schema = &self.schemas[id];
        schema.enumeration.iter().flatten().chain(&schema.constant).all(|value| {
            let value = value.as_number().and_then(|number| number.as_str().parse::<f64>().ok());
            value.is_none_or(|value| value.abs() < 9_007_199_254_740_992.0)
        })
    }

    /// Whether two values are equal exactly when their texts are: a type that leaves something out cannot say so.
    fn is_faithful(&self, shape: &Type) -> bool {
        match &shape.kind {
            Kind::Boolean | Kind::Int32 | Kind::Int64 | Kind::String | Kind::Date => true,
            Kind::Declared(id) => match &self.out.declarations[id.0].shape {
                Shape::Enum(_) => true,
                Shape::Newtype(inner) | Shape::Alias(inner) => self.is_faithful(inner),
                _ => false,
            },
            _ => false,
        }
    }

    fn array(&mut self, id: SchemaId, words: &[String]) -> Found {
        let rules = &self.schemas[id].array;
        if !rules.prefix_items.is_empty() || rules.contains.is_some() {
            return self.broad(id, Kind::Any, "because of `prefixItems` or `contains`");
        }
        let item = match rules.items {
            Some(items) => self.of(items, &[words, &["item".to_owned()]].concat()),
            None => Type::plain(Kind::Any),
        };
        if rules.unique_items && !self.is_faithful(&item) {
            return self.broad(
                id,
                Kind::Any,
                "because `uniqueItems` looks at more than the type of its items keeps",
            );
        }
        let mut checks = Vec::new();
        checks.extend(rules.min_items.filter(|min| *min > 0).map(Check::MinItems));
        checks.extend(rules.max_items.filter(|max| *max < UNREACHABLE).map(Check::MaxItems));
        checks.extend(rules.unique_items.then_some(Check::UniqueItems));
        Found::Type(Type { kind: Kind::Array(Box::new(item)), checks })
    }

    fn object(&mut self, id: SchemaId, words: &[String]) -> Found {
        let rules = &self.schemas[id].object;
        let by_name = rules.property_names.is_some()
            || !rules.dependent_required.is_empty()
            || !rules.dependent_schemas.is_empty()
            || !rules.pattern_properties.is_empty();
        let counted = rules.min_properties.is_some() || rules.max_properties.is_some();
        let bare = rules.properties.is_empty() && rules.required.is_empty();
        if by_name || (counted && !bare) {
            // A struct would not keep the members that these rules look at.
            return self.broad(id, Kind::Object, "because of rules about undeclared members");
        }
        if !bare {
            return Found::Shape(Shape::Struct(self.plain_struct(id, words)), false);
        }
        let additional = rules.additional_properties.map(|additional| self.schemas.target(additional));
        let mut checks = Vec::new();
        checks.extend(rules.min_properties.filter(|min| *min > 0).map(Check::MinProperties));
        checks.extend(rules.max_properties.filter(|max| *max < UNREACHABLE).map(Check::MaxProperties));
        let kind = match additional {
            Some(additional) if self.schemas[additional].boolean == Some(false) => {
                return Found::Shape(
                    Shape::Struct(Struct { fields: Vec::new(), additional: Additional::Refused }),
                    false,
                );
            }
            Some(additional)
                if self.schemas[additional].asserts() || self.schemas[additional].reference.is_some() =>
            {
                Kind::Map(Box::new(self.of(additional, &[words, &["value".to_owned()]].concat())))
            }
            _ => Kind::Object,
        };
        Found::Type(Type { kind, checks })
    }

    fn plain_struct(&mut self, id: SchemaId, words: &[String]) -> Struct {
        let rules = &self.schemas[id].object;
        let mut fields = Vec::new();
        for (name, (_, property)) in &rules.properties {
            fields.push(self.field(name, &[*property], rules.required.contains_key(name), words));
        }
        for name in rules.required.keys().filter(|name| !rules.properties.contains_key(*name)) {
            fields.push(Field {
                name: name.clone(),
                schema: None,
                r#type: Type::plain(Kind::Any),
                presence: Presence::Required,
            });
        }
        let additional = match rules.additional_properties {
            None => Additional::Ignored,
            Some(additional) if self.schemas[additional].boolean == Some(false) => Additional::Refused,
            Some(additional) => {
                Additional::Kept(self.of(additional, &[words, &["value".to_owned()]].concat()))
            }
        };
        Struct { fields, additional }
    }

    /// A member to which several schemas may apply at once.
    pub(super) fn field(&mut self, name: &str, ids: &[SchemaId], required: bool, words: &[String]) -> Field {
        let words = [words, &[name.to_owned()]].concat();
        let distinct = ids.iter().map(|id| self.schemas.target(*id));
        let mut distinct: Vec<SchemaId> = distinct
            .filter(|id| self.schemas[*id].asserts() || self.schemas[*id].reference.is_some())
            .collect();
        distinct.dedup();
        // The last one is the most specific as people write it; the others are checked as they stand.
        let mut r#type = match distinct.pop() {
            Some(last) => self.of(last, &words),
            None => Type::plain(Kind::Any),
        };
        r#type.checks.extend(distinct.into_iter().map(Check::Exact));
        let default = ids.iter().rev().find_map(|id| self.default(*id));
        let presence = match default {
            _ if required => Presence::Required,
            Some(default) if r#type.holds(&default) => Presence::Default(default),
            Some(default) => {
                self.diagnostics.push(
                    Diagnostic::new(&code::UNSUITABLE_DEFAULT, "this default is not used")
                        .at(default.span, "it does not fit its schema, or only the exact check could say so")
                        .note("the property is optional, and absent values stay absent"),
                );
                Presence::Optional
            }
            None => Presence::Optional,
        };
        Field { name: name.to_owned(), schema: ids.last().copied(), r#type, presence }
    }

    fn default(&self, id: SchemaId) -> Option<crate::source::Node> {
        let schema = &self.schemas[id];
        let target = &self.schemas[self.schemas.target(id)];
        schema.default.clone().or_else(|| target.default.clone())
    }
}

/// What was found for a schema: a type that needs no declaration, or a shape that does, and whether `null` is let in
/// beside it.
pub(super) enum Found {
    Type(Type),
    Shape(Shape, bool),
}

fn is_scalar(kind: &Kind) -> bool {
    match kind {
        Kind::Boolean
        | Kind::Int32
        | Kind::Int64
        | Kind::Number
        | Kind::String
        | Kind::Uuid
        | Kind::Date
        | Kind::DateTime
        | Kind::Any
        | Kind::Null
        | Kind::Object => true,
        Kind::Nullable(inner) => inner.checks.is_empty() && is_scalar(&inner.kind),
        _ => false,
    }
}

fn noun(kind: &Kind) -> &'static str {
    if matches!(kind, Kind::Object) { "object" } else { "value" }
}
