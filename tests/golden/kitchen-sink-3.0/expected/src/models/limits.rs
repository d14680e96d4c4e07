// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Model, Origin, Pattern, number};
use specwright_runtime::json::{Reader, Refused, Writer};
use specwright_runtime::model::is_unique;

use super::{Colour, Members};

static PATTERN: Pattern = Pattern::new("^[a-z]+[0-9]$");

#[derive(Clone, Debug, PartialEq)]
pub struct Limits {
    pub minimum: Option<i64>,
    pub maximum: Option<f64>,
    pub above: Option<i64>,
    pub below: Option<f64>,
    pub multiple: Option<i64>,
    pub step: Option<f64>,
    pub narrow: Option<i32>,
    pub shortest: Option<String>,
    pub longest: Option<String>,
    pub pattern: Option<String>,
    pub enumerated: Option<Colour>,
    pub few: Option<Vec<i64>>,
    pub many: Option<Vec<i64>>,
    pub distinct: Option<Vec<i64>>,
    pub items: Option<Vec<String>>,
    pub members: Option<Members>,
}

impl Model for Limits {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut minimum = None;
        let mut maximum = None;
        let mut above = None;
        let mut below = None;
        let mut multiple = None;
        let mut step = None;
        let mut narrow = None;
        let mut shortest = None;
        let mut longest = None;
        let mut pattern = None;
        let mut enumerated = None;
        let mut few = None;
        let mut many = None;
        let mut distinct = None;
        let mut items = None;
        let mut members1 = None;
        let mut members = reader.object()?;
        while let Some(key) = members.next(reader)? {
            match &*key {
                "minimum" => reader.member(&mut minimum)?,
                "maximum" => reader.member(&mut maximum)?,
                "above" => reader.member(&mut above)?,
                "below" => reader.member(&mut below)?,
                "multiple" => reader.member(&mut multiple)?,
                "step" => reader.member(&mut step)?,
                "narrow" => reader.member(&mut narrow)?,
                "shortest" => reader.member(&mut shortest)?,
                "longest" => reader.member(&mut longest)?,
                "pattern" => reader.member(&mut pattern)?,
                "enumerated" => reader.member(&mut enumerated)?,
                "few" => reader.member(&mut few)?,
                "many" => reader.member(&mut many)?,
                "distinct" => reader.member(&mut distinct)?,
                "items" => reader.member(&mut items)?,
                "members" => reader.member(&mut members1)?,
                _ => reader.undeclared(&key)?,
            }
        }
        Ok(Self {
            minimum,
            maximum,
            above,
            below,
            multiple,
            step,
            narrow,
            shortest,
            longest,
            pattern,
            enumerated,
            few,
            many,
            distinct,
            items,
            members: members1,
        })
    }

    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("minimum", self.minimum.as_ref());
        object.optional("maximum", self.maximum.as_ref());
        object.optional("above", self.above.as_ref());
        object.optional("below", self.below.as_ref());
        object.optional("multiple", self.multiple.as_ref());
        object.optional("step", self.step.as_ref());
        object.optional("narrow", self.narrow.as_ref());
        object.optional("shortest", self.shortest.as_ref());
        object.optional("longest", self.longest.as_ref());
        object.optional("pattern", self.pattern.as_ref());
        object.optional("enumerated", self.enumerated.as_ref());
        object.optional("few", self.few.as_ref());
        object.optional("many", self.many.as_ref());
        object.optional("distinct", self.distinct.as_ref());
        object.optional("items", self.items.as_ref());
        object.optional("members", self.members.as_ref());
        object.end();
    }

    fn conforms(&self, origin: Origin) -> bool {
        self.minimum.as_ref().is_none_or(|value| *value >= 3)
            && self
                .maximum
                .as_ref()
                .is_none_or(|value| value.is_finite() && *value <= 9.5)
            && self.above.as_ref().is_none_or(|value| *value > 3)
            && self.below.as_ref().is_none_or(|value| value.is_finite() && *value < 9.0)
            && self.multiple.as_ref().is_none_or(|value| *value % 4 == 0)
            && self.step.as_ref().is_none_or(|value| number::is_multiple(*value, 0.01))
            && self.shortest.as_ref().is_none_or(|value| value.chars().count() >= 2)
            && self.longest.as_ref().is_none_or(|value| value.chars().count() <= 3)
            && self.pattern.as_ref().is_none_or(|value| PATTERN.matches(value))
            && self.few.as_ref().is_none_or(|value| value.len() >= 2)
            && self.many.as_ref().is_none_or(|value| value.len() <= 3)
            && self.distinct.as_ref().is_none_or(|value| is_unique(value))
            && self
                .items
                .as_ref()
                .is_none_or(|value| value.iter().all(|item| item.chars().count() <= 2))
            && self.members.as_ref().is_none_or(|value| value.conforms(origin))
    }
}
