//! Postal codes and towns.

use super::words::{Word, longest_phrase, words};
use crate::error::discreet;

/// Country prefixes that people write before a postal code: car signs and ISO codes.
const PREFIXES: &[&str] = &[
    "D", "DE", "A", "AT", "CH", "FL", "LI", "L", "LU", "F", "FR", "I", "IT", "NL", "B", "BE", "DK", "S", "SE", "N",
    "NO", "FIN", "FI", "PL", "CZ", "SK", "H", "HU", "E", "ES", "P", "PT", "GB", "UK", "IE", "IRL", "SLO", "SI", "HR",
    "LV", "LT", "EE", "EST", "RO", "BG", "GR",
];

/// A postal code without country prefix, blanks and hyphens, in capitals: `D-52070` is `52070`, `1234 ab` is `1234AB`,
/// `00-950` is `00950`. `None` without a digit or with zeros only.
///
/// A leading zero that a spreadsheet has lost (`1067`) is not put back: in a neighbouring country it is right as it is.
///
/// ```
/// use intakt::normalize::postal_code;
/// assert_eq!(postal_code("D-52070").as_deref(), Some("52070"));
/// assert_eq!(postal_code("E1 6AN").as_deref(), Some("E16AN"));
/// ```
pub fn postal_code(text: &str) -> Option<String> {
    let text = super::fold::unified(text).to_uppercase();
    let letters = text.find(|sign: char| !sign.is_ascii_alphabetic()).unwrap_or(text.len());
    let mut code = text.as_str();
    if let Some((prefix, rest)) = text.split_at_checked(letters) {
        let behind = rest.trim_start_matches(['-', ' ']);
        // British codes begin with letters, too; theirs go on with a digit at once and hold letters later.
        let separate = rest.starts_with('-') || behind.chars().all(|sign| !sign.is_ascii_alphabetic());
        let starts_with_digit = behind.starts_with(|sign: char| sign.is_ascii_digit());
        if PREFIXES.contains(&prefix) && separate && starts_with_digit {
            code = behind;
        }
    }
    let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    let tells = code.bytes().any(|byte| byte.is_ascii_digit() && byte != b'0');
    tells.then_some(code)
}

/// A town in its comparison form.
///
/// ```
/// use intakt::normalize::CityForm;
/// let form = CityForm::new("Frankfurt a.M.");
/// assert_eq!((form.city.as_str(), form.addition.as_str()), ("frankfurt", "main"));
/// assert_eq!(form, CityForm::new("Frankfurt/Main"));
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CityForm {
    /// The town without what tells it from its namesakes, key A, words parted by blanks. Well-known towns have their local
    /// name (`geneve` for Genf and Geneva).
    pub city: String,
    /// What tells it from its namesakes, without prepositions: `main`, `oder`, `saale`; often left out.
    pub addition: String,
}

discreet!(CityForm {} hides { city, addition });

impl CityForm {
    /// The form of a town's name. Postal codes and district numbers in it (`1030 Wien`, `Köln 41`) are left out.
    pub fn new(text: &str) -> Self {
        let mut words = words(text);
        if words.iter().any(|word| !has_digit(word)) {
            words.retain(|word| !has_digit(word) && word.text != "bezirk");
        }
        let start = addition_start(text, &words).unwrap_or(words.len());
        let (city, addition) = words.split_at_checked(start).unwrap_or_default();
        let city = joined(city.iter().map(|word| match word.text.as_str() {
            "bd" => "bad",
            "sankt" | "saint" => "st",
            "ste" | "sainte" => "st",
            other => other,
        }));
        let city = EXONYMS.iter().find(|(foreign, _)| *foreign == city).map_or(city, |(_, own)| (*own).to_owned());
        CityForm {
            city,
            addition: joined(addition.iter().map(|word| river(&word.text)).filter(|word| !is_preposition(word))),
        }
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.city.is_empty()
    }
}

/// Names of one town in other languages, folded, and its local name.
const EXONYMS: &[(&str, &str)] = &[
    ("genf", "geneve"),
    ("geneva", "geneve"),
    ("ginevra", "geneve"),
    ("helsingfors", "helsinki"),
    ("aabo", "turku"),
    ("tammerfors", "tampere"),
    ("esbo", "espoo"),
    ("vanda", "vantaa"),
    ("uleaaborg", "oulu"),
    ("bolzano", "bozen"),
    ("merano", "meran"),
    ("bressanone", "brixen"),
    ("cologne", "koeln"),
    ("munich", "muenchen"),
    ("nuremberg", "nuernberg"),
    ("hanover", "hannover"),
    ("brunswick", "braunschweig"),
    ("vienna", "wien"),
    ("vienne", "wien"),
    ("zurich", "zuerich"),
    ("zurigo", "zuerich"),
    ("bale", "basel"),
    ("basle", "basel"),
    ("lucerne", "luzern"),
    ("bienne", "biel"),
    ("biel bienne", "biel"),
    ("berne", "bern"),
    ("berna", "bern"),
    ("warschau", "warszawa"),
    ("warsaw", "warszawa"),
    ("krakau", "krakow"),
    ("cracow", "krakow"),
    ("breslau", "wroclaw"),
    ("danzig", "gdansk"),
    ("stettin", "szczecin"),
    ("posen", "poznan"),
    ("prag", "praha"),
    ("prague", "praha"),
    ("luxemburg", "luxembourg"),
    ("letzebuerg", "luxembourg"),
    ("strassburg", "strasbourg"),
    ("bruessel", "bruxelles"),
    ("brussel", "bruxelles"),
    ("brussels", "bruxelles"),
    ("antwerp", "antwerpen"),
    ("anvers", "antwerpen"),
    ("the hague", "den haag"),
    ("s gravenhage", "den haag"),
    ("mailand", "milano"),
    ("milan", "milano"),
    ("rom", "roma"),
    ("rome", "roma"),
    ("kopenhagen", "koebenhavn"),
    ("copenhagen", "koebenhavn"),
    ("gothenburg", "goeteborg"),
];

/// Where the addition begins: behind a bracket, slash, comma or one of the prepositions.
fn addition_start(text: &str, words: &[Word]) -> Option<usize> {
    const PREPOSITIONS: &[&str] = &[
        "am", "a", "an der", "an dem", "a d", "ad", "in der", "i d", "im", "i", "in", "ob der", "o d", "bei", "b",
        "vor der", "v d", "unter", "auf der", "vorm", "sur", "aan de", "aan den", "upon",
    ];
    let slash = text.contains('/');
    (1..words.len()).find(|start| {
        let rest = words.get(*start..).unwrap_or_default();
        let first = rest.first();
        let marked = first.is_some_and(|word| word.comma || (word.hyphen && slash));
        // `Frankfurt M` and `Frankfurt M.`: a river by its letter at the very end.
        let letter = rest.len() == 1 && first.is_some_and(|word| matches!(word.text.as_str(), "m" | "o" | "n"));
        let length = longest_phrase(rest, PREPOSITIONS);
        marked || letter || (length > 0 && length < rest.len())
    })
}

fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "am" | "a"
            | "an"
            | "der"
            | "dem"
            | "d"
            | "ad"
            | "in"
            | "im"
            | "i"
            | "ob"
            | "bei"
            | "b"
            | "vor"
            | "v"
            | "vorm"
            | "auf"
            | "sur"
            | "aan"
            | "de"
            | "den"
    )
}

fn river(word: &str) -> &str {
    match word {
        "m" => "main",
        "o" => "oder",
        "n" => "neckar",
        "rh" => "rhein",
        "s" => "saale",
        "do" => "donau",
        "h" => "hoehe",
        other => other,
    }
}

fn has_digit(word: &Word) -> bool {
    word.text.bytes().any(|byte| byte.is_ascii_digit())
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{CityForm, postal_code};

    #[test]
    fn postal_codes() {
        let cases = [
            ("52070", Some("52070")),
            ("D-52070", Some("52070")),
            ("d 52070", Some("52070")),
            ("D52070", Some("52070")),
            ("A-1010", Some("1010")),
            ("CH-8001", Some("8001")),
            ("FL-9490", Some("9490")),
            ("L-1120", Some("1120")),
            ("FIN-00100", Some("00100")),
            ("NL-2611 et", Some("2611ET")),
            ("2611 ET", Some("2611ET")),
            ("PL 00-950", Some("00950")),
            ("SE-123 45", Some("12345")),
            ("E1 6AN", Some("E16AN")),
            ("SW1A 1AA", Some("SW1A1AA")),
            ("L1 8JQ", Some("L18JQ")),
            ("1067", Some("1067")),
            ("00000", None),
            ("-", None),
            ("n/a", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(postal_code(text).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn towns() {
        let cases = [
            ("Frankfurt/Main", "frankfurt", "main"),
            ("Frankfurt a.M.", "frankfurt", "main"),
            ("Frankfurt a. M.", "frankfurt", "main"),
            ("Frankfurt am Main", "frankfurt", "main"),
            ("Frankfurt (Main)", "frankfurt", "main"),
            ("FRANKFURT M", "frankfurt", "main"),
            ("Frankfurt (Oder)", "frankfurt", "oder"),
            ("Frankfurt a. d. Oder", "frankfurt", "oder"),
            ("Frankfurt", "frankfurt", ""),
            ("Halle (Saale)", "halle", "saale"),
            ("Halle/S.", "halle", "saale"),
            ("Bd. Homburg v.d.H.", "bad homburg", "hoehe"),
            ("Bad Homburg vor der Höhe", "bad homburg", "hoehe"),
            ("Neustadt an der Weinstraße", "neustadt", "weinstrasse"),
            ("Sankt Augustin", "st augustin", ""),
            ("St. Augustin", "st augustin", ""),
            ("Baden-Baden", "baden baden", ""),
            ("Köln-Porz", "koeln porz", ""),
            ("Köln 41", "koeln", ""),
            ("1030 Wien", "wien", ""),
            ("Wien, 3. Bezirk", "wien", ""),
            ("Genève", "geneve", ""),
            ("Genf", "geneve", ""),
            ("Helsingfors", "helsinki", ""),
            ("'s-Gravenhage", "den haag", ""),
            ("", "", ""),
        ];
        for (text, city, addition) in cases {
            let form = CityForm::new(text);
            assert_eq!((form.city.as_str(), form.addition.as_str()), (city, addition), "{text:?}");
        }
    }
}
