//! A value → indented JSON, for a file that people read and edit.

use specwright_runtime::json::Tree;

/// The text, with a line break at its end.
pub(super) fn pretty(value: &Tree<'_>) -> String {
    let mut out = String::new();
    write(value, 0, &mut out);
    out.push('\n');
    out
}

fn write(value: &Tree<'_>, depth: usize, out: &mut String) {
    match value {
        Tree::Array(elements) if !elements.is_empty() => {
            let parts = elements.iter().map(|element| (None, element));
            list(('[', ']'), parts, depth, out);
        }
        Tree::Object(members) if !members.is_empty() => {
            let parts = members.iter().map(|(key, value)| (Some(&**key), value));
            list(('{', '}'), parts, depth, out);
        }
        plain => out.push_str(&plain.to_string()),
    }
}

fn list<'a>(
    (open, close): (char, char),
    parts: impl Iterator<Item = (Option<&'a str>, &'a Tree<'a>)>,
    depth: usize,
    out: &mut String,
) {
    let indent = |out: &mut String, depth: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    };
    out.push(open);
    for (at, (key, value)) in parts.enumerate() {
        out.push_str(if at == 0 { "" } else { "," });
        indent(out, depth + 1);
        if let Some(key) = key {
            out.push_str(&Tree::String(key.into()).to_string());
            out.push_str(": ");
        }
        write(value, depth + 1, out);
    }
    indent(out, depth);
    out.push(close);
}
