//! The string formats that a schema can name: turns a text into a verdict, with the reason where it is
//! not of the format.
//!
//! Every check is a strict lexical one, followed by a crate's judgement where a crate knows more than
//! the grammar (the calendar, the grammar of URIs). It must not know schemas, places or error shapes.
//!
//! `docs/formats.md` is the table for people. `password` and `binary` assert nothing, so they are not known here, and
//! the formats of numbers (`int32`, `double` …) stand in `number`: they do not constrain text.

#[cfg(feature = "base64")]
mod byte;
#[cfg(feature = "chrono")]
mod calendar;
mod decimal;
mod duration;
#[cfg(feature = "ecma")]
mod ecma;
#[cfg(feature = "email")]
mod email;
#[cfg(feature = "idn")]
mod idn;
mod idn_email;
mod network;
mod number;
mod pointer;
mod template;
#[cfg(feature = "uri")]
mod uri;
#[cfg(feature = "uuid")]
mod uuid;

use std::borrow::Cow;
use std::fmt;

pub(crate) use number::check_number;

/// Why a text is not of a format: one sentence for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason(Cow<'static, str>);

impl Reason {
    pub(crate) const fn fixed(sentence: &'static str) -> Self {
        Self(Cow::Borrowed(sentence))
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Reason {}

impl From<Reason> for Cow<'static, str> {
    fn from(reason: Reason) -> Self {
        reason.0
    }
}

type Check = fn(&str) -> Result<(), Reason>;

/// Whether `text` is of the format; a format that is not known accepts everything.
///
/// ```
/// use specwright_runtime::format;
///
/// assert!(format::check("ipv4", "127.0.0.1").is_ok());
/// assert!(format::check("ipv4", "127.0.0.01").is_err());
/// assert!(format::check("colour", "anything").is_ok());
/// ```
pub fn check(format: &str, text: &str) -> Result<(), Reason> {
    check_of(format).map_or(Ok(()), |check| check(text))
}

/// Whether this build knows the format, that is, whether the feature that it needs is on.
pub fn is_known(format: &str) -> bool {
    check_of(format).is_some()
}

/// Declares each format once: its feature (if it needs one), its name, its predicate and its check.
macro_rules! formats {
    ($($(#[cfg($feature:meta)])? $name:literal $predicate:ident $check:path, $about:literal;)*) => {
        fn check_of(format: &str) -> Option<Check> {
            match format {
                $($(#[cfg($feature)])? $name => Some($check),)*
                _ => None,
            }
        }

        /// The formats that this build knows.
        #[cfg(test)]
        const NAMES: &[&str] = &[$($(#[cfg($feature)])? $name),*];

        $(
            #[doc = concat!("Whether `text` is of the format `", $name, "`: ", $about, ".")]
            $(#[cfg($feature)])?
            pub fn $predicate(text: &str) -> bool {
                $check(text).is_ok()
            }
        )*
    };
}

formats! {
    #[cfg(feature = "email")]
    "email" is_email email::check, "a mailbox (RFC 5321, section 4.1.2, and RFC 6531) with a domain name";
    "idn-email" is_idn_email idn_email::check, "a mailbox with characters beyond ASCII (RFC 6531, section 3.3)";
    #[cfg(feature = "uuid")]
    "uuid" is_uuid uuid::check, "36 characters, in either case (RFC 9562, section 4)";
    #[cfg(feature = "chrono")]
    "date" is_date calendar::check_date, "a `full-date` (RFC 3339, section 5.6)";
    #[cfg(feature = "chrono")]
    "date-time" is_date_time calendar::check_date_time, "a `date-time` (RFC 3339, section 5.6)";
    #[cfg(feature = "chrono")]
    "time" is_time calendar::check_time, "a `full-time` (RFC 3339, section 5.6)";
    "duration" is_duration duration::check, "a `duration` (RFC 3339, appendix A)";
    #[cfg(feature = "uri")]
    "uri" is_uri uri::check_uri, "a URI with its scheme (RFC 3986)";
    #[cfg(feature = "uri")]
    "uri-reference" is_uri_reference uri::check_uri_reference, "a URI or a relative reference (RFC 3986)";
    #[cfg(feature = "uri")]
    "iri" is_iri uri::check_iri, "an IRI with its scheme (RFC 3987)";
    #[cfg(feature = "uri")]
    "iri-reference" is_iri_reference uri::check_iri_reference, "an IRI or a relative reference (RFC 3987)";
    "uri-template" is_uri_template template::check, "a URI Template (RFC 6570, section 2)";
    "hostname" is_hostname network::check_hostname,
        "a host name (RFC 1123, section 2.1); with the feature `idn` also the A-labels (RFC 5890, section 2.3.2.1)";
    #[cfg(feature = "idn")]
    "idn-hostname" is_idn_hostname idn::check, "an internationalized host name (RFC 5890, section 2.3.2.3)";
    "ipv4" is_ipv4 network::check_ipv4, "a dotted quad (RFC 2673, section 3.2)";
    "ipv6" is_ipv6 network::check_ipv6, "an IPv6 address without a zone (RFC 4291, section 2.2)";
    "json-pointer" is_json_pointer pointer::check_absolute, "a JSON Pointer (RFC 6901, section 3)";
    "relative-json-pointer" is_relative_json_pointer pointer::check_relative,
        "a Relative JSON Pointer, which starts with a count of levels";
    #[cfg(feature = "ecma")]
    "regex" is_regex ecma::check, "a regular expression (ECMA-262, flag `u`)";
    "decimal" is_decimal decimal::check, "a decimal of plain digits that `rust_decimal` holds";
    #[cfg(feature = "base64")]
    "byte" is_byte byte::check, "Base64 with padding (RFC 4648, section 4)";
}

#[cfg(test)]
mod suite;
#[cfg(test)]
mod tests;
