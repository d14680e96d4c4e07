//! The tree → typed objects.
//!
//! A lint of the tree against the version comes first and reports every error with its place. Then `openapiv3` types
//! the API's structure, object by object, in which every schema object is a hole: a reference by JSON Pointer to our
//! own schema model. This stage does not know what a `$ref` means, and nothing of Rust.

mod lint;
mod skeleton;
mod version;

use std::collections::HashMap;

use indexmap::IndexMap;
use openapiv3::ReferenceOr;

pub use version::Version;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::schema::Schemas;
use crate::source::{Node, Pointer, Span, Value};

/// A typed object and where it stands.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// Where it stands in the document.
    pub pointer: Pointer,
    /// The object.
    pub value: T,
}

/// A map of components of one kind.
pub type Components<T> = IndexMap<String, Located<ReferenceOr<T>>>;

/// A Callback Object: path items by the expressions of their URLs (OpenAPI 3.1.1 §4.8.18).
pub type Callback = IndexMap<String, Located<ReferenceOr<openapiv3::PathItem>>>;

/// A document whose objects are typed one by one.
#[derive(Debug)]
pub struct Document {
    /// What it follows.
    pub version: Version,
    /// The tree, for places and for the document that is served.
    pub root: Node,
    /// Further documents that schemas refer to, by their URIs.
    pub others: HashMap<String, Node>,
    /// `jsonSchemaDialect`
    pub dialect: Option<(String, Span)>,
    /// `info.title`
    pub title: String,
    /// `info.version`
    pub api_version: String,
    /// `info.description`
    pub description: Option<String>,
    /// `tags`: names with descriptions.
    pub tags: Vec<(String, Option<String>)>,
    /// `security`
    pub security: Option<Located<Vec<openapiv3::SecurityRequirement>>>,
    /// `paths` in their order.
    pub paths: IndexMap<String, Located<ReferenceOr<openapiv3::PathItem>>>,
    /// Operations of path items beyond the eight methods, by the pointers of their path items.
    pub further: HashMap<Pointer, Vec<(String, Located<openapiv3::Operation>)>>,
    /// `webhooks` by their names.
    pub webhooks: Components<openapiv3::PathItem>,
    /// `callbacks` of operations, by the pointers of these.
    pub callbacks: HashMap<Pointer, Components<Callback>>,
    /// `components.callbacks`
    pub shared_callbacks: Components<Callback>,
    /// `components.pathItems`
    pub path_items: Components<openapiv3::PathItem>,
    /// `components.parameters`
    pub parameters: Components<openapiv3::Parameter>,
    /// `components.requestBodies`
    pub request_bodies: Components<openapiv3::RequestBody>,
    /// `components.responses`
    pub responses: Components<openapiv3::Response>,
    /// `components.headers`
    pub headers: Components<openapiv3::Header>,
    /// `components.mediaTypes` of 3.2: names and places; `lower` reads their members from the tree.
    pub media_types: Components<openapiv3::MediaType>,
    /// `components.securitySchemes`
    pub security_schemes: Components<openapiv3::SecurityScheme>,
    /// Every schema object, the components' first.
    pub schemas: Schemas,
}

impl Document {
    /// The node at a pointer, in whichever document.
    pub fn find(&self, pointer: &Pointer) -> Option<&Node> {
        match pointer.document() {
            None => pointer.find(&self.root),
            Some(uri) => pointer.find(self.others.get(uri)?),
        }
    }

    /// The place of the object at a pointer; the whole document where there is none.
    pub fn span(&self, pointer: &Pointer) -> Span {
        self.find(pointer).map_or(self.root.span, |node| node.span)
    }

    /// The place of a key: that of the member which a pointer names.
    pub fn key_span(&self, parent: &Pointer, key: &str) -> Span {
        let object = parent.find(&self.root).and_then(Node::as_object);
        object
            .and_then(|object| object.member(key))
            .map_or_else(|| self.span(parent), |member| member.key_span)
    }
}

/// Reports every structural error of a document that holds a schema and nothing else.
pub fn lint_schema(version: Version, root: &Node, diagnostics: &mut Diagnostics) {
    lint::lint_schema(version, root, diagnostics);
}

/// Types a tree. What the lint finds wrong is among the diagnostics, and left out of the document, so that later stages
/// can say what else is wrong. `None` where not even the version is known.
pub fn document(root: Node, diagnostics: &mut Diagnostics) -> Option<Document> {
    let version = version::version(&root, diagnostics)?;
    lint::lint(version, &root, diagnostics);
    let sound = !diagnostics.has_errors();
    let mut reader = skeleton::Reader::default();
    let info = root.get("info");
    let text = |node: Option<&Node>, key: &str| node?.get(key)?.as_str().map(str::to_owned);
    let tags = root.get("tags").and_then(Node::as_array).unwrap_or_default();
    let mut document = Document {
        version,
        title: text(info, "title").unwrap_or_default(),
        api_version: text(info, "version").unwrap_or_default(),
        description: text(info, "description"),
        tags: tags
            .iter()
            .filter_map(|tag| Some((text(Some(tag), "name")?, text(Some(tag), "description"))))
            .collect(),
        security: root
            .get("security")
            .and_then(|node| reader.security(node, Pointer::root().child("security"))),
        paths: reader.paths(&root),
        webhooks: reader.webhooks(&root),
        shared_callbacks: reader.shared_callbacks(&root),
        callbacks: HashMap::new(),
        path_items: reader.components(&root, "pathItems"),
        // Behind all path items, because callbacks have some of their own.
        further: reader.further(&root),
        parameters: reader.components(&root, "parameters"),
        request_bodies: reader.components(&root, "requestBodies"),
        responses: reader.components(&root, "responses"),
        headers: reader.components(&root, "headers"),
        media_types: reader.components(&root, "mediaTypes"),
        security_schemes: reader.components(&root, "securitySchemes"),
        schemas: Schemas::default(),
        others: HashMap::new(),
        dialect: root.get("jsonSchemaDialect").and_then(|node| Some((node.as_str()?.to_owned(), node.span))),
        root,
    };
    // An object that the lint has found fault with was told already.
    for error in reader.errors.iter().filter(|_| sound) {
        diagnostics.push(
            Diagnostic::new(&code::NOT_TYPED, format!("this object cannot be typed: {}", error.value))
                .at(document.span(&error.pointer), ""),
        );
    }
    let schemas = Pointer::root().child("components").child("schemas");
    for member in schemas.find(&document.root).and_then(Node::as_object).into_iter().flatten() {
        document.schemas.read(version, &member.node, &schemas.child(&member.key));
    }
    for pointer in &reader.holes {
        // A schema that is missing lets every value in.
        let missing = Node { span: document.span(&pointer.parent().unwrap_or_default()), value: Value::Null };
        let node = pointer.find(&document.root).unwrap_or(&missing);
        document.schemas.read(version, node, pointer);
    }
    document.callbacks = reader.callbacks;
    Some(document)
}
