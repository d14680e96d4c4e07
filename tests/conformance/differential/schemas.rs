//! Random schemas over all keywords, mostly such that some value fits them.

use serde_json::{Map, Value, json};

use super::pool::{NAMES, TEXTS};
use super::random::Random;

const TYPES: [&str; 7] = ["object", "array", "string", "number", "integer", "boolean", "null"];

/// Positions of components that can be referred to by a name of their own, and of one with an `$id`.
const ANCHORED: usize = 3;
const DYNAMIC: usize = 5;
const RESOURCE: usize = 7;

/// What the schemas of a document may say.
#[derive(Clone, Copy)]
pub(crate) struct Grammar {
    /// Only what OpenAPI 3.0 has, in its dialect.
    pub(crate) old: bool,
    pub(crate) formats: bool,
}

/// Makes the schemas of a document.
pub(crate) struct Maker<'a> {
    pub(crate) random: &'a mut Random,
    pub(crate) grammar: Grammar,
    /// The names of components that refer to each other: few, so that one that is refused takes few others along.
    pub(crate) names: &'a [String],
    /// Which of them is made: a reference to one before it cannot close a circle.
    pub(crate) at: usize,
}

impl Maker<'_> {
    /// The component of that position.
    pub(crate) fn component(&mut self) -> Value {
        let schema = self.schema(3, false);
        if self.grammar.old {
            return schema;
        }
        // Names by which others refer to it, and a resource of its own.
        let name = &self.names[self.at];
        match self.at {
            ANCHORED => named("$anchor", name, schema),
            DYNAMIC => named("$dynamicAnchor", name, schema),
            RESOURCE => self.resource(),
            _ => schema,
        }
    }

    /// A schema with an `$id`, whose references are seen from there.
    fn resource(&mut self) -> Value {
        let inner = self.leaf();
        let (here, there) = (*self.random.pick(&NAMES), *self.random.pick(&NAMES));
        json!({
            "$id": format!("https://random.test/{}", self.names[self.at]),
            "$defs": {"inner": inner},
            "type": "object",
            "properties": {here: {"$ref": "#/$defs/inner"}, there: {"$ref": "#"}},
            "additionalProperties": self.random.chance(50),
        })
    }

    /// A schema; `within` says that it stands in a member or an element, where a circle does no harm.
    pub(super) fn schema(&mut self, depth: usize, within: bool) -> Value {
        match self.random.below(100) {
            0..=8 => self.reference(within).unwrap_or_else(|| self.leaf()),
            9..=15 if depth > 0 => self.combination(depth),
            16..=18 if depth > 0 => self.union(depth),
            19..=21 if depth > 0 => self.merging(depth),
            22..=23 if depth > 0 => self.mixture(depth),
            24..=25 if !self.grammar.old => match self.random.below(6) {
                0 => json!(false),
                1 | 2 => json!(true),
                _ => json!({"const": self.constant(depth.min(1))}),
            },
            26..=29 => json!({"enum": self.constants()}),
            30 if self.grammar.old => json!({}),
            _ => {
                let kind = if depth == 0 { 2 + self.random.below(5) } else { self.kind() };
                self.typed(TYPES[kind], depth)
            }
        }
    }

    fn kind(&mut self) -> usize {
        *self.random.pick(&[0, 0, 0, 0, 1, 1, 2, 2, 2, 3, 4, 4, 5, 6])
    }

    fn leaf(&mut self) -> Value {
        let kind = 2 + self.random.below(4);
        self.typed(TYPES[kind], 0)
    }

    fn reference(&mut self, within: bool) -> Option<Value> {
        let limit = if within { self.names.len() } else { self.at };
        if limit == 0 {
            return None;
        }
        let target = self.random.below(limit);
        Some(match self.random.below(40) {
            0 if !self.grammar.old && ANCHORED < limit => {
                json!({"$ref": format!("#{}", self.names[ANCHORED])})
            }
            1 if !self.grammar.old && DYNAMIC < limit => {
                json!({"$dynamicRef": format!("#{}", self.names[DYNAMIC])})
            }
            2 | 3 if !self.grammar.old => {
                // Siblings count in 2020-12.
                json!({"$ref": self.pointer(target), "minProperties": 1, "minLength": 1})
            }
            _ => json!({"$ref": self.pointer(target)}),
        })
    }

    fn pointer(&self, target: usize) -> String {
        format!("#/components/schemas/{}", self.names[target])
    }

    /// `allOf`, `anyOf` or `oneOf`, often of one type.
    fn combination(&mut self, depth: usize) -> Value {
        let keyword = *self.random.pick(&["allOf", "anyOf", "oneOf"]);
        let kind = self.random.chance(60).then(|| TYPES[self.kind()]);
        let count = 1 + self.random.below(3);
        let branches = (0..count).map(|_| match kind {
            Some(kind) => self.typed(kind, depth - 1),
            None => self.schema(depth - 1, false),
        });
        json!({keyword: branches.collect::<Vec<_>>()})
    }

    /// Objects that are told apart by a member.
    fn union(&mut self, depth: usize) -> Value {
        let keyword = *self.random.pick(&["anyOf", "oneOf"]);
        let tags = &TEXTS[1..3 + self.random.below(2)];
        let branches = tags.iter().map(|tag| {
            let mut branch = self.typed("object", depth - 1);
            let tag = if self.grammar.old {
                json!({"type": "string", "enum": [tag]})
            } else {
                json!({"const": tag})
            };
            branch["properties"]["kind"] = tag;
            if self.random.chance(80) {
                branch["required"] = json!(["kind"]);
            }
            branch
        });
        json!({keyword: branches.collect::<Vec<_>>()})
    }

    /// Objects that hold at once and have members in common.
    fn merging(&mut self, depth: usize) -> Value {
        let mut parts: Vec<Value> = Vec::new();
        for _ in 0..2 + self.random.below(2) {
            if let Some(reference) = self.random.chance(25).then(|| self.reference(false)).flatten() {
                parts.push(reference);
                continue;
            }
            let part = self.overlapping(depth);
            parts.push(if self.random.chance(20) { json!({"allOf": [part]}) } else { part });
        }
        let mut schema = if self.random.chance(30) { parts.pop().unwrap_or_default() } else { json!({}) };
        // In OpenAPI 3.0 nothing holds beside a reference.
        if schema.get("$ref").is_some() {
            parts.push(std::mem::replace(&mut schema, json!({})));
        }
        schema["allOf"] = parts.into();
        schema
    }

    /// An object some of whose members most others have, too, down to the last depth.
    fn overlapping(&mut self, depth: usize) -> Value {
        let mut schema = self.typed("object", depth - 1);
        for name in &NAMES[..2] {
            let member = match self.random.below(10) {
                0..=4 if depth > 1 => self.overlapping(depth - 1),
                0..=6 => self.schema(depth - 1, true),
                _ => continue,
            };
            schema["properties"][*name] = member;
        }
        if self.random.chance(30)
            && let Value::Object(members) = &mut schema
        {
            members.remove("type");
            // It says nothing without a type.
            members.remove("nullable");
        }
        schema
    }

    /// Keywords of several types and none of `type`.
    fn mixture(&mut self, depth: usize) -> Value {
        let mut members = Map::new();
        for _ in 0..=self.random.below(3) {
            let kind = TYPES[self.kind()];
            self.rules(kind, depth, &mut members);
        }
        Value::Object(members)
    }

    pub(super) fn typed(&mut self, kind: &str, depth: usize) -> Value {
        let mut members = Map::new();
        let old = self.grammar.old;
        let kind = if old && kind == "null" { "boolean" } else { kind };
        members.insert("type".to_owned(), json!(kind));
        match self.random.below(25) {
            0 | 1 if old => drop(members.insert("nullable".to_owned(), json!(true))),
            0 | 1 if kind != "null" => drop(members.insert("type".to_owned(), json!([kind, "null"]))),
            2 if !old => {
                let other = *self.random.pick(&TYPES);
                if other != kind {
                    members.insert("type".to_owned(), json!([kind, other]));
                }
            }
            _ => {}
        }
        self.rules(kind, depth, &mut members);
        if old && kind == "array" && !members.contains_key("items") {
            members.insert("items".to_owned(), json!({}));
        }
        if depth > 0 && self.random.chance(12) {
            self.applicator(kind, depth, &mut members);
        }
        Value::Object(members)
    }

    /// A schema beside the others that is about the same value.
    fn applicator(&mut self, kind: &str, depth: usize, members: &mut Map<String, Value>) {
        let inner = |maker: &mut Self| {
            if maker.random.chance(70) {
                maker.typed(kind, depth - 1)
            } else {
                maker.schema(depth - 1, false)
            }
        };
        match self.random.below(6) {
            0 => drop(members.insert("not".to_owned(), inner(self))),
            1 | 2 if !self.grammar.old => {
                members.insert("if".to_owned(), inner(self));
                members.insert("then".to_owned(), inner(self));
                if self.random.chance(60) {
                    members.insert("else".to_owned(), inner(self));
                }
            }
            _ => {
                let keyword = *self.random.pick(&["allOf", "anyOf", "oneOf"]);
                let list = vec![inner(self), inner(self)];
                members.insert(keyword.to_owned(), list.into());
            }
        }
    }
}

/// The schema with a name by which it can be referred to.
fn named(keyword: &str, name: &str, schema: Value) -> Value {
    let mut schema = if schema.is_object() { schema } else { json!({"allOf": [schema]}) };
    schema[keyword] = name.into();
    schema
}
