//! That the tables are sound in themselves.

use std::collections::BTreeSet;

use super::super::rule::{Field, Kind, Object};
use super::super::table::{OPENAPI, REFERENCE};
use crate::document::version::Version;

/// Every object that a document can lead to.
fn objects() -> Vec<&'static Object> {
    let mut found: Vec<&'static Object> = vec![&OPENAPI, &REFERENCE];
    let mut next = 0;
    while let Some(object) = found.get(next).copied() {
        let kinds = object.rows().map(|row| &row.kind).chain(object.pattern.iter().map(|(_, kind)| kind));
        for object in kinds.filter_map(leads_to) {
            if !found.iter().any(|known| std::ptr::eq(*known, object)) {
                found.push(object);
            }
        }
        next += 1;
    }
    found
}

fn leads_to(kind: &'static Kind) -> Option<&'static Object> {
    match kind {
        Kind::Object(object) => Some(object),
        Kind::Array(array) => leads_to(&array.of),
        Kind::Map(_, of) | Kind::Single(_, of) | Kind::OrArray(of, _) | Kind::OrBoolean(of) => leads_to(of),
        _ => None,
    }
}

#[test]
fn every_object_of_the_specification_is_reached() {
    let sections: BTreeSet<u8> = objects().iter().map(|object| object.section).collect();
    assert_eq!(sections, (1..=30).collect());
}

#[test]
fn a_version_has_one_row_for_a_field() {
    let single = |rows: &[Field], object: &Object| {
        for version in Version::ALL {
            let names: Vec<_> = rows.iter().filter(|row| row.is_in(version)).map(|row| row.name).collect();
            assert_eq!(
                names.iter().collect::<BTreeSet<_>>().len(),
                names.len(),
                "{} {version} {names:?}",
                object.name
            );
        }
        assert!(rows.iter().all(|row| row.since <= row.until), "{}", object.name);
    };
    for object in objects() {
        single(object.fields, object);
        object.cases.iter().for_each(|case| single(case.fields, object));
    }
}

#[test]
fn groups_and_cases_speak_of_fields_and_values_that_exist() {
    for object in objects() {
        let fields = object.groups.iter().flat_map(|group| group.fields);
        for name in fields {
            assert!(object.fields.iter().any(|row| row.name == *name), "{} {name}", object.name);
        }
        for case in object.cases {
            let takes = |kind: &Kind| match kind {
                Kind::OneOf(values) | Kind::OrArray(Kind::OneOf(values), _) => values.contains(&case.value),
                _ => false,
            };
            let decides = |row: &Field| row.name == case.tag && takes(&row.kind);
            assert!(object.fields.iter().any(decides), "{} {} {}", object.name, case.tag, case.value);
        }
    }
}
