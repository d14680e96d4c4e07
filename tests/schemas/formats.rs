//! Strings of a format.

use golden_schemas::models::{
    Byte, Date, DateTime, Email, Ipv4, Moment, ShortDate, UnknownFormat, Uri, Uuid,
};

use super::{check, none};

#[test]
fn formats_are_asserted() {
    none([
        check::<Email>("Email", &[r#""a@example.com""#], &[r#""a""#, r#""@example.com""#, r#""a@""#, "1"]),
        check::<Uuid>(
            "Uuid",
            &[r#""01234567-89ab-cdef-0123-456789abcdef""#],
            &[
                r#""0123456789abcdef0123456789abcdef""#,
                r#""{01234567-89ab-cdef-0123-456789abcdef}""#,
                r#""""#,
            ],
        ),
        check::<Date>(
            "Date",
            &[r#""2024-02-29""#, r#""0001-01-01""#],
            &[r#""2023-02-29""#, r#""2024-2-9""#, r#""2024-01-01T00:00:00Z""#],
        ),
        check::<DateTime>(
            "DateTime",
            &[
                r#""2024-02-29T23:59:59Z""#,
                r#""2024-01-01T00:00:00.5+01:00" => "2024-01-01T00:00:00.500+01:00""#,
            ],
            &[r#""2024-01-01""#, r#""2024-01-01T00:00:00""#, r#""2024-01-01T24:00:00Z""#],
        ),
        check::<Uri>(
            "Uri",
            &[r#""https://example.com/a?b#c""#, r#""urn:isbn:1""#],
            &[r#""/a""#, r#""a b""#, r#""http://%zz""#],
        ),
        check::<Ipv4>("Ipv4", &[r#""127.0.0.1""#], &[r#""127.0.0""#, r#""256.0.0.1""#, r#""01.0.0.1""#]),
        check::<ShortDate>("ShortDate", &[r#""2024-02-29""#], &[r#""2024-02-30""#]),
        check::<UnknownFormat>("UnknownFormat", &[r#""anything""#], &["1"]),
        check::<Byte>("Byte", &[r#""""#, r#""YQ==""#], &["1"]),
        check::<Moment>(
            "Moment",
            &[
                r#"{"at":"2024-01-01T00:00:00Z","by":"01234567-89ab-cdef-0123-456789abcdef"}"#,
                r#"{"at":"2024-01-01T00:00:00Z","by":"01234567-89ab-cdef-0123-456789abcdef","day":null,"more":["a@example.com"]}"#,
            ],
            &[
                r#"{"at":"2024-01-01","by":"01234567-89ab-cdef-0123-456789abcdef"}"#,
                r#"{"at":"2024-01-01T00:00:00Z","by":"x"}"#,
                r#"{"at":"2024-01-01T00:00:00Z","by":"01234567-89ab-cdef-0123-456789abcdef","day":"x"}"#,
                r#"{"at":"2024-01-01T00:00:00Z","by":"01234567-89ab-cdef-0123-456789abcdef","more":["x"]}"#,
            ],
        ),
    ]);
}
