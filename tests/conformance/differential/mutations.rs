//! Small changes of a value, after which it may fit its schema no more.

use serde_json::{Number, Value};

use super::pool::{self, NAMES};
use super::random::Random;

/// Changes one of the values inside a value, or itself.
pub(crate) fn mutate(value: &mut Value, random: &mut Random) {
    let mut at = random.below(count(value));
    if let Some(found) = find(value, &mut at) {
        change(found, random);
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(elements) => elements.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

/// The value of that position, counted from the outside.
fn find<'a>(value: &'a mut Value, at: &mut usize) -> Option<&'a mut Value> {
    if *at == 0 {
        return Some(value);
    }
    *at -= 1;
    match value {
        Value::Array(elements) => elements.iter_mut().find_map(|element| find(element, at)),
        Value::Object(members) => members.values_mut().find_map(|member| find(member, at)),
        _ => None,
    }
}

fn change(value: &mut Value, random: &mut Random) {
    if random.chance(15) {
        *value = pool::anything(random, 1);
        return;
    }
    match value {
        Value::Null => *value = pool::anything(random, 0),
        Value::Bool(flag) => *flag = !*flag,
        Value::Number(number) => *value = nearby(number, random),
        Value::String(text) => match random.below(6) {
            0 => drop(text.pop()),
            1 => text.push(*random.pick(&['a', 'é', '1', '💩'])),
            2 => *text = text.to_uppercase(),
            3 => text.clear(),
            4 => text.insert(0, *random.pick(&['a', ' ', 'x'])),
            _ => *text = (*random.pick(&pool::TEXTS)).to_owned(),
        },
        Value::Array(elements) => {
            let at = random.below(elements.len().max(1));
            match random.below(5) {
                0 if !elements.is_empty() => drop(elements.remove(at)),
                1 if !elements.is_empty() => elements.push(elements[at].clone()),
                2 => elements.reverse(),
                3 => elements.clear(),
                _ => elements.push(pool::anything(random, 1)),
            }
        }
        Value::Object(members) => {
            let names: Vec<String> = members.keys().cloned().collect();
            match random.below(6) {
                0 | 1 if !names.is_empty() => drop(members.shift_remove(random.pick(&names))),
                2 if !names.is_empty() => {
                    let name = random.pick(&names);
                    let member = members.shift_remove(name).unwrap_or_default();
                    members.insert(name.to_uppercase(), member);
                }
                3 => members.clear(),
                _ => {
                    let member = pool::anything(random, 1);
                    members.insert((*random.pick(&NAMES)).to_owned(), member);
                }
            }
        }
    }
}

/// A number beside a number, or the same in another notation.
fn nearby(number: &Number, random: &mut Random) -> Value {
    if let Some(whole) = number.as_i64() {
        return match random.below(5) {
            0 => whole.saturating_add(1).into(),
            1 => whole.saturating_sub(1).into(),
            2 => whole.saturating_neg().into(),
            3 if whole.abs() < 1 << 50 => pool::decimal(whole, 1),
            3 => whole.into(),
            _ if whole.abs() < 1 << 40 => pool::decimal(whole.saturating_mul(10).saturating_add(5), 10),
            _ => whole.into(),
        };
    }
    let float = number.as_f64().unwrap_or_default();
    let round = |float: f64| Value::from((float * 1e6).round() / 1e6);
    match random.below(4) {
        0 => round(float + 1.0),
        1 => round(float - 0.5),
        2 => (-float).into(),
        _ => round(float + 0.001),
    }
}
