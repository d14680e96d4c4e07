//! Schemas that hold for one value → all schema objects that hold for it, one alternative taken of every union.

use indexmap::IndexMap;

use crate::schema::{Schema, SchemaId, Schemas, Types, discriminator_values};
use crate::source::Node;

/// Deeper than any chain that a person writes; a cycle was refused before.
const LEVELS: usize = 64;

/// Which alternative is taken at each union, in the order in which a walk meets them.
#[derive(Default)]
pub(super) struct Choices {
    /// The one that is taken, and how many there are.
    taken: Vec<(usize, usize)>,
    /// How many unions the walk has met.
    met: usize,
}

impl Choices {
    /// The alternative to take out of so many.
    fn take(&mut self, count: usize) -> usize {
        if self.met == self.taken.len() {
            self.taken.push((0, count));
        }
        self.met += 1;
        self.taken.get(self.met - 1).map_or(0, |(taken, _)| *taken)
    }

    /// Goes on to the next combination; `false` behind the last one.
    pub(super) fn advance(&mut self) -> bool {
        self.met = 0;
        while let Some((taken, count)) = self.taken.pop() {
            if taken + 1 < count {
                self.taken.push((taken + 1, count));
                return true;
            }
        }
        false
    }
}

/// Schema objects that hold for one value together.
#[derive(Clone, Default)]
pub(super) struct World {
    pub(super) schemas: Vec<SchemaId>,
    /// Members that name the taken alternative, by `discriminator`.
    pub(super) names: IndexMap<String, String>,
}

impl World {
    /// The world of schemas under those choices; `None` where one of them accepts nothing.
    pub(super) fn of(schemas: &Schemas, ids: &[SchemaId], choices: &mut Choices) -> Option<Self> {
        let mut world = Self::default();
        ids.iter().try_for_each(|id| world.add(schemas, *id, choices, 0))?;
        Some(world)
    }

    /// The same world with further schemas, of whose unions the first alternative is taken.
    pub(super) fn with(&self, schemas: &Schemas, ids: &[SchemaId]) -> Option<Self> {
        let mut world = self.clone();
        ids.iter().try_for_each(|id| world.add(schemas, *id, &mut Choices::default(), 0))?;
        Some(world)
    }

    fn add(&mut self, schemas: &Schemas, id: SchemaId, choices: &mut Choices, level: usize) -> Option<()> {
        let schema = &schemas[id];
        if schema.boolean == Some(false) || level > LEVELS {
            return None;
        }
        if self.schemas.contains(&id) {
            return Some(());
        }
        self.schemas.push(id);
        let dynamic = schema.dynamic_reference.as_ref().and_then(|it| it.reference.target);
        let together = schema.target().into_iter().chain(dynamic).chain(schema.all_of.iter().copied());
        for id in together {
            self.add(schemas, id, choices, level + 1)?;
        }
        for branches in [&schema.one_of, &schema.any_of] {
            if let Some(branch) = choose(branches, choices) {
                self.name(schemas, schema, branch);
                self.add(schemas, branch, choices, level + 1)?;
            }
        }
        if let Some(condition) = &schema.condition {
            let holds = [Some(condition.condition), condition.then];
            let ways: [&[Option<SchemaId>]; 2] = [&[condition.otherwise], &holds];
            let taken = ways.get(choices.take(ways.len())).copied().unwrap_or_default();
            for id in taken.iter().flatten() {
                self.add(schemas, *id, choices, level + 1)?;
            }
        }
        Some(())
    }

    /// Notes the member by which a value says that it is of a branch.
    fn name(&mut self, schemas: &Schemas, schema: &Schema, branch: SchemaId) {
        let Some(discriminator) = &schema.discriminator else { return };
        let Some(target) = schemas[branch].reference.as_ref().and_then(|it| it.target) else { return };
        let component = schemas[target].pointer.steps().last().unwrap_or_default();
        if let Some(value) = discriminator_values(discriminator, &component).next() {
            self.names.entry(discriminator.property.clone()).or_insert(value);
        }
    }

    pub(super) fn iter<'a>(&self, schemas: &'a Schemas) -> impl Iterator<Item = &'a Schema> {
        self.schemas.iter().map(|id| &schemas[*id])
    }

    /// The values that the document gives for it: examples, then defaults.
    pub(super) fn documented<'a>(&self, schemas: &'a Schemas) -> Vec<&'a Node> {
        let examples = self.iter(schemas).flat_map(|schema| schema.examples.iter());
        examples.chain(self.iter(schemas).filter_map(|schema| schema.default.as_ref())).collect()
    }

    /// The values of the shortest list that there is, if `const` or `enum` name some.
    pub(super) fn constants<'a>(&self, schemas: &'a Schemas) -> Option<Vec<&'a Node>> {
        let constants = self.iter(schemas).filter_map(|schema| Some(vec![schema.constant.as_ref()?]));
        let lists =
            self.iter(schemas).filter_map(|schema| Some(schema.enumeration.as_ref()?.iter().collect()));
        constants.chain(lists).min_by_key(Vec::len)
    }

    /// The types that a value may have, each one alone, the likeliest first. Where nothing is said of the type, only
    /// those that keywords are about, else an object, unless `any` is asked for.
    pub(super) fn kinds(&self, schemas: &Schemas, any: bool) -> Vec<Types> {
        const ALL: [Types; 7] = [
            Types::STRING,
            Types::INTEGER,
            Types::NUMBER,
            Types::BOOLEAN,
            Types::OBJECT,
            Types::ARRAY,
            Types::NULL,
        ];
        let types = self.iter(schemas).filter_map(|schema| schema.types).reduce(Types::and);
        let has = |about: fn(&Schema) -> bool| self.iter(schemas).any(about);
        let mut kinds = Vec::new();
        if has(|schema| schema.object.is_some()) || !self.names.is_empty() {
            kinds.push(Types::OBJECT);
        }
        if has(|schema| schema.array.is_some()) {
            kinds.push(Types::ARRAY);
        }
        if has(|schema| schema.number.is_some()) {
            kinds.push(Types::NUMBER);
        }
        if has(|schema| schema.format.is_some() || schema.string.is_some()) {
            kinds.push(Types::STRING);
        }
        if kinds.is_empty() {
            kinds.push(Types::OBJECT);
        }
        if types.is_some() || any {
            let told = std::mem::replace(&mut kinds, ALL.to_vec());
            // Stable: what keywords are about goes first.
            kinds.sort_by_key(|kind| types.is_none() && !told.contains(kind));
        }
        kinds.retain(|kind| types.is_none_or(|types| types.has(*kind)));
        kinds
    }
}

fn choose(branches: &[SchemaId], choices: &mut Choices) -> Option<SchemaId> {
    if branches.is_empty() {
        return None;
    }
    branches.get(choices.take(branches.len())).copied()
}
