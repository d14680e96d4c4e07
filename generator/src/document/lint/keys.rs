//! The key of a map → what is wrong with it.

use super::rule::Keys;
use super::wording::{closest, echo};

/// A key that breaks its map's rule.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Whether its meaning is lost with it.
    pub(super) serious: bool,
    /// What it is not, to stand after "is".
    pub(super) what: &'static str,
    pub(super) help: String,
}

/// Judges a key.
pub(super) fn fault(keys: Keys, key: &str) -> Option<Fault> {
    match keys {
        Keys::Any => None,
        Keys::Component => component(key),
        Keys::Path => path(key),
        Keys::Status => status(key),
        Keys::MediaType => media_type(key),
        Keys::Method => method(key),
    }
}

fn component(key: &str) -> Option<Fault> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    if !key.is_empty() && key.chars().all(allowed) {
        return None;
    }
    let mended: String = key.chars().map(|c| if allowed(c) { c } else { '_' }).collect();
    let mut help = "use letters, digits, `.`, `_` and `-` only".to_owned();
    if mended.contains(|c: char| c.is_ascii_alphanumeric()) {
        help = format!("{help}, for instance `{}`", echo(&mended));
    }
    Some(Fault { serious: true, what: "not a name that a component may have", help })
}

fn path(key: &str) -> Option<Fault> {
    let help = || format!("write `/{}`", echo(key));
    (!key.starts_with('/')).then(|| Fault {
        serious: true,
        what: "not a path: it does not start with `/`",
        help: help(),
    })
}

fn status(key: &str) -> Option<Fault> {
    let range = |digits: [u8; 3], x: fn(u8) -> bool| {
        (b'1'..=b'5').contains(&digits[0]) && digits[1..].iter().all(|d| x(*d))
    };
    let fits = |x: fn(u8) -> bool| <[u8; 3]>::try_from(key.as_bytes()).is_ok_and(|digits| range(digits, x));
    if key == "default" || fits(|d| d.is_ascii_digit()) || fits(|d| d == b'X') {
        return None;
    }
    if fits(|d| d.eq_ignore_ascii_case(&b'X')) {
        let help = format!("write `{}`", key.to_ascii_uppercase());
        return Some(Fault { serious: false, what: "a range of status codes in lower case", help });
    }
    let help = match closest(key.trim(), ["default"]) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "write a code from 100 to 599, a range such as `2XX`, or `default`".to_owned(),
    };
    Some(Fault { serious: true, what: "not a status code", help })
}

fn media_type(key: &str) -> Option<Fault> {
    let (name, parameters) = key.split_once(';').unwrap_or((key, ""));
    let named =
        name.trim().split_once('/').is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype));
    // Quoted values may hold any character, so that the quotes alone are counted.
    let closed = parameters.matches('"').count() % 2 == 0;
    if named && closed {
        return None;
    }
    let help = "write `type/subtype`, such as `application/json`".to_owned();
    Some(Fault { serious: false, what: "not a media type", help })
}

fn method(key: &str) -> Option<Fault> {
    const FIXED: [&str; 9] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];
    if FIXED.contains(&key) {
        let help = format!("write it as the path item's field `{}`", key.to_ascii_lowercase());
        return Some(Fault { serious: true, what: "a method with a field of its own", help });
    }
    let help = "write the method as it is sent, such as `COPY`".to_owned();
    (!is_token(key)).then_some(Fault { serious: true, what: "not an HTTP method", help })
}

/// A token of RFC 9110 §5.6.2.
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_fine_irregular_or_bad() {
        let (fine, irregular, bad) = (None, Some(false), Some(true));
        for (keys, key, expected) in [
            (Keys::Any, "", fine),
            (Keys::Component, "a.b-C_1", fine),
            (Keys::Component, "", bad),
            (Keys::Component, "a b", bad),
            (Keys::Component, "Ä", bad),
            (Keys::Path, "/", fine),
            (Keys::Path, "", bad),
            (Keys::Path, "a/b", bad),
            (Keys::Status, "200", fine),
            (Keys::Status, "599", fine),
            (Keys::Status, "4XX", fine),
            (Keys::Status, "default", fine),
            (Keys::Status, "2xx", irregular),
            (Keys::Status, "2xX", irregular),
            (Keys::Status, "99", bad),
            (Keys::Status, "600", bad),
            (Keys::Status, "6XX", bad),
            (Keys::Status, "20X", bad),
            (Keys::Status, " 200", bad),
            (Keys::Status, "２００", bad),
            (Keys::Status, "Default", bad),
            (Keys::MediaType, "application/vnd.a+json; charset=\"x;y\"", fine),
            (Keys::MediaType, "*/*", fine),
            (Keys::MediaType, "json", irregular),
            (Keys::MediaType, "a/b/c", irregular),
            (Keys::MediaType, "a/b; c=\"", irregular),
            (Keys::Method, "COPY", fine),
            (Keys::Method, "POST", bad),
            (Keys::Method, "a b", bad),
        ] {
            assert_eq!(fault(keys, key).map(|fault| fault.serious), expected, "{keys:?} {key:?}");
        }
    }
}
