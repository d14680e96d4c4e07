//! Unformatted Rust → what people read: `prettyplease`d, with blank lines between items and a banner.

use quote::ToTokens as _;

/// Formats a file that belongs to the generator. A text that is no Rust is a fault of the generator.
pub(crate) fn format(text: &str) -> syn::Result<String> {
    Ok(format!("{}\n{}", banner("//"), plain(text)?))
}

/// Formats a file that belongs to the user.
pub(crate) fn plain(text: &str) -> syn::Result<String> {
    let mut file = syn::parse_file(text)?;
    let items = std::mem::take(&mut file.items);
    let mut out = prettyplease::unparse(&file);
    let mut last = None;
    for item in items {
        // Imports and modules stand together by kind, everything else apart.
        let kind = match &item {
            syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => {
                Kind::Use(item.tree.to_token_stream().into_iter().next().map(|first| first.to_string()))
            }
            syn::Item::Use(_) => Kind::PublicUse,
            syn::Item::Mod(_) => Kind::Mod,
            _ => Kind::Other,
        };
        if !out.is_empty() && (last.as_ref() != Some(&kind) || kind == Kind::Other) {
            out.push('\n');
        }
        last = Some(kind);
        let single = syn::File { shebang: None, attrs: Vec::new(), items: vec![item], frontmatter: None };
        out.push_str(&spaced(&prettyplease::unparse(&single)));
    }
    Ok(out)
}

#[derive(PartialEq)]
enum Kind {
    Use(Option<String>),
    PublicUse,
    Mod,
    Other,
}

/// The first lines of every file.
pub(crate) fn banner(comment: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "{comment} Written by specwright {version} from the OpenAPI document. Do not edit: it is overwritten.\n"
    )
}

/// Blank lines between the members of a trait or an `impl`, and between documented fields.
fn spaced(item: &str) -> String {
    let mut out = String::with_capacity(item.len() + 64);
    let mut previous = "";
    for line in item.lines() {
        let member = line.strip_prefix("    ").filter(|rest| !rest.starts_with(' '));
        let starts = member.is_some_and(|rest| {
            ["///", "fn ", "pub fn ", "type ", "async fn "].iter().any(|word| rest.starts_with(word))
        });
        let before = previous.strip_prefix("    ").filter(|rest| !rest.starts_with(' '));
        let continues = before.is_some_and(|rest| rest.starts_with("///") || rest.starts_with("#["));
        let first = previous.ends_with('{') && !previous.starts_with("    ");
        if starts && !continues && !first && !previous.is_empty() && !is_field_block(previous, member) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}

/// Documented fields and variants follow each other without a gap, as people write them.
fn is_field_block(previous: &str, member: Option<&str>) -> bool {
    previous.ends_with(',') && member.is_some_and(|rest| rest.starts_with("///"))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    #[test]
    fn items_and_members_stand_apart() {
        let text = "//! Docs.\nuse a::B; use a::C; use b::D; struct E { /// One.\n f: G, /// Two.\n h: I }
            trait J { type K; /// L.\n fn l(); fn m(); }";
        let formatted = super::format(text).unwrap();
        let (_, rest) = formatted.split_once('\n').unwrap();
        expect![[r"

            //! Docs.

            use a::B;
            use a::C;

            use b::D;

            struct E {
                /// One.
                f: G,
                /// Two.
                h: I,
            }

            trait J {
                type K;

                /// L.
                fn l();

                fn m();
            }
        "]]
        .assert_eq(rest);
    }
}
