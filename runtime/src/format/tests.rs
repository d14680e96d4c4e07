//! Good and bad values of each format, and the reasons that callers rely on.

use super::{check, is_known};

mod syntax;

/// Asserts that a format takes every text of `good` and none of `bad`. A format whose feature is off
/// takes everything, which is a test of its own.
#[track_caller]
fn check_format(format: &str, good: &[&str], bad: &[&str]) {
    if !is_known(format) {
        return;
    }
    for text in good {
        assert_eq!(check(format, text), Ok(()), "{format}: {text:?}");
    }
    for text in bad {
        assert!(check(format, text).is_err(), "{format}: {text:?}");
    }
}

#[track_caller]
fn check_reason(format: &str, text: &str, reason: &str) {
    if is_known(format) {
        assert_eq!(
            check(format, text).map_err(|reason| reason.to_string()),
            Err(reason.to_owned()),
            "{text:?}"
        );
    }
}

#[test]
fn unknown_formats_accept_everything() {
    for format in ["", "colour", "Email", "date_time", "password", "binary", "int32"] {
        assert!(!is_known(format), "{format}");
        assert!(check(format, "\u{0}").is_ok(), "{format}");
    }
}

#[test]
fn a_format_is_known_when_its_feature_is_on() {
    for (format, on) in [
        ("email", cfg!(feature = "email")),
        ("uuid", cfg!(feature = "uuid")),
        ("date-time", cfg!(feature = "chrono")),
        ("iri", cfg!(feature = "uri")),
        ("byte", cfg!(feature = "base64")),
        ("idn-hostname", cfg!(feature = "idn")),
        ("regex", cfg!(feature = "ecma")),
        ("decimal", true),
        ("ipv6", true),
    ] {
        assert_eq!(is_known(format), on, "{format}");
    }
}

#[test]
fn email_takes_mailboxes_with_a_domain_name() {
    check_format(
        "email",
        &[
            "a@b.c",
            "a+tag@mail.sub.example.co.uk",
            "ALICE@EXAMPLE.COM",
            "o'brien/x=y@example.com",
            "~t.e.s~t@example.com",
            "a@localhost",
            "\"joe bloggs\"@example.com",
            "\"joe@bloggs\"@example.com",
            "\"a <b\"@example.com",
            "j\u{f6}rg@example.com",
            "\u{7528}\u{6237}@\u{4f8b}\u{5b50}.\u{516c}\u{53f8}",
        ],
        &[
            "A. B <a@example.com>",
            " <a@example.com>",
            "<a@example.com>",
            " a@example.com",
            "a@example.com ",
            "a@[127.0.0.1]",
            "a@invalid=domain.com",
            "a@b@c.com",
            "a@b.com, c@d.com",
            "\"\"@example.com",
            "\"a\"b\"@example.com",
            "\"@example.com",
            "a\u{a0}b@example.com",
            "a@exam\u{200b}ple.com",
        ],
    );
}

#[test]
fn email_names_the_fault() {
    for (text, reason) in [
        ("", "An email address must have an @-sign."),
        ("alice", "An email address must have an @-sign."),
        ("alice@", "There must be something after the @-sign."),
        ("@example.com", "There must be something before the @-sign."),
        ("a@b@c.com", "The part after the @-sign contains invalid characters: '@'."),
        ("a b@example.com", "The email address contains invalid characters before the @-sign: SPACE."),
        ("a\t@example.com", "The email address contains invalid characters before the @-sign: U+0009."),
        ("a;,;b@c.com", "The email address contains invalid characters before the @-sign: ',', ';'."),
        ("a@exa_mple.com", "The part after the @-sign contains invalid characters: '_'."),
        ("a@example.com\n", "Carriage return and line feed characters are not allowed"),
        ("a.@example.com", "An email address cannot have a period immediately before the @-sign."),
        (".a@example.com", "An email address cannot start with a period."),
        ("a..b@example.com", "An email address cannot have two periods in a row."),
        ("a@example..com", "An email address cannot have two periods in a row."),
        ("a@.example.com", "An email address cannot have a period immediately after the @-sign."),
        ("a@example.com.", "An email address cannot end with a period."),
        ("a@-example.com", "An email address cannot have a hyphen immediately after the @-sign."),
        ("a@example.com-", "An email address cannot end with a hyphen."),
        ("a@example-.com", "An email address cannot have a period and a hyphen next to each other."),
        ("a@[127.0.0.1]", "A bracketed IP address after the @-sign is not allowed here."),
    ] {
        check_reason("email", text, reason);
    }
}

#[test]
fn email_counts_what_is_too_long() {
    let label = "d".repeat(60);
    check_reason(
        "email",
        &format!("a@{}.com", "d".repeat(64)),
        "After the @-sign, periods cannot be separated by so many characters (1 character too many).",
    );
    check_reason(
        "email",
        &format!("a@{label}.{label}.{label}.{label}.{}", "d".repeat(12)),
        "The email address is too long after the @-sign (3 characters too many).",
    );
    check_reason(
        "email",
        &format!("{}@example.com", "a".repeat(66)),
        "The email address is too long before the @-sign (2 characters too many).",
    );
}

#[test]
fn email_reasons_stay_short() {
    let hostile: String = ('\u{2500}'..'\u{2600}').chain("@example.com".chars()).collect();
    assert!(check("email", &hostile).err().is_none_or(|reason| reason.to_string().len() < 200));
}

#[test]
fn uuid_takes_the_hyphenated_notation_only() {
    check_format(
        "uuid",
        &["2eb8aa08-AA98-11ea-B4Aa-73B441D16380", "00000000-0000-0000-0000-000000000000"],
        &[
            "2eb8aa08aa9811eab4aa73b441d16380",
            "2eb8aa08-aa98-11ea-b4aa-73b441d1638",
            "2eb8aa0-8aa98-11e-ab4aa7-3b441d16380",
            "2eb8aa08-aa98-11ea-b4aa-73b441d1_380",
            "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}",
            "{2eb8aa08aa9811eab4aa73b441d16380}  ",
            "urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380",
            "",
        ],
    );
}

#[test]
fn date_takes_days_of_the_calendar() {
    check_format(
        "date",
        &["1963-06-19", "2020-02-29", "0000-01-01", "0400-02-29", "9999-12-31"],
        &[
            "2021-02-29",
            "2020-04-31",
            "2020-13-01",
            "2020-00-01",
            "2020-01-00",
            "2026-1-2",
            "+2020-01-01",
            "12020-01-01",
            "20200101",
            "2020-01-01Z",
            "2020-01-01T00:00:00Z",
            " 2020-01-01",
            "2020-01-0\u{9ea}",
            "",
        ],
    );
    check_reason("date", "2021-02-29", "The calendar has no such day.");
    check_reason("date", "19/06/1963", "A date must be written as YYYY-MM-DD.");
}

#[test]
fn time_has_an_offset_and_leap_seconds_at_midnight_of_utc() {
    check_format(
        "time",
        &[
            "00:00:00Z",
            "08:30:06z",
            "23:59:59.123456789012+23:59",
            "23:59:60Z",
            "01:29:60+01:30",
            "15:59:60-08:00",
        ],
        &[
            "12:00:00",
            "24:00:00Z",
            "00:60:00Z",
            "00:00:61Z",
            "22:59:60Z",
            "23:59:60+01:00",
            "12:00:00.Z",
            "12:00:00,5Z",
            "12:00Z",
            "12:00:00+24:00",
            "12:00:00+00:60",
            "12:00:00+01",
            "12:00:00+0100",
            "12:00:00Z+01:00",
            "12:00:00 Z",
        ],
    );
}

#[test]
fn date_time_has_a_t_between() {
    check_format(
        "date-time",
        &["1963-06-19T08:30:06.283185Z", "1963-06-19t08:30:06z", "1998-12-31T15:59:60.123-08:00"],
        &[
            "1963-06-19 08:30:06Z",
            "1963-06-19T08:30:06",
            "1963-06-19",
            "1990-02-31T15:59:59Z",
            "1998-12-31T23:58:60Z",
            "1963-06-19T08:30:06Z\n",
            "1963-06-19TT08:30:06Z",
        ],
    );
}

/// Generated code decodes such a text into a type of `chrono` without looking again.
#[cfg(feature = "chrono")]
#[test]
fn chrono_reads_every_date_time_that_is_taken() {
    for text in [
        "0000-01-01t00:00:00+23:59",
        "9999-12-31T23:59:60z",
        "9999-12-31T23:59:59.99999999999999999999-23:59",
        "1998-12-31T15:59:60.123-08:00",
        "2000-02-29T00:00:00-00:00",
    ] {
        assert_eq!(check("date-time", text), Ok(()), "{text}");
        assert!(chrono::DateTime::parse_from_rfc3339(text).is_ok(), "{text}");
    }
}

#[test]
fn duration_nests_its_units() {
    check_format(
        "duration",
        &[
            "P4Y",
            "P1Y2M3DT4H5M6S",
            "PT36H",
            "P2W",
            "P0D",
            "PT1M2S",
            "P1DT12H",
            "P01D",
            "P99999999999999999999D",
        ],
        &[
            "",
            "P",
            "PT",
            "P1",
            "P1YT",
            "4D",
            "-P1D",
            "P-1D",
            "P1Y2D",
            "PT1H2S",
            "P2D1Y",
            "P1D1D",
            "P2S",
            "P1Y2W",
            "P1WT1H",
            "PW",
            "PD",
            "PT0.5S",
            "PT0,5S",
            "p1d",
            "P1D ",
            "P1DT1HT1M",
            "P1D2",
            "P\u{9e8}Y",
        ],
    );
}

#[test]
fn uri_has_a_scheme_and_ascii_only() {
    check_format(
        "uri",
        &["https://example.com/a?b#c", "urn:isbn:1", "mailto:a@example.com", "http://[::1]:80/", "a:"],
        &[
            "/abc",
            "abc",
            "//example.com",
            "",
            "http://a b",
            "http://a/%zz",
            "http://a/%A",
            "http://\u{fc}.de",
            "1a:b",
        ],
    );
    check_format(
        "uri-reference",
        &["/abc", "abc", "//example.com", "", "#a", "?q"],
        &["\\a", "#a#b", "%", "\u{fc}"],
    );
    check_format("iri", &["http://\u{fc}.de/\u{e9}"], &["/\u{fc}", "http://[::12:34:zz]", "http://a/\n"]);
    check_format("iri-reference", &["/\u{fc}", "", "\u{e2}\u{3c0}"], &["\\\\a", "#\u{e4}#"]);
    check_reason("uri", "/abc", "A URI must start with a scheme, such as 'https:'.");
    check_reason("uri", "http://a/%zz", "A '%' in a URI must be followed by two hexadecimal digits.");
}

#[test]
fn hostname_has_labels_of_letters_digits_and_inner_hyphens() {
    let longest_label = "a".repeat(63);
    let longest = format!("{longest_label}.{longest_label}.{longest_label}.{}", "a".repeat(61));
    check_format("hostname", &["localhost", "1host.a-b.c", "xn--4gbwdl.xn--wgbh1c", &longest], &[]);
    check_format(
        "hostname",
        &[],
        &["", ".", "a.", ".a", "a..b", "-a", "a-", "a_b", "a b", "\u{212a}.com", "a.com\n"],
    );
    check_format("hostname", &[], &[&format!("{longest_label}a.com"), &format!("{longest}a")]);
}

#[test]
fn addresses_are_complete_and_bare() {
    check_format(
        "ipv4",
        &["0.0.0.0", "255.255.255.255"],
        &["1.2.3", "1.2.3.4.5", "256.0.0.1", "01.2.3.4", "0x7f.0.0.1", "1.2.3.4/24", " 1.2.3.4", ""],
    );
    check_format(
        "ipv6",
        &["::", "::1", "2001:db8::7", "1:2:3:4:5:6:7:8", "::ffff:192.168.0.1"],
        &["1:2:3:4:5:6:7", "1::2::3", "12345::", "::1%eth0", "[::1]", "::1/64", "::ffff:01.2.3.4", ""],
    );
}

#[test]
fn pointers_escape_with_tildes() {
    check_format(
        "json-pointer",
        &["", "/", "/a~0b~1c", "/foo//bar", "/ "],
        &["a", "#/a", "/~", "/~2", "/~~0"],
    );
    check_format(
        "relative-json-pointer",
        &["0", "1/a", "120/a~1b", "0#", "0//"],
        &["", "/a", "-1", "+1", "01/a", "0##", "1#/a", "0a", "0/~2", "\u{661}/a"],
    );
}

#[test]
fn byte_is_padded_base64_of_one_encoding() {
    let long = "QUJD".repeat(600);
    check_format("byte", &["", "QQ==", "QUI=", "QUJD", "+/+/", &long, &format!("{long}QQ==")], &[]);
    check_format(
        "byte",
        &[],
        &["Q", "QQ", "QQ=", "QQ===", "====", "QR==", "QU-_", "QUJD\n", "QQ==QQ==", "Q=Q=", "QUJ\u{e9}"],
    );
    // The padding stands where a chunk of the check ends.
    check_format("byte", &[], &[&format!("{}QQ=={long}", "QUJD".repeat(255))]);
}
