//! Family names that differ by gender: Polish and Czech `Kowalski` and `Kowalska`, Russian `Iwanow` and `Iwanowa`.

/// Endings of women's family names and what stands there in the men's: Polish adjectives (-ski, -cki, -dzki, -ny) and
/// daughters (-ówna), Russian and Bulgarian -ow and -ov.
const ENDINGS: &[(&str, &str)] =
    &[("dzka", "dzki"), ("ska", "ski"), ("cka", "cki"), ("owna", ""), ("owa", "ow"), ("ova", "ov")];

/// The shortest stem before an ending; what is shorter (`Ska`, `Nova`) is a whole name.
const SHORTEST: usize = 2;

/// The man's form of a folded family name, where the woman's form tells it: `kowalska` becomes `kowalski`; every other word
/// stays. Only good for comparing: a woman whose name has the ending by chance gets a name that nobody else bears.
///
/// ```
/// use intakt::normalize::gendered::gender_neutral;
/// assert_eq!(gender_neutral("kowalska"), "kowalski");
/// assert_eq!(gender_neutral("meier"), "meier");
/// ```
pub fn gender_neutral(family: &str) -> String {
    let found = ENDINGS.iter().find_map(|(woman, man)| {
        let stem = family.strip_suffix(woman).filter(|stem| stem.len() >= SHORTEST)?;
        // A daughter's name without its ending has to be a name still.
        (!man.is_empty() || stem.len() > SHORTEST).then(|| format!("{stem}{man}"))
    });
    found.unwrap_or_else(|| family.to_owned())
}

/// Whether two folded family names are one but for the gender of who bears it. Beyond [`gender_neutral`], it knows the names
/// of wives that only the husband's can explain: Polish `nowakowa` and Czech `novakova` to `nowak` and `novak`,
/// with the `e` that falls out (`hajkova` to `hajek`), and adjectives in -ny (`czarna` to `czarny`).
///
/// ```
/// use intakt::normalize::gendered::one_but_gender;
/// assert!(one_but_gender("nowakowa", "nowak") && one_but_gender("ivanova", "ivanov"));
/// assert!(!one_but_gender("nowak", "nowacki"));
/// ```
pub fn one_but_gender(one: &str, other: &str) -> bool {
    one == other || gender_neutral(one) == gender_neutral(other) || is_wife(one, other) || is_wife(other, one)
}

fn is_wife(woman: &str, man: &str) -> bool {
    let adjective = woman.strip_suffix("na").zip(man.strip_suffix("ny")).is_some_and(|(one, other)| one == other);
    let of_husband = ["owa", "ova"].iter().filter_map(|ending| woman.strip_suffix(ending)).any(|stem| {
        let without_e = || {
            let (head, last) = stem.char_indices().next_back().map(|(at, _)| stem.split_at(at)).unwrap_or_default();
            !head.is_empty() && man.strip_prefix(head).is_some_and(|rest| rest.strip_prefix('e') == Some(last))
        };
        let with_vowel = || man.strip_prefix(stem).is_some_and(|rest| matches!(rest, "a" | "o" | "y"));
        stem.len() > SHORTEST && (stem == man || with_vowel() || without_e())
    });
    (adjective && woman.len() > 4) || of_husband
}

#[cfg(test)]
mod tests {
    use super::{gender_neutral, one_but_gender};

    #[test]
    fn forms() {
        for (word, expected) in [
            ("kowalska", "kowalski"),
            ("nowacka", "nowacki"),
            ("zawadzka", "zawadzki"),
            ("iwanowa", "iwanow"),
            ("ivanova", "ivanov"),
            ("nowakowna", "nowak"),
            ("nowak", "nowak"),
            ("ska", "ska"),
            ("nova", "nova"),
            ("meier", "meier"),
            ("", ""),
        ] {
            assert_eq!(gender_neutral(word), expected, "{word}");
            assert_eq!(gender_neutral(expected), expected, "{expected} is a form already");
        }
    }

    #[test]
    fn pairs() {
        let cases = [
            ("kowalski", "kowalska", true),
            ("nowacki", "nowacka", true),
            ("zawadzki", "zawadzka", true),
            ("nowak", "nowakowa", true),
            ("nowak", "nowakowna", true),
            ("novak", "novakova", true),
            ("hajek", "hajkova", true),
            ("prochazka", "prochazkova", true),
            ("iwanow", "iwanowa", true),
            ("czarny", "czarna", true),
            ("novotny", "novotna", true),
            ("nowak", "nowacki", false),
            ("nowak", "kowalowa", false),
            ("iwan", "iwanow", false),
            ("anny", "anna", false),
            ("meier", "meiera", false),
        ];
        for (one, other, expected) in cases {
            assert_eq!(one_but_gender(one, other), expected, "{one} {other}");
            assert_eq!(one_but_gender(other, one), expected, "{other} {one}");
        }
    }
}
