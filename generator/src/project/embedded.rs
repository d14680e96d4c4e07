//! Files of this repository, as `build.rs` found them.

/// A path below the root of the repository, and the content.
static FILES: &[(&str, &[u8])] = &include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The files whose paths begin like that.
pub(super) fn below(prefix: &str) -> impl Iterator<Item = (&'static str, &'static [u8])> {
    FILES.iter().filter(move |(path, _)| path.starts_with(prefix)).copied()
}

/// One file; empty where there is none of that path.
pub(super) fn file(path: &str) -> &'static [u8] {
    below(path).find(|(known, _)| *known == path).map_or(&[], |(_, content)| content)
}

/// One file as text.
pub(super) fn text(path: &str) -> &'static str {
    std::str::from_utf8(file(path)).unwrap_or_default()
}
