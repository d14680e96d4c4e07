//! The tree of a document → every structural error in it, judged by the tables of its version.
//!
//! One walker interprets static tables (`table`, `schema_table`, in the words of `rule`): it goes down the tree and
//! the tables together, so that it always knows whether a key is a field, a name or part of a value. It knows no
//! object of the specification by itself, follows no reference, and leaves rules over several objects to others.
//! Examples, defaults, constants, enumerated values and extensions are values of the user's and not looked into.
//!
//! Recursion goes as deep as the tree, which the readers bound.

mod finding;
mod keys;
mod rule;
mod scalar;
mod schema_table;
mod slot;
mod table;
pub(super) mod wording;

use std::collections::HashMap;

use self::finding::{Report, agrees};
use self::rule::{Array, Case, Empty, Field, Keys, Kind, Need, Object, Several};
use self::scalar::Count;
use self::slot::{Part, Slot};
use super::version::Version;
use crate::diagnostic::{Diagnostics, code};
use crate::source::{Member, Node, Object as Members, Span, Value};

/// The number of the Schema Object's section, whose mends differ from those of other objects.
const SCHEMA_SECTION: u8 = 24;

/// Reports every structural error of a document. `openapi` itself is judged by [`super::version::version`].
pub(super) fn lint(version: Version, root: &Node, diagnostics: &mut Diagnostics) {
    lint_as(&table::OPENAPI, version, root, diagnostics);
}

/// Reports every structural error of a Schema Object that is a document of its own.
pub(super) fn lint_schema(version: Version, root: &Node, diagnostics: &mut Diagnostics) {
    lint_as(&schema_table::SCHEMA, version, root, diagnostics);
}

/// Reports every structural error of a node that holds one object of the specification.
fn lint_as(object: &'static Object, version: Version, node: &Node, diagnostics: &mut Diagnostics) {
    let mut walker = Walker { version, report: Report::new(version, diagnostics) };
    walker.value(&Kind::Object(object), node, &Slot::ROOT);
}

struct Walker<'d> {
    version: Version,
    report: Report<'d>,
}

impl Walker<'_> {
    fn value(&mut self, kind: &Kind, node: &Node, slot: &Slot<'_>) {
        match (kind, &node.value) {
            (Kind::Any, _)
            | (Kind::Boolean | Kind::OrBoolean(_), Value::Bool(_))
            | (Kind::True, Value::Bool(true))
            | (Kind::Number, Value::Number(_))
            | (Kind::Text, Value::String(_)) => {}
            (Kind::True, Value::Bool(false)) => {
                self.report.irregular_value("`true`", "taken as `true`", node.span, slot);
            }
            (Kind::Positive, Value::Number(number)) => {
                if !scalar::is_positive(number) {
                    self.report.bad_value("greater than zero", node.span, slot);
                }
            }
            (Kind::Count, Value::Number(number)) => match scalar::count(number) {
                Count::Fits => {}
                Count::Huge => {
                    self.report.irregular_value("below 2^64", "taken as 2^64 - 1", node.span, slot);
                }
                Count::Negative => self.report.bad_value("zero or more", node.span, slot),
                Count::Fractional => self.report.bad_value("a whole number", node.span, slot),
            },
            (Kind::Uri, Value::String(text)) => {
                if !scalar::may_be_uri(text) {
                    self.report.irregular_value("a URI", "a URI has no such characters", node.span, slot);
                }
            }
            (Kind::Reference, Value::String(text)) => {
                if text.is_empty() {
                    self.report.bad_value("a reference, not an empty string", node.span, slot);
                }
            }
            (Kind::OneOf(known), Value::String(text)) => {
                if !known.contains(&text.as_str()) {
                    self.report.unknown_value(known, text, node.span, slot);
                }
            }
            (Kind::Object(object), Value::Object(members)) => self.object(object, members, node, slot),
            (Kind::Object(object), Value::Bool(_))
                if object.boolean.is_some_and(|since| since <= self.version) => {}
            (Kind::Array(array) | Kind::OrArray(_, array), Value::Array(elements)) => {
                self.array(array, elements, node, slot);
            }
            (Kind::Map(keys, of), Value::Object(members)) => self.map(*keys, of, members, slot),
            (Kind::Single(keys, of), Value::Object(members)) => {
                if members.len() != 1 {
                    let must = format!("an object with one entry, found {}", members.len());
                    self.report.bad_value(&must, node.span, slot);
                }
                self.map(*keys, of, members, slot);
            }
            // What a YAML key without a value comes to: `tags:`.
            (
                Kind::Array(Array { empty: Empty::Allowed | Empty::Harmless, .. }) | Kind::Map(..),
                Value::Null,
            ) => {
                self.report.irregular_value("a list or map, found null", "taken as empty", node.span, slot);
            }
            (Kind::OrArray(one, _) | Kind::OrBoolean(one), Value::String(_) | Value::Object(_)) => {
                self.value(one, node, slot);
            }
            _ => self.report.wrong_kind(kind, node, slot),
        }
    }

    fn array(&mut self, array: &Array, elements: &[Node], node: &Node, slot: &Slot<'_>) {
        if elements.is_empty() && array.empty != Empty::Allowed {
            self.report.empty(array.empty == Empty::Refused, node, slot);
        }
        let slot = slot.element();
        let mut seen: HashMap<String, Span> = HashMap::new();
        for element in elements {
            self.value(&array.of, element, &slot);
            if array.distinct
                && let Some(first) = seen.insert(scalar::canonical(element), element.span)
            {
                self.report.repeated(element.span, first, &slot);
            }
        }
    }

    fn map(&mut self, keys: Keys, of: &Kind, members: &Members, slot: &Slot<'_>) {
        for member in members {
            self.entry(keys, of, member, &slot.entry(&member.key, member.key_span));
        }
    }

    /// A member whose key is no field: of a map, or of an object whose keys are free.
    fn entry(&mut self, keys: Keys, of: &Kind, member: &Member, slot: &Slot<'_>) {
        if member.key == "$ref"
            && member.node.as_str().is_some()
            && matches!(of, Kind::Object(_) | Kind::Array(_))
        {
            // A name like any other where an object stands behind it; a text can only be meant as a reference.
            let place = match (slot.part, slot.owner) {
                (Part::Entry(_), _) | (_, None) => format!("`{}`", slot.field),
                (_, Some(owner)) => owner.a(),
            };
            return self.report.reference_refused(&place, slot.owner, member.key_span);
        }
        if let Some(fault) = keys::fault(keys, &member.key) {
            self.report.bad_key(&member.key, member.key_span, fault, slot);
        }
        self.value(of, &member.node, slot);
    }

    fn object(&mut self, object: &'static Object, members: &Members, node: &Node, slot: &Slot<'_>) {
        let mut complete = true;
        if let Some(reference) = members.member("$ref")
            && object.pattern.is_none_or(|_| reference.node.as_str().is_some())
            && object.field("$ref", self.version, &[]).is_none()
        {
            if object.is_referable(self.version) {
                return self.reference(object, members);
            }
            // The rest may stand behind the reference.
            complete = false;
            self.report.reference_refused(&object.a(), Some(object), reference.key_span);
        }
        let cases = Cases::of(object, members);
        for member in members {
            let key = member.key.as_str();
            let slot = Slot {
                owner: Some(object),
                field: key,
                part: Part::Whole,
                key: Some(member.key_span),
                descriptive: false,
            };
            if let Some(field) = object.field(key, self.version, &cases.active) {
                let slot = Slot { descriptive: field.descriptive, ..slot };
                let takes = |row: &&Field| row.name == key && agrees(&row.kind, &member.node.value);
                match object
                    .rows()
                    .filter(|_| field.lenient && !agrees(&field.kind, &member.node.value))
                    .find(takes)
                {
                    Some(row) => self.report.other_dialect(row, &member.node, &slot),
                    None => self.value(&field.kind, &member.node, &slot),
                }
            } else if (object.extensions && key.starts_with("x-")) || (!complete && key == "$ref") {
                // Anything goes in an extension; the reference was dealt with.
            } else if let Some((keys, of)) = &object.pattern {
                self.entry(*keys, of, member, &slot);
            } else if let (Some(tag), Some(other)) = (cases.tag, Cases::owner_of(object, key, self.version)) {
                self.report.misplaced_field(object, member, tag, other.value);
            } else {
                self.report.unknown_field(object, member, members);
            }
        }
        if complete {
            // An array's element has no key: its first line stands for it.
            let first = members.iter().next().map_or(node.span, |member| member.key_span);
            self.missing(object, members, &cases, slot.key.unwrap_or(first));
        }
        self.groups(object, members, complete, slot.key.unwrap_or(node.span));
    }

    fn missing(&mut self, object: &'static Object, members: &Members, cases: &Cases<'_>, at: Span) {
        let rows = object.fields.iter().chain(cases.active.iter().flat_map(|case| case.fields));
        for field in rows.filter(|field| field.is_in(self.version) && members.get(field.name).is_none()) {
            match field.need {
                Need::Optional => {}
                Need::Required => self.report.missing_field(object, field, None, at),
                Need::Assumed(what) => self.report.missing_field(object, field, Some(what), at),
            }
        }
    }

    fn groups(&mut self, object: &'static Object, members: &Members, complete: bool, at: Span) {
        for group in object.groups.iter().filter(|group| group.since <= self.version) {
            let present: Vec<&Member> =
                group.fields.iter().filter_map(|field| members.member(field)).collect();
            match (present.as_slice(), group.none, group.several) {
                ([], Some(meaning), _) if complete => self.report.missing_group(object, group, meaning, at),
                ([first, second, ..], _, Several::Contradiction) => {
                    self.report.conflict(object, &code::CONTRADICTION, first, second);
                }
                ([first, second, ..], _, Several::Harmless) => {
                    self.report.conflict(object, &code::EXCLUSIVE_FIELDS, first, second);
                }
                _ => {}
            }
        }
    }

    /// A Reference Object in the place of another.
    fn reference(&mut self, object: &'static Object, members: &Members) {
        let mut ignored = Vec::new();
        for member in members {
            let slot = Slot {
                owner: Some(&table::REFERENCE),
                field: &member.key,
                part: Part::Whole,
                key: Some(member.key_span),
                descriptive: false,
            };
            match table::REFERENCE.field(&member.key, self.version, &[]) {
                Some(field) => {
                    self.value(&field.kind, &member.node, &Slot { descriptive: field.descriptive, ..slot });
                }
                // Nobody expects an extension to change what is served.
                None if member.key.starts_with("x-") => {}
                None => ignored.push(member),
            }
        }
        self.report.siblings(object, &ignored);
    }
}

/// The cases of an object that hold for one set of members.
struct Cases<'a> {
    active: Vec<&'static Case>,
    /// The field that decided, where one did.
    tag: Option<&'a Member>,
}

impl<'a> Cases<'a> {
    fn of(object: &'static Object, members: &'a Members) -> Self {
        let value =
            |case: &Case| members.member(case.tag).filter(|tag| tag.node.as_str() == Some(case.value));
        let active: Vec<&Case> = object.cases.iter().filter(|case| value(case).is_some()).collect();
        let tag = active.first().and_then(|case| members.member(case.tag));
        Self { active, tag }
    }

    /// The case that has the field, for a field that no active one has.
    fn owner_of(object: &'static Object, key: &str, version: Version) -> Option<&'static Case> {
        let has = |case: &&Case| case.fields.iter().any(|field| field.name == key && field.is_in(version));
        object.cases.iter().find(has)
    }
}

#[cfg(test)]
pub(super) mod tests;
