//! The answers of a FastAPI application: its shapes, its order, its wording, so that clients of one can stay.

use std::borrow::Cow;

use axum::http::StatusCode;
use axum::response::Response;

use super::{ErrorStyle, Refusal, response};
use crate::json::{TOO_DEEP, Tree, Writer};
use crate::schema::{Report, Types};
use crate::violation::{Limit, Place, Rule, Step, Violation};

/// FastAPI's style: a missing credential is a violation among the others, a rejected one answers at once but after
/// the body's syntax; one violation for each field; the whole input is echoed.
#[derive(Clone, Copy, Debug)]
pub struct Fastapi;

impl ErrorStyle for Fastapi {
    fn credentials_first(&self) -> bool {
        false
    }

    fn answers_head_and_options(&self) -> bool {
        false
    }

    fn reads(&self, documented: &str, sent: &str) -> bool {
        let is_json = |media_type: &str| {
            let subtype = media_type.strip_prefix("application/");
            subtype.is_some_and(|subtype| subtype == "json" || subtype.ends_with("+json"))
        };
        is_json(documented) && is_json(sent)
    }

    fn violations(&self, _: StatusCode, report: &Report<'_>) -> Response {
        let mut out = Writer::with_capacity(512);
        let mut object = out.object();
        let mut list = object.key("detail").array();
        let mut previous: Option<&Violation<'_>> = None;
        for violation in &report.violations {
            // A field's first violation speaks for it.
            let again = previous
                .is_some_and(|previous| previous.place == violation.place && loc(previous) == loc(violation));
            if !again {
                write(violation, list.element());
            }
            previous = Some(violation);
        }
        list.end();
        object.end();
        response(StatusCode::UNPROCESSABLE_ENTITY, "application/json", out.into_string())
    }

    fn refusal(&self, _: StatusCode, refusal: &Refusal) -> Response {
        let mut out = Writer::with_capacity(64);
        let mut object = out.object();
        let detail = match refusal {
            Refusal::NotFound => "Not Found",
            Refusal::MethodNotAllowed(_) => "Method Not Allowed",
            Refusal::Unauthorized(_) => "Not authenticated",
            Refusal::InvalidCredential => "Invalid authentication credentials",
            Refusal::InsufficientScope => "Not enough permissions",
            Refusal::TooLarge(_) => "Request body is too large",
            Refusal::UnsupportedMediaType(_) | Refusal::UnsupportedEncoding => "Unsupported Media Type",
            Refusal::NotAcceptable(_) => "Not Acceptable",
            Refusal::Unreadable(_) => "There was an error parsing the body",
            Refusal::Internal => "Internal Server Error",
            Refusal::Syntax(error, _) if error.reason == TOO_DEEP => "There was an error parsing the body",
            Refusal::Syntax(error, text) => return syntax(error, text),
        };
        object.key("detail").string(detail);
        object.end();
        let mut response = response(refusal.status(), "application/json", out.into_string());
        refusal.headers(&mut response);
        response
    }
}

/// Bad JSON is a 422 with the offset in characters.
fn syntax(error: &crate::json::SyntaxError, text: &str) -> Response {
    let characters = text.get(..error.at).map_or(error.at, |before| before.chars().count());
    let mut out = Writer::with_capacity(128);
    let mut object = out.object();
    let mut list = object.key("detail").array();
    let mut item = list.element().object();
    item.key("type").string("json_invalid");
    let mut loc = item.key("loc").array();
    loc.element().string("body");
    loc.element().integer(characters);
    loc.end();
    item.key("msg").string("JSON decode error");
    item.key("input").object().end();
    let mut ctx = item.key("ctx").object();
    ctx.key("error").string(error.reason);
    ctx.end();
    item.end();
    list.end();
    object.end();
    response(StatusCode::UNPROCESSABLE_ENTITY, "application/json", out.into_string())
}

/// The way to the field: for an absent or surplus member it ends with that member.
fn loc<'v>(violation: &'v Violation<'_>) -> Vec<Step<'v>> {
    let mut steps = Vec::with_capacity(violation.path.len() + 2);
    if violation.place != Place::Body {
        steps.push(Step::Key(violation.name));
    }
    steps.extend(&violation.path);
    if let Rule::Required(name) = violation.rule {
        steps.push(Step::Key(name));
    }
    steps
}

fn write(violation: &Violation<'_>, out: &mut Writer) {
    let (kind, message, ctx) = describe(violation);
    let mut object = out.object();
    object.key("type").string(kind);
    let mut list = object.key("loc").array();
    list.element().string(violation.place.as_str());
    for step in loc(violation) {
        match step {
            Step::Key(key) => list.element().string(key),
            Step::Index(index) => list.element().integer(index),
        }
    }
    list.end();
    object.key("msg").string(&message);
    match violation.instance {
        // Outside a body everything was sent as text.
        Some(Tree::Number(text)) if violation.place != Place::Body => object.key("input").string(text),
        Some(Tree::Array(items)) if violation.place != Place::Body => {
            let mut list = object.key("input").array();
            for item in items {
                match item {
                    Tree::Number(text) => list.element().string(text),
                    item => item.write(list.element()),
                }
            }
            list.end();
        }
        Some(instance) => instance.write(object.key("input")),
        None => object.key("input").null(),
    }
    if !ctx.is_empty() {
        let mut members = object.key("ctx").object();
        for (key, value) in ctx {
            match value {
                Context::Text(text) => members.key(key).string(&text),
                Context::Count(count) => members.key(key).integer(count),
                Context::Number(text) => members.key(key).raw(&text),
            }
        }
        members.end();
    }
    object.end();
}

enum Context<'a> {
    Text(Cow<'a, str>),
    Count(u64),
    Number(Cow<'a, str>),
}

type Described<'a> = (&'static str, Cow<'a, str>, Vec<(&'static str, Context<'a>)>);

fn describe<'a>(violation: &'a Violation<'a>) -> Described<'a> {
    let plain = |kind, message: &'static str| (kind, Cow::Borrowed(message), Vec::new());
    let is_array = matches!(violation.instance, Some(Tree::Array(_)));
    match &violation.rule {
        Rule::Missing | Rule::Required(_) => plain("missing", "Field required"),
        Rule::Style => plain("parsing_error", "Input should be written in the documented style"),
        Rule::Content => plain("json_invalid", "JSON decode error"),
        Rule::Type(types) => type_of(*types, violation),
        Rule::Representation => match (violation.place, violation.instance) {
            (Place::Body, Some(Tree::Number(text))) if text.contains(['.', 'e', 'E']) => {
                plain("finite_number", "Input should be a finite number")
            }
            (Place::Body, Some(Tree::Number(text))) if crate::number::float(text).is_none() => {
                plain("float_type", "Input should be a valid number")
            }
            _ => {
                plain("int_parsing_size", "Unable to parse input string as an integer, exceeded maximum size")
            }
        },
        Rule::Enum(values) => {
            let expected = expected(values);
            let message = format!("Input should be {expected}").into();
            ("literal_error", message, vec![("expected", Context::Text(expected.into()))])
        }
        Rule::Const(value) => {
            let expected = expected(std::slice::from_ref(*value));
            let message = format!("Input should be {expected}").into();
            ("literal_error", message, vec![("expected", Context::Text(expected.into()))])
        }
        Rule::MinLength(limit) => {
            let message = format!("String should have at least {limit} character{}", plural(*limit)).into();
            ("string_too_short", message, vec![("min_length", Context::Count(*limit))])
        }
        Rule::MaxLength(limit) => {
            let message = format!("String should have at most {limit} character{}", plural(*limit)).into();
            ("string_too_long", message, vec![("max_length", Context::Count(*limit))])
        }
        Rule::Pattern(pattern) => {
            let message = format!("String should match pattern '{pattern}'").into();
            ("string_pattern_mismatch", message, vec![("pattern", Context::Text((*pattern).into()))])
        }
        Rule::Format("email", reason) => {
            let reason = reason.to_string();
            let message = format!("value is not a valid email address: {reason}").into();
            ("value_error", message, vec![("reason", Context::Text(reason.into()))])
        }
        Rule::Format(format, reason) => {
            let kind = match *format {
                "uuid" => "uuid_parsing",
                "date" => "date_from_datetime_parsing",
                "date-time" => "datetime_from_date_parsing",
                "uri" => "url_parsing",
                _ => "value_error",
            };
            let reason = reason.to_string();
            let message = format!("Input should be a valid {format}, {reason}").into();
            (kind, message, vec![("error", Context::Text(reason.into()))])
        }
        Rule::Minimum(limit) => bound("greater_than_equal", "greater than or equal to", "ge", *limit),
        Rule::ExclusiveMinimum(limit) => bound("greater_than", "greater than", "gt", *limit),
        Rule::Maximum(limit) => bound("less_than_equal", "less than or equal to", "le", *limit),
        Rule::ExclusiveMaximum(limit) => bound("less_than", "less than", "lt", *limit),
        Rule::MultipleOf(text) => {
            bound("multiple_of", "a multiple of", "multiple_of", Limit { text, float: false })
        }
        Rule::MinItems(limit) => size("too_short", "List", "at least", "min_length", *limit, violation),
        Rule::MaxItems(limit) => size("too_long", "List", "at most", "max_length", *limit, violation),
        Rule::MinProperties(limit) => {
            size("too_short", "Dictionary", "at least", "min_length", *limit, violation)
        }
        Rule::MaxProperties(limit) => {
            size("too_long", "Dictionary", "at most", "max_length", *limit, violation)
        }
        Rule::AdditionalProperties(_) | Rule::UnevaluatedProperties(_) | Rule::UnevaluatedItems => {
            plain("extra_forbidden", "Extra inputs are not permitted")
        }
        Rule::Discriminator(name) => tag(name, violation),
        rule @ (Rule::UniqueItems
        | Rule::Contains { .. }
        | Rule::DependentRequired(..)
        | Rule::PropertyNames(_)
        | Rule::AnyOf
        | Rule::OneOf(_)
        | Rule::Not
        | Rule::Nothing) => {
            let subject = if is_array { "List" } else { "Value" };
            let message = format!("{subject} {rule}");
            let ctx = vec![("error", Context::Text(rule.to_string().into()))];
            ("value_error", message.into(), ctx)
        }
    }
}

/// A union whose discriminator is absent or names no branch.
fn tag<'a>(name: &'a str, violation: &'a Violation<'a>) -> Described<'a> {
    let tag = violation.instance.and_then(|instance| instance.get(name)).and_then(Tree::as_str);
    let mut ctx = vec![("discriminator", Context::Text(format!("'{name}'").into()))];
    match tag {
        None => {
            ("union_tag_not_found", format!("Unable to extract tag using discriminator '{name}'").into(), ctx)
        }
        Some(tag) => {
            ctx.push(("tag", Context::Text(tag.into())));
            let message =
                format!("Input tag '{tag}' found using '{name}' does not match any of the expected tags");
            ("union_tag_invalid", message.into(), ctx)
        }
    }
}

fn type_of<'a>(types: Types, violation: &'a Violation<'a>) -> Described<'a> {
    let text = matches!(violation.instance, Some(Tree::String(_)));
    let (kind, message) = if types.has(Types::NUMBER) {
        if text {
            ("float_parsing", "Input should be a valid number, unable to parse string as a number")
        } else {
            ("float_type", "Input should be a valid number")
        }
    } else if types.has(Types::INTEGER) {
        match violation.instance {
            Some(Tree::String(_)) => {
                ("int_parsing", "Input should be a valid integer, unable to parse string as an integer")
            }
            // A path or query holds text only: `1.5` is read as text there.
            Some(Tree::Number(_)) if violation.place != Place::Body => {
                ("int_parsing", "Input should be a valid integer, unable to parse string as an integer")
            }
            Some(Tree::Number(_)) => {
                ("int_from_float", "Input should be a valid integer, got a number with a fractional part")
            }
            _ => ("int_type", "Input should be a valid integer"),
        }
    } else if types.has(Types::STRING) {
        ("string_type", "Input should be a valid string")
    } else if types.has(Types::BOOLEAN) {
        if text {
            ("bool_parsing", "Input should be a valid boolean, unable to interpret input")
        } else {
            ("bool_type", "Input should be a valid boolean")
        }
    } else if types.has(Types::OBJECT) {
        ("model_attributes_type", "Input should be a valid dictionary or object to extract fields from")
    } else if types.has(Types::ARRAY) {
        ("list_type", "Input should be a valid list")
    } else {
        ("none_required", "Input should be None")
    };
    (kind, Cow::Borrowed(message), Vec::new())
}

fn bound<'a>(kind: &'static str, words: &str, key: &'static str, limit: Limit<'a>) -> Described<'a> {
    let message = format!("Input should be {words} {limit}").into();
    // The limit of a float field is a float.
    let whole = !limit.text.contains(['.', 'e', 'E']);
    let limit = if limit.float && whole { format!("{limit}.0").into() } else { Cow::Borrowed(limit.text) };
    (kind, message, vec![(key, Context::Number(limit))])
}

fn size<'a>(
    kind: &'static str,
    subject: &'static str,
    words: &str,
    key: &'static str,
    limit: u64,
    violation: &Violation<'_>,
) -> Described<'a> {
    let actual = match violation.instance {
        Some(Tree::Array(elements)) => elements.len(),
        Some(Tree::Object(members)) => members.len(),
        _ => 0,
    };
    let message =
        format!("{subject} should have {words} {limit} item{} after validation, not {actual}", plural(limit));
    let ctx = vec![
        ("field_type", Context::Text(subject.into())),
        (key, Context::Count(limit)),
        ("actual_length", Context::Count(actual as u64)),
    ];
    (kind, message.into(), ctx)
}

fn expected(values: &[Tree<'_>]) -> String {
    let quoted: Vec<_> = values
        .iter()
        .map(|value| value.as_str().map_or_else(|| value.to_string(), |text| format!("'{text}'")))
        .collect();
    match &quoted[..] {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

fn plural(count: u64) -> &'static str {
    if count == 1 { "" } else { "s" }
}
