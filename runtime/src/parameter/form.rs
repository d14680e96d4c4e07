//! The pairs of a query or of a form → values (WHATWG URL §5.1, OpenAPI 3.1.1 §4.8.12.4 style `form`).

use std::borrow::Cow;
use std::collections::HashMap;

use super::text::{json as as_json, string};
use super::{deep, list, plus};
use crate::json::Writer;
use crate::operation::{Form, Shape, Style, Wire};

/// A name as sent, percent-encoding resolved, and the text of its value as sent.
type Pair<'t> = (Cow<'t, str>, &'t str);

/// The pairs of a text.
pub(super) fn pairs(text: &str) -> impl Iterator<Item = Pair<'_>> + Clone {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (plus(key), value)
    })
}

/// A whole form as one JSON object; names that nobody declared are left out unless they matter.
pub(crate) fn json(form: &Form, text: &str) -> String {
    let mut out = Writer::with_capacity(text.len());
    let mut object = out.object();
    for field in form.fields {
        match member(field.name, &field.wire, text) {
            Some(value) => object.key(field.name).raw(&value),
            None if field.listed => object.key(field.name).raw("[]"),
            None => {}
        }
    }
    if let Some(shape) = form.additional {
        for (key, texts) in grouped(pairs(text)) {
            let declared = form.fields.iter().any(|field| belongs(&key, field.name, &field.wire));
            if declared {
                continue;
            }
            let own = texts.into_iter().map(|text| (key.clone(), text));
            if let Some(value) = exploded(&key, shape, own, plus) {
                object.key(&key).raw(&value);
            }
        }
    }
    object.end();
    out.into_string()
}

/// The texts of each name, in the order in which the names come first.
fn grouped<'t>(pairs: impl Iterator<Item = Pair<'t>>) -> Vec<(Cow<'t, str>, Vec<&'t str>)> {
    let mut groups: Vec<(Cow<'t, str>, Vec<&'t str>)> = Vec::new();
    let mut places = HashMap::new();
    for (key, text) in pairs {
        let place = *places.entry(key.clone()).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, texts)) => texts.push(text),
            None => groups.push((key, vec![text])),
        }
    }
    groups
}

/// Whether a pair of that name is part of a field.
fn belongs(key: &str, name: &str, wire: &Wire) -> bool {
    match wire {
        Wire::Style { style: Style::DeepObject, .. } => deep::path(key, name).is_some(),
        Wire::Style { style: Style::Form, explode: true, shape } if shape.is_object() => {
            key == name || shape.properties.iter().any(|(known, _)| *known == key)
        }
        _ => key == name || key.strip_prefix(name) == Some("[]"),
    }
}

/// The JSON text of one parameter or field; `None` where it is absent.
pub(super) fn member<'t>(name: &str, wire: &Wire, text: &'t str) -> Option<Cow<'t, str>> {
    let (style, explode, shape) = match wire {
        Wire::Json | Wire::Query(_) | Wire::QueryJson | Wire::QueryText(_) => {
            let (_, value) = pairs(text).find(|(key, _)| key == name)?;
            return Some(as_json(plus(value)));
        }
        Wire::Style { style, explode, shape } => (*style, *explode, shape),
    };
    match style {
        Style::DeepObject => deep::json(name, shape, pairs(text)),
        _ if explode => exploded(name, shape, pairs(text), plus),
        _ => {
            let mut own = pairs(text).filter(|(key, _)| key == name).map(|(_, value)| value);
            let first = own.next()?;
            let reading = (plus as fn(&'t str) -> Cow<'t, str>, false);
            let value = list::value((style, explode), shape, name, first, reading);
            let value = value.unwrap_or_else(|| string(first).into());
            // Repeated although it is not exploded: all of it is one list.
            let Some(second) = own.next().filter(|_| shape.items.is_some()) else { return Some(value) };
            let separator = match style {
                Style::SpaceDelimited => "%20",
                Style::PipeDelimited => "%7C",
                _ => ",",
            };
            let all = [first, second].into_iter().chain(own).collect::<Vec<_>>().join(separator);
            let reading = (plus as fn(&str) -> Cow<'_, str>, false);
            let value = list::value((style, explode), shape, name, &all, reading);
            Some(value.map_or_else(|| string(&all), Cow::into_owned).into())
        }
    }
}

/// A value whose items or members are pairs of their own.
pub(super) fn exploded<'t>(
    name: &str,
    shape: &Shape,
    pairs: impl Iterator<Item = Pair<'t>> + Clone,
    decode: fn(&'t str) -> Cow<'t, str>,
) -> Option<Cow<'t, str>> {
    let mut own = pairs.clone().filter(|(key, _)| key == name).map(|(_, value)| value);
    let first = own.next();
    if let Some(items) = shape.items {
        // `name[]` is what some clients send for a list.
        let bracketed = || pairs.clone().filter(|(key, _)| key.strip_prefix(name) == Some("[]"));
        if first.is_some() || bracketed().next().is_some() {
            let texts: Vec<&str> =
                first.into_iter().chain(own).chain(bracketed().map(|(_, value)| value)).collect();
            if let [only] = texts[..]
                && list::is_single(shape, &decode(only))
            {
                return Some(list::single(shape, decode(only)));
            }
            let mut out = Writer::default();
            let mut array = out.array();
            for text in texts {
                array.element().raw(&list::single(items, decode(text)));
            }
            array.end();
            return Some(out.into_string().into());
        }
    } else if let Some(text) = first {
        let text = decode(text);
        let declared = shape.properties.iter().any(|(known, _)| *known == name);
        let whole = list::is_structured(&text) || text.is_empty() && !declared;
        if !shape.is_object() || !shape.types.is_empty() || whole {
            return Some(list::single(shape, text));
        }
    }
    if !shape.is_object() {
        return None;
    }
    let members = pairs.filter(|(key, _)| {
        shape.additional.is_some() || shape.properties.iter().any(|(known, _)| *known == key)
    });
    let members = grouped(members);
    if members.is_empty() {
        return None;
    }
    let mut out = Writer::default();
    let mut object = out.object();
    for (key, texts) in members {
        let own = shape.member(&key);
        let out = object.key(&key);
        match (own.items, texts.first()) {
            (Some(items), _) => {
                let mut array = out.array();
                for text in texts {
                    array.element().raw(&list::single(items, decode(text)));
                }
                array.end();
            }
            (None, first) => out.raw(&list::single(&own, decode(first.copied().unwrap_or_default()))),
        }
    }
    object.end();
    Some(out.into_string().into())
}
