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
    // For each part, the places from which it and all that follow it match the rest of the text.
    let mut places: Vec<Vec<bool>> = vec![(0..=text.len()).map(|at| at == text.len()).collect()];
    for part in parts.iter().rev() {
        let before = places.last().map(|behind| before(part, text, behind));
        places.extend(before);
    }
    places.reverse();
    let mut places = places.into_iter();
    if !*places.next()?.first()? {
        return None;
    }
    let mut rest = text;
    let mut texts = Vec::with_capacity(parts.len());
    for (part, behind) in parts.iter().zip(places) {
        let at = text.len() - rest.len();
        let length = match part {
            Part::Text(fixed) => fixed.len(),
            Part::Variable(_) => behind.get(at + 1..)?.iter().rposition(|matches| *matches)? + 1,
        };
        let (own, tail) = rest.split_at_checked(length)?;
        texts.push(own);
        rest = tail;
    }
    Some(texts)
}

/// The places from which a part matches and is followed by one of the places behind it.
fn before(part: &Part, text: &str, behind: &[bool]) -> Vec<bool> {
    match part {
        Part::Text(fixed) => {
            let is_here = |at: usize| {
                let end = at + fixed.len();
                behind.get(end) == Some(&true) && text.get(at..end).is_some_and(|sent| same(sent, fixed))
            };
            (0..=text.len()).map(is_here).collect()
        }
        Part::Variable(_) => {
            let last = behind.iter().rposition(|matches| *matches);
            let is_here = |at: usize| text.is_char_boundary(at) && last.is_some_and(|last| at < last);
            (0..=text.len()).map(is_here).collect()
        }
    }
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
        check(&[Text("@"), Variable("user")], "@a@b", Some(&["@", "a@b"]));
        check(&[Text("v"), Variable("version")], "v1v2", Some(&["v", "1v2"]));
        check(&[Text("v"), Variable("a"), Text("."), Variable("b")], "v1v2.3", Some(&["v", "1v2", ".", "3"]));
        check(&[Text("ab"), Variable("a"), Variable("b")], "ababab", Some(&["ab", "aba", "b"]));
        check(&[Text("a"), Variable("b"), Text("c")], "aacac", Some(&["a", "aca", "c"]));
        check(&[Variable("a"), Variable("b")], "éé", Some(&["é", "é"]));
    }
}
