//! Security requirements and the schemes that they name.

use openapiv3::{APIKeyLocation, SecurityScheme};

use super::Lowering;
use crate::diagnostic::{Diagnostic, code};
use crate::ir;
use crate::source::{Node, Pointer, Span};

/// The names of the IANA HTTP Authentication Scheme Registry. Documents write them in any case (RFC 9110 §11.1), the
/// output as they are registered.
const REGISTERED: [&str; 14] = [
    "Basic",
    "Bearer",
    "Concealed",
    "Digest",
    "DPoP",
    "GNAP",
    "HOBA",
    "Mutual",
    "Negotiate",
    "OAuth",
    "PrivateToken",
    "SCRAM-SHA-1",
    "SCRAM-SHA-256",
    "vapid",
];

impl Lowering<'_> {
    /// The requirements of an operation: its own, else those of the whole API.
    pub(super) fn security(
        &mut self,
        own: Option<&[openapiv3::SecurityRequirement]>,
        at: &Pointer,
    ) -> ir::Security {
        if let Some(own) = own {
            return self.requirements(own, &at.child("security"));
        }
        let Some(global) = &self.bound.document.security else { return ir::Security::default() };
        if let Some(known) = &self.global_security {
            return known.clone();
        }
        let global = self.requirements(&global.value, &global.pointer);
        self.global_security.insert(global).clone()
    }

    fn requirements(&mut self, list: &[openapiv3::SecurityRequirement], pointer: &Pointer) -> ir::Security {
        let mut security = ir::Security::default();
        for (index, requirement) in list.iter().enumerate() {
            if requirement.is_empty() {
                security.optional = true;
                continue;
            }
            let place = pointer.child(index);
            let schemes = requirement.iter().map(|(name, scopes)| {
                let scheme = self.scheme(name, self.document().key_span(&place, name))?;
                self.scopes(scheme, scopes, self.document().span(&place.child(name)));
                Some((scheme, scopes.clone()))
            });
            // All are looked at, so that each mistake is told. Without a scheme, the rest would be too little.
            let schemes: Vec<_> = schemes.collect();
            let Some(mut requirement) = schemes.into_iter().collect::<Option<ir::Requirement>>() else {
                continue;
            };
            // All of them are asked for, so their order says nothing.
            requirement.sort_by_key(|(scheme, _)| *scheme);
            if !security.alternatives.contains(&requirement) {
                security.alternatives.push(requirement);
            }
        }
        if security.alternatives.is_empty() { ir::Security::default() } else { security }
    }

    /// Tells scopes that are asked for and that no flow declares.
    fn scopes(&mut self, scheme: usize, scopes: &[String], span: Span) {
        let Some(ir::SecurityScheme { name, scopes: Some(declared), span: declaration, .. }) =
            self.schemes.get(scheme)
        else {
            return;
        };
        for scope in scopes.iter().filter(|scope| !declared.contains(scope)) {
            let message = format!("no flow of `{name}` declares the scope `{scope}`");
            let diagnostic = Diagnostic::new(&code::UNDECLARED_SCOPE, message)
                .at(span, "")
                .related(*declaration, "the scheme")
                .note(
                    "OpenAPI 3.1.1 §4.8.30: the list has the scopes that are needed; `flows` declares them",
                );
            let near = crate::suggest::nearest(scope, declared.iter().map(String::as_str));
            self.diagnostics.push(match near {
                Some(near) => diagnostic.help(format!("there is `{near}`")),
                None => diagnostic,
            });
        }
    }

    fn scheme(&mut self, name: &str, span: Span) -> Option<usize> {
        let components = &self.bound.document.security_schemes;
        // OpenAPI 3.2.0 §4.30: the name may be a URI of the scheme as well.
        let parent = Pointer::root().child("components").child("securitySchemes");
        let by_uri = || components.keys().find(|known| parent.child(known).to_string() == name);
        let name = if components.contains_key(name) { name } else { by_uri().map_or(name, String::as_str) };
        if let Some(at) = self.schemes.iter().position(|scheme| scheme.name == name) {
            return Some(at);
        }
        let Some(declared) = components.get(name) else {
            // One that is there but could not be typed was told already.
            if parent.child(name).find(&self.document().root).is_none() {
                self.unknown_scheme(name, span);
            }
            return None;
        };
        let found = self.bound.component(
            components,
            "securitySchemes",
            &declared.value,
            &declared.pointer,
            self.diagnostics,
        )?;
        let node = self.document().find(&found.pointer);
        let is_mutual_tls =
            node.and_then(|node| node.get("type")).and_then(Node::as_str) == Some("mutualTLS");
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
            SecurityScheme::HTTP { description, .. } if is_mutual_tls => {
                (ir::Credential::MutualTls, description)
            }
            SecurityScheme::HTTP { scheme, description, .. } => {
                let registered = REGISTERED.into_iter().find(|known| known.eq_ignore_ascii_case(scheme));
                (ir::Credential::Http(registered.unwrap_or(scheme).to_owned()), description)
            }
            SecurityScheme::OAuth2 { description, .. }
            | SecurityScheme::OpenIDConnect { description, .. } => {
                (ir::Credential::Http("Bearer".to_owned()), description)
            }
        };
        let is_true = |node: &Node| matches!(node.value, crate::source::Value::Bool(true));
        let scheme = ir::SecurityScheme {
            span: self.document().span(&found.pointer),
            name: name.to_owned(),
            description: description.clone(),
            deprecated: node.and_then(|node| node.get("deprecated")).is_some_and(is_true),
            scopes: matches!(found.value, SecurityScheme::OAuth2 { .. })
                .then(|| node.map(declared_scopes).unwrap_or_default()),
            credential,
        };
        self.schemes.push(scheme);
        Some(self.schemes.len() - 1)
    }

    fn unknown_scheme(&mut self, name: &str, span: Span) {
        let components = &self.bound.document.security_schemes;
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
    }
}

/// The scopes of all flows. Read from the tree, because `openapiv3` does not know every flow.
fn declared_scopes(scheme: &Node) -> Vec<String> {
    let flows = scheme.get("flows").and_then(Node::as_object).into_iter().flatten();
    let scopes = flows.filter_map(|flow| flow.node.get("scopes")?.as_object());
    scopes.flatten().map(|scope| scope.key.clone()).collect()
}
