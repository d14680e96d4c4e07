//! JSON text → the values of a header, and text as it is (OpenAPI 3.1.1 §4.8.12.3, style `simple`).

use super::HeaderWire;
use crate::json::Tree;

/// The lines of a header.
pub(crate) fn values(wire: HeaderWire, json: &str) -> Vec<String> {
    if wire == HeaderWire::Json {
        return vec![json.to_owned()];
    }
    let tree = Tree::parse(json).unwrap_or(Tree::Null);
    match (&tree, wire) {
        (Tree::Array(elements), HeaderWire::Lines) => elements.iter().map(text).collect(),
        (Tree::Array(elements), _) => vec![elements.iter().map(text).collect::<Vec<_>>().join(",")],
        (Tree::Object(members), _) => {
            let sign = if wire == HeaderWire::Exploded { '=' } else { ',' };
            let pairs = members.iter().map(|(key, value)| format!("{key}{sign}{}", text(value)));
            vec![pairs.collect::<Vec<_>>().join(",")]
        }
        _ => vec![text(&tree)],
    }
}

/// A value as text: a string without its quotes.
pub(crate) fn plain(json: String) -> String {
    match Tree::parse(&json) {
        Ok(Tree::String(text)) => text.into_owned(),
        _ => json,
    }
}

fn text(tree: &Tree<'_>) -> String {
    match tree {
        Tree::String(text) => text.clone().into_owned(),
        // RFC 6570 §2.3: an undefined value is empty.
        Tree::Null => String::new(),
        _ => tree.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_in_the_simple_style() {
        let check = |wire, json: &str, expected: &[&str]| assert_eq!(values(wire, json), expected, "{json}");
        check(HeaderWire::Simple, "7", &["7"]);
        check(HeaderWire::Simple, r#""a b""#, &["a b"]);
        check(HeaderWire::Simple, r#"["a",1,true]"#, &["a,1,true"]);
        check(HeaderWire::Simple, r#"{"R":100,"G":200}"#, &["R,100,G,200"]);
        check(HeaderWire::Exploded, r#"{"R":100,"G":200}"#, &["R=100,G=200"]);
        check(HeaderWire::Exploded, r#"["a","b"]"#, &["a,b"]);
        check(HeaderWire::Json, r#"{"a":[1]}"#, &[r#"{"a":[1]}"#]);
        check(HeaderWire::Lines, r#"["a=1; Path=/","b=2"]"#, &["a=1; Path=/", "b=2"]);
        check(HeaderWire::Lines, r#""a=1""#, &["a=1"]);
        check(HeaderWire::Simple, "null", &[""]);
    }
}
