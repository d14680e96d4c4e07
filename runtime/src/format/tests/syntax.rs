//! Formats that are small languages, and names beyond ASCII.

use proptest::prelude::*;

use super::super::NAMES;
use super::{check, check_format, check_reason};

#[test]
fn uri_templates_have_expressions_of_names() {
    check_format(
        "uri-template",
        &[
            "",
            "/users/{id}",
            "{?page,size*}",
            "{+path:6}/here",
            "{=reserved}",
            "a%41{b%41.c_1}",
            "\u{fc}/{x}",
            "it's",
            "\u{10fffd}",
        ],
        &[
            "{",
            "}",
            "{}",
            "{a",
            "a}",
            "{{a}}",
            "{a b}",
            "{a,}",
            "{.}",
            "{a.}",
            "{a:0}",
            "{a:10000}",
            "{a:1*}",
            "{a**}",
            "{\u{fc}}",
            "%4",
            "{%4}",
            "%\u{fc}a",
            "a b",
            "a\"b",
            "a|b",
            "\u{7f}",
            "\u{85}",
            "\u{fdd0}",
            "\u{1ffff}",
            "\u{e0001}",
        ],
    );
    check_reason(
        "uri-template",
        "a%zz",
        "A '%' in a URI template must be followed by two hexadecimal digits.",
    );
}

#[test]
fn regular_expressions_are_those_of_ecma_262() {
    check_format(
        "regex",
        &["", "^\\d{2,3}$", "(?<year>\\d{4})-\\k<year>", "(?<!a+)b", "[^]", "\\p{Lu}", "\\u{1f600}", "\\cA"],
        &["(", ")", "[a", "a**", "\\a", "\\-", "(?P<a>b)", "(?i)a", "a{2,1}", "{", "\\p{Nothing}", "\\1"],
    );
}

/// What these cost is the parser's stack and time; a panic or an overflow would end the process.
#[test]
fn hostile_regular_expressions_are_judged_in_bounded_time() {
    let hostile = [
        "(".repeat(16 * 1024),
        "(".repeat(255) + &")".repeat(255),
        "[a".repeat(8000),
        "(a{9999999}){9999999}".repeat(100),
        "a|".repeat(8000),
        "(?:".repeat(250) + &"a|".repeat(400) + &")".repeat(250),
        "(?=".repeat(5000),
        "(?<=a".repeat(200) + &")".repeat(200),
        "\\p{L}".repeat(3000),
        format!("[{}]", "\\P{L}".repeat(200)),
        "(?i:\\p{L})".repeat(20),
        "(?<a>".repeat(200),
        "\\9999999999999999999999".to_owned(),
        "a".repeat(1 << 20),
    ];
    let start = std::time::Instant::now();
    for text in &hostile {
        drop(check("regex", text));
    }
    assert!(start.elapsed().as_secs() < 10);
}

#[test]
fn decimals_are_plain_digits_of_a_size_that_can_be_held() {
    check_format(
        "decimal",
        &["0", "-0", "-0.00", "10.50", "79228162514264337593543950335", "0.0000000000000000000000000001"],
        &[
            "", "-", ".", "1.", ".1", "01", "-01", "+1", "1e3", "1_0", " 1", "1,0", "0x1", "NaN", "1.-1",
            "\u{661}",
        ],
    );
    let size = "A decimal may have no more than 28 digits after its point, and without it must be below 2 to the power \
                of 96.";
    check_reason("decimal", "79228162514264337593543950336", size);
    check_reason("decimal", "0.00000000000000000000000000000", size);
    check_reason("decimal", &"9".repeat(10_000), size);
}

#[test]
fn international_email_takes_what_the_grammar_takes() {
    let long = "a".repeat(64);
    check_format(
        "idn-email",
        &[
            "a@b.c",
            "\u{7528}\u{6237}@\u{4f8b}\u{5b50}.\u{516c}\u{53f8}",
            "\"a b\\\"@\u{fc}\"@example.com",
            "a@[127.0.0.1]",
            "a@[IPv6:::1]",
            &format!("{long}@b"),
        ],
        &[
            "",
            "@",
            "a@",
            "@b",
            "a",
            "a.@b",
            "a..b@c",
            "a b@c",
            "a@b@c",
            "\"@b",
            "\"\"@b",
            "\"a\"b\"@c",
            "\"a\\\"@b",
            "a@-b",
            "a@b.",
            "a@b_c",
            "a@[1.2.3]",
            "a@[::1]",
            "a@b\u{a0}c",
            "a@b\n",
            &format!("{long}a@b"),
        ],
    );
}

#[test]
fn international_host_names_are_those_of_idna_2008() {
    check_format(
        "idn-hostname",
        &[
            "localhost",
            "Example.COM",
            "ab--cd.example",
            "b\u{fc}cher.example",
            "xn--bcher-kva.example",
            "XN--bcher-kva.example",
            "fa\u{df}.de",
            "\u{4f8b}\u{5b50}\u{3002}\u{516c}\u{53f8}",
        ],
        &[
            "",
            "B\u{fc}cher.example",
            "\u{ff41}.example",
            "cafe\u{301}.com",
            "\u{2603}.example",
            "xn--n3h.example",
            "xn--",
            "xn--a",
            "a_b",
            "a b",
            "b\u{fc}cher-",
            "\u{1100}\u{1161}a",
            "\u{20d0}a",
            &"\u{fc}".repeat(2000),
        ],
    );
}

#[cfg(feature = "idn")]
#[test]
fn punycode_in_a_host_name_stands_for_what_idna_2008_allows() {
    check_format(
        "hostname",
        &["xn--bcher-kva.example", "XN--4GBWDL.xn--wgbh1c"],
        &["xn--a.example", "a.xn--n3h"],
    );
}

proptest! {
    #[test]
    fn no_text_ends_the_process(
        parts in prop::collection::vec(
            prop_oneof![any::<char>().prop_map(String::from), "[!-~]", "xn--[a-z0-9-]{1,9}", "[.@\\[({%:]"],
            0..10,
        ),
    ) {
        let text = parts.concat();
        for format in NAMES {
            drop(check(format, &text));
        }
    }
}

#[test]
fn the_page_of_formats_names_each_that_is_known() {
    let page = include_str!("../../../../docs/formats.md");
    for format in NAMES {
        assert!(page.contains(&format!("\n| `{format}` |")), "{format}");
    }
}
