//! `anyOf` and `oneOf`: which alternatives accept, and which one a refused value was meant for.

use super::evaluate::{Here, MAX_REFERENCES, Out, Walk};
use super::{Discriminator, Id, Keyword, Local};
use crate::json::Tree;
use crate::violation::Rule;

impl<'a> Walk<'a> {
    pub(super) fn any_of(
        &mut self,
        branches: &'a [Local],
        discriminator: Option<&'a Discriminator>,
        at: Here<'a>,
        value: &'a Tree<'a>,
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        if let Some(discriminator) = discriminator {
            return self.named(branches, discriminator, at, value, out);
        }
        let mut accepted = false;
        for branch in branches {
            accepted |= self.tries(at.id(*branch), value);
            // Each alternative that accepts tells what it has seen.
            if accepted && self.seen.is_none() {
                break;
            }
        }
        accepted || self.nearest(branches, Rule::AnyOf, at, value, out)
    }

    pub(super) fn one_of(
        &mut self,
        branches: &'a [Local],
        discriminator: Option<&'a Discriminator>,
        at: Here<'a>,
        value: &'a Tree<'a>,
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        if let Some(discriminator) = discriminator {
            return self.named(branches, discriminator, at, value, out);
        }
        match branches.iter().filter(|branch| self.tries(at.id(**branch), value)).count() {
            1 => true,
            0 => self.nearest(branches, Rule::OneOf(0), at, value, out),
            count => self.fail(at.pointer, Rule::OneOf(count), value, out),
        }
    }

    /// The discriminator names the alternative; what names none is held against those that have no name.
    fn named(
        &mut self,
        branches: &'a [Local],
        discriminator: &'a Discriminator,
        at: Here<'a>,
        value: &'a Tree<'a>,
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        let named = value.get(&discriminator.property).and_then(Tree::as_str);
        let branch = discriminator.branches.iter().find(|(name, _)| Some(name.as_ref()) == named);
        let unnamed = || discriminator.unnamed.iter().filter_map(|position| branches.get(*position));
        if branch.is_none() && unnamed().any(|branch| self.tries(at.id(*branch), value)) {
            return true;
        }
        match branch.map(|(_, pointer)| pointer).or(discriminator.otherwise.as_ref()) {
            Some(pointer) => self.referred(pointer, at, value, out),
            None => self.fail(at.pointer, Rule::Discriminator(&discriminator.property), value, out),
        }
    }

    /// No alternative accepts: tells the violations of the one that the value was meant for, else that none fits.
    ///
    /// Meant is the only one of the value's type; among several, the only one whose `const` and `enum` members the
    /// value has.
    fn nearest(
        &mut self,
        branches: &'a [Local],
        rule: Rule<'a>,
        at: Here<'a>,
        value: &'a Tree<'a>,
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        if out.is_some() {
            let mut of_type: Vec<Id> =
                branches.iter().map(|id| at.id(*id)).filter(|id| self.may_be(*id, value, 0)).collect();
            if of_type.len() > 1 {
                of_type.retain(|id| self.is_tagged(*id, value, 0) == Some(true));
            }
            if let [only] = of_type[..] {
                return self.node(only, value, out);
            }
        }
        self.fail(at.pointer, rule, value, out)
    }

    /// Whether an alternative's `type`, looked up through references, lets the value in.
    fn may_be(&self, id: Id, value: &Tree<'_>, depth: usize) -> bool {
        let Some(node) = self.schemas.node(id).filter(|_| depth < MAX_REFERENCES) else { return false };
        node.keywords.iter().all(|keyword| match keyword {
            Keyword::Type(types, _) => types.accept(value),
            Keyword::Reference(pointer) => {
                self.schemas.find(pointer).is_some_and(|id| self.may_be(id, value, depth + 1))
            }
            _ => true,
        })
    }

    /// Whether the members that an alternative fixes are what it fixes them to; `None` where it fixes none.
    fn is_tagged(&mut self, id: Id, value: &'a Tree<'a>, depth: usize) -> Option<bool> {
        let node = self.schemas.node(id).filter(|_| depth < MAX_REFERENCES)?;
        let mut tagged = None;
        for keyword in &node.keywords {
            let found = match keyword {
                Keyword::Reference(pointer) => {
                    self.schemas.find(pointer).and_then(|id| self.is_tagged(id, value, depth + 1))
                }
                Keyword::AllOf(parts) => {
                    let parts = parts.iter().map(|part| Id { schema: id.schema, node: *part });
                    let parts = parts.filter_map(|part| self.is_tagged(part, value, depth + 1));
                    parts.reduce(|a, b| a && b)
                }
                Keyword::Object(rules) => {
                    let fixed = rules.properties.iter().filter_map(|property| {
                        let id = Id { schema: id.schema, node: property.schema? };
                        self.is_fixed(id).then_some((&property.name, id))
                    });
                    let fixed: Vec<_> = fixed.collect();
                    let holds = fixed
                        .into_iter()
                        .map(|(name, id)| value.get(name).is_some_and(|member| self.tries(id, member)));
                    holds.reduce(|a, b| a && b)
                }
                _ => None,
            };
            tagged = match (tagged, found) {
                (Some(tagged), Some(found)) => Some(tagged && found),
                (tagged, found) => tagged.or(found),
            };
        }
        tagged
    }

    /// Whether a schema has a `const`, or an `enum` of few values.
    fn is_fixed(&self, id: Id) -> bool {
        self.schemas.node(id).is_some_and(|node| {
            let fixes = |keyword: &Keyword| match keyword {
                Keyword::Const(_) => true,
                Keyword::Enum(values) => values.len() == 1,
                _ => false,
            };
            node.keywords.iter().any(fixes)
        })
    }
}
