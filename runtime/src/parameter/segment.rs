//! A segment of a path → its variables, where more than one variable or fixed text stands in it.

use crate::operation::Part;

/// The text of a variable. `None` where the segment does not fit the parts; without parts all of it is the variable.
pub(crate) fn variable<'t>(parts: &[Part], text: &'t str, name: &str) -> Option<&'t str> {
    if parts.is_empty() {
        return Some(text);
    }
    let texts = matched(parts, text)?;
    let found = parts.iter().zip(texts).find(|(part, _)| matches!(part, Part::Variable(own) if *own == name));
    found.map(|(_, text)| text)
}

/// The texts of all parts. A variable takes as much as it can and is never empty, as in the regular expressions of other
/// frameworks.
pub(crate) fn matched<'t>(parts: &[Part], text: &'t str) -> Option<Vec<&'t str>> {
    // From the right: what follows a variable is looked for as late as possible.
    let mut rest = text;
    let mut texts = Vec::with_capacity(parts.len());
    let mut parts = parts.iter().rev().peekable();
    while let Some(part) = parts.next() {
        let own = match part {
            Part::Text(fixed) => {
                rest.get(rest.len().checked_sub(fixed.len())?..).filter(|end| same(end, fixed))?
            }
            Part::Variable(_) => {
                let start = match parts.peek() {
                    None => 0,
                    // Two variables that touch: the second one gets the last character.
                    Some(Part::Variable(_)) => rest.char_indices().next_back()?.0,
                    Some(Part::Text(fixed)) => {
                        let before = rest.char_indices().next_back()?.0;
                        let before = rest.get(..before)?;
                        positions(before, fixed)? + fixed.len()
                    }
                };
                rest.get(start..).filter(|own| !own.is_empty())?
            }
        };
        rest = rest.get(..rest.len() - own.len())?;
        texts.push(own);
    }
    texts.reverse();
    rest.is_empty().then_some(texts)
}

/// The last place of a fixed text.
fn positions(text: &str, fixed: &str) -> Option<usize> {
    (0..=text.len().checked_sub(fixed.len())?)
        .rev()
        .find(|at| text.get(*at..at + fixed.len()).is_some_and(|found| same(found, fixed)))
}

/// Percent-encoding has no case (RFC 3986 §6.2.2.1).
fn same(sent: &str, fixed: &str) -> bool {
    sent == fixed || (fixed.contains('%') && sent.eq_ignore_ascii_case(fixed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_take_as_much_as_they_can() {
        use Part::{Text, Variable};
        let check = |parts: &[Part], text: &str, expected: Option<&[&str]>| {
            assert_eq!(matched(parts, text).as_deref(), expected, "{parts:?} {text}");
        };
        let json = [Variable("name"), Text(".json")];
        check(&json, "a.json", Some(&["a", ".json"]));
        check(&json, "a.json.json", Some(&["a.json", ".json"]));
        check(&json, ".json", None);
        check(&json, "a.xml", None);
        let range = [Variable("base"), Text("..."), Variable("head")];
        check(&range, "main...topic", Some(&["main", "...", "topic"]));
        check(&range, "a...b...c", Some(&["a...b", "...", "c"]));
        check(&range, "...b", None);
        check(&range, "a...", None);
        check(&range, "a....", Some(&["a", "...", "."]));
        let file = [Variable("name"), Text("."), Variable("ext")];
        check(&file, "archive.tar.gz", Some(&["archive.tar", ".", "gz"]));
        check(&[Text("v"), Variable("n")], "v1", Some(&["v", "1"]));
        check(&[Text("v"), Variable("n")], "w1", None);
        check(&[Text("%C3%A9"), Variable("n")], "%c3%a91", Some(&["%c3%a9", "1"]));
        check(&[Variable("a"), Variable("b")], "xyz", Some(&["xy", "z"]));
        check(&[Variable("a"), Variable("b")], "x", None);
        check(&[Variable("a"), Text("é")], "xé", Some(&["x", "é"]));
    }
}
