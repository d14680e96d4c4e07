//! Did-you-mean: the nearest of several names.

/// The name nearest to what was written, if one is near enough to have been meant.
pub(crate) fn nearest<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = written.to_lowercase();
    let distance = |name: &str| strsim::damerau_levenshtein(&lower, &name.to_lowercase());
    let allowed = (written.chars().count() / 3).clamp(1, 3);
    let ranked = names.into_iter().map(|name| (distance(name), name));
    ranked
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_suggested_when_few_letters_differ() {
        let check = |written, expected| {
            assert_eq!(nearest(written, ["string", "required", "maxLength", "in"]), expected, "{written}");
        };
        check("strng", Some("string"));
        check("requird", Some("required"));
        check("maxLenght", Some("maxLength"));
        check("IN", Some("in"));
        check("colour", None);
    }
}
