//! References between schemas: by JSON Pointer, by anchor, by URI; and dialects, which say what keywords mean.

use std::collections::HashMap;

use super::{not_a_pointer, unknown};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{self, Document};
use crate::schema::{self, Resource, ResourceId, SchemaId};
use crate::source::{self, Node, Pointer, Sources, Span};

type Failure = Box<Diagnostic>;

/// The meta-schema of 2020-12, which schemas may refer to like to any other.
const META_SCHEMA: (&str, &str) =
    ("https://json-schema.org/draft/2020-12/schema", include_str!("meta-schema.json"));

/// The vocabulary whose absence from a dialect turns assertions into annotations.
const VALIDATION: &str = "https://json-schema.org/draft/2020-12/vocab/validation";

/// Binds all schema references, those too that lead to schema objects which nothing has read yet.
pub(super) fn bind(document: &mut Document, sources: &mut Sources, diagnostics: &mut Diagnostics) {
    let mut binder = Binder { document, sources, diagnostics };
    let mut index = 0;
    // Binding may read further schema objects; they come at the end of the list.
    while let Some(id) = binder.document.schemas.nth(index) {
        index += 1;
        binder.schema(id);
    }
    for (again, first) in std::mem::take(&mut binder.document.schemas.repeated_ids) {
        binder.diagnostics.push(
            Diagnostic::new(&code::REPEATED_ID, "this `$id` names another schema already")
                .at(again, "named again")
                .related(first, "first named here")
                .note("references by this URI lead to the first one"),
        );
    }
    binder.dialects();
    settle(&mut document.schemas);
}

/// A dynamic reference whose anchor exists once leads to one place only: it is a plain one.
fn settle(schemas: &mut schema::Schemas) {
    for index in 0..schemas.len() {
        let Some(id) = schemas.nth(index) else { continue };
        let Some(dynamic) = schemas[id].dynamic_reference.clone() else { continue };
        let Some(target) = dynamic.reference.target else { continue };
        let anchor = dynamic.reference.text.rsplit_once('#').map(|(_, anchor)| anchor).unwrap_or_default();
        let initial = schemas.resource(schemas[target].resource);
        let bookend = initial.dynamic_anchors.get(anchor) == Some(&target);
        let count = schemas.resources().filter(|(_, it)| it.dynamic_anchors.contains_key(anchor)).count();
        if bookend
            && count > 1
            && let Some(dynamic) = schemas.get_mut(id).and_then(|it| it.dynamic_reference.as_mut())
        {
            dynamic.anchor = Some(anchor.to_owned());
        }
    }
}

struct Binder<'a> {
    document: &'a mut Document,
    sources: &'a mut Sources,
    diagnostics: &'a mut Diagnostics,
}

impl Binder<'_> {
    fn schema(&mut self, id: SchemaId) {
        let schema = &self.document.schemas[id];
        let (resource, plain) = (schema.resource, schema.reference.clone());
        let dynamic = schema.dynamic_reference.as_ref().map(|dynamic| dynamic.reference.clone());
        for (reference, is_dynamic) in [(plain, false), (dynamic, true)] {
            let Some(reference) = reference else { continue };
            match self.target(resource, &reference.text, reference.span) {
                Ok(target) => {
                    let Some(schema) = self.document.schemas.get_mut(id) else { continue };
                    let slot = if is_dynamic {
                        schema.dynamic_reference.as_mut().map(|dynamic| &mut dynamic.reference)
                    } else {
                        schema.reference.as_mut()
                    };
                    if let Some(slot) = slot {
                        slot.target = Some(target);
                    }
                }
                Err(diagnostic) => self.diagnostics.push(*diagnostic),
            }
        }
    }

    fn target(&mut self, base: ResourceId, text: &str, span: Span) -> Result<SchemaId, Failure> {
        let base = self.document.schemas.resource(base).uri.clone();
        if base != schema::DOCUMENT
            && let Some(found) = self.within_the_document(&base, text, span)
        {
            return Ok(found);
        }
        let Some((uri, fragment)) = schema::resolve(&base, text) else {
            return Err(Box::new(other_document(text, span)));
        };
        let resource = self.resource(&uri, text, span)?;
        let Resource { root, anchors, .. } = self.document.schemas.resource(resource);
        if !fragment.is_empty() && !fragment.starts_with('/') && !fragment.starts_with("%2F") {
            return anchors.get(&fragment).copied().ok_or_else(|| {
                let known = anchors.keys().map(String::as_str);
                let near = crate::suggest::nearest(&fragment, known);
                // People who are not after an anchor have forgotten the slash.
                if anchors.is_empty() {
                    return Box::new(not_a_pointer(text, span));
                }
                let diagnostic =
                    Diagnostic::new(&code::UNKNOWN_REFERENCE, format!("there is no anchor `{fragment}`"))
                        .at(span, "not found");
                Box::new(match near {
                    Some(near) => diagnostic.help(format!("there is `{near}`")),
                    None => diagnostic,
                })
            });
        }
        let within = Pointer::parse(&format!("#{fragment}"));
        let pointer = root.join(&within.ok_or_else(|| Box::new(not_a_pointer(text, span)))?);
        if let Some(id) = self.document.schemas.at(&pointer) {
            return Ok(id);
        }
        let Some(node) = self.document.find(&pointer) else {
            return Err(Box::new(unknown(self.document, &pointer, text, span)));
        };
        if !is_schema_place(&pointer) {
            let diagnostic = Diagnostic::new(&code::WRONG_KIND, format!("`{text}` is no Schema Object"))
                .at(span, "a schema is expected here")
                .related(node.span, "what the reference leads to");
            return Err(Box::new(diagnostic));
        }
        let node = node.clone();
        Ok(self.document.schemas.read(self.document.version, &node, &pointer))
    }

    /// What a fragment leads to in the whole document, where there is nothing of that name in the schema whose `$id`
    /// surrounds it: people who write `#/components/schemas/…` mean the document.
    fn within_the_document(&mut self, base: &str, text: &str, span: Span) -> Option<SchemaId> {
        let pointer = Pointer::parse(text).filter(|_| text.starts_with("#/"))?;
        let own = self.document.schemas.resource_at(base)?;
        let within = self.document.schemas.resource(own).root.join(&pointer);
        if within.document().is_some() || self.document.find(&within).is_some() {
            return None;
        }
        let found = self.document.schemas.at(&pointer)?;
        self.diagnostics.push(
            Diagnostic::new(&code::OUTER_BASE, format!("there is nothing at `{text}` within this `$id`"))
                .at(span, "taken from the root of the document")
                .help("write the whole way: the URI of the document before the `#`, or leave `$id` out")
                .note("JSON Schema Core 2020-12 §8.2.1: `$id` is the base of the references in its schema"),
        );
        Some(found)
    }

    /// The resource of a URI: a schema with that `$id`, else a document from the library.
    fn resource(&mut self, uri: &str, text: &str, span: Span) -> Result<ResourceId, Failure> {
        if let Some(known) = self.document.schemas.resource_at(uri) {
            return Ok(known);
        }
        let root = self.load(uri).ok_or_else(|| Box::new(other_document(text, span)))?;
        document::lint_schema(self.document.version, &root, self.diagnostics);
        self.document.schemas.read_document(self.document.version, &root, uri);
        self.document.others.insert(uri.to_owned(), root);
        self.document.schemas.resource_at(uri).ok_or_else(|| Box::new(other_document(text, span)))
    }

    fn load(&mut self, uri: &str) -> Option<Node> {
        let file = match self.sources.fetch(uri) {
            Some(Ok(file)) => file,
            Some(Err(diagnostic)) => {
                self.diagnostics.push(diagnostic);
                return None;
            }
            None if uri == META_SCHEMA.0 => self.sources.add(uri, META_SCHEMA.1.as_bytes()).ok()?,
            None => return None,
        };
        source::parse(self.sources, file, self.diagnostics)
    }

    /// Dialects without the validation vocabulary.
    fn dialects(&mut self) {
        let own = self.document.dialect.clone();
        let resources = self.document.schemas.resources();
        let dialects: Vec<_> = resources.map(|(id, resource)| (id, resource.dialect.clone())).collect();
        // Each is looked at once, and whether it has the vocabulary is kept.
        let mut seen: HashMap<String, bool> = HashMap::new();
        for (id, dialect) in dialects {
            let Some((uri, span)) = dialect.or_else(|| own.clone()) else { continue };
            let validates = match seen.get(&uri) {
                Some(validates) => *validates,
                None => {
                    let validates = is_known(&uri) || self.validates(&uri, span);
                    seen.insert(uri, validates);
                    validates
                }
            };
            if !validates {
                self.without_validation(id);
            }
        }
    }

    /// Whether a dialect has the validation vocabulary; one that is not known is said to.
    fn validates(&mut self, uri: &str, span: Span) -> bool {
        let Some(root) = self.load(uri) else {
            self.diagnostics.push(
                Diagnostic::new(&code::UNKNOWN_DIALECT, format!("the dialect `{uri}` is not known"))
                    .at(span, "taken as JSON Schema 2020-12")
                    .help("name the folder that its meta-schema is in: `--map-uri PREFIX=DIR`"),
            );
            return true;
        };
        let vocabulary = root.get("$vocabulary").and_then(Node::as_object);
        vocabulary.is_none_or(|vocabulary| vocabulary.get(VALIDATION).is_some())
    }

    fn without_validation(&mut self, resource: ResourceId) {
        let schemas = &mut self.document.schemas;
        for index in 0..schemas.len() {
            let Some(id) = schemas.nth(index) else { continue };
            if schemas[id].resource == resource
                && let Some(schema) = schemas.get_mut(id)
            {
                schema.without_validation();
            }
        }
    }
}

/// The dialects whose keywords mean what this project takes them for.
fn is_known(uri: &str) -> bool {
    let uri = uri.trim_end_matches('#');
    uri == META_SCHEMA.0 || uri.starts_with("https://spec.openapis.org/oas/3.")
}

/// Whether schema objects can stand at a pointer: below another schema, or as a `schema` member.
fn is_schema_place(pointer: &Pointer) -> bool {
    let steps: Vec<String> = pointer.steps().collect();
    pointer.document().is_some()
        || steps.starts_with(&["components".to_owned(), "schemas".to_owned()])
        || steps.iter().any(|step| step == "schema" || step == "itemSchema")
}

fn other_document(text: &str, span: Span) -> Diagnostic {
    Diagnostic::new(&code::OTHER_FILE, format!("`{text}` leads to another document"))
        .at(span, "not followed")
        .help("bring what it names into `components` and refer to it as `#/components/…`, or name the folder that \
               documents of that URI are in: `--map-uri PREFIX=DIR`")
        .note("nothing outside the document is read unless it is asked for")
}
