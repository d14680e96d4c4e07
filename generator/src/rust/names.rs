//! Which declaration, operation and tag has which identifier. Collisions are solved in the order of the document and
//! told.

use std::collections::{HashMap, HashSet};

use proc_macro2::Ident;

use super::ident;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir;
use crate::options::Options;
use crate::represent::{Constant, DeclarationId, Name, Representations, Shape};
use crate::source::Span;

/// All identifiers of the output that come from names of the document.
pub(super) struct Names {
    declarations: Vec<Ident>,
    /// Methods, in the order of the operations.
    operations: Vec<Ident>,
    /// Methods that send, in the order of what is outgoing.
    outgoing: Vec<Ident>,
    tags: HashMap<String, TagNames>,
}

/// What a tag is called.
#[derive(Clone)]
pub(super) struct TagNames {
    /// The trait.
    pub(super) r#trait: Ident,
    /// The module.
    pub(super) module: Ident,
}

/// Names that the models' files import.
pub(crate) const IMPORTED: [&str; 10] =
    ["API", "BTreeMap", "Model", "Nullable", "Origin", "Pattern", "Reader", "Refused", "View", "Writer"];

/// Modules whose traits would be called like what the traits' files import.
const RESERVED_MODULES: [&str; 19] = [
    "alloc",
    "answer",
    "apis",
    "axum",
    "byte_stream",
    "call",
    "core",
    "framing",
    "from_body",
    "from_request_parts",
    "header_wire",
    "item_stream",
    "mod",
    "r#mod",
    "respond",
    "response",
    "routing",
    "specwright_runtime",
    "std",
];

/// Traits that the traits of tags are built of.
const TRAITS: [&str; 5] = ["Clone", "Future", "Into", "Send", "Sync"];

/// Names that mean something everywhere in Rust.
const PRELUDE: [&str; 10] =
    ["Box", "Default", "Err", "None", "Ok", "Option", "Result", "Some", "String", "Vec"];

impl Names {
    pub(super) fn new(
        api: &ir::Api,
        representations: &Representations,
        options: &Options,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut types = Scope::new(&[&IMPORTED[..], &PRELUDE].concat(), "Model");
        let mut declarations: Vec<Option<Ident>> = vec![None; representations.declarations.len()];
        // Components first: an inline schema gives way.
        for components in [true, false] {
            for (at, declaration) in representations.declarations.iter().enumerate() {
                let wanted = match &declaration.name {
                    Name::Component(name) if components => options
                        .names
                        .get(name)
                        .map_or_else(|| ident::pascal(name), |given| ident::pascal(&given.value)),
                    Name::Inline(words) if !components => ident::pascal(&words.join(" ")),
                    _ => continue,
                };
                let span = api.schemas[declaration.schema].span;
                declarations[at] = Some(types.claim(&wanted, span, diagnostics));
            }
        }
        let mut methods: HashMap<&str, Scope> = HashMap::new();
        let mut responses = Scope::new(&[], "");
        let mut operations = Vec::new();
        for operation in &api.operations {
            let wanted =
                options.names.get(&operation.id).map_or(operation.id.as_str(), |given| given.value.as_str());
            let span = operation.id_span.unwrap_or(operation.span);
            // Distinct in its trait as a method, and in the crate as the name of its response.
            let method = methods.entry(&operation.tag).or_insert_with(|| Scope::new(&["context"], ""));
            let claimed = method.claim(&ident::snake(wanted), span, diagnostics);
            let type_name = responses.claim(&ident::pascal(&claimed.to_string()), span, diagnostics);
            operations.push(ident::snake(&type_name.to_string()));
        }
        let outgoing = outgoing(api, options, diagnostics);
        let mut modules = Scope::new(&RESERVED_MODULES, "");
        let mut tags = HashMap::new();
        for tag in &api.tags {
            let given = options.modules.get(&tag.name).map(|given| given.value.as_str());
            let wanted = given.unwrap_or(if tag.name.is_empty() { "default" } else { &tag.name });
            let module = modules.claim(&ident::module(wanted), api.root.span, diagnostics);
            let mut r#trait = ident::pascal(module.to_string().trim_start_matches("r#"));
            // The trait of operations without a tag is called `Default` on purpose; it is used by its path.
            if r#trait != "Default" && PRELUDE.iter().chain(&TRAITS).any(|name| r#trait == name) {
                r#trait = ident::pascal(&format!("{trait} api"));
            }
            tags.insert(tag.name.clone(), TagNames { r#trait, module });
        }
        known(api, options, diagnostics);
        tell_variants(api, representations, diagnostics);
        let declarations =
            declarations.into_iter().map(|ident| ident.unwrap_or_else(|| ident::pascal("unnamed")));
        Self { declarations: declarations.collect(), operations, outgoing, tags }
    }

    pub(super) fn declaration(&self, id: DeclarationId) -> &Ident {
        &self.declarations[id.0]
    }

    pub(super) fn operation(&self, index: usize) -> &Ident {
        &self.operations[index]
    }

    pub(super) fn outgoing(&self, index: usize) -> &Ident {
        &self.outgoing[index]
    }

    pub(super) fn tag(&self, name: &str) -> TagNames {
        self.tags.get(name).cloned().unwrap_or_else(|| TagNames {
            r#trait: ident::pascal("default"),
            module: ident::snake("default"),
        })
    }
}

/// The methods that send: distinct as such, as modules, and as beginnings of types.
fn outgoing(api: &ir::Api, options: &Options, diagnostics: &mut Diagnostics) -> Vec<Ident> {
    let mut names = Scope::new(&["new", "standard", "with_header", "mod", "r#mod"], "");
    let mut types = Scope::new(&[], "");
    let list = api.outgoing.iter().map(|outgoing| {
        let operation = &outgoing.operation;
        let given = options.names.get(&operation.id).map(|given| given.value.as_str());
        let span = operation.id_span.unwrap_or(operation.span);
        let claimed = names.claim(&ident::module(given.unwrap_or(&operation.id)), span, diagnostics);
        let r#type = types.claim(&ident::pascal(&claimed.to_string()), span, diagnostics);
        ident::snake(&r#type.to_string())
    });
    list.collect()
}

/// The variants of an enumeration, distinct.
pub(super) fn variant_names(values: &[Constant]) -> impl Iterator<Item = Ident> {
    let mut names = Scope::new(&IMPORTED, "");
    values.iter().map(move |value| names.take(ident::pascal(&value.words())))
}

/// Tells which values of an enumeration are not called as they would be alone.
fn tell_variants(api: &ir::Api, representations: &Representations, diagnostics: &mut Diagnostics) {
    for declaration in &representations.declarations {
        let Shape::Enum(values) = &declaration.shape else { continue };
        for (value, ident) in values.iter().zip(variant_names(values)) {
            let wanted = ident::pascal(&value.words());
            if ident == wanted || IMPORTED.iter().any(|name| wanted == name) {
                continue;
            }
            let words = match value {
                Constant::Text(text) => text.clone(),
                Constant::Integer(value) => value.to_string(),
            };
            let message =
                format!("the variant `{wanted}` is taken, so that of `{words}` is called `{ident}`");
            diagnostics.push(
                Diagnostic::new(&code::RENAMED, message)
                    .at(api.schemas[declaration.schema].span, "")
                    .note("values are called in the order of the list, and what is sent stays the same"),
            );
        }
    }
}

/// The package of the runtime, which the output depends on.
const RUNTIME: &str = "specwright-runtime";

/// Entries of the configuration must name something that the document has.
fn known(api: &ir::Api, options: &Options, diagnostics: &mut Diagnostics) {
    let models = || api.models.iter().map(|(name, ..)| name.as_str());
    let outgoing = api.outgoing.iter().map(|outgoing| &outgoing.operation);
    let operations = api.operations.iter().chain(outgoing).map(|operation| operation.id.as_str());
    let tags = api.tags.iter().map(|tag| tag.name.as_str());
    let tables: [(&str, &str, _, Vec<&str>); 3] = [
        ("names", "component or operation", &options.names, models().chain(operations).collect()),
        ("types", "component", &options.types, models().collect()),
        ("modules", "tag", &options.modules, tags.collect()),
    ];
    for (table, what, entries, names) in tables {
        for (name, given) in entries.iter().filter(|(name, _)| !names.contains(&name.as_str())) {
            let message = format!("`[{table}]` has `{name}`, but the document has no such {what}");
            let diagnostic = Diagnostic::new(&code::UNKNOWN_NAME, message).at(given.key_span, "");
            diagnostics.push(match crate::suggest::nearest(name, names.iter().copied()) {
                Some(near) => diagnostic.help(format!("there is `{near}`")),
                None => diagnostic,
            });
        }
    }
    let operation = |name: &String| api.operations.iter().any(|operation| operation.id == *name);
    for (name, limit) in options.body_limits.iter().filter(|(name, _)| !operation(name)) {
        let message = format!("`[body-limits]` has `{name}`, but the document has no such operation");
        let diagnostic = Diagnostic::new(&code::UNKNOWN_NAME, message).at(limit.key_span, "");
        let ids = api.operations.iter().map(|operation| operation.id.as_str());
        diagnostics.push(match crate::suggest::nearest(name, ids) {
            Some(near) => diagnostic.help(format!("there is `{near}`")),
            None => diagnostic,
        });
    }
    let package = options.output.package.as_ref().filter(|package| package.value == RUNTIME);
    let package = package.and_then(|package| package.span);
    let dependency = options.dependencies.get(RUNTIME).map(|entry| entry.key_span);
    for span in package.into_iter().chain(dependency) {
        diagnostics.push(
            Diagnostic::new(
                &code::CONFIG_VALUE,
                format!("`{RUNTIME}` is the crate that the output depends on"),
            )
            .at(span, "")
            .help("choose another name"),
        );
    }
}

/// Identifiers that are taken in one scope.
pub(super) struct Scope {
    used: HashSet<String>,
    /// Where the numbers of a name go on.
    next: HashMap<String, usize>,
    suffix: &'static str,
}

impl Scope {
    pub(super) fn new(reserved: &[&str], suffix: &'static str) -> Self {
        Self { used: reserved.iter().map(|name| (*name).to_owned()).collect(), next: HashMap::new(), suffix }
    }

    /// The identifier itself, or one with a suffix and a number if it is taken; then that is told.
    pub(super) fn claim(&mut self, wanted: &Ident, span: Span, diagnostics: &mut Diagnostics) -> Ident {
        let claimed = self.take(wanted.clone());
        if claimed != *wanted {
            let message = format!("the name `{wanted}` is taken, so this one is called `{claimed}`");
            diagnostics.push(
                Diagnostic::new(&code::RENAMED, message)
                    .at(span, "")
                    .help("choose a name under `[names]` in specwright.toml"),
            );
        }
        claimed
    }

    /// The same without a word about it.
    pub(super) fn take(&mut self, wanted: Ident) -> Ident {
        let base = wanted.to_string();
        if self.used.insert(base.clone()) {
            return wanted;
        }
        let plain = base.trim_start_matches("r#").trim_end_matches('_');
        let mut number = self.next.get(plain).copied().unwrap_or(1);
        loop {
            let number_text =
                if number == 1 && !self.suffix.is_empty() { String::new() } else { number.to_string() };
            let name = format!("{plain}{}{number_text}", self.suffix);
            if self.used.insert(name.clone()) {
                self.next.insert(plain.to_owned(), number + 1);
                return Ident::new(&name, wanted.span());
            }
            number += 1;
        }
    }
}
