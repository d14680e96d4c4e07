//! The interpreter: one walk over a value, all violations on the way.

mod undecided;

use undecided::Undecided;

use super::assertion::{equal, is_unique, numeric, string, type_of};
use super::{Discriminator, Id, Keyword, Local, Members, Schemas};
use crate::json::Tree;
use crate::violation::{Place, Rule, Step, Violation};

/// Schemas refer to each other this deep at most on one value; only a cycle without a step down gets there.
const MAX_REFERENCES: usize = 4 * crate::json::MAX_DEPTH;

/// The violations of one message: the first hundred, and how many there are.
#[derive(Debug, Default)]
pub struct Report<'a> {
    /// The first ones, in the order of the document's declarations.
    pub violations: Vec<Violation<'a>>,
    /// How many there are in all.
    pub count: usize,
}

impl<'a> Report<'a> {
    /// So many are kept.
    pub const KEPT: usize = 100;

    /// Takes one in.
    pub fn push(&mut self, violation: Violation<'a>) {
        self.count += 1;
        if self.violations.len() < Self::KEPT {
            self.violations.push(violation);
        }
    }
}

pub(super) fn check<'a>(
    schemas: &'a Schemas,
    pointer: &str,
    place: Place,
    name: &'a str,
    value: &'a Tree<'a>,
    report: &mut Report<'a>,
) {
    let mut walk = Walk::new(schemas);
    match schemas.find(pointer) {
        Some(id) => {
            let before = report.count;
            walk.node(id, value, &mut Some(&mut Sink { place, name, report }));
            if let Some(undecided) = walk.undecided.filter(|_| report.count == before) {
                report.push(undecided.violation(place, name));
            }
        }
        None => report.push(Violation {
            place,
            name,
            path: Vec::new(),
            schema: "",
            rule: Rule::Nothing,
            instance: Some(value),
        }),
    }
}

pub(super) fn accepts(schemas: &Schemas, pointer: &str, value: &Tree<'_>) -> bool {
    let mut walk = Walk::new(schemas);
    schemas.find(pointer).is_some_and(|id| walk.node(id, value, &mut None)) && walk.undecided.is_none()
}

/// Where violations go. A branch that is only tried has none.
struct Sink<'r, 'a> {
    place: Place,
    name: &'a str,
    report: &'r mut Report<'a>,
}

/// The schema object that is being applied.
#[derive(Clone, Copy)]
struct Here<'a> {
    schema: usize,
    pointer: &'a str,
}

impl Here<'_> {
    /// A node beside it.
    fn id(self, node: Local) -> Id {
        Id { schema: self.schema, node }
    }
}

type Out<'s, 'r, 'a> = Option<&'s mut Sink<'r, 'a>>;

struct Walk<'a> {
    schemas: &'a Schemas,
    path: Vec<Step<'a>>,
    depth: usize,
    /// The first pattern that took more steps than it may. The value is refused for it, whatever else is said.
    undecided: Option<Undecided<'a>>,
}

impl<'a> Walk<'a> {
    fn new(schemas: &'a Schemas) -> Self {
        Self { schemas, path: Vec::new(), depth: 0, undecided: None }
    }

    fn fail(
        &self,
        schema: &'a str,
        rule: Rule<'a>,
        instance: &'a Tree<'a>,
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        if let Some(sink) = out {
            let (place, name, path) = (sink.place, sink.name, self.path.clone());
            sink.report.push(Violation { place, name, path, schema, rule, instance: Some(instance) });
        }
        false
    }

    fn step(&mut self, step: Step<'a>, id: Id, value: &'a Tree<'a>, out: &mut Out<'_, '_, 'a>) -> bool {
        self.path.push(step);
        let valid = self.node(id, value, out);
        self.path.pop();
        valid
    }

    fn referred(
        &mut self,
        pointer: &'a str,
        at: Here<'a>,
        value: &'a Tree<'a>,
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        match self.schemas.find(pointer) {
            Some(id) => self.node(id, value, out),
            // The generator has bound every reference; one that is lost must not accept.
            None => self.fail(at.pointer, Rule::Nothing, value, out),
        }
    }

    fn tries(&mut self, id: Id, value: &'a Tree<'a>) -> bool {
        self.node(id, value, &mut None)
    }

    fn node(&mut self, id: Id, value: &'a Tree<'a>, out: &mut Out<'_, '_, 'a>) -> bool {
        let Some(node) = self.schemas.node(id) else { return false };
        if self.depth == MAX_REFERENCES {
            return self.fail(&node.pointer, Rule::Nothing, value, out);
        }
        self.depth += 1;
        let mut valid = true;
        for keyword in &node.keywords {
            let here = Here { schema: id.schema, pointer: &node.pointer };
            let holds = self.keyword(keyword, here, value, out);
            valid &= holds;
            // What is of the wrong type breaks its other rules only in appearance.
            if !holds && (matches!(keyword, Keyword::Type(_)) || out.is_none()) {
                break;
            }
        }
        self.depth -= 1;
        valid
    }

    fn keyword(
        &mut self,
        keyword: &'a Keyword,
        at: Here<'a>,
        value: &'a Tree<'a>,
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        let broken = match (keyword, value) {
            (Keyword::Nothing, _) => Some(Rule::Nothing),
            (Keyword::Type(types), _) => type_of(*types, value),
            (Keyword::Enum(values), _) => {
                (!values.iter().any(|allowed| equal(allowed, value))).then_some(Rule::Enum(values))
            }
            (Keyword::Const(expected), _) => (!equal(expected, value)).then_some(Rule::Const(expected)),
            (Keyword::Pattern(ecma, matcher), Tree::String(text)) => {
                let holds = self.matches(matcher, text, at.pointer, Rule::Pattern(ecma), value);
                (!holds).then_some(Rule::Pattern(ecma))
            }
            (_, Tree::String(text)) => string(keyword, text),
            (_, Tree::Number(text)) => numeric(keyword, text),
            (Keyword::MinItems(limit), Tree::Array(list)) => {
                ((list.len() as u64) < *limit).then_some(Rule::MinItems(*limit))
            }
            (Keyword::MaxItems(limit), Tree::Array(list)) => {
                (list.len() as u64 > *limit).then_some(Rule::MaxItems(*limit))
            }
            (Keyword::UniqueItems, Tree::Array(list)) => (!is_unique(list)).then_some(Rule::UniqueItems),
            (Keyword::MinProperties(limit), Tree::Object(members)) => {
                ((members.len() as u64) < *limit).then_some(Rule::MinProperties(*limit))
            }
            (Keyword::MaxProperties(limit), Tree::Object(members)) => {
                (members.len() as u64 > *limit).then_some(Rule::MaxProperties(*limit))
            }
            _ => None,
        };
        match broken {
            Some(rule) => self.fail(at.pointer, rule, value, out),
            None => self.applicator(keyword, at, value, out),
        }
    }

    fn applicator(
        &mut self,
        keyword: &'a Keyword,
        at: Here<'a>,
        value: &'a Tree<'a>,
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        match (keyword, value) {
            (Keyword::Reference(pointer), _) => self.referred(pointer, at, value, out),
            (Keyword::AllOf(branches), _) => {
                let mut valid = true;
                for branch in branches {
                    valid &= self.node(at.id(*branch), value, out);
                }
                valid
            }
            (Keyword::AnyOf(branches, Some(discriminator)), _) => {
                self.one_of(branches, Some(discriminator), at, value, out)
            }
            (Keyword::AnyOf(branches, None), _) => {
                if branches.iter().any(|branch| self.tries(at.id(*branch), value)) {
                    return true;
                }
                self.nearest(branches, Rule::AnyOf, at, value, out)
            }
            (Keyword::OneOf(branches, discriminator), _) => {
                self.one_of(branches, discriminator.as_ref(), at, value, out)
            }
            (Keyword::Not(id), _) => {
                !self.tries(at.id(*id), value) || self.fail(at.pointer, Rule::Not, value, out)
            }
            (Keyword::If { condition, then, otherwise }, _) => {
                let branch = if self.tries(at.id(*condition), value) { then } else { otherwise };
                branch.is_none_or(|branch| self.node(at.id(branch), value, out))
            }
            (Keyword::Items(prefix, items), Tree::Array(list)) => {
                let mut valid = true;
                for (index, element) in list.iter().enumerate() {
                    if let Some(id) = prefix.get(index).or(items.as_ref()) {
                        valid &= self.step(Step::Index(index), at.id(*id), element, out);
                    }
                }
                valid
            }
            (Keyword::Contains { schema, min, max }, Tree::Array(list)) => {
                let count = list.iter().filter(|element| self.tries(at.id(*schema), element)).count() as u64;
                (count >= *min && max.is_none_or(|max| count <= max))
                    || self.fail(at.pointer, Rule::Contains, value, out)
            }
            (Keyword::Object(rules), Tree::Object(members)) => self.members(rules, at, value, members, out),
            (Keyword::DependentRequired(dependent), Tree::Object(_)) => {
                let mut valid = true;
                for (name, needs) in dependent.iter().filter(|(name, _)| value.get(name).is_some()) {
                    for needed in needs.iter().filter(|needed| value.get(needed).is_none()) {
                        valid = self.fail(at.pointer, Rule::DependentRequired(needed, name), value, out);
                    }
                }
                valid
            }
            (Keyword::DependentSchemas(dependent), Tree::Object(_)) => {
                let mut valid = true;
                for (_, id) in dependent.iter().filter(|(name, _)| value.get(name).is_some()) {
                    valid &= self.node(at.id(*id), value, out);
                }
                valid
            }
            (Keyword::PropertyNames(id), Tree::Object(members)) => {
                let mut valid = true;
                for (name, _) in members {
                    // The name lives shorter than the report, so the branch is only tried.
                    let text = Tree::String(name.as_ref().into());
                    let mut walk = Walk { depth: self.depth, ..Walk::new(self.schemas) };
                    let holds = walk.tries(at.id(*id), &text);
                    if walk.undecided.is_some() {
                        self.leave_undecided(at.pointer, Rule::PropertyNames(name), value);
                    }
                    if !holds {
                        valid = self.fail(at.pointer, Rule::PropertyNames(name), value, out);
                    }
                }
                valid
            }
            _ => true,
        }
    }

    /// Declared members first, in the order of their declaration, then the others in the order of the value.
    fn members(
        &mut self,
        rules: &'a Members,
        at: Here<'a>,
        value: &'a Tree<'a>,
        members: &'a [(std::borrow::Cow<'a, str>, Tree<'a>)],
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        let mut valid = true;
        let mut present: Vec<Option<&'a Tree<'a>>> = vec![None; rules.properties.len()];
        for (name, member) in members {
            if let Some(slot) = rules.by_name.get(name.as_ref()).and_then(|at| present.get_mut(*at)) {
                *slot = Some(member);
            }
        }
        for (property, member) in rules.properties.iter().zip(&present) {
            valid &= match (member, property.schema) {
                (Some(member), Some(id)) => self.step(Step::Key(&property.name), at.id(id), member, out),
                (None, _) if property.required => {
                    self.fail(at.pointer, Rule::Required(&property.name), value, out)
                }
                _ => true,
            };
        }
        if rules.patterns.is_empty() && rules.additional.is_none() {
            return valid;
        }
        for (name, member) in members {
            let declared = rules.by_name.get(name.as_ref()).and_then(|at| rules.properties.get(*at));
            let mut known = declared.is_some_and(|property| property.schema.is_some());
            for (matcher, id) in &rules.patterns {
                if self.matches(matcher, name, at.pointer, Rule::PropertyNames(name), value) {
                    known = true;
                    valid &= self.step(Step::Key(name), at.id(*id), member, out);
                }
            }
            if let Some(additional) = rules.additional.filter(|_| !known) {
                let refused = self
                    .schemas
                    .node(at.id(additional))
                    .is_some_and(|node| matches!(node.keywords[..], [Keyword::Nothing]));
                valid &= if refused {
                    self.path.push(Step::Key(name));
                    self.fail(at.pointer, Rule::AdditionalProperties(name), member, out);
                    self.path.pop();
                    false
                } else {
                    self.step(Step::Key(name), at.id(additional), member, out)
                };
            }
        }
        valid
    }

    fn one_of(
        &mut self,
        branches: &'a [Local],
        discriminator: Option<&'a Discriminator>,
        at: Here<'a>,
        value: &'a Tree<'a>,
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        if let Some(discriminator) = discriminator {
            let named = value.get(&discriminator.property).and_then(Tree::as_str);
            let branch = discriminator.branches.iter().find(|(name, _)| Some(name.as_ref()) == named);
            return match branch {
                Some((_, pointer)) => self.referred(pointer, at, value, out),
                None => self.fail(at.pointer, Rule::Discriminator(&discriminator.property), value, out),
            };
        }
        match branches.iter().filter(|branch| self.tries(at.id(**branch), value)).count() {
            1 => true,
            0 => self.nearest(branches, Rule::OneOf(0), at, value, out),
            count => self.fail(at.pointer, Rule::OneOf(count), value, out),
        }
    }

    /// No branch accepts: tells the violations of the one branch that has the value's type, else that none fits.
    fn nearest(
        &mut self,
        branches: &'a [Local],
        rule: Rule<'a>,
        at: Here<'a>,
        value: &'a Tree<'a>,
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        if out.is_some() {
            let mut of_type = branches.iter().map(|id| at.id(*id)).filter(|id| self.may_be(*id, value, 0));
            if let (Some(only), None) = (of_type.next(), of_type.next()) {
                return self.node(only, value, out);
            }
        }
        self.fail(at.pointer, rule, value, out)
    }

    /// Whether a branch's `type`, looked up through references, lets the value in.
    fn may_be(&self, id: Id, value: &Tree<'_>, depth: usize) -> bool {
        let Some(node) = self.schemas.node(id).filter(|_| depth < MAX_REFERENCES) else { return false };
        node.keywords.iter().all(|keyword| match keyword {
            Keyword::Type(types) => types.accept(value),
            Keyword::Reference(pointer) => {
                self.schemas.find(pointer).is_some_and(|id| self.may_be(id, value, depth + 1))
            }
            _ => true,
        })
    }
}
