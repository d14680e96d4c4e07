//! `discriminator` without `mapping`: a branch goes by its component's name (OpenAPI 3.1.1 §4.8.25). Where the branch itself
//! lets the property be other values only, nothing could ever be that branch, and those values are what is meant.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::Document;
use crate::schema::{Discriminator, SchemaId, Schemas};
use crate::source::Span;

/// Completes mappings by the values that branches fix; where these do not tell branches apart, the discriminator is left
/// out, for it only helps to choose.
pub(super) fn complete(document: &mut Document, diagnostics: &mut Diagnostics) {
    let ids: Vec<SchemaId> = document.schemas.iter().map(|(id, _)| id).collect();
    for id in ids {
        let Some(found) = means(&document.schemas, id) else { continue };
        let Some(Discriminator { property, mapping, span, .. }) =
            document.schemas.get_mut(id).and_then(|schema| schema.discriminator.as_mut())
        else {
            continue;
        };
        let message = format!("no value of `{property}` names an alternative by its component");
        let diagnostic = Diagnostic::new(&code::IMPLICIT_DISCRIMINATOR, message)
            .note("OpenAPI 3.1.1 §4.8.25: without `mapping`, the value is the name of a component");
        match found {
            Meant::By(values) => {
                diagnostics.push(
                    diagnostic
                        .at(*span, "the values that the alternatives have are taken")
                        .help("give it a `mapping`"),
                );
                mapping.extend(values);
            }
            Meant::Nothing => {
                let help = "let each alternative have values of its own";
                diagnostics.push(diagnostic.at(*span, "left out: the alternatives share values").help(help));
                if let Some(schema) = document.schemas.get_mut(id) {
                    schema.discriminator = None;
                }
            }
        }
    }
}

type Mapping = IndexMap<String, (String, Span)>;

/// What a discriminator means whose implicit names contradict its alternatives.
enum Meant {
    /// The values that the alternatives fix.
    By(Mapping),
    /// Nothing: a value is of several alternatives.
    Nothing,
}

/// `None` where a discriminator is as it should be.
fn means(schemas: &Schemas, id: SchemaId) -> Option<Meant> {
    let schema = &schemas[id];
    let discriminator = schema.discriminator.as_ref().filter(|it| it.mapping.is_empty())?;
    let branches = if schema.one_of.is_empty() { &schema.any_of } else { &schema.one_of };
    let targets = branches.iter().filter_map(|branch| schemas[*branch].reference.as_ref()?.target);
    let mut contradicts = false;
    let mut distinct = true;
    let mut mapping = Mapping::new();
    for target in targets {
        let pointer = &schemas[target].pointer;
        let name = pointer.steps().last()?;
        let mut values =
            fixed(schemas, target, &discriminator.property, &mut Known::new()).unwrap_or_default();
        if values.is_empty() || values.contains(&name) {
            values = vec![name];
        } else {
            contradicts = true;
        }
        for value in values {
            distinct &= mapping.insert(value, (pointer.to_string(), discriminator.span)).is_none();
        }
    }
    contradicts.then(|| if distinct { Meant::By(mapping) } else { Meant::Nothing })
}

/// What has been found of each schema; nothing as long as it is looked at.
type Known = HashMap<SchemaId, Option<Vec<String>>>;

/// The strings that a schema lets a property be, if it lists them.
fn fixed(schemas: &Schemas, id: SchemaId, property: &str, known: &mut Known) -> Option<Vec<String>> {
    if let Some(found) = known.get(&id) {
        return found.clone();
    }
    known.insert(id, None);
    let schema = &schemas[id];
    let own = || {
        let (_, member) = schema.object.properties.get(property)?;
        let member = &schemas[schemas.target(*member)];
        let values = member.constant.as_slice().iter().chain(member.enumeration.iter().flatten());
        let texts: Vec<String> = values.filter_map(|node| node.as_str().map(str::to_owned)).collect();
        (!texts.is_empty()).then_some(texts)
    };
    let mut parts = schema.target().into_iter().chain(schema.all_of.iter().copied());
    let found =
        own().or_else(|| parts.find_map(|part| fixed(schemas, part, property, known))).or_else(|| {
            let branches = if schema.one_of.is_empty() { &schema.any_of } else { &schema.one_of };
            let all: Option<Vec<_>> =
                branches.iter().map(|branch| fixed(schemas, *branch, property, known)).collect();
            let mut all = all?.concat();
            let mut seen = HashSet::new();
            all.retain(|value| seen.insert(value.clone()));
            (!all.is_empty()).then_some(all)
        });
    known.insert(id, found.clone());
    found
}
