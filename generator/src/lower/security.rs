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
            (None, None) => return ir::Security::Open,
        };
        let span = self.document().span(&pointer);
        let named: Vec<_> = list.iter().filter(|requirement| !requirement.is_empty()).collect();
        let optional = named.len() < list.len();
        let (requirement, several) = match &named[..] {
            [] => return ir::Security::Open,
            [only] => (only, only.len() > 1),
            [first, ..] => (first, true),
        };
        if several {
            self.not_generated(span, "a security requirement of several schemes");
        }
        let Some((name, scopes)) = requirement.first() else { return ir::Security::Open };
        match self.scheme(name, span) {
            Some(scheme) if optional => ir::Security::Optional(scheme, scopes.clone()),
            Some(scheme) => ir::Security::Required(scheme, scopes.clone()),
            None => ir::Security::Open,
        }
    }

    fn scheme(&mut self, name: &str, span: Span) -> Option<usize> {
        if let Some(at) = self.schemes.iter().position(|scheme| scheme.name == name) {
            return Some(at);
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
