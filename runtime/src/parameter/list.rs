//! One text with separators → a single value, a list or an object (OpenAPI 3.1.1 §4.8.12.4, RFC 6570 §3.2).
//!
//! What separates is looked for before percent-encoding is resolved: an encoded separator is part of an item.

use std::borrow::Cow;
use std::collections::HashSet;

use super::text::{json, scalar};
use crate::json::{Tree, Writer};
use crate::operation::{Shape, Style};
use crate::schema::Types;

/// How an item's text is read, and whether it may have blanks around it.
type Reading<'t> = (fn(&'t str) -> Cow<'t, str>, bool);

/// The JSON text of a value; `None` where the text is not what the style makes of any value.
pub(super) fn value<'t>(
    (style, explode): (Style, bool),
    shape: &Shape,
    name: &str,
    text: &'t str,
    reading: Reading<'t>,
) -> Option<Cow<'t, str>> {
    let text = match style {
        Style::Label => text.strip_prefix('.')?,
        Style::Matrix => return matrix(explode, shape, name, text, reading),
        _ => text,
    };
    if text.is_empty()
        && let Some(empty) = empty(shape)
    {
        return Some(empty.into());
    }
    let (decode, _) = reading;
    let is_in_text = |separator: &&str| text.contains(separator);
    let mut separators = separators(style, explode);
    if empty(shape).is_some() && !separators.iter().any(is_in_text) {
        // An encoded separator is part of an item, unless there can be no such item: some clients encode it.
        separators = &["%2C", "%2c"];
    }
    let several = separators.iter().any(is_in_text);
    if shape.is_object() && (several || shape.items.is_none() && is_pairs(shape, text, explode)) {
        return object(shape, split(text, separators, reading.1), explode, decode).map(Cow::Owned);
    }
    Some(match shape.items {
        // A text that can be one value is one, unless it is clearly several.
        Some(items) if several || !is_single(shape, &decode(text)) => {
            list(items, split(text, separators, reading.1), decode).into()
        }
        _ => single(shape, decode(text)),
    })
}

/// A value that is written in one piece; an object or a list in it can only be JSON.
pub(crate) fn single<'t>(shape: &Shape, text: Cow<'t, str>) -> Cow<'t, str> {
    if text.is_empty()
        && let Some(empty) = empty(shape)
    {
        return empty.into();
    }
    if (shape.is_object() || shape.items.is_some()) && text.starts_with(['{', '[']) {
        return json(text);
    }
    scalar(text, shape.types)
}

/// Whether a text that may be a list is one value all the same: of the types of single values, or JSON of its own.
pub(super) fn is_single(shape: &Shape, text: &str) -> bool {
    let is_typed = || shape.types.has(Types::STRING) || !scalar(text.into(), shape.types).starts_with('"');
    !shape.types.is_empty() && (text.starts_with(['{', '[']) || is_typed())
}

/// What an empty text is where it can be no string: an object or a list without members.
pub(super) fn empty(shape: &Shape) -> Option<&'static str> {
    match shape.items {
        _ if !shape.types.is_empty() => None,
        None => shape.is_object().then_some("{}"),
        Some(items) => (!shape.is_object() && !items.types.has(Types::STRING)).then_some("[]"),
    }
}

/// `;name=a`, and its several forms.
fn matrix<'t>(
    explode: bool,
    shape: &Shape,
    name: &str,
    text: &'t str,
    reading: Reading<'t>,
) -> Option<Cow<'t, str>> {
    let (decode, _) = reading;
    let pairs = text.strip_prefix(';')?.split(';');
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    if explode && shape.is_object() {
        return Some(members(shape, pairs.map(|(key, value)| (decode(key), value)), decode).into());
    }
    let own: Vec<&str> = pairs.filter(|(key, _)| decode(key) == name).map(|(_, value)| value).collect();
    match (&own[..], shape.items) {
        // Whatever else it is, it is not this parameter.
        ([], _) => None,
        (several, Some(items)) if explode => Some(list(items, several.iter().copied(), decode).into()),
        ([first, ..], _) => value((Style::Simple, explode), shape, name, first, reading),
    }
}

/// Whether a text has the form of an object: alternating, or with `=` where it is exploded.
fn is_pairs(shape: &Shape, text: &str, explode: bool) -> bool {
    shape.types.is_empty() && !text.starts_with('{') && (!explode || text.contains('='))
}

fn separators(style: Style, explode: bool) -> &'static [&'static str] {
    match style {
        Style::Label if explode => &["."],
        // The separators of two styles are sent encoded.
        Style::SpaceDelimited => &["%20", "+", " "],
        Style::PipeDelimited => &["%7C", "%7c", "|"],
        _ => &[","],
    }
}

/// The items of one text.
fn split<'t>(text: &'t str, separators: &[&str], spaced: bool) -> impl Iterator<Item = &'t str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let at = |at: usize| {
            let tail = text.get(at..)?;
            let separator = separators.iter().find(|separator| tail.starts_with(**separator))?;
            Some((at, separator.len()))
        };
        let (item, tail) = match (0..text.len()).find_map(at) {
            Some((at, length)) => (text.get(..at)?, text.get(at + length..)),
            None => (text, None),
        };
        rest = tail;
        // A list in a header may have blanks (RFC 9110 §5.6.1).
        Some(if spaced { item.trim() } else { item })
    })
}

fn list<'t>(
    items: &Shape,
    texts: impl Iterator<Item = &'t str>,
    decode: fn(&'t str) -> Cow<'t, str>,
) -> String {
    let mut out = Writer::default();
    let mut array = out.array();
    for text in texts {
        array.element().raw(&single(items, decode(text)));
    }
    array.end();
    out.into_string()
}

/// `k,1,l,2`, and exploded `k=1,l=2`; `None` where a name has no value.
fn object<'t>(
    shape: &Shape,
    texts: impl Iterator<Item = &'t str>,
    explode: bool,
    decode: fn(&'t str) -> Cow<'t, str>,
) -> Option<String> {
    if explode {
        let pairs = texts.map(|text| text.split_once('=').unwrap_or((text, "")));
        return Some(members(shape, pairs.map(|(key, value)| (decode(key), value)), decode));
    }
    let texts: Vec<&str> = texts.collect();
    let (pairs, alone) = texts.as_chunks::<2>();
    let pairs = pairs.iter().map(|[key, value]| (decode(key), *value));
    alone.is_empty().then(|| members(shape, pairs, decode))
}

/// The members of an object, each with its shape. One that occurs again keeps its first value.
pub(super) fn members<'t>(
    shape: &Shape,
    pairs: impl Iterator<Item = (Cow<'t, str>, &'t str)>,
    decode: fn(&'t str) -> Cow<'t, str>,
) -> String {
    let mut seen = HashSet::new();
    let mut out = Writer::default();
    let mut object = out.object();
    for (key, text) in pairs {
        if !seen.contains(&key) {
            object.key(&key).raw(&single(&shape.member(&key), decode(text)));
            seen.insert(key);
        }
    }
    object.end();
    out.into_string()
}

impl Shape {
    /// A value of which nothing is told: what lies deeper than shapes are.
    pub(super) const UNTOLD: Self = Self::scalar(Types::SCALARS);

    pub(super) fn is_untold(&self) -> bool {
        self.types == Types::SCALARS && self.items.is_none() && !self.is_object()
    }

    /// The shape of a member: what nobody declared is text, unless something is said of all others.
    pub(super) fn member(&self, name: &str) -> Self {
        let declared = self.properties.iter().find(|(known, _)| *known == name).map(|(_, shape)| *shape);
        let usual = if self.is_untold() { Self::UNTOLD } else { Self::scalar(Types::STRING) };
        let other = || self.additional.copied().unwrap_or(usual);
        declared.unwrap_or_else(other)
    }
}

/// Whether a text is a JSON object or a JSON list.
pub(super) fn is_structured(text: &str) -> bool {
    text.starts_with(['{', '[']) && Tree::parse(text).is_ok()
}
