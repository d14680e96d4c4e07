//! Strings and numbers → their shapes and checks.

use super::classify::Classifier;
use super::format::{BINARY, is_numeric};
use super::{Check, Format, Kind, Type, Width};
use crate::options::Numbers;
use crate::pattern;
use crate::schema::{Schema, SchemaId, Types};
use crate::source::Number;

/// No text, array or object in memory has so many characters, items or members.
pub(super) const UNREACHABLE: u64 = 1 << 48;

impl Classifier<'_> {
    pub(super) fn string(&self, schemas: &[SchemaId]) -> Type {
        let mut checks = Vec::new();
        let mut formats: Vec<&'static Format> = Vec::new();
        for id in schemas {
            let schema = &self.schemas[*id];
            let rules = &schema.string;
            checks.extend(rules.min_length.filter(|min| *min > 0).map(Check::MinLength));
            checks.extend(rules.max_length.filter(|max| *max < UNREACHABLE).map(Check::MaxLength));
            if let Some((text, _)) = &rules.pattern
                && let Ok(pattern) = pattern::translate(text)
            {
                checks.push(Check::Pattern(pattern));
            }
            let format = schema.format.as_deref().and_then(Format::named);
            formats.extend(format.filter(|format| !formats.contains(format)));
        }
        let mut checks = distinct(checks);
        match formats[..] {
            [] if checks.is_empty() && schemas.iter().any(|id| self.schemas[*id].is_binary()) => {
                Type::plain(Kind::Formatted(BINARY))
            }
            // A type of its own cannot be asked for its length or pattern.
            [format] if checks.is_empty() && !format.path.is_empty() => Type::plain(Kind::Formatted(format)),
            _ => {
                checks.extend(formats.iter().map(|format| Check::Format(format.name.to_owned())));
                Type { kind: Kind::String, checks }
            }
        }
    }

    /// The shape of integers, and whether it is exact.
    pub(super) fn integer(&self, schemas: &[SchemaId]) -> (Type, bool) {
        let formats = self.numeric_formats(schemas);
        let exact_numbers = self.numbers == Numbers::Exact;
        let (low, high) = self.range(schemas);
        let digits = Kind::Digits { whole: true };
        let (width, narrow) = match (&formats[..], self.numbers) {
            ([], Numbers::Native) => (if self.is_wide(schemas) { Width::U64 } else { Width::I64 }, true),
            ([], Numbers::Exact) => match (low, high) {
                (Some(low), Some(high)) if low >= i64::MIN.into() && high <= i64::MAX.into() => {
                    (Width::I64, true)
                }
                (Some(0..), Some(high)) if high <= u64::MAX.into() => (Width::U64, true),
                _ => return (Type { kind: digits, checks: self.numeric(schemas) }, true),
            },
            ([format], _) => match *format {
                "int8" => (Width::I8, true),
                "int16" => (Width::I16, true),
                "int32" => (Width::I32, true),
                "uint8" => (Width::U8, true),
                "uint16" => (Width::U16, true),
                "uint32" => (Width::U32, true),
                "int64" => (Width::I64, true),
                "uint64" if exact_numbers || self.is_wide(schemas) => (Width::U64, true),
                _ if exact_numbers => return (Type { kind: digits, checks: self.numeric(schemas) }, false),
                _ => (Width::I64, false),
            },
            _ if exact_numbers => return (Type { kind: digits, checks: self.numeric(schemas) }, false),
            _ => (Width::I64, false),
        };
        // A bound at or behind the far end of the type is left to the interpreter: it lets little or nothing in. So is
        // what a fraction says where every digit counts, and what a schema of numbers of any kind divides by.
        let (min, max) = width.range();
        let plain = |id: &SchemaId| {
            let schema = &self.schemas[*id];
            let rules = &schema.number;
            let low = [&rules.minimum, &rules.exclusive_minimum];
            let high = [&rules.maximum, &rules.exclusive_maximum];
            let mut limits = low.into_iter().chain(high).chain([&rules.multiple_of]).flatten();
            low.into_iter().flatten().all(|bound| compare(bound, max).is_lt())
                && high.into_iter().flatten().all(|bound| compare(bound, min).is_gt())
                && limits.all(|limit| is_whole(limit) || !exact_numbers && is_moderate(limit))
                && (rules.multiple_of.is_none() || !is_any_number(schema))
        };
        let exact = narrow && schemas.iter().all(plain);
        let checks = if exact { self.numeric(schemas) } else { Vec::new() };
        (Type { kind: Kind::Integer(width), checks }, exact)
    }

    /// The shape of numbers, and whether it is exact.
    pub(super) fn number(&self, schemas: &[SchemaId]) -> (Type, bool) {
        let formats = self.numeric_formats(schemas);
        let (kind, exact) = match self.numbers {
            Numbers::Exact => (Kind::Digits { whole: false }, formats.is_empty()),
            // The formats of integers say something about floats as well.
            Numbers::Native => {
                let plain = |id: &SchemaId| {
                    let schema = &self.schemas[*id];
                    let rules = &schema.number;
                    let bounds =
                        [&rules.minimum, &rules.exclusive_minimum, &rules.maximum, &rules.exclusive_maximum];
                    bounds.into_iter().chain([&rules.multiple_of]).flatten().all(is_moderate)
                        && (rules.multiple_of.is_none() || is_any_number(schema))
                };
                let exact = formats.iter().all(|format| *format == "double") && schemas.iter().all(plain);
                (Kind::Number, exact)
            }
        };
        let checks = if exact { self.numeric(schemas) } else { Vec::new() };
        (Type { kind, checks }, exact)
    }

    fn numeric_formats(&self, schemas: &[SchemaId]) -> Vec<&str> {
        let formats = schemas.iter().filter_map(|id| self.schemas[*id].format.as_deref());
        let mut formats: Vec<&str> = formats.filter(|format| is_numeric(format)).collect();
        formats.sort_unstable();
        formats.dedup();
        formats
    }

    /// Whether every schema that asks for an integer asks for one beyond an `i64`; the interpreter asks the same.
    fn is_wide(&self, schemas: &[SchemaId]) -> bool {
        let integers = schemas
            .iter()
            .map(|id| &self.schemas[*id])
            .filter(|schema| schema.types.is_some_and(|types| types.has(Types::INTEGER)));
        let mut wide = integers.map(|schema| {
            let rules = &schema.number;
            let text = |limit: &Option<Number>| limit.as_ref().map(|limit| limit.as_str().to_owned());
            let [low, above] = [text(&rules.minimum), text(&rules.exclusive_minimum)];
            let [high, below] = [text(&rules.maximum), text(&rules.exclusive_maximum)];
            let (low, high) = ((low.as_deref(), above.as_deref()), (high.as_deref(), below.as_deref()));
            specwright_runtime::number::is_wide(schema.format.as_deref(), low, high)
        });
        wide.next().is_some_and(|first| first && wide.all(|wide| wide))
    }

    /// The whole numbers between the bounds, as far as there are bounds.
    fn range(&self, schemas: &[SchemaId]) -> (Option<i128>, Option<i128>) {
        let (mut low, mut high) = (None, None);
        let whole = |bound: &Number| bound.as_str().parse::<i128>().ok();
        for id in schemas {
            let rules = &self.schemas[*id].number;
            let least = rules.minimum.as_ref().and_then(whole);
            let above = rules.exclusive_minimum.as_ref().and_then(whole).and_then(|it| it.checked_add(1));
            low = low.max(least).max(above);
            let most = rules.maximum.as_ref().and_then(whole);
            let below = rules.exclusive_maximum.as_ref().and_then(whole).and_then(|it| it.checked_sub(1));
            high = [high, most, below].into_iter().flatten().min();
        }
        (low, high)
    }

    fn numeric(&self, schemas: &[SchemaId]) -> Vec<Check> {
        let mut checks = Vec::new();
        for id in schemas {
            let rules = &self.schemas[*id].number;
            checks.extend(rules.minimum.clone().map(Check::Minimum));
            checks.extend(rules.exclusive_minimum.clone().map(Check::ExclusiveMinimum));
            checks.extend(rules.maximum.clone().map(Check::Maximum));
            checks.extend(rules.exclusive_maximum.clone().map(Check::ExclusiveMaximum));
            checks.extend(rules.multiple_of.clone().map(Check::MultipleOf));
        }
        distinct(checks)
    }
}

/// What several parts say is checked once.
fn distinct(checks: Vec<Check>) -> Vec<Check> {
    let mut list: Vec<Check> = Vec::new();
    for check in checks {
        if !list.contains(&check) {
            list.push(check);
        }
    }
    list
}

/// Whether a schema takes its values for numbers of any kind, and so for floats.
fn is_any_number(schema: &Schema) -> bool {
    schema.types.is_some_and(|types| types.has(Types::NUMBER))
}

/// Whether a limit is written as a whole number.
fn is_whole(limit: &Number) -> bool {
    limit.as_str().parse::<i128>().is_ok()
}

/// Whether a limit is the same for a float as for the digits, next to whole numbers.
fn is_moderate(limit: &Number) -> bool {
    const LARGEST: f64 = 4_503_599_627_370_496.0;
    limit.as_str().parse::<f64>().is_ok_and(|limit| limit.abs() < LARGEST)
}

fn compare(bound: &Number, end: i128) -> std::cmp::Ordering {
    specwright_runtime::number::exact::compare(bound.as_str(), &end.to_string())
}
