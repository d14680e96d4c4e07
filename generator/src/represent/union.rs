//! `oneOf` and `anyOf`: as an optional shape, or as an enum whose variant can be told before anything is decoded.

use super::classify::{Classifier, Found};
use super::{Dispatch, Kind, Shape, Type, Union, Variant};
use crate::schema::{Discriminator, Schema, SchemaId, Types};
use crate::source::Pointer;

impl Classifier<'_> {
    /// The shape of a union; `None` where its variants cannot be told apart.
    pub(super) fn union(&mut self, id: SchemaId, words: &[String]) -> Option<Found> {
        let schema = &self.schemas[id];
        let branches = match (&schema.one_of[..], &schema.any_of[..]) {
            (branches, []) | ([], branches) => branches.to_vec(),
            _ => return None,
        };
        let alone = Schema {
            one_of: Vec::new(),
            any_of: Vec::new(),
            types: None,
            discriminator: None,
            ..schema.clone()
        };
        if alone.asserts() {
            return None;
        }
        if let Some(discriminator) = schema.discriminator.clone() {
            return self.by_property(&branches, &discriminator, words);
        }
        let outer = schema.types.unwrap_or(Types::ALL);
        let mut variants = Vec::new();
        let mut seen = Types::default();
        let mut null = false;
        for branch in branches {
            let types = self.types(branch, 0)?.and(outer);
            // An integer is a number, so the two overlap.
            let covered = if types.has(Types::NUMBER) { types.or(Types::INTEGER) } else { types };
            if types.is_empty() || !seen.and(covered).is_empty() || !covered.and(seen).is_empty() {
                return None;
            }
            seen = seen.or(covered);
            if types == Types::NULL {
                null = true;
            } else {
                // What the branch lets in and the whole does not would slip through.
                if self.types(branch, 0)? != types {
                    return None;
                }
                variants.push((branch, types));
            }
        }
        if let [(only, types)] = variants[..] {
            if !null {
                return None;
            }
            let inner = self.of(only, words);
            let inner =
                if types.has(Types::NULL) { inner } else { Type::plain(Kind::Nullable(Box::new(inner))) };
            return Some(Found::Type(inner));
        }
        let mut list = Vec::new();
        for (at, (branch, types)) in variants.into_iter().enumerate() {
            let name = self.variant_name(branch).or_else(|| types.names().next().map(str::to_owned));
            let name = name.unwrap_or_else(|| at.to_string());
            let r#type = self.of(branch, &[words, std::slice::from_ref(&name)].concat());
            list.push(Variant { name, r#type, types });
        }
        Some(Found::Shape(Shape::Union(Union { dispatch: Dispatch::Kind, variants: list }), null))
    }

    /// The property decides: OpenAPI's `discriminator` picks the branch, and the value is held against that one.
    fn by_property(
        &mut self,
        branches: &[SchemaId],
        discriminator: &Discriminator,
        words: &[String],
    ) -> Option<Found> {
        let mut variants = Vec::new();
        let mut values = Vec::new();
        for (at, branch) in branches.iter().enumerate() {
            if self.types(*branch, 0)? != Types::OBJECT {
                return None;
            }
            let name = self.variant_name(*branch)?;
            let r#type = self.of(*branch, &[words, std::slice::from_ref(&name)].concat());
            values.extend(discriminator_values(discriminator, &name).map(|value| (value, at)));
            variants.push(Variant { name, r#type, types: Types::OBJECT });
        }
        let dispatch = Dispatch::Property(discriminator.property.clone(), values);
        Some(Found::Shape(Shape::Union(Union { dispatch, variants }), false))
    }

    /// A branch that is a reference is named after its target.
    fn variant_name(&self, branch: SchemaId) -> Option<String> {
        let target = self.schemas[branch].reference.as_ref()?.target?;
        self.schemas[target].pointer.steps().last()
    }

    /// The JSON types that a schema lets in, as far as `type` says so.
    fn types(&mut self, id: SchemaId, depth: usize) -> Option<Types> {
        if let Some(known) = self.types.get(&id) {
            return *known;
        }
        let types = self.types_of(id, depth);
        self.types.insert(id, types);
        types
    }

    fn types_of(&mut self, id: SchemaId, depth: usize) -> Option<Types> {
        let schema = &self.schemas[id];
        // Deeper than any chain that a person writes; a cycle was refused before.
        if depth > 64 {
            return None;
        }
        let mut types = schema.types;
        let mut narrow = |other: Option<Types>| {
            types = match (types, other) {
                (Some(types), Some(other)) => Some(types.and(other)),
                (types, other) => types.or(other),
            };
        };
        for part in schema
            .reference
            .iter()
            .filter_map(|reference| reference.target)
            .chain(schema.all_of.iter().copied())
        {
            narrow(self.types(part, depth + 1));
        }
        let branches = if schema.one_of.is_empty() { &schema.any_of } else { &schema.one_of };
        if !branches.is_empty() {
            let union: Option<Types> = branches
                .iter()
                .map(|branch| self.types(*branch, depth + 1))
                .reduce(|a, b| Some(a?.or(b?)))
                .flatten();
            narrow(union);
        }
        types
    }
}

/// The values that name a branch: those that `mapping` gives it, else its component's name.
pub(crate) fn discriminator_values<'a>(
    discriminator: &'a Discriminator,
    component: &'a str,
) -> impl Iterator<Item = String> + 'a {
    let pointer = Pointer::root().child("components").child("schemas").child(component).to_string();
    let is_branch = move |target: &str| target == component || target == pointer;
    let mapped: Vec<_> = discriminator
        .mapping
        .iter()
        .filter(|(_, (target, _))| is_branch(target))
        .map(|(value, _)| value.clone())
        .collect();
    let implicit = mapped.is_empty().then(|| component.to_owned());
    mapped.into_iter().chain(implicit)
}
