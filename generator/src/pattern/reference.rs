//! Back-references: what each of them finds in ECMA-262, where `fancy-regex` would go another way.
//!
//! In ECMA-262 a reference to a group that has not taken part matches the empty text, and each round of a
//! repetition starts with its groups unset; rounds that match nothing do not count. `fancy-regex` fails on an unset
//! group, and keeps what a group had in an earlier round. So a reference that can only find its group unset becomes
//! nothing, one that may find it unset becomes a condition, and where an earlier round would show there is no
//! translation.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::group::Groups;
use super::structure::{Group, Kind, Structure};
use super::{Error, ErrorKind};

/// What a reference finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    /// Nothing, whatever the text is.
    Nothing,
    /// What the group has matched.
    Text,
    /// What the group has matched, if it has.
    Perhaps,
}

/// The references of a pattern, and the groups that they need.
#[derive(Debug, Default)]
pub(super) struct References {
    /// What stands for the reference whose backslash is there.
    replacements: HashMap<usize, String>,
    /// Where the groups open that have to capture.
    captures: BTreeSet<usize>,
}

impl References {
    /// What stands for a reference in the syntax of `fancy-regex`; empty where it finds nothing.
    pub(super) fn replacement(&self, at: usize) -> Option<&str> {
        self.replacements.get(&at).map(String::as_str)
    }

    /// Whether the group that opens there has to capture.
    pub(super) fn captures(&self, at: usize) -> bool {
        self.captures.contains(&at)
    }

    pub(super) fn of(ecma: &str, groups: &Groups) -> Result<Self, Error> {
        let structure = Structure::of(ecma, groups)?;
        let mut found: Vec<(usize, Vec<(usize, Found)>)> = Vec::new();
        let mut captures = BTreeSet::new();
        for reference in &structure.references {
            let mut parts = Vec::new();
            for number in &reference.targets {
                let target = number.checked_sub(1).and_then(|index| structure.captures.get(index));
                let Some((&id, group)) = target.and_then(|id| Some((id, structure.group(*id)?))) else {
                    return Err(Error::new(
                        ErrorKind::Unsupported,
                        "the name of a group is not found",
                        reference.at,
                    ));
                };
                let sight = Sight { structure: &structure, reference, target: id };
                let what = sight
                    .found()
                    .map_err(|reason| Error::new(ErrorKind::Unsupported, reason, reference.at))?;
                if what != Found::Nothing {
                    captures.insert(group.at);
                    parts.push((group.at, what));
                }
            }
            found.push((reference.at, parts));
        }
        // Only the groups that are needed capture, so they have other numbers.
        let numbers: BTreeMap<usize, usize> = captures.iter().copied().zip(1..).collect();
        let replacement = |parts: Vec<(usize, Found)>| -> String {
            let texts = parts.into_iter().filter_map(|(at, what)| {
                let number = numbers.get(&at)?;
                Some(match what {
                    Found::Nothing => String::new(),
                    Found::Text => format!(r"(?:\{number})"),
                    Found::Perhaps => format!(r"(?({number})\{number}|)"),
                })
            });
            match &texts.collect::<Vec<_>>()[..] {
                [one] => one.clone(),
                [] => String::new(),
                several => format!("(?:{})", several.concat()),
            }
        };
        let replacements = found.into_iter().map(|(at, parts)| (at, replacement(parts))).collect();
        Ok(Self { replacements, captures })
    }
}

/// A reference that looks at a group.
struct Sight<'a> {
    structure: &'a Structure,
    reference: &'a super::structure::Reference,
    target: usize,
}

impl Sight<'_> {
    fn found(&self) -> Result<Found, &'static str> {
        let structure = self.structure;
        let group = |id: &usize| structure.group(*id);
        let around_reference: Vec<usize> = structure.around(self.reference.parent).collect();
        if around_reference.contains(&self.target) {
            return Ok(Found::Nothing);
        }
        // From the target to the child of the group that holds both.
        let path: Vec<usize> =
            structure.around(self.target).take_while(|id| !around_reference.contains(id)).collect();
        let path: Vec<&Group> = path.iter().filter_map(group).collect();
        let Some(outermost) = path.last() else { return Ok(Found::Nothing) };
        let behind = structure
            .around(self.target)
            .filter_map(|id| structure.group(id))
            .any(|group| matches!(group.kind, Kind::LookBehind | Kind::NegativeBehind));
        if behind {
            return Err("a back-reference to a group inside a look-behind is not supported");
        }
        let common = outermost.parent;
        let beside = around_reference
            .iter()
            .take_while(|id| **id != common)
            .last()
            .and_then(group)
            .map_or(self.reference.alternative, |group| group.alternative);
        let precedes = group(&self.target).is_some_and(|target| target.at < self.reference.at);
        let never = path.iter().any(|group| group.kind == Kind::Negative || group.max == Some(0));
        if !precedes || never || outermost.alternative != beside {
            return Ok(Found::Nothing);
        }
        rounds(&path)?;
        let optional = path.iter().enumerate().any(|(at, group)| group.min == 0 || chosen(&path, at));
        if optional && structure.around(common).filter_map(|id| structure.group(id)).any(Group::repeats) {
            return Err(ROUNDS);
        }
        Ok(if optional { Found::Perhaps } else { Found::Text })
    }
}

/// Refuses where an earlier round, or a round that matches nothing, would show.
fn rounds(path: &[&Group]) -> Result<(), &'static str> {
    let mut optional = false;
    let mut look_ahead = false;
    for (at, group) in path.iter().enumerate() {
        if group.repeats() && optional {
            return Err(ROUNDS);
        }
        let counted = group.max == Some(group.min);
        // A look-ahead is left for good with the first way through it, which such a repetition decides.
        let idles = group.kind == Kind::LookAhead && group.idles;
        if group.nullable && !counted && (group.repeats() || look_ahead) || idles {
            return Err(
                "a back-reference to a group in a repetition that may match nothing is not supported",
            );
        }
        look_ahead |= group.kind == Kind::LookAhead;
        // A look-around that need not match counts as a round that matches nothing.
        if group.is_look_around() && group.min == 0 {
            return Err("a back-reference to a group in an optional look-around is not supported");
        }
        optional |= group.min == 0 || chosen(path, at);
    }
    Ok(())
}

/// Whether another alternative may be taken instead of that group of the path.
fn chosen(path: &[&Group], at: usize) -> bool {
    path.get(at + 1).is_some_and(|parent| parent.alternatives > 1)
}

const ROUNDS: &str =
    "a back-reference to a group that some rounds of a repetition pass over is not supported";
