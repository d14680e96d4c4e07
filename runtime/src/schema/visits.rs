//! What a walk remembers: the verdict of each schema on each value, so that parts within parts are gone over once. How a
//! verdict comes about is not known here.

use std::collections::HashMap;

use super::Id;
use super::evaluate::Walk;
use super::seen::Seen;
use crate::json::Tree;

/// Verdicts, with what was seen.
pub(super) type Visits<'a> = HashMap<Visit, (bool, Option<Box<Seen<'a>>>)>;

/// What a verdict depends on. A value is named by its address.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Visit {
    id: Id,
    value: usize,
    reporting: bool,
    seeing: bool,
    scope: usize,
    hidden: usize,
}

impl<'a> Walk<'a> {
    pub(super) fn visit(&self, id: Id, value: &Tree<'_>, reporting: bool) -> Visit {
        let value = std::ptr::from_ref(value).addr();
        let (seeing, scope, hidden) = (self.seen.is_some(), self.scope.id(), self.hidden);
        Visit { id, value, reporting, seeing, scope, hidden }
    }

    /// The name of a visit that depends on nothing but the schema and the value.
    fn lasting(&self, visit: &Visit) -> Option<[usize; 5]> {
        let plain = !visit.reporting && !visit.seeing && visit.scope == 0 && visit.hidden == 0;
        let schemas = std::ptr::from_ref(self.schemas).addr();
        plain.then_some([schemas, visit.id.schema, visit.id.node, self.view as usize, visit.value])
    }

    /// The verdict of an earlier visit. What was seen then is seen again.
    pub(super) fn recall(&mut self, visit: &Visit) -> Option<bool> {
        if let Some(verdicts) = self.verdicts
            && let Some(name) = self.lasting(visit)
        {
            return verdicts.borrow().get(&name).copied();
        }
        let (valid, seen) = self.visits.get(visit)?;
        if let (true, Some(around), Some(seen)) = (*valid, &mut self.seen, seen) {
            around.join((**seen).clone());
        }
        Some(*valid)
    }

    /// Keeps a verdict, and adds what was seen on the way to what was seen before, if it counts.
    pub(super) fn remember(&mut self, visit: Visit, valid: bool, around: Option<Box<Seen<'a>>>) {
        let seen = std::mem::replace(&mut self.seen, around);
        if let Some(verdicts) = self.verdicts
            && let Some(name) = self.lasting(&visit)
        {
            // Nobody knows what a pattern says that took too long; that is told anew.
            if self.undecided.is_none() {
                verdicts.borrow_mut().insert(name, valid);
            }
            return;
        }
        if let (true, Some(around), Some(seen)) = (valid, &mut self.seen, &seen) {
            around.join((**seen).clone());
        }
        self.visits.insert(visit, (valid, seen));
    }
}
