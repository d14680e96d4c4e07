//! Security requirements and the schemes that they name.

use openapiv3::{APIKeyLocation, SecurityScheme};

use super::Lowering;
use crate::diagnostic::{Diagnostic, code};
use crate::ir;
use crate::source::{Pointer, Span};

impl Lowering<'_> {
    /// The requirement of an operation: its own, else that of the whole API.
    pub(super) fn security(
        &mut self,
        own: Option<&[openapiv3::SecurityRequirement]>,
        at: &Pointer,
    ) -> ir::Security {
        let global = self.bound.document.security.as_ref();
        let (list, pointer) = match (own, global) {
            (Some(own), _) => (own, at.child("security")),
            (None, Some(global)) => (&global.value[..], global.pointer.clone()),
            (None, None) => return ir::Security::default(),
        };
        let span = self.document().span(&pointer);
        let mut security = ir::Security::default();
        for requirement in list {
            let schemes = requirement.iter().map(|(name, scopes)| {
                let mut scopes = scopes.clone();
                scopes.dedup();
                Some((self.scheme(name, span)?, scopes))
            });
            // One that could not be understood was told.
            let Some(requirement) = schemes.collect::<Option<ir::Requirement>>() else { continue };
            if requirement.is_empty() {
                security.optional = true;
            } else if !security.alternatives.contains(&requirement) {
                security.alternatives.push(requirement);
            }
        }
        if security.alternatives.is_empty() {
            return ir::Security::default();
        }
        security
    }

    fn scheme(&mut self, name: &str, span: Span) -> Option<usize> {
        if let Some(at) = self.schemes.iter().position(|scheme| scheme.name == name) {
            return Some(at);
        }
        if let Some(mutual) = self.bound.document.mutual_tls.get(name) {
            let scheme = ir::SecurityScheme {
                span,
                name: name.to_owned(),
                description: mutual.clone(),
                credential: ir::Credential::MutualTls,
            };
            self.schemes.push(scheme);
            return Some(self.schemes.len() - 1);
        }
        let components = &self.bound.document.security_schemes;
        let Some(declared) = components.get(name) else {
            // One that is there but could not be typed was told already.
            let pointer = Pointer::root().child("components").child("securitySchemes").child(name);
            if pointer.find(&self.document().root).is_some() {
                return None;
            }
            let diagnostic = Diagnostic::new(
                &code::UNKNOWN_SECURITY_SCHEME,
                format!("the security scheme `{name}` is not declared"),
            )
            .at(span, "")
            .note("OpenAPI 3.1.1 §4.8.30: each name is one of `components.securitySchemes`");
            let near = crate::suggest::nearest(name, components.keys().map(String::as_str));
            self.diagnostics.push(match near {
                Some(near) => diagnostic.help(format!("there is `{near}`")),
                None => diagnostic.help(format!("declare `{name}` under `components.securitySchemes`")),
            });
            return None;
        };
        let found = self.bound.component(
            components,
            "securitySchemes",
            &declared.value,
            &declared.pointer,
            self.diagnostics,
        )?;
        let span = self.document().span(&found.pointer);
        let (credential, description) = match found.value {
            SecurityScheme::APIKey { location, name, description, .. } => {
                let location = match location {
                    APIKeyLocation::Header => ir::Location::Header,
                    APIKeyLocation::Query => ir::Location::Query,
                    APIKeyLocation::Cookie => ir::Location::Cookie,
                };
                let name =
                    if location == ir::Location::Header { name.to_ascii_lowercase() } else { name.clone() };
                (ir::Credential::ApiKey(location, name), description)
            }
            SecurityScheme::HTTP { scheme, description, .. } => {
                (ir::Credential::Http(scheme.clone()), description)
            }
            SecurityScheme::OAuth2 { description, .. }
            | SecurityScheme::OpenIDConnect { description, .. } => {
                (ir::Credential::Http("Bearer".to_owned()), description)
            }
        };
        let description = description.clone();
        self.schemes.push(ir::SecurityScheme { span, name: name.to_owned(), description, credential });
        Some(self.schemes.len() - 1)
    }
}
