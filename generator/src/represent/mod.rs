//! Schemas → representation (the Rust shape) and residual (what the shape alone does not guarantee).
//!
//! Together they accept exactly what the schema accepts. A shape lets in whatever its schema does, and may let in more;
//! what it lets in too much is refused by checks on the typed value, or, where the type has lost what the schema looks
//! at, by the interpreter, which is asked before the value is decoded (a *probe*). Where no closer shape exists it is any
//! JSON value. This stage does not know identifiers and templates.
//!
//! All schemas that apply to one value are looked at together, as a conjunction: what `$ref` leads to, the parts of
//! `allOf`, and the schemas that several parts have for one property.

mod array;
mod classify;
mod conjunction;
mod cycles;
mod enumeration;
mod format;
mod kinds;
mod model;
mod object;
mod reach;
mod recursion;
mod residual;
mod scalar;
mod types;
mod union;

pub use format::Format;
pub(crate) use format::{is_known as is_known_format, known as known_formats};
pub use model::{
    Additional, Check, Constant, Declaration, DeclarationId, Dispatch, Field, Kind, Name, Presence,
    Representations, Shape, Struct, Tuple, Type, Union, Variant, Width,
};

use std::collections::HashMap;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Status};
use crate::judge::Judge;
use crate::options::Numbers;
use crate::schema::View;

/// Finds the shape of every schema that operations use and of every component. `custom` maps a component's name to
/// the path of the user's own type.
pub fn represent(
    api: &Api,
    judge: &Judge,
    custom: &HashMap<String, String>,
    numbers: Numbers,
    diagnostics: &mut Diagnostics,
) -> Representations {
    let mut classifier = classify::Classifier::new(api, judge, custom, numbers, diagnostics);
    for (name, _, id) in &api.models {
        classifier.component(name, *id);
    }
    for operation in &api.operations {
        for parameter in &operation.parameters {
            classifier.root(parameter.schema, View::Request, &[&operation.id, &parameter.name]);
            if !parameter.required {
                classifier.parameter_default(parameter.schema);
            }
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            if let Some(schema) = content.payload.schema() {
                classifier.root(schema, View::Request, &[&operation.id, "body"]);
            }
        }
        for response in &operation.responses {
            let status = match response.status {
                Status::Code(code) => crate::status::words(code).to_owned(),
                Status::Range(digit) => format!("{digit}xx"),
                Status::Default => "default".to_owned(),
            };
            for header in &response.headers {
                classifier.root(header.schema, View::Response, &[&operation.id, &status, &header.name]);
            }
            for schema in response.contents.iter().filter_map(|content| content.payload.schema()) {
                classifier.root(schema, View::Response, &[&operation.id, &status, "body"]);
            }
        }
    }
    let mut representations = classifier.finish();
    recursion::end(&mut representations, diagnostics);
    cycles::break_cycles(&mut representations);
    residual::mark(&mut representations);
    representations
}
