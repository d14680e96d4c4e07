//! Texts of each format, distinct ones, and longer ones where length is asked for.

/// The `at`th text of a format with at least so many characters, where that is possible; `None` for a format that says
/// nothing of texts.
pub(super) fn text(format: &str, at: usize, least: usize) -> Option<String> {
    // Sixty, so that it fits in minutes and seconds as well.
    let small = at % 60;
    let pad = |fixed: &str| "a".repeat(least.saturating_sub(fixed.chars().count()));
    Some(match format {
        "date" => format!("{:04}-01-{:02}", 2020 + at / 28, at % 28 + 1),
        "date-time" => {
            let digits = "0".repeat(least.saturating_sub("2020-01-01T00:00:00.Z".len()));
            let fraction = if digits.is_empty() { digits } else { format!(".{digits}") };
            format!("{:04}-01-01T00:00:{small:02}{fraction}Z", 2020 + at / 60)
        }
        "time" => {
            let digits = "0".repeat(least.saturating_sub("00:00:00.Z".len()));
            let fraction = if digits.is_empty() { digits } else { format!(".{digits}") };
            format!("00:{:02}:{small:02}{fraction}Z", at / 60 % 60)
        }
        "duration" => {
            format!("P{}D", 10_usize.saturating_pow(u32::try_from(least.saturating_sub(3)).ok()?) + at)
        }
        "uuid" => format!("00000000-0000-4000-8000-{at:012x}"),
        "uri" | "iri" | "url" => match (at, least) {
            (0, _) => padded("https://example.com/", least),
            (1, _) => padded("a:", least),
            _ => padded(&format!("https://example.com/{at}"), least),
        },
        "uri-reference" | "iri-reference" | "uri-template" => match at {
            0 => padded("/", least),
            1 => padded("https://example.com/", least),
            _ => padded(&format!("/{at}"), least),
        },
        "email" | "idn-email" => {
            let host = "@example.com";
            let name = if at == 0 { "user".to_owned() } else { format!("user{at}") };
            if at == 1 {
                "a@b.co".to_owned()
            } else {
                format!("{name}{}{host}", pad(&format!("{name}{host}")))
            }
        }
        "hostname" | "idn-hostname" => match at {
            0 => labels("example.com", least),
            1 => "a".to_owned(),
            _ => labels(&format!("a{at}.example.com"), least),
        },
        "ipv4" => format!("192.0.{}.{}", 2 + at / 250, at % 250 + 1),
        "ipv6" => format!("2001:db8::{:x}", at + 1),
        "regex" => padded(&"a".repeat(at + 1), least),
        "json-pointer" if at == 0 && least == 0 => String::new(),
        "json-pointer" => padded(&format!("/{at}"), least),
        "relative-json-pointer" => padded(&format!("{at}/a"), least),
        "byte" => {
            let groups = least.div_ceil(4).max(usize::from(at > 0));
            let mut text = "AAAA".repeat(groups.saturating_sub(1));
            if groups > 0 {
                let letter = |digit: usize| char::from(b'A' + u8::try_from(digit % 26).unwrap_or(0));
                text.extend([letter(at / 676), letter(at / 26), letter(at), 'A']);
            }
            text
        }
        "decimal" => {
            let number = at.to_string();
            let digits = "0".repeat(least.saturating_sub(number.len() + 1));
            if digits.is_empty() { number } else { format!("{number}.{digits}") }
        }
        _ => return None,
    })
}

fn padded(text: &str, least: usize) -> String {
    let missing = least.saturating_sub(text.chars().count());
    format!("{text}{}", "a".repeat(missing))
}

/// A host name with labels in front until it is long enough; a label has 63 characters at most.
fn labels(name: &str, least: usize) -> String {
    let mut name = name.to_owned();
    while name.len() < least {
        let length = (least - name.len()).saturating_sub(1).clamp(1, 63);
        name = format!("{}.{name}", "a".repeat(length));
    }
    name
}
