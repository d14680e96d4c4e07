//! What decoders and encoders of generated types ask of readers and writers.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Model, encode};
use crate::json::{ArrayWriter, Elements, Reader, Refused, Tree, Writer};
use crate::schema::{Known, Schemas, View};

impl Reader<'_> {
    /// Decodes the value of a member into its slot. A slot that is taken already is a duplicate key.
    pub fn member<T: Model>(&mut self, slot: &mut Option<T>) -> Result<(), Refused> {
        if slot.is_some() {
            return self.duplicate();
        }
        *slot = Some(T::decode(self)?);
        Ok(())
    }

    /// Decodes the value of a member that the type does not declare but keeps.
    pub fn additional<T: Model>(
        &mut self,
        kept: &mut BTreeMap<String, T>,
        key: Cow<'_, str>,
    ) -> Result<(), Refused> {
        if kept.contains_key(&*key) {
            return self.duplicate();
        }
        kept.insert(key.into_owned(), T::decode(self)?);
        Ok(())
    }

    /// Refuses a member that the type does not declare (`additionalProperties: false`).
    pub fn undeclared(&mut self, _key: &str) -> Result<(), Refused> {
        Err(Refused)
    }

    /// Holds the value that stands here against schemas; nothing is taken.
    pub fn probe(&mut self, schemas: &Schemas, pointers: &[&str], view: View) -> Result<(), Refused> {
        let holds =
            |value: Known<'_>| pointers.iter().all(|pointer| schemas.accepts_known(pointer, view, value));
        if self.look(holds)? { Ok(()) } else { Err(Refused) }
    }

    /// Which of the alternatives the value that stands here fits; nothing is taken. Each alternative is a list of
    /// schemas of which one has to accept. Refused where none does, and where `one` and several do.
    pub fn alternative(
        &mut self,
        schemas: &Schemas,
        alternatives: &[&[&str]],
        view: View,
        one: bool,
    ) -> Result<usize, Refused> {
        self.look(|value| schemas.alternative(alternatives, view, one, value))?.ok_or(Refused)
    }

    /// Decodes the value that stands here if a schema accepts it; else nothing is taken.
    pub fn if_accepted<T: Model>(
        &mut self,
        schemas: &Schemas,
        pointer: &str,
        view: View,
    ) -> Result<Option<T>, Refused> {
        if !self.look(|value| schemas.accepts_known(pointer, view, value))? {
            return Ok(None);
        }
        T::decode(&mut self.fork()).map(Some)
    }

    /// Takes one value, which must be the one that a JSON text is.
    pub fn constant(&mut self, text: &str) -> Result<(), Refused> {
        let value = Tree::read(self)?;
        if Schemas::is_constant(text, &value) { Ok(()) } else { Err(Refused) }
    }

    /// Asks something about the value that stands here; nothing is taken.
    fn look<T>(&mut self, ask: impl FnOnce(Known<'_>) -> T) -> Result<T, Refused> {
        if matches!(self.peek()?, b'{' | b'[') {
            let ahead = self.look_ahead()?;
            let value = ahead.at(self.offset()).ok_or(Refused)?;
            return Ok(ask(Known { value, verdicts: Some(&ahead.verdicts) }));
        }
        let mut fork = self.fork();
        match Tree::read(&mut fork) {
            Ok(value) => Ok(ask(Known { value: &value, verdicts: None })),
            Err(Refused) => {
                if let Some(error) = fork.syntax_error() {
                    self.note(error);
                }
                Err(Refused)
            }
        }
    }

    /// The string that a member of the object which stands here has; nothing is taken. `None` where there is no object,
    /// where it has no such member, and where that is no string.
    pub fn discriminator(&mut self, name: &str) -> Result<Option<String>, Refused> {
        if self.peek()? != b'{' {
            return Ok(None);
        }
        let mut ahead = self.fork();
        let mut members = ahead.object()?;
        while let Some(key) = members.next(&mut ahead)? {
            if key == name {
                return Ok(ahead.string().ok().map(Into::into));
            }
            ahead.skip()?;
        }
        Ok(None)
    }
}

impl Elements {
    /// The next element, which must be there.
    pub fn required<T: Model>(&mut self, reader: &mut Reader<'_>) -> Result<T, Refused> {
        self.optional(reader)?.ok_or(Refused)
    }

    /// The next element; `None` behind the last one.
    pub fn optional<T: Model>(&mut self, reader: &mut Reader<'_>) -> Result<Option<T>, Refused> {
        if self.next(reader)? { T::decode(reader).map(Some) } else { Ok(None) }
    }

    /// All further elements.
    pub fn rest<T: Model>(&mut self, reader: &mut Reader<'_>) -> Result<Vec<T>, Refused> {
        let mut list = Vec::new();
        while let Some(element) = self.optional(reader)? {
            list.push(element);
        }
        Ok(list)
    }

    /// There must be no further element.
    pub fn end(&mut self, reader: &mut Reader<'_>) -> Result<(), Refused> {
        if self.next(reader)? { Err(Refused) } else { Ok(()) }
    }
}

impl ArrayWriter<'_> {
    /// Writes an element.
    pub fn item(&mut self, value: &dyn Model) {
        value.encode(self.element());
    }

    /// Writes an element if it is there.
    pub fn optional<T: Model>(&mut self, value: &Option<T>) {
        if let Some(value) = value {
            self.item(value);
        }
    }

    /// Writes several elements.
    pub fn rest<T: Model>(&mut self, values: &[T]) {
        for value in values {
            self.item(value);
        }
    }
}

impl Writer {
    /// Writes several values of one object as one: what two of them have is written once.
    pub fn merged(&mut self, values: &[Option<&dyn Model>]) {
        let texts: Vec<String> = values.iter().flatten().map(|value| encode(*value)).collect();
        let trees = texts.iter().filter_map(|text| Tree::parse(text).ok());
        trees.reduce(Tree::merged).unwrap_or(Tree::Null).write(self);
    }
}
