//! Durations (RFC 3339, appendix A): `P3D`, `PT1H30M`, `P2W`. Whole numbers only, no sign.

use super::Reason;

const SHAPE: Reason = Reason::fixed(
    "A duration must be 'P' and whole numbers with their units, largest first and none left out, such as \
     'P1Y2M3DT4H5M6S' or 'P2W'.",
);

pub(super) fn check(text: &str) -> Result<(), Reason> {
    if is_duration(text) { Ok(()) } else { Err(SHAPE) }
}

fn is_duration(text: &str) -> bool {
    let Some(period) = text.strip_prefix('P') else { return false };
    if let Some(weeks) = period.strip_suffix('W') {
        return !weeks.is_empty() && weeks.bytes().all(|byte| byte.is_ascii_digit());
    }
    match period.split_once('T') {
        Some((date, time)) => (date.is_empty() || is_chain(date, b"YMD")) && is_chain(time, b"HMS"),
        None => is_chain(period, b"YMD"),
    }
}

/// One number with its unit or more. Any unit may be the first; each further one must be the next
/// smaller, as the grammar nests them: `1Y2D` has a gap and is refused.
fn is_chain(text: &str, units: &[u8]) -> bool {
    let mut allowed = units;
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let Some((unit, after)) = rest.get(digits..).and_then(<[u8]>::split_first) else { return false };
        let first = rest.len() == text.len();
        let position = allowed.iter().position(|candidate| candidate == unit);
        match position {
            Some(position) if digits > 0 && (first || position == 0) => {
                allowed = allowed.get(position + 1..).unwrap_or_default();
            }
            _ => return false,
        }
        rest = after;
    }
    !text.is_empty()
}
