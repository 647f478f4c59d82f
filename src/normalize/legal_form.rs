//! Legal forms of companies and how people write them.

use super::words::Word;

/// Class and spellings, as folded words with blanks between (dots and `&` part words, `und`, `&`, `+` are left out).
const FORMS: &[(&str, &[&str])] = &[
    // Germany
    (
        "gmbh_co_kg",
        &[
            "gmbh co kg",
            "gmbh u co kg",
            "gmbh co kommanditgesellschaft",
            "gmbhco kg",
            "gmbh cokg",
            "ges mbh co kg",
            "gesmbh co kg",
            "ges m b h co kg",
            "g m b h co kg",
            "mbh co kg",
        ],
    ),
    ("gmbh_co_kgaa", &["gmbh co kgaa"]),
    ("gmbh_co_ohg", &["gmbh co ohg"]),
    ("ag_co_kg", &["ag co kg"]),
    ("se_co_kg", &["se co kg"]),
    ("se_co_kgaa", &["se co kgaa"]),
    ("ug_co_kg", &["ug haftungsbeschraenkt co kg", "ug co kg"]),
    (
        "gmbh",
        &[
            "gmbh",
            "gmb h",
            "g m b h",
            "ges mbh",
            "ges m b h",
            "gesmbh",
            "mbh",
            "gesellschaft mit beschraenkter haftung",
            "ggmbh",
            "gemeinnuetzige gmbh",
            "gemn gmbh",
        ],
    ),
    (
        "ug",
        &[
            "ug haftungsbeschraenkt",
            "ug haftungsbeschr",
            "ug",
            "unternehmergesellschaft haftungsbeschraenkt",
            "unternehmergesellschaft",
            "gug",
        ],
    ),
    ("ag", &["ag", "a g", "aktiengesellschaft"]),
    ("kgaa", &["kgaa", "kg a a"]),
    ("kg", &["kg", "k g", "co kg", "kommanditgesellschaft"]),
    ("ohg", &["ohg", "o h g", "offene handelsgesellschaft"]),
    ("gbr", &["gbr", "g b r", "egbr", "gesellschaft buergerlichen rechts", "gdbr"]),
    (
        "partg",
        &[
            "partg",
            "partg mbb",
            "partgmbb",
            "part g",
            "part g mbb",
            "partnerschaftsgesellschaft",
            "partnerschaftsgesellschaft mbb",
            "partnerschaft mbb",
        ],
    ),
    ("ek", &["ek", "e k", "e kfr", "ekfr", "e kfm", "ekfm", "eingetragener kaufmann", "eingetragene kauffrau"]),
    ("ev", &["ev", "e v", "eingetragener verein"]),
    ("eg", &["eg", "e g", "eingetragene genossenschaft"]),
    ("kdoer", &["kdoer", "k d oe r", "koerperschaft des oeffentlichen rechts"]),
    ("adoer", &["adoer", "a d oe r", "anstalt des oeffentlichen rechts"]),
    ("stiftung", &["stiftung", "stichting", "saeatioe", "fundacja", "fondation"]),
    ("se", &["se", "s e", "societas europaea"]),
    // Austria, Switzerland, Liechtenstein
    ("og", &["og", "o g", "offene gesellschaft"]),
    ("eu", &["eu", "e u", "eingetragener unternehmer", "eingetragene unternehmerin"]),
    ("sarl", &["sarl", "s a r l", "sa rl", "s a rl", "sagl", "societe a responsabilite limitee"]),
    // Finland, Sweden
    ("oyj", &["oyj", "oy j"]),
    ("oy", &["oy", "o y", "oy ab", "ab oy", "osakeyhtioe"]),
    ("ky", &["ky", "k y", "kommandiittiyhtioe"]),
    ("tmi", &["tmi", "toiminimi"]),
    ("ry", &["ry", "r y", "rf"]),
    ("osk", &["osk", "osuuskunta"]),
    ("ab", &["ab", "aktiebolag"]),
    ("as", &["as", "a s", "aps"]),
    // Poland, Czechia
    (
        "sp_zoo",
        &[
            "sp z o o",
            "sp zoo",
            "sp z oo",
            "spzoo",
            "spolka z o o",
            "spolka z ograniczona odpowiedzialnoscia",
            "sp z o o sp k",
            "s r o",
            "sro",
            "spol s r o",
        ],
    ),
    ("sp_j", &["sp j", "spolka jawna"]),
    ("sp_k", &["sp k", "spolka komandytowa"]),
    ("phu", &["phu", "p h u", "pphu", "fhu", "f h u"]),
    // Netherlands, Belgium
    ("bv", &["bv", "b v", "bvba", "besloten vennootschap"]),
    ("nv", &["nv", "n v"]),
    ("vof", &["vof", "v o f"]),
    ("cv", &["cv", "c v"]),
    ("eenmanszaak", &["eenmanszaak"]),
    // Romance countries
    ("sa", &["sa", "s a", "societe anonyme"]),
    ("sas", &["sas", "s a s", "sasu"]),
    ("srl", &["srl", "s r l", "srls", "s r l s"]),
    ("spa", &["spa", "s p a"]),
    ("sl", &["sl", "s l", "slu"]),
    ("lda", &["lda", "ltda"]),
    // English
    ("ltd", &["ltd", "limited", "l t d", "pvt ltd"]),
    ("plc", &["plc", "p l c"]),
    ("llc", &["llc", "l l c"]),
    ("llp", &["llp"]),
    ("inc", &["inc", "incorporated"]),
    ("corp", &["corp", "corporation"]),
];

/// Forms that are a form wherever they stand in a name (`Müller GmbH Sanitätshaus`).
const ANYWHERE: &[&str] =
    &["gmbh_co_kg", "gmbh", "sp_zoo", "kgaa", "ohg", "gbr", "partg", "gmbh_co_kgaa", "gmbh_co_ohg"];

/// Forms that may lead a name (`Oy Karhula Ab`, `Stichting Zorg`, `P.H.U. Nowak`).
const LEADING: &[&str] = &["oy", "ab", "tmi", "stiftung", "phu", "gbr", "gmbh"];

/// Words that are also parts of ordinary names; without dots they count only in capitals beside lower-case letters.
const AMBIGUOUS: &[&str] = &[
    "sa", "se", "ab", "as", "eg", "eu", "ev", "ek", "og", "ug", "sl", "cv", "ry", "rf", "ky", "spa", "sas", "stiftung",
    "aps", "nv", "bv", "lda", "inc", "corp",
];

/// A legal form found in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The class, such as `gmbh_co_kg`.
    pub(super) class: &'static str,
    /// Index of its first word.
    pub(super) start: usize,
    /// Index behind its last word.
    pub(super) end: usize,
}

/// The legal form in `words`: at the end, else one that may stand anywhere, else one that may lead. The whole name is never
/// its legal form.
pub(super) fn find(words: &[Word]) -> Option<Found> {
    let count = words.len();
    let at = |start: usize, classes: Option<&[&str]>| {
        FORMS
            .iter()
            .filter(|(class, _)| classes.is_none_or(|classes| classes.contains(class)))
            .flat_map(|(class, spellings)| spellings.iter().map(|spelling| (*class, *spelling)))
            .filter_map(|(class, spelling)| Some(Found { class, start, end: start + fits(words, start, spelling)? }))
            .filter(|found| found.end - found.start < count)
            .max_by_key(|found| found.end)
    };
    (1..count)
        .filter_map(|start| at(start, None))
        .find(|found| found.end == count)
        .or_else(|| (1..count).find_map(|start| at(start, Some(ANYWHERE))))
        .or_else(|| at(0, Some(LEADING)))
}

/// How many words from `start` the spelling takes, joining words left out of the comparison.
fn fits(words: &[Word], start: usize, spelling: &str) -> Option<usize> {
    let mut index = start;
    let first = words.get(start)?;
    for part in spelling.split(' ') {
        while index > start
            && words.get(index).is_some_and(|word| matches!(word.text.as_str(), "&" | "und" | "u" | "and"))
            && part != "u"
        {
            index += 1;
        }
        if words.get(index)?.text != part {
            return None;
        }
        index += 1;
    }
    let single_letters = spelling.split(' ').all(|part| part.len() == 1);
    let mixed = words.iter().any(|word| !word.upper);
    let fine = if single_letters {
        // `s a` needs a dot, else they are initials.
        first.dotted
    } else {
        !AMBIGUOUS.contains(&spelling)
            || (first.upper && mixed)
            || (first.dotted && spelling.len() > 2)
            || mixed_case_form(spelling, first)
    };
    fine.then_some(index - start)
}

/// `eG`, `eV`, `eK`, `eU` are written small-capital.
fn mixed_case_form(spelling: &str, word: &Word) -> bool {
    matches!(spelling, "eg" | "ev" | "ek" | "eu") && word.mixed
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::find;

    #[test]
    fn cases() {
        let cases = [
            ("Klein GmbH & Co. KG", Some("gmbh_co_kg")),
            ("Klein GmbH u. Co KG", Some("gmbh_co_kg")),
            ("Klein GmbH&Co.KG", Some("gmbh_co_kg")),
            ("Klein GmbH und Co. KG", Some("gmbh_co_kg")),
            ("Klein G.m.b.H.", Some("gmbh")),
            ("Klein gGmbH", Some("gmbh")),
            ("Klein Ges.m.b.H.", Some("gmbh")),
            ("Klein UG (haftungsbeschränkt)", Some("ug")),
            ("Klein AG", Some("ag")),
            ("Klein e.K.", Some("ek")),
            ("Klein eK", Some("ek")),
            ("Klein e.Kfr.", Some("ek")),
            ("Klein e.V.", Some("ev")),
            ("Klein eG", Some("eg")),
            ("Klein & Groß GbR", Some("gbr")),
            ("Klein OHG", Some("ohg")),
            ("Klein & Co. KG", Some("kg")),
            ("Klein PartG mbB", Some("partg")),
            ("Klein KGaA", Some("kgaa")),
            ("Klein OG", Some("og")),
            ("Klein e.U.", Some("eu")),
            ("Petit Sàrl", Some("sarl")),
            ("Petit S.A.", Some("sa")),
            ("Petit SA", Some("sa")),
            ("Karhula Oy", Some("oy")),
            ("Oy Karhula Ab", Some("oy")),
            ("Karhula Oyj", Some("oyj")),
            ("Nowak Sp. z o.o.", Some("sp_zoo")),
            ("Nowak Spółka z o.o.", Some("sp_zoo")),
            ("Jansen B.V.", Some("bv")),
            ("Jansen BV", Some("bv")),
            ("Stichting Zorg", Some("stiftung")),
            ("Rossi S.r.l.", Some("srl")),
            ("Rossi S.p.A.", Some("spa")),
            ("Smith Ltd.", Some("ltd")),
            ("Müller GmbH Sanitätshaus", Some("gmbh")),
            ("Kim Sa", None),
            ("KIM SA", None),
            ("Peter Spa", None),
            ("GmbH", None),
            ("Hans Klein", None),
            ("", None),
        ];
        for (name, expected) in cases {
            assert_eq!(find(&words(name)).map(|found| found.class), expected, "{name:?}");
        }
    }
}
