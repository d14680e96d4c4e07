// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

use super::State;

#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub state: Option<State>,
}

impl Model for Call {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut state = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "state" => reader.member(&mut state)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { state })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("state", self.state.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.state.as_ref().is_none_or(|value| value.conforms(origin))
    }
}
