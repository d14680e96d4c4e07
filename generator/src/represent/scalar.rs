//! Strings and numbers → their shapes and checks.

use super::{Check, Kind, Type};
use crate::pattern;
use crate::schema::{Schema, SchemaId};

/// No text, array or object in memory has so many characters, items or members.
pub(super) const UNREACHABLE: u64 = 1 << 48;

/// The formats that have a check of their own. The others are annotations.
const CHECKED_FORMATS: [&str; 13] = [
    "email",
    "uri",
    "uri-reference",
    "iri",
    "iri-reference",
    "hostname",
    "ipv4",
    "ipv6",
    "time",
    "duration",
    "json-pointer",
    "relative-json-pointer",
    "byte",
];

pub(super) fn string(schema: &Schema) -> Type {
    let rules = &schema.string;
    let mut checks = Vec::new();
    checks.extend(rules.min_length.filter(|min| *min > 0).map(Check::MinLength));
    checks.extend(rules.max_length.filter(|max| *max < UNREACHABLE).map(Check::MaxLength));
    if let Some((text, _)) = &rules.pattern
        && let Ok(pattern) = pattern::translate(text)
    {
        checks.push(Check::Pattern(pattern));
    }
    let kind = match schema.format.as_deref() {
        // A type of its own cannot be asked for its length or pattern.
        Some("uuid") if checks.is_empty() => Kind::Uuid,
        Some("date") if checks.is_empty() => Kind::Date,
        Some("date-time") if checks.is_empty() => Kind::DateTime,
        Some(format)
            if CHECKED_FORMATS.contains(&format) || matches!(format, "uuid" | "date" | "date-time") =>
        {
            checks.push(Check::Format(format.to_owned()));
            Kind::String
        }
        _ => Kind::String,
    };
    Type { kind, checks }
}

pub(super) fn integer(id: SchemaId, schema: &Schema) -> Type {
    let narrow = schema.format.as_deref() == Some("int32");
    let mut checks = numeric(schema);
    // A bound that the type cannot hold is left to the exact check: it may let nothing in.
    let rules = &schema.number;
    let bounds = [&rules.minimum, &rules.exclusive_minimum, &rules.maximum, &rules.exclusive_maximum];
    let limit = if narrow { f64::from(i32::MAX) } else { 9_223_372_036_854_775_807.0 };
    let beyond =
        |bound: &crate::source::Number| bound.as_str().parse::<f64>().is_ok_and(|bound| bound.abs() >= limit);
    if bounds.into_iter().flatten().any(beyond) {
        checks.push(Check::Exact(id));
    }
    Type { kind: if narrow { Kind::Int32 } else { Kind::Int64 }, checks }
}

pub(super) fn number(id: SchemaId, schema: &Schema) -> Type {
    let mut checks = numeric(schema);
    // The formats of integers say something about floats as well.
    if matches!(schema.format.as_deref(), Some("int32" | "int64")) {
        checks.push(Check::Exact(id));
    }
    Type { kind: Kind::Number, checks }
}

fn numeric(schema: &Schema) -> Vec<Check> {
    let rules = &schema.number;
    let mut checks = Vec::new();
    checks.extend(rules.minimum.clone().map(Check::Minimum));
    checks.extend(rules.exclusive_minimum.clone().map(Check::ExclusiveMinimum));
    checks.extend(rules.maximum.clone().map(Check::Maximum));
    checks.extend(rules.exclusive_maximum.clone().map(Check::ExclusiveMaximum));
    checks.extend(rules.multiple_of.clone().map(Check::MultipleOf));
    checks
}
