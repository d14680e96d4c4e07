//! Parameters: their raw text out of a request, and from text to JSON.
//!
//! A parameter's text becomes JSON text as its schema's types allow, and is then decoded and checked like a body:
//! one mechanism for every type. Text that is not of an allowed type stays a string, so that the violation says so.

use std::borrow::Cow;

use axum::http::{header, request::Parts};

use crate::json::{Reader, Tree, Writer};
use crate::operation::{Parameter, Shape, Style};
use crate::schema::Types;
use crate::violation::Place;

/// The JSON text of a parameter: its value as sent, typed by its shape, else its default. `None` where there is neither.
pub(crate) fn json<'r>(parameter: &Parameter, parts: &'r Parts) -> Option<Cow<'r, str>> {
    sent(parameter, parts).or(parameter.default.map(Cow::Borrowed))
}

fn sent<'r>(parameter: &Parameter, parts: &'r Parts) -> Option<Cow<'r, str>> {
    let sent = raw(parameter, parts);
    let decode = |text: &'r str| match parameter.place {
        Place::Query => form(text),
        Place::Path => decode(text),
        _ => Cow::Borrowed(text),
    };
    match parameter.shape {
        Shape::Scalar(types) => Some(scalar(decode(sent.into_iter().next()?), types)),
        Shape::Array(types) => {
            // Split first: an encoded separator is part of an item.
            let items = sent.into_iter().flat_map(|text| split(parameter, text));
            let mut out = Writer::default();
            let mut array = out.array();
            let mut empty = true;
            for item in items {
                empty = false;
                array.element().raw(&scalar(decode(item), types));
            }
            array.end();
            (!empty).then(|| Cow::Owned(out.into_string()))
        }
    }
}

/// The texts that stand in the request under the parameter's name, as they were sent.
fn raw<'r>(parameter: &Parameter, parts: &'r Parts) -> Vec<&'r str> {
    match parameter.place {
        Place::Path => parts.uri.path().split('/').nth(parameter.segment).into_iter().collect(),
        Place::Query => pairs(parts, parameter.name).collect(),
        Place::Header => {
            let values = parts.headers.get_all(parameter.name).iter();
            // Other bytes than ASCII have no meaning in a header (RFC 9110 §5.5); they fit no type but a string's.
            values.map(|value| std::str::from_utf8(value.as_bytes()).unwrap_or("\u{fffd}")).collect()
        }
        Place::Cookie => cookie(parts, parameter.name).into_iter().collect(),
        Place::Body => Vec::new(),
    }
}

fn pairs<'r>(parts: &'r Parts, name: &str) -> impl Iterator<Item = &'r str> {
    let pairs = parts.uri.query().unwrap_or_default().split('&');
    pairs.filter_map(move |pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (form(key) == name).then_some(value)
    })
}

/// The values of a query parameter: `+` is a space, as in forms.
pub(crate) fn query<'r>(parts: &'r Parts, name: &str) -> impl Iterator<Item = Cow<'r, str>> {
    pairs(parts, name).map(form)
}

/// The value of a cookie.
pub(crate) fn cookie<'r>(parts: &'r Parts, name: &str) -> Option<&'r str> {
    let lines = parts.headers.get_all(header::COOKIE).iter();
    let pairs = lines.filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(';'));
    pairs.filter_map(|pair| pair.trim().split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// The items of one text; the separators of two styles are sent encoded.
fn split<'r>(parameter: &Parameter, text: &'r str) -> Vec<&'r str> {
    match parameter.style {
        Style::Repeated => vec![text],
        // A list in a header may have blanks (RFC 9110 §5.6.1).
        Style::Commas if parameter.place == Place::Header => text.split(',').map(str::trim).collect(),
        Style::Commas => text.split(',').collect(),
        Style::Spaces => text.split("%20").flat_map(|part| part.split('+')).collect(),
        Style::Pipes => {
            text.split("%7C").flat_map(|part| part.split("%7c")).flat_map(|part| part.split('|')).collect()
        }
    }
}

/// Text → JSON: a number, a truth value or `null` where the types let one in and the text is one, else a string.
pub(crate) fn scalar(text: Cow<'_, str>, types: Types) -> Cow<'_, str> {
    // Where only integers are asked for, `1e0` and `1.0` are texts: that is how people write integers.
    let number = types.has(Types::NUMBER) || (types.has(Types::INTEGER) && !text.contains(['.', 'e', 'E']));
    let number = number && is_number(&text);
    let word = match &*text {
        "true" | "false" => types.has(Types::BOOLEAN),
        "null" => types.has(Types::NULL),
        _ => false,
    };
    if number || word {
        return text;
    }
    let mut out = Writer::with_capacity(text.len() + 2);
    out.string(&text);
    Cow::Owned(out.into_string())
}

fn is_number(text: &str) -> bool {
    // White space is no part of a number, though a reader passes over it.
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && text.ends_with(|last: char| last.is_ascii_digit())
        && {
            let mut reader = Reader::new(text);
            reader.number().is_ok() && reader.end().is_ok()
        }
}

/// Resolves percent-encoding. A `%` that begins none stays; bytes that are no UTF-8 become U+FFFD.
fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        let hex = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
        match (first, tail) {
            (b'%', [high, low, tail @ ..]) if hex(*high).is_some() && hex(*low).is_some() => {
                bytes.push(hex(*high).unwrap_or_default() * 16 + hex(*low).unwrap_or_default());
                rest = tail;
            }
            _ => bytes.push(*first),
        }
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

fn form(text: &str) -> Cow<'_, str> {
    if text.contains('+') { Cow::Owned(decode(&text.replace('+', " ")).into_owned()) } else { decode(text) }
}

/// The value of a parameter for the exact path.
pub(crate) fn tree(json: &str) -> Tree<'_> {
    // The text was made by `json`, so it is well-formed.
    Tree::parse(json).unwrap_or(Tree::Null)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(place: Place, shape: Shape, style: Style, target: &str, expected: Option<&str>) {
        let parameter = Parameter {
            name: "p",
            place,
            required: false,
            default: None,
            shape,
            style,
            segment: 2,
            schema: "#",
        };
        let request = axum::http::Request::builder()
            .uri(target)
            .header("p", "7")
            .header("cookie", "a=1; p=true")
            .body(())
            .unwrap();
        let (parts, ()) = request.into_parts();
        assert_eq!(json(&parameter, &parts).as_deref(), expected, "{place:?} {shape:?} {style:?} {target}");
    }

    #[test]
    fn text_becomes_what_the_types_let_in() {
        use Style::{Commas, Repeated};
        let integer = Shape::Scalar(Types::INTEGER);
        let string = Shape::Scalar(Types::STRING);
        check(Place::Path, integer, Commas, "/x/7", Some("7"));
        check(Place::Path, integer, Commas, "/x/%37", Some("7"));
        check(Place::Path, integer, Commas, "/x/07", Some("\"07\""));
        check(Place::Path, integer, Commas, "/x/+7", Some("\"+7\""));
        check(Place::Path, integer, Commas, "/x/1e0", Some("\"1e0\""));
        check(Place::Path, Shape::Scalar(Types::NUMBER), Commas, "/x/1e0", Some("1e0"));
        check(Place::Path, integer, Commas, "/x/%207", Some("\" 7\""));
        check(Place::Path, string, Commas, "/x/7", Some("\"7\""));
        check(Place::Path, string, Commas, "/x/a%2Fb", Some("\"a/b\""));
        check(Place::Path, string, Commas, "/x/%zz", Some("\"%zz\""));
        check(Place::Path, string, Commas, "/x/%ff", Some("\"\u{fffd}\""));
        check(Place::Query, string, Repeated, "/?q=1&p=a+b%2B", Some("\"a b+\""));
        check(Place::Query, string, Repeated, "/?p", Some("\"\""));
        check(Place::Query, string, Repeated, "/?q", None);
        check(Place::Header, integer, Commas, "/", Some("7"));
        check(Place::Cookie, Shape::Scalar(Types::BOOLEAN), Repeated, "/", Some("true"));
        check(Place::Query, Shape::Scalar(Types::STRING.or(Types::NULL)), Repeated, "/?p=null", Some("null"));
    }

    #[test]
    fn arrays_come_in_every_style() {
        let list = Shape::Array(Types::INTEGER);
        check(Place::Query, list, Style::Repeated, "/?p=1&q=5&p=2", Some("[1,2]"));
        check(Place::Query, list, Style::Commas, "/?p=1,x", Some("[1,\"x\"]"));
        check(Place::Query, list, Style::Spaces, "/?p=1%202", Some("[1,2]"));
        check(Place::Query, list, Style::Pipes, "/?p=1%7C2", Some("[1,2]"));
        check(Place::Query, list, Style::Repeated, "/", None);
    }

    #[test]
    fn an_absent_parameter_takes_its_default_wherever_it_stands() {
        let request = axum::http::Request::builder().uri("/?sent=2").body(()).unwrap();
        let (parts, ()) = request.into_parts();
        for place in [Place::Query, Place::Header, Place::Cookie] {
            let parameter = Parameter {
                name: "absent",
                place,
                required: false,
                default: Some("[1]"),
                shape: Shape::Array(Types::INTEGER),
                style: Style::Commas,
                segment: 0,
                schema: "#",
            };
            assert_eq!(json(&parameter, &parts).as_deref(), Some("[1]"), "{place:?}");
            let sent = Parameter { name: "sent", shape: Shape::Scalar(Types::INTEGER), ..parameter };
            let expected = if place == Place::Query { "2" } else { "[1]" };
            assert_eq!(json(&sent, &parts).as_deref(), Some(expected), "{place:?}");
        }
    }
}
