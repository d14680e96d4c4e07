//! Media types: which documented one a request sends, and which one its answer takes (RFC 9110 §8.3, §12.5.1).

use axum::http::{HeaderMap, header};

/// A documented media type, or what takes the place of a range.
pub(crate) fn concrete(documented: &'static str, usual: &'static str) -> &'static str {
    if documented.contains('*') { usual } else { documented }
}

/// Which of the documented media types and ranges fits a body best; `None` where none does.
///
/// A documented parameter must not contradict the one that is sent; `charset` and `boundary` are not looked at.
pub(crate) fn select<'d>(documented: impl Iterator<Item = &'d str>, sent: &str) -> Option<usize> {
    let sent = MediaType::new(sent);
    let fits =
        documented.enumerate().filter_map(|(at, known)| Some((MediaType::new(known).fits(&sent)?, at)));
    // Of two that fit as well the first one counts.
    fits.max_by_key(|(fit, at)| (*fit, std::cmp::Reverse(*at))).map(|(_, at)| at)
}

/// Which of the offered media types a client would rather have; `None` where it accepts none of them. Without `Accept`
/// it is the first one.
pub(crate) fn accepted(headers: &HeaderMap, offers: &[&str]) -> Option<usize> {
    let mut ranges = Vec::new();
    let lines = headers.get_all(header::ACCEPT).iter().filter_map(|line| line.to_str().ok());
    for range in lines.flat_map(elements) {
        let media_type = MediaType::new(range);
        if media_type.r#type.is_empty() {
            continue;
        }
        let quality = media_type.parameters().find(|(name, _)| name.eq_ignore_ascii_case("q"));
        let quality = quality.map_or(Some(1000), |(_, value)| thousandths(value));
        ranges.extend(quality.map(|quality| (media_type, quality)));
    }
    if ranges.is_empty() {
        return (!offers.is_empty()).then_some(0);
    }
    let quality = |offer: &str| {
        let offer = MediaType::new(offer);
        // The most specific range decides; an offered range, `image/*` say, meets what is within it.
        let own = ranges.iter().filter_map(|(range, quality)| {
            Some((range.fits(&offer).or_else(|| offer.fits(range))?, *quality))
        });
        own.max_by_key(|(fit, _)| *fit).map_or(0, |(_, quality)| quality)
    };
    let qualities = offers.iter().enumerate().map(|(at, offer)| (quality(offer), at));
    let best = qualities.max_by_key(|(quality, at)| (*quality, std::cmp::Reverse(*at)))?;
    (best.0 > 0).then_some(best.1)
}

/// A media type without its parameters.
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Whether a media type names a character encoding other than UTF-8 and its subset.
pub(crate) fn is_foreign_text(media_type: &str) -> bool {
    let media_type = MediaType::new(media_type);
    let charset = media_type.parameters().find(|(name, _)| name.eq_ignore_ascii_case("charset"));
    charset.is_some_and(|(_, charset)| {
        !["utf-8", "utf8", "us-ascii", "ascii"].iter().any(|known| charset.eq_ignore_ascii_case(known))
    })
}

/// A weight as RFC 9110 §12.4.2 has it: `0.7` is 700.
fn thousandths(text: &str) -> Option<u32> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let fraction: u32 = format!("{fraction:0<3}").parse().ok()?;
    match whole {
        "0" => Some(fraction),
        "1" if fraction == 0 => Some(1000),
        _ => None,
    }
}

/// The elements of a list: commas within quotes do not count.
fn elements(line: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    line.split(move |c: char| {
        quoted ^= c == '"';
        c == ',' && !quoted
    })
    .map(str::trim)
}

/// A media type or range in its parts.
#[derive(Clone, Copy)]
struct MediaType<'a> {
    r#type: &'a str,
    subtype: &'a str,
    rest: &'a str,
}

impl<'a> MediaType<'a> {
    fn new(text: &'a str) -> Self {
        let (essence, rest) = text.split_once(';').unwrap_or((text, ""));
        let (r#type, subtype) = essence.split_once('/').unwrap_or((essence, ""));
        Self { r#type: r#type.trim(), subtype: subtype.trim(), rest }
    }

    fn parameters(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let pairs = self.rest.split(';').filter_map(|pair| pair.split_once('='));
        pairs.map(|(name, value)| (name.trim(), value.trim().trim_matches('"')))
    }

    /// How well another media type fits this one, which may be a range: the more, the better.
    fn fits(&self, sent: &Self) -> Option<u8> {
        if self.r#type == "*" {
            return Some(0);
        }
        if !self.r#type.eq_ignore_ascii_case(sent.r#type) {
            return None;
        }
        if self.subtype == "*" {
            return Some(1);
        }
        if !self.subtype.eq_ignore_ascii_case(sent.subtype) {
            return None;
        }
        let mut fit = 3;
        for (name, value) in self.parameters() {
            if ["charset", "boundary", "q"].iter().any(|passed| name.eq_ignore_ascii_case(passed)) {
                continue;
            }
            match sent.parameters().find(|(other, _)| other.eq_ignore_ascii_case(name)) {
                Some((_, other)) if other.eq_ignore_ascii_case(value) => fit = 4,
                Some(_) => return None,
                None => fit = fit.min(2),
            }
        }
        Some(fit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closest_documented_media_type_is_read() {
        let check = |documented: &[&str], sent: &str, expected: Option<usize>| {
            assert_eq!(select(documented.iter().copied(), sent), expected, "{documented:?} {sent}");
        };
        check(&["application/json"], "application/json", Some(0));
        check(&["application/json"], "Application/JSON; charset=utf-8", Some(0));
        check(&["application/json"], "application/jsonl", None);
        check(&["*/*", "image/*", "image/png"], "image/png", Some(2));
        check(&["*/*", "image/*", "image/png"], "image/gif", Some(1));
        check(&["*/*", "image/*", "image/png"], "text/plain", Some(0));
        check(&["a/b; v=1", "a/b; v=2"], "a/b;v=2", Some(1));
        check(&["a/b; v=1", "a/b; v=2"], "a/b", Some(0));
        check(&["a/b; v=1", "a/b"], "a/b; v=3", Some(1));
        check(&["text/plain"], "", None);
    }

    #[test]
    fn the_answer_is_what_the_client_would_rather_have() {
        let check = |accept: &[&str], offers: &[&str], expected: Option<usize>| {
            let mut headers = HeaderMap::new();
            for line in accept {
                headers.append(header::ACCEPT, line.parse().unwrap());
            }
            assert_eq!(accepted(&headers, offers), expected, "{accept:?} {offers:?}");
        };
        let offers = ["application/json", "text/csv", "image/*"];
        check(&[], &offers, Some(0));
        check(&["*/*"], &offers, Some(0));
        check(&["text/csv"], &offers, Some(1));
        check(&["text/csv;q=0.5, application/json;q=0.4"], &offers, Some(1));
        check(&["text/*;q=0.5", "*/*;q=0.1"], &offers, Some(1));
        check(&["text/csv;q=0, */*"], &offers, Some(0));
        check(&["application/json;q=0"], &["application/json"], None);
        check(&["image/png"], &offers, Some(2));
        check(&["text/html"], &offers, None);
        check(&["application/json;q=0.001, text/csv;q=2"], &offers, Some(0));
        check(&["text/x;v=\"a,b\", text/csv"], &offers, Some(1));
    }

    #[test]
    fn text_of_other_encodings_is_told() {
        for (media_type, expected) in [
            ("text/plain", false),
            ("text/plain; charset=UTF-8", false),
            ("text/plain; charset=\"utf-8\"", false),
            ("text/plain; charset=iso-8859-1", true),
        ] {
            assert_eq!(is_foreign_text(media_type), expected, "{media_type}");
        }
    }
}
