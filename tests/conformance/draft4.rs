//! The groups of draft 4 that a schema object of OpenAPI 3.0 can say as they are, as components of such a document.

use std::path::Path;

use jsonschema::Draft;
use serde_json::Value;

use crate::oracle::Oracle;
use crate::score::{self, Case, Exception};
use crate::suite::{self, Group};
use crate::verdicts::{Document, Question, Unit, build};

/// Tests whose verdict is wrong, each with its reason.
const EXCEPTIONS: &[Exception] = &[];

/// The groups that the list names. None of them refers to anything or defines anything, so they need no base.
fn groups(suites: &Path) -> Vec<Group> {
    let list = suite::json(&suites.join("jsts_draft4_oas30_groups.json"));
    let named = |group: &Group| {
        let file = format!("draft4/{}.json", group.file);
        list.as_array().unwrap().contains(&Value::from(vec![file, group.description.clone()]))
    };
    let groups: Vec<Group> = suite::draft(suites, "draft4").into_iter().filter(named).collect();
    assert_eq!(groups.len(), list.as_array().unwrap().len());
    groups
}

#[test]
fn every_group_of_draft_4_that_openapi_3_0_can_say_has_its_verdicts() {
    let Some(suites) = suite::folder("the suite of draft 4") else { return };
    let groups = groups(&suites);
    let units = groups.iter().enumerate().map(|(at, group)| Unit {
        name: format!("G{at}"),
        components: vec![(format!("G{at}"), group.schema.clone())],
    });
    let options = [("--numbers", "exact".to_owned()), ("--formats", "annotation".to_owned())];
    let document = Document::new("d", "3.0.3", units.collect(), &options);
    let project = build("draft4", vec![document]);
    let tests = groups.iter().enumerate().flat_map(|(at, group)| group.tests.iter().map(move |it| (at, it)));
    let questions: Vec<Question> = tests
        .map(|(at, test)| Question { component: format!("G{at}"), text: test.data.to_string() })
        .collect();
    let mut answers = project.ask(&questions).into_iter();
    let mut cases = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let remotes = suite::official(&suites).join("remotes");
        let oracle = Oracle::new(Draft::Draft4, &group.schema, remotes, false);
        for test in &group.tests {
            let answer = answers.next().flatten();
            let code = || project.refused.get(&format!("G{at}")).cloned().unwrap_or_default();
            cases.push(Case {
                group: format!("{}: {}", group.file, group.description),
                test: test.description.clone(),
                value: test.data.clone(),
                expected: test.valid,
                answer: answer.ok_or_else(code),
                oracle: oracle.as_ref().map(|it| it.accepts(&test.data)).map_err(Clone::clone),
            });
        }
    }
    score::gate("draft 4", &cases, EXCEPTIONS);
}
