//! Structure: the pattern's groups and back-references as a tree, with what is repeated and what may match
//! nothing. It knows no engine.
//!
//! It relies on a judge of the syntax beside it: of a pattern that is no expression it tells anything.

use super::cursor::Cursor;
use super::group::Groups;
use super::term::Quantifier;
use super::{Error, class, term};

/// The whole pattern as a group.
pub(super) const ROOT: usize = 0;

/// What a group is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Plain,
    LookAhead,
    LookBehind,
    /// A look-around that must not match.
    Negative,
    /// A look-behind that must not match.
    NegativeBehind,
}

/// A group, by its position in [`Structure::groups`].
#[derive(Debug)]
pub(super) struct Group {
    pub(super) kind: Kind,
    /// Where it opens.
    pub(super) at: usize,
    pub(super) parent: usize,
    /// Which alternative of its parent it stands in.
    pub(super) alternative: usize,
    /// How many alternatives it has.
    pub(super) alternatives: usize,
    /// Its own quantifier.
    pub(super) min: u32,
    pub(super) max: Option<u32>,
    /// Whether it may match without stepping on.
    pub(super) nullable: bool,
    /// Whether something in it is repeated that may match without stepping on.
    pub(super) idles: bool,
}

impl Group {
    fn new(kind: Kind, at: usize, parent: usize, alternative: usize) -> Self {
        Self {
            kind,
            at,
            parent,
            alternative,
            alternatives: 1,
            min: 1,
            max: Some(1),
            nullable: false,
            idles: false,
        }
    }

    pub(super) fn is_look_around(&self) -> bool {
        self.kind != Kind::Plain
    }

    pub(super) fn repeats(&self) -> bool {
        self.max.is_none_or(|max| max > 1)
    }
}

/// A back-reference.
#[derive(Debug)]
pub(super) struct Reference {
    /// Where its backslash is.
    pub(super) at: usize,
    pub(super) parent: usize,
    /// Which alternative of its parent it stands in.
    pub(super) alternative: usize,
    /// The numbers of the groups that it may mean: those that share a name.
    pub(super) targets: Vec<usize>,
}

#[derive(Debug)]
pub(super) struct Structure {
    pub(super) groups: Vec<Group>,
    /// The capturing groups in the order of their numbers.
    pub(super) captures: Vec<usize>,
    pub(super) references: Vec<Reference>,
}

impl Structure {
    pub(super) fn group(&self, id: usize) -> Option<&Group> {
        self.groups.get(id)
    }

    /// The groups around one, and itself, from inside to outside.
    pub(super) fn around(&self, id: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(id), |&id| {
            if id == ROOT { None } else { self.group(id).map(|group| group.parent) }
        })
    }

    pub(super) fn of(ecma: &str, groups: &Groups) -> Result<Self, Error> {
        let mut reader = Reader::new();
        let mut names: Vec<(&str, usize)> = Vec::new();
        let mut named: Vec<(usize, &str)> = Vec::new();
        let mut cursor = Cursor::new(ecma);
        let mut scratch = String::new();
        loop {
            let at = cursor.at();
            let Some(character) = cursor.next() else { break };
            match character {
                '(' => {
                    let (kind, name) = opening(&mut cursor);
                    let captures = kind == Kind::Plain && name != Some("");
                    reader.open(kind, at, captures);
                    names.extend(
                        name.filter(|name| !name.is_empty()).map(|name| (name, reader.captures.len())),
                    );
                }
                ')' => reader.close(),
                '|' => reader.alternative(),
                '^' | '$' => reader.term(Last::Leaf { nullable: true }),
                '*' => reader.quantify(&Quantifier { min: 0, max: None }),
                '+' => reader.quantify(&Quantifier { min: 1, max: None }),
                '?' => reader.quantify(&Quantifier { min: 0, max: Some(1) }),
                '{' => match term::quantifier(&mut cursor, at)? {
                    Some(quantifier) => reader.quantify(&quantifier),
                    None => reader.term(Last::Leaf { nullable: false }),
                },
                '[' => {
                    class::translate(&mut cursor, at, &mut scratch)?;
                    reader.term(Last::Leaf { nullable: false });
                }
                '\\' if groups.is_backreference(cursor.rest()) => {
                    let number = if cursor.eat("k<") {
                        named.push((reader.references.len(), cursor.take_until('>').unwrap_or_default()));
                        None
                    } else {
                        cursor.take_while(usize::MAX, |character| character.is_ascii_digit()).parse().ok()
                    };
                    reader.refer(at, number);
                }
                '\\' => {
                    let assertion = matches!(cursor.next(), Some('b' | 'B'));
                    reader.term(Last::Leaf { nullable: assertion });
                }
                _ => reader.term(Last::Leaf { nullable: false }),
            }
        }
        let mut structure = reader.finish();
        for (at, name) in named {
            let numbers = names.iter().filter(|(other, _)| *other == name).map(|(_, number)| *number);
            if let Some(reference) = structure.references.get_mut(at) {
                reference.targets.extend(numbers);
            }
        }
        Ok(structure)
    }
}

/// The kind of the group whose parenthesis has been read; its name, which is empty where it does not capture.
fn opening<'a>(cursor: &mut Cursor<'a>) -> (Kind, Option<&'a str>) {
    for (prefix, kind) in [
        ("?=", Kind::LookAhead),
        ("?!", Kind::Negative),
        ("?<=", Kind::LookBehind),
        ("?<!", Kind::NegativeBehind),
    ] {
        if cursor.eat(prefix) {
            return (kind, Some(""));
        }
    }
    if cursor.eat("?:") {
        (Kind::Plain, Some(""))
    } else if cursor.eat("?<") {
        (Kind::Plain, cursor.take_until('>'))
    } else {
        (Kind::Plain, None)
    }
}

/// The term that was read last: a quantifier may follow it.
enum Last {
    None,
    Leaf { nullable: bool },
    Group(usize),
}

/// A group that is still open.
struct Open {
    id: usize,
    /// Whether what was read of the alternative may match without stepping on.
    nullable: bool,
    last: Last,
}

struct Reader {
    groups: Vec<Group>,
    captures: Vec<usize>,
    references: Vec<Reference>,
    /// The groups around the open one.
    outer: Vec<Open>,
    open: Open,
}

impl Reader {
    fn new() -> Self {
        let root = Group::new(Kind::Plain, 0, ROOT, 0);
        let open = Open { id: ROOT, nullable: true, last: Last::None };
        Self { groups: vec![root], captures: Vec::new(), references: Vec::new(), outer: Vec::new(), open }
    }

    /// Settles the last term, which has no quantifier any more, and sets the next.
    fn term(&mut self, next: Last) {
        let nullable = match std::mem::replace(&mut self.open.last, next) {
            Last::None => true,
            Last::Leaf { nullable } => nullable,
            Last::Group(id) => self
                .groups
                .get(id)
                .is_none_or(|group| group.nullable || group.min == 0 || group.is_look_around()),
        };
        self.open.nullable &= nullable;
    }

    fn quantify(&mut self, quantifier: &Quantifier) {
        match &mut self.open.last {
            // The `?` of a lazy quantifier comes here a second time.
            Last::None => {}
            Last::Leaf { nullable } => {
                *nullable |= quantifier.min == 0;
                self.term(Last::None);
            }
            Last::Group(id) => {
                let id = *id;
                if let Some(group) = self.groups.get_mut(id) {
                    (group.min, group.max) = (quantifier.min, quantifier.max);
                    let idles = group.idles || group.nullable && quantifier.max != Some(1);
                    if let Some(parent) = self.groups.get_mut(self.open.id) {
                        parent.idles |= idles;
                    }
                }
                self.term(Last::None);
            }
        }
    }

    fn open(&mut self, kind: Kind, at: usize, captures: bool) {
        self.term(Last::None);
        let alternative = self.groups.get(self.open.id).map_or(0, |group| group.alternatives);
        let id = self.groups.len();
        self.groups.push(Group::new(kind, at, self.open.id, alternative));
        if captures {
            self.captures.push(id);
        }
        let open = Open { id, nullable: true, last: Last::None };
        self.outer.push(std::mem::replace(&mut self.open, open));
    }

    fn alternative(&mut self) {
        self.term(Last::None);
        let nullable = std::mem::replace(&mut self.open.nullable, true);
        if let Some(group) = self.groups.get_mut(self.open.id) {
            group.nullable |= nullable;
            group.alternatives += 1;
        }
    }

    fn close(&mut self) {
        self.term(Last::None);
        let Some(outer) = self.outer.pop() else { return };
        let inner = std::mem::replace(&mut self.open, outer);
        let mut idles = false;
        if let Some(group) = self.groups.get_mut(inner.id) {
            group.nullable |= inner.nullable;
            idles = group.idles;
        }
        if let Some(parent) = self.groups.get_mut(self.open.id) {
            parent.idles |= idles;
        }
        self.open.last = Last::Group(inner.id);
    }

    fn refer(&mut self, at: usize, number: Option<usize>) {
        self.term(Last::Leaf { nullable: true });
        let alternative = self.groups.get(self.open.id).map_or(0, |group| group.alternatives);
        let targets = number.into_iter().collect();
        self.references.push(Reference { at, parent: self.open.id, alternative, targets });
    }

    fn finish(mut self) -> Structure {
        while !self.outer.is_empty() {
            self.close();
        }
        Structure { groups: self.groups, captures: self.captures, references: self.references }
    }
}
