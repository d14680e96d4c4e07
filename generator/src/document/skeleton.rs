//! A node → an object of `openapiv3`, with a hole in place of every schema object.
//!
//! A hole is `{"$ref": "#/…"}` with the JSON Pointer of the schema object itself. What `openapiv3` demands and the
//! lint forgives (a response without a description, an operation without responses) is filled in; what it has no
//! place for is lifted out, so that nothing is dropped in silence.

mod outgoing;

use std::collections::HashMap;

use openapiv3::ReferenceOr;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use super::{Components, Located};
use crate::source::{Member, Node, Object, Pointer, Value};
pub(super) use outgoing::Callbacks;

/// An operation with its method.
pub(super) type Further = (String, Located<openapiv3::Operation>);

/// Types objects and collects the holes on the way.
#[derive(Default)]
pub(super) struct Reader {
    /// The schema objects that were left out, and the places where one is missing.
    pub(super) holes: Vec<Pointer>,
    /// The callbacks of operations.
    pub(super) callbacks: Callbacks,
    /// What [`further`](Self::further) has for the path items of callbacks.
    further_callbacks: Vec<(Pointer, Vec<Further>)>,
    /// What `openapiv3` refuses although the lint is content.
    pub(super) errors: Vec<Located<String>>,
}

/// Where in an OpenAPI document a node stands, as far as it matters for finding schema objects.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Context {
    PathItem,
    Operation,
    Parameters,
    /// A Parameter or Header Object.
    Parameter,
    Headers,
    RequestBody,
    Content,
    MediaType,
    Responses,
    Response,
    /// Requirements and their lists of scopes.
    Security,
    SecurityScheme,
    /// Holds no schema object.
    Other,
}

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl Context {
    fn child(self, key: &str) -> Self {
        match (self, key) {
            (Self::PathItem, key) if METHODS.contains(&key) => Self::Operation,
            (Self::PathItem | Self::Operation, "parameters") => Self::Parameters,
            (Self::Operation, "requestBody") => Self::RequestBody,
            (Self::Operation, "responses") => Self::Responses,
            (Self::Operation, "security") => Self::Security,
            (Self::Security, _) => Self::Security,
            (Self::Parameter | Self::RequestBody | Self::Response, "content") => Self::Content,
            (Self::Response, "headers") => Self::Headers,
            (Self::Parameters | Self::Headers, _) => Self::Parameter,
            (Self::Content, _) => Self::MediaType,
            (Self::Responses, key) if !key.starts_with("x-") => Self::Response,
            _ => Self::Other,
        }
    }

    /// Texts for people.
    fn is_described_by(self, key: &str) -> bool {
        matches!(key, "summary" | "description")
            && matches!(
                self,
                Self::PathItem | Self::Operation | Self::Parameter | Self::RequestBody | Self::Response
            )
    }

    /// Members that `lower` reads from the tree, because `openapiv3` holds them in part only.
    fn is_lifted(self, key: &str) -> bool {
        match self {
            Self::MediaType => matches!(key, "itemSchema" | "encoding" | "itemEncoding" | "prefixEncoding"),
            Self::PathItem => matches!(key, "query" | "additionalOperations"),
            Self::Parameter => key == "style",
            _ => false,
        }
    }
}

impl Reader {
    /// Types a list of security requirements.
    pub(super) fn security<T: DeserializeOwned>(
        &mut self,
        node: &Node,
        pointer: Pointer,
    ) -> Option<Located<T>> {
        self.typed(node, pointer, Context::Security)
    }

    /// `paths`, extensions left out.
    pub(super) fn paths(
        &mut self,
        root: &Node,
    ) -> indexmap::IndexMap<String, Located<ReferenceOr<openapiv3::PathItem>>> {
        let parent = Pointer::root().child("paths");
        self.map(root.get("paths"), &parent, Context::PathItem)
    }

    /// `components.KIND`.
    pub(super) fn components<T: DeserializeOwned>(&mut self, root: &Node, kind: &str) -> Components<T> {
        let parent = Pointer::root().child("components").child(kind);
        let context = match kind {
            "pathItems" => Context::PathItem,
            "parameters" => Context::Parameter,
            "requestBodies" => Context::RequestBody,
            "responses" => Context::Response,
            "securitySchemes" => Context::SecurityScheme,
            "headers" => Context::Parameter,
            "mediaTypes" => Context::MediaType,
            _ => Context::Other,
        };
        self.map(root.get("components").and_then(|components| components.get(kind)), &parent, context)
    }

    /// The operations of path items that `openapiv3` has no fields for, by the pointers of these: `query`, and what stands
    /// under `additionalOperations`.
    pub(super) fn further(&mut self, root: &Node) -> HashMap<Pointer, Vec<Further>> {
        let mut found: HashMap<Pointer, Vec<Further>> = self.further_callbacks.drain(..).collect();
        let components = Pointer::root().child("components").child("pathItems");
        for parent in [Pointer::root().child("paths"), Pointer::root().child("webhooks"), components] {
            for item in members(parent.find(root)) {
                let at = parent.child(&item.key);
                let further = self.further_in(&item.node, &at);
                found.extend(further.map(|further| (at, further)));
            }
        }
        // Those may have had callbacks of their own.
        found.extend(self.further_callbacks.drain(..));
        found
    }

    fn map<T: DeserializeOwned>(
        &mut self,
        node: Option<&Node>,
        parent: &Pointer,
        context: Context,
    ) -> indexmap::IndexMap<String, Located<T>> {
        let members = members(node).filter(|member| !member.key.starts_with("x-"));
        members
            .filter_map(|member| {
                let typed = self.typed(&member.node, parent.child(&member.key), context)?;
                Some((member.key.clone(), typed))
            })
            .collect()
    }

    fn typed<T: DeserializeOwned>(
        &mut self,
        node: &Node,
        pointer: Pointer,
        context: Context,
    ) -> Option<Located<T>> {
        let json = self.json(node, &pointer, context);
        match serde_json::from_value(json) {
            Ok(value) => Some(Located { pointer, value }),
            Err(error) => {
                self.errors.push(Located { pointer, value: error.to_string() });
                None
            }
        }
    }

    fn json(&mut self, node: &Node, pointer: &Pointer, context: Context) -> Json {
        match &node.value {
            Value::Null => Json::Null,
            Value::Bool(value) => Json::Bool(*value),
            // Only examples and extensions hold numbers here; the schema model reads its own.
            Value::Number(number) => {
                number.as_str().parse::<serde_json::Number>().map_or(Json::Null, Json::Number)
            }
            Value::String(text) => Json::String(text.clone()),
            Value::Array(elements) => {
                let element =
                    |(at, node): (usize, &Node)| self.json(node, &pointer.child(at), context.child(""));
                Json::Array(elements.iter().enumerate().map(element).collect())
            }
            Value::Object(object) if object.get("$ref").is_some() && context != Context::Other => {
                // Siblings of a reference say nothing about the structure.
                let text = object.get("$ref").and_then(Node::as_str).unwrap_or_default();
                Json::Object(Map::from_iter([("$ref".to_owned(), Json::String(text.to_owned()))]))
            }
            Value::Object(object) => self.members(object, pointer, context),
        }
    }

    fn members(&mut self, object: &Object, pointer: &Pointer, context: Context) -> Json {
        let mut map = Map::new();
        for member in object {
            let at = pointer.child(&member.key);
            if context == Context::Operation && member.key == "callbacks" {
                let callbacks = self.callback_map(Some(&member.node), &at);
                self.callbacks.insert(pointer.clone(), callbacks);
            } else if context.is_described_by(&member.key) && member.node.as_str().is_none() {
                // Told by the lint; it says nothing of the structure.
            } else if context == Context::Parameter
                && member.key == "in"
                && member.node.as_str() == Some("querystring")
            {
                map.insert(member.key.clone(), Json::String("query".to_owned()));
            } else if context == Context::Security && matches!(member.node.value, Value::Null) {
                // Told by the lint; it can only mean that there are no scopes.
                map.insert(member.key.clone(), Json::Array(Vec::new()));
            } else if context.is_lifted(&member.key) {
                if member.key == "itemSchema" {
                    self.holes.push(at);
                }
            } else if member.key == "schema" && matches!(context, Context::Parameter | Context::MediaType) {
                map.insert("schema".to_owned(), hole(&at));
                self.holes.push(at);
            } else {
                let value = self.json(&member.node, &at, context.child(&member.key));
                map.insert(key(context, &member.key), value);
            }
        }
        match context {
            Context::Operation => {
                map.entry("responses").or_insert_with(|| Json::Object(Map::new()));
            }
            Context::Response => {
                map.entry("description").or_insert_with(|| Json::String(String::new()));
            }
            // A parameter of a path is required whatever it says; one without a schema takes any text.
            Context::Parameter if !map.contains_key("schema") && !map.contains_key("content") => {
                let at = pointer.child("schema");
                map.insert("schema".to_owned(), hole(&at));
                self.holes.push(at);
            }
            // `openapiv3` has no `mutualTLS`: it stands there as `http`, and `lower` sees the difference in the tree.
            Context::SecurityScheme if map.get("type").and_then(Json::as_str) == Some("mutualTLS") => {
                map.insert("type".to_owned(), "http".into());
                map.insert("scheme".to_owned(), "mutualTLS".into());
            }
            // A media type without a schema lets every value in.
            Context::MediaType if !map.contains_key("schema") && object.get("itemSchema").is_none() => {
                self.holes.push(pointer.child("schema"));
            }
            _ => {}
        }
        Json::Object(map)
    }
}

fn hole(pointer: &Pointer) -> Json {
    Json::Object(Map::from_iter([("$ref".to_owned(), Json::String(pointer.to_string()))]))
}

/// The members of an object, if it is one.
fn members(node: Option<&Node>) -> impl Iterator<Item = &Member> {
    node.and_then(Node::as_object).into_iter().flatten()
}

/// `openapiv3` knows `4XX` only, real documents have `4xx` too.
fn key(context: Context, key: &str) -> String {
    let is_range = context == Context::Responses && key.len() == 3 && key.ends_with("xx");
    if is_range { key.to_ascii_uppercase() } else { key.to_owned() }
}
