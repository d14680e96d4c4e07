//! Email addresses: `local@domain` (RFC 5321, section 4.1.2), where RFC 6531 adds letters beyond ASCII.
//!
//! A display name (`Ann <ann@example.com>`), an address literal (`ann@[127.0.0.1]`) and blanks around
//! the address are refused. The checks here come first because they can name the character and the
//! rule; `email_address` has the last word on each part. Its parser of whole addresses is not used: it
//! copies the text, skips ` <…>` and lets any printable character into a domain.

use std::borrow::Cow;
use std::collections::BTreeSet;

use email_address::EmailAddress;

use super::Reason;

/// The longest name of a domain (RFC 1035, section 2.3.4, less the dot of the root and its length octet).
const DOMAIN_LENGTH: usize = 253;
const LABEL_LENGTH: usize = 63;
const LOCAL_LENGTH: usize = 64;

/// How many distinct characters a reason names, so that a hostile text has a short answer.
const NAMED_CHARACTERS: usize = 10;

const NO_AT: Reason = Reason::fixed("An email address must have an @-sign.");
const LINE_BREAK: Reason = Reason::fixed("Carriage return and line feed characters are not allowed");
const NO_LOCAL: Reason = Reason::fixed("There must be something before the @-sign.");
const NO_DOMAIN: Reason = Reason::fixed("There must be something after the @-sign.");
const QUOTED: Reason = Reason::fixed("The quoted part before the @-sign is not valid.");
const TWO_PERIODS: Reason = Reason::fixed("An email address cannot have two periods in a row.");
const PERIOD_FIRST: Reason = Reason::fixed("An email address cannot start with a period.");
const PERIOD_BEFORE_AT: Reason =
    Reason::fixed("An email address cannot have a period immediately before the @-sign.");
const PERIOD_AFTER_AT: Reason =
    Reason::fixed("An email address cannot have a period immediately after the @-sign.");
const PERIOD_LAST: Reason = Reason::fixed("An email address cannot end with a period.");
const HYPHEN_AFTER_AT: Reason =
    Reason::fixed("An email address cannot have a hyphen immediately after the @-sign.");
const HYPHEN_LAST: Reason = Reason::fixed("An email address cannot end with a hyphen.");
const HYPHEN_BY_PERIOD: Reason =
    Reason::fixed("An email address cannot have a period and a hyphen next to each other.");
const LITERAL: Reason = Reason::fixed("A bracketed IP address after the @-sign is not allowed here.");
const LOCAL: Reason = Reason::fixed("The part before the @-sign is not valid.");
const DOMAIN: Reason = Reason::fixed("The part after the @-sign is not valid.");

pub(super) fn check(text: &str) -> Result<(), Reason> {
    if text.contains(['\r', '\n']) {
        return Err(LINE_BREAK);
    }
    // A quoted local part may hold an @-sign, a domain may not.
    let halves = if text.starts_with('"') { text.rsplit_once('@') } else { text.split_once('@') };
    let (local, domain) = halves.ok_or(NO_AT)?;
    check_local(local)?;
    check_domain(domain)
}

fn check_local(local: &str) -> Result<(), Reason> {
    if local.is_empty() {
        return Err(NO_LOCAL);
    }
    let quoted = local.starts_with('"');
    if !quoted {
        check_characters(local, is_local, "The email address contains invalid characters before the @-sign")?;
        check_periods(local, PERIOD_FIRST, PERIOD_BEFORE_AT)?;
    }
    if local.len() > LOCAL_LENGTH {
        let excess = excess(local.len() - LOCAL_LENGTH);
        return Err(sentence(format!("The email address is too long before the @-sign ({excess}).")));
    }
    if EmailAddress::is_valid_local_part(local) { Ok(()) } else { Err(if quoted { QUOTED } else { LOCAL }) }
}

fn check_domain(domain: &str) -> Result<(), Reason> {
    if domain.is_empty() {
        return Err(NO_DOMAIN);
    }
    if domain.starts_with('[') && domain.ends_with(']') {
        return Err(LITERAL);
    }
    check_characters(domain, is_domain, "The part after the @-sign contains invalid characters")?;
    check_periods(domain, PERIOD_AFTER_AT, PERIOD_LAST)?;
    check_hyphens(domain)?;
    if let Some(label) = domain.split('.').find(|label| label.len() > LABEL_LENGTH) {
        let excess = excess(label.len() - LABEL_LENGTH);
        return Err(sentence(format!(
            "After the @-sign, periods cannot be separated by so many characters ({excess})."
        )));
    }
    if domain.len() > DOMAIN_LENGTH {
        let excess = excess(domain.len() - DOMAIN_LENGTH);
        return Err(sentence(format!("The email address is too long after the @-sign ({excess}).")));
    }
    if EmailAddress::is_valid_domain(domain) { Ok(()) } else { Err(DOMAIN) }
}

fn check_characters(part: &str, is_allowed: fn(char) -> bool, complaint: &str) -> Result<(), Reason> {
    if part.chars().all(is_allowed) {
        return Ok(());
    }
    let mut names = BTreeSet::new();
    for character in part.chars().filter(|&character| !is_allowed(character)) {
        names.insert(name(character));
        if names.len() == NAMED_CHARACTERS {
            break;
        }
    }
    let names = names.into_iter().collect::<Vec<_>>().join(", ");
    Err(sentence(format!("{complaint}: {names}.")))
}

fn check_periods(part: &str, first: Reason, last: Reason) -> Result<(), Reason> {
    if part.ends_with('.') {
        Err(last)
    } else if part.starts_with('.') {
        Err(first)
    } else if part.contains("..") {
        Err(TWO_PERIODS)
    } else {
        Ok(())
    }
}

fn check_hyphens(domain: &str) -> Result<(), Reason> {
    if domain.ends_with('-') {
        Err(HYPHEN_LAST)
    } else if domain.starts_with('-') {
        Err(HYPHEN_AFTER_AT)
    } else if domain.contains(".-") || domain.contains("-.") {
        Err(HYPHEN_BY_PERIOD)
    } else {
        Ok(())
    }
}

/// `atext` of RFC 5322 or the period between atoms; beyond ASCII, letters and digits.
fn is_local(character: char) -> bool {
    character.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(character)
}

fn is_domain(character: char) -> bool {
    character.is_alphanumeric() || character == '-' || character == '.'
}

/// A character as a person can read it in a sentence.
fn name(character: char) -> String {
    match character {
        ' ' => "SPACE".to_owned(),
        '\'' => "\"'\"".to_owned(),
        '\\' => "\"\\\"".to_owned(),
        _ if character.is_ascii_graphic() || character.is_alphanumeric() => format!("'{character}'"),
        _ => format!("U+{:04X}", u32::from(character)),
    }
}

fn excess(count: usize) -> String {
    let noun = if count == 1 { "character" } else { "characters" };
    format!("{count} {noun} too many")
}

fn sentence(text: String) -> Reason {
    Reason(Cow::Owned(text))
}
