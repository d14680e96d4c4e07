//! Names and addresses of hosts.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::Reason;

const NAME_LENGTH: Reason = Reason::fixed("A host name must have 1 to 253 characters.");
const LABEL_LENGTH: Reason =
    Reason::fixed("Each part of a host name, between its periods, must have 1 to 63 characters.");
const CHARACTERS: Reason =
    Reason::fixed("A host name may hold only the letters a to z, digits, hyphens and periods.");
const HYPHEN: Reason = Reason::fixed("No part of a host name may start or end with a hyphen.");
const IPV4: Reason =
    Reason::fixed("An IPv4 address must be four numbers from 0 to 255 with periods between.");
const IPV6: Reason =
    Reason::fixed("An IPv6 address must be eight groups of hexadecimal digits, or fewer with '::'.");

/// The syntax; what the Punycode in a label such as `xn--…` stands for is looked at where the tables of Unicode are at
/// hand.
pub(super) fn check_hostname(text: &str) -> Result<(), Reason> {
    if text.is_empty() || text.len() > 253 {
        return Err(NAME_LENGTH);
    }
    text.split('.').try_for_each(|label| {
        if label.is_empty() || label.len() > 63 {
            Err(LABEL_LENGTH)
        } else if !label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            Err(CHARACTERS)
        } else if label.starts_with('-') || label.ends_with('-') {
            Err(HYPHEN)
        } else {
            Ok(())
        }
    })?;
    #[cfg(feature = "idn")]
    if text.split('.').any(|label| label.get(..4).is_some_and(|tag| tag.eq_ignore_ascii_case("xn--"))) {
        return super::idn::check(text);
    }
    Ok(())
}

pub(super) fn check_ipv4(text: &str) -> Result<(), Reason> {
    text.parse::<Ipv4Addr>().map(drop).map_err(|_| IPV4)
}

pub(super) fn check_ipv6(text: &str) -> Result<(), Reason> {
    text.parse::<Ipv6Addr>().map(drop).map_err(|_| IPV6)
}
