//! Whether a default is a value of its shape: one that is not must not be handed to a handler as if it were valid.

use super::{Check, Kind, Type};
use crate::pattern::matches;
use crate::source::{Node, Number, Value};

impl Type {
    /// Whether a value of the document has this shape and keeps to its residual. What only the exact path could say is
    /// taken as no.
    pub(crate) fn holds(&self, node: &Node) -> bool {
        let shape = match (&self.kind, &node.value) {
            (Kind::Nullable(_) | Kind::Null | Kind::Any, Value::Null) => return self.checks.is_empty(),
            (Kind::Nullable(inner), _) => inner.holds(node),
            (Kind::Array(item), Value::Array(elements)) => elements.iter().all(|element| item.holds(element)),
            (Kind::Map(value), Value::Object(object)) => {
                object.iter().all(|member| value.holds(&member.node))
            }
            (Kind::Int32 | Kind::Int64, Value::Number(number)) => number.as_str().parse::<i64>().is_ok(),
            (Kind::Number, Value::Number(_))
            | (Kind::Boolean, Value::Bool(_))
            | (Kind::String, Value::String(_))
            | (Kind::Object, Value::Object(_))
            | (Kind::Any, _) => true,
            // The strings of an enumeration are looked at where the literal is made.
            (Kind::Declared(_), Value::String(_)) => true,
            _ => false,
        };
        shape && self.checks.iter().all(|check| keeps(check, node))
    }
}

fn keeps(check: &Check, node: &Node) -> bool {
    let length = || node.as_str().map(|text| text.chars().count() as u64);
    let items = || node.as_array().map(|elements| elements.len() as u64);
    let members = || node.as_object().map(|object| object.len() as u64);
    match check {
        Check::MinLength(limit) => length().is_none_or(|length| length >= *limit),
        Check::MaxLength(limit) => length().is_none_or(|length| length <= *limit),
        Check::MinItems(limit) => items().is_none_or(|items| items >= *limit),
        Check::MaxItems(limit) => items().is_none_or(|items| items <= *limit),
        Check::MinProperties(limit) => members().is_none_or(|members| members >= *limit),
        Check::MaxProperties(limit) => members().is_none_or(|members| members <= *limit),
        Check::Pattern(pattern) => node.as_str().is_none_or(|text| matches(pattern, text)),
        Check::Minimum(limit) => compare(node, limit).is_some_and(|(value, limit)| value >= limit),
        Check::ExclusiveMinimum(limit) => compare(node, limit).is_some_and(|(value, limit)| value > limit),
        Check::Maximum(limit) => compare(node, limit).is_some_and(|(value, limit)| value <= limit),
        Check::ExclusiveMaximum(limit) => compare(node, limit).is_some_and(|(value, limit)| value < limit),
        Check::UniqueItems => items().is_none_or(|items| items < 2),
        Check::Format(_) | Check::MultipleOf(_) | Check::Exact(_) => false,
    }
}

fn compare(node: &Node, limit: &Number) -> Option<(f64, f64)> {
    Some((node.as_number()?.as_str().parse().ok()?, limit.as_str().parse().ok()?))
}
