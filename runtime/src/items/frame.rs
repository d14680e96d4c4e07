//! One item → its bytes.

use crate::json::Tree;
use crate::operation::Framing;

/// An item as it is sent.
pub(super) fn written(framing: Framing, json: &str) -> String {
    match framing {
        Framing::Lines => format!("{json}\n"),
        Framing::Records => format!("\u{1e}{json}\n"),
        Framing::EventData => format!("data: {json}\n\n"),
        Framing::Events => event(json),
    }
}

/// The members of an event as its fields; a text of several lines is sent in several fields.
fn event(json: &str) -> String {
    let tree = Tree::parse(json).unwrap_or(Tree::Null);
    let mut out = String::new();
    for name in ["event", "id", "retry", "data"] {
        let text = match tree.get(name) {
            None | Some(Tree::Null) => continue,
            Some(Tree::String(text)) => text.to_string(),
            Some(other) => other.to_string(),
        };
        // Only the data may have several lines.
        let lines = if name == "data" { usize::MAX } else { 1 };
        for line in text.replace("\r\n", "\n").split(['\n', '\r']).take(lines) {
            out.push_str(name);
            out.push_str(": ");
            out.push_str(line);
            out.push('\n');
        }
    }
    out.push('\n');
    out
}
