// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, types};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::required;

use super::Shade;

#[derive(Clone, Debug, PartialEq)]
pub struct MultipartBodyBody {
    pub title: String,
    pub count: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub object: Option<Shade>,
    pub file: types::Binary,
    pub files: Option<Vec<types::Binary>>,
}

impl Model for MultipartBodyBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut title = None;
        let mut count = None;
        let mut tags = None;
        let mut object = None;
        let mut file = None;
        let mut files = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "title" => reader.member(&mut title)?,
                "count" => reader.member(&mut count)?,
                "tags" => reader.member(&mut tags)?,
                "object" => reader.member(&mut object)?,
                "file" => reader.member(&mut file)?,
                "files" => reader.member(&mut files)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            title: required(title)?,
            count,
            tags,
            object,
            file: required(file)?,
            files,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("title", &self.title);
        object.optional("count", self.count.as_ref());
        object.optional("tags", self.tags.as_ref());
        object.optional("object", self.object.as_ref());
        object.member("file", &self.file);
        object.optional("files", self.files.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.title.chars().count() >= 2
            && self.count.as_ref().is_none_or(|value| *value <= 9)
            && self.files.as_ref().is_none_or(|value| value.len() <= 2)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct MultipartBodyOkBodyFilesItem {
    pub size: i64,
    pub name: Option<String>,
    pub media: Option<String>,
}

impl Model for MultipartBodyOkBodyFilesItem {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut size = None;
        let mut name = None;
        let mut media = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "size" => reader.member(&mut size)?,
                "name" => reader.member(&mut name)?,
                "media" => reader.member(&mut media)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            size: required(size)?,
            name,
            media,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("size", &self.size);
        object.optional("name", self.name.as_ref());
        object.optional("media", self.media.as_ref());
        object.end();
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct MultipartBodyOkBody {
    pub title: String,
    pub count: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub object: Option<Shade>,
    pub files: Vec<MultipartBodyOkBodyFilesItem>,
}

impl Model for MultipartBodyOkBody {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut title = None;
        let mut count = None;
        let mut tags = None;
        let mut object = None;
        let mut files = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "title" => reader.member(&mut title)?,
                "count" => reader.member(&mut count)?,
                "tags" => reader.member(&mut tags)?,
                "object" => reader.member(&mut object)?,
                "files" => reader.member(&mut files)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self {
            title: required(title)?,
            count,
            tags,
            object,
            files: required(files)?,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.member("title", &self.title);
        object.optional("count", self.count.as_ref());
        object.optional("tags", self.tags.as_ref());
        object.optional("object", self.object.as_ref());
        object.member("files", &self.files);
        object.end();
    }
}
