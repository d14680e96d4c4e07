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
    CONFIG_SYNTAX = "SW0002" Error "the configuration is not well-formed";
    CONFIG_KEY = "SW0003" Error "the configuration has an unknown key";
    CONFIG_VALUE = "SW0004" Error "the configuration has a value that does not fit";
    CANNOT_WRITE = "SW0005" Error "a file cannot be written";
    FOREIGN_FILE = "SW0006" Error "the output folder holds a file that is not the generator's";
    OUTPUT_SYNTAX = "SW0007" Error "the generator wrote code that is not Rust";
    EDITED_FILE = "SW0008" Error "a generated file was edited";
    STALE_OUTPUT = "SW0009" Error "the output is not what the generator would write";
    OTHER_GENERATOR = "SW0010" Error "the output was written by another version of the generator";
    DAMAGED_MANIFEST = "SW0011" Error "the manifest of the output folder is damaged";
    NOT_UTF8 = "SW0101" Error "the text is not UTF-8";
    SYNTAX = "SW0102" Error "the text is not well-formed YAML or JSON";
    DUPLICATE_KEY = "SW0103" Error "a key occurs twice in one object";
    EMPTY_DOCUMENT = "SW0104" Error "the file holds no document";
    TOO_LARGE = "SW0105" Error "the document expands or nests beyond what is read";
    NOT_JSON = "SW0106" Error "a YAML value has no counterpart in JSON";
    SEVERAL_DOCUMENTS = "SW0107" Error "the file holds several YAML documents";
    NO_VERSION = "SW0201" Error "the document does not say which version of OpenAPI it follows";
    VERSION_NOT_TEXT = "SW0202" Error "the version is not a string";
    UNSUPPORTED_VERSION = "SW0203" Error "the version of OpenAPI is not supported";
    SWAGGER_2 = "SW0204" Error "a Swagger 2.0 document";
    VALUE_KIND = "SW0205" Error "a value is of another kind than its place takes";
    NULL_VALUE = "SW0206" Error "null stands where a value is expected";
    MISSING_FIELD = "SW0207" Error "a required field is missing";
    BAD_VALUE = "SW0208" Error "a value is not among those that its place takes";
    BAD_KEY = "SW0209" Error "a key is not among those that its map takes";
    EMPTY = "SW0210" Error "a list that must not be empty is";
    CONTRADICTION = "SW0211" Error "two fields contradict each other";
    REFERENCE_REFUSED = "SW0212" Error "a reference stands where there can be none";
    UNKNOWN_FIELD = "SW0221" Warning "a field is unknown and ignored";
    OTHER_VERSION = "SW0222" Warning "a field or its value belongs to another version of OpenAPI";
    MISSING_ASSUMED = "SW0223" Warning "a required field is missing and its value is assumed";
    WRONG_DESCRIPTION = "SW0224" Warning "a descriptive field has a value of the wrong kind";
    IRREGULAR_VALUE = "SW0225" Warning "a value breaks a rule and has one meaning all the same";
    IRREGULAR_KEY = "SW0226" Warning "a key breaks a rule that does no harm";
    EMPTY_HARMLESS = "SW0227" Warning "a list is empty against the rules";
    EXCLUSIVE_FIELDS = "SW0228" Warning "descriptive fields exclude each other";
    REFERENCE_SIBLINGS = "SW0229" Warning "fields beside a reference are ignored";
    REPEATED_ELEMENT = "SW0230" Warning "an element occurs twice in a list of distinct ones";
    NOT_TYPED = "SW0290" Error "an object passes the lint but cannot be typed";
    UNKNOWN_REFERENCE = "SW0301" Error "a reference leads nowhere";
    CYCLIC_REFERENCE = "SW0302" Error "a reference leads back to itself";
    OTHER_FILE = "SW0303" Error "a reference leads out of the document";
    WRONG_KIND = "SW0304" Error "a reference leads to an object of another kind";
    REPEATED_ID = "SW0305" Warning "two schemas have the same `$id`";
    UNKNOWN_DIALECT = "SW0306" Warning "a dialect of JSON Schema is not known";
    OUTER_BASE = "SW0307" Warning "a reference is taken from the root of the document";
    DUPLICATE_OPERATION_ID = "SW0401" Error "two operations have the same operationId";
    MISSING_OPERATION_ID = "SW0402" Note "an operation has no operationId";
    UNDECLARED_VARIABLE = "SW0403" Error "a variable of the path is not declared as a parameter";
    UNUSED_PATH_PARAMETER = "SW0404" Warning "a path parameter has no place in the path";
    CONFLICTING_PATHS = "SW0405" Warning "two paths match the same requests";
    DUPLICATE_PARAMETER = "SW0406" Error "two parameters have the same name and place";
    PATH_SYNTAX = "SW0407" Error "a path is not well-formed";
    NO_PARAMETER_SCHEMA = "SW0408" Warning "a parameter has no schema";
    PASSED_ON = "SW0409" Note "a body is passed on as bytes";
    BODY_LIMIT = "SW0410" Error "a limit for a body is no size";
    NOT_SENT = "SW0411" Note "callbacks of what is sent belong to the other side";
    UNFIT_HEADER = "SW0412" Warning "a header cannot be sent";
    CONTRADICTORY_BOUNDS = "SW0501" Warning "no value keeps to both bounds";
    UNSUITABLE_DEFAULT = "SW0502" Warning "a default does not fit its schema";
    UNKNOWN_DISCRIMINATOR = "SW0503" Error "a discriminator does not fit its union";
    PATTERN_SYNTAX = "SW0505" Error "a pattern is not a regular expression";
    REQUIRED_UNDECLARED = "SW0506" Note "a required property is not declared";
    BOUNDED_PATTERN = "SW0507" Note "a pattern is matched with a bound";
    UNKNOWN_PROPERTY = "SW0508" Warning "a pattern names a property that ECMA-262 does not know";
    UNKNOWN_FORMAT = "SW0509" Note "a format is not known";
    UNUSED_DISCRIMINATOR = "SW0510" Note "a discriminator has nothing to decide";
    IMPLICIT_DISCRIMINATOR = "SW0511" Warning "a discriminator's implicit names contradict its alternatives";
    NO_RESPONSE = "SW0601" Warning "an operation documents no response";
    NO_INSTANCE = "SW0602" Warning "no value was found that a schema accepts";
    UNKNOWN_SECURITY_SCHEME = "SW0701" Error "a security scheme is not declared";
    UNDECLARED_SCOPE = "SW0702" Warning "a scope is not declared by its security scheme";
    RENAMED = "SW0801" Note "a name was changed to be distinct in Rust";
    UNKNOWN_NAME = "SW0802" Error "the configuration names something that the document does not have";
    BROADER_TYPE = "SW0902" Note "a schema is checked exactly but typed more broadly";
}
