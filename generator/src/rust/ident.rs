//! The one door through which names of a document become identifiers of Rust.

use heck::{ToKebabCase as _, ToSnakeCase as _, ToUpperCamelCase as _};
use proc_macro2::{Ident, Span};

/// So many characters at most: names become names of files, too.
const LONGEST: usize = 80;

/// `read-item` → `read_item`: fields, methods, modules, arguments.
pub(crate) fn snake(name: &str) -> Ident {
    ident(&words(name).to_snake_case(), "n")
}

/// The same in ASCII, because a module is a file too: other letters are written by their numbers.
pub(crate) fn module(name: &str) -> Ident {
    let ascii = |c: char| if c.is_ascii() { c.to_string() } else { format!(" u{:x} ", u32::from(c)) };
    snake(&name.chars().map(ascii).collect::<String>())
}

/// `HTTPError` → `HttpError`: types and variants.
pub(crate) fn pascal(name: &str) -> Ident {
    ident(&words(name).to_upper_camel_case(), "N")
}

/// `read_item` → `READ_ITEM`: statics.
pub(crate) fn screaming(ident: &Ident) -> Ident {
    let text = ident.to_string();
    let text = text.trim_start_matches("r#");
    let upper = text.to_uppercase();
    // A script without capitals: the static must not be called like the function.
    let name = if upper == text { format!("{upper}_STATIC") } else { upper };
    syn::parse_str(&name).unwrap_or_else(|_| Ident::new("UNNAMED", Span::call_site()))
}

/// `My Pro API` → `my-pro-api`: the package, in ASCII.
pub(crate) fn package(title: &str) -> String {
    let name = title.to_kebab_case();
    let name: String =
        name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(LONGEST).collect();
    let name = name.trim_matches('-');
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => name.to_owned(),
        _ => format!("api-{name}").trim_end_matches('-').to_owned(),
    }
}

/// Says the signs that would vanish where nothing else is left to tell names apart by.
fn words(name: &str) -> String {
    if name.chars().any(char::is_alphanumeric) && !name.starts_with(['-', '+']) {
        return name.to_owned();
    }
    let mut words = String::new();
    for sign in name.chars() {
        let word = match sign {
            '+' => "plus",
            '-' => "minus",
            '*' => "star",
            '/' => "slash",
            '.' => "dot",
            '<' => "less",
            '>' => "greater",
            '=' => "equal",
            '!' => "not",
            '%' => "percent",
            '$' => "dollar",
            '#' => "hash",
            '@' => "at",
            '&' => "and",
            '|' => "or",
            '~' => "tilde",
            '_' => "underscore",
            ' ' => "space",
            _ => {
                words.push(sign);
                continue;
            }
        };
        words.push(' ');
        words.push_str(word);
        words.push(' ');
    }
    if words.trim().is_empty() { "empty".to_owned() } else { words }
}

fn ident(text: &str, digit_prefix: &str) -> Ident {
    let kept = text.chars().filter(|c| *c == '_' || c.is_alphanumeric());
    let mut name: String = kept.take(LONGEST).collect();
    if name.chars().next().is_none_or(|first| !first.is_alphabetic()) {
        name.insert_str(0, digit_prefix);
    }
    // A keyword since edition 2024, which `syn` does not know of.
    let is_new = name == "gen";
    if !is_new && let Ok(ident) = syn::parse_str::<Ident>(&name) {
        return ident;
    }
    // A keyword: raw where that is allowed.
    if syn::parse_str::<Ident>(&format!("r#{name}")).is_ok() {
        return Ident::new_raw(&name, Span::call_site());
    }
    name.push('_');
    syn::parse_str(&name).unwrap_or_else(|_| Ident::new("unnamed", Span::call_site()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_identifiers() {
        let check = |name: &str, snake_case: &str, pascal_case: &str| {
            assert_eq!(
                (snake(name).to_string(), pascal(name).to_string()),
                (snake_case.into(), pascal_case.into()),
                "{name}"
            );
        };
        check("HTTPError", "http_error", "HttpError");
        check("x-token", "x_token", "XToken");
        check("type", "r#type", "Type");
        check("gen", "r#gen", "Gen");
        check("self", "self_", "Self_");
        check("404", "n404", "N404");
        check("+1", "plus_1", "Plus1");
        check("-1", "minus_1", "Minus1");
        check("", "empty", "Empty");
        check("***", "star_star_star", "StarStarStar");
        check("größe", "größe", "Größe");
        check("a b/c", "a_b_c", "ABC");
        check("{}; drop()", "drop", "Drop");
        check("\u{200b}", "n", "N");
    }

    #[test]
    fn any_text_becomes_an_identifier() {
        proptest::proptest!(|(name in ".*")| {
            for ident in [snake(&name), pascal(&name)] {
                syn::parse_str::<Ident>(&ident.to_string()).unwrap();
            }
        });
    }
}
