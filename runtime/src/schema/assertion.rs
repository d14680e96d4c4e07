//! Assertions about one value, apart from what stands inside it.

use std::cmp::Ordering;
use std::collections::HashSet;

use super::{Bound, Held, Keyword, Numbers, Types};
use crate::json::{Tree, Writer};
use crate::violation::{Limit, Rule};
use crate::{format, number};

/// The type, and whether the number can be held: an integer as `i64` or `u64`, any other as `f64`.
pub(super) fn type_of<'a>(types: Types, held: Held, value: &Tree<'_>, numbers: Numbers) -> Option<Rule<'a>> {
    if !types.accept(value) {
        return Some(Rule::Type(types));
    }
    let Tree::Number(text) = value else { return None };
    if numbers == Numbers::Exact {
        return None;
    }
    let held = if types.has(Types::NUMBER) {
        number::float(text).is_some()
    } else {
        number::integer(text).is_some_and(|value| match held {
            Held::Signed => i64::try_from(value).is_ok(),
            Held::Unsigned => u64::try_from(value).is_ok(),
        })
    };
    (!held).then_some(Rule::Representation)
}

pub(super) fn string<'a>(keyword: &'a Keyword, text: &str) -> Option<Rule<'a>> {
    match keyword {
        Keyword::MinLength(limit) => (length(text) < *limit).then_some(Rule::MinLength(*limit)),
        Keyword::MaxLength(limit) => (length(text) > *limit).then_some(Rule::MaxLength(*limit)),
        Keyword::Format(name) => format::check(name, text).err().map(|reason| Rule::Format(name, reason)),
        _ => None,
    }
}

fn length(text: &str) -> u64 {
    text.chars().count() as u64
}

pub(super) fn numeric<'a>(keyword: &'a Keyword, text: &str, numbers: Numbers) -> Option<Rule<'a>> {
    match keyword {
        Keyword::Bound(bound, limit, float) => {
            let order = match numbers {
                Numbers::Native => number::compare(text, limit),
                Numbers::Exact => Some(number::exact::compare(text, limit)),
            };
            let limit = Limit { text: limit, float: *float };
            let (holds, rule) = match bound {
                Bound::Minimum => (order.is_some_and(Ordering::is_ge), Rule::Minimum(limit)),
                Bound::ExclusiveMinimum => {
                    (order.is_some_and(Ordering::is_gt), Rule::ExclusiveMinimum(limit))
                }
                Bound::Maximum => (order.is_some_and(Ordering::is_le), Rule::Maximum(limit)),
                Bound::ExclusiveMaximum => {
                    (order.is_some_and(Ordering::is_lt), Rule::ExclusiveMaximum(limit))
                }
            };
            (!holds).then_some(rule)
        }
        Keyword::MultipleOf(of, _) if numbers == Numbers::Exact => {
            (!number::exact::is_multiple(text, of)).then_some(Rule::MultipleOf(of))
        }
        Keyword::MultipleOf(of, float) => {
            let integer = number::integer(text).filter(|_| !float);
            let holds = match (integer, of.parse::<i128>(), number::float(of)) {
                (Some(value), Ok(of), _) => value.checked_rem(of) == Some(0),
                (Some(value), _, Some(of)) => number::is_integer_multiple(value, of),
                (None, _, Some(of)) => {
                    number::float(text).is_some_and(|value| number::is_multiple(value, of))
                }
                _ => false,
            };
            (!holds).then_some(Rule::MultipleOf(of))
        }
        Keyword::Format(name) => {
            format::check_number(name, text).err().map(|reason| Rule::Format(name, reason))
        }
        _ => None,
    }
}

/// Equality of JSON Schema: numbers by value and digit by digit, objects without order.
pub(super) fn equal(a: &Tree<'_>, b: &Tree<'_>) -> bool {
    match (a, b) {
        (Tree::Number(a), Tree::Number(b)) => a == b || number::exact::compare(a, b) == Ordering::Equal,
        (Tree::Array(a), Tree::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Tree::Object(members), Tree::Object(others)) => {
            members.len() == others.len()
                && members.iter().all(|(name, value)| b.get(name).is_some_and(|other| equal(value, other)))
        }
        _ => a == b,
    }
}

/// Whether no two elements are equal, in one pass: equal values have the same canonical text.
pub(super) fn is_unique(list: &[Tree<'_>]) -> bool {
    let mut seen = HashSet::new();
    list.iter().all(|element| {
        let mut out = Writer::default();
        canonical(element, &mut out);
        seen.insert(out.into_string())
    })
}

fn canonical(value: &Tree<'_>, out: &mut Writer) {
    match value {
        Tree::Number(text) => out.raw(&number::exact::canonical(text)),
        Tree::Array(elements) => {
            let mut array = out.array();
            for element in elements {
                canonical(element, array.element());
            }
            array.end();
        }
        Tree::Object(members) => {
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_by(|a, b| a.0.cmp(&b.0));
            let mut object = out.object();
            for (key, value) in sorted {
                canonical(value, object.key(key));
            }
            object.end();
        }
        _ => value.write(out),
    }
}
