//! Base64 (RFC 4648, section 4): the standard alphabet, padded, nothing between the characters.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Reason;

/// Characters that are decoded at a time: whole quartets, into a buffer on the stack.
const CHUNK: usize = 1024;

const LENGTH: Reason = Reason::fixed("Base64 text must have a multiple of four characters.");
const CHARACTERS: Reason =
    Reason::fixed("Base64 text may hold only letters, digits, '+' and '/', and '=' at its end.");

pub(super) fn check(text: &str) -> Result<(), Reason> {
    if !text.len().is_multiple_of(4) {
        return Err(LENGTH);
    }
    // Chunks are decoded one by one, so that padding at the end of a chunk would go unseen.
    let unpadded = text.trim_end_matches('=');
    if text.len() - unpadded.len() > 2 || unpadded.contains('=') {
        return Err(CHARACTERS);
    }
    let mut decoded = [0; CHUNK / 4 * 3];
    for chunk in text.as_bytes().chunks(CHUNK) {
        STANDARD.decode_slice(chunk, &mut decoded).map_err(|_| CHARACTERS)?;
    }
    Ok(())
}
