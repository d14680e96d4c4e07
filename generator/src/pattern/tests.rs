//! What patterns become, and which are refused.

use proptest::prelude::*;

use super::{ErrorKind, Pattern, matches, translate};

#[track_caller]
fn check(ecma: &str, expected: &str) {
    assert_eq!(translate(ecma), Ok(Pattern::Linear { regex: expected.to_owned() }), "{ecma}");
}

#[track_caller]
fn check_error(ecma: &str, kind: ErrorKind, at: Option<usize>) {
    match translate(ecma) {
        Err(error) => assert_eq!((error.kind, error.at), (kind, at), "{ecma}: {error}"),
        Ok(pattern) => panic!("{ecma} became {pattern:?}"),
    }
}

#[test]
fn common_patterns_stay_readable() {
    check("", "");
    check("^[a-z][a-z0-9_]*$", "^[a-z][a-z0-9_]*$");
    check(r"^\d{3}-\d{2,}$", r"^[0-9]{3}-[0-9]{2,}$");
    check(r"^\w+@\w+\.com$", r"^[0-9A-Z_a-z]+@[0-9A-Z_a-z]+\.com$");
    check(r"^(foo|bar)+?\/$", r"^(?:foo|bar)+?/$");
    check("^\u{e9}\u{4f8b} #&-~$", "^\u{e9}\u{4f8b} #&-~$");
}

#[test]
fn sets_are_those_of_ecma() {
    check(".", r"[^\n\r\x{2028}\x{2029}]");
    check(r"[\D\w]", "[[^0-9][0-9A-Z_a-z]]");
    check(r"\bx\B", r"(?-u:\b)x(?-u:\B)");
    check("[]", r"[^\x{0}-\x{10ffff}]");
    check("[^]", r"[\x{0}-\x{10ffff}]");
}

#[test]
fn nothing_in_a_class_is_an_operator() {
    check("[[a]", r"[\[a]");
    check("[a&&b+--~~d]", r"[a\&\&b+-\-\~\~d]");
}

#[test]
fn escapes_become_characters() {
    check(r"\cA\0\x41\u0042\u{43}\ud83d\ude00\t", "\\x{1}\\x{0}ABC\\x{1f600}\\x{9}");
    check(r"[\b\-\]\\]", r"[\x{8}\-\]\\]");
    check(r"\u00a0\u0301", r"\x{a0}\x{301}");
}

#[test]
fn surrogates_are_in_no_string() {
    check(r"[\ud800-\udbff]", r"[^\x{0}-\x{10ffff}]");
    check(r"[^\udc00]", r"[\x{0}-\x{10ffff}]");
    check(r"\ud83d", r"[^\x{0}-\x{10ffff}]");
    check(r"[ -\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF]", r"[ -\x{d7ff}\x{e000}-\x{fffd}]");
}

#[test]
fn groups_lose_their_names_and_captures() {
    check("(?<year>a)|(?<year>b)", "(?:a)|(?:b)");
    check("(?:a)(b)()", "(?:a)(?:b)(?:)");
}

#[test]
fn annex_b_is_read_where_unicode_mode_is_not() {
    check(r"[\w-.]", r"[[0-9A-Z_a-z]\-.]");
    check(r"\-\_\Z", "-_Z");
    check("a{,5}{1-2}]", r"a\{,5\}\{1-2\}\]");
    check(r"[\000-\037]", r"[\x{0}-\x{1f}]");
    check(r"\c\k<a>\8", r"\\ck<a>8");
    check(r"\_\p{L}\u{41}", r"_\p{L}A");
    check(r"[\p{Alnum}]\p{Alnum", r"[p{Alnum}]p\{Alnum");
}

#[test]
fn look_around_and_backreferences_take_backtracking() {
    for (ecma, expected) in [
        ("^(?!a)", "look-ahead"),
        ("(?=a)", "look-ahead"),
        ("(?<=a)b", "look-behind"),
        ("(?<!a)b", "look-behind"),
        (r"(a)\1", "a back-reference"),
        (r"(?<n>a)\k<n>", "a back-reference"),
    ] {
        assert!(
            matches!(translate(ecma), Ok(Pattern::Backtracking { reason, .. }) if reason == expected),
            "{ecma}: {:?}",
            translate(ecma)
        );
    }
}

#[test]
fn faults_have_their_place_where_it_is_known() {
    check_error("ab(c", ErrorKind::Syntax, None);
    check_error("ab)", ErrorKind::Syntax, None);
    check_error("a**", ErrorKind::Syntax, None);
    check_error("ab[c", ErrorKind::Syntax, Some(2));
    check_error("[xz-a]", ErrorKind::Syntax, Some(2));
    check_error("ab\\", ErrorKind::Syntax, Some(2));
    check_error("\u{e9}(?i)a", ErrorKind::Syntax, Some(2));
    check_error("(?P<n>a)", ErrorKind::Syntax, Some(0));
    check_error("a(?i:b)", ErrorKind::Unsupported, Some(1));
}

#[test]
fn repetitions_have_a_limit() {
    check_error("ab{99999999999}", ErrorKind::TooLarge, Some(2));
    check_error(&r"\p{L}{15}".repeat(200), ErrorKind::TooLarge, None);
}

#[test]
fn large_repetitions_are_counted() {
    let pattern = translate("^a{2,2097152}$").unwrap();
    assert!(matches!(pattern, Pattern::Backtracking { reason: "a large repetition", .. }), "{pattern:?}");
    assert!(matches(&pattern, &"a".repeat(300_000)));
    assert!(!matches(&pattern, "a"));
    assert!(!matches(&pattern, "aab"));
}

#[test]
fn a_reference_by_a_shared_name_is_to_the_group_that_took_part() {
    let pattern = translate(r"^(?:(?<n>a)|(?<n>b))\k<n>$").unwrap();
    for (text, expected) in [("aa", true), ("bb", true), ("a", false), ("ab", false)] {
        assert_eq!(matches(&pattern, text), expected, "{text}");
    }
}

#[test]
fn references_that_find_nothing_take_no_backtracking() {
    check(r"\1(a)", "(?:)(?:a)");
    check(r"(a\1)|b\1", "(?:a(?:))|b(?:)");
    check(r"(?:(a)|\1b)+", "(?:(?:a)|(?:)b)+");
}

#[test]
fn references_that_an_earlier_round_would_show_through_are_refused() {
    for ecma in
        [r"(?:(a)|b)*\1", r"(?:(a)?b\1)+", r"(a*)*\1", r"(?<=(a))\1", r"(?=(a))?\1", r"(?=((?:a|)*))\1"]
    {
        assert!(matches!(translate(ecma), Err(error) if error.kind == ErrorKind::Unsupported), "{ecma}");
    }
}

#[test]
fn length_nesting_and_properties_have_a_limit() {
    check_error(&"a".repeat(20_000), ErrorKind::TooLarge, None);
    check_error(&format!("[{}]", r"\p{L}".repeat(201)), ErrorKind::TooLarge, None);
    check_error(&"(?<n>".repeat(300), ErrorKind::TooLarge, None);
    check_error(&format!("{}{}", "(".repeat(201), ")".repeat(201)), ErrorKind::TooLarge, None);
    assert!(translate(&format!("{}{}", "(".repeat(200), ")".repeat(200))).is_ok());
}

#[test]
fn hostile_patterns_have_an_outcome() {
    for text in
        ["(", "[", "(?:", "\\", "a{", "(?<", "[^", "|", "\\p{", "\\u{", "(?=", "^*", "(a|", "(?<n>a)|"]
    {
        let _ = translate(&text.repeat(2_000));
    }
}

proptest! {
    #[test]
    fn any_text_has_an_outcome(ecma in any::<String>()) {
        let _ = translate(&ecma);
    }
}
