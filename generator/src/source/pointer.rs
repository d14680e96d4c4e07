//! JSON Pointers (RFC 6901), in the form that stands in a fragment: `#/paths/~1items~1/get`.

use std::fmt;
use std::sync::Arc;

use super::{Node, Value};

/// A place in a document by its path from the root. Displays as a URI fragment, `#/a/b`; in another document than the
/// one that was given, behind that document's URI.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer {
    /// The URI of another document.
    document: Option<Arc<str>>,
    path: String,
}

impl Pointer {
    /// The root, `#`.
    pub fn root() -> Self {
        Self::default()
    }

    /// Reads `#/a/b`, percent-encoding resolved. `None` where it is no JSON Pointer.
    pub fn parse(fragment: &str) -> Option<Self> {
        let path = fragment.strip_prefix('#')?;
        let path = percent_decode(path)?;
        (path.is_empty() || path.starts_with('/')).then_some(Self { document: None, path })
    }

    /// The root of another document.
    pub fn root_of(document: &str) -> Self {
        Self { document: Some(document.into()), path: String::new() }
    }

    /// The URI of the document, where it is another one than that which was given.
    pub fn document(&self) -> Option<&str> {
        self.document.as_deref()
    }

    /// What a pointer from here leads to.
    #[must_use]
    pub fn join(&self, further: &Self) -> Self {
        Self { document: self.document.clone(), path: format!("{}{}", self.path, further.path) }
    }

    /// One step further down.
    #[must_use]
    pub fn child(&self, step: impl fmt::Display) -> Self {
        use fmt::Write as _;
        let mut path = self.path.clone();
        path.push('/');
        let start = path.len();
        let _ = write!(path, "{step}");
        if path[start..].contains(['~', '/']) {
            let escaped = path[start..].replace('~', "~0").replace('/', "~1");
            path.truncate(start);
            path.push_str(&escaped);
        }
        Self { document: self.document.clone(), path }
    }

    /// One step back; the root has none.
    pub fn parent(&self) -> Option<Self> {
        let (parent, _) = self.path.rsplit_once('/')?;
        Some(Self { document: self.document.clone(), path: parent.to_owned() })
    }

    /// The steps from the root, unescaped.
    pub fn steps(&self) -> impl Iterator<Item = String> + '_ {
        self.path.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"))
    }

    /// The node there, in the tree of its document.
    pub fn find<'a>(&self, root: &'a Node) -> Option<&'a Node> {
        self.steps().try_fold(root, |node, step| match &node.value {
            Value::Object(object) => object.get(&step),
            Value::Array(elements) => elements.get(step.parse::<usize>().ok()?),
            _ => None,
        })
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.document().unwrap_or_default(), self.path)
    }
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first == b'%' {
            let (hex, tail) = rest.split_at_checked(2)?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok()?);
            rest = tail;
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).ok()
}
