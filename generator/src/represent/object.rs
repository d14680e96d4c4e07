//! Objects: structs with declared members, and maps.

use std::collections::{BTreeSet, HashSet};

use indexmap::IndexMap;

use super::classify::{Classifier, Found};
use super::conjunction::{Conjunction, Part};
use super::scalar::UNREACHABLE;
use super::{Additional, Check, Field, Kind, Presence, Shape, Struct, Type};
use crate::diagnostic::{Diagnostic, code};
use crate::options::Numbers;
use crate::pattern;
use crate::schema::{Schema, SchemaId, View};
use crate::source::{Node, Value};

/// What applies to an object, from all schemas together.
#[derive(Default)]
struct Members {
    properties: IndexMap<String, Vec<Part>>,
    required: HashSet<String>,
    /// What `additionalProperties` asks of members that a schema does not declare.
    additional: Vec<Part>,
    /// The schemas of `patternProperties`.
    patterns: Vec<Part>,
    closed: bool,
    /// Whether something says what becomes of other members.
    explicit: bool,
}

impl Classifier<'_> {
    pub(super) fn object(&mut self, conjunction: &Conjunction, view: View, words: &[String]) -> Found {
        let list = &conjunction.schemas;
        let schemas = self.schemas;
        let mut exact = true;
        let mut members = Members::default();
        for id in list {
            let rules = &schemas[*id].object;
            exact &= rules.property_names.is_none()
                && rules.dependent_required.is_empty()
                && rules.dependent_schemas.is_empty()
                && rules.pattern_properties.is_empty();
            for (name, (_, property)) in &rules.properties {
                members.properties.entry(name.clone()).or_default().push(Part::whole(*property));
            }
            members.required.extend(rules.required.keys().cloned());
            members.patterns.extend(rules.pattern_properties.values().map(|(_, id)| Part::whole(*id)));
        }
        // What a pattern says of a declared name holds beside its own schema.
        for id in list {
            for (pattern, (_, more)) in &schemas[*id].object.pattern_properties {
                let Ok(pattern) = pattern::translate(pattern) else { continue };
                let matches = pattern::matcher(&pattern);
                let covered = members.properties.iter_mut().filter(|(name, _)| matches(name));
                covered.for_each(|(_, parts)| parts.push(Part::whole(*more)));
            }
        }
        let hidden = self.hide(&mut members, view);
        for name in list.iter().flat_map(|id| schemas[*id].object.required.keys()) {
            if !hidden.contains(name) {
                members.properties.entry(name.clone()).or_default();
            }
        }
        exact &= self.close(&mut members, list);
        for name in self.loose(conjunction) {
            if !hidden.contains(&name) && !members.properties.contains_key(&name) {
                members.properties.insert(name, Vec::new());
            }
        }
        exact &= self.unevaluated(&mut members, conjunction);
        // What looks at the names or the number of all members needs them all.
        let looked_at = |id: &SchemaId| {
            let rules = &schemas[*id].object;
            rules.property_names.is_some() || rules.min_properties.is_some() || rules.max_properties.is_some()
        };
        members.explicit |= list.iter().any(looked_at);
        let counts = || list.iter().map(|id| &schemas[*id].object);
        let least = counts().filter_map(|rules| rules.min_properties).max().unwrap_or_default();
        let most = counts().filter_map(|rules| rules.max_properties).min().unwrap_or(u64::MAX);
        let passed = if members.explicit { hidden.iter().cloned().collect() } else { BTreeSet::new() };
        if members.properties.is_empty()
            && passed.is_empty()
            && !(members.closed && members.patterns.is_empty())
        {
            let mut checks = Vec::new();
            checks.extend((least > 0).then_some(Check::MinProperties(least)));
            checks.extend((most < UNREACHABLE).then_some(Check::MaxProperties(most)));
            let kind = if members.explicit {
                match self.kept(&members, view, words) {
                    Type { kind: Kind::Any, .. } => Kind::Object,
                    value => Kind::Map(Box::new(value)),
                }
            } else {
                Kind::Object
            };
            return Found::exactly(Type { kind, checks }).narrowed(exact);
        }
        // A struct does not keep the members that counts look at.
        exact &= least <= members.required.len() as u64 && most >= UNREACHABLE;
        let Some(rest) = self.budget.checked_sub(members.properties.len()) else {
            return Found::exactly(Type::plain(Kind::Object)).narrowed(false);
        };
        self.budget = rest;
        let mut fields = Vec::new();
        for (name, parts) in &members.properties {
            fields.push(self.field(name, parts, members.required.contains(name), view, words));
        }
        let additional = if members.closed && members.patterns.is_empty() {
            Additional::Refused
        } else if members.explicit {
            Additional::Kept(self.kept(&members, view, words))
        } else {
            Additional::Ignored
        };
        let hidden = passed.into_iter().collect();
        Found::shape(Shape::Struct(Struct { fields, additional, hidden }), false).narrowed(exact)
    }

    /// Takes out what belongs to the other side alone; tells the names.
    fn hide(&self, members: &mut Members, view: View) -> HashSet<String> {
        let hides = |part: &Part| view.hides(self.schemas, part.id);
        let mut hidden = HashSet::new();
        members.properties.retain(|name, parts| {
            let one_sided = parts.iter().any(hides);
            if one_sided {
                hidden.insert(name.clone());
            }
            !one_sided
        });
        members.required.retain(|name| !hidden.contains(name));
        hidden
    }

    /// Applies `additionalProperties` of each schema to what the others declare. Whether that is all there is to it.
    fn close(&self, members: &mut Members, list: &[SchemaId]) -> bool {
        let mut exact = true;
        for id in list {
            let rules = &self.schemas[*id].object;
            members.explicit |= !rules.pattern_properties.is_empty();
            let Some(additional) = rules.additional_properties else { continue };
            members.explicit = true;
            let refused = self.schemas[additional].boolean == Some(false);
            members.closed |= refused;
            if !refused {
                members.additional.push(Part::whole(additional));
            }
            let mut gone = Vec::new();
            for (name, parts) in &mut members.properties {
                if rules.properties.contains_key(name) {
                    continue;
                }
                if !rules.pattern_properties.is_empty() {
                    // Whether a pattern covers the name is for the interpreter to say.
                    exact = false;
                } else if refused {
                    gone.push(name.clone());
                } else {
                    parts.push(Part::whole(additional));
                }
            }
            for name in gone {
                members.properties.shift_remove(&name);
                // A member that is asked for and refused: no value fits.
                exact &= !members.required.remove(&name);
            }
        }
        exact
    }

    /// `unevaluatedProperties` is for the interpreter, but says whether members are kept.
    fn unevaluated(&self, members: &mut Members, conjunction: &Conjunction) -> bool {
        let mut exact = true;
        for id in &conjunction.schemas {
            let Some(rest) = self.schemas[*id].object.unevaluated_properties else { continue };
            let anything = !self.schemas[rest].asserts() && self.schemas[rest].reference.is_none();
            exact &= anything;
            if self.schemas[rest].boolean != Some(false) {
                members.explicit = true;
                // What else was looked at may be of any shape.
                members.additional.clear();
            }
        }
        exact
    }

    /// The shape of members that are kept beside the declared ones.
    fn kept(&mut self, members: &Members, view: View, words: &[String]) -> Type {
        let words = [words, &["value".to_owned()]].concat();
        match (&members.additional[..], &members.patterns[..]) {
            (additional, []) => self.of_all(additional, view, &words),
            ([], [only]) if members.closed => self.of_all(&[*only], view, &words),
            _ => Type::plain(Kind::Any),
        }
    }

    /// Names of members that are declared under some condition only: they are kept, whatever they are.
    fn loose(&self, conjunction: &Conjunction) -> Vec<String> {
        let schemas = self.schemas;
        let mut pending: Vec<SchemaId> = Vec::new();
        let conditional = |schema: &Schema| -> Vec<SchemaId> {
            let mut list: Vec<SchemaId> = schema.object.dependent_schemas.values().copied().collect();
            list.extend(schema.not);
            if let Some(condition) = &schema.condition {
                list.extend(
                    [Some(condition.condition), condition.then, condition.otherwise].into_iter().flatten(),
                );
            }
            list
        };
        for id in &conjunction.schemas {
            pending.extend(conditional(&schemas[*id]));
        }
        for id in &conjunction.unions {
            pending.extend(schemas[*id].one_of.iter().chain(&schemas[*id].any_of));
        }
        let mut names: Vec<String> = Vec::new();
        for id in &conjunction.schemas {
            let rules = &schemas[*id].object;
            names.extend(
                rules.dependent_required.iter().flat_map(|(name, needs)| needs.iter().chain([name])).cloned(),
            );
            names.extend(rules.dependent_schemas.keys().cloned());
        }
        let mut seen = HashSet::new();
        while let Some(id) = pending.pop() {
            if !seen.insert(id) {
                continue;
            }
            let part = Conjunction::of(schemas, &[Part::whole(id)]);
            for id in &part.schemas {
                let rules = &schemas[*id].object;
                names.extend(rules.properties.keys().chain(rules.required.keys()).cloned());
                let dependent = rules.dependent_required.iter();
                names.extend(dependent.flat_map(|(name, needs)| needs.iter().chain([name])).cloned());
                names.extend(rules.dependent_schemas.keys().cloned());
                pending.extend(conditional(&schemas[*id]));
            }
            for id in &part.unions {
                pending.extend(schemas[*id].one_of.iter().chain(&schemas[*id].any_of));
            }
        }
        names.sort();
        names.dedup();
        names
    }

    fn field(&mut self, name: &str, parts: &[Part], required: bool, view: View, words: &[String]) -> Field {
        let words = [words, &[name.to_owned()]].concat();
        let r#type = self.of_all(parts, view, &words);
        let ids = || parts.iter().rev().map(|part| part.id);
        let default = if required { None } else { ids().find_map(|id| self.default(id, parts, view)) };
        let presence = match default {
            _ if required => Presence::Required,
            Some(default) => Presence::Default(default),
            None => Presence::Optional,
        };
        Field { name: name.to_owned(), schema: ids().next(), r#type, presence }
    }

    /// Finds what takes the place of an absent parameter with that schema.
    pub(super) fn parameter_default(&mut self, id: SchemaId) {
        if let Some(default) = self.default(id, &[], View::Request) {
            self.out.defaults.insert(id, default);
        }
    }

    /// The default of a schema or of what it refers to, if it is one of its values and of those of all parts.
    fn default(&mut self, id: SchemaId, parts: &[Part], view: View) -> Option<Node> {
        let target = self.schemas.target(id);
        let default = self.schemas[id].default.as_ref().or(self.schemas[target].default.as_ref())?;
        let held = self.numbers == Numbers::Exact || is_held(default);
        if held
            && parts.iter().map(|part| part.id).chain([id]).all(|id| self.judge.accepts(id, view, default))
        {
            return Some(default.clone());
        }
        self.diagnostics.push(
            Diagnostic::new(&code::UNSUITABLE_DEFAULT, "this default is not used")
                .at(default.span, "it does not fit its schema")
                .note("what is absent stays absent"),
        );
        None
    }
}

/// Whether every number of a value is one that a float has.
fn is_held(value: &Node) -> bool {
    match &value.value {
        Value::Number(number) => number.as_str().parse::<f64>().is_ok_and(f64::is_finite),
        Value::Array(elements) => elements.iter().all(is_held),
        Value::Object(object) => object.iter().all(|member| is_held(&member.node)),
        _ => true,
    }
}
