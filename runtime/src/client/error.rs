//! What can go wrong with a request that the API sends.

use std::fmt;

use bytes::Bytes;

use crate::json::Tree;
use crate::operation::Api;
use crate::schema::{Report, View};
use crate::violation::{Place, Violation};

/// Why there is no documented response.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The URL is none that can be sent to; nothing was sent.
    Target(&'static str),
    /// Values break their schemas; nothing was sent.
    Request(Vec<Breach>),
    /// There is no response, or it broke off: no connection, no trust, no time.
    Transport(reqwest::Error),
    /// The status is documented, but the response is not as the document describes it.
    Response {
        /// The status.
        status: u16,
        /// What is wrong.
        breaches: Vec<Breach>,
    },
    /// The status is documented, but the body has more bytes than this API reads.
    TooLarge {
        /// The status.
        status: u16,
        /// The most bytes that are read.
        limit: usize,
    },
    /// The status is not documented.
    Undocumented {
        /// The status.
        status: u16,
        /// The beginning of the body, 64 KiB at most.
        body: Bytes,
    },
}

impl Error {
    pub(super) fn transport(error: reqwest::Error) -> Self {
        // A URL may hold a secret, and errors are logged.
        Self::Transport(error.without_url())
    }

    /// The status, if there is a response.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Target(_) | Self::Request(_) => None,
            Self::Transport(error) => error.status().map(|status| status.as_u16()),
            Self::Response { status, .. }
            | Self::TooLarge { status, .. }
            | Self::Undocumented { status, .. } => Some(*status),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Target(reason) => write!(f, "nothing was sent: {reason}"),
            Self::Request(breaches) => write!(f, "nothing was sent: {}", Listed(breaches)),
            Self::Transport(error) => write!(f, "no response: {error}"),
            Self::Response { status, breaches } => {
                write!(f, "the response ({status}) breaks the document: {}", Listed(breaches))
            }
            Self::TooLarge { status, limit } => {
                write!(f, "the response ({status}) has more than {limit} bytes")
            }
            Self::Undocumented { status, .. } => write!(f, "the status {status} is not documented"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => Some(error),
            _ => None,
        }
    }
}

/// One way in which a request or a response is not what the document says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// The part of the message.
    pub place: Place,
    /// The parameter's or header's name; empty for the body.
    pub name: String,
    /// The JSON Pointer of the value in that part: `#/price`.
    pub pointer: String,
    /// The JSON Pointer of the schema in the document; empty where it is none that is broken.
    pub schema: String,
    /// What is wrong, for people.
    pub message: String,
}

impl Breach {
    pub(super) fn new(place: Place, name: &str, schema: &str, message: impl Into<String>) -> Self {
        let (name, schema) = (name.to_owned(), schema.to_owned());
        Self { place, name, pointer: "#".to_owned(), schema, message: message.into() }
    }

    fn of(violation: &Violation<'_>) -> Self {
        Self {
            pointer: violation.pointer(),
            ..Self::new(violation.place, violation.name, violation.schema, violation.rule.to_string())
        }
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.place.as_str())?;
        if !self.name.is_empty() {
            write!(f, " {}", self.name)?;
        }
        if self.pointer != "#" {
            write!(f, " {}", self.pointer)?;
        }
        write!(f, ": {}", self.message)
    }
}

struct Listed<'a>(&'a [Breach]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, breach) in self.0.iter().enumerate() {
            write!(f, "{}{breach}", if at == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

/// The exact path over a value that the fast path refuses.
pub(super) fn breaches(
    api: &'static Api,
    (schema, view): (&str, View),
    (place, name): (Place, &str),
    json: &str,
) -> Vec<Breach> {
    let tree = match Tree::parse(json) {
        Ok(tree) => tree,
        Err(error) => return vec![Breach::new(place, name, "", format!("is not JSON: {error}"))],
    };
    let mut report = Report::default();
    api.schemas.check((schema, view), (place, name), &tree, &mut report);
    if report.violations.is_empty() {
        // A number that its type cannot hold, for one: no keyword says so.
        return vec![Breach::new(place, name, schema, "is not a value that this server can hold")];
    }
    report.violations.iter().map(Breach::of).collect()
}
