//! What each type takes, what it writes, and that it takes all that its format's check takes.

use std::fmt::Debug;
use std::net::{Ipv4Addr, Ipv6Addr};

use proptest::prelude::*;

use crate::model::{Origin, decode, encode};
use crate::{Model, format};

/// A text as JSON has it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Whether the type of a format takes the text; `None` where the format has no type or its feature is off.
pub(crate) fn decodes(format: &str, text: &str) -> Option<bool> {
    let json = quoted(text);
    Some(match format {
        "ipv4" => decode::<Ipv4Addr>(&json).is_ok(),
        "ipv6" => decode::<Ipv6Addr>(&json).is_ok(),
        #[cfg(feature = "uuid")]
        "uuid" => decode::<uuid::Uuid>(&json).is_ok(),
        #[cfg(feature = "chrono")]
        "date" => decode::<chrono::NaiveDate>(&json).is_ok(),
        #[cfg(feature = "chrono")]
        "date-time" => decode::<chrono::DateTime<chrono::FixedOffset>>(&json).is_ok(),
        #[cfg(feature = "uri")]
        "uri" => decode::<fluent_uri::Uri<String>>(&json).is_ok(),
        #[cfg(feature = "uri")]
        "uri-reference" => decode::<fluent_uri::UriRef<String>>(&json).is_ok(),
        #[cfg(feature = "uri")]
        "iri" => decode::<fluent_uri::Iri<String>>(&json).is_ok(),
        #[cfg(feature = "uri")]
        "iri-reference" => decode::<fluent_uri::IriRef<String>>(&json).is_ok(),
        #[cfg(feature = "decimal")]
        "decimal" => decode::<rust_decimal::Decimal>(&json).is_ok(),
        #[cfg(feature = "base64")]
        "byte" => decode::<crate::types::Base64>(&json).is_ok(),
        _ => return None,
    })
}

/// Asserts which texts a type takes, what it writes for them, and that it agrees with the format's check.
#[track_caller]
fn check<T: Model + PartialEq + Debug>(format: &str, accepted: &[(&str, &str)], refused: &[&str]) {
    for (text, written) in accepted {
        assert_eq!(format::check(format, text), Ok(()), "{format}: {text:?}");
        let value = decode::<T>(&quoted(text));
        assert!(value.is_ok(), "{format}: {text:?}");
        check_written(format, &value.unwrap(), Some(written));
    }
    for text in refused {
        assert!(format::check(format, text).is_err(), "{format}: {text:?}");
        assert!(decode::<T>(&quoted(text)).is_err(), "{format}: {text:?}");
    }
    assert!(decode::<T>("1").is_err() && decode::<T>("null").is_err(), "{format}");
}

/// Asserts that what a value writes is of the format and reads back as the same value.
#[track_caller]
fn check_written<T: Model + PartialEq + Debug>(format: &str, value: &T, expected: Option<&str>) {
    assert!(value.conforms(Origin::Built), "{value:?}");
    let json = encode(value);
    let written: String = decode(&json).unwrap();
    assert_eq!(expected.unwrap_or(&written), written, "{value:?}");
    assert_eq!(format::check(format, &written), Ok(()), "{format}: {written:?}");
    assert_eq!(decode::<T>(&json).as_ref().ok(), Some(value));
}

/// Pairs of a text with itself: the type writes what it has read.
macro_rules! same {
    ($($text:expr),* $(,)?) => { &[$(($text, $text)),*] };
}

#[test]
fn addresses_are_written_in_their_canonical_notation() {
    check::<Ipv4Addr>("ipv4", same!["0.0.0.0", "255.1.20.3"], &["1.2.3", "01.2.3.4", "1.2.3.4 ", ""]);
    check::<Ipv6Addr>(
        "ipv6",
        &[
            ("::1", "::1"),
            ("2001:DB8:0:0::7", "2001:db8::7"),
            ("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"),
            ("::ffff:192.0.2.1", "::ffff:192.0.2.1"),
        ],
        &["1::2::3", "::1%eth0", "[::1]", ""],
    );
}

proptest! {
    #[test]
    fn every_address_comes_back(four: [u8; 4], six: [u16; 8]) {
        check_written("ipv4", &Ipv4Addr::from(four), None);
        check_written("ipv6", &Ipv6Addr::from(six), None);
    }
}

#[cfg(feature = "uuid")]
mod uuids {
    use super::*;

    #[test]
    fn a_uuid_is_written_in_small_letters() {
        check::<uuid::Uuid>(
            "uuid",
            &[
                ("2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2eb8aa08-aa98-11ea-b4aa-73b441d16380"),
                ("2EB8AA08-AA98-11EA-B4AA-73B441D16380", "2eb8aa08-aa98-11ea-b4aa-73b441d16380"),
            ],
            &["2eb8aa08aa9811eab4aa73b441d16380", "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}", ""],
        );
    }

    proptest! {
        #[test]
        fn every_uuid_comes_back(bits: u128) {
            check_written("uuid", &uuid::Uuid::from_u128(bits), None);
        }
    }
}

#[cfg(feature = "chrono")]
mod calendar {
    use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};

    use super::*;

    type Moment = DateTime<FixedOffset>;

    #[test]
    fn a_date_is_written_as_it_was_read() {
        check::<NaiveDate>(
            "date",
            same!["0000-01-01", "0400-02-29", "2020-02-29", "9999-12-31"],
            &["2021-02-29", "2026-1-2", "+2020-01-01", "12020-01-01", ""],
        );
    }

    #[test]
    fn a_date_time_keeps_its_offset_and_its_nanoseconds() {
        check::<Moment>(
            "date-time",
            &[
                ("1963-06-19T08:30:06Z", "1963-06-19T08:30:06Z"),
                ("1963-06-19t08:30:06.283185z", "1963-06-19T08:30:06.283185Z"),
                ("1963-06-19T08:30:06.100+05:30", "1963-06-19T08:30:06.100+05:30"),
                ("1963-06-19T08:30:06.5Z", "1963-06-19T08:30:06.500Z"),
                ("1963-06-19T08:30:06+00:00", "1963-06-19T08:30:06Z"),
                ("1963-06-19T08:30:06-00:00", "1963-06-19T08:30:06Z"),
                ("1963-06-19T08:30:06.12345678987654321Z", "1963-06-19T08:30:06.123456789Z"),
                ("0000-01-01T00:00:00+23:59", "0000-01-01T00:00:00+23:59"),
                ("9999-12-31T23:59:59-23:59", "9999-12-31T23:59:59-23:59"),
                ("1998-12-31T23:59:60Z", "1998-12-31T23:59:60Z"),
                ("1998-12-31T15:59:60.123-08:00", "1998-12-31T15:59:60.123-08:00"),
                ("9999-12-31T23:59:60.999999999999Z", "9999-12-31T23:59:60.999999999Z"),
            ],
            &["1963-06-19 08:30:06Z", "1963-06-19T08:30:06", "1998-12-31T23:58:60Z", "1963-06-19", ""],
        );
    }

    #[test]
    fn what_a_handler_makes_beyond_the_format_does_not_conform() {
        let moment = |text: &str| Moment::parse_from_rfc3339(text).unwrap();
        let last = moment("9999-12-31T23:59:59Z");
        let with_seconds = FixedOffset::east_opt(90).unwrap();
        assert!(!(last + TimeDelta::seconds(1)).conforms(Origin::Built));
        assert!(!(moment("0000-01-01T00:00:00Z") - TimeDelta::seconds(1)).conforms(Origin::Built));
        assert!(!last.with_timezone(&with_seconds).conforms(Origin::Built));
        assert!(!moment("2000-01-01T12:30:60Z").conforms(Origin::Built));
        assert!(!NaiveDate::MAX.conforms(Origin::Built) && !NaiveDate::MIN.conforms(Origin::Built));
    }

    proptest! {
        #[test]
        fn every_date_time_that_the_check_takes_is_held(
            year in 0..=9999u32, month in 1..=12u32, day in 1..=31u32,
            hour in 0..=23u32, minute in 0..=59u32, second in 0..=60u32,
            fraction in prop::option::of((0..=u64::MAX, 1..=25usize)),
            offset in prop::option::of((any::<bool>(), 0..=23u32, 0..=59u32)),
            small: bool,
        ) {
            let (t, z) = if small { ('t', 'z') } else { ('T', 'Z') };
            let fraction = fraction.map_or(String::new(), |(digits, width)| format!(".{digits:0width$}"));
            let offset = offset.map_or(z.to_string(), |(ahead, hours, minutes)| {
                format!("{}{hours:02}:{minutes:02}", if ahead { '+' } else { '-' })
            });
            let date = format!("{year:04}-{month:02}-{day:02}");
            let text = format!("{date}{t}{hour:02}:{minute:02}:{second:02}{fraction}{offset}");
            for (format, text) in [("date", &date), ("date-time", &text)] {
                prop_assert_eq!(decodes(format, text), Some(format::check(format, text).is_ok()), "{}", text);
            }
            if let Ok(date) = decode::<NaiveDate>(&quoted(&date)) {
                check_written("date", &date, None);
            }
            if let Ok(moment) = decode::<Moment>(&quoted(&text)) {
                check_written("date-time", &moment, None);
            }
        }
    }
}

#[cfg(feature = "uri")]
mod uris {
    use fluent_uri::{Iri, IriRef, Uri, UriRef};

    use super::*;

    #[test]
    fn a_uri_is_written_as_it_was_read() {
        check::<Uri<String>>(
            "uri",
            same!["HTTP://Example.COM:080/%7ea/../b?c#d", "urn:isbn:1", "a:"],
            &["/abc", "", "http://a b", "http://a/%zz", "http://\u{fc}.de"],
        );
        check::<UriRef<String>>(
            "uri-reference",
            same!["", "/abc", "//a", "?q#f"],
            &["\\a", "#a#b", "\u{fc}"],
        );
        check::<Iri<String>>("iri", same!["http://\u{fc}.de/\u{e9}"], &["/\u{fc}", "http://[::12:34:zz]"]);
        check::<IriRef<String>>("iri-reference", same!["", "/\u{fc}", "#\u{e2}"], &["\\\\a", "#\u{e4}#"]);
    }

    proptest! {
        #[test]
        fn the_types_take_what_the_checks_take(
            parts in prop::collection::vec(
                prop::sample::select(vec!["a", "Z", "0", ":", "/", "//", "?", "#", "@", "%41", "%4", "[::1]", "\u{fc}", " "]),
                0..12,
            ),
        ) {
            let text = parts.concat();
            for format in ["uri", "uri-reference", "iri", "iri-reference"] {
                prop_assert_eq!(decodes(format, &text), Some(format::check(format, &text).is_ok()), "{}", text);
            }
            if let Ok(reference) = decode::<IriRef<String>>(&quoted(&text)) {
                check_written("iri-reference", &reference, Some(&text));
            }
        }
    }
}

#[cfg(feature = "decimal")]
mod decimals {
    use rust_decimal::Decimal;

    use super::*;

    #[test]
    fn a_decimal_keeps_its_scale() {
        check::<Decimal>(
            "decimal",
            same![
                "0",
                "-12.50",
                "0.00",
                "-0.10",
                "79228162514264337593543950335",
                "-7.9228162514264337593543950335",
                "0.0000000000000000000000000001",
            ],
            &[
                "79228162514264337593543950336",
                "0.00000000000000000000000000001",
                "1.00000000000000000000000000000",
                "1_000",
                "1e3",
                "+1",
                ".5",
                "5.",
                "007",
                "-",
                "",
                " 1",
                "\u{661}",
                "NaN",
            ],
        );
    }

    #[test]
    fn a_decimal_of_zero_loses_its_sign() {
        check::<Decimal>("decimal", &[("-0", "0"), ("-0.00", "0.00")], &[]);
    }

    proptest! {
        #[test]
        fn every_decimal_comes_back(low: u32, middle: u32, high: u32, negative: bool, scale in 0..=28u32) {
            let decimal = Decimal::from_parts(low, middle, high, negative, scale);
            check_written("decimal", &decimal, None);
        }

        #[test]
        fn a_decimal_takes_what_the_check_takes_and_writes_it(
            parts in prop::collection::vec(prop::sample::select(vec!["0", "7", "00", "123456789", ".", "-", "e"]), 0..7),
        ) {
            let text = parts.concat();
            prop_assert_eq!(decodes("decimal", &text), Some(format::check("decimal", &text).is_ok()), "{}", text);
            if let Ok(decimal) = decode::<Decimal>(&quoted(&text)) {
                let written = if decimal.is_zero() { text.trim_start_matches('-') } else { &text };
                check_written("decimal", &decimal, Some(written));
            }
        }
    }
}

#[cfg(feature = "base64")]
mod bytes {
    use super::*;
    use crate::types::Base64;

    #[test]
    fn bytes_are_written_as_they_were_read() {
        check::<Base64>(
            "byte",
            same!["", "QQ==", "QUI=", "QUJD", "+/+/"],
            &["Q", "QQ", "QR==", "QU-_", "QUJD\n", "QQ==QQ==", "===="],
        );
        assert_eq!(decode::<Base64>("\"QUI=\"").map(Vec::from), Ok(b"AB".to_vec()));
    }

    proptest! {
        #[test]
        fn all_bytes_come_back(bytes: Vec<u8>) {
            check_written("byte", &Base64(bytes), None);
        }
    }
}
