//! A pattern → texts in which it finds something: a walk over its syntax that takes the least of everything, and more
//! of what may be repeated where length is asked for.

use regex_syntax::hir::{Class, Hir, HirKind};

use crate::pattern::{self, Pattern};

/// How many characters of a class are told apart.
const CHARACTERS: usize = 64;

/// Distinct texts of at least so many characters, where the pattern allows it. They are guesses: an anchor in the middle
/// or a look-around may be against them.
pub(super) fn samples(ecma: &str, least: usize) -> impl Iterator<Item = String> + use<> {
    let (bare, ahead) = without_look_around(ecma);
    let hir = syntax(ecma).or_else(|| syntax(&bare));
    let ahead: String = ahead.iter().filter_map(|part| sample(&syntax(part)?, 0, 0)).collect();
    let texts = (0..).map_while(move |variant| {
        let text = sample(hir.as_ref()?, variant, least)?;
        let long = pad(&text, least);
        let mut texts = vec![text.clone()];
        if !ahead.is_empty() {
            // What a look-ahead asks for, in front, in place of as many characters or beside them.
            let rest: String = text.chars().skip(ahead.chars().count()).collect();
            texts.extend([format!("{ahead}{rest}"), format!("{ahead}{text}"), format!("{text}{ahead}")]);
        }
        if long != text {
            texts.push(long);
        }
        Some(texts)
    });
    texts.flatten()
}

fn pad(text: &str, least: usize) -> String {
    format!("{text}{}", "a".repeat(least.saturating_sub(text.chars().count())))
}

/// The syntax tree, if the pattern has neither look-around nor back-references.
fn syntax(ecma: &str) -> Option<Hir> {
    let regex = match pattern::translate(ecma) {
        Ok(Pattern::Linear { regex }) => regex,
        // One that is only too large for the engines reads the same.
        _ => ecma.to_owned(),
    };
    regex_syntax::Parser::new().parse(&regex).ok()
}

/// A pattern without its look-around, and what its look-aheads ask for.
fn without_look_around(ecma: &str) -> (String, Vec<String>) {
    let mut bare = String::new();
    let mut ahead = Vec::new();
    let mut rest = ecma;
    while !rest.is_empty() {
        let look = ["(?=", "(?!", "(?<=", "(?<!"].iter().find(|mark| rest.starts_with(**mark));
        if let Some(mark) = look {
            let inside = rest.strip_prefix(mark).unwrap_or_default();
            let length = group_length(inside);
            let (inside, behind) = inside.split_at_checked(length).unwrap_or((inside, ""));
            if *mark == "(?=" {
                ahead.push(inside.to_owned());
            }
            rest = behind.strip_prefix(')').unwrap_or(behind);
            continue;
        }
        let length = token_length(rest);
        let (token, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
        bare.push_str(token);
        rest = behind;
    }
    (bare, ahead)
}

/// The bytes up to the parenthesis that closes a group.
fn group_length(text: &str) -> usize {
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        match rest.as_bytes().first() {
            Some(b')') if depth == 0 => return at,
            Some(b')') => depth -= 1,
            Some(b'(') => depth += 1,
            _ => {}
        }
        at += token_length(rest);
    }
    at
}

/// The bytes of an escape, a class, or one character.
fn token_length(text: &str) -> usize {
    let mut characters = text.char_indices();
    match characters.next() {
        Some((_, '\\')) => characters.next().map_or(1, |(at, next)| at + next.len_utf8()),
        Some((_, '[')) => {
            let mut escaped = false;
            for (at, next) in characters {
                match next {
                    ']' if !escaped => return at + 1,
                    '\\' => escaped = !escaped,
                    _ => escaped = false,
                }
            }
            text.len()
        }
        Some((_, first)) => first.len_utf8(),
        None => 0,
    }
}

/// The `variant`th text; its alternatives and characters are the digits of that number.
fn sample(hir: &Hir, variant: usize, least: usize) -> Option<String> {
    let mut short = Walk { text: String::new(), variant, more: 0 };
    short.write(hir)?;
    let missing = least.saturating_sub(short.text.chars().count());
    if missing == 0 {
        return Some(short.text);
    }
    let mut long = Walk { text: String::new(), variant, more: missing };
    long.write(hir)?;
    Some(long.text)
}

struct Walk {
    text: String,
    variant: usize,
    /// How many characters are still missing.
    more: usize,
}

impl Walk {
    fn digit(&mut self, base: usize) -> usize {
        let base = base.max(1);
        let digit = self.variant % base;
        self.variant /= base;
        digit
    }

    fn write(&mut self, hir: &Hir) -> Option<()> {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => self.text.push_str(std::str::from_utf8(&literal.0).ok()?),
            HirKind::Class(class) => {
                let characters = characters(class);
                let at = self.digit(characters.len());
                self.text.push(*characters.get(at)?);
            }
            HirKind::Repetition(repetition) => {
                for _ in 0..repetition.min {
                    self.write(&repetition.sub)?;
                }
                let most = repetition.max.unwrap_or(u32::MAX) - repetition.min;
                for _ in 0..most {
                    let before = self.text.len();
                    if self.more == 0 {
                        break;
                    }
                    self.write(&repetition.sub)?;
                    let grown = self.text.get(before..).map_or(0, |text| text.chars().count());
                    self.more = self.more.saturating_sub(grown);
                    if grown == 0 {
                        break;
                    }
                }
            }
            HirKind::Capture(capture) => self.write(&capture.sub)?,
            HirKind::Concat(parts) => parts.iter().try_for_each(|part| self.write(part))?,
            HirKind::Alternation(parts) => {
                let at = self.digit(parts.len());
                self.write(parts.get(at)?)?;
            }
        }
        Some(())
    }
}

/// Characters of a class: letters and digits first, then what can be seen, then any.
fn characters(class: &Class) -> Vec<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.ranges().iter().map(|range| (range.start(), range.end())).collect(),
        Class::Bytes(class) => {
            class.ranges().iter().map(|range| (char::from(range.start()), char::from(range.end()))).collect()
        }
    };
    let has = |c: &char| ranges.iter().any(|(start, end)| (*start..=*end).contains(c));
    let plain = ('a'..='z').chain('0'..='9').chain('A'..='Z').chain('!'..='~');
    let mut found: Vec<char> = Vec::new();
    for c in plain.filter(has).chain(ranges.iter().flat_map(|(start, end)| (*start..=*end).take(4))) {
        if !found.contains(&c) {
            found.push(c);
        }
        if found.len() == CHARACTERS {
            break;
        }
    }
    found
}
