//! Residual → the expression that checks it.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::Context;
use super::docs::literal;
use crate::pattern::Pattern;
use crate::represent::{Check, Kind, Type};
use crate::schema::SchemaId;
use crate::source::Number;

/// An expression for a value, in the three forms that checks need.
pub(super) struct Place {
    /// To compare it.
    value: TokenStream,
    /// To call a method on it.
    receiver: TokenStream,
    /// To hand it to a function.
    reference: TokenStream,
}

impl Place {
    /// A field: `self.price`.
    pub(super) fn field(expression: &TokenStream) -> Self {
        Self { value: expression.clone(), receiver: expression.clone(), reference: quote!(&#expression) }
    }

    /// A variable that is a reference: `item`.
    pub(super) fn reference(variable: &TokenStream) -> Self {
        Self { value: quote!(*#variable), receiver: variable.clone(), reference: variable.clone() }
    }
}

impl Context<'_> {
    /// The condition that a value keeps to its residual; `None` where there is nothing to check.
    pub(super) fn condition(&self, shape: &Type, place: &Place) -> Option<TokenStream> {
        let mut terms = Vec::new();
        let receiver = &place.receiver;
        match &shape.kind {
            // What is a multiple of something is finite.
            Kind::Number if !shape.checks.iter().any(|check| matches!(check, Check::MultipleOf(_))) => {
                terms.push(quote!(#receiver.is_finite()));
            }
            Kind::Array(item) => {
                let variable = quote!(item);
                if let Some(condition) = self.condition(item, &Place::reference(&variable)) {
                    terms.push(quote!(#receiver.iter().all(|item| #condition)));
                }
            }
            Kind::Map(value) => {
                let variable = quote!(value);
                if let Some(condition) = self.condition(value, &Place::reference(&variable)) {
                    terms.push(quote!(#receiver.values().all(|value| #condition)));
                }
            }
            Kind::Nullable(inner) => terms.extend(self.when_some(inner, place)),
            Kind::Boxed(_) | Kind::Declared(_) | Kind::Custom(_)
                if self.representations.is_residual(shape) =>
            {
                terms.push(quote!(#receiver.conforms()));
            }
            _ => {}
        }
        terms.extend(self.checks(shape, place));
        terms.into_iter().reduce(|left, right| quote!(#left && #right))
    }

    /// The condition for a value that an operation takes or gives, in `variable`: what stands in a schema of its own is
    /// checked by its own type. A pattern there is left to the exact check.
    pub(super) fn use_condition(
        &self,
        shape: &Type,
        schema: SchemaId,
        variable: &TokenStream,
    ) -> Option<TokenStream> {
        if has_check(shape, &|check| matches!(check, Check::Pattern(_))) {
            let pointer = literal(&self.api.schemas[schema].pointer.to_string());
            return Some(quote!(crate::API.schemas.accept(#pointer, #variable)));
        }
        // What its types check by themselves is asked by the runtime.
        if has_check(shape, &|_| true) { self.condition(shape, &Place::reference(variable)) } else { None }
    }

    /// The condition for a value in an `Option`.
    pub(super) fn when_some(&self, inner: &Type, place: &Place) -> Option<TokenStream> {
        let variable = quote!(value);
        let condition = self.condition(inner, &Place::reference(&variable))?;
        let receiver = &place.receiver;
        Some(quote!(#receiver.as_ref().is_none_or(|value| #condition)))
    }

    /// The condition for a value in an `Option<Nullable<…>>`: what holds for the value, and what stands beside both.
    pub(super) fn when_value(&self, shape: &Type, inner: &Type, place: &Place) -> Option<TokenStream> {
        let variable = quote!(value);
        let when_value = self.condition(inner, &Place::reference(&variable)).map(|condition| {
            quote!(match value {
                Nullable::Value(value) => #condition,
                Nullable::Null => true,
            })
        });
        let beside = self.checks(shape, &Place::reference(&variable));
        let condition = beside.into_iter().chain(when_value).reduce(|left, right| quote!(#left && #right))?;
        let receiver = &place.receiver;
        Some(quote!(#receiver.as_ref().is_none_or(|value| #condition)))
    }

    /// The static that holds a pattern in the file at hand.
    fn pattern(&self, pattern: &Pattern) -> Ident {
        let mut patterns = self.patterns.borrow_mut();
        let next = patterns.len() + 1;
        let name = if next == 1 { "PATTERN".to_owned() } else { format!("PATTERN_{next}") };
        patterns.entry(pattern.clone()).or_insert_with(|| Ident::new(&name, Span::call_site())).clone()
    }

    fn checks(&self, shape: &Type, place: &Place) -> Vec<TokenStream> {
        let receiver = &place.receiver;
        let reference = &place.reference;
        let mut terms = Vec::new();
        terms.extend(bounds(shape, place));
        for check in &shape.checks {
            terms.push(match check {
                Check::MinLength(1) | Check::MinItems(1) | Check::MinProperties(1) => {
                    quote!(!#receiver.is_empty())
                }
                Check::MaxItems(0) | Check::MaxProperties(0) => quote!(#receiver.is_empty()),
                Check::MinLength(limit) => {
                    let limit = Literal::u64_unsuffixed(*limit);
                    quote!(#receiver.chars().count() >= #limit)
                }
                Check::MaxLength(limit) => {
                    let limit = Literal::u64_unsuffixed(*limit);
                    quote!(#receiver.chars().count() <= #limit)
                }
                Check::MinItems(limit) | Check::MinProperties(limit) => {
                    let limit = Literal::u64_unsuffixed(*limit);
                    quote!(#receiver.len() >= #limit)
                }
                Check::MaxItems(limit) | Check::MaxProperties(limit) => {
                    let limit = Literal::u64_unsuffixed(*limit);
                    quote!(#receiver.len() <= #limit)
                }
                Check::UniqueItems => {
                    quote!(is_unique(#reference))
                }
                Check::Pattern(pattern) => {
                    let pattern = self.pattern(pattern);
                    quote!(#pattern.matches(#reference))
                }
                Check::Format(format) => {
                    let predicate = super::ident::snake(&format!("is {format}"));
                    quote!(format::#predicate(#reference))
                }
                Check::MultipleOf(of) => match multiple(shape, place, of) {
                    Some(term) => term,
                    None => continue,
                },
                Check::Exact(id) => {
                    let pointer = literal(&self.api.schemas[*id].pointer.to_string());
                    quote!(crate::API.schemas.accept(#pointer, #reference))
                }
                Check::Minimum(_)
                | Check::ExclusiveMinimum(_)
                | Check::Maximum(_)
                | Check::ExclusiveMaximum(_) => continue,
            });
        }
        terms
    }
}

/// The expression that makes a pattern of the runtime.
pub(super) fn pattern(pattern: &Pattern) -> TokenStream {
    match pattern {
        Pattern::Linear { regex } => {
            let regex = literal(regex);
            quote!(Pattern::new(#regex))
        }
        Pattern::Backtracking { regex, .. } => {
            let regex = literal(regex);
            quote!(Pattern::backtracking(#regex))
        }
    }
}

/// Whether a shape, or what it is made of, has such a check beside it.
fn has_check(shape: &Type, wanted: &dyn Fn(&Check) -> bool) -> bool {
    shape.checks.iter().any(wanted)
        || match &shape.kind {
            Kind::Array(inner) | Kind::Map(inner) | Kind::Nullable(inner) | Kind::Boxed(inner) => {
                has_check(inner, wanted)
            }
            _ => false,
        }
}

/// The four bounds; an inclusive lower and an upper one become a range.
fn bounds(shape: &Type, place: &Place) -> Vec<TokenStream> {
    let (value, reference) = (&place.value, &place.reference);
    let (mut low, mut above, mut high, mut below) = (None, None, None, None);
    for check in &shape.checks {
        match check {
            Check::Minimum(limit) => low = limit_literal(shape, limit, Rounding::Up),
            Check::ExclusiveMinimum(limit) => above = limit_literal(shape, limit, Rounding::Down),
            Check::Maximum(limit) => high = limit_literal(shape, limit, Rounding::Down),
            Check::ExclusiveMaximum(limit) => below = limit_literal(shape, limit, Rounding::Up),
            _ => {}
        }
    }
    let mut terms = Vec::new();
    match (&low, &high, &below) {
        (Some(low), Some(high), _) => terms.push(quote!((#low..=#high).contains(#reference))),
        (Some(low), None, Some(below)) => terms.push(quote!((#low..#below).contains(#reference))),
        (Some(low), None, None) => terms.push(quote!(#value >= #low)),
        (None, Some(high), _) => terms.push(quote!(#value <= #high)),
        _ => {}
    }
    terms.extend(above.map(|above| quote!(#value > #above)));
    if let Some(below) = below.filter(|_| low.is_none() || high.is_some()) {
        terms.push(quote!(#value < #below));
    }
    terms
}

#[derive(Clone, Copy)]
enum Rounding {
    Up,
    Down,
}

/// A limit in the type of the value. A limit that every value of the type keeps to is left out (`None`).
fn limit_literal(shape: &Type, limit: &Number, rounding: Rounding) -> Option<Literal> {
    let text = limit.as_str();
    if matches!(shape.kind, Kind::Number) {
        // A limit beyond the doubles is held against the nearest one.
        let limit: f64 = text.parse().ok()?;
        return Some(Literal::f64_unsuffixed(limit.clamp(f64::MIN, f64::MAX)));
    }
    let (min, max) = match shape.kind {
        Kind::Int32 => (i128::from(i32::MIN), i128::from(i32::MAX)),
        _ => (i128::from(i64::MIN), i128::from(i64::MAX)),
    };
    let whole = whole(text, rounding)?;
    // Beyond the type's range a bound either says nothing or lets nothing in; the range's end says the latter.
    (min < whole && whole < max).then(|| Literal::i128_unsuffixed(whole))
}

fn whole(text: &str, rounding: Rounding) -> Option<i128> {
    if let Ok(whole) = text.parse() {
        return Some(whole);
    }
    let value: f64 = text.parse().ok()?;
    let rounded = match rounding {
        Rounding::Up => value.ceil(),
        Rounding::Down => value.floor(),
    };
    #[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
    Some(rounded as i128)
}

fn multiple(shape: &Type, place: &Place, of: &Number) -> Option<TokenStream> {
    let value = &place.value;
    if !matches!(shape.kind, Kind::Number)
        && let Ok(of) = of.as_str().parse::<i64>()
    {
        let of = of.checked_abs().filter(|of| *of > 1)?;
        let of = Literal::i64_unsuffixed(of);
        return Some(quote!(#value % #of == 0));
    }
    let of = Literal::f64_unsuffixed(of.as_str().parse().ok()?);
    Some(match shape.kind {
        Kind::Number => quote!(number::is_multiple(#value, #of)),
        Kind::Int64 => quote!(number::is_integer_multiple(#value, #of)),
        _ => quote!(number::is_integer_multiple(i64::from(#value), #of)),
    })
}
