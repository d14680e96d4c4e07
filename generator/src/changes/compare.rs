//! Two interfaces → what one has gained, lost and changed since the other, a line for each subject.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::file::{Shape, Variant};
use super::interface::{Interface, Method, Name, Trait, Type};

/// So many names stand in a list.
const NAMED: usize = 8;

/// The lines, traits first. `by_meaning` says whether code that differs means another document: another version of
/// the generator writes other code.
pub(super) fn compare(old: &Interface, new: &Interface, by_meaning: bool) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, found) in &new.traits {
        match old.traits.get(name) {
            Some(before) => methods(name, before, found, by_meaning, &mut lines),
            None => lines.push(format!("new trait {name}: {}", all(found))),
        }
    }
    let gone = old.traits.iter().filter(|(name, _)| !new.traits.contains_key(*name));
    lines.extend(gone.map(|(name, found)| format!("trait {name} is gone: {}", all(found))));
    types(&old.types, &new.types, by_meaning, &mut lines);
    lines
}

fn all(found: &Trait) -> String {
    list(found.methods.keys().map(|name| format!("`{name}`")))
}

/// One line for each operation that changed.
fn methods(name: &str, old: &Trait, new: &Trait, by_meaning: bool, lines: &mut Vec<String>) {
    let (old, new) = (&old.methods, &new.methods);
    let is_lost = |found: &str| !new.contains_key(found);
    // What serves the same route under another name was renamed.
    let renamed = |method: &Method| {
        let route = method.route.as_ref()?;
        old.iter().find(|(found, before)| before.route.as_ref() == Some(route) && is_lost(found))
    };
    let mut kept = Vec::new();
    for (method_name, method) in new {
        let Some((before_name, before)) = old.get_key_value(method_name).or_else(|| renamed(method)) else {
            let route = method.route.as_ref().map_or_else(String::new, |route| format!(" ({route})"));
            lines.push(format!("{name} gained `{method_name}`{route}"));
            continue;
        };
        let mut parts = Vec::new();
        if before_name != method_name {
            kept.push(before_name);
            parts.push(format!("is now `{method_name}`"));
        }
        operation(before, method, &mut parts);
        if parts.is_empty() && by_meaning && before.meaning != method.meaning {
            parts.push("accepts or answers other values".to_owned());
        }
        if !parts.is_empty() {
            lines.push(format!("{name}: `{before_name}` {}", parts.join("; ")));
        }
    }
    let lost = old.keys().filter(|found| is_lost(found) && !kept.contains(found));
    lines.extend(lost.map(|lost| format!("{name} lost `{lost}`")));
}

/// What an operation does now, in words that follow its name.
fn operation(old: &Method, new: &Method, parts: &mut Vec<String>) {
    if let Some(route) = new.route.as_ref().filter(|route| Some(*route) != old.route.as_ref()) {
        parts.push(format!("serves {route}"));
    }
    match (&old.bundle, &new.bundle) {
        (None, Some(bundle)) => parts.push(format!("takes its inputs as `{bundle}`")),
        (Some(_), None) => parts.push("takes its inputs one by one".to_owned()),
        _ => {}
    }
    let inputs = Difference::of(&old.inputs, &new.inputs);
    part("takes", inputs.gained.iter().map(|(name, found)| format!("`{name}: {found}`")), parts);
    part("no longer takes", inputs.lost.iter().map(|(name, _)| format!("`{name}`")), parts);
    part("takes", inputs.changed.iter().map(|(name, _, found)| format!("`{name}` as `{found}`")), parts);
    if inputs.is_reordered && old.bundle.is_none() && new.bundle.is_none() {
        parts.push("takes its inputs in another order".to_owned());
    }
    let answers = Difference::of(&old.answers, &new.answers);
    let answer = |(status, (variant, _)): &(&String, &(String, String))| {
        if *status == variant { format!("`{variant}`") } else { format!("{status} (`{variant}`)") }
    };
    part("answers", answers.gained.iter().map(answer), parts);
    part("no longer answers", answers.lost.iter().map(answer), parts);
    let changed = answers
        .changed
        .iter()
        .map(|(status, _, (variant, payload))| format!("{status} as `{variant}{payload}`"));
    part("answers", changed, parts);
}

/// One line for each type that changed, and one for all that came or went.
fn types(old: &BTreeMap<Name, Type>, new: &BTreeMap<Name, Type>, by_meaning: bool, lines: &mut Vec<String>) {
    for is_other in [false, true] {
        let kind = if is_other { "type" } else { "model" };
        let missing = |from: &BTreeMap<Name, Type>, of: &BTreeMap<Name, Type>| -> Vec<String> {
            let names = of.keys().filter(|name| name.is_other == is_other && !from.contains_key(name));
            names.map(|name| format!("`{}`", name.text)).collect()
        };
        let plural = |names: &[String]| if names.len() == 1 { "" } else { "s" };
        let (came, went) = (missing(old, new), missing(new, old));
        if !came.is_empty() {
            lines.push(format!("new {kind}{}: {}", plural(&came), list(came.into_iter())));
        }
        for (name, found) in new.iter().filter(|(name, _)| name.is_other == is_other) {
            let Some(before) = old.get(name) else { continue };
            let mut parts = Vec::new();
            shape(&before.shape, &found.shape, &mut parts);
            // The code of other types is about the whole API.
            if parts.is_empty() && by_meaning && !is_other && before.meaning != found.meaning {
                parts.push("accepts other values".to_owned());
            }
            if !parts.is_empty() {
                let subject = if is_other { "" } else { "model " };
                lines.push(format!("{subject}{} {}", name.text, parts.join("; ")));
            }
        }
        if !went.is_empty() {
            lines.push(format!("{kind}{} gone: {}", plural(&went), list(went.into_iter())));
        }
    }
}

/// What a type has now, in words that follow its name.
fn shape(old: &Shape, new: &Shape, parts: &mut Vec<String>) {
    match (old, new) {
        (Shape::Struct(old), Shape::Struct(new)) => {
            let fields = Difference::of(old, new);
            part("gained", fields.gained.iter().map(|(name, found)| format!("`{name}: {found}`")), parts);
            part("lost", fields.lost.iter().map(|(name, _)| format!("`{name}`")), parts);
            part("has", fields.changed.iter().map(|(name, _, now)| format!("`{name}` as `{now}`")), parts);
        }
        (Shape::Enum(old), Shape::Enum(new)) => {
            let written = |found: &IndexMap<String, Variant>| -> IndexMap<String, String> {
                found.iter().map(|(name, variant)| (name.clone(), variant.payload.clone())).collect()
            };
            let (old, new) = (written(old), written(new));
            let variants = Difference::of(&old, &new);
            part("gained", variants.gained.iter().map(|(name, found)| format!("`{name}{found}`")), parts);
            part("lost", variants.lost.iter().map(|(name, _)| format!("`{name}`")), parts);
            part("has", variants.changed.iter().map(|(name, _, now)| format!("`{name}{now}`")), parts);
        }
        (Shape::Other(old), Shape::Other(new)) if old == new => {}
        (_, Shape::Other(new)) => parts.push(format!("is now `{new}`")),
        (_, Shape::Struct(_)) => parts.push("is now a struct".to_owned()),
        (_, Shape::Enum(_)) => parts.push("is now an enum".to_owned()),
    }
}

/// How two ordered maps differ.
struct Difference<'a, T> {
    gained: Vec<(&'a String, &'a T)>,
    lost: Vec<(&'a String, &'a T)>,
    /// A key with both values.
    changed: Vec<(&'a String, &'a T, &'a T)>,
    /// Whether the keys of both stand in another order.
    is_reordered: bool,
}

impl<'a, T: PartialEq> Difference<'a, T> {
    fn of(old: &'a IndexMap<String, T>, new: &'a IndexMap<String, T>) -> Self {
        let both = || new.iter().filter_map(|(key, now)| Some((key, old.get(key)?, now)));
        Self {
            gained: new.iter().filter(|(key, _)| !old.contains_key(*key)).collect(),
            lost: old.iter().filter(|(key, _)| !new.contains_key(*key)).collect(),
            changed: both().filter(|(_, before, now)| before != now).collect(),
            is_reordered: !both().map(|(key, ..)| key).eq(old.keys().filter(|key| new.contains_key(*key))),
        }
    }
}

/// A verb with what it is about; nothing where there is nothing.
fn part(verb: &str, things: impl ExactSizeIterator<Item = String>, parts: &mut Vec<String>) {
    if things.len() > 0 {
        parts.push(format!("{verb} {}", list(things)));
    }
}

fn list(things: impl ExactSizeIterator<Item = String>) -> String {
    let more = things.len().saturating_sub(NAMED);
    let named = things.take(NAMED).collect::<Vec<_>>().join(", ");
    if more == 0 { named } else { format!("{named} and {more} more") }
}
