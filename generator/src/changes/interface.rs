//! Generated files → the interface that they declare: traits with their operations, and types.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::file::{File, Shape, Signature};

/// What is declared, by name.
#[derive(Default)]
pub(super) struct Interface {
    pub(super) traits: BTreeMap<String, Trait>,
    /// All types that belong to no operation, models first.
    pub(super) types: BTreeMap<Name, Type>,
}

/// A trait to implement: its methods in their order.
pub(super) struct Trait {
    /// The module of its tag; none for that of the credentials.
    tag: Option<String>,
    pub(super) methods: IndexMap<String, Method>,
}

/// A method to write.
#[derive(Default)]
pub(super) struct Method {
    /// `GET /items/{item_id}`, where it serves requests.
    pub(super) route: Option<String>,
    /// Names with types.
    pub(super) inputs: IndexMap<String, String>,
    /// The struct that they come as.
    pub(super) bundle: Option<String>,
    /// Responses by their statuses: the variant and what it carries.
    pub(super) answers: IndexMap<String, (String, String)>,
    /// How requests are read and responses sent.
    pub(super) meaning: String,
}

/// The name of a type.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    /// Whether it is no model.
    pub(super) is_other: bool,
    pub(super) text: String,
}

/// A declared type.
pub(super) struct Type {
    pub(super) shape: Shape,
    /// How it is read, written and checked.
    pub(super) meaning: String,
}

/// What a file of the output is about.
pub(super) enum Area<'a> {
    Models,
    /// The trait of a tag.
    Operations(&'a str),
    /// The router of a tag.
    Router(&'a str),
    Other,
}

impl<'a> Area<'a> {
    /// `None` where a file declares nothing.
    pub(super) fn of(path: &'a str) -> Option<Self> {
        let path = path.strip_prefix("src/")?.strip_suffix(".rs")?;
        match path.split_once('/') {
            Some((_, "mod")) => None,
            Some(("models", _)) => Some(Self::Models),
            Some(("apis", tag)) => Some(Self::Operations(tag)),
            Some(("router", tag)) => Some(Self::Router(tag)),
            // It has nothing but texts, and many of them.
            None if path == "schemas" => None,
            _ => Some(Self::Other),
        }
    }

    /// The module of the tag that it belongs to.
    pub(super) fn tag(&self) -> Option<&'a str> {
        match self {
            Self::Operations(tag) | Self::Router(tag) => Some(tag),
            Self::Models | Self::Other => None,
        }
    }
}

impl Interface {
    /// Reads files, each with its path; `None` where one is no Rust.
    pub(super) fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<Self> {
        let (mut interface, mut routers) = (Self::default(), BTreeMap::new());
        for (path, text) in files {
            let (Some(area), Some(file)) = (Area::of(path), File::read(text)) else { return None };
            match area {
                Area::Router(tag) => drop(routers.insert(tag, file)),
                area => interface.add(&area, file),
            }
        }
        for found in interface.traits.values_mut() {
            let Some(router) = found.tag.as_deref().and_then(|tag| routers.get(tag)) else { continue };
            for (name, method) in &mut found.methods {
                method.meaning.push_str(&router.meaning_of_function(name));
            }
        }
        Some(interface)
    }

    fn add(&mut self, area: &Area<'_>, mut file: File) {
        for (name, signatures) in std::mem::take(&mut file.traits) {
            let methods = signatures.into_iter().map(|found| (found.name.clone(), method(found, &mut file)));
            let found = Trait { tag: area.tag().map(str::to_owned), methods: methods.collect() };
            self.traits.insert(name, found);
        }
        let is_other = !matches!(area, Area::Models);
        for (text, shape) in std::mem::take(&mut file.types) {
            let meaning = file.meaning_of_type(&text);
            self.types.insert(Name { is_other, text }, Type { shape, meaning });
        }
    }
}

/// A method with the types that are its own: a struct that bundles its inputs, the enum of its responses.
fn method(found: Signature, file: &mut File) -> Method {
    let mut method = Method { route: found.route, ..Method::default() };
    for (name, r#type) in found.inputs {
        match file.types.get(&r#type) {
            Some(Shape::Struct(_)) => {
                if let Some(Shape::Struct(fields)) = file.types.shift_remove(&r#type) {
                    method.inputs.extend(fields);
                }
                method.bundle = Some(r#type);
            }
            _ => drop(method.inputs.insert(name, r#type)),
        }
    }
    let Some(answer) = found.answer else { return method };
    if let Some(Shape::Enum(variants)) = file.types.shift_remove(&answer) {
        method.meaning = file.meaning_of_type(&answer);
        method.answers = variants
            .into_iter()
            .map(|(name, variant)| (variant.status.unwrap_or_else(|| name.clone()), (name, variant.payload)))
            .collect();
    }
    method
}
