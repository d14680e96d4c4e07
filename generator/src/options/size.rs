//! `2 MiB` → a number of bytes.

const UNITS: &[(&str, u64)] = &[("B", 1), ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30)];

/// The most that a limit can be: servers count bytes with signed numbers in places.
const MOST: u64 = i64::MAX as u64;

/// Reads a whole number with a unit. The error is the mend.
pub(crate) fn parse(text: &str) -> Result<u64, String> {
    let text = text.trim();
    let (digits, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let unit = unit.trim_start();
    if digits.is_empty() {
        return Err(SHAPE.to_owned());
    }
    let Some((_, bytes)) = UNITS.iter().find(|(name, _)| *name == unit) else {
        let initial = |text: &str| text.chars().next().map(|c| c.to_ascii_lowercase());
        let meant = UNITS.iter().find(|(name, _)| initial(name) == initial(unit));
        return Err(
            meant.map_or_else(|| SHAPE.to_owned(), |(meant, _)| format!("write `\"{digits} {meant}\"`"))
        );
    };
    let count = digits.parse::<u64>().ok().and_then(|count| count.checked_mul(*bytes));
    count.map_or_else(|| Err(RANGE.to_owned()), in_range)
}

const SHAPE: &str = "write a whole number of bytes, or a text such as `\"2 MiB\"`";
const RANGE: &str = "a limit is at least 1 byte and less than 8 EiB";

/// Refuses what is no sensible limit.
pub(crate) fn in_range(bytes: u64) -> Result<u64, String> {
    if (1..=MOST).contains(&bytes) { Ok(bytes) } else { Err(RANGE.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<u64, &str>) {
        assert_eq!(parse(text), expected.map_err(str::to_owned), "{text}");
    }

    #[test]
    fn sizes_have_binary_units() {
        check("2 MiB", Ok(2_097_152));
        check("2MiB", Ok(2_097_152));
        check("1 B", Ok(1));
        check(" 64  KiB ", Ok(65_536));
        check("3 GiB", Ok(3_221_225_472));
    }

    #[test]
    fn other_units_are_refused_with_the_mend() {
        check("2 MB", Err("write `\"2 MiB\"`"));
        check("2mb", Err("write `\"2 MiB\"`"));
        check("9 bytes", Err("write `\"9 B\"`"));
        check("9", Err(SHAPE));
        check("2 mib", Err("write `\"2 MiB\"`"));
        check("1.5 MiB", Err(SHAPE));
        check("-1 MiB", Err(SHAPE));
        check("MiB", Err(SHAPE));
        check("much", Err(SHAPE));
        check("", Err(SHAPE));
    }

    #[test]
    fn sizes_beyond_all_bounds_are_refused() {
        check("0 B", Err(RANGE));
        check("99999999999999999999 B", Err(RANGE));
        check("17179869184 GiB", Err(RANGE));
        check("8589934592 GiB", Err(RANGE));
        check("8589934591 GiB", Ok(8_589_934_591 << 30));
    }
}
