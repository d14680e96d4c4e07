//! The string formats: how each is checked, and which have a type of their own.

/// A format of strings that is asserted.
#[derive(Debug, PartialEq, Eq)]
pub struct Format {
    /// Its name.
    pub name: &'static str,
    /// The type that holds it; empty for a string that is checked.
    pub path: &'static str,
    /// The feature of the runtime that it needs; empty for none.
    pub feature: &'static str,
    /// Whether two values of the type are equal exactly when their texts are.
    pub faithful: bool,
    /// Whether the type has values that the format has not.
    pub guarded: bool,
}

const fn checked(name: &'static str, feature: &'static str) -> Format {
    Format { name, path: "", feature, faithful: true, guarded: false }
}

const fn typed(name: &'static str, path: &'static str, feature: &'static str) -> Format {
    Format { name, path, feature, faithful: true, guarded: false }
}

impl Format {
    /// The type writes another notation of the same value now and then.
    const fn normalised(self) -> Self {
        Self { faithful: false, ..self }
    }

    /// The type has values that the format has not.
    const fn wider(self) -> Self {
        Self { guarded: true, ..self }
    }
}

/// The formats of JSON Schema and OpenAPI that say something about texts; `binary` and `password` do not.
pub(super) const FORMATS: &[Format] = &[
    typed("date", "chrono::NaiveDate", "chrono").wider(),
    typed("date-time", "chrono::DateTime<chrono::FixedOffset>", "chrono").normalised().wider(),
    checked("time", "chrono"),
    checked("duration", ""),
    typed("uuid", "uuid::Uuid", "uuid").normalised(),
    typed("uri", "fluent_uri::Uri<String>", "uri"),
    typed("uri-reference", "fluent_uri::UriRef<String>", "uri"),
    typed("iri", "fluent_uri::Iri<String>", "uri"),
    typed("iri-reference", "fluent_uri::IriRef<String>", "uri"),
    checked("uri-template", ""),
    checked("email", "email"),
    checked("idn-email", ""),
    checked("hostname", "idn"),
    checked("idn-hostname", "idn"),
    typed("ipv4", "std::net::Ipv4Addr", ""),
    typed("ipv6", "std::net::Ipv6Addr", "").normalised(),
    checked("regex", "ecma"),
    checked("json-pointer", ""),
    checked("relative-json-pointer", ""),
    typed("byte", "types::Base64", "base64"),
    typed("decimal", "rust_decimal::Decimal", "decimal").normalised(),
];

/// Bytes as they are, which say nothing about a text: `format: binary` and its like.
pub(super) const BINARY: &Format = &typed("binary", "types::Binary", "");

impl Format {
    /// The format of that name; `None` where nothing is asserted.
    pub fn named(name: &str) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.name == name)
    }
}

/// The formats of numbers.
const NUMERIC: [&str; 10] =
    ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double"];

/// Formats that say nothing of a value.
const SILENT: [&str; 2] = ["binary", "password"];

/// Whether a format says something about numbers.
pub(super) fn is_numeric(name: &str) -> bool {
    NUMERIC.contains(&name)
}

/// Whether a format has a meaning here.
pub(crate) fn is_known(name: &str) -> bool {
    known().any(|known| known == name)
}

/// Every format that has a meaning here.
pub(crate) fn known() -> impl Iterator<Item = &'static str> {
    FORMATS.iter().map(|format| format.name).chain(NUMERIC).chain(SILENT)
}
