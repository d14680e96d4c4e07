//! Security requirements → the types of principals, and the functions that ask for credentials.
//!
//! Of several alternatives a principal is an enum, of several schemes a struct. Operations that ask for the same schemes
//! share both, whatever their scopes.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::docs::{Docs, literal};
use super::names::Scope;
use super::{Context, ident, view};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Api, Credential, Location, Security};

/// The schemes of one alternative.
type Schemes = Vec<usize>;

/// What the requirements of all operations are called.
#[derive(Default)]
pub(super) struct Requirements {
    schemes: Vec<SchemeNames>,
    /// Alternatives of several schemes, each with its struct.
    structs: Vec<(Schemes, Ident)>,
    /// Choices between alternatives, without those that repeat, each with its enum. Their order does not matter.
    enums: Vec<(Vec<Schemes>, Ident)>,
    /// Choices as the operations have them, each with the function that asks for it.
    functions: Vec<(Vec<Schemes>, Ident)>,
}

/// What a scheme is called.
struct SchemeNames {
    method: Ident,
    r#type: Ident,
    r#static: Ident,
}

/// So long is a name that is put together at most.
const LONGEST: usize = 40;

fn schemes(security: &Security) -> Vec<Schemes> {
    let schemes = security.alternatives.iter();
    schemes.map(|requirement| requirement.iter().map(|(scheme, _)| *scheme).collect()).collect()
}

fn distinct(list: &[Schemes]) -> Vec<Schemes> {
    let mut found: Vec<Schemes> = Vec::new();
    for schemes in list {
        if !found.contains(schemes) {
            found.push(schemes.clone());
        }
    }
    found
}

fn is_same(one: &[Schemes], other: &[Schemes]) -> bool {
    one.len() == other.len() && one.iter().all(|schemes| other.contains(schemes))
}

impl SchemeNames {
    /// The names of all schemes, distinct.
    fn all(api: &Api, diagnostics: &mut Diagnostics) -> Vec<Self> {
        // The traits of tags extend the one of security, and have these two types of their own; all clone.
        let mut types = Scope::new(&["Context", "Error"], "");
        let (mut methods, mut statics) = (Scope::new(&["clone"], ""), Scope::new(&[], ""));
        let named = api.security_schemes.iter().map(|scheme| {
            let wanted = ident::pascal(&scheme.name);
            let r#type = types.take(wanted.clone());
            if r#type != wanted {
                let message = format!(
                    "the name `{wanted}` is taken, so the principal of `{}` is called `{type}`",
                    scheme.name
                );
                diagnostics.push(Diagnostic::new(&code::RENAMED, message).at(scheme.span, ""));
            }
            let method = methods.take(ident::snake(&scheme.name));
            Self { r#static: statics.take(ident::screaming(&method)), r#type, method }
        });
        named.collect()
    }
}

impl Requirements {
    pub(super) fn new(api: &Api, diagnostics: &mut Diagnostics) -> Self {
        let mut found = Self { schemes: SchemeNames::all(api, diagnostics), ..Self::default() };
        let mut types = Scope::new(&["Security"], "");
        let mut functions = Scope::new(&["app", "call", "denied", "scopes"], "");
        let names: Vec<_> = found.schemes.iter().map(|names| names.r#type.to_string()).collect();
        let name = |scheme: usize| names[scheme].clone();
        for name in &names {
            types.take(ident::pascal(name));
        }
        for operation in api.operations.iter().filter(|it| !it.security.alternatives.is_empty()) {
            let list = schemes(&operation.security);
            if found.functions.iter().any(|(known, _)| *known == list) {
                continue;
            }
            let choice = distinct(&list);
            for schemes in choice.iter().filter(|schemes| schemes.len() > 1) {
                if found.structs.iter().all(|(known, _)| known != schemes) {
                    let words = joined(schemes.iter().map(|scheme| name(*scheme)), "And");
                    found.structs.push((schemes.clone(), types.take(ident::pascal(&words))));
                }
            }
            let named = |schemes: &Schemes| match &schemes[..] {
                [only] => name(*only),
                _ => {
                    let known = found.structs.iter().find(|(known, _)| known == schemes);
                    known.map_or_else(String::new, |(_, ident)| ident.to_string())
                }
            };
            let words = joined(choice.iter().map(named), "Or");
            if choice.len() > 1 && found.enums.iter().all(|(known, _)| !is_same(known, &choice)) {
                found.enums.push((choice, types.take(ident::pascal(&words))));
            }
            found.functions.push((list, functions.take(ident::snake(&words))));
        }
        found
    }
}

/// `ApiKey`, `Bearer` → `ApiKeyOrBearer`; a long list ends in `Others`.
fn joined(names: impl Iterator<Item = String>, word: &str) -> String {
    let mut text = String::new();
    for name in names {
        if text.len() + name.len() > LONGEST && !text.is_empty() {
            return format!("{text}{word}Others");
        }
        if !text.is_empty() {
            text.push_str(word);
        }
        text.push_str(&name);
    }
    text
}

impl Context<'_> {
    /// What an operation asks for; `names` holds the arguments that its method has already.
    pub(super) fn security(&self, security: &Security, names: &mut Scope) -> Option<view::OperationSecurity> {
        let list = schemes(security);
        let (_, function) = self.requirements.functions.iter().find(|(known, _)| *known == list)?;
        let choice = distinct(&list);
        let wanted = match &choice[..] {
            [only] if only.len() == 1 => self.named(only[0]).method.clone(),
            _ => ident::snake("principal"),
        };
        let scopes = security.alternatives.iter().flatten().map(|(_, scopes)| {
            let scopes = scopes.iter().map(|scope| literal(scope));
            quote!(&[#(#scopes),*])
        });
        let statics = list.iter().map(|schemes| {
            let schemes = schemes.iter().map(|scheme| &self.named(*scheme).r#static);
            quote!(&[#(&security::#schemes),*])
        });
        Some(view::OperationSecurity {
            ident: names.take(wanted),
            function: function.clone(),
            principal: self.principal(&choice),
            optional: security.optional,
            scopes: scopes.collect(),
            schemes: statics.collect(),
        })
    }

    fn scheme_name(&self, scheme: usize) -> &str {
        &self.api.security_schemes[scheme].name
    }

    fn named(&self, scheme: usize) -> &SchemeNames {
        &self.requirements.schemes[scheme]
    }

    /// The enum of a choice, with its alternatives in the order of its variants.
    fn choice(&self, choice: &[Schemes]) -> Option<&(Vec<Schemes>, Ident)> {
        self.requirements.enums.iter().find(|(known, _)| is_same(known, choice))
    }

    fn principal(&self, choice: &[Schemes]) -> view::Principal {
        match choice {
            [only] => self.of_schemes(only),
            _ => {
                let known = self.choice(choice);
                view::Principal::Declared(
                    known.map_or_else(|| ident::pascal("principal"), |(_, it)| it.clone()),
                )
            }
        }
    }

    fn of_schemes(&self, schemes: &Schemes) -> view::Principal {
        match &schemes[..] {
            [only] => view::Principal::Scheme(self.named(*only).r#type.clone()),
            _ => {
                let known = self.requirements.structs.iter().find(|(known, _)| known == schemes);
                view::Principal::Declared(
                    known.map_or_else(|| ident::pascal("principal"), |(_, it)| it.clone()),
                )
            }
        }
    }

    /// All that stands in the module of credentials.
    pub(super) fn security_file(&self) -> view::Security {
        let all = |count: usize| if count == 2 { "both" } else { "all" };
        let structs = self.requirements.structs.iter().map(|(schemes, ident)| {
            let names: Vec<_> = schemes.iter().map(|it| format!("`{}`", self.scheme_name(*it))).collect();
            let docs = format!("Who is behind {} of {}.", all(names.len()), names.join(" and "));
            let mut fields = Scope::new(&["self"], "");
            let fields = schemes.iter().map(|scheme| view::PrincipalField {
                ident: fields.take(self.named(*scheme).method.clone()),
                r#type: self.named(*scheme).r#type.clone(),
            });
            let fields = fields.collect();
            view::PrincipalStruct {
                docs: Docs::paragraphs([Some(docs.as_str())]),
                ident: ident.clone(),
                fields,
            }
        });
        let enums = self.requirements.enums.iter().map(|(choice, ident)| {
            let mut names = Scope::new(&["Self"], "");
            let variants = choice.iter().map(|schemes| {
                let principal = self.of_schemes(schemes);
                (names.take(principal.ident().clone()), principal)
            });
            let variants = variants.collect();
            let docs = "Who asks, by the credentials that were sent.";
            view::PrincipalEnum { docs: Docs::paragraphs([Some(docs)]), ident: ident.clone(), variants }
        });
        let functions = self.requirements.functions.iter().map(|(list, ident)| self.function(list, ident));
        view::Security {
            schemes: self.schemes(),
            structs: structs.collect(),
            enums: enums.collect(),
            functions: functions.collect(),
        }
    }

    /// The function that tries the alternatives in their order.
    fn function(&self, list: &[Schemes], ident: &Ident) -> view::SecurityFunction {
        let choice = distinct(list);
        let known = self.choice(&choice);
        let mut scopes = Vec::new();
        let attempts = list.iter().map(|schemes| {
            let own: Vec<Ident> = schemes.iter().map(|_| numbered("scopes", &mut scopes)).collect();
            let mut variables = Scope::new(&["app", "call", "denied", "error", "needed", "parts"], "");
            let names: Vec<Ident> =
                schemes.iter().map(|scheme| variables.take(self.named(*scheme).method.clone())).collect();
            let statics: Vec<&Ident> = schemes.iter().map(|scheme| &self.named(*scheme).r#static).collect();
            let asked = schemes.iter().zip(&names).zip(&statics).filter(|((scheme, _), _)| {
                self.api.security_schemes[**scheme].credential != Credential::MutualTls
            });
            let (patterns, sent): (Vec<_>, Vec<_>) = asked
                .map(|((_, name), r#static)| (name.clone(), quote!(call.credential(&#r#static))))
                .unzip();
            let calls: Vec<TokenStream> = schemes
                .iter()
                .zip(&names)
                .zip(&own)
                .map(|((scheme, name), scopes)| {
                    let method = &self.named(*scheme).method;
                    let credential = patterns.contains(name).then(|| quote!(#name,));
                    // By its path: other traits have methods of any name.
                    quote!(Security::#method(app, #credential parts, #scopes).await)
                })
                .collect();
            let is_unseen =
                |scheme: &usize| self.api.security_schemes[*scheme].credential == Credential::MutualTls;
            let unseen = schemes.iter().any(is_unseen);
            let (tried, failed, needed) = match (&calls[..], &statics[..], &own[..]) {
                ([only], [r#static], [scopes]) => {
                    (only.clone(), quote!(error), quote!((&#r#static, #scopes)))
                }
                _ => {
                    let structs = self.requirements.structs.iter();
                    let r#struct = structs.clone().find(|(known, _)| known == schemes).map(|(_, it)| it);
                    let mut fields = Scope::new(&["self"], "");
                    let fields = schemes.iter().map(|scheme| fields.take(self.named(*scheme).method.clone()));
                    let fields: Vec<Ident> = fields.collect();
                    let members = schemes.iter().zip(&calls).zip(statics.iter().zip(&own));
                    let members = members.map(|((scheme, call), (r#static, scopes))| {
                        let asked = quote!(#call.map_err(|error| (error, (&#r#static, #scopes)))?);
                        if is_unseen(scheme) {
                            quote!(match #asked { Some(principal) => principal, None => return Ok(None) })
                        } else {
                            asked
                        }
                    });
                    let asked = quote!(#r#struct { #(#fields: #members),* });
                    let asked = if unseen { quote!(Some(#asked)) } else { asked };
                    let tried = quote!(async { Ok::<_, (crate::ErrorResponse, Needed)>(#asked) }.await);
                    (tried, quote!((error, needed)), quote!(needed))
                }
            };
            let principal = quote!(principal);
            let granted = match known {
                None => principal,
                Some((choice, r#enum)) => {
                    let mut names = Scope::new(&["Self"], "");
                    let variants = choice.iter().map(|it| names.take(self.of_schemes(it).ident().clone()));
                    let variants: Vec<Ident> = variants.collect();
                    let at = choice.iter().position(|known| known == schemes).unwrap_or_default();
                    let variant = &variants[at];
                    quote!(#r#enum::#variant(#principal))
                }
            };
            view::SecurityAttempt { patterns, sent, tried, unseen, granted, failed, needed }
        });
        let attempts: Vec<_> = attempts.collect();
        view::SecurityFunction {
            ident: ident.clone(),
            principal: self.principal(&choice),
            alone: attempts.len() == 1,
            scopes,
            attempts,
        }
    }

    /// The security schemes that operations use.
    fn schemes(&self) -> Vec<view::Scheme> {
        let schemes =
            self.api.security_schemes.iter().zip(&self.requirements.schemes).map(|(scheme, names)| {
                let credential = match &scheme.credential {
                    Credential::ApiKey(location, name) => {
                        let place = match location {
                            Location::Query => quote!(Query),
                            Location::Cookie => quote!(Cookie),
                            Location::Header | Location::Path => quote!(Header),
                        };
                        let name = literal(name);
                        quote!(Credential::ApiKey(Place::#place, #name))
                    }
                    Credential::Http(http) => {
                        let http = literal(http);
                        quote!(Credential::Http(#http))
                    }
                    Credential::MutualTls => quote!(Credential::MutualTls),
                };
                let label = format!("Who is behind a credential of `{}`.", scheme.name);
                let unseen = scheme.credential == Credential::MutualTls;
                view::Scheme {
                    label: Docs::paragraphs([Some(label.as_str())]),
                    docs: Docs::paragraphs([
                        scheme.description.as_deref(),
                        scheme.deprecated.then_some("Deprecated."),
                        unseen.then_some("`None` where the client has shown no certificate."),
                        Some("`scopes` are those that the operation asks for."),
                    ]),
                    r#static: names.r#static.clone(),
                    r#type: names.r#type.clone(),
                    name: literal(&scheme.name),
                    secret: !unseen,
                    credential,
                    ident: names.method.clone(),
                }
            });
        schemes.collect()
    }
}

/// Another variable of a row: `scopes`, `scopes_2` …
fn numbered(word: &str, row: &mut Vec<Ident>) -> Ident {
    let name = if row.is_empty() { word.to_owned() } else { format!("{word}_{}", row.len() + 1) };
    row.push(Ident::new(&name, Span::call_site()));
    row[row.len() - 1].clone()
}
