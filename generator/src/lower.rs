//! The bound document → [`ir`].
//!
//! Operations are completed here (parameters of the path item joined in, security inherited, names derived), so that
//! no later stage looks at the document's structure again. What this version does not generate is an error with its
//! place: nothing is dropped. This stage does not know types of Rust.

mod content;
mod responses;
mod security;

use std::collections::HashSet;

use openapiv3::{PathStyle, QueryStyle, ReferenceOr};

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Document, Located};
use crate::ir;
use crate::options;
use crate::resolve::Bound;
use crate::schema::SchemaId;
use crate::source::{Pointer, Span};

/// Lowers a document.
pub fn lower(bound: Bound, diagnostics: &mut Diagnostics) -> ir::Api {
    let mut lowering = Lowering { bound: &bound, diagnostics, schemes: Vec::new() };
    for (name, span) in &bound.document.unsupported {
        lowering.not_generated(*span, &format!("`{name}`"));
    }
    let operations = lowering.operations();
    let security_schemes = lowering.schemes;
    let document = &bound.document;
    let mut tags: Vec<ir::Tag> = Vec::new();
    for (name, description) in &document.tags {
        if operations.iter().any(|operation| operation.tag == *name)
            && tags.iter().all(|tag| tag.name != *name)
        {
            tags.push(ir::Tag { name: name.clone(), description: description.clone() });
        }
    }
    for operation in &operations {
        if tags.iter().all(|tag| tag.name != operation.tag) {
            tags.push(ir::Tag { name: operation.tag.clone(), description: None });
        }
    }
    let parent = Pointer::root().child("components").child("schemas");
    let models = parent.find(&document.root).and_then(crate::source::Node::as_object).into_iter().flatten();
    let models = models
        .filter_map(|member| {
            Some((member.key.clone(), member.key_span, document.schemas.at(&parent.child(&member.key))?))
        })
        .collect();
    let Bound { document: Document { title, api_version, description, schemas, root, .. } } = bound;
    ir::Api {
        title,
        version: api_version,
        description,
        tags,
        operations,
        models,
        security_schemes,
        schemas,
        root,
    }
}

struct Lowering<'a> {
    bound: &'a Bound,
    diagnostics: &'a mut Diagnostics,
    schemes: Vec<ir::SecurityScheme>,
}

impl Lowering<'_> {
    fn document(&self) -> &Document {
        &self.bound.document
    }

    fn not_generated(&mut self, span: Span, what: &str) {
        self.diagnostics.push(
            Diagnostic::new(&code::NOT_GENERATED, format!("{what} cannot be generated yet"))
                .at(span, "")
                .note("it would be lost in the output, so nothing is written"),
        );
    }

    fn operations(&mut self) -> Vec<ir::Operation> {
        let bound = self.bound;
        let mut list = Vec::new();
        for (path, item) in &bound.document.paths {
            let span = bound.document.key_span(&Pointer::root().child("paths"), path);
            let items = &bound.document.path_items;
            let found = bound.component(items, "pathItems", &item.value, &item.pointer, self.diagnostics);
            let Some(Located { pointer, value }) = found else { continue };
            let Some(path) = self.path(path, span) else { continue };
            for (method, operation) in value.iter() {
                let common = (&pointer, &value.parameters[..]);
                if let Some(operation) = self.operation(method, &path, common, operation) {
                    list.push(operation);
                }
            }
        }
        list
    }

    /// Splits a template at its slashes.
    fn path(&mut self, text: &str, span: Span) -> Option<ir::Path> {
        let mut segments = Vec::new();
        for part in text.strip_prefix('/')?.split('/') {
            let variable = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            let opened = part.matches('{').count();
            let segment = match variable {
                Some("") => return self.bad_path(text, span, "a variable needs a name"),
                Some(name) if opened == 1 && !name.contains('}') => ir::Segment::Variable(name.to_owned()),
                _ if opened != part.matches('}').count() => {
                    return self.bad_path(text, span, "braces do not match");
                }
                _ if opened > 0 => {
                    let what = if opened > 1 {
                        "with more than one variable"
                    } else {
                        "that is only in part a variable"
                    };
                    self.not_generated(span, &format!("a segment {what} (`{part}`)"));
                    return None;
                }
                _ if part.contains(['?', '#']) => {
                    self.not_generated(span, &format!("a query or fragment in the path `{text}`"));
                    return None;
                }
                _ => ir::Segment::Literal(part.to_owned()),
            };
            segments.push(segment);
        }
        Some(ir::Path { text: text.to_owned(), span, segments })
    }

    fn bad_path(&mut self, text: &str, span: Span, why: &str) -> Option<ir::Path> {
        let diagnostic = Diagnostic::new(&code::PATH_SYNTAX, format!("the path `{text}` is not well-formed"))
            .at(span, why.to_owned())
            .note("OpenAPI 3.1.1 §4.8.2: a template expression is a name in braces, `{item_id}`");
        self.diagnostics.push(diagnostic);
        None
    }

    fn operation(
        &mut self,
        method: &str,
        path: &ir::Path,
        (item, common): (&Pointer, &[ReferenceOr<openapiv3::Parameter>]),
        operation: &openapiv3::Operation,
    ) -> Option<ir::Operation> {
        let pointer = item.child(method);
        let span = self.document().key_span(item, method);
        let method = METHODS.into_iter().find(|known| known.eq_ignore_ascii_case(method))?;
        let id = operation.operation_id.clone().unwrap_or_else(|| {
            let derived = derived_id(method, path);
            self.diagnostics.push(
                Diagnostic::new(
                    &code::MISSING_OPERATION_ID,
                    format!("`{method} {}` has no `operationId`", path.text),
                )
                .at(span, format!("its method is named `{derived}`"))
                .help(format!("write `operationId: {derived}`")),
            );
            derived
        });
        let id_span =
            operation.operation_id.as_ref().map(|_| self.document().span(&pointer.child("operationId")));
        let reported = self.diagnostics.len();
        let mut parameters = Vec::new();
        for (list, parent) in [(common, item), (&operation.parameters[..], &pointer)] {
            let own: Vec<_> = self.parameters(list, &parent.child("parameters"));
            // An operation's parameter replaces that of its path item (OpenAPI 3.1.1 §4.8.10).
            let keys: HashSet<_> = own.iter().map(|own| (own.location, own.name.clone())).collect();
            parameters.retain(|old: &ir::Parameter| !keys.contains(&(old.location, old.name.clone())));
            parameters.extend(own);
        }
        parameters.sort_by_key(|parameter| parameter.location);
        let body =
            operation.request_body.as_ref().and_then(|body| self.body(body, &pointer.child("requestBody")));
        let responses = self.responses(&operation.responses, &pointer.child("responses"));
        let security = self.security(operation.security.as_deref(), &pointer);
        let operation_at = pointer.clone();
        Some(ir::Operation {
            pointer,
            span,
            method,
            path: path.clone(),
            id,
            id_span,
            tag: operation.tags.first().cloned().unwrap_or_default(),
            summary: operation.summary.clone(),
            description: operation.description.clone(),
            deprecated: operation.deprecated,
            parameters,
            body,
            body_limit: self.body_limit(&operation_at),
            responses,
            security,
            incomplete: self.diagnostics.len() > reported,
        })
    }

    /// `x-body-limit`: a number of bytes, or a text such as `2 MiB`.
    fn body_limit(&mut self, at: &Pointer) -> Option<u64> {
        let node = self.bound.document.find(&at.child("x-body-limit"))?;
        let read = match (node.as_number(), node.as_str()) {
            (Some(number), _) => options::in_range(number.as_str().parse().unwrap_or(0)),
            (_, text) => options::parse_size(text.unwrap_or_default()),
        };
        let mend = |mend| {
            Diagnostic::new(&code::BODY_LIMIT, "`x-body-limit` is no size").at(node.span, "").help(mend)
        };
        read.map_err(|help: String| self.diagnostics.push(mend(help))).ok()
    }

    fn parameters(&mut self, list: &[ReferenceOr<openapiv3::Parameter>], at: &Pointer) -> Vec<ir::Parameter> {
        let mut parameters: Vec<ir::Parameter> = Vec::new();
        for (index, item) in list.iter().enumerate() {
            let components = &self.bound.document.parameters;
            let found =
                self.bound.component(components, "parameters", item, &at.child(index), self.diagnostics);
            let Some(parameter) = found.and_then(|found| self.parameter(&found)) else { continue };
            let same = parameters
                .iter()
                .find(|other| other.location == parameter.location && other.name == parameter.name);
            if let Some(first) = same {
                let message = format!("the parameter `{}` is declared twice", parameter.name);
                self.diagnostics.push(
                    Diagnostic::new(&code::DUPLICATE_PARAMETER, message)
                        .at(self.bound.document.span(&at.child(index)), "declared again")
                        .related(first.span, "first declared here")
                        .note("OpenAPI 3.1.1 §4.8.10: a parameter is named by `name` and `in` together"),
                );
            } else {
                parameters.push(parameter);
            }
        }
        parameters
    }

    fn parameter(&mut self, found: &Located<&openapiv3::Parameter>) -> Option<ir::Parameter> {
        use openapiv3::Parameter;
        let span = self.document().span(&found.pointer);
        let data = found.value.parameter_data_ref();
        let (location, style) = match found.value {
            Parameter::Path { style: PathStyle::Simple, .. } => (ir::Location::Path, ir::Style::Commas),
            Parameter::Header { .. } => (ir::Location::Header, ir::Style::Commas),
            Parameter::Query { style, .. } => {
                let style = match (style, data.explode) {
                    (QueryStyle::Form, None | Some(true)) => ir::Style::Repeated,
                    (QueryStyle::Form, Some(false)) => ir::Style::Commas,
                    (QueryStyle::SpaceDelimited, None | Some(false)) => ir::Style::Spaces,
                    (QueryStyle::PipeDelimited, None | Some(false)) => ir::Style::Pipes,
                    (QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited, Some(true)) => {
                        ir::Style::Repeated
                    }
                    (QueryStyle::DeepObject, _) => {
                        self.not_generated(span, "`style: deepObject`");
                        return None;
                    }
                };
                (ir::Location::Query, style)
            }
            Parameter::Cookie { .. } if data.explode == Some(false) => {
                (ir::Location::Cookie, ir::Style::Commas)
            }
            Parameter::Cookie { .. } => (ir::Location::Cookie, ir::Style::Repeated),
            Parameter::Path { .. } => {
                self.not_generated(span, "a path parameter of the style `matrix` or `label`");
                return None;
            }
        };
        // OpenAPI 3.1.1 §4.8.12.1: these three are described elsewhere, and ignored as parameters.
        let described = ["accept", "content-type", "authorization"];
        if location == ir::Location::Header
            && described.iter().any(|name| name.eq_ignore_ascii_case(&data.name))
        {
            return None;
        }
        let schema = match &data.format {
            openapiv3::ParameterSchemaOrContent::Schema(hole) => self.hole(hole, span)?,
            openapiv3::ParameterSchemaOrContent::Content(_) => {
                self.not_generated(span, "a parameter with `content`");
                return None;
            }
        };
        let name =
            if location == ir::Location::Header { data.name.to_ascii_lowercase() } else { data.name.clone() };
        Some(ir::Parameter {
            pointer: found.pointer.clone(),
            span,
            name,
            location,
            required: data.required || location == ir::Location::Path,
            description: data.description.clone(),
            schema,
            style,
        })
    }

    /// The schema that a hole stands for.
    fn hole(&mut self, hole: &ReferenceOr<openapiv3::Schema>, span: Span) -> Option<SchemaId> {
        let ReferenceOr::Reference { reference } = hole else { return None };
        let pointer = Pointer::parse(reference)?;
        let id = self.document().schemas.at(&pointer);
        if self.document().find(&pointer).is_none() {
            self.diagnostics.push(
                Diagnostic::new(&code::NO_PARAMETER_SCHEMA, "this parameter has no schema")
                    .at(span, "")
                    .note("OpenAPI 3.1.1 §4.8.12.2: a parameter has `schema` or `content`"),
            );
        }
        id
    }

    fn body(&mut self, body: &ReferenceOr<openapiv3::RequestBody>, at: &Pointer) -> Option<ir::Body> {
        let components = &self.bound.document.request_bodies;
        let found = self.bound.component(components, "requestBodies", body, at, self.diagnostics)?;
        let span = self.document().span(&found.pointer);
        let contents = self.contents(&found.value.content, &found.pointer.child("content"));
        (!contents.is_empty()).then(|| ir::Body {
            span,
            required: found.value.required,
            description: found.value.description.clone(),
            contents,
        })
    }
}

const METHODS: [&str; 8] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/// `GET /items/{item_id}` → `get_items_item_id`
fn derived_id(method: &str, path: &ir::Path) -> String {
    let words = path.segments.iter().map(|segment| match segment {
        ir::Segment::Literal(text) | ir::Segment::Variable(text) => text.as_str(),
    });
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    format!("{}_{}", method.to_lowercase(), words.join("_")).trim_end_matches('_').to_owned()
}
