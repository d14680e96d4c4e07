//! Tokens → texts: as people write them, and as they can be compared.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// A type as people write it.
pub(super) fn compact(tokens: &TokenStream) -> String {
    let mut out = String::new();
    write(tokens.clone(), &mut out);
    out
}

fn write(tokens: TokenStream, out: &mut String) {
    let word = |out: &str| out.ends_with(|last: char| last.is_alphanumeric() || last == '_');
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::Bracket if word(out) => (" [", "]"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                out.push_str(open);
                write(group.stream(), out);
                out.push_str(close);
            }
            TokenTree::Punct(punct) => {
                let sign = punct.as_char();
                // The second half of `::`, or of a path that begins with it.
                let is_path = sign == ':' && (punct.spacing() == Spacing::Joint || out.ends_with(':'));
                out.push_str(if matches!(sign, '+' | '=') { " " } else { "" });
                out.push(sign);
                out.push_str(if matches!(sign, ',' | ';' | '+' | '=' | ':') && !is_path { " " } else { "" });
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                out.push_str(if word(out) { " " } else { "" });
                out.push_str(&token.to_string());
            }
        }
    }
}

/// All that tokens say, and what the statics say that they name. Pointers into the document are left out: they change
/// with places, and what stands there is compared by its type.
pub(super) fn meaning(tokens: &TokenStream, statics: &BTreeMap<String, TokenStream>) -> String {
    let mut meaning = Meaning { statics, named: BTreeSet::new(), text: String::new() };
    meaning.add(tokens.clone());
    meaning.text
}

struct Meaning<'a> {
    statics: &'a BTreeMap<String, TokenStream>,
    named: BTreeSet<String>,
    text: String,
}

impl Meaning<'_> {
    fn add(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    self.text.push('(');
                    self.add(group.stream());
                    self.text.push(')');
                }
                TokenTree::Literal(literal) => {
                    let literal = literal.to_string();
                    self.text.push_str(if literal.starts_with("\"#/") { "#" } else { &literal });
                }
                TokenTree::Punct(punct) => self.text.push(punct.as_char()),
                TokenTree::Ident(ident) => {
                    let name = ident.to_string();
                    if let Some(named) = self.statics.get(&name)
                        && self.named.insert(name.clone())
                    {
                        self.add(named.clone());
                    }
                    self.text.push(' ');
                    self.text.push_str(&name);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_look_as_people_write_them() {
        for text in [
            "Option<models::Item>",
            "BTreeMap<String, Vec<Option<f64>>>",
            "Option<Nullable<&'static [u8]>>",
            "(axum::http::StatusCode, models::HttpError)",
            "{ body: models::Item, location: Option<String> }",
            "impl Future<Output = Result<(), E>> + Send",
            "::std::boxed::Box<dyn Any>",
            "[u8; 4]",
        ] {
            assert_eq!(compact(&text.parse().unwrap()), text);
        }
    }

    #[test]
    fn statics_are_followed_and_places_are_not() {
        let statics = [("A", "1 + B"), ("B", "\"b\""), ("C", "3")];
        let statics = statics.map(|(name, text)| (name.to_owned(), text.parse().unwrap())).into();
        let check = |text: &str| meaning(&text.parse().unwrap(), &statics);
        assert_eq!(check("f(&A, A)"), " f(&1+\"b\" B A, A)");
        assert_eq!(check("f(\"#/a/1\")"), check("f(\"#/a/2\")"));
        assert_ne!(check("f(\"a/1\")"), check("f(\"a/2\")"));
    }
}
