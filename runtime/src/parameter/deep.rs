//! `name[key][0]=…` → objects and lists within each other: `style: deepObject`, whose nesting OpenAPI 3.1.1 §4.8.12.3
//! leaves open, as clients write it.

use std::borrow::Cow;
use std::collections::HashMap;

use super::{list, plus};
use crate::json::Writer;
use crate::operation::Shape;

/// What stands at one place: texts, and what is below.
#[derive(Default)]
struct Node<'t> {
    texts: Vec<&'t str>,
    /// Each with its place among them.
    children: HashMap<String, (usize, Node<'t>)>,
}

/// So deep are brackets followed: what is deeper is one name.
const DEEPEST: usize = 32;

/// The JSON text of a parameter; `None` where no pair belongs to it.
pub(super) fn json<'t>(
    name: &str,
    shape: &Shape,
    pairs: impl Iterator<Item = (Cow<'t, str>, &'t str)>,
) -> Option<Cow<'t, str>> {
    let mut root = Node::default();
    for (key, value) in pairs {
        let Some(path) = path(&key, name) else { continue };
        let mut node = &mut root;
        for step in path {
            node = node.child(step);
        }
        node.texts.push(value);
    }
    if root.texts.is_empty() && root.children.is_empty() {
        return None;
    }
    let mut out = Writer::default();
    root.write(shape, &mut out);
    Some(out.into_string().into())
}

/// The steps of `name[a][b]`; `None` where the key does not belong to that name.
pub(super) fn path<'k>(key: &'k str, name: &str) -> Option<Vec<&'k str>> {
    let mut rest = key.strip_prefix(name)?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let inner = rest.strip_prefix('[')?;
        let end = if steps.len() < DEEPEST { inner.find(']')? } else { inner.rfind(']')? };
        steps.push(inner.get(..end)?);
        rest = inner.get(end + 1..)?;
    }
    Some(steps)
}

impl Node<'_> {
    fn child(&mut self, name: &str) -> &mut Self {
        let place = self.children.len();
        let (_, child) = self.children.entry(name.to_owned()).or_insert_with(|| (place, Self::default()));
        child
    }

    /// The children, ordered by what is asked for.
    fn sorted<K: Ord>(&self, by: impl Fn(&str, usize) -> K) -> Vec<(&str, &Self)> {
        let mut children: Vec<_> = self.children.iter().collect();
        children.sort_by_key(|(key, (place, _))| by(key, *place));
        children.into_iter().map(|(key, (_, child))| (&**key, child)).collect()
    }

    fn write(&self, shape: &Shape, out: &mut Writer) {
        if self.children.is_empty() {
            return self.write_texts(shape, out);
        }
        let is_index = |key: &String| key.is_empty() || key.bytes().all(|byte| byte.is_ascii_digit());
        let indices = self.children.keys().all(is_index);
        // Of what nothing is told, a list is what looks like one.
        let untold = shape.is_untold().then_some(&Shape::UNTOLD);
        match shape.items.or(untold).filter(|_| indices) {
            Some(items) => {
                let mut array = out.array();
                for text in &self.texts {
                    array.element().raw(&list::single(items, plus(text)));
                }
                // By their indices, those without one as they were sent.
                let by = |key: &str, place| (key.parse().unwrap_or(u64::MAX), place);
                for (_, child) in self.sorted(by) {
                    // `a[]=1&a[]=2`: several elements at one place.
                    if child.children.is_empty() {
                        for text in &child.texts {
                            array.element().raw(&list::single(items, plus(text)));
                        }
                    } else {
                        child.write(items, array.element());
                    }
                }
                array.end();
            }
            None => {
                let mut object = out.object();
                for (key, child) in self.sorted(|_, place| place) {
                    child.write(&shape.member(key), object.key(key));
                }
                object.end();
            }
        }
    }

    fn write_texts(&self, shape: &Shape, out: &mut Writer) {
        match (&self.texts[..], shape.items) {
            ([only], Some(_))
                if list::is_single(shape, &plus(only)) || only.is_empty() && list::empty(shape).is_some() =>
            {
                out.raw(&list::single(shape, plus(only)));
            }
            (texts, Some(items)) => {
                let mut array = out.array();
                for text in texts {
                    array.element().raw(&list::single(items, plus(text)));
                }
                array.end();
            }
            ([first, ..], None) => out.raw(&list::single(shape, plus(first))),
            ([], None) => out.null(),
        }
    }
}
