//! A path of the document → what it matches (OpenAPI 3.1.1 §4.8.2, §4.8.8).

use std::borrow::Cow;

use axum::http::Uri;

use crate::operation::{Operation, Part};
use crate::parameter::{decode, plus, segment};

/// A path template in its pieces.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Template {
    /// What stands between the slashes, the first one empty.
    segments: Vec<Vec<Part>>,
    /// Pairs that the query must have; a name without a value may have any.
    query: Vec<(Cow<'static, str>, Option<Cow<'static, str>>)>,
}

impl Template {
    /// The template of an operation. Its parameters have the texts of their segments as clients send them.
    pub(super) fn of(operation: &Operation) -> Self {
        let mut template = Self::new(operation.path);
        for parameter in operation.parameters.iter().filter(|parameter| !parameter.parts.is_empty()) {
            if let Some(parts) = template.segments.get_mut(parameter.segment) {
                *parts = parameter.parts.to_vec();
            }
        }
        template
    }

    /// Takes a template apart. A fragment is never sent, so it matches nothing.
    pub(super) fn new(path: &'static str) -> Self {
        let path = path.split('#').next().unwrap_or_default();
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let query = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| match pair.split_once('=') {
            // A variable in the query is a parameter of its own.
            Some((name, value)) if value.contains('{') => (plus(name), None),
            Some((name, value)) => (plus(name), Some(plus(value))),
            None => (plus(pair), None),
        });
        Self { segments: path.split('/').map(parts).collect(), query: query.collect() }
    }

    /// Whether axum can match it by itself. It compares bytes, but percent-encoding has several spellings.
    pub(super) fn is_plain(&self) -> bool {
        let plain = |parts: &Vec<Part>| match &parts[..] {
            [] | [Part::Variable(_)] => true,
            [Part::Text(text)] => is_plain(text),
            _ => false,
        };
        self.query.is_empty() && self.segments.iter().all(plain)
    }

    /// Whether axum can hold a path with so many variables.
    pub(super) fn is_long(&self) -> bool {
        const MOST: usize = 25;
        let variable = |parts: &&Vec<Part>| !matches!(&parts[..], [] | [Part::Text(_)]);
        self.segments.iter().filter(variable).count() > MOST
    }

    /// Whether both match the same requests: names of variables do not matter.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let nameless = |parts: &Vec<Part>| -> Vec<Option<&'static str>> {
            let text = |part: &Part| match part {
                Part::Text(text) => Some(*text),
                Part::Variable(_) => None,
            };
            parts.iter().map(text).collect()
        };
        self.query == other.query
            && self.segments.len() == other.segments.len()
            && self.segments.iter().zip(&other.segments).all(|(own, other)| nameless(own) == nameless(other))
    }

    /// What tells it from the paths that axum takes for others: texts, and whether there is a variable.
    pub(super) fn shape(&self) -> String {
        let segments = self.segments.iter().map(|parts| match &parts[..] {
            [] => String::new(),
            [Part::Text(text)] if is_plain(text) => (*text).to_owned(),
            _ => "{}".to_owned(),
        });
        segments.collect::<Vec<_>>().join("/")
    }

    /// The path in axum's syntax, with the document's names of variables where these can be used.
    pub(super) fn pattern(&self) -> String {
        let mut names: Vec<String> = Vec::new();
        let segments = self.segments.iter().enumerate().map(|(at, parts)| match &parts[..] {
            [] => String::new(),
            [Part::Text(text)] if is_plain(text) => (*text).to_owned(),
            [Part::Variable(name)] if is_name(name) && !names.iter().any(|known| known == name) => {
                names.push((*name).to_owned());
                format!("{{{name}}}")
            }
            _ => format!("{{segment_{at}}}"),
        });
        segments.collect::<Vec<_>>().join("/")
    }

    /// How much text it has: pairs of the query, then characters beside variables.
    pub(super) fn weight(&self) -> (usize, usize) {
        let texts = self.segments.iter().flatten().map(|part| match part {
            Part::Text(text) => text.len(),
            Part::Variable(_) => 0,
        });
        (self.query.len(), texts.sum())
    }

    /// Whether a request is meant.
    pub(super) fn fits(&self, uri: &Uri) -> bool {
        let mut sent_segments = uri.path().split('/');
        let path = self.segments.iter().all(|parts| {
            sent_segments.next().is_some_and(|text| match &parts[..] {
                [] => text.is_empty(),
                [Part::Text(fixed)] => decode(text) == decode(fixed),
                parts => segment::matched(parts, text).is_some(),
            })
        });
        let path = path && sent_segments.next().is_none();
        let sent = || {
            let pairs = uri.query().unwrap_or_default().split('&');
            pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        };
        let has = |(name, value): &(Cow<'static, str>, Option<Cow<'static, str>>)| {
            sent().any(|(key, text)| {
                plus(key) == *name && value.as_ref().is_none_or(|value| plus(text) == *value)
            })
        };
        path && self.query.iter().all(has)
    }
}

/// A segment in its texts and variables.
fn parts(segment: &'static str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = segment;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, tail)| Some((before, tail.split_once('}')?)))
    {
        if !before.is_empty() {
            parts.push(Part::Text(before));
        }
        parts.push(Part::Variable(name));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest));
    }
    parts
}

/// Names that axum takes for nothing else.
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// Whether a text of a path has one spelling only (RFC 3986 §3.3).
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_become_paths_of_axum() {
        let check = |path: &'static str, pattern: &str, plain: bool| {
            let template = Template::new(path);
            assert_eq!((template.pattern().as_str(), template.is_plain()), (pattern, plain), "{path}");
        };
        check("/items/{item_id}", "/items/{item_id}", true);
        check("/a/{x}/b/{x}", "/a/{x}/b/{segment_4}", true);
        check("/a/{user id}", "/a/{segment_2}", true);
        check("/a/{+rest}", "/a/{segment_2}", true);
        check("/a/", "/a/", true);
        check("/", "/", true);
        check("/é/a b/x", "/{segment_1}/{segment_2}/x", false);
        check("/a%20b", "/{segment_1}", false);
        check("/a/{x}.json", "/a/{segment_2}", false);
        check("/{base}...{head}", "/{segment_1}", false);
        check("/a?action=x", "/a", false);
        check("/a#b", "/a", true);
        check("/a/:id", "/a/:id", true);
    }

    #[test]
    fn requests_fit_templates() {
        let check = |path: &'static str, uri: &'static str, expected: bool| {
            assert_eq!(Template::new(path).fits(&Uri::from_static(uri)), expected, "{path} {uri}");
        };
        check("/a/{x}.json", "/a/b.json", true);
        check("/a/{x}.json", "/a/b.xml", false);
        check("/a?action=x", "/a?y=1&action=x", true);
        check("/a?action=x", "/a?action=xy", false);
        check("/a?action=x", "/a", false);
        check("/a?action", "/a?action=x", true);
        check("/a?b={c}", "/a?b=1", true);
        check("/a?b={c}", "/a", false);
        check("/é", "/%c3%A9", true);
        check("/%C3%A9", "/%c3%a9", true);
        check("/é", "/e", false);
        check("/é/", "/%C3%A9", false);
        check("/{x}", "/a/b", false);
    }
}
