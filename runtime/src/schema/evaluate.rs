//! The interpreter: one walk over a value, all violations on the way.

use std::cell::RefCell;
use std::collections::HashMap;

use super::assertion::{equal, is_unique, numeric, string, type_of};
use super::scope::Scope;
use super::seen::Seen;
use super::sides::Sets;
use super::undecided::Undecided;
use super::visits::Visits;
use super::{Id, Keyword, Known, Local, Schemas, View};
use crate::json::Tree;
use crate::violation::{Place, Rule, Step, Violation};

/// Schemas are applied within each other this deep at most: four on each level of a value as deep as it may be. What
/// the stack of a thread has room for sets the bound.
pub(super) const MAX_REFERENCES: usize = 4 * crate::json::MAX_DEPTH;

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
    (pointer, view): (&str, View),
    (place, name): (Place, &'a str),
    value: &'a Tree<'a>,
    report: &mut Report<'a>,
) {
    match schemas.find(pointer) {
        Some(id) => {
            let before = report.count;
            let mut walk = Walk::new(schemas, view);
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

pub(super) fn accepts(schemas: &Schemas, pointer: &str, view: View, value: &Tree<'_>) -> bool {
    accepts_known(schemas, pointer, view, Known { value, verdicts: None })
}

pub(super) fn accepts_known(schemas: &Schemas, pointer: &str, view: View, known: Known<'_>) -> bool {
    let Known { value, verdicts } = known;
    let mut walk = Walk { verdicts, ..Walk::new(schemas, view) };
    schemas.find(pointer).is_some_and(|id| walk.node(id, value, &mut None)) && walk.undecided.is_none()
}

/// Where violations go. A branch that is only tried has none.
pub(super) struct Sink<'r, 'a> {
    place: Place,
    name: &'a str,
    report: &'r mut Report<'a>,
}

/// The schema object that is being applied.
#[derive(Clone, Copy)]
pub(super) struct Here<'a> {
    schema: usize,
    pub(super) pointer: &'a str,
}

impl Here<'_> {
    /// A node beside it.
    pub(super) fn id(self, node: Local) -> Id {
        Id { schema: self.schema, node }
    }
}

pub(super) type Out<'s, 'r, 'a> = Option<&'s mut Sink<'r, 'a>>;

pub(super) struct Walk<'a> {
    pub(super) schemas: &'a Schemas,
    pub(super) view: View,
    pub(super) path: Vec<Step<'a>>,
    depth: usize,
    /// What of the value at hand was evaluated, while an `unevaluated…` keyword asks for it.
    pub(super) seen: Option<Box<Seen<'a>>>,
    /// The schema resources on the way here, where dynamic anchors matter.
    pub(super) scope: Scope,
    /// The members of the object at hand that the other side alone has: a set of [`Self::sets`].
    pub(super) hidden: usize,
    pub(super) sets: Sets<'a>,
    /// Verdicts, with what was seen: parts within parts would otherwise be gone over again and again.
    pub(super) visits: Visits<'a>,
    /// Verdicts that outlast this walk.
    pub(super) verdicts: Option<&'a RefCell<HashMap<[usize; 5], bool>>>,
    /// The first pattern that took more steps than it may. The value is refused for it, whatever else is said.
    pub(super) undecided: Option<Undecided<'a>>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(schemas: &'a Schemas, view: View) -> Self {
        Self {
            schemas,
            view,
            path: Vec::new(),
            depth: 0,
            seen: None,
            scope: Scope::default(),
            hidden: 0,
            sets: Sets::default(),
            visits: Visits::new(),
            verdicts: None,
            undecided: None,
        }
    }

    pub(super) fn fail(
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

    /// Applies a schema to a part of the value.
    pub(super) fn step(
        &mut self,
        step: Step<'a>,
        id: Id,
        value: &'a Tree<'a>,
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        self.path.push(step);
        let valid = self.inside(|walk| walk.node(id, value, out));
        self.path.pop();
        valid
    }

    /// Looks at a part of the value without a step that violations would tell.
    fn inside<T>(&mut self, look: impl FnOnce(&mut Self) -> T) -> T {
        let (seen, hidden) = (self.seen.take(), std::mem::take(&mut self.hidden));
        let found = look(self);
        (self.seen, self.hidden) = (seen, hidden);
        found
    }

    pub(super) fn referred(
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

    /// Where a dynamic reference leads: to the outermost resource on the way here that has the anchor.
    fn dynamic(&self, anchor: &str, otherwise: &'a str) -> &'a str {
        let on_the_way = self.scope.entered().find_map(|(schema, resource)| {
            let anchors = self.schemas.nodes(schema)?.resources.get(resource)?;
            anchors.iter().find(|(name, _)| &**name == anchor)
        });
        on_the_way.map_or(otherwise, |(_, pointer)| pointer)
    }

    /// Whether a schema accepts the value at hand. What it has seen counts only if it does.
    pub(super) fn tries(&mut self, id: Id, value: &'a Tree<'a>) -> bool {
        self.node(id, value, &mut None)
    }

    /// Applies a schema to the value at hand: once, however many ways lead to both.
    pub(super) fn node(&mut self, id: Id, value: &'a Tree<'a>, out: &mut Out<'_, '_, 'a>) -> bool {
        let outer = self.hide(id, value);
        let visit = self.visit(id, value, out.is_some());
        let valid = match self.recall(&visit) {
            Some(valid) => valid,
            None => {
                let around = self.seen.as_mut().map(std::mem::take);
                let valid = self.apply(id, value, out);
                self.remember(visit, valid, around);
                valid
            }
        };
        self.hidden = outer;
        valid
    }

    fn apply(&mut self, id: Id, value: &'a Tree<'a>, out: &mut Out<'_, '_, 'a>) -> bool {
        let Some(node) = self.schemas.node(id) else { return false };
        if self.depth == MAX_REFERENCES {
            return self.fail(&node.pointer, Rule::Nothing, value, out);
        }
        self.depth += 1;
        let entered = node.resource.is_some_and(|resource| self.scope.enter((id.schema, resource)));
        let asks = node.keywords.last().is_some_and(|last| {
            matches!(last, Keyword::UnevaluatedItems(_) | Keyword::UnevaluatedProperties(_))
        });
        // What stands beside this schema does not count for it, but what it sees counts outside.
        let outside = if asks { self.seen.replace(Box::default()) } else { None };
        let mut valid = true;
        for keyword in &node.keywords {
            let here = Here { schema: id.schema, pointer: &node.pointer };
            let holds = self.keyword(keyword, here, value, out);
            valid &= holds;
            // What is of the wrong type breaks its other rules only in appearance.
            if !holds && (matches!(keyword, Keyword::Type(..)) || out.is_none()) {
                break;
            }
        }
        if asks {
            let inside = std::mem::replace(&mut self.seen, outside);
            if let (Some(seen), Some(inside)) = (&mut self.seen, inside) {
                seen.join(*inside);
            }
        }
        if entered {
            self.scope.leave();
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
        let numbers = self.schemas.numbers;
        let broken = match (keyword, value) {
            (Keyword::Nothing, _) => Some(Rule::Nothing),
            (Keyword::Type(types, held), _) => type_of(*types, *held, value, numbers),
            (Keyword::Enum(values), _) => {
                (!values.iter().any(|allowed| equal(allowed, value))).then_some(Rule::Enum(values))
            }
            (Keyword::Const(expected), _) => (!equal(expected, value)).then_some(Rule::Const(expected)),
            (Keyword::Pattern(ecma, matcher), Tree::String(text)) => {
                let holds = self.matches(matcher, text, at.pointer, Rule::Pattern(ecma), value);
                (!holds).then_some(Rule::Pattern(ecma))
            }
            (_, Tree::String(text)) => string(keyword, text),
            (_, Tree::Number(text)) => numeric(keyword, text, numbers),
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
            (Keyword::DynamicReference(anchor, otherwise), _) => {
                let pointer = self.dynamic(anchor, otherwise);
                self.referred(pointer, at, value, out)
            }
            (Keyword::AllOf(branches), _) => {
                let mut valid = true;
                for branch in branches {
                    valid &= self.node(at.id(*branch), value, out);
                }
                valid
            }
            (Keyword::AnyOf(branches, discriminator), _) => {
                self.any_of(branches, discriminator.as_ref(), at, value, out)
            }
            (Keyword::OneOf(branches, discriminator), _) => {
                self.one_of(branches, discriminator.as_ref(), at, value, out)
            }
            (Keyword::Not(id), _) => {
                let around = self.seen.take();
                let refused = !self.tries(at.id(*id), value);
                self.seen = around;
                refused || self.fail(at.pointer, Rule::Not, value, out)
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
                if let Some(seen) = &mut self.seen {
                    seen.elements_before(if items.is_some() { list.len() } else { prefix.len() });
                }
                valid
            }
            (Keyword::Contains { schema, min, max }, Tree::Array(list)) => {
                let mut count = 0;
                for (index, element) in list.iter().enumerate() {
                    let found = self.inside(|walk| walk.tries(at.id(*schema), element));
                    if found {
                        count += 1;
                        if let Some(seen) = &mut self.seen {
                            seen.element(index);
                        }
                    }
                }
                (count >= *min && max.is_none_or(|max| count <= max))
                    || self.fail(at.pointer, Rule::Contains { min: *min, max: *max }, value, out)
            }
            (Keyword::UnevaluatedItems(id), Tree::Array(list)) => {
                self.unevaluated_items(at.id(*id), at, list, out)
            }
            (_, Tree::Object(members)) => self.object(keyword, at, value, members, out),
            _ => true,
        }
    }

    fn unevaluated_items(
        &mut self,
        id: Id,
        at: Here<'a>,
        list: &'a [Tree<'a>],
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        let mut valid = true;
        for (index, element) in list.iter().enumerate() {
            if self.seen.as_ref().is_some_and(|seen| seen.has_element(index)) {
                continue;
            }
            valid &= if self.is_nothing(id) {
                self.path.push(Step::Index(index));
                self.fail(at.pointer, Rule::UnevaluatedItems, element, out);
                self.path.pop();
                false
            } else {
                self.step(Step::Index(index), id, element, out)
            };
        }
        if let Some(seen) = &mut self.seen {
            seen.elements_before(list.len());
        }
        valid
    }

    /// Whether a schema is `false`.
    pub(super) fn is_nothing(&self, id: Id) -> bool {
        self.schemas.node(id).is_some_and(|node| matches!(node.keywords[..], [Keyword::Nothing]))
    }
}
