//! Parameters: those of the path item and those of the operation, each with how it is written.

use openapiv3::{ParameterSchemaOrContent, ReferenceOr};

use super::Lowering;
use super::content::{essence, is_json};
use crate::diagnostic::{Diagnostic, code};
use crate::document::Located;
use crate::ir::{Location, Parameter, Style, Wire};
use crate::schema::SchemaId;
use crate::source::{Node, Pointer, Span};

impl Lowering<'_> {
    pub(super) fn parameters(
        &mut self,
        list: &[ReferenceOr<openapiv3::Parameter>],
        at: &Pointer,
    ) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
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

    fn parameter(&mut self, found: &Located<&openapiv3::Parameter>) -> Option<Parameter> {
        let span = self.document().span(&found.pointer);
        let data = found.value.parameter_data_ref();
        let (location, usual) = match found.value {
            openapiv3::Parameter::Path { .. } => (Location::Path, Style::Simple),
            openapiv3::Parameter::Header { .. } => (Location::Header, Style::Simple),
            openapiv3::Parameter::Query { .. } => (Location::Query, Style::Form),
            openapiv3::Parameter::Cookie { .. } => (Location::Cookie, Style::Form),
        };
        // OpenAPI 3.1.1 §4.8.12.1: these three are described elsewhere, and ignored as parameters.
        let described = ["accept", "content-type", "authorization"];
        if location == Location::Header && described.iter().any(|name| name.eq_ignore_ascii_case(&data.name))
        {
            return None;
        }
        let text = |key: &str| {
            self.document().find(&found.pointer)?.get(key).and_then(Node::as_str).map(str::to_owned)
        };
        let style = text("style").and_then(|style| Style::named(&style)).unwrap_or(usual);
        let whole = text("in").as_deref() == Some("querystring");
        let explode =
            data.explode.unwrap_or(matches!(style, Style::Form | Style::Cookie | Style::DeepObject));
        let (schema, wire) = match &data.format {
            ParameterSchemaOrContent::Schema(_) => {
                (self.schema(&found.pointer.child("schema"), span)?, Wire::Style(style, explode))
            }
            ParameterSchemaOrContent::Content(content) => {
                let media_type = content.keys().next()?;
                let at = found.pointer.child("content").child(media_type);
                let lower = media_type.to_ascii_lowercase();
                let wire = match essence(&lower) {
                    essence if is_json(essence) && whole => Wire::QueryJson,
                    essence if is_json(essence) => Wire::Json,
                    "application/x-www-form-urlencoded" if whole => Wire::Query(self.encodings(&at)),
                    _ if whole => Wire::QueryText,
                    _ => Wire::Style(usual, false),
                };
                (self.schema(&at.child("schema"), span)?, wire)
            }
        };
        let name =
            if location == Location::Header { data.name.to_ascii_lowercase() } else { data.name.clone() };
        Some(Parameter {
            pointer: found.pointer.clone(),
            span,
            name,
            location,
            required: data.required || location == Location::Path,
            description: data.description.clone(),
            schema,
            wire,
            allow_empty: matches!(
                found.value,
                openapiv3::Parameter::Query { allow_empty_value: Some(true), .. }
            ),
        })
    }

    /// The schema at a pointer; one that is missing lets every value in.
    fn schema(&mut self, at: &Pointer, span: Span) -> Option<SchemaId> {
        if self.document().find(at).is_none() {
            self.diagnostics.push(
                Diagnostic::new(&code::NO_PARAMETER_SCHEMA, "this parameter has no schema")
                    .at(span, "")
                    .note("OpenAPI 3.1.1 §4.8.12.2: a parameter has `schema` or `content`"),
            );
        }
        self.document().schemas.at(at)
    }
}
