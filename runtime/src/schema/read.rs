//! The text of a schema → nodes. What cannot be read refuses everything: a fault here must show, not let through.

use super::{Bound, Discriminator, Held, Keyword, Local, Matcher, Members, Node, Nodes, Property, Types};
use crate::json::Tree;

pub(super) fn read(pointer: &str, text: &str) -> Nodes {
    let mut reader = Reader { nodes: Nodes::default(), resource: None };
    match Tree::parse(text) {
        Ok(tree) => drop(reader.schema(pointer, &tree)),
        Err(error) => {
            tracing::error!(pointer, %error, "a schema's text is damaged; every value is refused");
            reader.at(pointer);
        }
    }
    reader.nodes
}

struct Reader {
    nodes: Nodes,
    /// The schema resource that is being read.
    resource: Option<usize>,
}

/// `{"a": …}` as pairs; nothing where the keyword is absent.
fn members<'a, 'de>(schema: &'a Tree<'de>, keyword: &str) -> &'a [(std::borrow::Cow<'de, str>, Tree<'de>)] {
    match schema.get(keyword) {
        Some(Tree::Object(members)) => members,
        _ => &[],
    }
}

fn elements<'a, 'de>(schema: &'a Tree<'de>, keyword: &str) -> &'a [Tree<'de>] {
    match schema.get(keyword) {
        Some(Tree::Array(elements)) => elements,
        _ => &[],
    }
}

fn count(schema: &Tree<'_>, keyword: &str) -> Option<u64> {
    let text = schema.get(keyword)?.as_number()?;
    text.parse().ok().or_else(|| crate::number::integer(text)?.try_into().ok())
}

fn strings(list: &[Tree<'_>]) -> Vec<Box<str>> {
    list.iter().filter_map(|element| Some(element.as_str()?.into())).collect()
}

fn escape(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

impl Reader {
    /// The node at a pointer: one that is known, or a new and empty one that is to be filled.
    fn at(&mut self, pointer: &str) -> Local {
        if let Some(id) = self.nodes.by_pointer.get(pointer) {
            return *id;
        }
        let id = self.nodes.list.len();
        // Until it is read it refuses: a reference that leads nowhere must not accept.
        let keywords = vec![Keyword::Nothing];
        self.nodes.list.push(Node { pointer: pointer.into(), keywords, resource: self.resource });
        self.nodes.by_pointer.insert(pointer.into(), id);
        id
    }

    fn child(&mut self, pointer: &str, step: &str, schema: &Tree<'_>) -> Local {
        self.schema(&format!("{pointer}/{step}"), schema)
    }

    fn children(&mut self, pointer: &str, keyword: &str, list: &[Tree<'_>]) -> Vec<Local> {
        list.iter()
            .enumerate()
            .map(|(at, schema)| self.child(pointer, &format!("{keyword}/{at}"), schema))
            .collect()
    }

    fn optional(&mut self, pointer: &str, keyword: &str, schema: &Tree<'_>) -> Option<Local> {
        let schema = schema.get(keyword)?;
        Some(self.child(pointer, keyword, schema))
    }

    fn schema(&mut self, pointer: &str, schema: &Tree<'_>) -> Local {
        let outer = self.resource;
        if let Some(Tree::Object(anchors)) = schema.get("x-dynamic") {
            self.resource = Some(self.nodes.resources.len());
            let anchors = anchors.iter();
            let anchors = anchors.filter_map(|(name, to)| Some((name.as_ref().into(), to.as_str()?.into())));
            self.nodes.resources.push(anchors.collect());
        }
        let id = self.at(pointer);
        let keywords = match schema {
            Tree::Bool(true) => Vec::new(),
            Tree::Object(_) => self.keywords(pointer, schema),
            _ => vec![Keyword::Nothing],
        };
        if let Some(node) = self.nodes.list.get_mut(id) {
            node.keywords = keywords;
        }
        self.resource = outer;
        id
    }

    fn keywords(&mut self, pointer: &str, schema: &Tree<'_>) -> Vec<Keyword> {
        let mut list = Vec::new();
        let types = match schema.get("type") {
            Some(Tree::String(name)) => Types::named(name),
            Some(Tree::Array(names)) => Some(
                names
                    .iter()
                    .filter_map(|name| Types::named(name.as_str()?))
                    .fold(Types::default(), Types::or),
            ),
            _ => None,
        };
        list.extend(types.map(|types| Keyword::Type(types, held(schema))));
        if let Some(reference) = schema.get("$ref").and_then(Tree::as_str) {
            list.push(Keyword::Reference(reference.into()));
        }
        if let Some(Tree::Array(reference)) = schema.get("$dynamicRef")
            && let [Tree::String(anchor), Tree::String(pointer)] = &reference[..]
        {
            list.push(Keyword::DynamicReference(anchor.as_ref().into(), pointer.as_ref().into()));
        }
        if let Some(Tree::Array(values)) = schema.get("enum") {
            list.push(Keyword::Enum(values.iter().cloned().map(Tree::into_owned).collect()));
        }
        list.extend(schema.get("const").cloned().map(|value| Keyword::Const(value.into_owned())));
        list.extend(count(schema, "minLength").map(Keyword::MinLength));
        list.extend(count(schema, "maxLength").map(Keyword::MaxLength));
        if let Some(ecma) = schema.get("pattern").and_then(Tree::as_str) {
            list.push(Keyword::Pattern(ecma.into(), matcher(schema, ecma)));
        }
        if let Some(format) = schema.get("format").and_then(Tree::as_str) {
            list.push(Keyword::Format(format.into()));
        }
        // A schema with the type `number` is represented by a float, and its bounds are held against that.
        let float = types.is_some_and(|types| types.has(Types::NUMBER));
        for (keyword, bound) in [
            ("minimum", Bound::Minimum),
            ("exclusiveMinimum", Bound::ExclusiveMinimum),
            ("maximum", Bound::Maximum),
            ("exclusiveMaximum", Bound::ExclusiveMaximum),
        ] {
            if let Some(limit) = schema.get(keyword).and_then(Tree::as_number) {
                list.push(Keyword::Bound(bound, limit.into(), float));
            }
        }
        if let Some(of) = schema.get("multipleOf").and_then(Tree::as_number) {
            list.push(Keyword::MultipleOf(of.into(), float));
        }
        self.array(pointer, schema, &mut list);
        self.object(pointer, schema, &mut list);
        self.applicators(pointer, schema, &mut list);
        list.extend(self.optional(pointer, "unevaluatedItems", schema).map(Keyword::UnevaluatedItems));
        list.extend(
            self.optional(pointer, "unevaluatedProperties", schema).map(Keyword::UnevaluatedProperties),
        );
        // Never applied by themselves, but references lead to them.
        for (name, definition) in members(schema, "$defs") {
            self.child(pointer, &format!("$defs/{}", escape(name)), definition);
        }
        list
    }

    fn array(&mut self, pointer: &str, schema: &Tree<'_>, list: &mut Vec<Keyword>) {
        list.extend(count(schema, "minItems").map(Keyword::MinItems));
        list.extend(count(schema, "maxItems").map(Keyword::MaxItems));
        if schema.get("uniqueItems") == Some(&Tree::Bool(true)) {
            list.push(Keyword::UniqueItems);
        }
        let prefix = self.children(pointer, "prefixItems", elements(schema, "prefixItems"));
        let items = self.optional(pointer, "items", schema);
        if !prefix.is_empty() || items.is_some() {
            list.push(Keyword::Items(prefix, items));
        }
        if let Some(contains) = self.optional(pointer, "contains", schema) {
            let min = count(schema, "minContains").unwrap_or(1);
            list.push(Keyword::Contains { schema: contains, min, max: count(schema, "maxContains") });
        }
    }

    fn object(&mut self, pointer: &str, schema: &Tree<'_>, list: &mut Vec<Keyword>) {
        list.extend(count(schema, "minProperties").map(Keyword::MinProperties));
        list.extend(count(schema, "maxProperties").map(Keyword::MaxProperties));
        let mut rules = Members::default();
        for (name, property) in members(schema, "properties") {
            let id = self.child(pointer, &format!("properties/{}", escape(name)), property);
            rules.by_name.insert(name.as_ref().into(), rules.properties.len());
            let one_sided = |keyword| elements(schema, keyword).iter().any(|one| one.as_str() == Some(name));
            rules.properties.push(Property {
                name: name.as_ref().into(),
                required: false,
                schema: Some(id),
                read_only: one_sided("x-read-only"),
                write_only: one_sided("x-write-only"),
            });
        }
        for name in strings(elements(schema, "required")) {
            if let Some(at) = rules.by_name.get(&name) {
                rules.properties[*at].required = true;
            } else {
                rules.by_name.insert(name.clone(), rules.properties.len());
                rules.properties.push(Property {
                    name,
                    required: true,
                    schema: None,
                    read_only: false,
                    write_only: false,
                });
            }
        }
        for (ecma, property) in members(schema, "patternProperties") {
            let id = self.child(pointer, &format!("patternProperties/{}", escape(ecma)), property);
            rules.patterns.push((matcher(schema, ecma), id));
        }
        rules.additional = self.optional(pointer, "additionalProperties", schema);
        if !rules.properties.is_empty() || !rules.patterns.is_empty() || rules.additional.is_some() {
            list.push(Keyword::Object(Box::new(rules)));
        }
        let dependent = members(schema, "dependentRequired");
        if !dependent.is_empty() {
            let dependent = dependent.iter().filter_map(|(name, needs)| match needs {
                Tree::Array(needs) => Some((name.as_ref().into(), strings(needs))),
                _ => None,
            });
            list.push(Keyword::DependentRequired(dependent.collect()));
        }
        let dependent = members(schema, "dependentSchemas");
        if !dependent.is_empty() {
            let dependent = dependent.iter().map(|(name, schema)| {
                let step = format!("dependentSchemas/{}", escape(name));
                (name.as_ref().into(), self.child(pointer, &step, schema))
            });
            let dependent = dependent.collect();
            list.push(Keyword::DependentSchemas(dependent));
        }
        if let Some(names) = self.optional(pointer, "propertyNames", schema) {
            list.push(Keyword::PropertyNames(names));
        }
    }

    fn applicators(&mut self, pointer: &str, schema: &Tree<'_>, list: &mut Vec<Keyword>) {
        let branches = |keyword| elements(schema, keyword);
        if !branches("allOf").is_empty() {
            list.push(Keyword::AllOf(self.children(pointer, "allOf", branches("allOf"))));
        }
        if !branches("anyOf").is_empty() {
            let children = self.children(pointer, "anyOf", branches("anyOf"));
            // It belongs to one of the two.
            let discriminator = discriminator(schema).filter(|_| branches("oneOf").is_empty());
            list.push(Keyword::AnyOf(children, discriminator));
        }
        if !branches("oneOf").is_empty() {
            let discriminator = discriminator(schema);
            list.push(Keyword::OneOf(self.children(pointer, "oneOf", branches("oneOf")), discriminator));
        }
        if let Some(not) = self.optional(pointer, "not", schema) {
            list.push(Keyword::Not(not));
        }
        if let Some(condition) = self.optional(pointer, "if", schema) {
            let then = self.optional(pointer, "then", schema);
            let otherwise = self.optional(pointer, "else", schema);
            list.push(Keyword::If { condition, then, otherwise });
        }
    }
}

fn held(schema: &Tree<'_>) -> Held {
    let limit = |keyword| schema.get(keyword).and_then(Tree::as_number);
    let format = schema.get("format").and_then(Tree::as_str);
    let low = (limit("minimum"), limit("exclusiveMinimum"));
    let high = (limit("maximum"), limit("exclusiveMaximum"));
    if crate::number::is_wide(format, low, high) { Held::Unsigned } else { Held::Signed }
}

/// The generator has written all values into `mapping`, the implicit ones too.
fn discriminator(schema: &Tree<'_>) -> Option<Discriminator> {
    let discriminator = schema.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?.into();
    let Some(Tree::Object(mapping)) = discriminator.get("mapping") else { return None };
    let branches =
        mapping.iter().filter_map(|(value, target)| Some((value.as_ref().into(), target.as_str()?.into())));
    let otherwise = discriminator.get("defaultMapping").and_then(Tree::as_str).map(Into::into);
    let unnamed = elements(discriminator, "x-unnamed");
    let unnamed = unnamed.iter().filter_map(|at| at.as_number()?.parse().ok()).collect();
    Some(Discriminator { property, branches: branches.collect(), otherwise, unnamed })
}

fn matcher(schema: &Tree<'_>, ecma: &str) -> Matcher {
    let translated = |key| schema.get(key).and_then(|regexes| regexes.get(ecma)).and_then(Tree::as_str);
    match translated("x-backtracking") {
        Some(regex) => Matcher::backtracking(regex),
        None => Matcher::linear(translated("x-regex").unwrap_or(ecma)),
    }
}
