//! Bytes → text.
//!
//! Knows UTF-8 and UTF-16 and nothing of what the text says. A fault keeps the text before it, so that the place
//! can be shown.

use crate::diagnostic::{Diagnostic, code};

/// The most bytes that one file may have. A tree takes a small multiple of its text, and spans count in 32 bits.
const MAX_BYTES: usize = 256 << 20;

/// Why bytes are no text: a diagnostic that still lacks its place, and the byte of the text where that is.
pub(super) struct Fault {
    pub(super) offset: usize,
    pub(super) label: &'static str,
    pub(super) diagnostic: Diagnostic,
}

/// Decodes UTF-8 with or without a byte order mark, and UTF-16 of either order with one.
pub(super) fn decode(bytes: &[u8]) -> (String, Option<Fault>) {
    if bytes.len() > MAX_BYTES {
        return (String::new(), Some(too_many(bytes.len())));
    }
    let (text, fault) = match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        _ => utf8(bytes),
    };
    // A NUL that stands before the first bad byte is the better explanation: such files are seldom text at all.
    let nul = text.find('\0').map(nul);
    (text, nul.or(fault))
}

fn utf8(bytes: &[u8]) -> (String, Option<Fault>) {
    let mut chunks = bytes.utf8_chunks();
    let Some(first) = chunks.next() else { return (String::new(), None) };
    let fault = first.invalid().first().map(|byte| Fault {
        offset: first.valid().len(),
        label: "the text is UTF-8 up to here",
        diagnostic: Diagnostic::new(&code::NOT_UTF8, format!("the byte 0x{byte:02X} is not UTF-8"))
            .help("save the file as UTF-8; an editor may call its present encoding Latin-1 or Windows-1252"),
    });
    (first.valid().to_owned(), fault)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> (String, Option<Fault>) {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut broken = !rest.is_empty();
    for decoded in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let Ok(character) = decoded else {
            broken = true;
            break;
        };
        text.push(character);
    }
    let fault = broken.then(|| Fault {
        offset: text.len(),
        label: "the text is UTF-16 up to here",
        diagnostic: Diagnostic::new(&code::NOT_UTF8, "the text begins as UTF-16 and then breaks off")
            .help("save the file as UTF-8"),
    });
    (text, fault)
}

fn nul(offset: usize) -> Fault {
    Fault {
        offset,
        label: "a NUL character",
        diagnostic: Diagnostic::new(
            &code::SYNTAX,
            "the text holds a NUL character, which neither YAML nor JSON allow",
        )
        .help("is this a text file? UTF-16 without a byte order mark looks like this too: save it as UTF-8"),
    }
}

fn too_many(len: usize) -> Fault {
    Fault {
        offset: 0,
        label: "",
        diagnostic: Diagnostic::new(
            &code::TOO_LARGE,
            format!("the file has {len} bytes, more than the {MAX_BYTES} that are read"),
        ),
    }
}
