//! Path templates, and the path of the server's URL.

use super::Lowering;
use crate::diagnostic::{Diagnostic, code};
use crate::ir::{Location, Parameter, Part, Path, Segment};
use crate::source::{Node, Span};

impl Lowering<'_> {
    /// Splits a template at its slashes, and each segment at its variables. A query in it is kept, a fragment is never
    /// sent.
    pub(super) fn path(&mut self, text: &str, span: Span) -> Option<Path> {
        let (path, _) = text.split_once('#').unwrap_or((text, ""));
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut segments = Vec::new();
        // The lint has told of paths that begin with anything else.
        for part in path.strip_prefix('/')?.split('/') {
            match segment(part) {
                Ok(segment) => segments.push(segment),
                Err(why) => {
                    let message = format!("the path `{text}` is not well-formed");
                    let diagnostic = Diagnostic::new(&code::PATH_SYNTAX, message)
                        .at(span, why)
                        .note("OpenAPI 3.1.1 §4.8.2: a template expression is a name in braces, `{item_id}`");
                    self.diagnostics.push(diagnostic);
                    return None;
                }
            }
        }
        Some(Path { text: text.to_owned(), span, segments, query: query.to_owned() })
    }
}

impl Lowering<'_> {
    /// Whether a path parameter is one of the variables; what is none has no value in any request.
    pub(super) fn has_place(&mut self, parameter: &Parameter, path: &Path) -> bool {
        if parameter.location != Location::Path || path.variables().any(|name| name == parameter.name) {
            return true;
        }
        let message = format!("the path `{}` has no variable `{{{}}}`", path.text, parameter.name);
        let diagnostic = Diagnostic::new(&code::UNUSED_PATH_PARAMETER, message)
            .at(parameter.span, "declared here, and left out")
            .related(path.span, "the path")
            .note("OpenAPI 3.1.1 §4.8.12: the name of a path parameter is a template expression of the path");
        self.diagnostics.push(match crate::suggest::nearest(&parameter.name, path.variables()) {
            Some(near) => diagnostic.help(format!("there is a variable `{{{near}}}`")),
            None => diagnostic,
        });
        false
    }
}

fn segment(text: &str) -> Result<Segment, &'static str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, tail)) = rest.split_once('{') {
        let (name, after) = tail.split_once('}').ok_or("braces do not match")?;
        if before.contains('}') || name.contains('{') {
            return Err("braces do not match");
        }
        if name.is_empty() {
            return Err("a variable needs a name");
        }
        if !before.is_empty() {
            parts.push(Part::Text(before.to_owned()));
        }
        parts.push(Part::Variable(name.to_owned()));
        rest = after;
    }
    if rest.contains('}') {
        return Err("braces do not match");
    }
    if !rest.is_empty() || parts.is_empty() {
        parts.push(Part::Text(rest.to_owned()));
    }
    Ok(parts)
}

/// The path of the first server's URL, with the defaults of its variables (OpenAPI 3.1.1 §4.8.5).
pub(super) fn base(root: &Node) -> String {
    let server = root.get("servers").and_then(Node::as_array).and_then(<[Node]>::first);
    let Some(server) = server else { return String::new() };
    let mut url = server.get("url").and_then(Node::as_str).unwrap_or_default().to_owned();
    for variable in server.get("variables").and_then(Node::as_object).into_iter().flatten() {
        let default = variable.node.get("default").and_then(Node::as_str).unwrap_or_default();
        url = url.replace(&format!("{{{}}}", variable.key), default);
    }
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => url.trim_start_matches('/'),
    };
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    // What is left of a template, or steps up, is no path that requests have.
    let odd = path.contains(['{', '}']) || path.split('/').any(|step| matches!(step, "" | "." | ".."));
    if odd { String::new() } else { format!("/{path}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_split_at_their_variables() {
        let check = |text: &str, expected: Result<&[&str], &str>| {
            let found = segment(text).map(|parts| {
                let show = |part: &Part| match part {
                    Part::Text(text) => text.clone(),
                    Part::Variable(name) => format!("{{{name}}}"),
                };
                parts.iter().map(show).collect::<Vec<_>>()
            });
            let expected = expected.map(|parts| parts.iter().map(|part| (*part).to_owned()).collect());
            assert_eq!(found, expected, "{text}");
        };
        check("", Ok(&[""]));
        check("a", Ok(&["a"]));
        check("{a}", Ok(&["{a}"]));
        check("{a}...{b}", Ok(&["{a}", "...", "{b}"]));
        check("x{a}.json", Ok(&["x", "{a}", ".json"]));
        check("{a}{b}", Ok(&["{a}", "{b}"]));
        check("{a", Err("braces do not match"));
        check("a}", Err("braces do not match"));
        check("{a{b}}", Err("braces do not match"));
        check("{}", Err("a variable needs a name"));
    }
}
