//! `oneOf` and `anyOf`: an optional shape, an enum of alternatives, or several objects at once.
//!
//! What stands beside the alternatives applies to each of them, so it is joined into each.

use super::classify::{Classifier, Found};
use super::conjunction::{Conjunction, Part, asserts_by_itself};
use super::{Dispatch, Kind, Shape, Type, Union, Variant};
use crate::schema::{
    Discriminator, Schema, SchemaId, Types, View, discriminator_values, is_default, is_flagged,
};
use crate::source::Node;

/// An alternative.
#[derive(Clone)]
struct Branch {
    id: SchemaId,
    types: Option<Types>,
    name: Option<String>,
}

impl Classifier<'_> {
    /// The shape of a conjunction with alternatives; `None` where they only narrow what the rest says.
    pub(super) fn union(&mut self, conjunction: &Conjunction, view: View, words: &[String]) -> Option<Found> {
        let schemas = self.schemas;
        // One set of alternatives gives the shape; any other is for the interpreter.
        let owner = *conjunction.unions.iter().find(|id| self.gives_shape(&schemas[**id]))?;
        let schema = &schemas[owner];
        // A discriminator belongs to the first of the two, and decides in place of "exactly one".
        let discriminator = schema.discriminator.as_ref();
        let of_one =
            !schema.one_of.is_empty() && (discriminator.is_some() || self.any_has_shape(&schema.one_of));
        let one = of_one && discriminator.is_none();
        let list = if of_one { &schema.one_of } else { &schema.any_of };
        let single = conjunction.unions.len() == 1 && (schema.one_of.is_empty() || schema.any_of.is_empty());
        let rest: Vec<Part> = conjunction
            .schemas
            .iter()
            .filter(|id| asserts_by_itself(&schemas[**id]))
            .map(|id| Part::bare(*id))
            .collect();
        let only_types = rest.iter().all(|part| {
            let rest = Schema { types: None, ..schemas[part.id].clone() };
            !asserts_by_itself(&rest)
        });
        let around = Conjunction { schemas: conjunction.schemas.clone(), ..Conjunction::default() };
        let outer = self.types_of(&around, 0);
        if is_scalar(outer) && !list.iter().any(|branch| self.is_distinct_scalar(*branch)) {
            return None;
        }
        let mut exact = single && only_types && !conjunction.opaque;
        if let Some(discriminator) = discriminator {
            // Nothing but an object has the property.
            exact &= outer.is_none_or(|outer| outer.has(Types::OBJECT));
            if let Some(found) = self.by_property(list, discriminator, &rest, view, words) {
                return Some(found.narrowed(exact));
            }
            exact = false;
        }
        let mut branches = Vec::new();
        let mut nulls = 0;
        for branch in list {
            let own = self.types(*branch, 0);
            let types = match (own, outer) {
                (Some(own), Some(outer)) => Some(own.and(outer)),
                (own, outer) => own.or(outer),
            };
            if types == Some(Types::default()) {
                // Nothing is both.
                continue;
            }
            exact &= outer.is_none() || own == types;
            if types == Some(Types::NULL) {
                nulls += 1;
                exact &= self.is_plain_null(*branch);
            } else {
                branches.push(Branch { id: *branch, types, name: self.branch_name(*branch) });
            }
        }
        let null = nulls > 0;
        // `null` beside an alternative that has it too is none of exactly one.
        exact &= !(one && nulls > 1);
        exact &= !(one
            && null
            && branches.iter().any(|branch| branch.types.is_none_or(|types| types.has(Types::NULL))));
        let joined = |branch: &Branch| {
            let beside: &[Part] = if only_types && (outer.is_none() || exact) { &[] } else { &rest };
            [beside, &[Part::whole(branch.id)]].concat()
        };
        let found = match &branches[..] {
            [] => return null.then(|| Found::exactly(Type::plain(Kind::Null)).narrowed(exact)),
            [only] => {
                let inner = self.of_all(&joined(only), view, words);
                Found::exactly(inner).or_null(null)
            }
            branches => {
                self.budget = self.budget.checked_sub(branches.len() * rest.len().max(1))?;
                let names = distinct_names(branches);
                if !one && let Some(found) = self.overlapping(owner, branches, &names, &joined, view, words) {
                    found.or_null(null)
                } else {
                    let mut variants = Vec::new();
                    for (branch, name) in branches.iter().zip(&names) {
                        let words = [words, std::slice::from_ref(name)].concat();
                        variants.push(Variant {
                            name: name.clone(),
                            r#type: self.of_all(&joined(branch), view, &words),
                            types: branch.types.unwrap_or(Types::ALL),
                            schemas: vec![branch.id],
                        });
                    }
                    let dispatch = if are_disjoint(branches) {
                        Dispatch::Kind
                    } else if let Some(by_tag) = self.tags(branches) {
                        by_tag
                    } else {
                        Dispatch::Trial { one }
                    };
                    Found::shape(Shape::Union(Union { dispatch, variants }), null)
                }
            }
        };
        Some(found.narrowed(exact))
    }

    /// `anyOf` with several objects that may all fit at once: each is kept. Other alternatives stand beside them.
    fn overlapping(
        &mut self,
        owner: SchemaId,
        branches: &[Branch],
        names: &[String],
        joined: &dyn Fn(&Branch) -> Vec<Part>,
        view: View,
        words: &[String],
    ) -> Option<Found> {
        let anything: Vec<SchemaId> =
            branches.iter().map(|branch| branch.id).filter(|id| self.is_anything(*id)).collect();
        let is_object = |branch: &&Branch| {
            branch.types.is_none_or(|types| types.has(Types::OBJECT)) && !anything.contains(&branch.id)
        };
        let objects: Vec<Branch> = branches.iter().filter(is_object).cloned().collect();
        if objects.len() < 2 || self.tags(&objects).is_some() {
            return None;
        }
        let mut members = Vec::new();
        let mut variants = Vec::new();
        for (branch, name) in branches.iter().zip(names) {
            let words = [words, std::slice::from_ref(name)].concat();
            let r#type = self.of_all(&joined(branch), view, &words);
            let types = branch.types.unwrap_or(Types::ALL);
            let variant = Variant { name: name.clone(), r#type, types, schemas: vec![branch.id] };
            if is_object(&branch) { &mut members } else { &mut variants }.push(variant);
        }
        if variants.is_empty() {
            return Some(Found::shape(Shape::Overlap(members), false));
        }
        let name = "object".to_owned();
        let types =
            objects.iter().fold(Types::default(), |all, branch| all.or(branch.types.unwrap_or(Types::ALL)));
        let schemas: Vec<SchemaId> = objects.iter().map(|branch| branch.id).collect();
        let words = [words, std::slice::from_ref(&name)].concat();
        let r#type = self.nested(owner, view, Shape::Overlap(members), &words);
        variants.insert(0, Variant { name, r#type, types, schemas });
        let mut seen = Types::default();
        let disjoint = variants.iter().all(|variant| {
            let free = seen.and(variant.types).is_empty() && variant.types.and(seen).is_empty();
            seen = seen.or(variant.types);
            free
        });
        let dispatch = if disjoint { Dispatch::Kind } else { Dispatch::Trial { one: false } };
        Some(Found::shape(Shape::Union(Union { dispatch, variants }), false))
    }

    /// The property decides: OpenAPI's `discriminator` picks the branch, and the value is held against that one.
    /// `None` where no alternative can be named.
    fn by_property(
        &mut self,
        branches: &[SchemaId],
        discriminator: &Discriminator,
        rest: &[Part],
        view: View,
        words: &[String],
    ) -> Option<Found> {
        let mut variants = Vec::new();
        let (mut values, mut otherwise) = (Vec::new(), None);
        let mut null = false;
        for branch in branches {
            let Some(name) = self.reference_name(*branch) else {
                // What has no name is taken for what names none: `null` at the most.
                if self.types(*branch, 0) != Some(Types::NULL) || !self.is_plain_null(*branch) {
                    return None;
                }
                null = true;
                continue;
            };
            let parts = [rest, &[Part::whole(*branch)]].concat();
            let r#type = self.of_all(&parts, view, &[words, std::slice::from_ref(&name)].concat());
            let at = variants.len();
            values.extend(discriminator_values(discriminator, &name).map(|value| (value, at)));
            otherwise = otherwise.or(is_default(discriminator, &name).then_some(at));
            variants.push(Variant { name, r#type, types: Types::OBJECT, schemas: vec![*branch] });
        }
        // The first alternative of a value is meant.
        let mut seen = std::collections::HashSet::new();
        values.retain(|(value, at)| seen.insert(value.clone()) && Some(*at) != otherwise);
        let dispatch = Dispatch::Property { name: discriminator.property.clone(), values, otherwise };
        (!variants.is_empty()).then(|| Found::shape(Shape::Union(Union { dispatch, variants }), null))
    }

    /// A property that every alternative asks for with strings of its own: it tells which one is meant.
    fn tags(&self, branches: &[Branch]) -> Option<Dispatch> {
        let first = branches.first()?;
        let candidates = self.fixed(first.id);
        'candidates: for (name, _) in candidates {
            let mut values: Vec<(String, usize)> = Vec::new();
            for (at, branch) in branches.iter().enumerate() {
                let own = self.fixed(branch.id);
                let Some((_, own)) = own.into_iter().find(|(other, _)| *other == name) else {
                    continue 'candidates;
                };
                if branch.types != Some(Types::OBJECT)
                    || own.iter().any(|text| values.iter().any(|(it, _)| it == text))
                {
                    continue 'candidates;
                }
                values.extend(own.into_iter().map(|text| (text, at)));
            }
            return Some(Dispatch::Property { name, values, otherwise: None });
        }
        None
    }

    /// The required properties of an alternative that can be some strings only.
    fn fixed(&self, branch: SchemaId) -> Vec<(String, Vec<String>)> {
        let schemas = self.schemas;
        let conjunction = Conjunction::of(schemas, &[Part::whole(branch)]);
        let is_required = |name: &String| {
            conjunction.schemas.iter().any(|id| schemas[*id].object.required.contains_key(name))
        };
        let mut list = Vec::new();
        for id in &conjunction.schemas {
            for (name, (_, property)) in &schemas[*id].object.properties {
                let one_sided = is_flagged(schemas, *property, |it| it.read_only || it.write_only);
                let property = &schemas[schemas.target(*property)];
                let values: Option<Vec<String>> = match (&property.constant, &property.enumeration) {
                    (Some(value), _) => value.as_str().map(|text| vec![text.to_owned()]),
                    (None, Some(values)) => values.iter().map(|it| it.as_str().map(str::to_owned)).collect(),
                    (None, None) => None,
                };
                if let Some(values) = values
                    && is_required(name)
                    && !one_sided
                {
                    list.push((name.clone(), values));
                }
            }
        }
        list
    }

    /// Whether alternatives say what a value is, not merely which combinations there are.
    fn gives_shape(&self, schema: &Schema) -> bool {
        self.any_has_shape(&schema.one_of) || self.any_has_shape(&schema.any_of)
    }

    fn any_has_shape(&self, branches: &[SchemaId]) -> bool {
        branches.iter().any(|branch| self.has_shape(*branch, 0))
    }

    fn has_shape(&self, branch: SchemaId, depth: usize) -> bool {
        let conjunction = Conjunction::of(self.schemas, &[Part::whole(branch)]);
        let by_itself = |id: &SchemaId| {
            let schema = &self.schemas[*id];
            schema.types.is_some()
                || schema.enumeration.is_some()
                || schema.constant.is_some()
                || schema.format.is_some()
                || !schema.object.properties.is_empty()
                || schema.object.additional_properties.is_some()
                || schema.array.items.is_some()
                || !schema.array.prefix_items.is_empty()
        };
        let by_alternatives = |id: &SchemaId| {
            let schema = &self.schemas[*id];
            schema.one_of.iter().chain(&schema.any_of).any(|branch| self.has_shape(*branch, depth + 1))
        };
        // Deeper than anybody nests alternatives.
        conjunction.schemas.iter().any(by_itself)
            || depth < 4 && conjunction.unions.iter().any(by_alternatives)
    }

    /// Whether an alternative that can be `null` alone says nothing else.
    fn is_plain_null(&self, branch: SchemaId) -> bool {
        let conjunction = Conjunction::of(self.schemas, &[Part::whole(branch)]);
        let plain = |id: &SchemaId| {
            let rest = Schema { types: None, enumeration: None, constant: None, ..self.schemas[*id].clone() };
            !asserts_by_itself(&rest)
        };
        conjunction.unions.is_empty() && !conjunction.opaque && conjunction.schemas.iter().all(plain)
    }

    /// Whether an alternative lets everything in.
    fn is_anything(&self, branch: SchemaId) -> bool {
        let target = &self.schemas[self.schemas.target(branch)];
        !target.asserts() && target.reference.is_none()
    }

    /// Whether an alternative for a scalar is a type of its own.
    fn is_distinct_scalar(&self, branch: SchemaId) -> bool {
        let conjunction = Conjunction::of(self.schemas, &[Part::whole(branch)]);
        conjunction.schemas.iter().any(|id| {
            let schema = &self.schemas[*id];
            schema.enumeration.is_some() || schema.constant.is_some() || schema.format.is_some()
        })
    }

    /// A branch that is a reference is named after its target.
    fn reference_name(&self, branch: SchemaId) -> Option<String> {
        let target = self.schemas[branch].reference.as_ref()?.target?;
        self.schemas[target].pointer.steps().last()
    }

    /// What an alternative is called: as what it refers to, by its title, by the one value that it fixes.
    fn branch_name(&self, branch: SchemaId) -> Option<String> {
        let title = || self.schemas[branch].title.clone().filter(|title| title.len() < 40);
        let value = || {
            self.fixed(branch).into_iter().find_map(|(_, mut values)| {
                if values.len() == 1 { values.pop().filter(|value| !value.is_empty()) } else { None }
            })
        };
        let constant = || self.schemas[branch].constant.as_ref().and_then(Node::as_str).map(str::to_owned);
        let listed = || self.schemas[branch].enumeration.as_ref().map(|_| "listed".to_owned());
        let other = || self.is_anything(branch).then(|| "other".to_owned());
        self.reference_name(branch)
            .or_else(title)
            .or_else(value)
            .or_else(constant)
            .or_else(listed)
            .or_else(other)
    }
}

/// Distinct names: those of the alternatives, else of their types, else numbers.
fn distinct_names(branches: &[Branch]) -> Vec<String> {
    let kinds: Vec<Option<&str>> = branches
        .iter()
        .map(|branch| {
            let mut names = branch.types?.names();
            names.next().filter(|_| names.next().is_none())
        })
        .collect();
    branches
        .iter()
        .zip(&kinds)
        .enumerate()
        .map(|(at, (branch, kind))| {
            let unnamed = branches.iter().zip(&kinds).filter(|(branch, _)| branch.name.is_none());
            let alone = kind.filter(|kind| unnamed.filter(|(_, other)| **other == Some(*kind)).count() == 1);
            branch.name.clone().or(alone.map(str::to_owned)).unwrap_or_else(|| format!("variant {}", at + 1))
        })
        .collect()
}

fn are_disjoint(branches: &[Branch]) -> bool {
    let mut seen = Types::default();
    branches.iter().all(|branch| {
        let Some(types) = branch.types else { return false };
        // An integer is a number, so the two overlap.
        let covered = if types.has(Types::NUMBER) { types.or(Types::INTEGER) } else { types };
        let free = seen.and(covered).is_empty() && covered.and(seen).is_empty();
        seen = seen.or(covered);
        free
    })
}

fn is_scalar(types: Option<Types>) -> bool {
    types.is_some_and(|types| {
        [Types::STRING, Types::NUMBER, Types::INTEGER, Types::BOOLEAN].contains(&types.without(Types::NULL))
    })
}
