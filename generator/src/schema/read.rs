//! A schema object's node → [`Schema`]. The lint has judged the node; what is of the wrong kind is passed over here.

use std::sync::Arc;

use indexmap::IndexMap;

use super::{
    Condition, DOCUMENT, Discriminator, DynamicReference, Reference, Resource, ResourceId, Schema, SchemaId,
    Schemas, Types, id, resource,
};
use crate::document::Version;
use crate::source::{FileId, Node, Number, Object, Pointer, Span, Value};

impl Schemas {
    /// Reads a schema object and all that stand in it. One that was read already is not read again.
    pub fn read(&mut self, version: Version, node: &Node, pointer: &Pointer) -> SchemaId {
        let resource = self.enclosing(pointer);
        self.read_in(version, node, pointer, resource)
    }

    /// Reads a whole document that was found under a URI.
    pub fn read_document(&mut self, version: Version, node: &Node, uri: &str) -> SchemaId {
        let root = Pointer::root_of(uri);
        let resource = self.open(uri.to_owned(), root.clone(), node.span);
        self.read_in(version, node, &root, resource)
    }

    /// The resource of the nearest schema around a pointer, else that of the document.
    fn enclosing(&mut self, pointer: &Pointer) -> ResourceId {
        if self.resources.is_empty() {
            self.open(
                DOCUMENT.to_owned(),
                Pointer::root(),
                Span { start: 0, end: 0, file: FileId::default() },
            );
        }
        let mut outer = pointer.clone();
        while let Some(parent) = outer.parent() {
            if let Some(id) = self.at(&parent) {
                return self[id].resource;
            }
            outer = parent;
        }
        pointer.document().and_then(|uri| self.resource_at(uri)).unwrap_or_default()
    }

    fn open(&mut self, uri: String, root: Pointer, span: Span) -> ResourceId {
        let id = ResourceId(u32::try_from(self.resources.len()).unwrap_or(u32::MAX));
        if let Some(first) = self.by_uri.get(&uri) {
            // The first one keeps the name; that of a document is its root's `$id` as well.
            let first = self.resources[first.0 as usize].root.clone();
            if let Some(first) = self.at(&first).filter(|_| first != root) {
                self.repeated_ids.push((span, self[first].span));
            }
        } else {
            self.by_uri.insert(uri.clone(), id);
        }
        self.resources.push(Resource::new(uri, root));
        id
    }

    fn read_in(
        &mut self,
        version: Version,
        node: &Node,
        pointer: &Pointer,
        resource: ResourceId,
    ) -> SchemaId {
        if let Some(id) = self.at(pointer) {
            return id;
        }
        let id = id(self.list.len());
        self.by_pointer.insert(pointer.clone(), id);
        // Takes its place first, so that parents stand before their subschemas.
        self.list.push(Schema::empty(pointer.clone(), node.span, resource));
        let schema = match &node.value {
            Value::Bool(value) => Schema { boolean: Some(*value), ..self[id].clone() },
            Value::Object(object) => {
                let resource = self.identify(version, object, pointer, id, resource);
                Reader { schemas: self, version, object, pointer, resource }.schema(node.span)
            }
            _ => return id,
        };
        self.list[id.0 as usize] = schema;
        id
    }

    /// Takes in what names a schema: `$id`, `$anchor`, `$dynamicAnchor`, `$schema`.
    fn identify(
        &mut self,
        version: Version,
        object: &Object,
        pointer: &Pointer,
        id: SchemaId,
        around: ResourceId,
    ) -> ResourceId {
        // OpenAPI 3.0 has none of them.
        if version == Version::V3_0 && pointer.document().is_none() {
            return around;
        }
        let text = |keyword: &str| Some((object.get(keyword)?.as_str()?, object.get(keyword)?.span));
        let mut resource = around;
        if let Some((text, span)) = text("$id")
            && let Some((uri, _)) = resource::resolve(&self.resource(around).uri, text)
            && uri != self.resource(around).uri
        {
            resource = self.open(uri, pointer.clone(), span);
            self.list[id.0 as usize].resource = resource;
        }
        let anchors = [(text("$anchor"), false), (text("$dynamicAnchor"), true)];
        let dialect = text("$schema");
        let Some(entry) = self.resources.get_mut(resource.0 as usize) else { return resource };
        for (anchor, dynamic) in anchors {
            let Some((name, _)) = anchor else { continue };
            entry.anchors.entry(name.to_owned()).or_insert(id);
            if dynamic {
                entry.dynamic_anchors.entry(name.to_owned()).or_insert(id);
            }
        }
        if let Some((text, span)) = dialect {
            entry.dialect.get_or_insert((text.to_owned(), span));
        }
        resource
    }
}

impl Schema {
    /// The schema that accepts everything.
    fn empty(pointer: Pointer, span: Span, resource: ResourceId) -> Self {
        Self {
            pointer,
            span,
            resource,
            boolean: None,
            reference: None,
            dynamic_reference: None,
            definitions: Vec::new(),
            types: None,
            format: None,
            format_span: None,
            content_media_type: None,
            content_encoding: None,
            enumeration: None,
            constant: None,
            string: super::StringRules::default(),
            number: super::NumberRules::default(),
            array: super::ArrayRules::default(),
            object: super::ObjectRules::default(),
            all_of: Vec::new(),
            any_of: Vec::new(),
            one_of: Vec::new(),
            not: None,
            condition: None,
            discriminator: None,
            title: None,
            description: None,
            default: None,
            examples: Arc::default(),
            deprecated: false,
            read_only: false,
            write_only: false,
        }
    }
}

struct Reader<'a> {
    schemas: &'a mut Schemas,
    version: Version,
    object: &'a Object,
    pointer: &'a Pointer,
    resource: ResourceId,
}

impl Reader<'_> {
    fn schema(mut self, span: Span) -> Schema {
        let mut schema = Schema::empty(self.pointer.clone(), span, self.resource);
        schema.title = self.text("title");
        schema.description = self.text("description");
        schema.deprecated = self.flag("deprecated");
        schema.reference = self.reference("$ref");
        // OpenAPI 3.0.4 §4.7.23: the siblings of `$ref` are ignored.
        if schema.reference.is_some() && self.version == Version::V3_0 {
            return schema;
        }
        schema.default = self.object.get("default").cloned();
        schema.examples = self.examples();
        schema.read_only = self.flag("readOnly");
        schema.write_only = self.flag("writeOnly");
        schema.types = self.types();
        schema.format = self.text("format");
        schema.format_span = self.object.get("format").map(|node| node.span);
        schema.content_media_type = self.text("contentMediaType");
        schema.content_encoding = self.text("contentEncoding");
        schema.enumeration = self.object.get("enum").and_then(|node| Some(node.as_array()?.to_vec()));
        schema.constant = self.object.get("const").cloned();
        self.scalar_rules(&mut schema);
        self.array_rules(&mut schema);
        self.object_rules(&mut schema);
        schema.all_of = self.list("allOf");
        schema.any_of = self.list("anyOf");
        schema.one_of = self.list("oneOf");
        schema.not = self.child("not");
        schema.condition = self.child("if").map(|condition| Condition {
            condition,
            then: self.child("then"),
            otherwise: self.child("else"),
        });
        // Never applied, but references may lead there: they stand by themselves.
        if schema.condition.is_none() {
            self.child("then");
            self.child("else");
        }
        self.child("contentSchema");
        schema.discriminator = self.discriminator();
        if self.version != Version::V3_0 {
            schema.dynamic_reference =
                self.reference("$dynamicRef").map(|reference| DynamicReference { reference, anchor: None });
            schema.definitions = self.map("$defs").into_values().map(|(_, id)| id).collect();
        }
        schema
    }

    /// `example` (OpenAPI 3.1.1 §4.8.24, deprecated there) and the elements of `examples` (JSON Schema Validation
    /// 2020-12 §9.5), which 3.0 has not.
    fn examples(&self) -> Arc<[Node]> {
        let several = self.object.get("examples").filter(|_| self.version != Version::V3_0);
        let several = several.and_then(Node::as_array).unwrap_or_default();
        self.object.get("example").into_iter().chain(several).cloned().collect()
    }

    fn reference(&self, keyword: &str) -> Option<Reference> {
        let node = self.object.get(keyword)?;
        Some(Reference { text: node.as_str()?.to_owned(), span: node.span, target: None })
    }

    fn types(&self) -> Option<Types> {
        let node = self.object.get("type")?;
        let named = |node: &Node| Types::named(node.as_str()?);
        let types = match &node.value {
            Value::Array(names) => names.iter().filter_map(named).reduce(Types::or)?,
            _ => named(node)?,
        };
        // OpenAPI 3.0.4 §4.7.24: `nullable` means something beside `type` only.
        let nullable = self.version == Version::V3_0 && self.flag("nullable");
        Some(if nullable { types.or(Types::NULL) } else { types })
    }

    fn scalar_rules(&self, schema: &mut Schema) {
        schema.string.min_length = self.count("minLength");
        schema.string.max_length = self.count("maxLength");
        schema.string.pattern =
            self.object.get("pattern").and_then(|node| Some((node.as_str()?.to_owned(), node.span)));
        schema.number.multiple_of = self.number("multipleOf");
        schema.number.minimum = self.number("minimum");
        schema.number.maximum = self.number("maximum");
        // In 3.0 these are flags that turn the inclusive bound into an exclusive one.
        if self.flag("exclusiveMinimum") {
            schema.number.exclusive_minimum = schema.number.minimum.take();
        } else {
            schema.number.exclusive_minimum = self.number("exclusiveMinimum");
        }
        if self.flag("exclusiveMaximum") {
            schema.number.exclusive_maximum = schema.number.maximum.take();
        } else {
            schema.number.exclusive_maximum = self.number("exclusiveMaximum");
        }
    }

    fn array_rules(&mut self, schema: &mut Schema) {
        schema.array.items = self.child("items");
        schema.array.min_items = self.count("minItems");
        schema.array.max_items = self.count("maxItems");
        schema.array.unique_items = self.flag("uniqueItems");
        if self.version != Version::V3_0 {
            schema.array.prefix_items = self.list("prefixItems");
            schema.array.contains = self.child("contains");
            schema.array.min_contains = self.count("minContains");
            schema.array.max_contains = self.count("maxContains");
            schema.array.unevaluated_items = self.child("unevaluatedItems");
        }
    }

    fn object_rules(&mut self, schema: &mut Schema) {
        schema.object.properties = self.map("properties");
        schema.object.additional_properties = self.child("additionalProperties");
        schema.object.min_properties = self.count("minProperties");
        schema.object.max_properties = self.count("maxProperties");
        if let Some(names) = self.object.get("required").and_then(Node::as_array) {
            schema.object.required =
                names.iter().filter_map(|name| Some((name.as_str()?.to_owned(), name.span))).collect();
        }
        if self.version == Version::V3_0 {
            return;
        }
        schema.object.pattern_properties = self.map("patternProperties");
        schema.object.property_names = self.child("propertyNames");
        schema.object.unevaluated_properties = self.child("unevaluatedProperties");
        schema.object.dependent_schemas =
            self.map("dependentSchemas").into_iter().map(|(name, (_, id))| (name, id)).collect();
        if let Some(dependent) = self.object.get("dependentRequired").and_then(Node::as_object) {
            let names = |node: &Node| -> Vec<String> {
                node.as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(|name| Some(name.as_str()?.to_owned()))
                    .collect()
            };
            schema.object.dependent_required =
                dependent.iter().map(|member| (member.key.clone(), names(&member.node))).collect();
        }
    }

    fn discriminator(&self) -> Option<Discriminator> {
        let object = self.object.get("discriminator")?.as_object()?;
        let property = object.get("propertyName")?;
        let mapping = object.get("mapping").and_then(Node::as_object).into_iter().flatten();
        Some(Discriminator {
            property: property.as_str()?.to_owned(),
            span: property.span,
            mapping: mapping
                .filter_map(|member| {
                    Some((member.key.clone(), (member.node.as_str()?.to_owned(), member.node.span)))
                })
                .collect(),
            default: object
                .get("defaultMapping")
                .filter(|_| self.version >= Version::V3_2)
                .and_then(|node| Some((node.as_str()?.to_owned(), node.span))),
        })
    }

    fn text(&self, keyword: &str) -> Option<String> {
        self.object.get(keyword)?.as_str().map(str::to_owned)
    }

    fn flag(&self, keyword: &str) -> bool {
        self.object.get(keyword).and_then(Node::as_bool).unwrap_or(false)
    }

    fn number(&self, keyword: &str) -> Option<Number> {
        self.object.get(keyword)?.as_number().cloned()
    }

    /// A count; one beyond `u64` is as good as the largest.
    fn count(&self, keyword: &str) -> Option<u64> {
        let text = self.object.get(keyword)?.as_number()?.as_str();
        let whole = text.strip_suffix(".0").unwrap_or(text);
        if let Ok(count) = whole.parse() {
            return Some(count);
        }
        let value: f64 = text.parse().ok()?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
        (value >= 0.0).then_some(value as u64)
    }

    fn child(&mut self, keyword: &str) -> Option<SchemaId> {
        let node = self.object.get(keyword)?;
        matches!(node.value, Value::Bool(_) | Value::Object(_))
            .then(|| self.schemas.read_in(self.version, node, &self.pointer.child(keyword), self.resource))
    }

    fn list(&mut self, keyword: &str) -> Vec<SchemaId> {
        let nodes = self.object.get(keyword).and_then(Node::as_array).unwrap_or_default();
        let parent = self.pointer.child(keyword);
        nodes
            .iter()
            .enumerate()
            .map(|(at, node)| self.schemas.read_in(self.version, node, &parent.child(at), self.resource))
            .collect()
    }

    fn map(&mut self, keyword: &str) -> IndexMap<String, (Span, SchemaId)> {
        let parent = self.pointer.child(keyword);
        let members = self.object.get(keyword).and_then(Node::as_object).into_iter().flatten();
        members
            .map(|member| {
                let pointer = parent.child(&member.key);
                let id = self.schemas.read_in(self.version, &member.node, &pointer, self.resource);
                (member.key.clone(), (member.key_span, id))
            })
            .collect()
    }
}
