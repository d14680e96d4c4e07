//! A walk over a schema that makes values which tend to fit it.
//!
//! Several schemas hold for a value at once, so the walk goes over lists of them; of alternatives it takes one.

use serde_json::{Map, Value};

use super::pool::{self, FORMATS, NAMES, TEXTS};
use super::random::Random;

/// How deep values are, and how many schemas may hold for one.
const DEPTH: usize = 6;
const WIDTH: usize = 40;

/// Makes values.
pub(crate) struct Walk<'a> {
    pub(crate) random: &'a mut Random,
    /// The schemas of the document, in the words of 2020-12.
    pub(crate) schemas: &'a Map<String, Value>,
    /// The component that references without a name are seen from.
    pub(crate) root: &'a Value,
    /// How many more values may be made.
    pub(crate) budget: usize,
}

impl<'a> Walk<'a> {
    /// A value for a component.
    pub(crate) fn component(random: &'a mut Random, schemas: &'a Map<String, Value>, name: &str) -> Value {
        let root = &schemas[name];
        Walk { random, schemas, root, budget: 80 }.value(vec![root], 0)
    }

    fn value(&mut self, schemas: Vec<&'a Value>, depth: usize) -> Value {
        self.budget = self.budget.saturating_sub(1);
        // A schema that requires itself has no value, and is not walked without end.
        if depth > 2 * DEPTH {
            return Value::Null;
        }
        let mut all = Vec::new();
        for schema in schemas {
            self.flatten(schema, 0, &mut all);
        }
        if let Some(value) = self.constant(&all) {
            return value;
        }
        match self.kind(&all) {
            "null" => Value::Null,
            "boolean" => self.random.chance(50).into(),
            "string" => self.string(&all),
            "number" => self.number(&all, false),
            "integer" => self.number(&all, true),
            "array" => self.array(&all, depth),
            "object" => self.object(&all, depth),
            _ => pool::anything(self.random, 1),
        }
    }

    /// All schema objects that hold for the same value.
    fn flatten(&mut self, schema: &'a Value, level: usize, all: &mut Vec<&'a Value>) {
        let Value::Object(members) = schema else { return };
        if level > 12 || all.len() > WIDTH {
            return;
        }
        all.push(schema);
        for keyword in ["$ref", "$dynamicRef"] {
            if let Some(target) = members.get(keyword).and_then(|it| self.target(it.as_str()?)) {
                self.flatten(target, level + 1, all);
            }
        }
        for branch in list(schema, "allOf") {
            self.flatten(branch, level + 1, all);
        }
        for keyword in ["anyOf", "oneOf"] {
            let branches = list(schema, keyword);
            if !branches.is_empty() {
                let at = self.random.below(branches.len());
                self.flatten(&branches[at], level + 1, all);
            }
        }
        if let Some(condition) = members.get("if") {
            let taken: &[&str] = if self.random.chance(60) { &["then"] } else { &["else"] };
            if taken == ["then"] {
                self.flatten(condition, level + 1, all);
            }
            for branch in taken.iter().filter_map(|keyword| members.get(*keyword)) {
                self.flatten(branch, level + 1, all);
            }
        }
        if let Some(Value::Object(dependent)) = members.get("dependentSchemas")
            && self.random.chance(50)
        {
            for branch in dependent.values() {
                self.flatten(branch, level + 1, all);
            }
        }
    }

    fn target(&self, reference: &str) -> Option<&'a Value> {
        if let Some(name) = reference.strip_prefix("#/components/schemas/") {
            return self.schemas.get(name);
        }
        let fragment = reference.strip_prefix('#')?;
        if fragment.is_empty() || fragment.starts_with('/') {
            return self.root.pointer(fragment);
        }
        self.schemas.get(fragment)
    }

    fn constant(&mut self, all: &[&'a Value]) -> Option<Value> {
        let lists: Vec<Vec<&Value>> = all
            .iter()
            .filter_map(|schema| match (schema.get("const"), schema.get("enum")) {
                (Some(value), _) => Some(vec![value]),
                (_, Some(Value::Array(values))) => Some(values.iter().collect()),
                _ => None,
            })
            .collect();
        let first = lists.first()?;
        let common: Vec<&&Value> =
            first.iter().filter(|value| lists.iter().all(|it| it.contains(value))).collect();
        if common.is_empty() {
            return first.first().map(|value| (*value).clone());
        }
        Some((**self.random.pick(&common)).clone())
    }

    fn kind(&mut self, all: &[&'a Value]) -> &'static str {
        const TYPES: [&str; 7] = ["object", "array", "string", "integer", "number", "boolean", "null"];
        let allowed = |kind: &str| {
            all.iter().all(|schema| match schema.get("type") {
                Some(Value::String(name)) => name == kind || (name == "number" && kind == "integer"),
                Some(Value::Array(names)) => names.iter().any(|name| name == kind),
                _ => true,
            })
        };
        let typed = all.iter().any(|schema| schema.get("type").is_some());
        let mut kinds: Vec<&'static str> = TYPES.into_iter().filter(|kind| allowed(kind)).collect();
        if !typed {
            // What the keywords are about is the better guess.
            let about =
                |keywords: &[&str]| all.iter().any(|it| keywords.iter().any(|key| it.get(*key).is_some()));
            for (kind, keywords) in [
                (
                    "object",
                    &[
                        "properties",
                        "required",
                        "additionalProperties",
                        "patternProperties",
                        "minProperties",
                        "maxProperties",
                        "propertyNames",
                        "dependentRequired",
                    ][..],
                ),
                ("array", &["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"]),
                ("string", &["minLength", "maxLength", "pattern", "format"]),
                ("number", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
            ] {
                if about(keywords) {
                    kinds.extend([kind; 8]);
                }
            }
        }
        if kinds.is_empty() { "any" } else { kinds[self.random.below(kinds.len())] }
    }

    fn string(&mut self, all: &[&'a Value]) -> Value {
        for schema in all {
            let format = schema.get("format").and_then(Value::as_str);
            if let Some((_, texts)) = FORMATS.iter().find(|(name, _)| Some(*name) == format) {
                return (*self.random.pick(texts)).into();
            }
        }
        let pattern = all.iter().find_map(|schema| schema.get("pattern")?.as_str());
        let mut text = pattern.and_then(|pattern| pool::matching(pattern, self.random));
        let low = most(all, "minLength").unwrap_or(0.0);
        let high = least(all, "maxLength").unwrap_or(low + 4.0);
        let text = text.get_or_insert_with(|| (*self.random.pick(&TEXTS)).to_owned());
        let mut count = count(text);
        // Very long texts are not worth their time.
        while count < low && count < 300.0 {
            text.push(*self.random.pick(&['a', 'b', 'é', '1']));
            count += 1.0;
        }
        while count > high && text.pop().is_some() {
            count -= 1.0;
        }
        text.as_str().into()
    }

    fn number(&mut self, all: &[&'a Value], whole: bool) -> Value {
        let step = all.iter().find_map(|schema| schema.get("multipleOf")?.as_f64());
        let unit = step.unwrap_or(if whole { 1.0 } else { 0.5 });
        let low = most(all, "minimum").or_else(|| Some(most(all, "exclusiveMinimum")? + unit));
        let high = least(all, "maximum").or_else(|| Some(least(all, "exclusiveMaximum")? - unit));
        let (low, high) = match (low, high) {
            (Some(low), Some(high)) => (low, high),
            (Some(low), None) => (low, low + 20.0 * unit),
            (None, Some(high)) => (high - 20.0 * unit, high),
            (None, None) => (-10.0 * unit, 10.0 * unit),
        };
        #[expect(clippy::cast_possible_truncation, reason = "small numbers, and any number will do")]
        let (first, last) = ((low / unit).ceil() as i64, (high / unit).floor() as i64);
        let at = match self.random.below(4) {
            0 => first,
            1 => last,
            _ => self.random.within(first.max(last - 1000), last),
        };
        #[expect(clippy::cast_precision_loss, reason = "likewise")]
        // Rounded, so that the digits are those that a person would write.
        let number = (at as f64 * unit * 1e6).round() / 1e6;
        if whole || (number.fract() == 0.0 && self.random.chance(50)) {
            #[expect(clippy::cast_possible_truncation, reason = "likewise")]
            return (number as i64).into();
        }
        number.into()
    }

    fn array(&mut self, all: &[&'a Value], depth: usize) -> Value {
        let low = most(all, "minItems").unwrap_or(0.0).max(most(all, "minContains").unwrap_or(0.0));
        let high = least(all, "maxItems").unwrap_or(low + 3.0);
        let mut count = 0.0;
        let mut elements: Vec<Value> = Vec::new();
        let unique = all.iter().any(|schema| schema.get("uniqueItems") == Some(&Value::Bool(true)));
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        let wanted = if depth >= DEPTH || self.budget == 0 {
            low
        } else {
            (low + self.random.below(3) as f64).min(high)
        };
        while count < wanted && count < 20.0 {
            let at = elements.len();
            let mut schemas: Vec<&'a Value> = Vec::new();
            for schema in all {
                let prefix = list(schema, "prefixItems");
                schemas.extend(
                    prefix.get(at).or_else(|| schema.get("items").or_else(|| schema.get("unevaluatedItems"))),
                );
                if at < 2 || self.random.chance(30) {
                    schemas.extend(schema.get("contains"));
                }
            }
            let mut element = self.value(schemas.clone(), depth + 1);
            for _ in 0..4 {
                if !unique || !elements.contains(&element) {
                    break;
                }
                element = self.value(schemas.clone(), depth + 1);
            }
            elements.push(element);
            count += 1.0;
        }
        elements.into()
    }

    fn object(&mut self, all: &[&'a Value], depth: usize) -> Value {
        let mut names: Vec<&str> = Vec::new();
        let percent = if depth >= DEPTH || self.budget == 0 { 0 } else { 60_usize.saturating_sub(depth * 8) };
        for schema in all {
            names.extend(list(schema, "required").iter().filter_map(Value::as_str));
            let declared = schema.get("properties").and_then(Value::as_object);
            for name in declared.into_iter().flat_map(Map::keys) {
                if self.random.chance(percent) {
                    names.push(name);
                }
            }
        }
        let few = most(all, "minProperties").is_some_and(|least| count_of(&names) < least);
        if few || self.random.chance(20) {
            names.extend((0..2).map(|_| *self.random.pick(&NAMES)));
        }
        for schema in all {
            let dependent = schema.get("dependentRequired").and_then(Value::as_object);
            for (name, needed) in dependent.into_iter().flatten() {
                if names.contains(&name.as_str()) {
                    names.extend(needed.as_array().into_iter().flatten().filter_map(Value::as_str));
                }
            }
        }
        let mut members = Map::new();
        for name in names {
            if members.contains_key(name) {
                continue;
            }
            let schemas = all.iter().flat_map(|schema| member(schema, name)).collect();
            let value = self.value(schemas, depth + 1);
            members.insert(name.to_owned(), value);
        }
        members.into()
    }
}

/// What a schema says of a member of that name.
fn member<'a>(schema: &'a Value, name: &str) -> Vec<&'a Value> {
    let mut found: Vec<&'a Value> =
        schema.get("properties").and_then(|it| it.get(name)).into_iter().collect();
    for (pattern, inner) in schema.get("patternProperties").and_then(Value::as_object).into_iter().flatten() {
        let known = pool::PATTERNS.iter().find(|(known, _)| known == pattern);
        if known.is_some_and(|(_, texts)| texts.contains(&name)) {
            found.push(inner);
        }
    }
    if found.is_empty() {
        found.extend(schema.get("additionalProperties").or_else(|| schema.get("unevaluatedProperties")));
    }
    found
}

fn list<'a>(schema: &'a Value, keyword: &str) -> &'a [Value] {
    schema.get(keyword).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The greatest of the lower bounds.
fn most(all: &[&Value], keyword: &str) -> Option<f64> {
    all.iter().filter_map(|schema| schema.get(keyword)?.as_f64()).reduce(f64::max)
}

/// The least of the upper bounds.
fn least(all: &[&Value], keyword: &str) -> Option<f64> {
    all.iter().filter_map(|schema| schema.get(keyword)?.as_f64()).reduce(f64::min)
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn count(text: &str) -> f64 {
    text.chars().count() as f64
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn count_of(names: &[&str]) -> f64 {
    names.len() as f64
}
