// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum Body {
    /// `Body`
    Body,
    /// `Call`
    Call,
    /// `Request`
    Request,
    /// `Style`
    Style,
    /// `body`
    Body1,
}

impl Body {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Body => "Body",
            Self::Call => "Call",
            Self::Request => "Request",
            Self::Style => "Style",
            Self::Body1 => "body",
        }
    }
}

impl Model for Body {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "Body" => Ok(Self::Body),
            "Call" => Ok(Self::Call),
            "Request" => Ok(Self::Request),
            "Style" => Ok(Self::Style),
            "body" => Ok(Self::Body1),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}
