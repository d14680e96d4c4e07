//! Internationalised host names (RFC 5890 to 5893). `idna` decodes Punycode and holds the rules of joiners and of both
//! directions of writing, but it follows UTS #46, which maps what IDNA2008 refuses (`Bücher`) and lets symbols in. So
//! each label must come out as it was given, and the code points of RFC 5892 are judged here.

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, Script};
use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};

use super::Reason;

const NAME: Reason = Reason::fixed("The host name is not an internationalized domain name (RFC 5890).");
const MAPPED: Reason = Reason::fixed(
    "Each part of an internationalized domain name must be in its normal form: no capital letters, no variants.",
);
const HYPHENS: Reason = Reason::fixed(
    "No part of an internationalized domain name may have hyphens in its third and fourth place.",
);
const CHARACTERS: Reason =
    Reason::fixed("The internationalized domain name has a character in a place where it is not allowed.");

/// What may stand between labels (RFC 3490, section 3.1).
const SEPARATORS: [char; 4] = ['.', '\u{3002}', '\u{ff0e}', '\u{ff61}'];

/// The longest name is 253 ASCII characters, and each stands for less than one character of the other notation. What is
/// longer is not worth the time to decode it.
const LENGTH: usize = 253 * 4;

pub(super) fn check(text: &str) -> Result<(), Reason> {
    if text.len() > LENGTH {
        return Err(NAME);
    }
    let rules = (AsciiDenyList::STD3, Hyphens::CheckFirstLast);
    let idna = Uts46::new();
    let (unicode, verdict) = idna.to_unicode(text.as_bytes(), rules.0, rules.1);
    if verdict.is_err() || idna.to_ascii(text.as_bytes(), rules.0, rules.1, DnsLength::Verify).is_err() {
        return Err(NAME);
    }
    let given = text.split(SEPARATORS);
    given.zip(unicode.split('.')).try_for_each(|(given, label)| {
        if !given.is_ascii() && given != label {
            return Err(MAPPED);
        }
        if label.is_ascii() { Ok(()) } else { check_label(label) }
    })
}

/// A label with characters beyond ASCII; those that join others were looked at before.
fn check_label(label: &str) -> Result<(), Reason> {
    if label.chars().skip(2).take(2).eq("--".chars()) {
        return Err(HYPHENS);
    }
    let (mut before, mut rest) = (None, label.chars());
    while let Some(character) = rest.next() {
        if !is_allowed(character) || !is_in_context(character, before, rest.clone().next(), label) {
            return Err(CHARACTERS);
        }
        before = Some(character);
    }
    Ok(())
}

/// Not DISALLOWED and not UNASSIGNED (RFC 5892, section 2), for a character that normalisation leaves alone.
fn is_allowed(character: char) -> bool {
    match character {
        // Exceptions (section 2.6) and joiners, which are no letters, digits or marks.
        '\u{b7}' | '\u{375}' | '\u{5f3}' | '\u{5f4}' | '\u{6fd}' | '\u{6fe}' | '\u{f0b}' | '\u{3007}'
        | '\u{30fb}' | '\u{200c}' | '\u{200d}' | '-' => true,
        // Exceptions that are disallowed.
        '\u{640}' | '\u{7fa}' | '\u{302e}' | '\u{302f}' | '\u{3031}'..='\u{3035}' | '\u{303b}' => false,
        // Blocks to ignore (section 2.4) and old jamo (section 2.9).
        '\u{20d0}'..='\u{20ff}' | '\u{1d100}'..='\u{1d24f}' => false,
        '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97f}' | '\u{d7b0}'..='\u{d7ff}' => false,
        _ => matches!(
            CodePointMapData::<GeneralCategory>::new().get(character),
            GeneralCategory::LowercaseLetter
                | GeneralCategory::UppercaseLetter
                | GeneralCategory::OtherLetter
                | GeneralCategory::ModifierLetter
                | GeneralCategory::DecimalNumber
                | GeneralCategory::NonspacingMark
                | GeneralCategory::SpacingMark
        ),
    }
}

/// The rules of single characters (RFC 5892, appendices A.3 to A.9).
fn is_in_context(character: char, before: Option<char>, after: Option<char>, label: &str) -> bool {
    let is_of = |character: char, scripts: &[Script]| {
        scripts.contains(&CodePointMapData::<Script>::new().get(character))
    };
    match character {
        '\u{b7}' => before == Some('l') && after == Some('l'),
        '\u{375}' => after.is_some_and(|after| is_of(after, &[Script::Greek])),
        '\u{5f3}' | '\u{5f4}' => before.is_some_and(|before| is_of(before, &[Script::Hebrew])),
        '\u{30fb}' => label
            .chars()
            .any(|character| is_of(character, &[Script::Hiragana, Script::Katakana, Script::Han])),
        // The two sets of Arabic digits do not mix.
        '\u{660}'..='\u{669}' => !label.contains(|other| matches!(other, '\u{6f0}'..='\u{6f9}')),
        _ => true,
    }
}
