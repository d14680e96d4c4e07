// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum Place {
    /// `path`
    Path,
    /// `query`
    Query,
    /// `header`
    Header,
    /// `cookie`
    Cookie,
    /// `body`
    Body,
}

impl Place {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Body => "body",
        }
    }
}

impl Model for Place {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "path" => Ok(Self::Path),
            "query" => Ok(Self::Query),
            "header" => Ok(Self::Header),
            "cookie" => Ok(Self::Cookie),
            "body" => Ok(Self::Body),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}
