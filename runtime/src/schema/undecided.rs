//! Patterns that take more steps than they may. Nobody knows whether they match, so the value is refused: what a `not`
//! makes of it, or a branch that accepts, is no reason to let it in.

use super::evaluate::Walk;
use crate::json::Tree;
use crate::schema::Matcher;
use crate::violation::{Place, Rule, Step, Violation};

/// What is told of a pattern of which nobody knows whether it matches.
pub(super) struct Undecided<'a> {
    path: Vec<Step<'a>>,
    schema: &'a str,
    rule: Rule<'a>,
    instance: &'a Tree<'a>,
}

impl<'a> Undecided<'a> {
    pub(super) fn violation(self, place: Place, name: &'a str) -> Violation<'a> {
        let Self { path, schema, rule, instance } = self;
        Violation { place, name, path, schema, rule, instance: Some(instance) }
    }
}

impl<'a> Walk<'a> {
    /// Whether a pattern matches; where that is not known it does not, and `rule` is kept.
    pub(super) fn matches(
        &mut self,
        matcher: &Matcher,
        text: &str,
        schema: &'a str,
        rule: Rule<'a>,
        value: &'a Tree<'a>,
    ) -> bool {
        matcher.matches(text).unwrap_or_else(|| {
            self.leave_undecided(schema, rule, value);
            false
        })
    }

    pub(super) fn leave_undecided(&mut self, schema: &'a str, rule: Rule<'a>, instance: &'a Tree<'a>) {
        let path = &self.path;
        self.undecided.get_or_insert_with(|| Undecided { path: path.clone(), schema, rule, instance });
    }
}
