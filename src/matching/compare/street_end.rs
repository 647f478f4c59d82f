//! What half of all streets end in, which is no part of a street's own name.

/// The end, and whether it is so common that a slip in front of it is measured by the own name alone. The others are ends of
/// streets abroad, or short: they are taken off where names are only to resemble each other, and not where one slip makes two
/// streets one, since there a short name is a risk and `st` may be the end of `Forst`.
const ENDS: [(&str, bool); 28] = [
    ("strasse", true),
    ("street", true),
    ("str", false),
    ("st", false),
    ("gasse", true),
    ("weg", true),
    ("platz", true),
    ("allee", true),
    ("ring", true),
    ("road", true),
    ("rd", false),
    ("lane", false),
    ("drive", false),
    ("close", false),
    ("court", false),
    ("crescent", false),
    ("circuit", false),
    ("av", false),
    ("way", false),
    ("terrace", false),
    ("parade", false),
    ("gardens", false),
    ("grove", false),
    ("retreat", false),
    ("square", false),
    ("walk", false),
    ("laan", false),
    ("katu", false),
];

/// The two names without the common end that both have: `burg` and `berg` of `burgstrasse` and `bergstrasse`.
pub(super) fn without_common<'a>(one: &'a str, other: &'a str) -> (&'a str, &'a str) {
    let both = |end: &str| Some((one.strip_suffix(end)?, other.strip_suffix(end)?));
    ENDS.iter().filter(|(_, common)| *common).find_map(|(end, _)| both(end)).unwrap_or((one, other))
}

/// The name without its end, if anything is left: `swantonstreet` does not resemble `wattlestreet`.
pub(super) fn own(street: &str) -> &str {
    let ends = ENDS.iter().filter_map(|(end, _)| street.strip_suffix(end));
    ends.filter(|own| own.chars().count() >= 3).min_by_key(|own| own.len()).unwrap_or(street)
}

#[cfg(test)]
mod tests {
    use super::{own, without_common};

    #[test]
    fn ends_are_taken_off_where_they_are_ends() {
        for (one, other, expected) in [
            ("burgstrasse", "bergstrasse", ("burg", "berg")),
            ("burgweg", "bergstrasse", ("burgweg", "bergstrasse")),
            ("amforst", "amfrost", ("amforst", "amfrost")),
            ("strasse", "strasse", ("", "")),
            ("", "weg", ("", "weg")),
        ] {
            assert_eq!(without_common(one, other), expected, "{one} {other}");
        }
        for (street, expected) in [
            ("swantonstreet", "swanton"),
            ("mannerheimintie", "mannerheimintie"),
            ("aleksanterinkatu", "aleksanterin"),
            ("amforst", "amfor"),
            ("imweg", "imweg"),
        ] {
            assert_eq!(own(street), expected, "{street}");
        }
    }
}
