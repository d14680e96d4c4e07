//! The list of the files that the generator wrote, and its form as text.
//!
//! ```text
//! # comment
//! specwright 0.1.0
//! <64 hexadecimal digits>  src/lib.rs
//! ```
//!
//! The text comes from disk and is not trusted: a path in it that leads out of the output folder is refused.

use std::collections::BTreeMap;
use std::fmt;

use sha2::{Digest, Sha256};

use super::Rendered;

/// The name of the file in the output folder.
pub const MANIFEST: &str = ".specwright-manifest";

/// What the generator wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The version of the generator.
    pub version: String,
    /// A path relative to the output folder → the hash of what was written there.
    pub files: BTreeMap<String, Hash>,
}

/// A SHA-256.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hash([u8; 32]);

/// Why a text is no manifest: a line, from 1, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The number of the line, from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: &'static str,
}

impl Manifest {
    /// The manifest for rendered files.
    pub fn of(rendered: &Rendered, version: &str) -> Self {
        let files = rendered.files.iter().map(|(path, text)| (path.clone(), Hash::of(text.as_bytes())));
        Self { version: version.to_owned(), files: files.collect() }
    }

    /// Reads a manifest.
    pub fn parse(text: &str) -> Result<Self, Damage> {
        let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        let mut version = None;
        let mut files = BTreeMap::new();
        for (line, content) in lines {
            let damaged = |reason| Damage { line, reason };
            if version.is_none() {
                let found = content.strip_prefix("specwright ").filter(|found| is_version(found));
                version =
                    Some(found.ok_or(damaged("it does not name the version of specwright"))?.to_owned());
                continue;
            }
            let (hash, path) = content.split_once("  ").ok_or(damaged("it is no hash with a path"))?;
            let hash = Hash::parse(hash).ok_or(damaged("it does not begin with a SHA-256"))?;
            if !is_plain(path) {
                return Err(damaged("its path does not stay within the output folder"));
            }
            if files.insert(path.to_owned(), hash).is_some() {
                return Err(damaged("its path stands there twice"));
            }
        }
        let version =
            version.ok_or(Damage { line: 1, reason: "it does not name the version of specwright" })?;
        Ok(Self { version, files })
    }
}

impl fmt::Display for Manifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# The files of this folder that `specwright generate` updates and deletes.")?;
        writeln!(f, "specwright {}", self.version)?;
        self.files.iter().try_for_each(|(path, hash)| writeln!(f, "{hash}  {path}"))
    }
}

impl Hash {
    /// The hash of a content.
    pub fn of(content: &[u8]) -> Self {
        Self(Sha256::digest(content).into())
    }

    fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        let (pairs, rest) = text.as_bytes().as_chunks::<2>();
        if pairs.len() != bytes.len() || !rest.is_empty() {
            return None;
        }
        for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
            *byte = digit(*high)? << 4 | digit(*low)?;
        }
        Some(Self(bytes))
    }
}

fn digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'a'..=b'f' => Some(character - b'a' + 10),
        _ => None,
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

fn is_version(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+');
    !text.is_empty() && text.len() <= 64 && text.chars().all(allowed)
}

/// Whether a relative path names a file within its folder on every system: parts between `/`, none of them empty,
/// `.` or `..`, without backslashes, colons and control characters; and not the manifest itself.
pub fn is_plain(path: &str) -> bool {
    let part = |part: &str| !matches!(part, "" | "." | "..");
    let character = |c: char| !c.is_control() && !matches!(c, '\\' | ':');
    path.split('/').all(part) && path.chars().all(character) && path != MANIFEST
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let files = [("src/lib.rs", "a"), ("Cargo.toml", ""), ("a b/ü", "c")];
        let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
        let manifest = Manifest::of(&Rendered { files: files.into() }, "0.1.0-beta+1");
        assert_eq!(Manifest::parse(&manifest.to_string()), Ok(manifest.clone()));
        assert_eq!(Manifest::parse(&manifest.to_string().replace('\n', "\r\n")), Ok(manifest));
    }

    #[test]
    fn a_manifest_is_a_list_that_checksum_tools_read() {
        let rendered = Rendered { files: [("Cargo.toml".to_owned(), String::new())].into() };
        let text = Manifest::of(&rendered, "0.1.0").to_string();
        let lines: Vec<_> = text.lines().skip(1).collect();
        assert_eq!(lines, ["specwright 0.1.0".to_owned(), format!("{EMPTY}  Cargo.toml")]);
    }

    #[test]
    fn a_damaged_manifest_is_refused() {
        let check = |text: &str, line, reason| {
            assert_eq!(Manifest::parse(text), Err(Damage { line, reason }), "{text}");
        };
        let version = "it does not name the version of specwright";
        check("", 1, version);
        check("# nothing\n", 1, version);
        check("<<<<<<< HEAD\nspecwright 0.1.0\n", 1, version);
        check("specwright \n", 1, version);
        check("specwright 0.1.0\n<<<<<<< HEAD\n", 2, "it is no hash with a path");
        check("specwright 0.1.0\n\nabc  a\n", 3, "it does not begin with a SHA-256");
        check(&format!("specwright 1\n{}  a\n", EMPTY.to_uppercase()), 2, "it does not begin with a SHA-256");
        check(&format!("specwright 1\n{EMPTY}  a\n{EMPTY}  a\n"), 3, "its path stands there twice");
        for path in
            ["/etc/passwd", "../a", "a/../../b", "a//b", "./a", "C:/a", "a\\..\\b", "", MANIFEST, "a\tb"]
        {
            let text = format!("specwright 1\n{EMPTY}  {path}\n");
            check(&text, 2, "its path does not stay within the output folder");
        }
    }
}
