//! Texts of the configuration → names and paths of Rust.
//!
//! What is returned is put together from parsed parts: neither a comment nor anything else can hide in it.

use syn::parse::Parser as _;

/// An identifier that is no keyword and not raw.
pub(super) fn identifier(text: &str) -> Option<String> {
    let name = syn::parse_str::<syn::Ident>(text).ok()?.to_string();
    // A name alone: `syn` reads over comments and spaces around it.
    (name == text && !name.starts_with("r#")).then_some(name)
}

/// A path without generics, and without a leading `::`.
pub(super) fn path(text: &str) -> Option<String> {
    let path = syn::Path::parse_mod_style.parse_str(text).ok()?;
    let segments: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    Some(segments.join("::"))
}

/// The name of a package, as Cargo takes it for one that can be used from Rust.
pub(super) fn package(text: &str) -> Option<&str> {
    // The standard library's crates would be shadowed in the whole crate that depends on such a package.
    const TAKEN: [&str; 5] = ["alloc", "core", "proc_macro", "std", "test"];
    let name = text.replace('-', "_");
    let plain = text.is_ascii() && text.starts_with(|c: char| c.is_ascii_alphabetic());
    (plain && identifier(&name).is_some() && !TAKEN.contains(&name.as_str())).then_some(text)
}

/// The name of a module that gets a file of its own.
pub(super) fn module(text: &str) -> Option<String> {
    // Neither has a file of that name: rustc refuses the first, and file systems that ignore case mix up the second.
    let plain = text.is_ascii() && !text.contains(|c: char| c.is_ascii_uppercase());
    identifier(text).filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_stands_alone() {
        for good in ["a", "HttpError", "_a1", "größe"] {
            assert_eq!(identifier(good).as_deref(), Some(good));
        }
        for bad in ["", "_", "fn", "Self", "r#fn", "a b", " a", "a/**/", "a::b", "1a", "a-b", "a\n"] {
            assert_eq!(identifier(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_path_is_kept_in_one_form() {
        for (text, expected) in [
            ("Eq", Some("Eq")),
            ("serde::Serialize", Some("serde::Serialize")),
            ("::a :: b /* c */", Some("a::b")),
            ("crate::A", Some("crate::A")),
            ("Vec<u8>", None),
            ("a::", None),
            ("a;b", None),
            ("", None),
        ] {
            assert_eq!(path(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_package_can_be_used_from_rust() {
        for good in ["a", "my-pro-api", "My_Api2"] {
            assert_eq!(package(good), Some(good));
        }
        for bad in ["", "-a", "_a", "1a", "a b", "a.b", "fn", "std", "proc-macro", "ä"] {
            assert_eq!(package(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_module_is_in_snake_case() {
        assert_eq!(module("goods_in").as_deref(), Some("goods_in"));
        for bad in ["Goods", "mod", "größe", "a/b", ".."] {
            assert_eq!(module(bad), None, "{bad}");
        }
    }
}
