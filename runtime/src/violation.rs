//! One way in which a request or a response is not what the document says.

use std::borrow::Cow;
use std::fmt;

use crate::format::Reason;
use crate::json::Tree;
use crate::schema::Types;

/// Which part of a message a value stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A variable of the path template.
    Path,
    /// A query parameter.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// The body.
    Body,
}

impl Place {
    /// The word that OpenAPI's `in` uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Body => "body",
        }
    }
}

/// One step of a JSON Pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// An object's key.
    Key(&'a str),
    /// An array's index.
    Index(usize),
}

/// A violation, told by place, pointers, keyword and limit.
#[derive(Clone, Debug)]
pub struct Violation<'a> {
    /// The part of the message.
    pub place: Place,
    /// The parameter's name; empty for the body.
    pub name: &'a str,
    /// The way from the root of that value to the offending one.
    pub path: Vec<Step<'a>>,
    /// The JSON Pointer of the schema object that is violated, in the document.
    pub schema: &'a str,
    /// The assertion that fails.
    pub rule: Rule<'a>,
    /// The offending value; the enclosing object for a missing member; `None` where nothing was sent.
    pub instance: Option<&'a Tree<'a>>,
}

/// A bound on a number.
#[derive(Clone, Copy, Debug)]
pub struct Limit<'a> {
    /// The bound as the document writes it.
    pub text: &'a str,
    /// Whether the number is represented by a float.
    pub float: bool,
}

impl fmt::Display for Limit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}

/// An assertion of JSON Schema with its limit.
#[derive(Clone, Debug)]
pub enum Rule<'a> {
    /// A required parameter or body is absent.
    Missing,
    /// `style`: a parameter's text is not what the style makes of any value
    Style,
    /// `content`: a parameter's text is not of its media type
    Content,
    /// `type`
    Type(Types),
    /// `enum`
    Enum(&'a [Tree<'a>]),
    /// `const`
    Const(&'a Tree<'a>),
    /// `minLength`, in Unicode code points
    MinLength(u64),
    /// `maxLength`, in Unicode code points
    MaxLength(u64),
    /// `pattern`, as the document has it
    Pattern(&'a str),
    /// `format`, with what it asks for
    Format(&'a str, Reason),
    /// `minimum`
    Minimum(Limit<'a>),
    /// `exclusiveMinimum`
    ExclusiveMinimum(Limit<'a>),
    /// `maximum`
    Maximum(Limit<'a>),
    /// `exclusiveMaximum`
    ExclusiveMaximum(Limit<'a>),
    /// `multipleOf`
    MultipleOf(&'a str),
    /// `minItems`
    MinItems(u64),
    /// `maxItems`
    MaxItems(u64),
    /// `uniqueItems`
    UniqueItems,
    /// `contains` with its bounds
    Contains {
        /// `minContains`, 1 where nothing is said
        min: u64,
        /// `maxContains`
        max: Option<u64>,
    },
    /// `minProperties`
    MinProperties(u64),
    /// `maxProperties`
    MaxProperties(u64),
    /// `required`: the absent member
    Required(&'a str),
    /// `dependentRequired`: the absent member and the one that asks for it
    DependentRequired(&'a str, &'a str),
    /// `additionalProperties: false` and the like: the member that is too much
    AdditionalProperties(&'a str),
    /// `unevaluatedItems: false`
    UnevaluatedItems,
    /// `unevaluatedProperties: false`: the member that is too much
    UnevaluatedProperties(&'a str),
    /// `propertyNames`: the name that it refuses
    PropertyNames(&'a str),
    /// `anyOf`: no branch accepts
    AnyOf,
    /// `oneOf`: so many branches accept
    OneOf(usize),
    /// `not`
    Not,
    /// `discriminator`: the property's name
    Discriminator(&'a str),
    /// The schema `false`
    Nothing,
    /// The value is valid but beyond the type that represents it (a documented deviation).
    Representation,
}

impl Rule<'_> {
    /// The keyword of JSON Schema, or of OpenAPI's parameters.
    pub fn keyword(&self) -> &'static str {
        match self {
            Self::Missing | Self::Required(_) => "required",
            Self::Style => "style",
            Self::Content => "content",
            Self::Type(_) => "type",
            Self::Enum(_) => "enum",
            Self::Const(_) => "const",
            Self::MinLength(_) => "minLength",
            Self::MaxLength(_) => "maxLength",
            Self::Pattern(_) => "pattern",
            Self::Format(..) => "format",
            Self::Minimum(_) => "minimum",
            Self::ExclusiveMinimum(_) => "exclusiveMinimum",
            Self::Maximum(_) => "maximum",
            Self::ExclusiveMaximum(_) => "exclusiveMaximum",
            Self::MultipleOf(_) => "multipleOf",
            Self::MinItems(_) => "minItems",
            Self::MaxItems(_) => "maxItems",
            Self::UniqueItems => "uniqueItems",
            Self::Contains { .. } => "contains",
            Self::UnevaluatedItems => "unevaluatedItems",
            Self::UnevaluatedProperties(_) => "unevaluatedProperties",
            Self::MinProperties(_) => "minProperties",
            Self::MaxProperties(_) => "maxProperties",
            Self::DependentRequired(..) => "dependentRequired",
            Self::AdditionalProperties(_) => "additionalProperties",
            Self::PropertyNames(_) => "propertyNames",
            Self::AnyOf => "anyOf",
            Self::OneOf(_) => "oneOf",
            Self::Not => "not",
            Self::Discriminator(_) => "discriminator",
            Self::Nothing => "false",
            Self::Representation => "representation",
        }
    }
}

/// What is wrong, for people.
impl fmt::Display for Rule<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is required"),
            Self::Style => f.write_str("must be written in the style that is documented"),
            Self::Content => f.write_str("must be well-formed JSON"),
            Self::Type(types) => write!(f, "must be {types}"),
            Self::Enum(values) => write!(f, "must be one of {}", Listed(values)),
            Self::Const(value) => write!(f, "must be {value}"),
            Self::MinLength(limit) => write!(f, "must have at least {limit} character{}", plural(*limit)),
            Self::MaxLength(limit) => write!(f, "must have at most {limit} character{}", plural(*limit)),
            Self::Pattern(pattern) => write!(f, "must match the pattern {pattern}"),
            Self::Format(format, reason) => write!(f, "must be of the format {format}: {reason}"),
            Self::Minimum(limit) => write!(f, "must be {limit} or more"),
            Self::ExclusiveMinimum(limit) => write!(f, "must be more than {limit}"),
            Self::Maximum(limit) => write!(f, "must be {limit} or less"),
            Self::ExclusiveMaximum(limit) => write!(f, "must be less than {limit}"),
            Self::MultipleOf(limit) => write!(f, "must be a multiple of {limit}"),
            Self::MinItems(limit) => write!(f, "must have at least {limit} item{}", plural(*limit)),
            Self::MaxItems(limit) => write!(f, "must have at most {limit} item{}", plural(*limit)),
            Self::UniqueItems => f.write_str("must not have two equal items"),
            Self::Contains { min, max: None } => {
                write!(f, "must contain {min} matching item{} or more", plural(*min))
            }
            Self::Contains { min, max: Some(max) } => {
                write!(f, "must contain {min} to {max} matching items")
            }
            Self::UnevaluatedItems => f.write_str("must not be there: no schema describes this item"),
            Self::MinProperties(limit) => write!(f, "must have at least {limit} member{}", plural(*limit)),
            Self::MaxProperties(limit) => write!(f, "must have at most {limit} member{}", plural(*limit)),
            Self::Required(name) => write!(f, "must have the member {name:?}"),
            Self::DependentRequired(name, by) => {
                write!(f, "must have the member {name:?} because it has {by:?}")
            }
            Self::AdditionalProperties(name) | Self::UnevaluatedProperties(name) => {
                write!(f, "must not have the member {:?}", short(name))
            }
            Self::PropertyNames(name) => write!(f, "must not have a member named {:?}", short(name)),
            Self::AnyOf => f.write_str("must match at least one of the alternatives"),
            Self::OneOf(0) => f.write_str("must match one of the alternatives"),
            Self::OneOf(count) => write!(f, "must match one of the alternatives only, not {count}"),
            Self::Not => f.write_str("must not match the schema that is excluded"),
            Self::Discriminator(name) => {
                write!(f, "must name one of the alternatives in its member {name:?}")
            }
            Self::Nothing => f.write_str("must not be there"),
            Self::Representation => f.write_str("must be a number that this server can hold"),
        }
    }
}

fn plural(count: u64) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// A name as it is told: one that a client has sent may be as long as the body.
fn short(name: &str) -> Cow<'_, str> {
    const SHOWN: usize = 100;
    match name.char_indices().nth(SHOWN) {
        None => Cow::Borrowed(name),
        Some((end, _)) => Cow::Owned(format!("{}…", name.get(..end).unwrap_or_default())),
    }
}

/// The first values of a list.
struct Listed<'a>(&'a [Tree<'a>]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 10;
        for (at, value) in self.0.iter().take(SHOWN).enumerate() {
            write!(f, "{}{value}", if at == 0 { "" } else { ", " })?;
        }
        match self.0.len().checked_sub(SHOWN) {
            None | Some(0) => Ok(()),
            Some(rest) => write!(f, " and {rest} more"),
        }
    }
}

impl Violation<'_> {
    /// The JSON Pointer of the value, as a URI fragment without percent-encoding: `#/items/0/price`. A key of more than
    /// 100 characters is cut, and ends in `…` then.
    pub fn pointer(&self) -> String {
        use fmt::Write as _;
        let mut pointer = String::from("#");
        for step in &self.path {
            pointer.push('/');
            match step {
                Step::Key(key) => pointer.push_str(&short(key).replace('~', "~0").replace('/', "~1")),
                Step::Index(index) => drop(write!(pointer, "{index}")),
            }
        }
        pointer
    }
}
