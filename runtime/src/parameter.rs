//! Parameters: their raw text out of a request, and from text to JSON.
//!
//! A parameter's text becomes JSON text as its schema's types allow, and is then decoded and checked like a body:
//! one mechanism for every type. Text that is not of an allowed type stays a string, so that the violation says so.
//!
//! | module | what |
//! | --- | --- |
//! | `text` | percent-encoding; one text → one JSON value |
//! | `list` | one text with separators → a list or an object |
//! | `deep` | `name[key][0]=…` → objects and lists within each other |
//! | `form` | the pairs of a query or a form → the members of an object |
//! | `segment` | a segment of the path → its variables |

mod deep;
mod form;
mod list;
pub(crate) mod segment;
#[cfg(test)]
mod tests;
mod text;

use std::borrow::Cow;

use axum::http::{HeaderMap, header, request::Parts};

pub(crate) use form::json as form;
#[cfg(feature = "multipart")]
pub(crate) use list::single;
#[cfg(feature = "multipart")]
pub(crate) use text::string as quoted;
pub(crate) use text::{decode, form as plus, scalar};

use crate::operation::{Parameter, Style, Wire};
use crate::violation::Place;

/// The JSON text of a parameter: its value as sent, typed by its shape, else its default. `None` where there is neither.
/// A text that is not written as the parameter's style or media type says is no well-formed JSON. An object that takes
/// whatever the query has does not take what its siblings are called.
pub(crate) fn json<'r>(
    parameter: &Parameter,
    siblings: &[&Parameter],
    parts: &'r Parts,
) -> Option<Cow<'r, str>> {
    let sent = sent(parameter, siblings, parts);
    sent.filter(|json| !(parameter.empty && json == "\"\"")).or(parameter.default.map(Cow::Borrowed))
}

fn sent<'r>(parameter: &Parameter, siblings: &[&Parameter], parts: &'r Parts) -> Option<Cow<'r, str>> {
    match parameter.place {
        Place::Path => {
            let text = parts.uri.path().split('/').nth(parameter.segment)?;
            let text = segment::variable(parameter.parts, text, parameter.name)?;
            Some(one(parameter, text, decode))
        }
        Place::Query => {
            let query = parts.uri.query().unwrap_or_default();
            match parameter.wire {
                Wire::Query(form) => return (!query.is_empty()).then(|| form::json(form, query).into()),
                Wire::QueryJson => return (!query.is_empty()).then(|| decode(query)),
                Wire::QueryText(types) => {
                    return (!query.is_empty()).then(|| scalar(decode(query), types));
                }
                Wire::Json => {
                    let mut pairs = form::pairs(query);
                    return pairs.find(|(key, _)| key == parameter.name).map(|(_, value)| plus(value));
                }
                Wire::Style { .. } => {}
            }
            match &parameter.wire {
                Wire::Style { style: Style::Form, explode: true, shape } if shape.additional.is_some() => {
                    let pairs = form::pairs(query).filter(|(key, _)| !is_sibling(parameter, siblings, key));
                    form::exploded(parameter.name, shape, pairs, plus)
                }
                wire => form::member(parameter.name, wire, query),
            }
        }
        Place::Header => header(parameter, &parts.headers),
        Place::Cookie => in_cookies(parameter, siblings, parts),
        Place::Body => None,
    }
}

/// Whether another parameter of the same place has that name.
fn is_sibling(parameter: &Parameter, siblings: &[&Parameter], name: &str) -> bool {
    name != parameter.name
        && siblings.iter().any(|other| other.place == parameter.place && other.name == name)
}

/// The JSON text of a header.
pub(crate) fn header<'r>(parameter: &Parameter, headers: &'r HeaderMap) -> Option<Cow<'r, str>> {
    let mut lines = headers.get_all(parameter.name).iter();
    let first = header_text(lines.next()?);
    match (lines.next(), &parameter.wire) {
        // Lines of one name are one list (RFC 9110 §5.3).
        (Some(second), Wire::Style { shape, .. }) if shape.items.is_some() || shape.is_object() => {
            let lines = [first, header_text(second)].into_iter().chain(lines.map(header_text));
            let joined = lines.collect::<Vec<_>>().join(",");
            Some(Cow::Owned(one(parameter, &joined, Cow::Borrowed).into_owned()))
        }
        _ => Some(one(parameter, first, Cow::Borrowed)),
    }
}

/// What stands for a text that no value is written as: no JSON at all.
const MALFORMED: Cow<'_, str> = Cow::Borrowed("");

/// A value that is written in one text.
fn one<'t>(parameter: &Parameter, text: &'t str, decode: fn(&'t str) -> Cow<'t, str>) -> Cow<'t, str> {
    match &parameter.wire {
        Wire::Style { style, explode, shape } => {
            let spaced = parameter.place == Place::Header;
            let value = list::value((*style, *explode), shape, parameter.name, text, (decode, spaced));
            value.unwrap_or(MALFORMED)
        }
        Wire::Json | Wire::Query(_) | Wire::QueryJson | Wire::QueryText(_) => decode(text),
    }
}

/// Other bytes than ASCII have no meaning in a header (RFC 9110 §5.5); they fit no type but a string's.
fn header_text(value: &axum::http::HeaderValue) -> &str {
    std::str::from_utf8(value.as_bytes()).unwrap_or("\u{fffd}")
}

fn in_cookies<'r>(parameter: &Parameter, siblings: &[&Parameter], parts: &'r Parts) -> Option<Cow<'r, str>> {
    // RFC 6570 §3.2.8 encodes what a cookie cannot hold.
    let plain = matches!(parameter.wire, Wire::Style { style: Style::Cookie, .. });
    let read: fn(&'r str) -> Cow<'r, str> = if plain { Cow::Borrowed } else { decode };
    if let Wire::Style { style: Style::Form | Style::Cookie, explode: true, shape } = &parameter.wire
        && (shape.items.is_some() || shape.is_object())
    {
        let own = crumbs(parts).filter(|(key, _)| !is_sibling(parameter, siblings, key));
        let pairs: Vec<_> = own.map(|(key, value)| (Cow::Borrowed(key), value)).collect();
        return form::exploded(parameter.name, shape, pairs.into_iter(), read);
    }
    let text = cookies(parts, parameter.name).next()?;
    Some(one(parameter, text, read))
}

fn crumbs(parts: &Parts) -> impl Iterator<Item = (&str, &str)> {
    let lines = parts.headers.get_all(header::COOKIE).iter();
    let pairs = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b';'));
    // Other bytes than UTF-8 spoil no more than their own pair.
    pairs.filter_map(|pair| std::str::from_utf8(pair).ok()?.trim().split_once('='))
}

/// The values of a query parameter: `+` is a space, as in forms.
pub(crate) fn query<'r>(parts: &'r Parts, name: &str) -> impl Iterator<Item = Cow<'r, str>> {
    let pairs = form::pairs(parts.uri.query().unwrap_or_default());
    pairs.filter(move |(key, _)| key == name).map(|(_, value)| plus(value))
}

/// The values of a cookie.
pub(crate) fn cookies<'r>(parts: &'r Parts, name: &str) -> impl Iterator<Item = &'r str> {
    crumbs(parts).filter(move |(key, _)| *key == name).map(|(_, value)| value)
}
