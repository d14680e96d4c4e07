//! Schemas of error answers → what the router fills them with.
//!
//! A member is known by its name and its type. What comes out is held against the schema by the interpreter, for a request
//! with a violation and for any other refusal; where it does not fit, the router gives no such answer. This stage does not
//! know Rust.

use std::collections::HashMap;

use specwright_runtime::json::Tree;

use crate::ir::{Api, Payload, Status};
use crate::judge::Judge;
use crate::schema::{Schema, SchemaId, Schemas, Types, View};
use crate::source::Node;

/// What a value is filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Problem details as RFC 9457 has them.
    Problem,
    /// An object of these members.
    Object(Vec<(String, Fill)>),
    /// A list with an item for each violation.
    Each(Box<Fill>),
    /// The list of violations as problem details have it.
    Violations,
    /// An object with a member for each violation.
    ByName(Box<Fill>),
    /// What is wrong, in a sentence.
    Detail,
    /// The name of the status.
    Title,
    /// The status as a number.
    Status,
    /// The same, where only some are let in, such as this one.
    ListedStatus(String),
    /// The status as a text.
    StatusText,
    /// A word for programs.
    Slug,
    /// Where a violation is.
    Pointer,
    /// The same step by step: the part of the request, then names, keys and indices, these as texts where nothing else is
    /// let in.
    Steps {
        /// Whether indices are texts.
        texts: bool,
    },
    /// Which part of the request it is in.
    In,
    /// The keyword that is violated.
    Keyword,
    /// The path of the request.
    Path,
    /// The time of day.
    Now,
    /// Of these words the one that says what is wrong.
    Word(Vec<String>),
    /// A fixed value, as JSON text.
    Json(String),
}

/// Numbers of these names are the status.
const STATUSES: [&str; 7] =
    ["status", "statuscode", "httpstatus", "httpstatuscode", "code", "errorcode", "error"];

/// Texts and lists of these names say where a violation is.
const POINTERS: [&str; 13] = [
    "field",
    "path",
    "pointer",
    "property",
    "loc",
    "location",
    "param",
    "parameter",
    "name",
    "source",
    "key",
    "propertypath",
    "fieldname",
];

/// So deep are error answers looked at.
const DEEPEST: usize = 6;

/// What fills the error answers of an API, by their schemas.
pub(crate) fn fills(api: &Api, judge: &Judge) -> HashMap<SchemaId, Fill> {
    let mut found: HashMap<SchemaId, Option<Fill>> = HashMap::new();
    let responses = api.operations.iter().flat_map(|operation| &operation.responses);
    let errors = responses.filter(|response| {
        matches!(response.status, Status::Code(400..) | Status::Range(4 | 5) | Status::Default)
    });
    for content in errors.flat_map(|response| &response.contents) {
        let (Payload::Json(schema) | Payload::Text(schema)) = content.payload else { continue };
        found.entry(schema).or_insert_with(|| {
            let problem = content.media_type.starts_with("application/problem+json");
            let fits = |fill: &Fill| fits(judge, schema, fill);
            let own = || candidates(&api.schemas, schema).into_iter().find(|fill| fits(fill));
            let standard = || Some(Fill::Problem).filter(|fill| fits(fill));
            if problem { standard().or_else(own) } else { own().or_else(standard) }
        });
    }
    found.into_iter().filter_map(|(schema, fill)| Some((schema, fill?))).collect()
}

/// Fillings to try: with all members that are known, then with those only that must be there.
fn candidates(schemas: &Schemas, schema: SchemaId) -> Vec<Fill> {
    let mut list = Vec::new();
    for sparse in [false, true] {
        let deriving = Deriving { schemas, sparse };
        for branch in branches(schemas, schema) {
            let Some(found) = deriving.value("", branch, true, false, 0) else { continue };
            // What is wrong is told in full, if the schema lets it in.
            let full = found.with_violations();
            list.extend(full.into_iter().chain([found]));
        }
    }
    list
}

/// The schema, and where it is a choice, each alternative.
fn branches(schemas: &Schemas, schema: SchemaId) -> Vec<SchemaId> {
    let target = &schemas[schemas.target(schema)];
    let mut list = vec![schema];
    list.extend(target.one_of.iter().chain(&target.any_of).take(8));
    list
}

fn fits(judge: &Judge, schema: SchemaId, fill: &Fill) -> bool {
    [false, true].into_iter().all(|violated| {
        let json = fill.sample(violated);
        Tree::parse(&json).is_ok_and(|tree| judge.accepts_tree(schema, View::Response, &tree))
    })
}

struct Deriving<'a> {
    schemas: &'a Schemas,
    /// Whether members are left out that need not be there.
    sparse: bool,
}

/// What all schemas that apply to one value say together.
#[derive(Default)]
struct Together<'a> {
    parts: Vec<&'a Schema>,
}

impl<'a> Together<'a> {
    fn of(schemas: &'a Schemas, id: SchemaId) -> Self {
        let mut found = Self::default();
        let (mut pending, mut seen) = (vec![id], Vec::new());
        while let Some(id) = pending.pop() {
            if !seen.contains(&id) {
                seen.push(id);
                let schema = &schemas[id];
                found.parts.push(schema);
                pending.extend(schema.target());
                pending.extend(&schema.all_of);
            }
        }
        found
    }

    fn types(&self) -> Types {
        let types = self.parts.iter().filter_map(|part| part.types).fold(Types::ALL, Types::and);
        let object = self.parts.iter().any(|part| !part.object.properties.is_empty());
        if types == Types::ALL && object { Types::OBJECT } else { types }
    }

    /// The values that it may have, where they are listed.
    fn fixed(&self) -> &'a [Node] {
        let listed = |part: &&'a Schema| match (&part.constant, &part.enumeration) {
            (Some(only), _) => Some(std::slice::from_ref(only)),
            (None, list) => list.as_deref(),
        };
        self.parts.iter().find_map(listed).unwrap_or_default()
    }

    fn format(&self) -> &str {
        self.parts.iter().find_map(|part| part.format.as_deref()).unwrap_or_default()
    }
}

impl Deriving<'_> {
    /// What a member of that name is filled with; `inside` a list of violations it is about one of them.
    fn value(&self, name: &str, id: SchemaId, required: bool, inside: bool, depth: usize) -> Option<Fill> {
        if depth > DEEPEST {
            return None;
        }
        let together = Together::of(self.schemas, id);
        let types = together.types();
        let word = plain(name);
        let is_number = types != Types::ALL && (types.has(Types::INTEGER) || types.has(Types::NUMBER));
        match together.fixed() {
            [] => {}
            [only] => return required.then(|| Fill::Json(crate::carry::json(self.schemas, only))),
            [first, ..] if is_number && STATUSES.contains(&word.as_str()) => {
                return Some(Fill::ListedStatus(crate::carry::json(self.schemas, first)));
            }
            several => {
                let words: Vec<String> =
                    several.iter().filter_map(|node| node.as_str().map(str::to_owned)).collect();
                return (!words.is_empty()).then_some(Fill::Word(words));
            }
        }
        let is = |words: &[&str]| words.contains(&word.as_str());
        if types.has(Types::OBJECT) && types != Types::ALL {
            return self.object(&together, &word, required, inside, depth);
        }
        if types.has(Types::ARRAY) && types != Types::ALL {
            return self.list(&together, (&word, inside), required, depth);
        }
        let fill = if types.has(Types::STRING) { text(&word, together.format(), inside) } else { None };
        if fill.is_some() {
            return fill;
        }
        if types != Types::ALL && types.has(Types::BOOLEAN) {
            return required.then(|| Fill::Json(is(&["error", "iserror", "failed", "failure"]).to_string()));
        }
        if is_number && is(&STATUSES) {
            return Some(Fill::Status);
        }
        if required && types.has(Types::NULL) {
            return Some(Fill::Json("null".to_owned()));
        }
        // A text that must be there, of which nothing is known but that it is one.
        (required && types == Types::STRING && together.format().is_empty()).then_some(Fill::Detail)
    }

    fn list(
        &self,
        together: &Together<'_>,
        (word, inside): (&str, bool),
        required: bool,
        depth: usize,
    ) -> Option<Fill> {
        let items = together.parts.iter().find_map(|part| part.array.items);
        if inside {
            // Of one violation the way to what is wrong, step by step; of all else nothing is known.
            let steps = POINTERS.contains(&word).then_some(items).flatten().map(|items| {
                let texts = self.is_text(items);
                Fill::Steps { texts }
            });
            return steps.or_else(|| required.then(|| Fill::Json("[]".to_owned())));
        }
        let item = items.and_then(|items| self.value("message", items, true, true, depth + 1));
        match item {
            Some(item) if required || !self.sparse => Some(Fill::Each(Box::new(item))),
            _ => required.then(|| Fill::Json("[]".to_owned())),
        }
    }

    /// Whether a schema lets strings in only.
    fn is_text(&self, id: SchemaId) -> bool {
        Together::of(self.schemas, id).types() == Types::STRING
    }

    fn object(
        &self,
        together: &Together<'_>,
        word: &str,
        required: bool,
        inside: bool,
        depth: usize,
    ) -> Option<Fill> {
        let mut members: Vec<(String, Fill)> = Vec::new();
        let needed = |name: &str| together.parts.iter().any(|part| part.object.required.contains_key(name));
        for part in &together.parts {
            for (name, (_, property)) in &part.object.properties {
                let must = needed(name);
                if members.iter().any(|(known, _)| known == name) || (self.sparse && !must) {
                    continue;
                }
                match self.value(name, *property, must, inside, depth + 1) {
                    Some(fill) => members.push((name.clone(), fill)),
                    None if must => return None,
                    None => {}
                }
            }
        }
        if members.is_empty() && matches!(word, "errors" | "details" | "violations" | "fields") {
            let other = together.parts.iter().find_map(|part| part.object.additional_properties);
            let value = other.and_then(|id| self.value("message", id, true, true, depth + 1));
            return value.filter(|_| !self.sparse || required).map(|value| Fill::ByName(Box::new(value)));
        }
        // An object that would say nothing is left out.
        let says = members.iter().any(|(_, fill)| !matches!(fill, Fill::Json(_)));
        (says || required).then_some(Fill::Object(members))
    }
}

/// What a text of that name is filled with.
fn text(word: &str, format: &str, inside: bool) -> Option<Fill> {
    Some(match word {
        _ if format == "date-time" => Fill::Now,
        _ if format == "uri" || format == "uri-reference" => Fill::Json("\"about:blank\"".to_owned()),
        _ if !format.is_empty() => return None,
        _ if inside && POINTERS.contains(&word) => Fill::Pointer,
        "in" | "place" if inside => Fill::In,
        "keyword" | "rule" | "constraint" | "type" | "code" if inside => Fill::Keyword,
        "message" | "msg" | "detail" | "details" | "description" | "reason" | "error" | "errormessage"
        | "errordescription" | "usermessage" | "developermessage" | "faultmessage" | "faultstring"
        | "info" | "text" | "statusdescription" | "" => Fill::Detail,
        "title" | "statustext" | "summary" => Fill::Title,
        "status" | "statuscode" | "httpstatus" => Fill::StatusText,
        "code" | "type" | "errorcode" | "errortype" | "name" | "errorname" | "key" | "kind" => Fill::Slug,
        "path" | "instance" | "uri" | "url" => Fill::Path,
        "timestamp" | "time" => Fill::Now,
        _ => return None,
    })
}

/// `error_description` and `errorDescription` are one word.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

impl Fill {
    /// An object that has no list of what is wrong, with one.
    fn with_violations(&self) -> Option<Self> {
        const NAME: &str = "errors";
        let Self::Object(members) = self else { return None };
        if self.has_list() || members.iter().any(|(name, _)| name == NAME) {
            return None;
        }
        let mut members = members.clone();
        members.push((NAME.to_owned(), Self::Violations));
        Some(Self::Object(members))
    }

    fn has_list(&self) -> bool {
        match self {
            Self::Problem | Self::Each(_) | Self::ByName(_) | Self::Violations => true,
            Self::Object(members) => members.iter().any(|(_, fill)| fill.has_list()),
            _ => false,
        }
    }

    /// What the runtime would write, for a request with a violation or for another refusal.
    fn sample(&self, violated: bool) -> String {
        let object = |members: Vec<(String, String)>| {
            let members = members.into_iter().map(|(name, value)| format!("{}:{value}", quoted(&name)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        };
        match self {
            Self::Problem => {
                let errors = r##","errors":[{"detail":"must be 1 or more","in":"body","pointer":"#","keyword":"minimum"}]"##;
                let errors = if violated { errors } else { "" };
                format!(
                    r#"{{"type":"about:blank","title":"Bad Request","status":400,"detail":"It is wrong."{errors}}}"#
                )
            }
            Self::Object(members) => {
                let told = members.iter().filter(|(_, fill)| violated || *fill != Self::Violations);
                object(told.map(|(name, fill)| (name.clone(), fill.sample(violated))).collect())
            }
            Self::Each(item) => format!("[{}]", item.sample(violated)),
            Self::Violations if violated => {
                r##"[{"detail":"must be 1 or more","in":"body","pointer":"#","keyword":"minimum"}]"##
                    .to_owned()
            }
            Self::Violations => "[]".to_owned(),
            Self::ByName(value) if violated => {
                object(vec![("body#/items/0".to_owned(), value.sample(violated))])
            }
            Self::ByName(_) => "{}".to_owned(),
            Self::Detail => quoted("The request has 1 violation."),
            Self::Title => quoted("Unprocessable Content"),
            Self::Status => "400".to_owned(),
            Self::ListedStatus(text) => text.clone(),
            Self::StatusText => quoted("400"),
            Self::Slug => quoted("validation_failed"),
            Self::Pointer => quoted("body#/items/0"),
            Self::Steps { texts: true } => r#"["body","items","0"]"#.to_owned(),
            Self::Steps { texts: false } => r#"["body","items",0]"#.to_owned(),
            Self::In => quoted("body"),
            Self::Keyword => quoted("minimum"),
            Self::Path => quoted("/items"),
            Self::Now => quoted("2026-01-01T00:00:00Z"),
            Self::Word(words) => quoted(words.first().map_or("", String::as_str)),
            Self::Json(text) => text.clone(),
        }
    }
}

fn quoted(text: &str) -> String {
    Tree::String(text.into()).to_string()
}
