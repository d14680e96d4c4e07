// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, types};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::Range;

#[derive(Clone, Debug, PartialEq)]
pub struct UploadBody {
    pub title: String,
    pub count: Option<i64>,
    pub range: Option<Range>,
    pub file: types::Binary,
    pub photos: Option<Vec<types::Binary>>,
    pub tags: Option<Vec<String>>,
}

impl Model for UploadBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut title = None;
        let mut count = None;
        let mut range = None;
        let mut file = None;
        let mut photos = None;
        let mut tags = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "title" => reader.member(&mut title)?,
                "count" => reader.member(&mut count)?,
                "range" => reader.member(&mut range)?,
                "file" => reader.member(&mut file)?,
                "photos" => reader.member(&mut photos)?,
                "tags" => reader.member(&mut tags)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            title: required(title)?,
            count,
            range,
            file: required(file)?,
            photos,
            tags,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("title", &self.title);
        object.optional("count", self.count.as_ref());
        object.optional("range", self.range.as_ref());
        object.member("file", &self.file);
        object.optional("photos", self.photos.as_ref());
        object.optional("tags", self.tags.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.title.chars().count() >= 2
            && self.photos.as_ref().is_none_or(|value| value.len() <= 2)
    }
}
