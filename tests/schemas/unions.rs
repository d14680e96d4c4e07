//! Alternatives: told apart by a discriminator, by type, or not at all.

use golden_schemas::models::{
    AnyPet, Cat, Dog, ExactlyOne, Implicit, Mapped, MaybeObject, MaybeText, OneOfKinds, Overlapping,
    PartlyMapped, SeveralTypes, TextOrNumber,
};

use super::{accepted, check, check_deviations, none};

#[test]
fn a_discriminator_picks_the_alternative() {
    let (cat, dog) = (r#"{"kind":"feline","lives":9}"#, r#"{"kind":"canine","tricks":["sit"]}"#);
    let (tomcat, late) =
        (r#"{"kind":"tomcat","lives":9}"#, r#"{"lives":9,"kind":"feline"} => {"kind":"feline","lives":9}"#);
    let refused = [r#"{"lives":9}"#, "{}", "[]", "null", r#"{"kind":1}"#];
    none([
        check::<Cat>("Cat", &[cat], &[dog]),
        check::<Dog>("Dog", &[dog], &["{}"]),
        check::<Mapped>("Mapped", &[], &refused),
        check::<Implicit>("Implicit", &[], &refused),
        check::<AnyPet>("AnyPet", &[r#"{"kind":"Cat","lives":9}"#, r#"{"kind":"Dog"}"#], &refused),
        // A cat is a valid dog as well, so that JSON Schema itself finds two alternatives.
        // The name of a component counts beside what is mapped to it.
        accepted::<Mapped>("Mapped", &[cat, dog, tomcat, late, r#"{"kind":"Cat","lives":9}"#]),
        accepted::<Implicit>("Implicit", &[r#"{"kind":"Cat","lives":9}"#, r#"{"kind":"Dog"}"#]),
        accepted::<PartlyMapped>("PartlyMapped", &[cat, r#"{"kind":"Dog"}"#]),
        check_deviations::<Mapped>(
            "Mapped",
            &[r#"{"kind":"Cat"}"#, r#"{"kind":"feline"}"#, r#"{"kind":"x"}"#],
        ),
        check_deviations::<PartlyMapped>(
            "PartlyMapped",
            &[r#"{"kind":"canine"}"#, r#"{"kind":"feline","lives":"x"}"#],
        ),
        check_deviations::<AnyPet>("AnyPet", &[r#"{"kind":"Cat"}"#, r#"{"kind":"x","lives":1}"#]),
    ]);
}

#[test]
fn types_tell_alternatives_apart() {
    none([
        check::<TextOrNumber>("TextOrNumber", &[r#""ab""#, "1", "-1"], &[r#""abc""#, "1.5", "null", "[]"]),
        check::<OneOfKinds>(
            "OneOfKinds",
            &["true", "[1]", r#"{"a":1}"#, "[]", "{}"],
            &["1", r#"["a"]"#, r#"{"b":1}"#, "null"],
        ),
        check::<MaybeText>("MaybeText", &["null", r#""a""#], &["1"]),
        check::<MaybeObject>("MaybeObject", &["null", r#"{"a":1}"#, "{}"], &[r#"{"b":1}"#, "[]"]),
        check::<SeveralTypes>("SeveralTypes", &["null", r#""a""#, "1"], &["1.5", "[]", "true"]),
    ]);
}

#[test]
fn overlapping_alternatives_keep_every_member() {
    none([
        check::<Overlapping>(
            "Overlapping",
            &[
                r#"{"kind":"a","lives":1,"tricks":["x"]}"#,
                // What the alternative that fits does not declare has no place.
                r#"{"kind":"a","lives":"x"} => {"kind":"a"}"#,
                r#"{"kind":"a","lives":1,"tricks":1} => {"kind":"a","lives":1}"#,
            ],
            &[r#"{"lives":1}"#, r#"{"kind":"a","lives":"x","tricks":1}"#],
        ),
        check::<ExactlyOne>("ExactlyOne", &["3", "5", "-9"], &["15", "0", "1", r#""3""#]),
    ]);
}
