//! RFC 9457, `application/problem+json`, with the list of violations in `errors`.

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
pub struct Problem;

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

    fn violations(&self, report: &Report<'_>) -> Response {
        let count = report.count;
        let detail = format!("The request has {count} violation{}.", if count == 1 { "" } else { "s" });
        problem(StatusCode::UNPROCESSABLE_ENTITY, &detail, Some(report))
    }

    fn refusal(&self, refusal: &Refusal) -> Response {
        let detail = match refusal {
            Refusal::NotFound => "There is nothing at this path.".to_owned(),
            Refusal::MethodNotAllowed(_) => "The path does not have this method.".to_owned(),
            Refusal::Unauthorized(alternatives) => {
                let one = |scheme: &&SecurityScheme| {
                    let (place, name) = scheme.credential.place();
                    format!("{} {name:?}", place.as_str())
                };
                let all = |schemes: &&[&SecurityScheme]| {
                    schemes.iter().map(one).collect::<Vec<_>>().join(" and the ")
                };
                let mut list: Vec<String> = alternatives.iter().map(all).collect();
                list.dedup();
                format!("The {} with a credential is required.", list.join(" or the "))
            }
            Refusal::TooLarge(limit) => format!("The body has more than {limit} bytes."),
            Refusal::UnsupportedMediaType(documented) => {
                format!("The body must be {}.", documented.join(" or "))
            }
            Refusal::UnsupportedEncoding => "The body must not be compressed.".to_owned(),
            Refusal::NotAcceptable(documented) => format!("The answer is {}.", documented.join(" or ")),
            Refusal::Unreadable(reason) => format!("The body cannot be read: {reason}."),
            Refusal::Syntax(error, _) => format!("The body is not JSON: {error}."),
            Refusal::Internal => "The server failed; the cause is in its log.".to_owned(),
        };
        let mut response = problem(refusal.status(), &detail, None);
        refusal.headers(&mut response);
        response
    }
}

fn problem(status: StatusCode, detail: &str, report: Option<&Report<'_>>) -> Response {
    let mut out = Writer::with_capacity(256);
    let mut object = out.object();
    object.key("type").string("about:blank");
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
    response(status, "application/problem+json", out.into_string())
}

/// The reason phrase of RFC 9110, which has renamed two of them.
fn title(status: StatusCode) -> &'static str {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => "Content Too Large",
        StatusCode::UNPROCESSABLE_ENTITY => "Unprocessable Content",
        _ => status.canonical_reason().unwrap_or("Error"),
    }
}

fn write(violation: &Violation<'_>, out: &mut Writer) {
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
