//! Keys and values as they are written → a mapping with distinct keys.
//!
//! Duplicate keys are told and YAML's merge key `<<` is resolved here, once for both readers.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::tree::quoted;
use super::{Member, Node, Object, Span, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, code};

/// What stands before a value in a mapping.
pub(super) enum Key {
    /// A key.
    Named(String),
    /// YAML's `<<`: the value's members are taken over.
    Merge,
    /// A key that was refused with a diagnostic of its own: the value is dropped.
    Refused,
}

/// A mapping as far as it has been read.
#[derive(Default)]
pub(super) struct Entries {
    members: Vec<Member>,
    key: Option<(Key, Span)>,
    merges: Vec<Merge>,
}

struct Merge {
    /// Before which member the `<<` stands.
    at: usize,
    key_span: Span,
    node: Node,
}

impl Entries {
    /// Whether the next thing to come is a key.
    pub(super) fn expects_key(&self) -> bool {
        self.key.is_none()
    }

    /// Takes the key of the value that follows.
    pub(super) fn key(&mut self, key: Key, span: Span) {
        self.key = Some((key, span));
    }

    /// Takes the value of the key before it.
    pub(super) fn value(&mut self, node: Node) {
        match self.key.take() {
            Some((Key::Named(key), key_span)) => self.members.push(Member { key, key_span, node }),
            Some((Key::Merge, key_span)) => {
                self.merges.push(Merge { at: self.members.len(), key_span, node });
            }
            Some((Key::Refused, _)) | None => {}
        }
    }

    /// The mapping. Tells what is wrong with its keys; of members with the same key the first stays.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) -> Object {
        // Duplicates are sought among what is written here; what is merged may have the same keys by design.
        let repeated = repeated_members(&self.members, diagnostics);
        if let [first, others @ ..] = self.merges.as_slice() {
            for other in others {
                diagnostics.push(
                    duplicate("<<", other.key_span, first.key_span).help("write one `<<: [*first, *second]`"),
                );
            }
            self.merge(&repeated, diagnostics)
        } else if repeated.is_empty() {
            Object::new(self.members)
        } else {
            Object::new(without(self.members, &repeated))
        }
    }

    /// Puts merged members where `<<` stands. Written keys win over merged ones, earlier merged ones over later.
    fn merge(self, repeated: &[usize], diagnostics: &mut Diagnostics) -> Object {
        let mut taken: HashSet<String> = self.members.iter().map(|member| member.key.clone()).collect();
        let mut merged = Vec::new();
        let mut at = None;
        for merge in self.merges {
            at = at.or(Some(merge.at));
            for source in merge_sources(merge.node, merge.key_span, diagnostics) {
                merged.extend(
                    source.into_members().into_iter().filter(|member| taken.insert(member.key.clone())),
                );
            }
        }
        // The members before `<<` that are repeated ones are about to go.
        let before = at.unwrap_or(0);
        let before = before - repeated.iter().filter(|index| **index < before).count();
        let mut members = without(self.members, repeated);
        members.splice(before..before, merged);
        Object::new(members)
    }
}

/// The mappings that `<<` names: one, or a sequence of them.
fn merge_sources(node: Node, key: Span, diagnostics: &mut Diagnostics) -> Vec<Object> {
    let mut sources = Vec::new();
    let nodes = match node.value {
        Value::Array(elements) => elements,
        value => vec![Node { value, ..node }],
    };
    for node in nodes {
        let (span, kind) = (node.span, node.kind());
        if let Value::Object(object) = node.value {
            sources.push(object);
        } else {
            diagnostics.push(
                Diagnostic::new(&code::NOT_JSON, format!("a merge key takes an object, not {kind}"))
                    .at(span, format!("this is {kind}"))
                    .related(key, "merged here")
                    .help("write `<<: *anchor`, where the anchor names an object; a key that is called `<<` needs quotes"),
            );
        }
    }
    sources
}

/// Which members have the key of an earlier one, told at each with the first as the related place.
fn repeated_members(members: &[Member], diagnostics: &mut Diagnostics) -> Vec<usize> {
    let mut first = HashMap::with_capacity(members.len());
    let mut repeated = Vec::new();
    for (index, member) in members.iter().enumerate() {
        match first.entry(member.key.as_str()) {
            Entry::Vacant(entry) => {
                entry.insert(member.key_span);
            }
            Entry::Occupied(entry) => {
                diagnostics.push(duplicate(&member.key, member.key_span, *entry.get()));
                repeated.push(index);
            }
        }
    }
    repeated
}

fn duplicate(key: &str, second: Span, first: Span) -> Diagnostic {
    Diagnostic::new(&code::DUPLICATE_KEY, format!("the key {} occurs twice in one object", quoted(key)))
        .at(second, "defined again here")
        .related(first, "first defined here")
}

fn without(members: Vec<Member>, indices: &[usize]) -> Vec<Member> {
    let mut left_out = indices.iter().copied().peekable();
    let kept = members.into_iter().enumerate().filter(|(index, _)| left_out.next_if_eq(index).is_none());
    kept.map(|(_, member)| member).collect()
}
