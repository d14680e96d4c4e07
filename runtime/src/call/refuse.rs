//! The exact path over a whole request: every violation, each with its place.

use std::borrow::Cow;

use axum::response::Response;

use super::Call;
use crate::json::Tree;
use crate::operation::{Parameter, Wire};
use crate::parameter;
use crate::schema::{Report, View};
use crate::style::Refusal;
use crate::violation::{Place, Rule, Step, Violation};

impl Call {
    /// The answer to a request of which a step noted something: the exact path over all of it.
    pub fn refuse(&self) -> Response {
        let operation = self.operation;
        let raw: Vec<(&Parameter, Option<Cow<'_, str>>)> = operation
            .parameters
            .iter()
            .map(|parameter| (*parameter, parameter::json(parameter, operation.parameters, &self.parts)))
            .collect();
        let trees: Vec<Option<Result<Tree<'_>, _>>> =
            raw.iter().map(|(_, json)| json.as_deref().map(Tree::parse)).collect();
        let body = self.body_tree();
        let documented = operation.body.as_ref().map(|body| (body, self.schema_of(body)));
        let mut report = Report::default();
        for (place, name) in self.missing() {
            report.push(missing(place, name, ""));
        }
        for ((parameter, _), tree) in raw.iter().zip(&trees) {
            match tree {
                Some(Ok(tree)) => {
                    operation.api.schemas.check(
                        (parameter.schema, View::Request),
                        (parameter.place, parameter.name),
                        tree,
                        &mut report,
                    );
                }
                Some(Err(_)) => report.push(malformed(parameter)),
                None if parameter.required => {
                    report.push(missing(parameter.place, parameter.name, parameter.schema));
                }
                None => {}
            }
        }
        if let Some((documented, schema)) = documented {
            match &body {
                Some(tree) => {
                    operation.api.schemas.check(
                        (schema, View::Request),
                        (Place::Body, ""),
                        tree,
                        &mut report,
                    );
                }
                None if documented.required && self.body.is_absent() => {
                    report.push(missing(Place::Body, "", schema));
                }
                None => {}
            }
        }
        if report.count == 0 {
            // A free value may hold a number that its type cannot: no keyword says so.
            let parameters = raw
                .iter()
                .zip(&trees)
                .filter_map(|((parameter, _), tree)| Some((*parameter, tree.as_ref()?.as_ref().ok()?)));
            for (parameter, tree) in parameters {
                unheld(tree, parameter.place, parameter.name, parameter.schema, &mut Vec::new(), &mut report);
            }
            if let (Some((_, schema)), Some(tree)) = (documented, &body) {
                unheld(tree, Place::Body, "", schema, &mut Vec::new(), &mut report);
            }
        }
        if report.count == 0 {
            let schema = documented.map_or("", |(_, schema)| schema);
            tracing::error!(
                operation = operation.id,
                schema,
                "the generated checks refuse what the schemas accept"
            );
            return self.refusal(&Refusal::Internal);
        }
        operation.violations(&self.parts, &report)
    }
}

/// Reports every number beyond the range of a float.
fn unheld<'a>(
    tree: &'a Tree<'a>,
    place: Place,
    name: &'a str,
    schema: &'a str,
    path: &mut Vec<Step<'a>>,
    report: &mut Report<'a>,
) {
    match tree {
        Tree::Number(text) if crate::number::float(text).is_none() => {
            let (path, rule) = (path.clone(), Rule::Representation);
            report.push(Violation { place, name, path, schema, rule, instance: Some(tree) });
        }
        Tree::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                path.push(Step::Index(index));
                unheld(element, place, name, schema, path, report);
                path.pop();
            }
        }
        Tree::Object(members) => {
            for (key, value) in members {
                path.push(Step::Key(key));
                unheld(value, place, name, schema, path, report);
                path.pop();
            }
        }
        _ => {}
    }
}

/// What stands where the text of a parameter is no value at all.
fn malformed(parameter: &Parameter) -> Violation<'_> {
    let rule = match parameter.wire {
        Wire::Style { .. } => Rule::Style,
        Wire::Json | Wire::Query(_) | Wire::QueryJson | Wire::QueryText(_) => Rule::Content,
    };
    let Parameter { place, name, schema, .. } = *parameter;
    Violation { place, name, path: Vec::new(), schema, rule, instance: None }
}

fn missing<'a>(place: Place, name: &'a str, schema: &'a str) -> Violation<'a> {
    Violation { place, name, path: Vec::new(), schema, rule: Rule::Missing, instance: None }
}
