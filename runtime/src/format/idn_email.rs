//! Internationalised email addresses (RFC 6531, section 3.3): the mailbox of RFC 5321, section 4.1.2, where every
//! character beyond ASCII may stand for a letter.
//!
//! Wider than `email`: that one names the fault in words which services with the style `fastapi` rely on, and refuses
//! address literals and characters beyond letters and digits; here the grammar alone decides. Whether the labels of the
//! domain are those of RFC 5890 is not asked: the grammar would take Unicode's tables for it.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::Reason;

const NO_AT: Reason = Reason::fixed("An email address must have an @-sign.");
const LOCAL: Reason = Reason::fixed("The part before the @-sign is not valid.");
const DOMAIN: Reason = Reason::fixed("The part after the @-sign is not valid.");

/// Octets, as RFC 5321, section 4.5.3.1, counts.
const LOCAL_LENGTH: usize = 64;
const DOMAIN_LENGTH: usize = 255;

pub(super) fn check(text: &str) -> Result<(), Reason> {
    // A quoted local part may hold an @-sign, a domain may not.
    let (local, domain) = text.rsplit_once('@').ok_or(NO_AT)?;
    if local.len() > LOCAL_LENGTH || !(is_dot_string(local) || is_quoted_string(local)) {
        return Err(LOCAL);
    }
    if domain.len() <= DOMAIN_LENGTH && (is_address(domain) || domain.split('.').all(is_label)) {
        Ok(())
    } else {
        Err(DOMAIN)
    }
}

fn is_dot_string(local: &str) -> bool {
    let is_atext = |character: char| {
        !character.is_ascii()
            || character.is_ascii_alphanumeric()
            || "!#$%&'*+-/=?^_`{|}~".contains(character)
    };
    local.split('.').all(|atom| !atom.is_empty() && atom.chars().all(is_atext))
}

fn is_quoted_string(local: &str) -> bool {
    let Some(content) = local.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else { return false };
    let mut characters = content.chars();
    while let Some(character) = characters.next() {
        let fits = match character {
            '\\' => characters.next().is_some_and(|escaped| matches!(escaped, ' '..='~')),
            '"' => false,
            _ => matches!(character, ' '..='~') || !character.is_ascii(),
        };
        if !fits {
            return false;
        }
    }
    // A pair of quotes and a single quote are no content.
    local.len() > 2
}

fn is_label(label: &str) -> bool {
    let is_allowed = |character: char| {
        if character.is_ascii() {
            character.is_ascii_alphanumeric() || character == '-'
        } else {
            !character.is_control() && !character.is_whitespace()
        }
    };
    !label.is_empty()
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(is_allowed)
        && (!label.is_ascii() || label.len() <= 63)
}

fn is_address(domain: &str) -> bool {
    let Some(address) = domain.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) else {
        return false;
    };
    match address.split_at_checked(5) {
        Some((tag, address)) if tag.eq_ignore_ascii_case("ipv6:") => address.parse::<Ipv6Addr>().is_ok(),
        _ => address.parse::<Ipv4Addr>().is_ok(),
    }
}
