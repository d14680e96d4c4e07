//! Residual → the expression that checks it.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::Context;
use super::docs::literal;
use crate::pattern::Pattern;
use crate::represent::{Check, Kind, Type};
use crate::schema::{SchemaId, View};
use crate::source::Number;

/// An expression for a value, in the three forms that checks need.
pub(super) struct Place {
    /// To compare it.
    value: TokenStream,
    /// To call a method on it.
    receiver: TokenStream,
    /// To hand it to a function.
    reference: TokenStream,
    /// Where it comes from.
    origin: TokenStream,
}

impl Place {
    /// A field: `self.price`.
    pub(super) fn field(expression: &TokenStream) -> Self {
        let (value, receiver, reference) = (expression.clone(), expression.clone(), quote!(&#expression));
        Self { value, receiver, reference, origin: quote!(origin) }
    }

    /// A variable that is a reference: `item`.
    pub(super) fn reference(variable: &TokenStream) -> Self {
        let (value, receiver, reference) = (quote!(*#variable), variable.clone(), variable.clone());
        Self { value, receiver, reference, origin: quote!(origin) }
    }

    /// The same value, of which it is known where it comes from.
    fn from(self, origin: TokenStream) -> Self {
        Self { origin, ..self }
    }

    /// What stands inside it, in a variable that is a reference.
    fn inside(&self, variable: &TokenStream) -> Self {
        Self::reference(variable).from(self.origin.clone())
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
            Kind::Digits { whole: true } => terms.push(quote!(#receiver.is_whole())),
            Kind::Array(item) => {
                let variable = quote!(item);
                if let Some(condition) = self.condition(item, &place.inside(&variable)) {
                    terms.push(quote!(#receiver.iter().all(|item| #condition)));
                }
            }
            Kind::Map(value) => {
                let variable = quote!(value);
                if let Some(condition) = self.condition(value, &place.inside(&variable)) {
                    terms.push(quote!(#receiver.values().all(|value| #condition)));
                }
            }
            Kind::Nullable(inner) => terms.extend(self.when_some(inner, place)),
            Kind::Boxed(_)
            | Kind::Declared(_)
            | Kind::Custom(_)
            | Kind::Formatted(_)
            | Kind::Any
            | Kind::Object
                if self
                    .representations
                    .is_residual(&Type { kind: shape.kind.clone(), checks: Vec::new() }) =>
            {
                let origin = &place.origin;
                terms.push(quote!(#receiver.conforms(#origin)));
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
        view: View,
    ) -> Option<TokenStream> {
        if has_check(shape, &|check| matches!(check, Check::Pattern(_))) {
            return Some(self.exact(schema, view, variable));
        }
        let origin = if view == View::Request { quote!(Origin::Decoded) } else { quote!(Origin::Built) };
        // What its types check by themselves is asked by the runtime.
        if has_check(shape, &|_| true) {
            self.condition(shape, &Place::reference(variable).from(origin))
        } else {
            None
        }
    }

    /// The interpreter's verdict on a typed value.
    pub(super) fn exact(&self, schema: SchemaId, view: View, reference: &TokenStream) -> TokenStream {
        let pointer = literal(&self.api.schemas[schema].pointer.to_string());
        let view = view_of(view);
        quote!(API.schemas.accept(#pointer, #view, #reference))
    }

    /// The condition for a value in an `Option`.
    pub(super) fn when_some(&self, inner: &Type, place: &Place) -> Option<TokenStream> {
        let variable = quote!(value);
        let condition = self.condition(inner, &place.inside(&variable))?;
        let receiver = &place.receiver;
        Some(quote!(#receiver.as_ref().is_none_or(|value| #condition)))
    }

    /// The condition for a value in an `Option<Nullable<…>>`: what holds for the value, and what stands beside both.
    pub(super) fn when_value(&self, shape: &Type, inner: &Type, place: &Place) -> Option<TokenStream> {
        let variable = quote!(value);
        let when_value = self.condition(inner, &place.inside(&variable)).map(|condition| {
            quote!(match value {
                Nullable::Value(value) => #condition,
                Nullable::Null => true,
            })
        });
        let beside = self.checks(shape, &place.inside(&variable));
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
                Check::Exact(id) => self.exact(*id, View::Whole, reference),
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

/// The variant of the runtime's `View`.
pub(super) fn view_of(view: View) -> TokenStream {
    match view {
        View::Whole => quote!(View::Whole),
        View::Request => quote!(View::Request),
        View::Response => quote!(View::Response),
    }
}

/// The bounds of a number that keeps every digit.
fn exact_bounds(shape: &Type, place: &Place) -> Vec<TokenStream> {
    let receiver = &place.receiver;
    let term = |limit: &Number, holds: &str| {
        let (limit, holds) = (literal(limit.as_str()), Ident::new(holds, Span::call_site()));
        quote!(#receiver.compare(#limit).#holds())
    };
    let bound = |check: &Check| match check {
        Check::Minimum(limit) => Some(term(limit, "is_ge")),
        Check::ExclusiveMinimum(limit) => Some(term(limit, "is_gt")),
        Check::Maximum(limit) => Some(term(limit, "is_le")),
        Check::ExclusiveMaximum(limit) => Some(term(limit, "is_lt")),
        _ => None,
    };
    shape.checks.iter().filter_map(bound).collect()
}

/// The four bounds; an inclusive lower and an upper one become a range.
fn bounds(shape: &Type, place: &Place) -> Vec<TokenStream> {
    if matches!(shape.kind, Kind::Digits { .. }) {
        return exact_bounds(shape, place);
    }
    let (value, reference) = (&place.value, &place.reference);
    let (mut low, mut above, mut high, mut below) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for check in &shape.checks {
        match check {
            Check::Minimum(limit) => low.extend(limit_literal(shape, limit, Rounding::Up)),
            Check::ExclusiveMinimum(limit) => above.extend(limit_literal(shape, limit, Rounding::Below)),
            Check::Maximum(limit) => high.extend(limit_literal(shape, limit, Rounding::Down)),
            Check::ExclusiveMaximum(limit) => below.extend(limit_literal(shape, limit, Rounding::Above)),
            _ => {}
        }
    }
    // One lower and one upper bound become a range.
    let range = match (&low[..], &high[..], &below[..]) {
        ([first], [last], _) => Some(quote!((#first..=#last).contains(#reference))),
        ([first], [], [end]) => Some(quote!((#first..#end).contains(#reference))),
        _ => None,
    };
    if range.is_some() {
        low.clear();
        if high.is_empty() {
            below.clear();
        }
        high.clear();
    }
    let mut terms: Vec<TokenStream> = range.into_iter().collect();
    terms.extend(low.iter().map(|low| quote!(#value >= #low)));
    terms.extend(high.iter().map(|high| quote!(#value <= #high)));
    terms.extend(above.iter().map(|above| quote!(#value > #above)));
    terms.extend(below.iter().map(|below| quote!(#value < #below)));
    terms
}

/// Which whole number stands for a limit with a fraction, and on which side of the limit the values are.
#[derive(Clone, Copy)]
enum Rounding {
    /// `minimum`
    Up,
    /// `maximum`
    Down,
    /// `exclusiveMinimum`
    Below,
    /// `exclusiveMaximum`
    Above,
}

/// A limit in the type of the value. A limit that every value of the type keeps to is left out (`None`).
fn limit_literal(shape: &Type, limit: &Number, rounding: Rounding) -> Option<Literal> {
    let text = limit.as_str();
    if matches!(shape.kind, Kind::Number) {
        // A limit beyond the doubles is held against the nearest one.
        let limit: f64 = text.parse().ok()?;
        return Some(Literal::f64_unsuffixed(limit.clamp(f64::MIN, f64::MAX)));
    }
    let Kind::Integer(width) = shape.kind else { return None };
    let (min, max) = width.range();
    let whole = whole(text, rounding)?;
    // What is at or behind the far end was left to the interpreter; at or behind the near end a bound says nothing.
    let says = match rounding {
        Rounding::Up => min < whole,
        Rounding::Below => min <= whole,
        Rounding::Down => whole < max,
        Rounding::Above => whole <= max,
    };
    says.then(|| Literal::i128_unsuffixed(whole))
}

fn whole(text: &str, rounding: Rounding) -> Option<i128> {
    if let Ok(whole) = text.parse() {
        return Some(whole);
    }
    let value: f64 = text.parse().ok()?;
    let rounded = match rounding {
        Rounding::Up | Rounding::Above => value.ceil(),
        Rounding::Down | Rounding::Below => value.floor(),
    };
    #[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
    Some(rounded as i128)
}

fn multiple(shape: &Type, place: &Place, of: &Number) -> Option<TokenStream> {
    let value = &place.value;
    if matches!(shape.kind, Kind::Digits { .. }) {
        let (receiver, of) = (&place.receiver, literal(of.as_str()));
        return Some(quote!(#receiver.is_multiple_of(#of)));
    }
    if let Kind::Integer(width) = shape.kind
        && let Ok(of) = of.as_str().parse::<i128>()
    {
        let of = of.checked_abs().filter(|of| *of > 1)?;
        if of > width.range().1 {
            // Zero alone is a multiple of what is beyond the type.
            return Some(quote!(#value == 0));
        }
        let of = Literal::i128_unsuffixed(of);
        if width.range().0 == 0 {
            let receiver = &place.receiver;
            return Some(quote!(#receiver.is_multiple_of(#of)));
        }
        return Some(quote!(#value % #of == 0));
    }
    // What has no float was left to the interpreter.
    let of: f64 = of.as_str().parse().ok().filter(|of: &f64| of.is_finite())?;
    let of = Literal::f64_unsuffixed(of);
    Some(match shape.kind {
        Kind::Number => quote!(number::is_multiple(#value, #of)),
        _ => quote!(number::is_integer_multiple(i128::from(#value), #of)),
    })
}
