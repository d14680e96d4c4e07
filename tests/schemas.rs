//! Values of every kind of schema: the generated models, the runtime's interpreter and the `jsonschema` crate say the
//! same of each, and what is decoded is written as the same value.

mod arrays;
mod dialect;
mod digits;
mod formats;
mod names;
mod numbers;
mod objects;
mod recursion;
mod shapes;
mod strings;
mod unions;

use std::sync::LazyLock;

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};
use specwright_runtime::json::Tree;
use specwright_runtime::model::{Model, decode, encode};
use specwright_runtime::schema::{Schemas, View};

/// The generated schemas are private to their crate, and need nothing else of it.
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic)]
#[path = "golden/schemas/expected/src/schemas.rs"]
mod exact;

/// A document with its three judges.
struct Document {
    components: Value,
    exact: Schemas,
}

static DOCUMENT: LazyLock<Document> = LazyLock::new(|| Document {
    components: serde_json::from_str::<Value>(golden_schemas::OPENAPI_JSON).unwrap()["components"].take(),
    exact: exact::SCHEMAS,
});

/// What is wrong with the verdicts on the values of a component of `golden/schemas`.
///
/// `accepted` are JSON texts as they are written again; where that is another text, it stands behind ` => `.
fn check<T: Model>(component: &str, accepted: &[&str], refused: &[&str]) -> Vec<String> {
    DOCUMENT.check::<T>(component, accepted, refused)
}

/// The same for values that JSON Schema lets in and the documented deviations refuse: numbers beyond their type, and
/// objects whose discriminator does not name the alternative that they fit.
fn check_deviations<T: Model>(component: &str, refused: &[&str]) -> Vec<String> {
    let texts = refused.iter().copied();
    texts.flat_map(|text| DOCUMENT.verdicts::<T>(component, text, false, None)).collect()
}

/// The same for values that both paths take, where JSON Schema itself or its judge does not.
fn accepted<T: Model>(component: &str, texts: &[&str]) -> Vec<String> {
    let texts = texts.iter().map(|text| text.split_once(" => ").map_or(*text, |(text, _)| text));
    texts.flat_map(|text| DOCUMENT.verdicts::<T>(component, text, true, None)).collect()
}

/// Fails with all faults together.
#[track_caller]
fn none(faults: impl IntoIterator<Item = Vec<String>>) {
    let faults: Vec<String> = faults.into_iter().flatten().collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

impl Document {
    fn check<T: Model>(&self, component: &str, accepted: &[&str], refused: &[&str]) -> Vec<String> {
        let oracle = self.oracle(component);
        let mut faults = Vec::new();
        for text in accepted {
            let (text, written) = text.split_once(" => ").unwrap_or((text, text));
            faults.extend(self.verdicts::<T>(component, text, true, Some(&oracle)));
            if let Ok(value) = decode::<T>(text) {
                let again = encode(&value);
                if again != written {
                    faults.push(format!("{component}: {text} is written as {again}, not {written}"));
                }
                if decode::<T>(&again).is_err() {
                    faults.push(format!("{component}: {text} is written as {again}, which is refused"));
                }
            }
        }
        for text in refused {
            faults.extend(self.verdicts::<T>(component, text, false, Some(&oracle)));
        }
        faults
    }

    fn verdicts<T: Model>(
        &self,
        component: &str,
        text: &str,
        expected: bool,
        oracle: Option<&Validator>,
    ) -> Vec<String> {
        let pointer = format!("#/components/schemas/{component}");
        let exact = Tree::parse(text).is_ok_and(|tree| self.exact.accepts(&pointer, View::Whole, &tree));
        let oracle = oracle.map(|oracle| oracle.is_valid(&serde_json::from_str(text).unwrap()));
        let verdicts = [
            ("the model", Some(decode::<T>(text).is_ok())),
            ("the interpreter", Some(exact)),
            ("jsonschema", oracle),
        ];
        let wrong = verdicts.into_iter().filter(|(_, verdict)| verdict.is_some_and(|it| it != expected));
        let word = if expected { "refuses" } else { "accepts" };
        wrong.map(|(judge, _)| format!("{component}: {judge} {word} {text}")).collect()
    }

    fn oracle(&self, component: &str) -> Validator {
        let schema =
            json!({"$ref": format!("#/components/schemas/{component}"), "components": self.components});
        let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
        options.build(&schema).unwrap()
    }
}
