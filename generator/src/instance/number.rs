//! Numbers: the one that is nearest to zero out of bounds, multiples near them, and what is between them.

use specwright_runtime::json::Tree;

use super::world::World;
use super::{Goal, Search};
use crate::source::Number;

/// How many neighbours of a number are tried.
const NEIGHBOURS: i128 = 3;

impl Search<'_, '_> {
    pub(super) fn numbers(&mut self, world: &World, whole: bool, goal: &mut Goal) -> bool {
        let schemas = self.schemas();
        let rules = || world.iter(schemas).map(|schema| &schema.number);
        let bounds: Vec<&Number> = rules()
            .flat_map(|rules| {
                [&rules.minimum, &rules.exclusive_minimum, &rules.maximum, &rules.exclusive_maximum]
            })
            .flatten()
            .collect();
        let steps: Vec<Step> = rules().filter_map(|rules| Step::of(rules.multiple_of.as_ref()?)).collect();
        let mut candidates = vec!["0".to_owned()];
        if !whole {
            candidates.extend(bounds.iter().map(|bound| bound.as_str().to_owned()));
        }
        let values: Vec<f64> = bounds.iter().filter_map(|bound| bound.as_str().parse().ok()).collect();
        // Not in one range: zero, and where whole numbers end.
        for base in [0.0].iter().chain(&values) {
            candidates.extend(near(*base));
        }
        for step in &steps {
            for base in [0.0].iter().chain(&values) {
                candidates.extend(step.near(*base));
            }
        }
        if !whole {
            for (at, one) in values.iter().enumerate() {
                candidates.extend(values.iter().skip(at + 1).map(|other| text(one / 2.0 + other / 2.0)));
                candidates.extend([one + 0.5, one - 0.5, one * 1.001, one * 0.999].map(text));
            }
        }
        if let Some(common) = Step::common(&steps) {
            for base in [0.0].iter().chain(&values) {
                candidates.extend(common.near(*base));
            }
        }
        candidates.retain(|text| !text.is_empty());
        let size = |text: &str| text.parse().map_or(f64::INFINITY, f64::abs);
        candidates.sort_by(|a, b| {
            size(a)
                .total_cmp(&size(b))
                .then(a.starts_with('-').cmp(&b.starts_with('-')))
                .then(a.len().cmp(&b.len()))
        });
        candidates.dedup();
        for candidate in candidates {
            if self.offer(goal, Tree::Number(candidate.into())) {
                return true;
            }
        }
        // Distinct ones, as `uniqueItems` asks for them.
        if goal.wanted > 1 {
            let step = Step::common(&steps).or_else(|| steps.into_iter().next());
            let step = step.unwrap_or(Step { digits: 1, scale: 0 });
            let wanted = i128::try_from(goal.wanted).unwrap_or(i128::MAX).min(4096);
            for base in [0.0].iter().chain(&values) {
                let first = step.multiple_below(*base);
                for at in (first..=first + wanted + 1).chain(first - wanted - 1..first) {
                    if self.offer(goal, Tree::Number(step.times(at).into())) {
                        return true;
                    }
                }
            }
        }
        false
    }
}

/// The whole numbers around one.
fn near(base: f64) -> Vec<String> {
    let unit = Step { digits: 1, scale: 0 };
    unit.near(base)
}

fn text(value: f64) -> String {
    if value.is_finite() { format!("{value}") } else { String::new() }
}

/// `multipleOf` in decimal: `digits` × 10^-`scale`.
#[derive(Clone, Copy)]
struct Step {
    digits: i128,
    scale: u32,
}

impl Step {
    fn of(number: &Number) -> Option<Self> {
        let text = number.as_str();
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let fraction = fraction.trim_end_matches('0');
        let mut digits: i128 = format!("{whole}{fraction}").parse().ok()?;
        let scale =
            i64::try_from(fraction.len()).ok()? - exponent.trim_start_matches('+').parse::<i64>().ok()?;
        if scale < 0 {
            digits = digits.checked_mul(10_i128.checked_pow(u32::try_from(-scale).ok()?)?)?;
        }
        let scale = u32::try_from(scale.max(0)).ok().filter(|scale| *scale <= 30)?;
        (digits > 0).then_some(Self { digits, scale })
    }

    /// What is a multiple of all.
    fn common(steps: &[Self]) -> Option<Self> {
        let scale = steps.iter().map(|step| step.scale).max()?;
        let scaled = |step: &Self| step.digits.checked_mul(10_i128.checked_pow(scale - step.scale)?);
        let digits = steps.iter().map(scaled).reduce(|a, b| {
            let (a, b) = (a?, b?);
            (a / divisor(a, b)).checked_mul(b)
        })??;
        Some(Self { digits, scale })
    }

    /// How many of it lie below a number.
    fn multiple_below(&self, base: f64) -> i128 {
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            reason = "a guess; the cast saturates"
        )]
        let count = (base * 10_f64.powi(self.scale.cast_signed()) / self.digits as f64).floor() as i128;
        count.clamp(i128::from(i64::MIN) * 1000, i128::from(i64::MAX) * 1000)
    }

    /// The multiples around a number, and those of them that are whole.
    fn near(&self, base: f64) -> Vec<String> {
        let first = self.multiple_below(base);
        let mut found: Vec<String> = (first..first + NEIGHBOURS).map(|count| self.times(count)).collect();
        found.extend((1..NEIGHBOURS).map(|count| self.times(first - count)));
        if let Some(power) = 10_i128.checked_pow(self.scale).filter(|power| *power > 1) {
            let first = first - first.rem_euclid(power);
            found.extend((0..NEIGHBOURS).map(|count| self.times(first + count * power)));
        }
        found
    }

    /// So many of it; empty where that is beyond what is counted here.
    fn times(&self, count: i128) -> String {
        let Some(digits) = self.digits.checked_mul(count) else { return String::new() };
        let Some(power) = 10_i128.checked_pow(self.scale) else { return String::new() };
        let (whole, rest) =
            (digits.unsigned_abs() / power.unsigned_abs(), digits.unsigned_abs() % power.unsigned_abs());
        let sign = if digits < 0 { "-" } else { "" };
        if rest == 0 {
            return format!("{sign}{whole}");
        }
        let rest = format!("{rest:0width$}", width = self.scale as usize);
        format!("{sign}{whole}.{}", rest.trim_end_matches('0'))
    }
}

fn divisor(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}
