//! Media types with their schemas, as bodies and answers have them.
//!
//! What a body holds follows from its media type and from what its schema lets in. This file does not know which of
//! several media types a request or an answer takes.

use super::Lowering;
use crate::diagnostic::{Diagnostic, code};
use crate::ir::{Content, Encoding, Framing, Payload};
use crate::schema::{SchemaId, Schemas, Types};
use crate::source::{Node, Pointer, Span};

impl Lowering<'_> {
    /// The media types of a `content` map.
    pub(super) fn contents(&mut self, content: &openapiv3::Content, at: &Pointer) -> Vec<Content> {
        let mut contents: Vec<Content> = Vec::new();
        for name in content.keys() {
            let Some(at) = self.media_type(&at.child(name)) else { continue };
            let span = self.document().span(&at);
            let media_type = normalised(name);
            // Keys that differ in case only are the same media type: the first one counts.
            if contents.iter().any(|other| other.media_type == media_type) {
                continue;
            }
            let payload = self.payload(essence(&media_type), &at, span);
            contents.push(Content { pointer: at, span, media_type, payload });
        }
        contents
    }

    /// Where a Media Type Object stands: in 3.2 it may be a reference to a component.
    fn media_type(&mut self, at: &Pointer) -> Option<Pointer> {
        let node = self.document().find(at)?;
        let Some(reference) = node.get("$ref").and_then(Node::as_str) else { return Some(at.clone()) };
        let item = openapiv3::ReferenceOr::Reference { reference: reference.to_owned() };
        let components = &self.bound.document.media_types;
        let found = self.bound.component(components, "mediaTypes", &item, at, self.diagnostics)?;
        Some(found.pointer)
    }

    fn payload(&mut self, essence: &str, at: &Pointer, span: Span) -> Payload {
        let bound = self.bound;
        let schemas = &bound.document.schemas;
        let item = schemas.at(&at.child("itemSchema"));
        let Some(schema) = item.or_else(|| schemas.at(&at.child("schema"))) else { return Payload::Bytes };
        let says = says(schemas, schema);
        if let Some(framing) = framing(essence) {
            return items(schemas, framing, item.is_some(), schema);
        }
        let anything = says.types == Types::ALL && !says.asserts;
        let range = essence.ends_with("/*");
        match essence {
            _ if is_json(essence) => Payload::Json(schema),
            _ if says.binary => Payload::Bytes,
            "application/x-www-form-urlencoded" if says.types.has(Types::OBJECT) => {
                Payload::Form(schema, self.encodings(at))
            }
            "multipart/form-data" if says.types.has(Types::OBJECT) && !anything => {
                Payload::Multipart(schema, self.encodings(at))
            }
            // Servers that do not say what they send mean JSON, if they describe it.
            "*/*" | "application/*" if !anything && says.types != Types::STRING => Payload::Json(schema),
            _ if says.types == Types::STRING && !range => Payload::Text(schema),
            _ if essence.starts_with("text/") && says.is_scalar() && !range => Payload::Text(schema),
            _ => {
                if !anything {
                    self.passed_on(essence, span);
                }
                Payload::Bytes
            }
        }
    }

    /// Bytes that a schema describes nevertheless.
    pub(super) fn passed_on(&mut self, essence: &str, span: Span) {
        self.diagnostics.push(
            Diagnostic::new(&code::PASSED_ON, format!("a body of `{essence}` is passed on as bytes"))
                .at(span, "its schema is not looked at")
                .note("values are read from JSON, forms and text only"),
        );
    }

    /// `encoding` of a form, by property.
    pub(super) fn encodings(&self, at: &Pointer) -> Vec<Encoding> {
        let list = self.document().find(&at.child("encoding")).and_then(Node::as_object);
        let text = |node: &Node, key: &str| Some(node.get(key)?.as_str()?.to_owned());
        let list = list.into_iter().flatten().map(|member| Encoding {
            property: member.key.clone(),
            content_type: text(&member.node, "contentType").map(|text| normalised(&text)),
            style: text(&member.node, "style"),
            explode: member.node.get("explode").and_then(Node::as_bool),
        });
        list.collect()
    }
}

/// What a sequence is made of: `itemSchema` says it; `schema` is about the whole, which cannot be held.
fn items(schemas: &Schemas, framing: Framing, is_item: bool, schema: SchemaId) -> Payload {
    let whole = says(schemas, schema);
    let list = (whole.types == Types::ARRAY).then(|| schemas[schemas.target(schema)].array.items).flatten();
    let item = match list {
        _ if is_item => schema,
        // A list of the items, or what people mean by it, one of them.
        Some(item) => item,
        None if whole.types.has(Types::OBJECT) && whole.asserts => schema,
        None => return Payload::Bytes,
    };
    // OpenAPI 3.2.0 describes an event by its fields; who knows nothing of that describes the data.
    let members = says(schemas, item).properties;
    let is_field = |name: &String| matches!(&**name, "data" | "event" | "id" | "retry");
    let is_event = members.iter().any(|name| name == "data") && (is_item || members.iter().all(is_field));
    Payload::Items(if framing == Framing::EventData && is_event { Framing::Events } else { framing }, item)
}

fn framing(essence: &str) -> Option<Framing> {
    Some(match essence {
        "application/jsonl" | "application/x-ndjson" | "application/ndjson" | "application/x-jsonlines" => {
            Framing::Lines
        }
        "application/json-seq" => Framing::Records,
        "text/event-stream" => Framing::EventData,
        _ if essence.ends_with("+json-seq") => Framing::Records,
        _ => return None,
    })
}

pub(super) fn is_json(essence: &str) -> bool {
    matches!(essence, "application/json" | "text/json") || essence.ends_with("+json")
}

/// A media type without its parameters.
pub(super) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim_end()
}

/// Type and subtype in lower case; parameters as they are.
fn normalised(media_type: &str) -> String {
    let media_type = media_type.trim();
    match media_type.split_once(';') {
        Some((essence, parameters)) => {
            format!("{};{parameters}", essence.trim_end().to_ascii_lowercase())
        }
        None => media_type.to_ascii_lowercase(),
    }
}

/// What a schema says of the kind of its values, as far as it matters for bodies.
struct Says {
    types: Types,
    binary: bool,
    /// Whether it asserts anything.
    asserts: bool,
    properties: Vec<String>,
}

impl Says {
    /// Whether no list and no object is let in.
    fn is_scalar(&self) -> bool {
        !self.types.has(Types::OBJECT) && !self.types.has(Types::ARRAY)
    }
}

/// What `$ref`, `allOf` and the schema itself say together. Alternatives are taken by their own types.
fn says(schemas: &Schemas, id: SchemaId) -> Says {
    let mut says = Says { types: Types::ALL, binary: false, asserts: false, properties: Vec::new() };
    let mut pending = vec![id];
    let mut seen = Vec::new();
    while let Some(id) = pending.pop() {
        if seen.contains(&id) {
            continue;
        }
        seen.push(id);
        let schema = &schemas[id];
        if let Some(types) = schema.types {
            says.types = says.types.and(types);
        }
        if !schema.object.properties.is_empty() && schema.types.is_none() {
            says.types = says.types.and(Types::OBJECT);
        }
        says.binary |= schema.is_binary();
        says.asserts |= schema.asserts();
        says.properties.extend(schema.object.properties.keys().cloned());
        pending.extend(schema.target());
        pending.extend(&schema.all_of);
        for alternatives in [&schema.any_of, &schema.one_of] {
            let own = |id: &SchemaId| schemas[schemas.target(*id)].types.unwrap_or(Types::ALL);
            if let Some(types) = alternatives.iter().map(own).reduce(Types::or) {
                says.types = says.types.and(types);
            }
        }
    }
    says
}
