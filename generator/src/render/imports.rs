//! The `use` lines of a file, from the names that its text uses. No name of the document can be one of them: the view
//! has reserved them.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::rust::IMPORTED;

/// How a name must stand to be meant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    /// As a type or trait: not behind `::`.
    Type,
    /// As a struct that variants may be called like: before its fields, or as the type of a static.
    Struct,
    /// As the beginning of a path: `uuid::…`.
    Path,
    /// As a function: `required(…)`.
    Call,
}

/// A name, its form, and the path to import.
type Known = (&'static str, Form, &'static str);

const KNOWN: [Known; 70] = [
    ("API", Form::Type, "crate::API"),
    ("Answer", Form::Type, "specwright_runtime::Answer"),
    ("BTreeMap", Form::Type, "std::collections::BTreeMap"),
    ("Body", Form::Type, "specwright_runtime::operation::Body"),
    ("ByteStream", Form::Type, "specwright_runtime::ByteStream"),
    ("Call", Form::Type, "specwright_runtime::Call"),
    ("Content", Form::Type, "specwright_runtime::operation::Content"),
    ("Credential", Form::Type, "specwright_runtime::operation::Credential"),
    ("ErrorAnswer", Form::Type, "specwright_runtime::style::ErrorAnswer"),
    ("Field", Form::Type, "specwright_runtime::operation::Field"),
    ("Fill", Form::Type, "specwright_runtime::style::Fill"),
    ("Form", Form::Struct, "specwright_runtime::operation::Form"),
    ("Framing", Form::Type, "specwright_runtime::operation::Framing"),
    ("FromBody", Form::Type, "specwright_runtime::FromBody"),
    ("FromRequestParts", Form::Type, "specwright_runtime::axum::extract::FromRequestParts"),
    ("HeaderWire", Form::Type, "specwright_runtime::HeaderWire"),
    ("ItemStream", Form::Type, "specwright_runtime::ItemStream"),
    ("Kind", Form::Type, "specwright_runtime::operation::Kind"),
    ("Layers", Form::Type, "specwright_runtime::router::Layers"),
    ("Model", Form::Type, "specwright_runtime::Model"),
    ("Multipart", Form::Struct, "specwright_runtime::operation::Multipart"),
    ("Needed", Form::Type, "specwright_runtime::operation::Needed"),
    ("Nullable", Form::Type, "specwright_runtime::Nullable"),
    ("Operation", Form::Type, "specwright_runtime::operation::Operation"),
    ("Origin", Form::Type, "specwright_runtime::Origin"),
    ("Parameter", Form::Type, "specwright_runtime::operation::Parameter"),
    ("Part", Form::Type, "specwright_runtime::operation::Part"),
    ("PartField", Form::Type, "specwright_runtime::operation::PartField"),
    ("PartKind", Form::Type, "specwright_runtime::operation::PartKind"),
    ("Parts", Form::Type, "specwright_runtime::axum::http::request::Parts"),
    ("Pattern", Form::Type, "specwright_runtime::Pattern"),
    ("Place", Form::Type, "specwright_runtime::violation::Place"),
    ("Reader", Form::Type, "specwright_runtime::json::Reader"),
    ("Refused", Form::Type, "specwright_runtime::json::Refused"),
    ("Request", Form::Type, "specwright_runtime::axum::extract::Request"),
    ("Respond", Form::Type, "specwright_runtime::Respond"),
    ("RespondError", Form::Type, "specwright_runtime::RespondError"),
    ("Response", Form::Type, "specwright_runtime::axum::response::Response"),
    ("Router", Form::Type, "specwright_runtime::axum::Router"),
    ("Routes", Form::Type, "specwright_runtime::router::Routes"),
    ("Secret", Form::Type, "specwright_runtime::Secret"),
    ("SecurityScheme", Form::Type, "specwright_runtime::operation::SecurityScheme"),
    ("Shape", Form::Type, "specwright_runtime::operation::Shape"),
    ("State", Form::Type, "specwright_runtime::axum::extract::State"),
    ("Status", Form::Type, "specwright_runtime::style::Status"),
    ("Style", Form::Type, "specwright_runtime::operation::Style"),
    ("Types", Form::Type, "specwright_runtime::schema::Types"),
    ("Unlayered", Form::Type, "specwright_runtime::router::Unlayered"),
    ("View", Form::Type, "specwright_runtime::View"),
    ("Wire", Form::Type, "specwright_runtime::operation::Wire"),
    ("Writer", Form::Type, "specwright_runtime::json::Writer"),
    ("apis", Form::Path, "crate::apis"),
    ("axum", Form::Path, "specwright_runtime::axum"),
    ("chrono", Form::Path, "specwright_runtime::chrono"),
    ("client", Form::Path, "specwright_runtime::client"),
    ("default_value", Form::Call, "specwright_runtime::model::default_value"),
    ("errors", Form::Path, "crate::errors"),
    ("fluent_uri", Form::Path, "specwright_runtime::fluent_uri"),
    ("format", Form::Path, "specwright_runtime::format"),
    ("is_unique", Form::Call, "specwright_runtime::model::is_unique"),
    ("json", Form::Path, "specwright_runtime::json"),
    ("models", Form::Path, "crate::models"),
    ("number", Form::Path, "specwright_runtime::number"),
    ("required", Form::Call, "specwright_runtime::model::required"),
    ("routing", Form::Path, "specwright_runtime::axum::routing"),
    ("rust_decimal", Form::Path, "specwright_runtime::rust_decimal"),
    ("security", Form::Path, "crate::security"),
    ("serde_json", Form::Path, "specwright_runtime::serde_json"),
    ("types", Form::Path, "specwright_runtime::types"),
    ("uuid", Form::Path, "specwright_runtime::uuid"),
];

/// The words behind which a name is defined, not meant.
const DEFINES: [&str; 5] = ["enum", "fn", "struct", "trait", "type"];

const MODEL: Known = ("Model", Form::Type, "specwright_runtime::Model");

/// The text of a file of models with its `use` lines: `siblings` are models of other files. A model may be called
/// like anything that such a file does not import.
pub(super) fn model(body: &str, siblings: &BTreeSet<String>) -> String {
    let mut used = used(body);
    used.retain(|(name, form, _)| !matches!(form, Form::Type | Form::Struct) || IMPORTED.contains(name));
    with_lines(body, used, siblings, "crate")
}

/// The text of any other file with its `use` lines.
pub(super) fn complete(body: &str) -> String {
    with_lines(body, used(body), &BTreeSet::new(), "crate")
}

/// The text of a file of another crate with its `use` lines; the output has that name there.
pub(super) fn outside(body: &str, output: &str) -> String {
    with_lines(body, used(body), &BTreeSet::new(), output)
}

fn used(body: &str) -> BTreeSet<Known> {
    let mut used = BTreeSet::new();
    if let Ok(tokens) = body.parse::<TokenStream>() {
        // A module of the file itself is meant by its name, and not what could be imported.
        let declared = modules(&tokens);
        collect(tokens, &mut used);
        used.retain(|(name, form, _)| *form != Form::Path || !declared.iter().any(|module| module == name));
    }
    used
}

/// The names behind `mod`.
fn modules(tokens: &TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let pairs = tokens.iter().zip(tokens.iter().skip(1));
    let modules = pairs.filter(|(word, _)| matches!(word, TokenTree::Ident(word) if word == "mod"));
    modules.map(|(_, name)| name.to_string()).collect()
}

fn with_lines(body: &str, used: BTreeSet<Known>, siblings: &BTreeSet<String>, output: &str) -> String {
    let mut used: Vec<&str> = used.into_iter().map(|(.., path)| path).collect();
    used.sort_unstable();
    let mut lines = String::new();
    // `std` first, then the runtime, then this crate: three groups, as people write them.
    for group in ["std::", "specwright_runtime::", "crate::"] {
        let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for path in used.iter().filter(|path| path.starts_with(group)) {
            let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
            modules.entry(module).or_default().push(name);
        }
        for (module, names) in modules {
            lines.push_str(&one_use(&module.replacen("crate", output, 1), &names));
        }
    }
    let siblings: Vec<&str> = siblings.iter().map(String::as_str).collect();
    if !siblings.is_empty() {
        lines.push_str(&one_use("super", &siblings));
    }
    // Inner documentation stays in front.
    let inner = body
        .lines()
        .take_while(|line| line.starts_with("//!") || line.is_empty())
        .map(|line| line.len() + 1)
        .sum();
    let (docs, rest) = body.split_at_checked(inner).unwrap_or(("", body));
    format!("{docs}{lines}{rest}")
}

fn one_use(module: &str, names: &[&str]) -> String {
    match names {
        [only] => format!("use {module}::{only};\n"),
        _ => format!("use {module}::{{{}}};\n", names.join(", ")),
    }
}

fn collect(tokens: TokenStream, used: &mut BTreeSet<Known>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_colon =
        |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => collect(group.stream(), used),
            TokenTree::Ident(ident) => {
                // A trait's method needs the trait.
                if ident == "conforms" {
                    used.insert(MODEL);
                }
                let is_name = match at.checked_sub(1).and_then(|at| tokens.get(at)) {
                    Some(TokenTree::Punct(punct)) => punct.as_char() == '.',
                    Some(TokenTree::Ident(word)) => DEFINES.iter().any(|defines| word == defines),
                    _ => false,
                };
                let behind_path = is_name || at >= 2 && is_colon(at - 1) && is_colon(at - 2);
                let form = match tokens.get(at + 1) {
                    _ if is_colon(at + 1) && is_colon(at + 2) => Form::Path,
                    Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => Form::Struct,
                    Some(TokenTree::Group(_)) => Form::Call,
                    Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => Form::Struct,
                    _ => Form::Type,
                };
                let name = ident.to_string();
                let known = KNOWN.binary_search_by(|(known, ..)| (*known).cmp(&name)).map(|at| KNOWN[at]);
                if let (Ok(known), false) = (known, behind_path)
                    && (known.1 == form || known.1 == Form::Type)
                {
                    used.insert(known);
                }
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_looked_up_in_order() {
        assert!(KNOWN.is_sorted_by_key(|(name, ..)| *name));
    }

    #[test]
    fn a_model_may_be_called_like_what_its_file_does_not_import() {
        let found = model("impl Model for Form { fn f() -> Wire { Form { a: Multipart {} } } }", &BTreeSet::new());
        let lines: Vec<_> = found.lines().filter(|line| line.starts_with("use ")).collect();
        assert_eq!(lines, ["use specwright_runtime::Model;"]);
    }

    #[test]
    fn a_name_is_imported_only_where_it_is_meant() {
        let check = |body: &str, expected: &[&str]| {
            let found = complete(body);
            let lines: Vec<_> = found.lines().filter(|line| line.starts_with("use ")).collect();
            assert_eq!(lines, expected, "{body}");
        };
        check("fn f(uuid: uuid::Uuid) {}", &["use specwright_runtime::uuid;"]);
        check("fn f(uuid: i64) {}", &[]);
        check("fn f() { Self::Response(x) }", &[]);
        check("enum A { Form(u8), Multipart(u8) } enum B { Form, Multipart }", &[]);
        check("static A: Form = Form { fields: &[] };", &["use specwright_runtime::operation::Form;"]);
        check("trait Content { type Model; }", &[]);
        check("mod uuid; fn f() { uuid::g() }", &[]);
        check(
            "fn f() -> Response { required(x) }",
            &[
                "use specwright_runtime::axum::response::Response;",
                "use specwright_runtime::model::required;",
            ],
        );
    }
}
