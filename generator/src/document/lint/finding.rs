//! What the walker found → a diagnostic: the sentence, the label, the mend and the section of the specification.

use std::collections::HashSet;

use super::keys::Fault;
use super::rule::{Array, Field, Group, Kind, Object};
use super::slot::Slot;
use super::wording::{closest, closest_value, echo, list};
use crate::diagnostic::code;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::version::Version;
use crate::source::{Member, Node, Span, Value};

/// The findings of one walk.
pub(super) struct Report<'a> {
    pub(super) version: Version,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// What was told: an alias brings the same place to the walker many times.
    told: HashSet<(&'static str, Span, String)>,
}

impl<'a> Report<'a> {
    pub(super) fn new(version: Version, diagnostics: &'a mut Diagnostics) -> Self {
        Self { version, diagnostics, told: HashSet::new() }
    }

    /// Tells a finding once, with the section that it rests on.
    fn tell(&mut self, object: Option<&Object>, diagnostic: Diagnostic) {
        let span = diagnostic.primary.as_ref().map(|label| label.span);
        let known =
            span.is_some_and(|at| !self.told.insert((diagnostic.code.id, at, diagnostic.message.clone())));
        if !known {
            self.diagnostics.push(match object {
                Some(object) => diagnostic.note(self.section(object)),
                None => diagnostic,
            });
        }
    }

    fn section(&self, object: &Object) -> String {
        let chapter = match self.version {
            Version::V3_0 => "4.7",
            Version::V3_1 => "4.8",
            Version::V3_2 => "4",
        };
        format!("OpenAPI {} §{chapter}.{} {}", self.version.cited(), object.section, object.name)
    }

    /// A value of another kind than the place takes.
    pub(super) fn wrong_kind(&mut self, kind: &Kind, node: &Node, slot: &Slot<'_>) {
        let expected = expected(kind, self.version);
        let message = format!("{slot} must be {expected}, found {}", node.kind());
        let code = match node.value {
            _ if slot.descriptive => &code::WRONG_DESCRIPTION,
            Value::Null => &code::NULL_VALUE,
            _ => &code::VALUE_KIND,
        };
        let mut finding = Diagnostic::new(code, message).at(node.span, format!("expected {expected}"));
        if let Some(help) = self.mend_of_kind(kind, node, slot) {
            finding = finding.help(help);
        }
        if slot.descriptive {
            let scalar =
                matches!((kind, &node.value), (Kind::Text | Kind::Uri, Value::Bool(_) | Value::Number(_)));
            finding = finding.note(if scalar { "it is read as text" } else { "it is left out" });
        }
        self.tell(slot.owner, finding);
    }

    fn mend_of_kind(&self, kind: &Kind, node: &Node, slot: &Slot<'_>) -> Option<String> {
        if let Some(hint) = slot.hint(self.version) {
            return Some(hint.to_owned());
        }
        let text = match (kind, &node.value) {
            (Kind::OneOf(known) | Kind::OrArray(Kind::OneOf(known), _), Value::Null)
                if known.contains(&"null") =>
            {
                "quote it: `\"null\"`".to_owned()
            }
            (Kind::Object(object), Value::Null) if object.section == super::SCHEMA_SECTION => {
                "write `{}` for a schema that accepts every value".to_owned()
            }
            (_, Value::Null) => "leave it out, or give it a value".to_owned(),
            (Kind::Text | Kind::Uri | Kind::OneOf(_), Value::Number(number)) => {
                format!("quote it: `\"{}\"`", echo(number.as_str()))
            }
            (Kind::Text | Kind::Uri | Kind::OneOf(_), Value::Bool(value)) => {
                format!("quote it: `\"{value}\"`")
            }
            (Kind::Boolean, Value::String(text)) if text == "true" || text == "false" => {
                format!("remove the quotes: `{text}`")
            }
            (Kind::Number | Kind::Positive | Kind::Count, Value::String(text))
                if text.parse::<f64>().is_ok() =>
            {
                format!("remove the quotes: `{}`", echo(text))
            }
            (Kind::Array(Array { of, .. }), value @ (Value::String(_) | Value::Object(_)))
                if agrees(of, value) =>
            {
                "write it as a list of one".to_owned()
            }
            _ => return None,
        };
        Some(text)
    }

    /// A text that is not among those that the place takes.
    pub(super) fn unknown_value(&mut self, known: &[&str], text: &str, span: Span, slot: &Slot<'_>) {
        let mut finding = Diagnostic::new(&code::BAD_VALUE, format!("{slot} cannot be `{}`", echo(text)))
            .at(span, format!("expected {}", list(known.iter().copied(), "or")));
        let later = slot.owner.into_iter().flat_map(Object::rows).find(|row| {
            let takes = matches!(row.kind, Kind::OneOf(values) if values.contains(&text));
            takes && row.name == slot.field && row.since > self.version
        });
        if let Some(row) = later {
            finding = finding.help(format!("`{}` came with OpenAPI {}", echo(text), row.since));
        } else if let Some(meant) = closest_value(text, known) {
            finding = finding.help(format!("did you mean `{meant}`?"));
        } else if let Some(hint) = slot.hint(self.version) {
            finding = finding.help(hint);
        }
        self.tell(slot.owner, finding);
    }

    /// A value of the right kind that the place does not take.
    pub(super) fn bad_value(&mut self, must: &str, span: Span, slot: &Slot<'_>) {
        self.tell(
            slot.owner,
            Diagnostic::new(&code::BAD_VALUE, format!("{slot} must be {must}")).at(span, ""),
        );
    }

    /// A value that breaks a rule and has one meaning all the same.
    pub(super) fn irregular_value(&mut self, must: &str, meaning: &str, span: Span, slot: &Slot<'_>) {
        let finding = Diagnostic::new(&code::IRREGULAR_VALUE, format!("{slot} must be {must}"));
        self.tell(slot.owner, finding.at(span, meaning));
    }

    /// A field that the object does not have.
    pub(super) fn unknown_field(
        &mut self,
        object: &'static Object,
        member: &Member,
        present: &crate::source::Object,
    ) {
        let (key, version) = (member.key.as_str(), self.version);
        let message = format!("unknown field `{}` in {}", echo(key), object.a());
        let candidates = object.rows().filter(|row| row.is_in(version) && present.get(row.name).is_none());
        let meant = closest(key, candidates.map(|row| row.name));
        let other_versions: Vec<&Field> = object.rows().filter(|row| row.name == key).collect();
        let finding =
            if let (Some(first), Some(last)) = (
                other_versions.iter().map(|row| row.since).min(),
                other_versions.iter().map(|row| row.until).max(),
            ) {
                let told = if first > version {
                    format!("`{key}` came with OpenAPI {first}")
                } else {
                    format!("`{key}` was dropped after OpenAPI {last}")
                };
                let message = format!("{} of OpenAPI {version} has no field `{key}`", object.a());
                let finding = Diagnostic::new(&code::OTHER_VERSION, message).at(member.key_span, told);
                finding.help(object.hint(key, version).map_or_else(
                    || format!("remove it, or raise `openapi` to {}", first.cited()),
                    str::to_owned,
                ))
            } else if let Some(hint) = object.hint(key, version) {
                Diagnostic::new(&code::UNKNOWN_FIELD, message)
                    .at(member.key_span, "this field is ignored")
                    .help(hint)
            } else if let Some(meant) = meant {
                let help = format!("did you mean `{meant}`?");
                Diagnostic::new(&code::UNKNOWN_FIELD, message)
                    .at(member.key_span, "this field is ignored")
                    .help(help)
            } else if object.open.is_some_and(|since| since <= version) {
                return;
            } else {
                Diagnostic::new(&code::UNKNOWN_FIELD, message)
                    .at(member.key_span, "this field is ignored")
                    .help("remove it, or let its name start with `x-`")
            };
        self.tell(Some(object), finding);
    }

    /// A value as another version has it, which is read so.
    pub(super) fn other_dialect(&mut self, row: &Field, node: &Node, slot: &Slot<'_>) {
        let version = if row.since > self.version { row.since } else { row.until };
        let finding =
            Diagnostic::new(&code::OTHER_VERSION, format!("{slot} is written as in OpenAPI {version}"));
        let finding = finding.at(node.span, format!("read as OpenAPI {version} has it"));
        self.tell(
            slot.owner,
            match slot.hint(self.version) {
                Some(hint) => finding.help(hint),
                None => finding,
            },
        );
    }

    /// A field that belongs to another value of the field that decides.
    pub(super) fn misplaced_field(&mut self, object: &Object, member: &Member, tag: &Member, belongs: &str) {
        let value = echo(tag.node.as_str().unwrap_or_default());
        let message = format!("`{}` has no meaning where `{}` is `{value}`", echo(&member.key), tag.key);
        let finding = Diagnostic::new(&code::UNKNOWN_FIELD, message)
            .at(member.key_span, format!("this field belongs to `{}: {belongs}`", tag.key))
            .related(tag.node.span, "decided here");
        self.tell(Some(object), finding);
    }

    /// A required field that is not there.
    pub(super) fn missing_field(&mut self, object: &Object, field: &Field, assumed: Option<&str>, at: Span) {
        let code = if assumed.is_some() { &code::MISSING_ASSUMED } else { &code::MISSING_FIELD };
        let message = format!("{} lacks the required field `{}`", object.a(), field.name);
        let finding = Diagnostic::new(code, message).at(at, format!("`{}` is missing here", field.name));
        let finding = match (assumed, field.kind) {
            (Some(what), _) => {
                finding.help(format!("add `{}`; until then this is assumed: {what}", field.name))
            }
            (None, Kind::OneOf(known)) => finding.help(format!(
                "add `{}` with one of {}",
                field.name,
                list(known.iter().copied(), "and")
            )),
            (None, kind) => finding.help(format!("add `{}`, {}", field.name, expected(&kind, self.version))),
        };
        self.tell(Some(object), finding);
    }

    /// None of several fields of which one is needed.
    pub(super) fn missing_group(&mut self, object: &Object, group: &Group, meaning: &str, at: Span) {
        let names = list(group.fields.iter().copied(), "and");
        let finding = Diagnostic::new(&code::MISSING_ASSUMED, format!("{} has none of {names}", object.a()));
        let finding = finding.at(at, meaning);
        self.tell(Some(object), finding.help(format!("add {}", list(group.fields.iter().copied(), "or"))));
    }

    /// Fields that exclude each other.
    pub(super) fn conflict(&mut self, object: &Object, code: &'static Code, first: &Member, second: &Member) {
        let names = list([first.key.as_str(), second.key.as_str()], "and");
        let finding = Diagnostic::new(code, format!("{} has both {names}", object.a()))
            .at(second.key_span, "one of them has to go")
            .related(first.key_span, "the other one");
        self.tell(Some(object), finding);
    }

    /// A key that its map does not take.
    pub(super) fn bad_key(&mut self, key: &str, span: Span, fault: Fault, slot: &Slot<'_>) {
        let code = if fault.serious { &code::BAD_KEY } else { &code::IRREGULAR_KEY };
        let finding = Diagnostic::new(code, format!("the key `{}` is {}", echo(key), fault.what));
        self.tell(slot.owner, finding.at(span, "").help(fault.help));
    }

    /// An array or object that must not be empty.
    pub(super) fn empty(&mut self, serious: bool, node: &Node, slot: &Slot<'_>) {
        let code = if serious { &code::EMPTY } else { &code::EMPTY_HARMLESS };
        self.tell(
            slot.owner,
            Diagnostic::new(code, format!("{slot} must not be empty")).at(node.span, "nothing here"),
        );
    }

    /// Equal elements of an array whose elements are distinct.
    pub(super) fn repeated(&mut self, again: Span, first: Span, slot: &Slot<'_>) {
        let finding = Diagnostic::new(&code::REPEATED_ELEMENT, format!("{slot} occurs twice"))
            .at(again, "occurs again here")
            .related(first, "first here")
            .help("remove one of them");
        self.tell(slot.owner, finding);
    }

    /// `$ref` where the specification has no reference.
    pub(super) fn reference_refused(&mut self, place: &str, owner: Option<&Object>, key: Span) {
        let finding = Diagnostic::new(&code::REFERENCE_REFUSED, format!("{place} cannot be a reference"))
            .at(key, "no `$ref` here")
            .help("write the content in this place, or refer from an object that may be a Reference Object");
        self.tell(owner, finding);
    }

    /// Fields beside `$ref` that a Reference Object does not have.
    pub(super) fn siblings(&mut self, object: &Object, ignored: &[&Member]) {
        let Some(first) = ignored.first() else { return };
        let names = list(ignored.iter().map(|member| member.key.as_str()), "and");
        let are = if ignored.len() == 1 { "is" } else { "are" };
        let finding =
            Diagnostic::new(&code::REFERENCE_SIBLINGS, format!("{names} beside `$ref` {are} ignored"))
                .at(first.key_span, "ignored")
                .help(if object.section == super::SCHEMA_SECTION {
                    "remove what is ignored, or move the reference into `allOf: [{$ref: …}]` beside it"
                } else {
                    "remove what is ignored"
                });
        self.tell(Some(&super::table::REFERENCE), finding);
    }
}

/// Whether a value is of a kind, at first sight.
pub(super) fn agrees(kind: &Kind, value: &Value) -> bool {
    matches!(
        (kind, value),
        (Kind::Boolean, Value::Bool(_))
            | (Kind::Number, Value::Number(_))
            | (Kind::Text | Kind::Uri | Kind::OneOf(_), Value::String(_))
            | (Kind::Object(_), Value::Object(_))
    )
}

/// What a place takes.
fn expected(kind: &Kind, version: Version) -> String {
    match kind {
        Kind::Any => "any value".to_owned(),
        Kind::Boolean => "a boolean".to_owned(),
        Kind::True => "`true`".to_owned(),
        Kind::Number | Kind::Positive => "a number".to_owned(),
        Kind::Count => "a whole number".to_owned(),
        Kind::Text | Kind::Uri | Kind::Reference | Kind::OneOf(_) => "a string".to_owned(),
        Kind::Object(object) if object.boolean.is_some_and(|since| since <= version) => {
            format!("{} or a boolean", object.a())
        }
        Kind::Object(object) => object.a(),
        Kind::Array(_) => "an array".to_owned(),
        Kind::Map(..) | Kind::Single(..) => "an object".to_owned(),
        Kind::OrArray(one, _) => format!("{} or an array", expected(one, version)),
        Kind::OrBoolean(Kind::Object(object)) => format!("{} or a boolean", object.a()),
        Kind::OrBoolean(one) => format!("{} or a boolean", expected(one, version)),
    }
}
