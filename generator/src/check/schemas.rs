//! Schemas: bounds that leave room, patterns that are regular expressions, discriminators that fit their unions.

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::Api;
use crate::pattern::{self, Pattern};
use crate::represent;
use crate::schema::Schema;
use crate::source::{Pointer, Span};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    formats(api, diagnostics);
    for (_, schema) in api.schemas.iter() {
        bounds(schema, diagnostics);
        patterns(schema, diagnostics);
        required(schema, diagnostics);
        mapping(api, schema, diagnostics);
    }
}

/// Each unknown format once, however often it is used.
fn formats(api: &Api, diagnostics: &mut Diagnostics) {
    let mut unknown: IndexMap<&str, (Span, usize)> = IndexMap::new();
    for (_, schema) in api.schemas.iter() {
        if let Some((format, span)) = schema.format.as_deref().zip(schema.format_span)
            && !represent::is_known_format(format)
        {
            unknown.entry(format).or_insert((span, 0)).1 += 1;
        }
    }
    for (format, (span, count)) in unknown {
        let uses = if count == 1 { String::new() } else { format!("; it is named {count} times") };
        let diagnostic =
            Diagnostic::new(&code::UNKNOWN_FORMAT, format!("the format `{format}` is not known"))
                .at(span, format!("values are not held against it{uses}"))
                .note("JSON Schema Validation 2020-12 §7.2.3: an unknown format is an annotation");
        diagnostics.push(match crate::suggest::nearest(format, represent::known_formats()) {
            Some(near) => diagnostic.help(format!("there is `{near}`")),
            None => diagnostic,
        });
    }
}

fn bounds(schema: &Schema, diagnostics: &mut Diagnostics) {
    let (string, array, object) = (&schema.string, &schema.array, &schema.object);
    let counts = [
        ("minLength", string.min_length, "maxLength", string.max_length),
        ("minItems", array.min_items, "maxItems", array.max_items),
        ("minProperties", object.min_properties, "maxProperties", object.max_properties),
    ];
    for (low_keyword, low, high_keyword, high) in counts {
        if let (Some(low), Some(high)) = (low, high)
            && low > high
        {
            contradiction(
                schema,
                &format!("`{low_keyword}` {low} is more than `{high_keyword}` {high}"),
                diagnostics,
            );
        }
    }
    let number = &schema.number;
    let value = |limit: &Option<crate::source::Number>| {
        limit.as_ref().and_then(|limit| limit.as_str().parse::<f64>().ok())
    };
    let low = value(&number.minimum).into_iter().chain(value(&number.exclusive_minimum)).reduce(f64::max);
    let high = value(&number.maximum).into_iter().chain(value(&number.exclusive_maximum)).reduce(f64::min);
    if let (Some(low), Some(high)) = (low, high)
        && low > high
    {
        contradiction(
            schema,
            &format!("the lower bound {low} is more than the upper bound {high}"),
            diagnostics,
        );
    }
}

fn contradiction(schema: &Schema, message: &str, diagnostics: &mut Diagnostics) {
    diagnostics.push(
        Diagnostic::new(&code::CONTRADICTORY_BOUNDS, message)
            .at(schema.span, "no value fits this schema")
            .help("swap the two bounds"),
    );
}

fn patterns(schema: &Schema, diagnostics: &mut Diagnostics) {
    let own = schema.string.pattern.as_ref().map(|(text, span)| (text, *span));
    let keys = schema.object.pattern_properties.iter().map(|(text, (span, _))| (text, *span));
    for (text, span) in own.into_iter().chain(keys) {
        unknown_property(text, span, diagnostics);
        match pattern::translate(text) {
            Ok(Pattern::Linear { .. }) => {}
            Ok(Pattern::Backtracking { reason, .. }) => diagnostics.push(
                Diagnostic::new(
                    &code::BOUNDED_PATTERN,
                    format!("the pattern has {reason}, so it is matched by backtracking"),
                )
                .at(span, "this can be slow")
                .note("the steps are bounded: a string that would take more of them is refused"),
            ),
            Err(error) => diagnostics.push(
                Diagnostic::new(
                    &code::PATTERN_SYNTAX,
                    format!("the pattern cannot be used: {}", error.message),
                )
                .at(span, "")
                .note("JSON Schema Validation 2020-12 §6.3.3: a pattern is a regular expression of ECMA-262"),
            ),
        }
    }
}

/// `\p{Alnum}` of other languages; only a pattern that is valid without the `u` flag may hold it.
fn unknown_property(pattern: &str, span: Span, diagnostics: &mut Diagnostics) {
    let Some(property) = pattern::unknown_property(pattern) else { return };
    diagnostics.push(
        Diagnostic::new(
            &code::UNKNOWN_PROPERTY,
            format!("`\\{property}` is no property that ECMA-262 knows"),
        )
        .at(span, format!("read as the characters `{property}`"))
        .help("name a property of Unicode, such as `\\p{L}`, or list the characters"),
    );
}

/// OpenAPI 3.1.1 §4.8.25: each value of a mapping names a schema, by reference or by its component's name.
fn mapping(api: &Api, schema: &Schema, diagnostics: &mut Diagnostics) {
    let Some(discriminator) = &schema.discriminator else { return };
    if schema.one_of.is_empty() && schema.any_of.is_empty() {
        diagnostics.push(
            Diagnostic::new(&code::UNUSED_DISCRIMINATOR, "this discriminator has nothing to decide")
                .at(discriminator.span, "a value is held against this schema alone")
                .help("list the alternatives in `oneOf`, where the value is meant to be one of several")
                .note("OpenAPI 3.1.1 §4.8.25 Discriminator Object: it stands beside `oneOf` or `anyOf`"),
        );
    }
    let names = || api.models.iter().map(|(name, ..)| name.as_str());
    let default = discriminator.default.iter().map(|target| ("defaultMapping", target));
    let mapping = discriminator.mapping.iter().map(|(value, target)| (value.as_str(), target));
    for (value, (target, span)) in mapping.chain(default) {
        let pointer = if target.starts_with('#') { Pointer::parse(target) } else { None };
        let found = match pointer {
            Some(pointer) => api.schemas.at(&pointer).is_some(),
            None => names().any(|name| name == target),
        };
        if found {
            continue;
        }
        let diagnostic = Diagnostic::new(
            &code::UNKNOWN_DISCRIMINATOR,
            format!("`{value}` is mapped to `{target}`, which is no schema"),
        )
        .at(*span, "not found")
        .note("OpenAPI 3.1.1 §4.8.25 Discriminator Object: a mapping names schemas of the document");
        let last = target.rsplit('/').next().unwrap_or_default();
        diagnostics.push(match crate::suggest::nearest(last, names()) {
            Some(near) => diagnostic.help(format!("there is `#/components/schemas/{near}`")),
            None => diagnostic,
        });
    }
}

fn required(schema: &Schema, diagnostics: &mut Diagnostics) {
    // Where a schema is composed, another part may declare the property.
    if schema.object.properties.is_empty() || !schema.same_value().is_empty() || schema.reference.is_some() {
        return;
    }
    for (name, span) in &schema.object.required {
        if schema.object.properties.contains_key(name) {
            continue;
        }
        let diagnostic =
            Diagnostic::new(&code::REQUIRED_UNDECLARED, format!("`{name}` is required but not declared"))
                .at(*span, "any value of that name is accepted");
        let near = crate::suggest::nearest(name, schema.object.properties.keys().map(String::as_str));
        diagnostics.push(match near {
            Some(near) => diagnostic.help(format!("there is a property `{near}`")),
            None => diagnostic,
        });
    }
}
