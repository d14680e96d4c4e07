//! Strings: a text of the format, one that the pattern matches, or letters, as short as may be.

use specwright_runtime::json::Tree;

use super::world::World;
use super::{Goal, Search, format, sample};

/// Longer texts are not made up.
const LONGEST: usize = 1 << 20;
/// How many texts of one kind are tried, beyond those that are wanted.
const TRIED: usize = 24;

impl Search<'_, '_> {
    pub(super) fn texts(&mut self, world: &World, goal: &mut Goal) -> bool {
        let schemas = self.schemas();
        let rules = || world.iter(schemas).map(|schema| &schema.string);
        let least = rules().filter_map(|rules| rules.min_length).max().unwrap_or(0);
        let most = rules().filter_map(|rules| rules.max_length).min().unwrap_or(u64::MAX);
        let least = usize::try_from(least).unwrap_or(usize::MAX);
        if least > LONGEST {
            return false;
        }
        let tried = TRIED + goal.wanted;
        let mut candidates: Vec<String> = Vec::new();
        for name in world.iter(schemas).filter_map(|schema| schema.format.as_deref()) {
            candidates.extend((0..tried).filter_map(|at| format::text(name, at, least)));
        }
        let mut patterns = Vec::new();
        for (pattern, _) in rules().filter_map(|rules| rules.pattern.as_ref()) {
            if !patterns.contains(pattern) {
                patterns.push(pattern.clone());
                candidates.extend(sample::samples(pattern, least).take(tried));
            }
        }
        // What one keyword gives may suit the other as well, and letters may suit both.
        candidates.extend((0..tried).map(|at| letters(at, least)));
        let fits = |text: &String| u64::try_from(text.chars().count()).is_ok_and(|count| count <= most);
        for candidate in candidates.into_iter().filter(fits) {
            // Cheaper than to ask the judge.
            if patterns.iter().all(|pattern| self.matches(pattern, &candidate))
                && self.offer(goal, Tree::String(candidate.into()))
            {
                return true;
            }
        }
        false
    }
}

/// Distinct texts of that length and longer: as many `a` as are asked for, then with another end.
fn letters(at: usize, least: usize) -> String {
    let mut text = "a".repeat(least);
    let mut rest = at;
    let mut end = String::new();
    while rest > 0 {
        rest -= 1;
        end.push(char::from(b'a' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    text.truncate(least.saturating_sub(end.len()));
    text + &end
}
