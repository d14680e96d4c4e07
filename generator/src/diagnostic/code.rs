//! The catalogue: every code, its severity and its title. A code is stable once released.
//!
//! | range | family |
//! | --- | --- |
//! | SW00xx | command line, configuration, files |
//! | SW01xx | source: YAML, JSON, encoding |
//! | SW02xx | structure of the document |
//! | SW03xx | references |
//! | SW04xx | paths, operations, parameters, bodies |
//! | SW05xx | schemas |
//! | SW06xx | responses |
//! | SW07xx | security |
//! | SW08xx | names in the output |
//! | SW09xx | what this version does not generate yet, or types more broadly than the schema |

use super::Severity;

/// One entry of the catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// `SW` and four digits.
    pub id: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// What it is about, in a few words.
    pub title: &'static str,
}

macro_rules! catalogue {
    ($($name:ident = $id:literal $severity:ident $title:literal;)*) => {
        $(#[doc = $title] pub static $name: Code = Code { id: $id, severity: Severity::$severity, title: $title };)*
        /// Every code, in the order of its number.
        pub static CATALOGUE: &[&Code] = &[$(&$name),*];
    };
}

catalogue! {
    CANNOT_READ = "SW0001" Error "a file cannot be read";
    NOT_UTF8 = "SW0101" Error "the text is not UTF-8";
    SYNTAX = "SW0102" Error "the text is not well-formed YAML or JSON";
    DUPLICATE_KEY = "SW0103" Error "a key occurs twice in one object";
    EMPTY_DOCUMENT = "SW0104" Error "the file holds no document";
    TOO_LARGE = "SW0105" Error "the document expands or nests beyond what is read";
    NOT_JSON = "SW0106" Error "a YAML value has no counterpart in JSON";
    SEVERAL_DOCUMENTS = "SW0107" Error "the file holds several YAML documents";
}
