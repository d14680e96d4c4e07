//! `enum` and `const` → an enumeration, or the one value.

use std::collections::HashSet;

use super::classify::{Classifier, Found};
use super::conjunction::Conjunction;
use super::{Constant, Kind, Shape, Type, Width};
use crate::options::Numbers;
use crate::schema::{Schema, Types};
use crate::source::{Node, Value};

impl Classifier<'_> {
    /// The shape of listed values; `None` where none are listed.
    pub(super) fn enumeration(&mut self, conjunction: &Conjunction, types: Types) -> Option<Found> {
        let schemas = self.schemas;
        let mut exact = !conjunction.opaque && conjunction.unions.is_empty();
        let mut values: Option<Vec<&Node>> = None;
        for id in &conjunction.schemas {
            let schema = &schemas[*id];
            let lists = [schema.enumeration.as_deref(), schema.constant.as_ref().map(std::slice::from_ref)];
            for list in lists.into_iter().flatten() {
                match &values {
                    None => values = Some(list.iter().collect()),
                    // Which values two lists have in common is for the interpreter to say.
                    Some(_) => exact = false,
                }
            }
            exact &= !more(schema);
        }
        let mut values = values?;
        values.retain(|value| is_of(value, types));
        let nullable = values.iter().any(|value| matches!(value.value, Value::Null));
        values.retain(|value| !matches!(value.value, Value::Null));
        let mut seen = HashSet::new();
        values.retain(|value| value.as_str().is_none_or(|text| seen.insert(text)));
        let (mut constants, mut listed) = (Vec::new(), HashSet::new());
        for value in &values {
            let constant = match &value.value {
                Value::String(text) => Some(Constant::Text(text.clone())),
                Value::Number(number) => number.as_str().parse().ok().map(Constant::Integer),
                _ => None,
            };
            constants.extend(constant.filter(|constant| listed.insert(constant.clone())));
        }
        let texts = constants.iter().all(|constant| matches!(constant, Constant::Text(_)));
        let integers = constants.iter().all(|constant| matches!(constant, Constant::Integer(_)));
        let booleans = values.iter().filter(|value| matches!(value.value, Value::Bool(_))).count();
        Some(match &values[..] {
            [] if nullable => Found::exactly(Type::plain(Kind::Null)).narrowed(exact),
            [] => Found::exactly(Type::plain(Kind::Any)).narrowed(false),
            [only] if self.is_whole(only) => {
                Found::shape(Shape::Unit((*only).clone()), nullable).narrowed(exact)
            }
            [_, _, ..] if (texts || integers) && all_constants(&values) => {
                Found::shape(Shape::Enum(constants), nullable).narrowed(exact)
            }
            [_, _] if booleans == 2 => {
                Found::exactly(Type::plain(Kind::Boolean)).or_null(nullable).narrowed(exact)
            }
            _ => {
                let kind = self.scalar_of(&values);
                let nullable = nullable && !matches!(kind, Kind::Any);
                Found::exactly(Type::plain(kind)).or_null(nullable).narrowed(false)
            }
        })
    }

    /// Whether a value has no number with a fraction, which is compared as the float that it becomes.
    fn is_whole(&self, value: &Node) -> bool {
        match &value.value {
            Value::Number(number) => self.numbers == Numbers::Exact || number.is_whole(),
            Value::Array(elements) => elements.iter().all(|element| self.is_whole(element)),
            Value::Object(object) => object.iter().all(|member| self.is_whole(&member.node)),
            _ => true,
        }
    }

    /// The shape that all values have.
    fn scalar_of(&self, values: &[&Node]) -> Kind {
        let all = |is: fn(&Node) -> bool| values.iter().all(|value| is(value));
        let whole =
            |value: &Node| value.as_number().is_some_and(|number| number.as_str().parse::<i64>().is_ok());
        let number = |value: &Node| value.as_number().is_some();
        match self.numbers {
            _ if all(|value| value.as_str().is_some()) => Kind::String,
            _ if all(whole) => Kind::Integer(Width::I64),
            Numbers::Exact if all(number) => Kind::Digits { whole: false },
            Numbers::Native if all(number) => Kind::Number,
            _ => Kind::Any,
        }
    }
}

fn all_constants(values: &[&Node]) -> bool {
    values.iter().all(|value| match &value.value {
        Value::String(_) => true,
        Value::Number(number) => number.as_str().parse::<i64>().is_ok(),
        _ => false,
    })
}

/// Whether a schema says more than which values there are and of which type.
fn more(schema: &Schema) -> bool {
    let rest = Schema {
        enumeration: None,
        constant: None,
        types: None,
        reference: None,
        dynamic_reference: None,
        all_of: Vec::new(),
        // Those who list values of a format mean these values.
        format: schema.format.clone().filter(|format| super::is_known_format(format)),
        ..schema.clone()
    };
    super::conjunction::asserts_by_itself(&rest)
}

fn is_of(value: &Node, types: Types) -> bool {
    match &value.value {
        Value::Null => types.has(Types::NULL),
        Value::Bool(_) => types.has(Types::BOOLEAN),
        Value::Number(number) => types.has(Types::NUMBER) || (types.has(Types::INTEGER) && number.is_whole()),
        Value::String(_) => types.has(Types::STRING),
        Value::Array(_) => types.has(Types::ARRAY),
        Value::Object(_) => types.has(Types::OBJECT),
    }
}
