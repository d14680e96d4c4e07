//! RFC 9457, `application/problem+json`, with the list of violations in `errors`.

use std::borrow::Cow;

use axum::http::StatusCode;
use axum::response::Response;

use super::{ErrorStyle, Refusal, response, short};
use crate::json::Writer;
use crate::operation::SecurityScheme;
use crate::schema::Report;
use crate::violation::{Place, Rule, Violation};

/// The style of [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457): path, method, credentials, media type, size and
/// syntax are refused in this order, each at once; all violations then come in one 422.
#[derive(Clone, Copy, Debug)]
pub struct Problem {
    types: fn(StatusCode) -> Cow<'static, str>,
}

impl Problem {
    /// Of the type `about:blank`: the status says it all.
    pub const fn new() -> Self {
        Self { types: |_| Cow::Borrowed("about:blank") }
    }

    /// With a URI for the type of each problem, by its status.
    pub const fn with_types(types: fn(StatusCode) -> Cow<'static, str>) -> Self {
        Self { types }
    }
}

impl Default for Problem {
    fn default() -> Self {
        Self::new()
    }
}

impl ErrorStyle for Problem {
    fn credentials_first(&self) -> bool {
        true
    }

    fn answers_head_and_options(&self) -> bool {
        true
    }

    fn reads(&self, _: &str, _: &str) -> bool {
        false
    }

    fn is_documented(&self) -> bool {
        true
    }

    fn violations(&self, status: StatusCode, report: &Report<'_>) -> Response {
        self.problem(status, &count(report), Some(report))
    }

    fn refusal(&self, status: StatusCode, refusal: &Refusal) -> Response {
        let mut response = self.problem(status, &detail(refusal), None);
        refusal.headers(&mut response);
        response
    }
}

impl Problem {
    fn problem(self, status: StatusCode, detail: &str, report: Option<&Report<'_>>) -> Response {
        let mut out = Writer::with_capacity(256);
        write_problem(&mut out, status, &(self.types)(status), detail, report);
        response(status, "application/problem+json", out.into_string())
    }
}

/// How many violations there are.
pub(super) fn count(report: &Report<'_>) -> String {
    let count = report.count;
    format!("The request has {count} violation{}.", if count == 1 { "" } else { "s" })
}

/// What is wrong, in a sentence.
pub(super) fn detail(refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotFound => "There is nothing at this path.".to_owned(),
        Refusal::MethodNotAllowed(_) => "The path does not have this method.".to_owned(),
        Refusal::Unauthorized(alternatives) => unauthorized(alternatives),
        Refusal::InvalidCredential => "The credential is not valid.".to_owned(),
        Refusal::InsufficientScope => "The credential does not suffice for this.".to_owned(),
        Refusal::TooLarge(limit) => format!("The body has more than {limit} bytes."),
        Refusal::UnsupportedMediaType(documented) => format!("The body must be {}.", documented.join(" or ")),
        Refusal::UnsupportedEncoding => "The body must not be compressed.".to_owned(),
        Refusal::NotAcceptable(documented) => format!("The answer is {}.", documented.join(" or ")),
        Refusal::Unreadable(reason) => format!("The body cannot be read: {reason}."),
        Refusal::Syntax(error, _) => format!("The body is not JSON: {error}."),
        Refusal::Internal => "The server failed; the cause is in its log.".to_owned(),
    }
}

/// Names what is asked for: `and` within an alternative, `or` between them.
fn unauthorized(alternatives: &[&[&SecurityScheme]]) -> String {
    let one = |scheme: &&SecurityScheme| match scheme.credential.place() {
        Some((place, name)) => format!("the {} {name:?}", place.as_str()),
        None => "a client certificate".to_owned(),
    };
    let mut list: Vec<Vec<String>> = Vec::new();
    for alternative in alternatives.iter().map(|schemes| schemes.iter().map(one).collect()) {
        // Several schemes may use one header.
        if !list.contains(&alternative) {
            list.push(alternative);
        }
    }
    let text = list.iter().map(|all| all.join(" and ")).collect::<Vec<_>>().join(", or ");
    match (&list[..], text.strip_prefix("the ")) {
        ([only], Some(rest)) if only.len() == 1 => format!("The {rest} with a credential is required."),
        _ => format!("Credentials are required: {text}."),
    }
}

/// A word for programs.
pub(super) fn slug(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::NotFound => "not_found",
        Refusal::MethodNotAllowed(_) => "method_not_allowed",
        Refusal::Unauthorized(_) | Refusal::InvalidCredential => "unauthorized",
        Refusal::InsufficientScope => "forbidden",
        Refusal::TooLarge(_) => "too_large",
        Refusal::UnsupportedMediaType(_) | Refusal::UnsupportedEncoding => "unsupported_media_type",
        Refusal::NotAcceptable(_) => "not_acceptable",
        Refusal::Unreadable(_) | Refusal::Syntax(..) => "malformed_body",
        Refusal::Internal => "internal_error",
    }
}

/// A problem as RFC 9457 has it.
pub(super) fn write_problem(
    out: &mut Writer,
    status: StatusCode,
    uri: &str,
    detail: &str,
    report: Option<&Report<'_>>,
) {
    let mut object = out.object();
    object.key("type").string(uri);
    object.key("title").string(title(status));
    object.key("status").integer(status.as_u16());
    object.key("detail").string(detail);
    if let Some(report) = report {
        let mut errors = object.key("errors").array();
        for violation in &report.violations {
            write(violation, errors.element());
        }
        errors.end();
        let rest = report.count - report.violations.len();
        if rest > 0 {
            object.key("more").integer(rest);
        }
    }
    object.end();
}

/// The reason phrase of RFC 9110, which has renamed two of them.
pub(super) fn title(status: StatusCode) -> &'static str {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => "Content Too Large",
        StatusCode::UNPROCESSABLE_ENTITY => "Unprocessable Content",
        _ => status.canonical_reason().unwrap_or("Error"),
    }
}

pub(super) fn write(violation: &Violation<'_>, out: &mut Writer) {
    let mut object = out.object();
    object.key("detail").string(&violation.rule.to_string());
    object.key("in").string(violation.place.as_str());
    if violation.place != Place::Body {
        object.key("name").string(violation.name);
    }
    object.key("pointer").string(&violation.pointer());
    object.key("keyword").string(violation.rule.keyword());
    if !violation.schema.is_empty() {
        object.key("schema").string(violation.schema);
    }
    limit(&violation.rule, &mut object);
    if let Some(instance) = violation.instance {
        object.key("input").string(&short(instance));
    }
    object.end();
}

/// The keyword's argument, where it is one number or name.
fn limit(rule: &Rule<'_>, object: &mut crate::json::ObjectWriter<'_>) {
    match rule {
        Rule::MinLength(limit)
        | Rule::MaxLength(limit)
        | Rule::MinItems(limit)
        | Rule::MaxItems(limit)
        | Rule::MinProperties(limit)
        | Rule::MaxProperties(limit) => object.key("limit").integer(*limit),
        Rule::Contains { min, max: None } => object.key("limit").integer(*min),
        Rule::Contains { max: Some(max), .. } => object.key("limit").integer(*max),
        Rule::Minimum(limit)
        | Rule::ExclusiveMinimum(limit)
        | Rule::Maximum(limit)
        | Rule::ExclusiveMaximum(limit) => object.key("limit").raw(limit.text),
        Rule::MultipleOf(limit) => object.key("limit").raw(limit),
        Rule::Pattern(text) | Rule::Format(text, _) | Rule::Required(text) => {
            object.key("limit").string(text);
        }
        _ => {}
    }
}
