//! Paths: their variables are declared, and no two templates match the same request.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Api, Location, Operation, Parameter, Part};
use crate::suggest;

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        variables(operation, diagnostics);
    }
    templates(api, diagnostics);
}

/// OpenAPI 3.1.1 §4.8.2: each template expression has a path parameter, and each path parameter an expression.
fn variables(operation: &Operation, diagnostics: &mut Diagnostics) {
    // What stands in the query of a path is a query parameter.
    let places = |parameter: &&Parameter| match parameter.location {
        Location::Path => true,
        Location::Query => operation.path.query.contains(&format!("{{{}}}", parameter.name)),
        _ => false,
    };
    let declared: Vec<_> = operation.parameters.iter().filter(places).collect();
    let used: Vec<&str> = operation.path.variables().collect();
    for (at, name) in used.iter().enumerate() {
        if used[..at].contains(name) {
            let message = format!("the path has the variable `{{{name}}}` twice");
            diagnostics.push(Diagnostic::new(&code::PATH_SYNTAX, message).at(operation.path.span, ""));
        }
        if operation.incomplete || declared.iter().any(|parameter| parameter.name == *name) {
            continue;
        }
        let message = format!("`{}` declares no parameter for `{{{name}}}`", operation.id);
        let diagnostic = Diagnostic::new(&code::UNDECLARED_VARIABLE, message)
            .at(operation.path.span, "")
            .related(operation.span, "in this operation")
            .note("OpenAPI 3.1.1 §4.8.2: each template expression has a parameter with `in: path`");
        let near = suggest::nearest(name, declared.iter().map(|parameter| parameter.name.as_str()));
        diagnostics.push(match near {
            Some(near) => diagnostic.help(format!("there is a parameter `{near}`")),
            None => diagnostic.help(format!(
                "add `{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}`"
            )),
        });
    }
}

/// OpenAPI 3.1.1 §4.8.8: templates with the same hierarchy but different variables are the same.
fn templates(api: &Api, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<(String, &str), &Operation> = HashMap::new();
    let mut operations: Vec<&Operation> = api.operations.iter().collect();
    operations.sort_by_key(|operation| operation.path.has_fragment());
    for operation in operations {
        let shape = operation.path.segments.iter().map(|segment| {
            let text = |part: &Part| match part {
                Part::Text(text) => text.clone(),
                Part::Variable(_) => "{}".to_owned(),
            };
            segment.iter().map(text).collect::<String>()
        });
        let shape = shape.chain([operation.path.query.clone()]).collect::<Vec<_>>().join("/");
        let key = (shape, operation.method.as_str());
        let Some(first) = seen.get(&key).copied() else {
            seen.insert(key, operation);
            continue;
        };
        if first.path.span == operation.path.span {
            continue;
        }
        let message = format!("`{}` and `{}` match the same requests", first.path.text, operation.path.text);
        diagnostics.push(
            Diagnostic::new(&code::CONFLICTING_PATHS, message)
                .at(operation.path.span, format!("no request reaches `{}`", operation.id))
                .related(first.path.span, "this one is served")
                .note("OpenAPI 3.1.1 §4.8.8 Paths Object: such templates are identical and invalid"),
        );
    }
}
