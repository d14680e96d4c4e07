//! Strings and numbers → their shapes and checks.

use super::classify::Classifier;
use super::format::is_numeric;
use super::{Check, Format, Kind, Type, Width};
use crate::options::Numbers;
use crate::pattern;
use crate::schema::{NumberRules, SchemaId};
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
        match formats[..] {
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
        let mut checks = self.numeric(schemas);
        let formats = schemas.iter().filter_map(|id| self.schemas[*id].format.as_deref());
        let mut formats: Vec<&str> = formats.filter(|format| is_numeric(format)).collect();
        formats.dedup();
        let (low, high) = self.range(schemas);
        let width = match (&formats[..], self.numbers) {
            ([], Numbers::Native) => match (low, high) {
                // What cannot be negative and may be larger than an `i64`.
                (Some(0..), Some(high)) if high > i64::MAX.into() => Width::U64,
                _ => Width::I64,
            },
            ([], Numbers::Exact) => match (low, high) {
                (Some(low), Some(high)) if low >= i64::MIN.into() && high <= i64::MAX.into() => Width::I64,
                (Some(0..), Some(high)) if high <= u64::MAX.into() => Width::U64,
                _ => return (Type { kind: Kind::Digits { whole: true }, checks }, true),
            },
            ([format], _) => match *format {
                "int8" => Width::I8,
                "int16" => Width::I16,
                "int32" => Width::I32,
                "uint8" => Width::U8,
                "uint16" => Width::U16,
                "uint32" => Width::U32,
                "uint64" => Width::U64,
                "int64" => Width::I64,
                _ if self.numbers == Numbers::Native => Width::I64,
                _ => return (Type { kind: Kind::Digits { whole: true }, checks }, false),
            },
            _ => Width::I64,
        };
        // A bound at or behind the far end of the type is left to the interpreter: it lets little or nothing in.
        let (min, max) = width.range();
        let far = |rules: &NumberRules| {
            [&rules.minimum, &rules.exclusive_minimum]
                .into_iter()
                .flatten()
                .any(|bound| compare(bound, max).is_ge())
                || [&rules.maximum, &rules.exclusive_maximum]
                    .into_iter()
                    .flatten()
                    .any(|bound| compare(bound, min).is_le())
        };
        let exact = formats.len() < 2 && !schemas.iter().any(|id| far(&self.schemas[*id].number));
        checks.retain(|check| exact || matches!(check, Check::MultipleOf(_)));
        (Type { kind: Kind::Integer(width), checks }, exact)
    }

    /// The shape of numbers, and whether it is exact.
    pub(super) fn number(&self, schemas: &[SchemaId]) -> (Type, bool) {
        let checks = self.numeric(schemas);
        let formats = schemas.iter().filter_map(|id| self.schemas[*id].format.as_deref());
        // The formats of integers say something about floats as well.
        let exact = !formats.into_iter().any(|format| is_numeric(format) && format != "double");
        let kind = match self.numbers {
            Numbers::Native => Kind::Number,
            Numbers::Exact => Kind::Digits { whole: false },
        };
        (Type { kind, checks }, exact)
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
        checks
    }
}

fn compare(bound: &Number, end: i128) -> std::cmp::Ordering {
    specwright_runtime::number::exact::compare(bound.as_str(), &end.to_string())
}
