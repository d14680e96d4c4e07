//! Documents that would cost more than they are worth.

use std::fmt::Write as _;

use super::super::tree;
use super::refusals::told;

#[test]
fn nesting_beyond_the_limit_is_refused() {
    for path in ["a.json", "a.yaml"] {
        let deep = format!("\n{}", "[".repeat(tree::MAX_DEPTH + 1));
        let closed = format!("{deep}{}", "]".repeat(tree::MAX_DEPTH + 1));
        let expected = "error[SW0105]: the document nests more than 512 levels deep\n";
        assert!(told(path, closed.as_bytes()).starts_with(expected), "{path}");
        assert!(told("a.yaml", deep.as_bytes()).starts_with(expected), "{path}");
    }
}

#[test]
fn nesting_of_any_depth_is_refused_without_overflow() {
    for open in ["[", "{\"a\":", "- ", "? ", "{a: "] {
        let text = open.repeat(100_000);
        for path in ["a.json", "a.yaml"] {
            assert!(told(path, text.as_bytes()).starts_with("error[SW010"), "{open}");
        }
    }
    let closed = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(told("a.json", closed.as_bytes()).starts_with("error[SW0105]"));
}

#[test]
fn aliases_cannot_nest_beyond_the_limit() {
    let mut text = format!("- &a0 {}{}\n", "[".repeat(200), "]".repeat(200));
    for level in 1..4 {
        writeln!(text, "- &a{level} {}*a{}{}", "[".repeat(200), level - 1, "]".repeat(200)).unwrap();
    }
    let told = told("a.yaml", text.as_bytes());
    assert!(
        told.starts_with("error[SW0105]: the document nests")
            && told.contains("in the expansion of this alias"),
        "{told}"
    );
}

#[test]
fn aliases_cannot_expand_beyond_the_budget() {
    let mut values = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let aliases = vec![format!("*a{}", level - 1); 9].join(", ");
        writeln!(values, "a{level}: &a{level} [{aliases}]").unwrap();
    }
    let long_text = format!("- &a {}\n{}", "x".repeat(1_000_000), "- *a\n".repeat(1_000));
    for text in [values, long_text] {
        assert!(told("a.yaml", text.as_bytes()).starts_with("error[SW0105]: aliases expand"));
    }
}

#[test]
fn nested_anchors_cost_no_more_than_the_text() {
    let opened = (0..500).map(|level| format!("&a{level} [")).collect::<Vec<_>>().concat();
    let text = format!("{opened}{}{}", "1, ".repeat(100_000), "]".repeat(500));
    assert_eq!(told("a.yaml", text.as_bytes()), "\n");
}
