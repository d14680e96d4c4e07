// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Model;
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq, Copy, Eq, Hash)]
pub enum ResultModel {
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `None`
    None,
    /// `Some`
    Some,
}

impl ResultModel {
    /// The string that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "Ok",
            Self::Err => "Err",
            Self::None => "None",
            Self::Some => "Some",
        }
    }
}

impl Model for ResultModel {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match &*reader.string()? {
            "Ok" => Ok(Self::Ok),
            "Err" => Ok(Self::Err),
            "None" => Ok(Self::None),
            "Some" => Ok(Self::Some),
            _ => Err(Refused),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str());
    }
}
