//! Expected verdicts and given ones: the counts, the exceptions and the gate.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::verdicts::Answer;

/// A test of a suite that may have a wrong verdict.
pub(crate) struct Exception {
    /// The file and the group's description: `ref: relative pointer ref to object`.
    pub(crate) group: &'static str,
    /// The test's description.
    pub(crate) test: &'static str,
    pub(crate) reason: &'static str,
}

/// A test of a suite with its verdicts.
pub(crate) struct Case {
    pub(crate) group: String,
    pub(crate) test: String,
    pub(crate) value: Value,
    pub(crate) expected: bool,
    pub(crate) answer: Result<Answer, String>,
    /// The oracle's verdict.
    pub(crate) oracle: Result<bool, String>,
}

impl Case {
    fn fast(&self) -> bool {
        self.answer.as_ref().is_ok_and(|answer| answer.fast.says(self.expected))
    }

    fn exact(&self) -> bool {
        self.answer.as_ref().is_ok_and(|answer| answer.exact.says(self.expected))
    }

    fn oracle(&self) -> bool {
        self.oracle == Ok(self.expected)
    }

    /// The value as it is written again, where the model accepts it.
    fn again(&self) -> Option<&(String, bool)> {
        self.answer.as_ref().ok()?.again.as_ref()
    }

    fn wrong(&self) -> Option<String> {
        let verdicts = match &self.answer {
            Err(code) => format!("the schema is refused with {code}"),
            Ok(_) if self.fast() && self.exact() => return None,
            Ok(answer) => format!("{:?} by the model, {:?} by the interpreter", answer.fast, answer.exact),
        };
        let expected = if self.expected { "valid" } else { "invalid" };
        Some(format!("{} | {} | {expected}: {} | {verdicts}", self.group, self.test, self.value))
    }
}

/// Prints the counts, and fails where a verdict is wrong that no exception names, or an exception is not needed.
pub(crate) fn gate(name: &str, cases: &[Case], exceptions: &[Exception]) {
    count(name, cases);
    let excepted: BTreeSet<_> = exceptions.iter().map(|it| (it.group, it.test)).collect();
    let mut faults = Vec::new();
    for case in cases {
        match (case.wrong(), excepted.contains(&(&*case.group, &*case.test))) {
            (Some(wrong), false) => faults.push(wrong),
            (None, true) => {
                faults.push(format!("{} | {} | is right, and yet excepted", case.group, case.test));
            }
            _ => {}
        }
    }
    for exception in exceptions {
        let there = cases.iter().any(|case| case.group == exception.group && case.test == exception.test);
        if !there || exception.reason.is_empty() {
            faults.push(format!("{} | {} | excepts nothing", exception.group, exception.test));
        }
    }
    fail(name, &faults, cases.iter().filter_map(|case| case.answer.as_ref().ok()));
}

/// Fails with all faults together.
pub(crate) fn fail<'a>(name: &str, faults: &[String], mut answers: impl Iterator<Item = &'a Answer>) {
    let broken = answers.any(|answer| answer.fast.is_broken() || answer.exact.is_broken());
    let text = format!("{name}: {} faults\n{}", faults.len(), faults.join("\n"));
    assert!(faults.is_empty() && !broken, "{text}");
}

fn count(name: &str, cases: &[Case]) {
    let mut groups: BTreeMap<&str, Vec<&Case>> = BTreeMap::new();
    for case in cases {
        groups.entry(&case.group).or_default().push(case);
    }
    println!("{name}: {} groups, {} tests", groups.len(), cases.len());
    for (judge, right) in [
        ("the model", Case::fast as fn(&Case) -> bool),
        ("the interpreter", Case::exact),
        ("jsonschema", Case::oracle),
    ] {
        let tests = cases.iter().filter(|case| right(case)).count();
        let groups = groups.values().filter(|cases| cases.iter().all(|case| right(case))).count();
        println!("  right by {judge}: {groups} groups, {tests} tests");
    }
    let written: Vec<_> = cases.iter().filter_map(|case| Some((case, case.again()?))).collect();
    let is_equal = |case: &Case, text: &str| {
        serde_json::from_str(text).is_ok_and(|value: Value| within(&case.value, &value))
    };
    let equal = written.iter().filter(|(case, (text, _))| is_equal(case, text));
    let accepted = written.iter().filter(|(_, (_, accepted))| *accepted).count();
    println!(
        "  accepted by the model: {}; written as the same value: {}; accepted again: {accepted}",
        written.len(),
        equal.count()
    );
    for (case, (text, _)) in written.iter().filter(|(case, (text, _))| !is_equal(case, text)) {
        println!("  written otherwise: {} | {} | {} as {text}", case.group, case.test, case.value);
    }
    let mut codes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for case in cases {
        if let Err(code) = &case.answer {
            codes.entry(code).or_default().insert(&case.group);
        }
    }
    for (code, groups) in codes {
        println!("  refused with {code}: {} groups", groups.len());
    }
    for case in cases.iter().filter(|case| !case.oracle()) {
        println!("  wrong by jsonschema: {} | {} | {:?}", case.group, case.test, case.oracle);
    }
}

/// Whether a value is another one, to which members may have come by their defaults. Numbers are compared by value.
pub(crate) fn within(value: &Value, other: &Value) -> bool {
    match (value, other) {
        (Value::Number(value), Value::Number(other)) => value == other || value.as_f64() == other.as_f64(),
        (Value::Array(value), Value::Array(other)) => {
            value.len() == other.len() && value.iter().zip(other).all(|(value, other)| within(value, other))
        }
        (Value::Object(value), Value::Object(other)) => {
            value.iter().all(|(key, value)| other.get(key).is_some_and(|other| within(value, other)))
        }
        _ => value == other,
    }
}
