//! Schemas → representation (the Rust shape) and residual (what the shape alone does not guarantee).
//!
//! Together they accept exactly what the schema accepts. Where no precise shape exists the representation is broader,
//! in the end any JSON value, and the residual is the schema itself, checked exactly. This stage does not know
//! identifiers and templates.

mod classify;
mod cycles;
mod default;
mod merge;
mod residual;
mod scalar;
mod union;

pub(crate) use union::discriminator_values;

use std::collections::HashMap;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::pattern::Pattern;
use crate::schema::{SchemaId, Types};
use crate::source::{Node, Number};

/// The shapes of all schemas that an API uses.
#[derive(Debug, Default)]
pub struct Representations {
    /// Types that are declared, in the order of their discovery.
    pub declarations: Vec<Declaration>,
    uses: HashMap<SchemaId, Type>,
}

/// Names one of [`Representations::declarations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeclarationId(pub usize);

/// A type that is declared under a name.
#[derive(Clone, Debug)]
pub struct Declaration {
    /// What it represents.
    pub schema: SchemaId,
    /// What it is named after.
    pub name: Name,
    /// Its shape.
    pub shape: Shape,
    /// Whether its residual is not empty.
    pub residual: bool,
}

/// What a declared type is named after.
#[derive(Clone, Debug)]
pub enum Name {
    /// A component.
    Component(String),
    /// A schema inside another declaration or operation: the words of its place.
    Inline(Vec<String>),
}

/// The shape of a declared type.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object with declared members.
    Struct(Struct),
    /// Some strings.
    Enum(Vec<String>),
    /// One of several shapes.
    Union(Union),
    /// A named value with a residual, or a named array or map.
    Newtype(Type),
    /// Another name for a shape without a residual.
    Alias(Type),
}

/// An object with declared members.
#[derive(Clone, Debug)]
pub struct Struct {
    /// In the order of the document.
    pub fields: Vec<Field>,
    /// What becomes of members that are not declared.
    pub additional: Additional,
}

/// What becomes of members that are not declared.
#[derive(Clone, Debug)]
pub enum Additional {
    /// They are passed over.
    Ignored,
    /// They are refused.
    Refused,
    /// They are kept in a map.
    Kept(Type),
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its key.
    pub name: String,
    /// The schema that describes it; `None` where it is only required.
    pub schema: Option<SchemaId>,
    /// Its shape, `null` included.
    pub r#type: Type,
    /// Whether it may be absent.
    pub presence: Presence,
}

/// Whether a member may be absent.
#[derive(Clone, Debug)]
pub enum Presence {
    /// It must be there.
    Required,
    /// It may be absent.
    Optional,
    /// Where it is absent, this takes its place.
    Default(Node),
}

/// One of several shapes.
#[derive(Clone, Debug)]
pub struct Union {
    /// How the right one is found.
    pub dispatch: Dispatch,
    /// The shapes.
    pub variants: Vec<Variant>,
}

/// How the variant of a union is found.
#[derive(Clone, Debug)]
pub enum Dispatch {
    /// By the value of a property: value and position among the variants.
    Property(String, Vec<(String, usize)>),
    /// By the JSON type: the variants' types are disjoint.
    Kind,
}

/// One shape of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// What it is named after.
    pub name: String,
    /// Its shape.
    pub r#type: Type,
    /// Which JSON types it holds.
    pub types: Types,
}

/// The shape of a value where it is used, with the part of its residual that is checked there.
#[derive(Clone, Debug)]
pub struct Type {
    /// The shape.
    pub kind: Kind,
    /// What is checked beside it.
    pub checks: Vec<Check>,
}

/// A shape.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Any JSON value.
    Any,
    /// An object with whatever members.
    Object,
    /// `null` alone.
    Null,
    /// `true` or `false`
    Boolean,
    /// An integer of 32 bits.
    Int32,
    /// An integer of 64 bits.
    Int64,
    /// A double.
    Number,
    /// A string.
    String,
    /// `format: uuid`
    Uuid,
    /// `format: date`
    Date,
    /// `format: date-time`
    DateTime,
    /// An array.
    Array(Box<Type>),
    /// An object whose members are alike.
    Map(Box<Type>),
    /// The shape or `null`.
    Nullable(Box<Type>),
    /// On the heap, where a type would contain itself.
    Boxed(Box<Type>),
    /// A declared type.
    Declared(DeclarationId),
    /// A type of the user's, by its path.
    Custom(String),
}

/// What is checked beside a shape.
#[derive(Clone, Debug)]
pub enum Check {
    /// `minLength`
    MinLength(u64),
    /// `maxLength`
    MaxLength(u64),
    /// `pattern`, translated
    Pattern(Pattern),
    /// `format`
    Format(String),
    /// `minimum`
    Minimum(Number),
    /// `exclusiveMinimum`
    ExclusiveMinimum(Number),
    /// `maximum`
    Maximum(Number),
    /// `exclusiveMaximum`
    ExclusiveMaximum(Number),
    /// `multipleOf`
    MultipleOf(Number),
    /// `minItems`
    MinItems(u64),
    /// `maxItems`
    MaxItems(u64),
    /// `uniqueItems`
    UniqueItems,
    /// `minProperties`
    MinProperties(u64),
    /// `maxProperties`
    MaxProperties(u64),
    /// The schema itself, by the interpreter.
    Exact(SchemaId),
}

impl Type {
    fn plain(kind: Kind) -> Self {
        Self { kind, checks: Vec::new() }
    }

    /// Whether `null` is among its values.
    pub fn is_nullable(&self) -> bool {
        matches!(self.kind, Kind::Nullable(_) | Kind::Any | Kind::Null)
    }
}

impl Representations {
    /// The shape of a schema where it is used.
    pub fn of(&self, id: SchemaId) -> Type {
        self.uses
            .get(&id)
            .cloned()
            .unwrap_or_else(|| Type { kind: Kind::Any, checks: vec![Check::Exact(id)] })
    }

    /// The declaration of that id.
    pub fn declaration(&self, id: DeclarationId) -> &Declaration {
        &self.declarations[id.0]
    }
}

/// Finds the shape of every schema that operations use and of every component. `custom` maps a component's name to
/// the path of the user's own type.
pub fn represent(
    api: &Api,
    custom: &HashMap<String, String>,
    diagnostics: &mut Diagnostics,
) -> Representations {
    let mut classifier = classify::Classifier::new(api, custom, diagnostics);
    for (_, _, id) in &api.models {
        classifier.root(*id, &[]);
    }
    for operation in &api.operations {
        for parameter in &operation.parameters {
            classifier.root(parameter.schema, &[&operation.id, &parameter.name]);
        }
        if let Some(body) = &operation.body {
            classifier.root(body.content.schema, &[&operation.id, "body"]);
        }
        for response in &operation.responses {
            if let Some(content) = &response.content {
                let status = match response.status {
                    crate::ir::Status::Code(code) => crate::status::words(code).to_owned(),
                    crate::ir::Status::Range(digit) => format!("{digit}xx"),
                    crate::ir::Status::Default => "default".to_owned(),
                };
                classifier.root(content.schema, &[&operation.id, &status, "body"]);
            }
        }
    }
    let mut representations = classifier.finish();
    cycles::break_cycles(&mut representations);
    residual::mark(&mut representations);
    representations
}
