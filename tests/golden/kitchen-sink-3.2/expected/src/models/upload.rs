// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, types};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

/// `"holiday"`
#[derive(Clone, Debug, PartialEq, Copy, Default, Eq, Hash)]
pub struct UploadBodyNote;

impl Model for UploadBodyNote {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        if reader.string()? == "holiday" { Ok(Self) } else { Err(Refused) }
    }

    fn encode(&self, out: &mut Writer) {
        out.raw(r#""holiday""#);
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct UploadBody {
    pub photo: types::Binary,
    pub note: Option<UploadBodyNote>,
}

impl Model for UploadBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut photo = None;
        let mut note = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "photo" => reader.member(&mut photo)?,
                "note" => reader.member(&mut note)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            photo: required(photo)?,
            note,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("photo", &self.photo);
        object.optional("note", self.note.as_ref());
        object.end();
    }
}
