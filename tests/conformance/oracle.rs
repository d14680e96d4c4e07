//! The `jsonschema` crate, which knows neither the generator nor the runtime.

use std::error::Error;
use std::path::PathBuf;

use jsonschema::paths::{LazyLocation, Location};
use jsonschema::{Draft, Keyword, Retrieve, Uri, ValidationError, Validator};
use serde_json::{Number, Value};

use crate::suite;

/// Where the official suite says that its other documents are.
pub(crate) const REMOTES: &str = "http://localhost:1234/";

/// Reads those documents from disk.
struct Remotes(PathBuf);

impl Retrieve for Remotes {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn Error + Send + Sync>> {
        let path = uri.as_str().strip_prefix(REMOTES).ok_or_else(|| format!("{uri} is not a remote"))?;
        let path = self.0.join(path);
        if path.is_file() { Ok(suite::json(&path)) } else { Err(format!("{uri} is not there").into()) }
    }
}

/// A judge of values.
pub(crate) struct Oracle(Validator);

impl Oracle {
    /// May refer to the official suite's other documents; formats are annotations where `formats` is not set.
    pub(crate) fn new(draft: Draft, schema: &Value, remotes: PathBuf, formats: bool) -> Result<Self, String> {
        let options = jsonschema::options().with_draft(draft).should_validate_formats(formats);
        let options = options.with_keyword("multipleOf", |_, divisor, _| {
            Ok(Box::new(MultipleOf(divisor.as_number().and_then(Decimal::new))))
        });
        let validator = options.with_retriever(Remotes(remotes)).build(&sorted(schema));
        validator.map(Self).map_err(|error| error.to_string())
    }

    pub(crate) fn accepts(&self, value: &Value) -> bool {
        self.0.is_valid(&sorted(value))
    }
}

/// The same value with the members of each object in the order of their names. To the oracle objects are equal only if
/// their members come in the same order, once `serde_json` is built to keep it.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(elements) => elements.iter().map(sorted).collect(),
        Value::Object(members) => {
            let mut members: Vec<_> =
                members.iter().map(|(key, value)| (key.clone(), sorted(value))).collect();
            members.sort_by(|(one, _), (other, _)| one.cmp(other));
            Value::Object(members.into_iter().collect())
        }
        _ => value.clone(),
    }
}

/// `multipleOf` on decimal digits. That of the crate is wrong for negative values, and takes fractions for what they
/// are in binary.
struct MultipleOf(Option<Decimal>);

impl Keyword for MultipleOf {
    fn validate<'i>(&self, value: &'i Value, at: &LazyLocation) -> Result<(), ValidationError<'i>> {
        if self.is_valid(value) {
            return Ok(());
        }
        Err(ValidationError::custom(Location::new(), at.into(), value, "not a multiple"))
    }

    fn is_valid(&self, value: &Value) -> bool {
        match (value, &self.0) {
            (Value::Number(number), Some(divisor)) => {
                Decimal::new(number).is_some_and(|number| number.is_multiple_of(divisor))
            }
            _ => true,
        }
    }
}

/// A number as digits and a power of ten; its sign does not matter here.
struct Decimal {
    digits: u128,
    exponent: i64,
}

impl Decimal {
    fn new(number: &Number) -> Option<Self> {
        let text = number.to_string();
        let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((&text, "0"));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let exponent = exponent.parse::<i64>().ok()? - i64::try_from(fraction.len()).ok()?;
        let digits = format!("{}{fraction}", whole.trim_start_matches('-')).parse().ok()?;
        Some(Self { digits, exponent })
    }

    fn is_multiple_of(&self, divisor: &Self) -> bool {
        let shift = self.exponent - divisor.exponent;
        if shift >= 0 {
            // The power is taken modulo the divisor step by step, so that nothing grows.
            return (0..shift).fold(self.digits % divisor.digits, |rest, _| rest * 10 % divisor.digits) == 0;
        }
        let power = u32::try_from(-shift).ok().and_then(|shift| 10_u128.checked_pow(shift));
        match power.and_then(|power| divisor.digits.checked_mul(power)) {
            Some(divisor) => self.digits.is_multiple_of(divisor),
            // The divisor is beyond all digits.
            None => self.digits == 0,
        }
    }
}
