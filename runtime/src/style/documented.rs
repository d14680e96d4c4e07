//! The error answers that a document describes, given by the router: which one a refusal takes, and what fills it.

use std::time::{SystemTime, UNIX_EPOCH};

use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use super::problem::{self, slug, title};
use super::{ErrorStyle, Override, Refusal};
use crate::json::{Tree, Writer};
use crate::media;
use crate::operation::{Api, Operation};
use crate::schema::{Report, View};
use crate::violation::{Place, Step, Violation};

/// A documented error answer.
#[derive(Debug)]
pub struct ErrorAnswer {
    /// Its status.
    pub status: Status,
    /// The media types that the runtime can give, each with the JSON Pointer of its schema and with what fills it.
    pub contents: &'static [(&'static str, &'static str, Fill)],
}

/// Which statuses a documented answer has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// One.
    Code(u16),
    /// All with that first digit.
    Class(u16),
    /// `default`
    Any,
}

/// What a value of an error answer is filled with.
#[derive(Clone, Copy, Debug)]
pub enum Fill {
    /// Problem details as RFC 9457 has them.
    Problem,
    /// An object of these members.
    Object(&'static [(&'static str, Fill)]),
    /// A list with an item for each violation; for any other refusal, one item about it.
    Each(&'static Fill),
    /// The list of violations as problem details have it; a member that is absent where there is none.
    Violations,
    /// An object with a member for each violation, by the pointer or name of what is wrong.
    ByName(&'static Fill),
    /// What is wrong, in a sentence: of the whole request, or of a violation.
    Detail,
    /// The name of the status.
    Title,
    /// The status as a number.
    Status,
    /// The status as a text.
    StatusText,
    /// A word for programs, `validation_failed` say.
    Slug,
    /// Where a violation is: its name and pointer.
    Pointer,
    /// The same step by step: the part of the request, then names, keys and indices.
    Steps {
        /// Whether indices are texts.
        texts: bool,
    },
    /// Which part of the request a violation is in.
    In,
    /// The keyword that is violated.
    Keyword,
    /// The path of the request.
    Path,
    /// The time of day (RFC 3339).
    Now,
    /// Of these words the one that says what is wrong; a member that is absent where none does.
    Word(&'static [&'static str]),
    /// A fixed value.
    Json(&'static str),
}

/// What is told.
struct Told<'r> {
    status: StatusCode,
    detail: String,
    slug: &'static str,
    path: &'r str,
    report: Option<&'r Report<'r>>,
}

impl Told<'_> {
    /// Of several words the one that says what is wrong, whatever their spelling.
    fn word(&self, words: &'static [&'static str]) -> Option<&'static str> {
        let plain = |text: &str| {
            text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
        };
        let others: &[&str] = match self.status.as_u16() {
            401 => &["unauthenticated", "authenticationrequired", "authenticationfailed", "authentication"],
            403 => &["permissiondenied", "accessdenied", "insufficientpermissions", "authorization"],
            404 => &["missing"],
            406 | 415 => &["unsupported"],
            413 => &["payloadtoolarge", "requesttoolarge", "contenttoolarge"],
            400 | 422 => &[
                "validation",
                "validationerror",
                "invalid",
                "invalidrequest",
                "invalidinput",
                "invalidparameter",
                "invalidparameters",
                "invalidargument",
                "invaliddata",
                "badrequest",
                "unprocessable",
                "unprocessableentity",
                "clienterror",
            ],
            500.. => &["internal", "servererror", "internalservererror", "unknown"],
            _ => &[],
        };
        let (slug, title) = (plain(self.slug), plain(title(self.status)));
        let mut known = [slug.as_str(), title.as_str()].into_iter().chain(others.iter().copied());
        known.find_map(|known| words.iter().copied().find(|word| plain(word) == known))
    }
}

impl Operation {
    /// The answer to a refused request.
    pub(crate) fn refusal(&self, parts: Option<&Parts>, refusal: &Refusal) -> Response {
        let style = self.style(parts);
        let own = refusal.status();
        let wanted: &[u16] = match refusal {
            Refusal::Syntax(..) | Refusal::Unreadable(_) => &[400, 422],
            _ => &[own.as_u16()],
        };
        let found = self.documented(style, wanted);
        let status = found.map_or(own, |(status, _)| status);
        let told = Told {
            status,
            detail: problem::detail(refusal),
            slug: slug(refusal),
            path: parts.map_or("", |parts| parts.uri.path()),
            report: None,
        };
        let answer = found.and_then(|(_, answer)| answer.response(self.api, parts, &told));
        let mut response = answer.unwrap_or_else(|| style.refusal(status, refusal));
        if !response.headers().contains_key(header::WWW_AUTHENTICATE) {
            refusal.headers(&mut response);
        }
        response
    }

    /// The answer to a request that breaks the document.
    pub(crate) fn violations(&self, parts: &Parts, report: &Report<'_>) -> Response {
        let style = self.style(Some(parts));
        let found = self.documented(style, &[422, 400]);
        let status = found.map_or(StatusCode::UNPROCESSABLE_ENTITY, |(status, _)| status);
        let told = Told {
            status,
            detail: problem::count(report),
            slug: "validation_failed",
            path: parts.uri.path(),
            report: Some(report),
        };
        let answer = found.and_then(|(_, answer)| answer.response(self.api, Some(parts), &told));
        answer.unwrap_or_else(|| style.violations(status, report))
    }

    /// The application's own style, else that of the generated crate.
    fn style(&self, parts: Option<&Parts>) -> &'static dyn ErrorStyle {
        let own = parts.and_then(|parts| parts.extensions.get());
        own.map_or(self.api.style, |Override(style)| *style)
    }

    /// The documented answer for one of the statuses, the first one first, and its status.
    fn documented(
        &self,
        style: &dyn ErrorStyle,
        wanted: &[u16],
    ) -> Option<(StatusCode, &'static ErrorAnswer)> {
        if !style.is_documented() {
            return None;
        }
        let find = |status| self.refusals.iter().copied().find(|answer| answer.status == status);
        let first = wanted.first().copied()?;
        let exact = wanted.iter().find_map(|code| Some((*code, find(Status::Code(*code))?)));
        let other = || {
            let answer = find(Status::Class(first / 100)).or_else(|| find(Status::Any))?;
            Some((first, answer))
        };
        let (code, answer) = exact.or_else(other)?;
        Some((StatusCode::from_u16(code).ok()?, answer))
    }
}

impl ErrorAnswer {
    /// The answer, in the media type that the client would rather have. `None` where the runtime can give none that keeps
    /// to its schema.
    fn response(&self, api: &Api, parts: Option<&Parts>, told: &Told<'_>) -> Option<Response> {
        let offers: Vec<&str> = self.contents.iter().map(|(media_type, ..)| *media_type).collect();
        let chosen = parts.and_then(|parts| media::accepted(&parts.headers, &offers)).unwrap_or_default();
        let (media_type, schema, fill) = self.contents.get(chosen)?;
        let mut out = Writer::with_capacity(256);
        fill.write(&mut out, told, None);
        let json = out.into_string();
        let tree = Tree::parse(&json).ok()?;
        let mut report = Report::default();
        api.schemas.check((schema, View::Response), (Place::Body, ""), &tree, &mut report);
        if report.count > 0 {
            return None;
        }
        let text = matches!(fill, Fill::Detail) && !media_type.contains("json");
        let media_type = media::concrete(media_type, if text { "text/plain" } else { "application/json" });
        let mut response = Response::new(if text { told.detail.clone() } else { json }.into());
        *response.status_mut() = told.status;
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        Some(response)
    }
}

impl Fill {
    fn write(self, out: &mut Writer, told: &Told<'_>, one: Option<&Violation<'_>>) {
        let violations = || told.report.map_or(&[][..], |report| &report.violations[..]);
        match self {
            Self::Problem => {
                problem::write_problem(out, told.status, "about:blank", &told.detail, told.report);
            }
            Self::Object(members) => {
                let mut object = out.object();
                for (name, fill) in members {
                    let absent = match fill {
                        Self::Violations => told.report.is_none(),
                        Self::Word(words) => told.word(words).is_none(),
                        _ => false,
                    };
                    if absent {
                        continue;
                    }
                    fill.write(object.key(name), told, one);
                }
                object.end();
            }
            Self::Each(item) => {
                let mut list = out.array();
                if told.report.is_none() {
                    item.write(list.element(), told, None);
                }
                for violation in violations() {
                    item.write(list.element(), told, Some(violation));
                }
                list.end();
            }
            Self::Violations => {
                let mut list = out.array();
                for violation in violations() {
                    problem::write(violation, list.element());
                }
                list.end();
            }
            Self::ByName(value) => {
                let mut object = out.object();
                let mut seen: Vec<String> = Vec::new();
                for violation in violations() {
                    let name = pointer(violation);
                    if !seen.contains(&name) {
                        value.write(object.key(&name), told, Some(violation));
                        seen.push(name);
                    }
                }
                object.end();
            }
            Self::Detail => match one {
                Some(violation) => out.string(&violation.rule.to_string()),
                None => out.string(&told.detail),
            },
            Self::Title => out.string(title(told.status)),
            Self::Status => out.integer(told.status.as_u16()),
            Self::StatusText => out.string(told.status.as_str()),
            Self::Slug => out.string(told.slug),
            Self::Pointer => out.string(&one.map_or_else(String::new, pointer)),
            Self::Steps { texts } => {
                let mut list = out.array();
                list.element().string(one.map_or("request", |violation| violation.place.as_str()));
                if let Some(violation) = one.filter(|violation| !violation.name.is_empty()) {
                    list.element().string(violation.name);
                }
                for step in one.map_or(&[][..], |violation| &violation.path[..]) {
                    match step {
                        Step::Key(key) => list.element().string(key),
                        Step::Index(index) if texts => list.element().string(&index.to_string()),
                        Step::Index(index) => list.element().integer(*index),
                    }
                }
                list.end();
            }
            Self::In => out.string(one.map_or("request", |violation| violation.place.as_str())),
            Self::Keyword => out.string(one.map_or(told.slug, |violation| violation.rule.keyword())),
            Self::Path => out.string(told.path),
            Self::Now => out.string(&now()),
            Self::Word(words) => match told.word(words) {
                Some(word) => out.string(word),
                None => out.null(),
            },
            Self::Json(text) => out.raw(text),
        }
    }
}

/// `body#/items/0`, and `limit` for a parameter.
fn pointer(violation: &Violation<'_>) -> String {
    match violation.place {
        Place::Body => violation.pointer(),
        _ if violation.path.is_empty() => violation.name.to_owned(),
        _ => format!("{}{}", violation.name, violation.pointer()),
    }
}

/// The time in UTC to the second.
fn now() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    timestamp(seconds)
}

/// Days since 1970 become a date of the Gregorian calendar.
fn timestamp(seconds: u64) -> String {
    let (mut days, rest) = (seconds / 86_400, seconds % 86_400);
    let is_leap =
        |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let mut year = 1970;
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{year}-{month:02}-{:02}T{hour:02}:{minute:02}:{second:02}Z", days + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_dates() {
        for (seconds, expected) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_709_251_199, "2024-02-29T23:59:59Z"),
            (1_798_761_600, "2027-01-01T00:00:00Z"),
        ] {
            assert_eq!(timestamp(seconds), expected);
        }
    }
}
