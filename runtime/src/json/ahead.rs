//! A value that was looked at before it is read: parsed once, however often readers within it look ahead again.

use std::cell::RefCell;
use std::collections::HashMap;

use super::{Reader, Refused, Tree};

/// A value of a text with all the objects and arrays in it, found by where they begin.
#[derive(Debug)]
pub(crate) struct Ahead<'de> {
    tree: Tree<'de>,
    places: Places,
    /// The last byte's successor.
    end: usize,
    /// What was found out about parts of the tree, by whatever whoever asks tells questions apart. Parts stay where they
    /// are, so that they may be named by their addresses.
    pub(crate) verdicts: RefCell<HashMap<[usize; 5], bool>>,
}

/// Objects and arrays in the order of their beginnings.
#[derive(Debug, Default)]
pub(crate) struct Places(Vec<Place>);

#[derive(Debug)]
struct Place {
    start: usize,
    /// Which place it stands in, and as which of its parts; the first one stands in none.
    parent: usize,
    part: usize,
}

impl Places {
    /// Notes an object or array; tells its number.
    pub(super) fn note(&mut self, start: usize, parent: usize, part: usize) -> usize {
        self.0.push(Place { start, parent, part });
        self.0.len() - 1
    }
}

impl<'de> Ahead<'de> {
    /// Parses the object or array that stands at the reader.
    pub(super) fn read(reader: &mut Reader<'de>) -> Result<Self, Refused> {
        let mut places = Places::default();
        let tree = Tree::read_noting(reader, &mut Some(&mut places), (0, 0))?;
        Ok(Self { tree, places, end: reader.offset(), verdicts: RefCell::default() })
    }

    /// The object or array that begins at a byte.
    pub(crate) fn at(&self, start: usize) -> Option<&Tree<'de>> {
        if start >= self.end {
            return None;
        }
        let mut place = self.places.0.binary_search_by_key(&start, |place| place.start).ok()?;
        // From the part up to the whole, and down again.
        let mut steps = Vec::new();
        while place != 0 {
            let Place { parent, part, .. } = self.places.0.get(place)?;
            steps.push(*part);
            place = *parent;
        }
        steps.iter().rev().try_fold(&self.tree, |tree, part| match tree {
            Tree::Array(elements) => elements.get(*part),
            Tree::Object(members) => members.get(*part).map(|(_, member)| member),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_where_they_begin() {
        let text = r#"{"a": [1, {"b": []}, "[{"], "c": {"d": [[2]]}}"#;
        let ahead = Ahead::read(&mut Reader::new(text)).unwrap();
        let check = |part: &str| {
            let found = ahead.at(text.find(part).unwrap()).map(ToString::to_string);
            assert_eq!(found.as_deref(), Some(&*part.replace(' ', "")), "{part}");
        };
        check(text);
        check(r#"[1, {"b": []}, "[{"]"#);
        check(r#"{"b": []}"#);
        check("[]");
        check(r#"{"d": [[2]]}"#);
        check("[[2]]");
        check("[2]");
        assert!(ahead.at(1).is_none());
        assert!(ahead.at(text.len()).is_none());
    }
}
