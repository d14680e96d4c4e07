//! Schema resources: what `$id` and `$anchor` name (JSON Schema Core 2020-12 §8.2), and URIs against their base.

use fluent_uri::{Uri, UriRef};
use indexmap::IndexMap;

use super::SchemaId;
use crate::source::{Pointer, Span};

/// The URI of the document that was given: it has no other name, and nothing leads out of its folder.
pub const DOCUMENT: &str = "document:/";

/// Names a resource in [`super::Schemas`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceId(pub(super) u32);

/// A schema with a URI of its own, or a whole document.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Its URI, without a fragment.
    pub uri: String,
    /// Where it begins.
    pub root: Pointer,
    /// `$anchor` and `$dynamicAnchor`
    pub anchors: IndexMap<String, SchemaId>,
    /// `$dynamicAnchor` alone
    pub dynamic_anchors: IndexMap<String, SchemaId>,
    /// `$schema`, with its place.
    pub dialect: Option<(String, Span)>,
}

impl Resource {
    pub(super) fn new(uri: String, root: Pointer) -> Self {
        let (anchors, dynamic_anchors) = (IndexMap::new(), IndexMap::new());
        Self { uri, root, anchors, dynamic_anchors, dialect: None }
    }
}

/// Resolves a reference against a base: the URI without its fragment, and the fragment. `None` where the text is no
/// URI reference.
pub fn resolve(base: &str, text: &str) -> Option<(String, String)> {
    // A fragment alone stays in the resource, whatever characters people write into it.
    if let Some(fragment) = text.strip_prefix('#') {
        return Some((base.to_owned(), fragment.to_owned()));
    }
    let base = Uri::parse(base).ok()?;
    let target = UriRef::parse(text).ok()?.resolve_against(&base).ok()?;
    let fragment = target.fragment().map(|fragment| fragment.as_str().to_owned()).unwrap_or_default();
    Some((target.strip_fragment().to_string(), fragment))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_resolved_against_the_resource_that_they_stand_in() {
        let check = |base: &str, text: &str, expected: Option<(&str, &str)>| {
            let expected = expected.map(|(uri, fragment)| (uri.to_owned(), fragment.to_owned()));
            assert_eq!(resolve(base, text), expected, "{base} {text}");
        };
        check(DOCUMENT, "#/a b", Some((DOCUMENT, "/a b")));
        check(DOCUMENT, "pet.json#/a", Some(("document:/pet.json", "/a")));
        check("http://a.example/b/c", "d#e", Some(("http://a.example/b/d", "e")));
        check("http://a.example/b/c", "http://z.example/", Some(("http://z.example/", "")));
        check("urn:uuid:1", "#/a", Some(("urn:uuid:1", "/a")));
        check("http://a.example/b", "not a uri", None);
    }
}
