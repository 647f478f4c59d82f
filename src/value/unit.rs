//! Units of quantities: what shops write for them, as codes of UN/ECE Recommendation 20 and 21.

/// Code and the words that mean it, compared without case, blanks, dots and marks. Codes of packages (Recommendation 21) have
/// an `X` in front, as Recommendation 20 says.
const UNITS: &[(&str, &[&str])] = &[
    (
        "H87",
        &[
            "piece",
            "pieces",
            "pce",
            "pcs",
            "pc",
            "stk",
            "stck",
            "stueck",
            "stück",
            "st",
            "stueckzahl",
            "kpl",
            "szt",
            "sztuka",
            "stuk",
            "stuks",
            "pièce",
            "pz",
            "pezzo",
            "nar",
        ],
    ),
    ("C62", &["one", "unit", "units", "einheit", "einheiten", "nmb"]),
    ("EA", &["each", "je"]),
    ("PR", &["pair", "pairs", "paar", "paare", "pari", "para", "paire", "paio", "npr"]),
    ("SET", &["set", "sets", "satz", "garnitur"]),
    ("DZN", &["dozen", "dutzend", "dtz", "dzd"]),
    ("KGM", &["kg", "kilo", "kilogramm", "kilogram"]),
    ("GRM", &["g", "gr", "gramm", "gram"]),
    ("MGM", &["mg", "milligramm", "milligram"]),
    ("TNE", &["t", "to", "tonne", "tonnen"]),
    ("LTR", &["l", "ltr", "liter", "litre", "litra"]),
    ("MLT", &["ml", "milliliter", "millilitre"]),
    ("CLT", &["cl", "zentiliter", "centilitre"]),
    ("MTR", &["m", "mtr", "meter", "metre", "lfm", "lfdm", "laufmeter", "metri"]),
    ("CMT", &["cm", "zentimeter", "centimetre"]),
    ("MMT", &["mm", "millimeter", "millimetre"]),
    ("KMT", &["km", "kilometer", "kilometre"]),
    ("MTK", &["m2", "m²", "qm", "quadratmeter"]),
    ("MTQ", &["m3", "m³", "cbm", "kubikmeter"]),
    ("MIN", &["min", "minute", "minuten", "minutes"]),
    ("HUR", &["h", "std", "stunde", "stunden", "hour", "hours", "tunti", "godz"]),
    ("DAY", &["tag", "tage", "day", "days", "päivä", "dzien"]),
    ("WEE", &["woche", "wochen", "week", "weeks"]),
    ("MON", &["monat", "monate", "month", "months", "kk"]),
    ("ANN", &["jahr", "jahre", "year", "years"]),
    ("LS", &["pauschal", "pauschale", "psch", "psl", "lumpsum"]),
    ("P1", &["%", "prozent", "percent"]),
    ("KWH", &["kwh", "kilowattstunde"]),
    ("ST", &["blatt", "bogen", "sheet"]),
    (
        "XPK",
        &[
            "pack",
            "packs",
            "package",
            "packung",
            "packungen",
            "pckg",
            "pkg",
            "pck",
            "pkt",
            "paket",
            "pak",
            "opk",
            "opakowanie",
            "op",
        ],
    ),
    ("XBX", &["box", "boxen", "schachtel", "kiste", "bx", "pudelko", "doos"]),
    ("XCT", &["karton", "kartons", "krt", "ktn", "carton", "ct", "ctn"]),
    ("XBO", &["flasche", "flaschen", "fl", "bottle", "bo", "pullo", "butelka", "fles"]),
    ("XBG", &["beutel", "btl", "bag", "tüte", "pussi"]),
    ("XTU", &["tube", "tuben", "tu"]),
    ("XCA", &["dose", "dosen", "can"]),
    ("XRO", &["rolle", "rollen", "rol", "roll", "rulla", "rolka"]),
    ("XPX", &["palette", "paletten", "pal", "pallet"]),
    ("XSA", &["sack", "säcke", "sk"]),
    ("XAM", &["ampulle", "ampullen", "amp", "ampoule"]),
    ("XBK", &["korb", "basket"]),
    ("XBE", &["bund", "bündel", "bundle"]),
];

/// The unit code that `text` means: a code itself (`PCE`, which Recommendation 20 has dropped, is `H87`) or a common word.
///
/// ```
/// use intakt::value::unit_code;
/// assert_eq!(unit_code("Stk."), Some("H87"));
/// assert_eq!(unit_code("Paar"), Some("PR"));
/// assert_eq!(unit_code("EA"), Some("EA"));
/// assert_eq!(unit_code("Handvoll"), None);
/// ```
pub fn unit_code(text: &str) -> Option<&'static str> {
    let word: String = text
        .chars()
        .filter(|sign| !sign.is_whitespace() && !matches!(sign, '.' | '(' | ')'))
        .flat_map(char::to_lowercase)
        .collect();
    // `ST` is a sheet in the recommendation and a piece on every German delivery note.
    let by_code = UNITS.iter().find(|(code, _)| code.eq_ignore_ascii_case(&word) && *code != "ST");
    let by_word =
        || UNITS.iter().find(|(_, words)| words.iter().any(|known| *known == word || written_out(known) == word));
    by_code.or_else(by_word).map(|(code, _)| *code)
}

fn written_out(word: &str) -> String {
    word.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue")
}

#[cfg(test)]
mod tests {
    use super::{UNITS, unit_code};

    #[test]
    fn texts() {
        let cases = [
            ("Stk", Some("H87")),
            ("Stk.", Some("H87")),
            ("STÜCK", Some("H87")),
            ("Stueck", Some("H87")),
            ("ST", Some("H87")),
            ("pcs", Some("H87")),
            ("PCE", Some("H87")),
            ("szt.", Some("H87")),
            ("H87", Some("H87")),
            ("c62", Some("C62")),
            ("EA", Some("EA")),
            ("Paar", Some("PR")),
            ("PR", Some("PR")),
            ("m²", Some("MTK")),
            ("lfd. m", Some("MTR")),
            ("Tuete", Some("XBG")),
            ("Handvoll", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(unit_code(text), expected, "{text:?}");
        }
    }

    #[test]
    fn no_word_means_two_units() {
        let mut words: Vec<&str> = UNITS.iter().flat_map(|(_, words)| words.iter().copied()).collect();
        words.sort_unstable();
        assert!(words.windows(2).all(|pair| pair[0] != pair[1]), "{words:?}");
    }
}
