//! JSON → the text of queries, cookies and forms (OpenAPI 3.1.1 §4.8.12.4, RFC 6570 §3.2): what
//! [`parameter`](crate::parameter) reads.
//!
//! `null`, and lists and objects without members, are undefined values of RFC 6570 §2.3: nothing is written for them. What
//! stands deeper than a style reaches is written as JSON.

use std::fmt::Write as _;

use crate::json::Tree;
use crate::operation::{Form, Style, Wire};

/// The pairs of one query parameter, or of one member of a form.
pub(super) fn query(name: &str, wire: &Wire, tree: &Tree<'_>) -> Vec<String> {
    match wire {
        Wire::Query(form) => self::form(form, tree),
        Wire::QueryJson => vec![encoded(&tree.to_string())],
        Wire::QueryText(_) => vec![encoded(&text(tree))],
        Wire::Json => vec![format!("{}={}", encoded(name), encoded(&tree.to_string()))],
        Wire::Style { style: Style::DeepObject, .. } => {
            let mut pairs = Vec::new();
            deep(name, tree, &mut pairs);
            pairs
        }
        Wire::Style { style, explode, .. } => {
            let separator = match style {
                Style::SpaceDelimited => "%20",
                Style::PipeDelimited => "%7C",
                _ => ",",
            };
            let pairs = pairs(name, *explode, tree, (encoded, separator));
            pairs.into_iter().map(|(key, value)| format!("{}={value}", encoded(&key))).collect()
        }
    }
}

/// The members of a form.
pub(super) fn form(form: &Form, tree: &Tree<'_>) -> Vec<String> {
    let Tree::Object(members) = tree else { return Vec::new() };
    let pairs =
        members.iter().flat_map(|(key, value)| match form.fields.iter().find(|field| field.name == key) {
            Some(field) => query(key, &field.wire, value),
            None => {
                let pairs = pairs(key, true, value, (encoded, ","));
                pairs.into_iter().map(|(key, value)| format!("{}={value}", encoded(&key))).collect()
            }
        });
    pairs.collect()
}

/// The pairs of one cookie parameter: `form` is percent-encoded, all else has no encoding, and is `None` where a sign cannot
/// stand there.
pub(super) fn cookies(name: &str, wire: &Wire, tree: &Tree<'_>) -> Option<Vec<String>> {
    let pairs = match wire {
        Wire::Style { style: Style::Form, explode, .. } => pairs(name, *explode, tree, (encoded, ",")),
        Wire::Style { explode, .. } => pairs(name, *explode, tree, (str::to_owned, ",")),
        _ => vec![(name.to_owned(), tree.to_string())],
    };
    let fits = |text: &str| !text.contains(|c: char| c == ';' || c.is_ascii_control()) && text.trim() == text;
    let fit = pairs.iter().all(|(key, value)| fits(key) && fits(value));
    fit.then(|| pairs.into_iter().map(|(key, value)| format!("{key}={value}")).collect())
}

/// Whether nothing is written for a value.
pub(super) fn is_empty(tree: &Tree<'_>) -> bool {
    match tree {
        Tree::Null => true,
        Tree::Array(elements) => elements.iter().all(|element| *element == Tree::Null),
        Tree::Object(members) => members.iter().all(|(_, value)| *value == Tree::Null),
        _ => false,
    }
}

/// Names as they are, with values in their encoding.
fn pairs(
    name: &str,
    explode: bool,
    tree: &Tree<'_>,
    (encode, separator): (fn(&str) -> String, &str),
) -> Vec<(String, String)> {
    let value = |tree: &Tree<'_>| encode(&text(tree));
    let one = |text: String| vec![(name.to_owned(), text)];
    match tree {
        _ if is_empty(tree) => Vec::new(),
        Tree::Array(elements) => {
            let values = elements.iter().filter(|element| **element != Tree::Null).map(value);
            if explode {
                values.map(|value| (name.to_owned(), value)).collect()
            } else {
                one(values.collect::<Vec<_>>().join(separator))
            }
        }
        Tree::Object(members) => {
            let members = members.iter().filter(|(_, value)| *value != Tree::Null);
            if explode {
                members.map(|(key, member)| (key.clone().into_owned(), value(member))).collect()
            } else {
                let texts = members.flat_map(|(key, member)| [encode(key), value(member)]);
                one(texts.collect::<Vec<_>>().join(separator))
            }
        }
        _ => one(value(tree)),
    }
}

/// `name[key]=a`; the elements of a list are told by their indices.
fn deep(name: &str, tree: &Tree<'_>, out: &mut Vec<String>) {
    match tree {
        Tree::Null => {}
        Tree::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                deep(&format!("{name}[{index}]"), element, out);
            }
        }
        Tree::Object(members) => {
            for (key, member) in members {
                deep(&format!("{name}[{key}]"), member, out);
            }
        }
        _ => out.push(format!("{}={}", encoded(name), encoded(&text(tree)))),
    }
}

/// A string without its quotes, all else as JSON.
fn text(tree: &Tree<'_>) -> String {
    match tree {
        Tree::String(text) => text.clone().into_owned(),
        _ => tree.to_string(),
    }
}

/// Percent-encodes what is not unreserved (RFC 3986 §2.3).
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
