//! Keywords about one type, each so many times of a hundred.

use serde_json::{Map, Value, json};

use super::pool::{self, FORMATS, NAMES, PATTERNS, decimal};
use super::schemas::Maker;

impl Maker<'_> {
    /// Adds keywords about a type.
    pub(super) fn rules(&mut self, kind: &str, depth: usize, members: &mut Map<String, Value>) {
        match kind {
            "string" => self.string(members),
            "number" | "integer" => self.number(kind == "integer", members),
            "array" => self.array(depth, members),
            "object" => self.object(depth, members),
            _ => {}
        }
    }

    /// Adds a keyword so many times of a hundred.
    fn maybe(
        &mut self,
        percent: usize,
        keyword: &str,
        members: &mut Map<String, Value>,
        value: impl FnOnce(&mut Self) -> Value,
    ) {
        if self.random.chance(percent) {
            let value = value(self);
            members.insert(keyword.to_owned(), value);
        }
    }

    fn string(&mut self, members: &mut Map<String, Value>) {
        self.maybe(20, "minLength", members, |it| it.random.within(0, 3).into());
        self.maybe(20, "maxLength", members, |it| it.random.within(0, 5).into());
        self.maybe(12, "pattern", members, |it| it.random.pick(&PATTERNS).0.into());
        if self.random.chance(10) {
            members.insert("enum".to_owned(), json!(["a", "ab", "é"][..=self.random.below(3)]));
        } else if self.grammar.formats {
            self.maybe(10, "format", members, |it| it.random.pick(&FORMATS).0.into());
        }
    }

    fn number(&mut self, whole: bool, members: &mut Map<String, Value>) {
        let limit = |it: &mut Self, low, high| {
            let limit = it.random.within(low, high);
            if whole || it.random.chance(60) { limit.into() } else { decimal(limit, 2) }
        };
        let old = self.grammar.old;
        for (keyword, exclusive, low, high) in
            [("minimum", "exclusiveMinimum", -5, 5), ("maximum", "exclusiveMaximum", 3, 100)]
        {
            self.maybe(25, keyword, members, |it| limit(it, low, high));
            if old {
                self.maybe(10, exclusive, members, |it| it.random.chance(70).into());
            } else {
                self.maybe(12, exclusive, members, |it| limit(it, low, high));
            }
        }
        let divisors = if whole {
            vec![json!(2), json!(3), json!(10)]
        } else {
            vec![json!(0.5), json!(0.1), json!(0.01), json!(2)]
        };
        self.maybe(12, "multipleOf", members, |it| it.random.pick(&divisors).clone());
        self.maybe(5, "enum", members, |it| json!([it.random.within(0, 3), 7]));
    }

    fn array(&mut self, depth: usize, members: &mut Map<String, Value>) {
        let depth = depth.saturating_sub(1);
        self.maybe(70, "items", members, |it| it.schema(depth, true));
        self.maybe(15, "minItems", members, |it| it.random.within(0, 3).into());
        self.maybe(15, "maxItems", members, |it| it.random.within(0, 4).into());
        self.maybe(12, "uniqueItems", members, |it| it.random.chance(90).into());
        if self.grammar.old {
            return;
        }
        self.maybe(12, "prefixItems", members, |it| {
            (0..=it.random.below(3)).map(|_| it.schema(depth, true)).collect()
        });
        if self.random.chance(10) {
            members.insert("contains".to_owned(), self.schema(depth, true));
            self.maybe(40, "minContains", members, |it| it.random.within(0, 2).into());
            self.maybe(40, "maxContains", members, |it| it.random.within(1, 3).into());
            // With both, `items` beside an array-like `contains` is passed over by the oracle (jsonschema 0.37.4).
            if members.contains_key("maxContains") {
                members.remove("minContains");
            }
        }
        self.maybe(3, "unevaluatedItems", members, |it| it.closing(depth));
    }

    fn object(&mut self, depth: usize, members: &mut Map<String, Value>) {
        let depth = depth.saturating_sub(1);
        let mut properties = Map::new();
        for _ in 0..self.random.below(5) {
            let mut schema = self.schema(depth, true);
            if let Value::Object(inner) = &mut schema
                && self.random.chance(5)
                && !inner.contains_key("$ref")
            {
                inner.insert("default".to_owned(), self.constant(1));
            }
            properties.insert((*self.random.pick(&NAMES)).to_owned(), schema);
        }
        let known: Vec<String> = properties.keys().cloned().collect();
        let mut required: Vec<String> = known.into_iter().filter(|_| self.random.chance(45)).collect();
        if self.random.chance(8) {
            let name = *self.random.pick(&NAMES);
            if !required.iter().any(|there| there == name) {
                required.push(name.to_owned());
            }
        }
        if !properties.is_empty() {
            members.insert("properties".to_owned(), properties.into());
        }
        if !required.is_empty() {
            members.insert("required".to_owned(), required.into());
        }
        self.maybe(30, "additionalProperties", members, |it| match it.random.below(5) {
            0 | 1 => json!(false),
            2 => json!(true),
            _ => it.schema(depth, true),
        });
        self.maybe(6, "minProperties", members, |it| it.random.within(0, 2).into());
        self.maybe(6, "maxProperties", members, |it| it.random.within(1, 4).into());
        if self.grammar.old {
            return;
        }
        self.maybe(7, "patternProperties", members, |it| {
            let pattern = it.random.pick(&PATTERNS).0;
            json!({pattern: it.schema(depth, true)})
        });
        self.maybe(5, "propertyNames", members, |it| {
            let mut rules = Map::new();
            it.string(&mut rules);
            rules.into()
        });
        self.maybe(
            6,
            "dependentRequired",
            members,
            |it| json!({(*it.random.pick(&NAMES)): [*it.random.pick(&NAMES)]}),
        );
        self.maybe(
            4,
            "dependentSchemas",
            members,
            |it| json!({(*it.random.pick(&NAMES)): it.typed("object", depth)}),
        );
        self.maybe(3, "unevaluatedProperties", members, |it| it.closing(depth));
    }

    fn closing(&mut self, depth: usize) -> Value {
        if self.random.chance(70) { json!(false) } else { self.schema(depth, true) }
    }

    pub(super) fn constant(&mut self, depth: usize) -> Value {
        pool::anything(self.random, depth)
    }

    pub(super) fn constants(&mut self) -> Vec<Value> {
        let mut list: Vec<Value> = Vec::new();
        for _ in 0..=self.random.below(4) {
            let value = self.constant(1);
            if !list.iter().any(|there| there == &value || (there.is_number() && value.is_number())) {
                list.push(value);
            }
        }
        list
    }
}
