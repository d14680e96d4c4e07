//! Objects: the required members and no more, unless the document has examples of others or keywords ask for them.

use std::borrow::Cow;

use specwright_runtime::json::Tree;

use super::world::World;
use super::{Goal, Search, Value, sample};
use crate::schema::SchemaId;

/// How many declared members are added one by one where the required ones are not enough.
const TRIED: usize = 40;
/// How many values of one member are tried, where several objects are wanted.
const VARIANTS: usize = 64;

impl Search<'_, '_> {
    pub(super) fn objects(&mut self, world: &World, goal: &mut Goal, depth: usize) -> bool {
        let declared = self.declared(world);
        let mut documented: Vec<String> = Vec::new();
        for name in &declared {
            let schemas = self.member(world, name).unwrap_or_default();
            if self.is_documented(&schemas) {
                documented.push(name.clone());
            }
        }
        if !documented.is_empty() && self.assemble(world, &documented, goal, depth) {
            return true;
        }
        if self.assemble(world, &[], goal, depth) {
            return true;
        }
        // A keyword such as `not` or `if` may ask for one that is not required.
        for name in declared.iter().take(TRIED) {
            if self.assemble(world, std::slice::from_ref(name), goal, depth) {
                return true;
            }
        }
        self.assemble(world, &declared, goal, depth)
    }

    /// The names of optional members that this side sees.
    fn declared(&self, world: &World) -> Vec<String> {
        let schemas = self.schemas();
        let mut names: Vec<String> = Vec::new();
        for name in world.iter(schemas).flat_map(|schema| schema.object.properties.keys()) {
            if !names.contains(name) && !self.is_hidden(world, name) {
                names.push(name.clone());
            }
        }
        names
    }

    fn is_hidden(&self, world: &World, name: &str) -> bool {
        let (schemas, view) = (self.schemas(), self.aim.view);
        let declared = world.iter(schemas).filter_map(|schema| schema.object.properties.get(name));
        declared.into_iter().any(|(_, id)| view.hides(schemas, *id))
    }

    /// Offers an object of the required members, of those wanted for which there are values, and of what these two ask
    /// for.
    fn assemble(&mut self, world: &World, wanted: &[String], goal: &mut Goal, depth: usize) -> bool {
        let schemas = self.schemas();
        let mut world = world.clone();
        let mut members: Vec<(String, Vec<SchemaId>, Value)> = Vec::new();
        let mut pending: Vec<(String, bool)> = Vec::new();
        let required = world.iter(schemas).flat_map(|schema| schema.object.required.keys().cloned());
        pending.extend(required.chain(world.names.keys().cloned()).map(|name| (name, true)));
        pending.extend(wanted.iter().map(|name| (name.clone(), false)));
        pending.reverse();
        while let Some((name, needed)) = pending.pop() {
            if members.iter().any(|(known, ..)| *known == name) || self.is_hidden(&world, &name) {
                continue;
            }
            let dependent: Vec<SchemaId> = world
                .iter(schemas)
                .filter_map(|schema| schema.object.dependent_schemas.get(&name))
                .copied()
                .collect();
            if !dependent.is_empty() {
                match world.with(schemas, &dependent) {
                    Some(wider) => world = wider,
                    None if needed => return false,
                    None => continue,
                }
                let required = world.iter(schemas).flat_map(|schema| schema.object.required.keys());
                pending.extend(required.map(|name| (name.clone(), true)));
            }
            let found = if needed || !self.aim.documented {
                self.member_value(&world, &name, depth)
            } else {
                self.member(&world, &name).and_then(|parts| Some((parts.clone(), self.embedded(&parts)?)))
            };
            let Some((parts, value)) = found else {
                if needed {
                    return false;
                }
                continue;
            };
            for schema in world.iter(schemas) {
                let others = schema.object.dependent_required.get(&name).into_iter().flatten();
                pending.extend(others.map(|other| (other.clone(), true)));
            }
            members.push((name, parts, value));
        }
        self.fill(&world, &mut members, depth);
        let object = |members: &[(String, Vec<SchemaId>, Value)]| {
            Tree::Object(
                members.iter().map(|(name, _, value)| (Cow::Owned(name.clone()), value.clone())).collect(),
            )
        };
        if self.offer(goal, object(&members)) {
            return true;
        }
        goal.wanted > 1 && self.vary(&members, goal, depth)
    }

    /// Offers the same object with other values of one member.
    fn vary(&mut self, members: &[(String, Vec<SchemaId>, Value)], goal: &mut Goal, depth: usize) -> bool {
        for (at, (_, schemas, _)) in members.iter().enumerate() {
            for other in self.values(schemas, goal.wanted.min(VARIANTS), depth.saturating_sub(1)) {
                let varied = members.iter().enumerate().map(|(place, (name, _, value))| {
                    let value = if place == at { other.clone() } else { value.clone() };
                    (Cow::Owned(name.clone()), value)
                });
                if self.offer(goal, Tree::Object(varied.collect())) {
                    return true;
                }
            }
        }
        false
    }

    /// Adds members until `minProperties` is met: declared ones, then others.
    fn fill(&mut self, world: &World, members: &mut Vec<(String, Vec<SchemaId>, Value)>, depth: usize) {
        let schemas = self.schemas();
        let least = world.iter(schemas).filter_map(|schema| schema.object.min_properties).max().unwrap_or(0);
        let Ok(least) = usize::try_from(least) else { return };
        if members.len() >= least {
            return;
        }
        let mut names = self.declared(world);
        names.extend(self.invented(world, least, depth));
        for name in names {
            if members.len() >= least {
                return;
            }
            if members.iter().all(|(known, ..)| *known != name)
                && let Some((parts, value)) = self.member_value(world, &name, depth)
            {
                members.push((name, parts, value));
            }
        }
    }

    /// Names that nothing declares.
    fn invented(&mut self, world: &World, count: usize, depth: usize) -> Vec<String> {
        let schemas = self.schemas();
        let count = count.min(VARIANTS);
        let mut names = Vec::new();
        let about: Vec<SchemaId> =
            world.iter(schemas).filter_map(|schema| schema.object.property_names).collect();
        if !about.is_empty() {
            // `propertyNames` need not say that names are texts.
            let texts = self.values(&about, count, depth.saturating_sub(1)).into_iter();
            names.extend(texts.filter_map(|value| value.as_str().map(str::to_owned)));
        }
        for pattern in world.iter(schemas).flat_map(|schema| schema.object.pattern_properties.keys()) {
            names.extend(sample::samples(pattern, 0).take(count));
        }
        let letters =
            (0..count).map(|at| format!("{}", char::from(b'a' + u8::try_from(at % 26).unwrap_or(0))));
        names.extend(
            letters.enumerate().map(|(at, letter)| if at < 26 { letter } else { format!("{letter}{at}") }),
        );
        names
    }

    /// What a member's value must keep to, and a value; `None` where there is none.
    fn member_value(&mut self, world: &World, name: &str, depth: usize) -> Option<(Vec<SchemaId>, Value)> {
        let schemas = self.member(world, name).filter(|_| depth > 1)?;
        if let Some(given) = world.names.get(name) {
            let value = Tree::String(Cow::Owned(given.clone()));
            let fits = schemas.iter().all(|id| self.instances.accepts(*id, self.aim.view, &value));
            return fits.then_some((schemas, value));
        }
        let value = if schemas.is_empty() {
            Tree::Null
        } else {
            self.values(&schemas, 1, depth.saturating_sub(1)).pop()?
        };
        Some((schemas, value))
    }

    /// The schemas of a member of that name; `None` where there may be none.
    fn member(&mut self, world: &World, name: &str) -> Option<Vec<SchemaId>> {
        let schemas = self.schemas();
        let mut found = Vec::new();
        let mut declared = false;
        for schema in world.iter(schemas) {
            let rules = &schema.object;
            let before = found.len();
            found.extend(rules.properties.get(name).map(|(_, id)| *id));
            for (pattern, (_, id)) in &rules.pattern_properties {
                if self.matches(pattern, name) {
                    found.push(*id);
                }
            }
            if found.len() == before {
                found.extend(rules.additional_properties);
            }
            declared |= found.len() > before;
        }
        if !declared {
            found.extend(world.iter(schemas).filter_map(|schema| schema.object.unevaluated_properties));
        }
        found.iter().all(|id| schemas[*id].boolean != Some(false)).then_some(found)
    }
}
