//! Strings of a format that has a type of its own: read and written as text. Each decodes what its format's check
//! accepts, no more and no less.
//!
//! What a type writes is equal to what it has read as a value of the format, and where the format has one notation
//! only, it is the same text. `docs/formats.md` names those that write another notation.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::Model;
use crate::format;
use crate::json::{Reader, Refused, Writer};

/// The type, the check of its format, how a text that passed is parsed, and how a value is written. A value that a
/// handler has made may lie beyond its format, which `conforms` says where that can be.
macro_rules! textual {
    ($type:ty, $accepts:path, $parse:expr, $write:expr $(, $conforms:expr)?) => {
        impl Model for $type {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
                let text = reader.string()?;
                // The crate's own parser is more lenient than the format.
                if !$accepts(&text) {
                    return Err(Refused);
                }
                $parse(&text).ok().ok_or(Refused)
            }

            fn encode(&self, out: &mut Writer) {
                out.string(&$write(self));
            }

            $(fn conforms(&self, _origin: Origin) -> bool {
                $conforms(self)
            })?
        }
    };
}

textual!(Ipv4Addr, format::is_ipv4, str::parse::<Ipv4Addr>, ToString::to_string);
textual!(Ipv6Addr, format::is_ipv6, str::parse::<Ipv6Addr>, ToString::to_string);

#[cfg(feature = "uuid")]
textual!(uuid::Uuid, format::is_uuid, uuid::Uuid::try_parse, ToString::to_string);

#[cfg(feature = "decimal")]
textual!(
    rust_decimal::Decimal,
    format::is_decimal,
    rust_decimal::Decimal::from_str_exact,
    ToString::to_string
);

#[cfg(feature = "chrono")]
mod calendar {
    use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, SecondsFormat, Timelike};

    use super::{Model, Reader, Refused, Writer, format};
    use crate::model::Origin;

    textual!(NaiveDate, format::is_date, str::parse::<NaiveDate>, ToString::to_string, has_four_digits);
    textual!(
        DateTime<FixedOffset>,
        format::is_date_time,
        DateTime::parse_from_rfc3339,
        write,
        |moment: &Self| has_four_digits(moment)
            && moment.offset().local_minus_utc() % 60 == 0
            // A leap second, which may stand at the end of any minute in `chrono` but not in the format.
            && (moment.nanosecond() < 1_000_000_000 || format::is_date_time(&write(moment)))
    );

    fn write(moment: &DateTime<FixedOffset>) -> String {
        moment.to_rfc3339_opts(SecondsFormat::AutoSi, true)
    }

    fn has_four_digits(date: &impl Datelike) -> bool {
        (0..=9999).contains(&date.year())
    }
}

/// A URI's type keeps the text as it was written; its parser is the check of the format.
#[cfg(feature = "uri")]
mod uri {
    use fluent_uri::{Iri, IriRef, Uri, UriRef};

    use super::{Model, Reader, Refused, Writer};

    macro_rules! uris {
        ($($name:ident)*) => {$(
            impl Model for $name<String> {
                fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
                    Self::parse(reader.string()?.into_owned()).map_err(|_| Refused)
                }

                fn encode(&self, out: &mut Writer) {
                    out.string(self.as_str());
                }
            }
        )*};
    }
    uris!(Uri UriRef Iri IriRef);
}

#[cfg(test)]
pub(crate) mod tests;
