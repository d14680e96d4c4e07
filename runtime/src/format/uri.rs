//! URIs (RFC 3986), IRIs (RFC 3987) and the references to them.

use fluent_uri::{Iri, IriRef, ParseError, ParseErrorKind, Uri, UriRef};

use super::Reason;

const SCHEME: Reason = Reason::fixed("A URI must start with a scheme, such as 'https:'.");
const PERCENT: Reason = Reason::fixed("A '%' in a URI must be followed by two hexadecimal digits.");
const CHARACTER: Reason = Reason::fixed("The URI has a character in a place where it is not allowed.");
const ADDRESS: Reason = Reason::fixed("The address in square brackets is not an IPv6 address.");

pub(super) fn check_uri(text: &str) -> Result<(), Reason> {
    Uri::parse(text).map(drop).map_err(|error| absolute_reason(text, error))
}

pub(super) fn check_uri_reference(text: &str) -> Result<(), Reason> {
    UriRef::parse(text).map(drop).map_err(reason)
}

pub(super) fn check_iri(text: &str) -> Result<(), Reason> {
    Iri::parse(text).map(drop).map_err(|error| absolute_reason(text, error))
}

pub(super) fn check_iri_reference(text: &str) -> Result<(), Reason> {
    IriRef::parse(text).map(drop).map_err(reason)
}

/// Where a reference would do, only the scheme is missing.
fn absolute_reason<E: Into<ParseError>>(text: &str, error: E) -> Reason {
    if IriRef::parse(text).is_ok_and(|reference| !reference.has_scheme()) { SCHEME } else { reason(error) }
}

fn reason<E: Into<ParseError>>(error: E) -> Reason {
    match error.into().kind() {
        ParseErrorKind::InvalidPctEncodedOctet => PERCENT,
        ParseErrorKind::InvalidIpv6Addr => ADDRESS,
        ParseErrorKind::UnexpectedChar => CHARACTER,
    }
}
