//! Countries: what shops write for them, as ISO 3166 alpha-2 codes.
//!
//! Names come from the Unicode CLDR (`data/cldr`, licence Unicode-3.0) in German, English, Finnish, French, Italian, Dutch,
//! Polish and Swedish; car signs and everyday names are added by hand. Numbers of a shop's own (`2` for Germany) are the
//! profile's business.

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::error::{Code, Error, Problem};
use crate::packed::unpack_texts;

const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/countries.pack"));

/// Car signs (UN distinguishing signs), codes of the EU that are none of ISO, and names that CLDR lacks. Alpha-2, alpha-3 and
/// numbers win over them.
const BY_HAND: &str = concat!(
    // Car signs. Those equal to an alpha-2 or alpha-3 code of the same country need no row.
    "D=DE\n",
    "A=AT\n",
    "L=LU\n",
    "FL=LI\n",
    "B=BE\n",
    "F=FR\n",
    "I=IT\n",
    "E=ES\n",
    "P=PT\n",
    "S=SE\n",
    "N=NO\n",
    "H=HU\n",
    "V=VA\n",
    "M=MT\n",
    "SLO=SI\n",
    "BIH=BA\n",
    "EST=EE\n",
    "UKR=UA\n",
    "RUS=RU\n",
    "USA=US\n",
    // Codes of the EU's VAT system and everyday ones.
    "EL=GR\n",
    "UK=GB\n",
    "XI=GB\n",
    // Names.
    "BRD=DE\n",
    "Bundesrepublik Deutschland=DE\n",
    "Bundesrepublik=DE\n",
    "Federal Republic of Germany=DE\n",
    "Deutschland (Inseln)=DE\n",
    "Deutschland (Festland)=DE\n",
    "Republik Österreich=AT\n",
    "Oesterreich=AT\n",
    "Schweizerische Eidgenossenschaft=CH\n",
    "Fürstentum Liechtenstein=LI\n",
    "Grossherzogtum Luxemburg=LU\n",
    "Holland=NL\n",
    "England=GB\n",
    "Großbritannien=GB\n",
    "Great Britain=GB\n",
    "United Kingdom=GB\n",
    "Schottland=GB\n",
    "Scotland=GB\n",
    "Wales=GB\n",
    "Nordirland=GB\n",
    "Northern Ireland=GB\n",
    "Tschechei=CZ\n",
    "Tschechische Republik=CZ\n",
    "Czech Republic=CZ\n",
    "Slowakische Republik=SK\n",
    "Amerika=US\n",
    "United States of America=US\n",
    "Suomi=FI\n",
    "Polska=PL\n",
    "Danmark=DK\n",
    "Norge=NO\n",
    "Sverige=SE\n",
    "España=ES\n",
    "Česko=CZ\n",
    "Česká republika=CZ\n",
    "Magyarország=HU\n",
    "Hrvatska=HR\n",
    "Slovenija=SI\n",
    "Slovensko=SK\n",
    "Svizra=CH\n",
    "Türkei=TR\n",
    "Turkey=TR\n",
    "Mazedonien=MK\n",
    "Kosovo=XK\n",
    "Eire=IE\n",
);

fn by_hand() -> impl Iterator<Item = (&'static str, &'static str)> {
    BY_HAND.lines().filter_map(|line| line.split_once('='))
}

/// A country as an ISO 3166 alpha-2 code; `XK` (Kosovo) is among them, though ISO only leaves it free.
///
/// ```
/// use intakt::value::Country;
/// let country = Country::from_text("Österreich").unwrap();
/// assert_eq!((country.as_str(), country.alpha3()), ("AT", "AUT"));
/// assert_eq!("at".parse::<Country>()?, country);
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(&'static str);

impl Country {
    /// The country that `text` means; see [`country_code`].
    pub fn from_text(text: &str) -> Option<Self> {
        country_code(text).map(Country)
    }

    /// The alpha-2 code in capitals.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// The alpha-3 code in capitals.
    pub fn alpha3(self) -> &'static str {
        rows().find(|row| row.alpha2 == self.0).map_or("", |row| row.alpha3)
    }
}

impl FromStr for Country {
    type Err = Error;

    /// Reads whatever [`country_code`] reads.
    fn from_str(text: &str) -> Result<Self, Error> {
        Country::from_text(text).ok_or_else(|| {
            Problem::new(Code::OrderTableMiss, "the text names no country")
                .found(text)
                .expected("an ISO 3166 code or a name such as `Deutschland`")
                .into()
        })
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl serde::Serialize for Country {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Country {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The ISO 3166 alpha-2 code that `text` means: alpha-2, alpha-3 or numeric code, car sign (`D`, `FL`, `#D`), or a name in one
/// of eight languages. Case, blanks, accents and punctuation do not matter; `ä` may be `ae`.
///
/// ```
/// use intakt::value::country_code;
/// for text in ["de", "DEU", "276", "D", "Deutschland", "Germany", "Saksa", "BRD"] {
///     assert_eq!(country_code(text), Some("DE"));
/// }
/// assert_eq!(country_code("Atlantis"), None);
/// ```
pub fn country_code(text: &str) -> Option<&'static str> {
    // What most shops write. The table of all names need not even be there for it.
    if let [first @ b'A'..=b'Z', second @ b'A'..=b'Z'] = text.as_bytes()
        && let Some(Some(code)) = codes().get(place(*first, *second))
    {
        return Some(code);
    }
    let key = key(text);
    // `R.-U.` is Royaume-Uni, not RU: a short form with dots is first looked up as it stands.
    if key.len() <= 3
        && text.contains('.')
        && let Some(row) = rows().find(|row| row.name == text.trim())
    {
        return Some(row.alpha2);
    }
    let table = table();
    let start = table.partition_point(|(known, _)| *known < key);
    table.get(start).filter(|(known, _)| *known == key).map(|(_, code)| *code)
}

/// The alpha-2 codes, each at its [`place`].
fn codes() -> &'static [Option<&'static str>] {
    static CODES: OnceLock<Vec<Option<&'static str>>> = OnceLock::new();
    CODES.get_or_init(|| {
        let mut codes = vec![None; 26 * 26];
        for code in rows().map(|row| row.alpha2) {
            if let [first @ b'A'..=b'Z', second @ b'A'..=b'Z'] = code.as_bytes()
                && let Some(slot) = codes.get_mut(place(*first, *second))
            {
                *slot = Some(code);
            }
        }
        codes
    })
}

/// The place of a code of two capitals among all there could be.
fn place(first: u8, second: u8) -> usize {
    usize::from(first - b'A') * 26 + usize::from(second - b'A')
}

/// Every text that is known, as a key, with its code; sorted by key, each key once.
fn table() -> &'static [(String, &'static str)] {
    static TABLE: OnceLock<Vec<(String, &'static str)>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let codes =
            rows().flat_map(|row| [(row.alpha2, row.alpha2), (row.alpha3, row.alpha2), (row.numeric, row.alpha2)]);
        let names = rows().map(|row| (row.name, row.alpha2));
        let texts: Vec<(&str, &'static str)> = codes.chain(by_hand()).chain(names).collect();
        let plain = texts.iter().map(|(text, code)| (key(text), *code));
        // `Oesterreich`: names with umlauts are also known with them written out.
        let spelled = texts.iter().map(|(text, code)| (key(&written_out(text)), *code));
        let mut table: Vec<(String, &'static str)> = plain.chain(spelled).collect();
        // A stable sort keeps codes before signs before names where keys are equal.
        table.sort_by(|(one, _), (other, _)| one.cmp(other));
        table.dedup_by(|(later, _), (earlier, _)| later == earlier);
        table
    })
}

/// A row of the table of names.
struct Row {
    alpha2: &'static str,
    alpha3: &'static str,
    numeric: &'static str,
    name: &'static str,
}

/// The rows of countries proper: CLDR also names islands and groups that have no number.
fn rows() -> impl Iterator<Item = Row> {
    static NAMES: OnceLock<String> = OnceLock::new();
    let names =
        NAMES.get_or_init(|| unpack_texts(PACKED).unwrap_or_default().into_iter().map(|(_, text)| text).collect());
    names.lines().skip(1).filter_map(|line| {
        let mut cells = line.splitn(4, ',');
        let row = Row { alpha2: cells.next()?, alpha3: cells.next()?, numeric: cells.next()?, name: cells.next()? };
        (!row.numeric.is_empty()).then_some(row)
    })
}

/// Letters and digits only, lower case, without marks.
fn key(text: &str) -> String {
    let letters = text.nfkd().filter(|sign| !is_combining_mark(*sign)).flat_map(char::to_lowercase);
    let mut key = String::with_capacity(text.len());
    for letter in letters.filter(|letter| letter.is_alphanumeric()) {
        match letter {
            'ß' => key.push_str("ss"),
            'ł' => key.push('l'),
            'ø' => key.push('o'),
            _ => key.push(letter),
        }
    }
    key
}

fn written_out(text: &str) -> String {
    text.nfc()
        .map(|letter| match letter {
            'ä' | 'Ä' => "ae".to_owned(),
            'ö' | 'Ö' => "oe".to_owned(),
            'ü' | 'Ü' => "ue".to_owned(),
            _ => letter.to_string(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Country, by_hand, country_code, key, rows, table};

    #[test]
    fn texts() {
        let cases = [
            ("DE", Some("DE")),
            ("de", Some("DE")),
            ("DEU", Some("DE")),
            ("276", Some("DE")),
            ("D", Some("DE")),
            ("#D", Some("DE")),
            ("Deutschland", Some("DE")),
            ("DEUTSCHLAND ", Some("DE")),
            ("Deutschland (Inseln)", Some("DE")),
            ("Niemcy", Some("DE")),
            ("Allemagne", Some("DE")),
            ("A", Some("AT")),
            ("Österreich", Some("AT")),
            ("Oesterreich", Some("AT")),
            ("Osterreich", Some("AT")),
            ("O\u{308}sterreich", Some("AT")),
            ("Itävalta", Some("AT")),
            ("CH", Some("CH")),
            ("Svizzera", Some("CH")),
            ("Suisse", Some("CH")),
            ("FL", Some("LI")),
            ("L", Some("LU")),
            ("040", Some("AT")),
            ("Holland", Some("NL")),
            ("England", Some("GB")),
            ("UK", Some("GB")),
            ("XI", Some("GB")),
            ("EL", Some("GR")),
            ("Tschechei", Some("CZ")),
            ("XK", Some("XK")),
            ("Türkei", Some("TR")),
            ("Tuerkei", Some("TR")),
            ("Vereinigte Staaten", Some("US")),
            ("Côte d'Ivoire", Some("CI")),
            ("Cote d’Ivoire", Some("CI")),
            ("Atlantis", None),
            ("ZZ", None),
            ("2", None),
            ("-", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(country_code(text), expected, "{text:?}");
        }
    }

    #[test]
    fn every_row_and_every_code_is_found() {
        for row in rows() {
            for text in [row.alpha2, row.alpha3, row.numeric, row.name] {
                assert_eq!(country_code(text), Some(row.alpha2), "{text}");
            }
        }
        for (text, code) in by_hand() {
            assert_eq!(country_code(text), Some(code), "{text}");
        }
        assert!(table().iter().all(|(known, _)| !known.is_empty() && *known == key(known)));
    }

    #[test]
    fn a_country_reads_and_writes_itself() {
        let country: Country = serde_json::from_str("\"Schweiz\"").unwrap();
        assert_eq!(serde_json::to_string(&country).unwrap(), "\"CH\"");
        assert_eq!(country.alpha3(), "CHE");
        assert!("nowhere".parse::<Country>().is_err());
    }
}
