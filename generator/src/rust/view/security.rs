//! What the templates print of credentials and principals.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::Docs;

/// The module of credentials.
pub(crate) struct Security {
    pub(crate) schemes: Vec<Scheme>,
    pub(crate) structs: Vec<PrincipalStruct>,
    pub(crate) enums: Vec<PrincipalEnum>,
    pub(crate) functions: Vec<SecurityFunction>,
}

pub(crate) struct Scheme {
    pub(crate) docs: Docs,
    /// One line for the type of its principals.
    pub(crate) label: Docs,
    pub(crate) ident: Ident,
    pub(crate) r#static: Ident,
    pub(crate) r#type: Ident,
    pub(crate) name: Literal,
    pub(crate) credential: TokenStream,
    /// Whether the request has a credential that is handed over.
    pub(crate) secret: bool,
}

/// What an operation asks for.
pub(crate) struct OperationSecurity {
    /// The name of its argument.
    pub(crate) ident: Ident,
    /// The function that asks for it.
    pub(crate) function: Ident,
    pub(crate) principal: Principal,
    pub(crate) optional: bool,
    /// The scopes of every scheme of every alternative, in their order.
    pub(crate) scopes: Vec<TokenStream>,
    /// The statics of the schemes of every alternative.
    pub(crate) schemes: Vec<TokenStream>,
}

/// The type of a principal.
pub(crate) enum Principal {
    /// That of a scheme: an associated type.
    Scheme(Ident),
    /// A struct or an enum over the associated types.
    Declared(Ident),
}

impl Principal {
    pub(crate) fn ident(&self) -> &Ident {
        match self {
            Self::Scheme(ident) | Self::Declared(ident) => ident,
        }
    }

    /// The type, where the application is of a type of that name.
    pub(crate) fn of(&self, app: &str) -> TokenStream {
        let app = Ident::new(app, proc_macro2::Span::call_site());
        match self {
            Self::Scheme(ident) => quote!(#app::#ident),
            Self::Declared(ident) => quote!(#ident<#app>),
        }
    }
}

impl OperationSecurity {
    /// The type of the argument, where the application is of a type of that name.
    pub(crate) fn r#type(&self, app: &str) -> TokenStream {
        let principal = match &self.principal {
            scheme @ Principal::Scheme(_) => scheme.of(app),
            declared @ Principal::Declared(_) => {
                let declared = declared.of(app);
                quote!(security::#declared)
            }
        };
        if self.optional { quote!(Option<#principal>) } else { principal }
    }
}

/// Several principals at once.
pub(crate) struct PrincipalStruct {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) fields: Vec<PrincipalField>,
}

pub(crate) struct PrincipalField {
    pub(crate) ident: Ident,
    pub(crate) r#type: Ident,
}

/// One of several principals.
pub(crate) struct PrincipalEnum {
    pub(crate) docs: Docs,
    pub(crate) ident: Ident,
    pub(crate) variants: Vec<(Ident, Principal)>,
}

/// Asks for the credentials of one choice of alternatives.
pub(crate) struct SecurityFunction {
    pub(crate) ident: Ident,
    pub(crate) principal: Principal,
    /// The variables that hold the scopes.
    pub(crate) scopes: Vec<Ident>,
    /// Whether there is one alternative only.
    pub(crate) alone: bool,
    pub(crate) attempts: Vec<SecurityAttempt>,
}

/// One alternative.
pub(crate) struct SecurityAttempt {
    /// The variables of the credentials, and what is sent for them.
    pub(crate) patterns: Vec<Ident>,
    pub(crate) sent: Vec<TokenStream>,
    /// Asks the application.
    pub(crate) tried: TokenStream,
    /// Whether only the application sees whether a credential is there.
    pub(crate) unseen: bool,
    /// The principal, from the variable `principal`.
    pub(crate) granted: TokenStream,
    /// A pattern for its denial.
    pub(crate) failed: TokenStream,
    /// The scheme that was denied, with its scopes.
    pub(crate) needed: TokenStream,
}

impl SecurityAttempt {
    /// The condition that all its credentials are there.
    pub(crate) fn condition(&self) -> TokenStream {
        let Self { patterns, sent, .. } = self;
        match (&patterns[..], &sent[..]) {
            ([], _) => TokenStream::new(),
            ([pattern], [sent]) => quote!(if let Some(#pattern) = #sent),
            _ => quote!(if let (#(Some(#patterns)),*) = (#(#sent),*)),
        }
    }
}
