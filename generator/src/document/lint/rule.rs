//! The words in which the tables speak: what an object may hold, what a field takes, which keys a map may have.
//!
//! Data types only. They know neither the tree nor diagnostics; the tables fill them and the walker reads them.

use crate::document::version::Version;

/// One object of the specification.
#[derive(Debug)]
pub(super) struct Object {
    /// Its name as the specification writes it, `Operation Object`.
    pub(super) name: &'static str,
    /// Its number within the chapter of objects, which is the same in 3.0.4, 3.1.1 and 3.2.0.
    pub(super) section: u8,
    /// The fields. A name may have several rows whose versions do not overlap.
    pub(super) fields: &'static [Field],
    /// What the keys that are no field hold.
    pub(super) pattern: Option<(Keys, Kind)>,
    /// Whether `x-…` fields are allowed.
    pub(super) extensions: bool,
    /// From which version on any other field is allowed too; only one that looks misspelt is then reported.
    pub(super) open: Option<Version>,
    /// From which version on the object may be a boolean instead.
    pub(super) boolean: Option<Version>,
    /// The first and the last version in which a Reference Object may stand in its place.
    pub(super) reference: Option<(Version, Version)>,
    /// Rules over several fields.
    pub(super) groups: &'static [Group],
    /// Fields that depend on the value of another one.
    pub(super) cases: &'static [Case],
    /// What to write instead of a field that is often written here and does not belong.
    pub(super) hints: &'static [Hint],
}

/// An object that has extensions and nothing else: the base of every row of the table.
pub(super) const PLAIN: Object = Object {
    name: "",
    section: 0,
    fields: &[],
    pattern: None,
    extensions: true,
    open: None,
    boolean: None,
    reference: None,
    groups: &[],
    cases: &[],
    hints: &[],
};

/// One field.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) need: Need,
    /// The first version that has it.
    pub(super) since: Version,
    /// The last version that has it.
    pub(super) until: Version,
    /// It only describes: a wrong value is left out with a warning.
    pub(super) descriptive: bool,
    /// Documents often write it as another version has it; it is then read so, with a warning.
    pub(super) lenient: bool,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug)]
pub(super) enum Need {
    Optional,
    Required,
    /// Required, but it can be done without: says what is assumed.
    Assumed(&'static str),
}

/// What a field, an element or an entry takes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// Any value; it is not looked into.
    Any,
    Boolean,
    /// Only `true`.
    True,
    Number,
    /// A number above zero.
    Positive,
    /// A whole number from zero on.
    Count,
    Text,
    /// Text that is a URI or a relative reference.
    Uri,
    /// The value of `$ref`.
    Reference,
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// The object, or a Reference Object where the object's row allows it.
    Object(&'static Object),
    Array(&'static Array),
    Map(Keys, &'static Kind),
    /// A map that has exactly one entry.
    Single(Keys, &'static Kind),
    /// An array where the value is one, the first kind elsewhere.
    OrArray(&'static Kind, &'static Array),
    /// A boolean where the value is one, else the kind.
    OrBoolean(&'static Kind),
}

/// What an array holds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Array {
    pub(super) of: Kind,
    pub(super) distinct: bool,
    pub(super) empty: Empty,
}

/// Whether an array may be empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Empty {
    Allowed,
    /// It is against the rules and says nothing.
    Harmless,
    Refused,
}

/// What the keys of a map must look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keys {
    Any,
    /// The name of a component.
    Component,
    /// A path template.
    Path,
    /// A status code, a range of them, or `default`.
    Status,
    /// A media type or a range of them.
    MediaType,
    /// An HTTP method that has no field of its own.
    Method,
}

/// Fields that stand for one another.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) fields: &'static [&'static str],
    pub(super) since: Version,
    /// What becomes of an object that has none of them; `None` where that is fine.
    pub(super) none: Option<&'static str>,
    /// What becomes of an object that has several.
    pub(super) several: Several,
}

/// What several fields of a group mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Several {
    /// Nobody can say which one holds.
    Contradiction,
    /// It does no harm to what is served.
    Harmless,
    Fine,
}

/// Fields that an object has when one of its fields has a certain value. They come before the object's own of the
/// same name.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) tag: &'static str,
    pub(super) value: &'static str,
    pub(super) fields: &'static [Field],
}

/// What to write instead of some fields, whether they do not belong or have a wrong value.
#[derive(Debug)]
pub(super) struct Hint {
    pub(super) fields: &'static [&'static str],
    pub(super) since: Version,
    pub(super) until: Version,
    pub(super) text: &'static str,
}

impl Hint {
    pub(super) const fn new(fields: &'static [&'static str], text: &'static str) -> Self {
        Self { fields, since: Version::V3_0, until: Version::V3_2, text }
    }

    pub(super) const fn since(self, since: Version) -> Self {
        Self { since, ..self }
    }

    pub(super) const fn until(self, until: Version) -> Self {
        Self { until, ..self }
    }
}

impl Field {
    /// A field that may be left out.
    pub(super) const fn new(name: &'static str, kind: Kind) -> Self {
        let (since, until) = (Version::V3_0, Version::V3_2);
        Self { name, kind, need: Need::Optional, since, until, descriptive: false, lenient: false }
    }

    /// Text for people.
    pub(super) const fn text(name: &'static str) -> Self {
        Self::new(name, Kind::Text).descriptive()
    }

    pub(super) const fn required(self) -> Self {
        Self { need: Need::Required, ..self }
    }

    pub(super) const fn assumed(self, what: &'static str) -> Self {
        Self { need: Need::Assumed(what), ..self }
    }

    pub(super) const fn since(self, since: Version) -> Self {
        Self { since, ..self }
    }

    pub(super) const fn until(self, until: Version) -> Self {
        Self { until, ..self }
    }

    pub(super) const fn descriptive(self) -> Self {
        Self { descriptive: true, ..self }
    }

    pub(super) const fn lenient(self) -> Self {
        Self { lenient: true, ..self }
    }

    /// Whether the version has the field.
    pub(super) fn is_in(&self, version: Version) -> bool {
        (self.since..=self.until).contains(&version)
    }
}

impl Array {
    pub(super) const fn of(of: Kind) -> Self {
        Self { of, distinct: false, empty: Empty::Allowed }
    }

    pub(super) const fn distinct(self) -> Self {
        Self { distinct: true, ..self }
    }

    pub(super) const fn empty(self, empty: Empty) -> Self {
        Self { empty, ..self }
    }
}

impl Object {
    /// The field of that name, as an object with these values of other fields has it.
    pub(super) fn field(
        &'static self,
        name: &str,
        version: Version,
        active: &[&'static Case],
    ) -> Option<&'static Field> {
        let special = active.iter().flat_map(|case| case.fields);
        special.chain(self.fields).find(|field| field.name == name && field.is_in(version))
    }

    /// Every row of every version, those that depend on other fields included.
    pub(super) fn rows(&'static self) -> impl Iterator<Item = &'static Field> {
        self.fields.iter().chain(self.cases.iter().flat_map(|case| case.fields))
    }

    /// What to write instead of that field.
    pub(super) fn hint(&self, name: &str, version: Version) -> Option<&'static str> {
        let fits = |hint: &&Hint| (hint.since..=hint.until).contains(&version) && hint.fields.contains(&name);
        self.hints.iter().find(fits).map(|hint| hint.text)
    }

    /// Whether a Reference Object may stand in its place.
    pub(super) fn is_referable(&self, version: Version) -> bool {
        self.reference.is_some_and(|(since, until)| (since..=until).contains(&version))
    }

    /// The object's name with its article.
    pub(super) fn a(&self) -> String {
        let article = if self.name.starts_with(['A', 'E', 'I', 'O', 'X']) { "an" } else { "a" };
        format!("{article} {}", self.name)
    }
}
