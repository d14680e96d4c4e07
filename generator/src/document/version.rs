//! The root of a document → the version of OpenAPI that it is written in.
//!
//! Looks at `openapi` (and `swagger`) only; the rest of the tree is none of its concern.

use std::fmt;

use crate::diagnostic::code::{NO_VERSION, SWAGGER_2, UNSUPPORTED_VERSION, VALUE_KIND, VERSION_NOT_TEXT};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Member, Node, Object, Value};

use super::lint::wording::{closest, echo};

/// A feature version of OpenAPI; patch versions differ in their prose only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Version {
    /// 3.0.x: schemas in a dialect of its own.
    V3_0,
    /// 3.1.x: schemas are JSON Schema 2020-12.
    V3_1,
    /// 3.2.x: 3.1 with more fields.
    V3_2,
}

impl Version {
    /// All of them, oldest first.
    pub const ALL: [Self; 3] = [Self::V3_0, Self::V3_1, Self::V3_2];

    /// The patch version whose text diagnostics cite.
    pub fn cited(self) -> &'static str {
        match self {
            Self::V3_0 => "3.0.4",
            Self::V3_1 => "3.1.1",
            Self::V3_2 => "3.2.0",
        }
    }

    /// Reads `3.1.0`. `None` for anything but three parts of digits with a known major and minor part.
    fn parse(text: &str) -> Option<Self> {
        let version = Self::of_minor(text)?;
        let patch = text.get("3.0.".len()..)?;
        (!patch.is_empty() && patch.bytes().all(|byte| byte.is_ascii_digit())).then_some(version)
    }

    /// The version whose two first parts the text starts with.
    fn of_minor(text: &str) -> Option<Self> {
        let rest = Self::ALL.into_iter().find_map(|v| Some((v, text.strip_prefix(&v.to_string())?)))?;
        (rest.1.is_empty() || rest.1.starts_with('.')).then_some(rest.0)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
            Self::V3_2 => "3.2",
        })
    }
}

const SUPPORTED: &str = "OpenAPI 3.0.x, 3.1.x and 3.2.x are read";

/// Reads the version of the document. `None` comes with an error in `diagnostics`.
pub(super) fn version(root: &Node, diagnostics: &mut Diagnostics) -> Option<Version> {
    let error = match root.as_object() {
        None => not_an_object(root),
        Some(object) => match (object.member("openapi"), object.member("swagger")) {
            (Some(member), _) => match read(member) {
                Ok(version) => return Some(version),
                Err(error) => *error,
            },
            (None, Some(member)) => swagger(member),
            (None, None) => missing(root, object),
        },
    };
    diagnostics.push(error);
    None
}

fn read(member: &Member) -> Result<Version, Box<Diagnostic>> {
    let span = member.node.span;
    let error = match &member.node.value {
        Value::String(text) => match Version::parse(text) {
            Some(version) => return Ok(version),
            None => unsupported(text).at(span, "not a version that is read"),
        },
        Value::Number(number) => {
            let kind = "`openapi` must be a string, found a number";
            let meant = Version::of_minor(number.as_str()).unwrap_or(Version::V3_1);
            Diagnostic::new(&VERSION_NOT_TEXT, kind)
                .at(span, "expected a string of three parts")
                .help(format!("write `openapi: \"{}\"`", meant.cited()))
                .note("an unquoted `3.10` is the number 3.1, so a version needs its quotes or its third part")
        }
        _ => Diagnostic::new(
            &VERSION_NOT_TEXT,
            format!("`openapi` must be a string, found {}", member.node.kind()),
        )
        .at(span, "expected a string such as \"3.1.1\"")
        .help("write `openapi: \"3.1.1\"`"),
    };
    Err(Box::new(error.note(SUPPORTED)))
}

fn unsupported(text: &str) -> Diagnostic {
    let error =
        Diagnostic::new(&UNSUPPORTED_VERSION, format!("OpenAPI version `{}` is not supported", echo(text)));
    let trimmed = text.trim().trim_start_matches(['v', 'V']);
    let numeric = trimmed.split(|c: char| !c.is_ascii_digit() && c != '.').next().unwrap_or_default();
    if Version::parse(numeric).is_some() {
        error.help(format!("did you mean `{numeric}`? a version is three numbers without a suffix"))
    } else if let Some(meant) = Version::of_minor(numeric) {
        error.help(format!("did you mean `{}`? a version has three parts", meant.cited()))
    } else if trimmed.starts_with("2.") || trimmed.starts_with("1.") {
        error.help(CONVERT)
    } else {
        error.help("write the version whose rules the document follows, such as `3.1.1`")
    }
}

const CONVERT: &str = "convert the document to OpenAPI 3 first, for instance with `npx swagger2openapi --patch swagger.yaml -o openapi.yaml`";

fn swagger(member: &Member) -> Diagnostic {
    let version = match &member.node.value {
        Value::String(text) => echo(text),
        Value::Number(number) => echo(number.as_str()),
        _ => "2.0".to_owned(),
    };
    Diagnostic::new(&SWAGGER_2, format!("this is a Swagger {version} document, not an OpenAPI 3 one"))
        .at(member.key_span, "OpenAPI 3 documents start with `openapi`")
        .help(CONVERT)
        .note(SUPPORTED)
}

fn missing(root: &Node, object: &Object) -> Diagnostic {
    let near = object.iter().find(|member| closest(&member.key, ["openapi"]).is_some());
    let error = Diagnostic::new(&NO_VERSION, "the document does not say which version of OpenAPI it follows");
    let error = match (near, object.iter().next()) {
        (Some(member), _) => error
            .at(member.key_span, "did you mean `openapi`?")
            .help(format!("rename `{}` to `openapi`", echo(&member.key))),
        (None, Some(first)) => error
            .at(first.key_span, "expected `openapi` among these fields")
            .help("add `openapi: \"3.1.1\"` as the first line"),
        (None, None) => {
            error.at(root.span, "an empty object").help("add `openapi: \"3.1.1\"` as the first line")
        }
    };
    error.note(SUPPORTED)
}

fn not_an_object(root: &Node) -> Diagnostic {
    Diagnostic::new(&VALUE_KIND, format!("an OpenAPI document must be an object, found {}", root.kind()))
        .at(root.span, "expected an object with `openapi`, `info` and `paths`")
        .note(SUPPORTED)
}

#[cfg(test)]
mod tests;
