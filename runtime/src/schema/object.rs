//! Keywords that are applied to objects.

use std::borrow::Cow;

use super::evaluate::{Here, Out, Walk};
use super::{Keyword, Local, Members};
use crate::json::Tree;
use crate::violation::{Rule, Step};

type Entries<'a> = [(Cow<'a, str>, Tree<'a>)];

impl<'a> Walk<'a> {
    pub(super) fn object(
        &mut self,
        keyword: &'a Keyword,
        at: Here<'a>,
        value: &'a Tree<'a>,
        members: &'a Entries<'a>,
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        let mut valid = true;
        match keyword {
            Keyword::Object(rules) => return self.members(rules, at, value, members, out),
            Keyword::DependentRequired(dependent) => {
                for (name, needs) in dependent.iter().filter(|(name, _)| value.get(name).is_some()) {
                    for needed in needs.iter().filter(|needed| value.get(needed).is_none()) {
                        valid = self.fail(at.pointer, Rule::DependentRequired(needed, name), value, out);
                    }
                }
            }
            Keyword::DependentSchemas(dependent) => {
                for (_, id) in dependent.iter().filter(|(name, _)| value.get(name).is_some()) {
                    valid &= self.node(at.id(*id), value, out);
                }
            }
            Keyword::PropertyNames(id) => {
                for (name, _) in members {
                    // The name lives shorter than the report, so the branch is only tried.
                    let text = Tree::String(name.as_ref().into());
                    let mut walk = Walk::new(self.schemas, self.view);
                    let accepted = walk.tries(at.id(*id), &text);
                    if walk.undecided.is_some() {
                        self.leave_undecided(at.pointer, Rule::PropertyNames(name), value);
                    }
                    if !accepted {
                        valid = self.fail(at.pointer, Rule::PropertyNames(name), value, out);
                    }
                }
            }
            Keyword::UnevaluatedProperties(id) => {
                for (name, member) in members {
                    if self.is_hidden(name) || self.seen.as_ref().is_some_and(|seen| seen.has_member(name)) {
                        continue;
                    }
                    valid &= self.undeclared(Rule::UnevaluatedProperties(name), *id, at, (name, member), out);
                }
            }
            _ => {}
        }
        valid
    }

    /// Declared members first, in the order of their declaration, then the others in the order of the value.
    fn members(
        &mut self,
        rules: &'a Members,
        at: Here<'a>,
        value: &'a Tree<'a>,
        members: &'a Entries<'a>,
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
            if self.is_hidden(&property.name) {
                self.note(&property.name);
                continue;
            }
            valid &= match (member, property.schema) {
                (Some(member), Some(id)) => {
                    self.note(&property.name);
                    self.step(Step::Key(&property.name), at.id(id), member, out)
                }
                (None, _) if property.required => {
                    self.fail(at.pointer, Rule::Required(&property.name), value, out)
                }
                _ => true,
            };
        }
        if rules.patterns.is_empty() && rules.additional.is_none() {
            return valid;
        }
        for (name, member) in members.iter().filter(|(name, _)| !self.is_hidden(name)).collect::<Vec<_>>() {
            let declared = rules.by_name.get(name.as_ref()).and_then(|at| rules.properties.get(*at));
            let mut known = declared.is_some_and(|property| property.schema.is_some());
            for (matcher, id) in &rules.patterns {
                if self.matches(matcher, name, at.pointer, Rule::PropertyNames(name), value) {
                    known = true;
                    self.note(name);
                    valid &= self.step(Step::Key(name), at.id(*id), member, out);
                }
            }
            if let Some(additional) = rules.additional.filter(|_| !known) {
                let rule = Rule::AdditionalProperties(name);
                valid &= self.undeclared(rule, additional, at, (name, member), out);
            }
        }
        valid
    }

    /// A member that no other keyword knows: refused by name where nothing is let in.
    fn undeclared(
        &mut self,
        rule: Rule<'a>,
        id: Local,
        at: Here<'a>,
        (name, member): (&'a str, &'a Tree<'a>),
        out: &mut Out<'_, '_, 'a>,
    ) -> bool {
        self.note(name);
        if !self.is_nothing(at.id(id)) {
            return self.step(Step::Key(name), at.id(id), member, out);
        }
        self.path.push(Step::Key(name));
        self.fail(at.pointer, rule, member, out);
        self.path.pop();
        false
    }

    fn note(&mut self, name: &'a str) {
        if let Some(seen) = &mut self.seen {
            seen.member(name);
        }
    }
}
