//! JSON text → the text of parameters and forms (OpenAPI 3.1.1 §4.8.12.4).

use crate::json::{Tree, Writer};
use crate::operation::Style;

/// Percent-encoded but for what RFC 3986 §2.3 leaves as it is.
pub(super) fn encoded(text: &str) -> String {
    use std::fmt::Write as _;
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

pub(super) fn quoted(text: &str) -> String {
    let mut out = Writer::with_capacity(text.len() + 2);
    out.string(text);
    out.into_string()
}

fn plain(tree: &Tree<'_>) -> String {
    match tree {
        Tree::String(text) => text.to_string(),
        Tree::Null => String::new(),
        other => other.to_string(),
    }
}

/// `a,b` and `k,1`, exploded `k=1`: headers, cookies and texts.
pub(super) fn simple(explode: bool, json: &str) -> String {
    match Tree::parse(json).unwrap_or(Tree::Null) {
        Tree::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        Tree::Object(members) => {
            let sign = if explode { '=' } else { ',' };
            let members = members.iter().map(|(key, value)| format!("{key}{sign}{}", plain(value)));
            members.collect::<Vec<_>>().join(",")
        }
        other => plain(&other),
    }
}

/// The pairs of a query parameter.
pub(super) fn query(name: &str, (style, explode): (Style, bool), json: &str) -> Vec<String> {
    let tree = Tree::parse(json).unwrap_or(Tree::Null);
    let pair = |name: &str, value: &str| format!("{}={value}", encoded(name));
    let separator = match style {
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    match &tree {
        _ if style == Style::DeepObject => deep(name, &tree),
        Tree::Array(items) if explode => {
            items.iter().map(|item| pair(name, &encoded(&plain(item)))).collect()
        }
        Tree::Object(members) if explode => {
            members.iter().map(|(key, value)| pair(key, &encoded(&plain(value)))).collect()
        }
        Tree::Array(items) => {
            let items = items.iter().map(|item| encoded(&plain(item)));
            vec![pair(name, &items.collect::<Vec<_>>().join(separator))]
        }
        Tree::Object(members) => {
            let members = members.iter().flat_map(|(key, value)| [encoded(key), encoded(&plain(value))]);
            vec![pair(name, &members.collect::<Vec<_>>().join(separator))]
        }
        other => vec![pair(name, &encoded(&plain(other)))],
    }
}

/// `name[key]=value`
fn deep(name: &str, tree: &Tree<'_>) -> Vec<String> {
    match tree {
        Tree::Object(members) => {
            members.iter().flat_map(|(key, value)| deep(&format!("{name}[{key}]"), value)).collect()
        }
        Tree::Array(items) => {
            items.iter().enumerate().flat_map(|(at, item)| deep(&format!("{name}[{at}]"), item)).collect()
        }
        other => vec![format!("{}={}", encoded(name), encoded(&plain(other)))],
    }
}

/// A whole form.
pub(super) fn form(json: &str) -> String {
    let Ok(Tree::Object(members)) = Tree::parse(json) else { return String::new() };
    let pairs = members.iter().flat_map(|(key, value)| match value {
        Tree::Array(items) if !items.iter().any(|item| matches!(item, Tree::Object(_) | Tree::Array(_))) => {
            items.iter().map(|item| format!("{}={}", encoded(key), encoded(&plain(item)))).collect()
        }
        Tree::Null => Vec::new(),
        value => deep(key, value),
    });
    pairs.collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_in_their_style() {
        let list = r#"["a b","c"]"#;
        let object = r#"{"R":1,"G":"x&y"}"#;
        for (style, explode, json, expected) in [
            (Style::Form, true, "7", &["p=7"][..]),
            (Style::Form, true, list, &["p=a%20b", "p=c"]),
            (Style::Form, false, list, &["p=a%20b,c"]),
            (Style::SpaceDelimited, false, list, &["p=a%20b%20c"]),
            (Style::PipeDelimited, false, list, &["p=a%20b%7Cc"]),
            (Style::Form, true, object, &["R=1", "G=x%26y"]),
            (Style::Form, false, object, &["p=R,1,G,x%26y"]),
            (Style::DeepObject, true, r#"{"a":{"b":[1]}}"#, &["p%5Ba%5D%5Bb%5D%5B0%5D=1"]),
        ] {
            assert_eq!(query("p", (style, explode), json), expected, "{style:?} {explode} {json}");
        }
        assert_eq!(simple(false, object), "R,1,G,x&y");
        assert_eq!(simple(true, object), "R=1,G=x&y");
        assert_eq!(simple(false, list), "a b,c");
        assert_eq!(form(r#"{"a":"b c","l":[1,2],"o":{"k":true},"n":null}"#), "a=b%20c&l=1&l=2&o%5Bk%5D=true");
    }
}
