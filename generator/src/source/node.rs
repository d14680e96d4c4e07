//! The tree: what JSON can say, with a span on every value and every key.

use super::Span;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where the value stands. For a YAML alias this is the place of the alias' target.
    pub span: Span,
    /// The value.
    pub value: Value,
}

/// What a node holds.
#[derive(Clone, Debug)]
pub enum Value {
    /// `null`, also an empty YAML value.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number with its digits as written.
    Number(Number),
    /// A string, escapes resolved.
    String(String),
    /// A sequence.
    Array(Vec<Node>),
    /// A mapping; its keys are distinct strings (`200:` is the key `"200"`).
    Object(Object),
}

/// A number as its text in JSON's grammar: no digit is lost.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number(Box<str>);

impl Number {
    /// Takes text that is a JSON number (the readers guarantee it).
    pub(super) fn new(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
    }

    /// Whether it has no fraction: `7`, also `7.0` and `70e-1`.
    pub fn is_whole(&self) -> bool {
        specwright_runtime::number::is_integral(&self.0)
    }

    /// The digits as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A key with its value.
#[derive(Clone, Debug)]
pub struct Member {
    /// The key, escapes resolved.
    pub key: String,
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub node: Node,
}

/// A mapping in the order of the source.
#[derive(Clone, Debug, Default)]
pub struct Object {
    members: Vec<Member>,
    /// Positions in the order of their keys; empty while a scan is as fast.
    sorted: Vec<u32>,
}

/// From this many members on, a look-up is a binary search.
const INDEXED: usize = 16;

impl Object {
    /// Takes members whose keys are distinct.
    pub(super) fn new(members: Vec<Member>) -> Self {
        let mut sorted = Vec::new();
        if members.len() >= INDEXED {
            sorted = (0..u32::try_from(members.len()).unwrap_or(u32::MAX)).collect();
            sorted.sort_unstable_by(|a, b| members[*a as usize].key.cmp(&members[*b as usize].key));
        }
        Self { members, sorted }
    }

    /// The member of that key.
    pub fn member(&self, key: &str) -> Option<&Member> {
        if self.sorted.is_empty() {
            return self.members.iter().find(|member| member.key == key);
        }
        let at = self.sorted.binary_search_by(|i| self.members[*i as usize].key.as_str().cmp(key)).ok()?;
        self.members.get(self.sorted[at] as usize)
    }

    /// The value of that key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.member(key).map(|member| &member.node)
    }

    /// The members in the order of the source.
    pub fn iter(&self) -> std::slice::Iter<'_, Member> {
        self.members.iter()
    }

    /// The members, to be put into another mapping.
    pub(super) fn into_members(self) -> Vec<Member> {
        self.members
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }
}

impl<'a> IntoIterator for &'a Object {
    type Item = &'a Member;
    type IntoIter = std::slice::Iter<'a, Member>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Node {
    /// The mapping, if it is one.
    pub fn as_object(&self) -> Option<&Object> {
        match &self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The elements, if it is a sequence.
    pub fn as_array(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The string, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub fn as_number(&self) -> Option<&Number> {
        match &self.value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The member's value, if this is a mapping that has the key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_object()?.get(key)
    }

    /// What the value is, in the words that diagnostics use.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        }
    }
}
