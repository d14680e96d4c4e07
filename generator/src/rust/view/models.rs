//! What the templates of models print.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};

use super::Docs;

/// One file of models: a component and what stands inside it.
pub(crate) struct ModelFile {
    pub(crate) module: Ident,
    /// Names from sibling files.
    pub(crate) imports: BTreeSet<String>,
    pub(crate) items: Vec<Item>,
    /// Statics with regular expressions.
    pub(crate) patterns: Vec<(Ident, TokenStream)>,
}

impl ModelFile {
    /// What it declares.
    pub(crate) fn declared(&self) -> impl Iterator<Item = &Ident> {
        self.items.iter().map(|item| match item {
            Item::Struct(item) => &item.ident,
            Item::Enum(item) => &item.ident,
            Item::Union(item) => &item.ident,
            Item::Unit(item) => &item.ident,
            Item::Overlap(item) => &item.ident,
            Item::Tuple(item) => &item.ident,
            Item::Newtype(item) => &item.ident,
            Item::Alias(item) => &item.ident,
        })
    }
}

/// A declared type.
pub(crate) enum Item {
    Struct(Struct),
    Enum(Enum),
    Union(Union),
    Unit(Unit),
    Overlap(Overlap),
    Tuple(Tuple),
    Newtype(Newtype),
    Alias(Alias),
}

pub(crate) struct Struct {
    pub(crate) docs: Docs,
    pub(crate) derives: TokenStream,
    pub(crate) ident: Ident,
    pub(crate) fields: Vec<Field>,
    pub(crate) additional: Additional,
    /// Keys of members that are passed over whatever becomes of others.
    pub(crate) hidden: Vec<Literal>,
    /// What a value is held against before it is decoded.
    pub(crate) probe: Option<TokenStream>,
    pub(crate) conforms: Option<TokenStream>,
}

pub(crate) struct Field {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) r#type: TokenStream,
    pub(crate) key: Literal,
    /// The local variable while decoding.
    pub(crate) slot: Ident,
    /// From the slot to the field, as it stands in a struct expression.
    pub(crate) init: TokenStream,
    /// Whether it is written only when it is there.
    pub(crate) optional: bool,
}

pub(crate) enum Additional {
    Ignored,
    Refused,
    Kept { ident: Ident, value: TokenStream },
}

pub(crate) struct Enum {
    pub(crate) docs: Docs,
    pub(crate) derives: TokenStream,
    pub(crate) ident: Ident,
    /// Whether its values are integers, not strings.
    pub(crate) integers: bool,
    pub(crate) variants: Vec<EnumVariant>,
    pub(crate) probe: Option<TokenStream>,
    pub(crate) conforms: Option<TokenStream>,
}

/// One value.
pub(crate) struct Unit {
    pub(crate) docs: Docs,
    pub(crate) derives: TokenStream,
    pub(crate) ident: Ident,
    /// The value as JSON text, and as a string where it is one.
    pub(crate) json: Literal,
    pub(crate) text: Option<Literal>,
    pub(crate) probe: Option<TokenStream>,
    pub(crate) conforms: Option<TokenStream>,
}

/// One or more of several objects.
pub(crate) struct Overlap {
    pub(crate) docs: Docs,
    pub(crate) derives: TokenStream,
    pub(crate) ident: Ident,
    pub(crate) fields: Vec<OverlapField>,
    pub(crate) probe: Option<TokenStream>,
    pub(crate) conforms: Option<TokenStream>,
}

pub(crate) struct OverlapField {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) r#type: TokenStream,
    /// What accepts it: a pointer and a view.
    pub(crate) schema: TokenStream,
}

/// An array whose elements differ.
pub(crate) struct Tuple {
    pub(crate) docs: Docs,
    pub(crate) derives: TokenStream,
    pub(crate) ident: Ident,
    pub(crate) items: Vec<TupleItem>,
    pub(crate) closed: bool,
    pub(crate) probe: Option<TokenStream>,
    pub(crate) conforms: Option<TokenStream>,
}

pub(crate) struct TupleItem {
    pub(crate) r#type: TokenStream,
    /// The reader's function: `required`, `optional` or `rest`.
    pub(crate) function: Ident,
    /// The writer's function: `item`, `optional` or `rest`.
    pub(crate) writer: Ident,
    pub(crate) index: Literal,
}

pub(crate) struct EnumVariant {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) value: Literal,
}

pub(crate) struct Union {
    pub(crate) docs: Docs,
    pub(crate) derives: TokenStream,
    pub(crate) ident: Ident,
    /// What is matched to find the variant.
    pub(crate) dispatch: TokenStream,
    pub(crate) variants: Vec<UnionVariant>,
    /// The variant of all that selects none.
    pub(crate) otherwise: Option<Ident>,
    pub(crate) probe: Option<TokenStream>,
    pub(crate) conforms: Option<TokenStream>,
}

pub(crate) struct UnionVariant {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) r#type: TokenStream,
    /// What selects it: values of the property, first bytes, or its position.
    pub(crate) pattern: TokenStream,
    /// Its check; `None` where there is nothing to check.
    pub(crate) conforms: Option<TokenStream>,
}

pub(crate) struct Newtype {
    pub(crate) docs: Docs,
    pub(crate) derives: TokenStream,
    pub(crate) ident: Ident,
    pub(crate) r#type: TokenStream,
    pub(crate) probe: Option<TokenStream>,
    pub(crate) conforms: Option<TokenStream>,
}

pub(crate) struct Alias {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) r#type: TokenStream,
}

/// What the argument of `conforms` is called, which an expression may or may not look at.
pub(crate) fn origin(conforms: &TokenStream) -> &'static str {
    fn names(tokens: TokenStream) -> bool {
        let mut behind_dot = false;
        tokens.into_iter().any(|token| {
            // A field may be called the same.
            let is_field = std::mem::take(&mut behind_dot);
            match token {
                TokenTree::Group(group) => names(group.stream()),
                TokenTree::Ident(ident) => ident == "origin" && !is_field,
                TokenTree::Punct(punct) => {
                    behind_dot = punct.as_char() == '.';
                    false
                }
                TokenTree::Literal(_) => false,
            }
        })
    }
    if names(conforms.clone()) { "origin" } else { "_" }
}

impl Struct {
    /// Whether keys are told apart.
    pub(crate) fn has_arms(&self) -> bool {
        !self.fields.is_empty() || !self.hidden.is_empty()
    }

    /// Whether nothing is written for it but braces.
    pub(crate) fn is_empty(&self) -> bool {
        self.fields.is_empty() && !matches!(self.additional, Additional::Kept { .. })
    }
}
