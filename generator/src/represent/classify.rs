//! Schemas that apply together → their shape.

use std::collections::{HashMap, HashSet};

use super::conjunction::{Conjunction, Part};
use super::{Check, Declaration, DeclarationId, Kind, Name, Representations, Shape, Type, reach};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::Api;
use crate::judge::Judge;
use crate::options::Numbers;
use crate::schema::{SchemaId, Schemas, Types, View};

pub(super) struct Classifier<'a> {
    pub(super) schemas: &'a Schemas,
    pub(super) judge: &'a Judge,
    pub(super) numbers: Numbers,
    components: HashMap<SchemaId, &'a str>,
    custom: &'a HashMap<String, String>,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) out: Representations,
    declared: HashMap<Key, DeclarationId>,
    /// Types that needed no declaration.
    found: HashMap<Key, Type>,
    /// The JSON types of schemas that were asked for.
    pub(super) known_types: HashMap<SchemaId, Option<Types>>,
    /// Inline schemas whose parts are being looked at.
    open: HashSet<Key>,
    /// How many schemas within schemas are being looked at.
    depth: usize,
    /// Declarations that are filled later, because they stand too deep.
    pending: Vec<(Key, DeclarationId, Vec<String>)>,
    /// Which schemas look different to the two sides.
    differing: Vec<bool>,
    /// Which schemas mean what the way to them says: only the interpreter knows the way.
    dynamic: Vec<bool>,
    /// So many members and alternatives more may come from merging: chains of `allOf` have quadratically many, and
    /// unions of unions exponentially many.
    pub(super) budget: usize,
}

type Key = (Vec<Part>, View);

/// The most members and alternatives that merging may bring about in one document.
const MERGED: usize = 200_000;

/// So deep are schemas within schemas looked at on one stack; what stands deeper is declared, and filled afterwards.
const DEEPEST: usize = 100;

/// What was found for schemas: a type that needs no declaration, or a shape that does; whether `null` is let in beside
/// it, and whether shape and checks are all that there is to it.
pub(super) struct Found {
    pub(super) what: What,
    pub(super) nullable: bool,
    pub(super) exact: bool,
}

pub(super) enum What {
    Type(Type),
    Shape(Shape),
}

impl Found {
    pub(super) fn exactly(found: Type) -> Self {
        Self { what: What::Type(found), nullable: false, exact: true }
    }

    pub(super) fn shape(shape: Shape, nullable: bool) -> Self {
        Self { what: What::Shape(shape), nullable, exact: true }
    }

    /// Notes whether shape and checks say everything.
    pub(super) fn narrowed(self, exact: bool) -> Self {
        Self { exact: self.exact && exact, ..self }
    }

    pub(super) fn or_null(self, nullable: bool) -> Self {
        Self { nullable: self.nullable || nullable, ..self }
    }
}

impl<'a> Classifier<'a> {
    pub(super) fn new(
        api: &'a Api,
        judge: &'a Judge,
        custom: &'a HashMap<String, String>,
        numbers: Numbers,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Self {
            schemas: &api.schemas,
            judge,
            numbers,
            components: components(api),
            custom,
            diagnostics,
            out: Representations { exact_numbers: numbers == Numbers::Exact, ..Representations::default() },
            declared: HashMap::new(),
            found: HashMap::new(),
            known_types: HashMap::new(),
            open: HashSet::new(),
            depth: 0,
            pending: Vec::new(),
            differing: reach::differing(&api.schemas),
            dynamic: reach::dynamic(&api.schemas),
            budget: MERGED,
        }
    }

    pub(super) fn finish(self) -> Representations {
        self.out
    }

    /// Finds the shape of a component. One that is nothing but a reference to another is another name for its type.
    pub(super) fn component(&mut self, name: &str, id: SchemaId) {
        self.root(id, View::Response, &[]);
        let target = self.schemas.target(id);
        let named = self.components.get(&target).copied();
        if let Some(found) = self.out.uses.get(&(id, View::Response)).filter(|_| named != Some(name)) {
            let shape = Shape::Alias(found.clone());
            self.out.declarations.push(Declaration {
                schema: id,
                name: Name::Component(name.to_owned()),
                view: View::Whole,
                shape,
                probes: Vec::new(),
                residual: false,
            });
        }
    }

    /// Finds the shape of a schema that an operation or the components name.
    pub(super) fn root(&mut self, id: SchemaId, view: View, words: &[&str]) {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let found = self.of_all(&[Part::whole(id)], view, &words);
        while let Some((key, declaration, words)) = self.pending.pop() {
            let found = self.shape(&key, &words);
            self.fill(declaration, &key, found);
        }
        self.out.uses.insert((id, view), found);
    }

    /// The shape of a value to which all the parts apply. `words` name it, should it need a declaration of its own.
    pub(super) fn of_all(&mut self, given: &[Part], view: View, words: &[String]) -> Type {
        let mut parts = self.normal(given);
        let alone = |part: &Part| {
            let target = self.schemas.target(part.id);
            self.components.get(&target).map(|name| (target, *name)).filter(|_| !part.bare)
        };
        let component = match (&parts[..], given) {
            ([part], _) => alone(part),
            // A component that lets everything in has a name all the same.
            ([], [part]) => alone(part),
            _ => None,
        };
        let component = component.map(|(id, name)| {
            parts = vec![Part::whole(id)];
            name
        });
        if parts.is_empty() {
            return Type::plain(Kind::Any);
        }
        if let Some(path) = component.and_then(|name| self.custom.get(name)) {
            return Type::plain(Kind::Custom(path.clone()));
        }
        let differs = parts.iter().any(|part| self.differing.get(part.id.index()) == Some(&true));
        let key = (parts, if differs { view } else { View::Whole });
        if let Some(declaration) = self.declared.get(&key) {
            return Type::plain(Kind::Declared(*declaration));
        }
        if let Some(found) = self.found.get(&key) {
            return found.clone();
        }
        // A component takes its place before its parts are looked at: they may lead back to it. So does an inline
        // schema, but only when they really do.
        if let Some(component) = component {
            // A client's view of a component stands beside the server's.
            let name = match key.1 {
                View::Request => Name::Inline(vec![component.to_owned(), "request".to_owned()]),
                View::Whole | View::Response => Name::Component(component.to_owned()),
            };
            let words = match &name {
                Name::Component(name) => vec![name.clone()],
                Name::Inline(words) => words.clone(),
            };
            let declaration = self.declare(&key, name);
            if self.depth > DEEPEST {
                self.pending.push((key, declaration, words));
            } else {
                let found = self.deeper(&key, &words);
                self.fill(declaration, &key, found);
            }
            return Type::plain(Kind::Declared(declaration));
        }
        if self.open.contains(&key) {
            return Type::plain(Kind::Declared(self.declare(&key, Name::Inline(words.to_vec()))));
        }
        if self.depth > DEEPEST {
            let declaration = self.declare(&key, Name::Inline(words.to_vec()));
            self.pending.push((key, declaration, words.to_vec()));
            return Type::plain(Kind::Declared(declaration));
        }
        self.open.insert(key.clone());
        let found = self.deeper(&key, words);
        self.open.remove(&key);
        let declared = self.declared.get(&key).copied();
        match (declared, self.without_declaration(&key, found)) {
            (None, Ok(found)) => {
                self.found.insert(key, found.clone());
                found
            }
            (_, found) => {
                let declaration =
                    declared.unwrap_or_else(|| self.declare(&key, Name::Inline(words.to_vec())));
                let found = found.map_or_else(|found| *found, Found::exactly);
                self.fill(declaration, &key, found);
                Type::plain(Kind::Declared(declaration))
            }
        }
    }

    /// The type, where it can stand without a name: it is exact, or keeps all that the interpreter looks at.
    fn without_declaration(&self, (parts, _): &Key, found: Found) -> Result<Type, Box<Found>> {
        let Found { what: What::Type(inner), nullable, exact } = found else { return Err(Box::new(found)) };
        if !exact && !self.is_faithful(&inner) {
            return Err(Box::new(Found { what: What::Type(inner), nullable, exact }));
        }
        let nullable = nullable && !inner.is_nullable();
        let mut found = if nullable { Type::plain(Kind::Nullable(Box::new(inner))) } else { inner };
        if !exact {
            found.checks.extend(probes(parts).map(Check::Exact));
        }
        Ok(found)
    }

    fn declare(&mut self, key: &Key, name: Name) -> DeclarationId {
        let id = DeclarationId(self.out.declarations.len());
        self.out.declarations.push(Declaration {
            schema: key.0.first().map_or_else(SchemaId::default, |part| part.id),
            name,
            view: key.1,
            // Whoever meets it before it is filled sees a type of its own; which one does not matter there.
            shape: Shape::Newtype(Type::plain(Kind::Any)),
            probes: Vec::new(),
            residual: false,
        });
        self.declared.insert(key.clone(), id);
        id
    }

    fn fill(&mut self, id: DeclarationId, key: &Key, found: Found) {
        let found = match self.without_declaration(key, found) {
            Ok(found) => {
                let alias = found.checks.is_empty() && is_scalar(&found.kind);
                self.out.declarations[id.0].shape =
                    if alias { Shape::Alias(found) } else { Shape::Newtype(found) };
                return;
            }
            Err(found) => *found,
        };
        if !found.exact {
            self.out.declarations[id.0].probes = probes(&key.0).collect();
            self.tell_broad(&found, key);
        }
        let shape = match found.what {
            What::Shape(shape) => shape,
            What::Type(inner) => Shape::Newtype(inner),
        };
        self.out.declarations[id.0].shape =
            if found.nullable && !matches!(&shape, Shape::Newtype(inner) if inner.is_nullable()) {
                // `null` stands beside the declared shape, so the name goes to a type around both.
                let inner = DeclarationId(self.out.declarations.len());
                let outer = self.out.declarations[id.0].clone();
                let name = match outer.name {
                    Name::Component(name) => Name::Inline(vec![name, "value".to_owned()]),
                    Name::Inline(words) => Name::Inline([words, vec!["value".to_owned()]].concat()),
                };
                self.out.declarations.push(Declaration { name, shape, probes: Vec::new(), ..outer });
                Shape::Newtype(Type::plain(Kind::Nullable(Box::new(Type::plain(Kind::Declared(inner))))))
            } else {
                shape
            };
    }

    /// Says where a schema has no precise shape.
    fn tell_broad(&mut self, found: &Found, (parts, _): &Key) {
        if let (What::Type(Type { kind: Kind::Any, .. }), Some(part)) = (&found.what, parts.first()) {
            let schema = &self.schemas[part.id];
            self.diagnostics.push(
                Diagnostic::new(&code::BROADER_TYPE, "this schema is checked exactly, typed as any value")
                    .at(schema.span, "no closer type has all of its values"),
            );
        }
    }

    fn deeper(&mut self, key: &Key, words: &[String]) -> Found {
        self.depth += 1;
        let found = self.shape(key, words);
        self.depth -= 1;
        found
    }

    fn shape(&mut self, (parts, view): &Key, words: &[String]) -> Found {
        let conjunction = Conjunction::of(self.schemas, parts);
        let Some(rest) = self.budget.checked_sub(conjunction.schemas.len().saturating_sub(1)) else {
            return Found::exactly(Type::plain(Kind::Any)).narrowed(false);
        };
        self.budget = rest;
        if parts.iter().any(|part| self.dynamic.get(part.id.index()) == Some(&true)) {
            return Found::exactly(Type::plain(Kind::Any)).narrowed(false);
        }
        let types = self.types_of(&conjunction, 0);
        if let Some(found) = self.enumeration(&conjunction, types.unwrap_or(Types::ALL)) {
            return found;
        }
        let schemas = self.schemas;
        let conditional = conjunction
            .schemas
            .iter()
            .any(|id| schemas[*id].not.is_some() || schemas[*id].condition.is_some());
        let mut exact = !conditional && !conjunction.opaque;
        if !conjunction.unions.is_empty() {
            if let Some(found) = self.union(&conjunction, *view, words) {
                return found.narrowed(exact);
            }
            exact = false;
        }
        let found = match types {
            Some(types) => self.of_types(types, &conjunction, *view, words),
            None => self.untyped(&conjunction, *view, words),
        };
        found.narrowed(exact)
    }
}

/// The names of components by their schemas, and by what they refer to where that has no name of its own.
fn components(api: &Api) -> HashMap<SchemaId, &str> {
    let mut names: HashMap<SchemaId, &str> =
        api.models.iter().map(|(name, _, id)| (*id, name.as_str())).collect();
    for (name, _, id) in &api.models {
        names.entry(api.schemas.target(*id)).or_insert(name);
    }
    names
}

/// The schemas that the interpreter is asked about: those of a distributed union's surroundings are asked about there.
fn probes(parts: &[Part]) -> impl Iterator<Item = SchemaId> + '_ {
    parts.iter().filter(|part| !part.bare).map(|part| part.id)
}

fn is_scalar(kind: &Kind) -> bool {
    match kind {
        Kind::Boolean
        | Kind::Integer(_)
        | Kind::Number
        | Kind::Digits { whole: false }
        | Kind::String
        | Kind::Formatted(_)
        | Kind::Any
        | Kind::Null
        | Kind::Object => true,
        Kind::Nullable(inner) => inner.checks.is_empty() && is_scalar(&inner.kind),
        _ => false,
    }
}
