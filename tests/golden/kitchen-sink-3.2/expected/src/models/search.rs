// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin};
use specwright_runtime::json::{Reader, Refused, Writer};

#[derive(Clone, Debug, PartialEq)]
pub struct Search {
    pub word: Option<String>,
    pub words: Option<Vec<String>>,
    pub page: Option<i64>,
}

impl Model for Search {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut word = None;
        let mut words = None;
        let mut page = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "word" => reader.member(&mut word)?,
                "words" => reader.member(&mut words)?,
                "page" => reader.member(&mut page)?,
                _ => members.skip(key, reader)?,
            }
        }
        Ok(Self { word, words, page })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("word", self.word.as_ref());
        object.optional("words", self.words.as_ref());
        object.optional("page", self.page.as_ref());
        object.end();
    }

    fn conforms(&self, _: Origin) -> bool {
        self.word.as_ref().is_none_or(|value| value.chars().count() <= 5)
            && self.page.as_ref().is_none_or(|value| *value >= 1)
    }
}
